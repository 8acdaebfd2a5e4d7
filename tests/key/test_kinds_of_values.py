"""Does a learner see every kind of value that hidden cases have, at the same price?"""

import numpy as np
import pytest

from autograder.key import COURSE
from autograder.key.vectors import VISIBLE
from tests.key.entries import numbers_in

EXERCISES = [
    pytest.param(exercise, id=f"{assignment.name}-{exercise.name}")
    for assignment in COURSE
    for exercise in assignment.exercises
]
TINY, HUGE = 1e-9, 100.0  # what tolerances swallow, and where exponentials soon overflow
FRESH = range(2, 12)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_no_kind_of_value_is_a_surprise(exercise, vectors):
    """Has each kind of value in an argument of a hidden case a visible case of the same weight?"""
    known = _kinds(vectors(exercise, VISIBLE))
    for seed in FRESH:
        assert _kinds(vectors(exercise, seed)) <= known


def _kinds(vectors):
    """Return the kinds of values that there are, by argument and weight."""
    return {
        (name, case.weight, kind)
        for case in vectors.cases
        for name, value in zip(vectors.contract.arguments, case.args, strict=False)
        for number in numbers_in(value)
        for kind in _of(np.asarray(number))
    }


def _of(numbers):
    size = np.abs(numbers.astype(float))
    tiny, huge = (size > 0) & (size < TINY), size > HUGE
    found = {
        "zero": numbers == 0,
        "tiny": tiny & (numbers > 0),
        "tiny, negative": tiny & (numbers < 0),
        "huge": huge & (numbers > 0),
        "huge, negative": huge & (numbers < 0),
        "usual": (size >= TINY) & ~huge,
        "empty": np.array(numbers.size == 0),
    }
    return [kind for kind, there in found.items() if np.any(there)]


def test_every_kind_is_told_from_the_others():
    """Does each value have the kind that its name says?"""
    found = {value: _of(np.array(value)) for value in (0.0, 1e-320, -1e-320, 1e5, -1e5, 1.0)}
    assert found == {
        0.0: ["zero"],
        1e-320: ["tiny"],
        -1e-320: ["tiny, negative"],
        1e5: ["huge"],
        -1e5: ["huge, negative"],
        1.0: ["usual"],
    }
    assert _of(np.zeros((0, 3))) == ["empty"]
