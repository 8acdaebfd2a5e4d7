"""Tests of autograder.checks.pair."""

import numpy as np

from autograder.checks.pair import Pair, same

R = np.array([[1.0, -2.0, 0.0]])


def test_a_factor_is_the_same_everywhere():
    """Is a factor told where there is one, and nan elsewhere?"""
    assert Pair(R, 3 * R).factor == 3
    assert np.isnan(Pair(R, R + 1).factor)
    assert np.isnan(Pair(R, R).factor)
    assert np.isnan(Pair(R, R.T).factor)


def test_what_is_wrong_is_told_by_entry():
    """Are the wrong entries told?"""
    assert Pair(R, np.array([[1.0, 2.0, 0.0]])).wrong.tolist() == [[False, True, False]]


def test_arrays_are_the_same_in_shape_and_numbers():
    """Are nearly equal numbers the same, and another shape never?"""
    assert same(R, R + 1e-12)
    assert not same(R, R[0])
