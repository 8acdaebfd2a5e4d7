"""Tests of autograder.checks.lines.tables: a row and a column that make a table."""

import pytest

from autograder.checks.lines.tables import tables
from tests.checks.lines.called import run_of


def told(line):
    run, letters = run_of(f"def back(dZ, A, W):\n    {line}\n")
    return [one.said(letters) for one in tables(run)]


@pytest.mark.parametrize(
    "line",
    [
        "return dZ[:1] * dZ[:1].T",
        "return np.multiply(dZ[:1], np.exp(dZ[:1]).T)",
        "return np.sum(1 - dZ[:1] / dZ[:1].T)",
        "return W[:, :1] + dZ[:1]",
        "return np.sum(dZ, axis=1, keepdims=True) - np.sum(dZ, axis=1)",
        "x = [dZ[:1] + dZ[:1].T for _ in range(3)]",
    ],
)
def test_a_row_and_a_column_are_told(line):
    """Is each told once, whatever is around it?"""
    (said,) = told(line)
    assert "both are stretched" in said


def test_the_sentence_has_both_with_their_shapes():
    """Are the learner's own parts named with their letters, and the table?"""
    assert told("return dZ[:1] * np.log(A[:1]).T") == [
        "`dZ[:1]` (1, m) * `np.log(A[:1]).T` (m, 1) are combined entry by entry, and both are "
        "stretched: a row and a column make a table, (m, m)."
    ]


@pytest.mark.parametrize(
    "line",
    [
        "return dZ[:1] @ dZ[:1].T",
        "return dZ * dZ[:1]",
        "return dZ * np.sum(dZ, axis=1, keepdims=True)",
        "return dZ * 2 + 1",
        "return dZ[:, 0] * dZ[:1, :1]",
        "return W[:, :1] * dZ[:1]",
        "return W[:, :, None] * A[None, :, :]",
    ],
)
def test_what_is_stretched_one_way_is_not_told(line):
    """Is a bias added to each column, a matrix product or three axes on purpose left alone?"""
    assert told(line) == []
