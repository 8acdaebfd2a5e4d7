"""Tests of autograder.checks.places.likeness: when values are alike."""

import numpy as np
import pytest

from autograder.checks.places.likeness import (
    flat,
    form,
    has_numbers,
    inside,
    is_array,
    is_container,
    is_zero,
    leaves,
    likeness,
    numbers_in,
)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (1, 1.0, True),
        (0.1 + 0.2, 0.3, True),
        (1e-17, 0.0, True),
        (-0.0, 0.0, True),
        (1.0, 1.001, False),
        (np.ones((1, 2)), np.ones(2), False),
        ([1, 2], (1, 2), False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ({"a": 1}, {"a": 2}, False),
        (range(3), [0, 1, 2], True),
        ("relu", "relu", True),
        (np.nan, np.nan, True),
    ],
)
def test_alike(one, other, alike):
    """Are values alike that differ by rounding only, and no others?"""
    assert (likeness(one) == likeness(other)) is alike


def test_what_is_no_value():
    """Have functions, long texts and what holds them no likeness?"""
    assert likeness(len) is likeness(None) is likeness([len]) is likeness("x" * 99) is None
    assert likeness(np.zeros(100_000)) is None


def test_kinds():
    """Are arrays, containers, zeros and forms told apart?"""
    assert has_numbers(likeness(1.0))
    assert not has_numbers(likeness([1]))
    assert is_container(likeness({"a": 1}))
    assert not is_container(likeness("a"))
    assert is_array(likeness(np.ones(2)))
    assert not is_array(likeness(np.zeros(2)))
    assert likeness(1) in inside(likeness([(1, 2), 3]))
    assert is_zero(likeness(np.zeros(3)))
    assert form(likeness(np.ones((2, 3)))) == (2, 3)
    assert flat(likeness(np.ones((2, 3)))) == flat(likeness(np.ones(6)))


def test_leaves():
    """Is everything in a value found by its keys, a list of numbers as one?"""
    found = leaves({"a": (1, {"b": 2}), "costs": [1.0, 2.0]})
    assert {path: np.asarray(one).tolist() for path, one in found.items()} == {
        ("a", 0): 1,
        ("a", 1, "b"): 2,
        ("costs",): [1.0, 2.0],
    }


def test_the_numbers_of_a_likeness():
    """Are the numbers of an array read back, and none of what has no numbers?"""
    assert numbers_in(likeness(np.array([[0.5, 2.0]]))) == [0.5, 2.0]
    assert numbers_in(likeness("relu")) == numbers_in(None) == []
