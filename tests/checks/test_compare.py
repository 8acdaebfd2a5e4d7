"""Tests of autograder.checks.compare."""

import numpy as np

from autograder.checks.compare import Difference, compare
from autograder.checks.forms import array
from autograder.checks.numbers import Tolerance


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


def test_a_form_compares():
    """Is the comparison that of the form, within the tolerance?"""
    form, wide = array("*", "Z"), Tolerance(atol=1.0)
    assert [d.part for d in compare(np.ones(2), np.zeros(2), form, Tolerance())] == ["Z"]
    assert compare(np.ones(2), np.zeros(2), form, wide) == []
