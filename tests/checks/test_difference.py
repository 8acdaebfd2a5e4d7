"""Tests of autograder.checks.difference."""

import numpy as np

from autograder.checks.difference import Difference


def test_numbers_are_put_into_words_only_when_somebody_looks():
    """Is the detail made when it is asked for, and not before?"""
    asked = []

    def rows():
        asked.append(1)
        return (("expected", "1"),)

    difference = Difference("Z", "value", "Z is wrong.", rows)
    assert not asked
    assert difference.detail == (("expected", "1"),)
    assert Difference("Z", "value", "Z is wrong.").detail == ()


def test_differences_are_equal_by_what_they_say():
    """May differences with arrays be compared?"""
    one, other = (
        Difference("Z", "value", "wrong", pair=(n * np.ones(2), np.ones(2))) for n in (1, 2)
    )
    assert one == other
