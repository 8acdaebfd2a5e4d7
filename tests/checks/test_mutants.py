"""Tests of autograder.checks.mutants: what small edits make of a function."""

import ast
import inspect

import numpy as np
import pytest

from autograder.checks.mutants import look_alikes, mutants


def half_slope(A, Y):
    """Return one number."""
    m = A.shape[1]
    d = -(Y - A).T
    if np.sum(d) > 0:
        d = d**2
    return np.sum(d, axis=1, keepdims=True) * 0.5 / m


def tree_of(function):
    (tree,) = ast.parse(inspect.getsource(function)).body
    return tree


@pytest.fixture(scope="module")
def made():
    return [*mutants(half_slope, tree_of(half_slope))]


@pytest.mark.parametrize(
    ("kind", "line", "became"),
    [
        ("axis", 3, "m = A.shape[0]"),
        ("sign", 4, "d = (Y - A).T"),
        ("sign", 4, "d = -(Y + A).T"),
        ("transpose", 4, "d = -(Y - A)"),
        ("comparison", 5, "if np.sum(d) < 0:"),
        ("power", 6, "d = d"),
        ("factor", 7, "return np.sum(d, axis=1, keepdims=True) * 0.5"),
        ("factor", 7, "return np.sum(d, axis=1, keepdims=True) * 0.5 * m"),
        ("axis", 7, "return np.sum(d, axis=0, keepdims=True) * 0.5 / m"),
        ("kept", 7, "return np.sum(d, axis=1, keepdims=False) * 0.5 / m"),
    ],
)
def test_each_edit_makes_one(made, kind, line, became):
    """Is there a function for each edit at each place, with its line as the learner wrote it?"""
    assert (kind, line, became) in [(one.kind, one.line, one.became) for one in made]


def test_a_mutant_does_what_its_line_says(made):
    """Is the edit in the function that is called, and in nothing else?"""
    A, Y = np.array([[0.2, 0.9], [0.4, 0.8]]), np.array([[0.0, 1.0], [0.0, 0.0]])
    (one,) = (one for one in made if one.became == "m = A.shape[0]")
    other = np.array([[0.2, 0.9, 0.1]]), np.array([[0.0, 1.0, 0.0]])
    assert np.array_equal(one.function(A, Y), half_slope(A, Y))
    assert np.array_equal(one.function(*other), 3 * half_slope(*other))


def test_the_function_itself_stays(made):
    """Is the learner's own function, and its syntax tree, as it was?"""
    before = ast.unparse(tree_of(half_slope))
    tree = tree_of(half_slope)
    assert len([*mutants(half_slope, tree)]) == len(made) > 10
    assert ast.unparse(tree) == before


def test_look_alikes_give_the_same():
    """Are there three right ones, of which one is right to the last digits only?"""
    A, Y = np.array([[0.2, 0.9], [0.4, 0.8]]), np.array([[0.0, 1.0], [0.0, 0.0]])
    right = half_slope(A, Y)
    found = [one.function(A, Y) for one in look_alikes(half_slope, tree_of(half_slope))]
    assert len(found) == 3
    assert all(np.allclose(one, right, rtol=1e-14) for one in found)
    assert not np.array_equal(found[-1], right)
