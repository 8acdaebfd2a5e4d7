"""Tests of autograder.checks.places.entries: which way gives the wrong entries."""

import pytest

from tests.checks.places.wrong import places_in

BY_MASK = """\
def sigmoid(Z):
    A = np.empty(np.shape(Z), dtype=float)
    up = Z >= 0
    A[up] = 1 / (1 + np.exp(-Z[up]))
    e = np.exp(Z[~up])
    A[~up] = e / (1 + e)
    return A, Z
"""
BY_CHOICE = """\
def sigmoid(z):
    positive = 1 / (1 + np.exp(-z))
    negative = np.exp(z) / (1 + np.exp(z))
    return np.where(z < 0, negative, positive)
"""


@pytest.mark.parametrize(
    ("was", "made", "line"),
    [
        ("1 / (1 + np.exp(-Z[up]))", "1", 4),
        ("e / (1 + e)", "e", 6),
    ],
)
def test_what_is_written_through_a_mask_is_told(was, made, line):
    """Is the line told all of whose entries are wrong, and no others?"""
    found = places_in(BY_MASK.replace(was, made), "sigmoid", "04_deep_network")
    assert [one.line for one in found] == [line]


@pytest.mark.parametrize(
    ("was", "made", "line"),
    [
        ("1 / (1 + np.exp(-z))", "1 / np.exp(-z)", 2),
        ("np.exp(z) / (1 + np.exp(z))", "np.exp(z)", 3),
    ],
)
def test_what_a_condition_chooses_is_told(was, made, line):
    """Is the line told first that made what `np.where` takes where the entries are wrong?"""
    found = places_in(BY_CHOICE.replace(was, made), "sigmoid", "01_activations")
    assert found[0].line == line
