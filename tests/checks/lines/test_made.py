"""Tests of autograder.checks.lines.made: what each line makes."""

import pytest

from autograder.checks.lines.made import lines_made, shape_of
from tests.checks.lines.called import run_of


def said(*lines):
    body = "".join(f"    {line}\n" for line in lines)
    run, letters = run_of(f"def back(dZ, A, W):\n{body}")
    return [one.said(letters) for one in lines_made(run)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("x = A.T", "(m, n_prev)"),
        ("x, y = A, 2.0", "x (n_prev, m), y number"),
        ("m = A.shape[1]", "the number m = 5"),
        ("x: list = []", "an empty list"),
        ("A *= 2", "(n_prev, m)"),
        ("return A, W", "A (n_prev, m), W (n, n_prev)"),
        ("return {'dW': W, 'k': 3, 't': 'x'}", "{dW: (n, n_prev), k: the number 3, t: text}"),
        ("pair = (A, W.T)", "((n_prev, m), (n_prev, n))"),
        ("several = [A, 'x']", "[(n_prev, m), text]"),
        ("kept = [(A, W)]", "a list of 1 thing"),
        ("many = (1, 2, 3)", "a tuple of 3 numbers"),
        ("x = None", "None"),
        ("x = True", "True"),
        ("p, q = A.shape", "p = 3, q = 5"),
        ("x = __import__('collections').OrderedDict(a=1)", "a dictionary"),
        ("x = set()", "a `set`"),
        ("A.reshape(-1)", "(15,)"),
    ],
)
def test_a_line_is_told_in_letters(line, text):
    """Is what a line makes told by its shape, or by what is in it?"""
    assert said(line) == [text]


@pytest.mark.parametrize("line", ["[].append(A)", "A[A < 0] = 0", "assert A.ndim", "pass"])
def test_a_line_that_makes_nothing_is_left_out(line):
    """Has a line without a new value no row?"""
    assert said(line) == []


def test_entries_go_by_their_keys():
    """Is an entry under a written key known by it?"""
    run, _ = run_of("def back(dZ, A, W):\n    g = {}\n    g['dW'], g[1] = W, A\n    g['x'] = A\n")
    names = [[thing.name for thing in one.things] for one in lines_made(run)]
    assert names == [["g"], ["dW", ""], ["x"]]


def test_a_number_has_no_axes_and_a_flag_no_shape():
    """Are numbers told from True, text and lists?"""
    assert shape_of(1.5) == ()
    assert shape_of(True) is shape_of("a") is shape_of([1]) is None
