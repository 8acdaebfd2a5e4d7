"""Have answers that behave alike the same text, however they are written, and others another?"""

from __future__ import annotations

import numpy as np
import pytest

from autograder.checks.call import Crash, Outcome
from autograder.marking.grading.behaviour import Trace
from tests.marking.submissions import RIGHT, as_bytes, fill_in


def trace(*outcomes: Outcome) -> str:
    """Return the text of some outcomes."""
    found = Trace()
    for outcome in outcomes:
        found.enter(outcome)
    return str(found)


A = np.array([[1 / 3, -2.0]])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (A, A + 1e-12),
        (0.0, -0.0),
        (0.0, 1e-14),
        (np.float64(2.0), 2.0),
        ({"a": A, "b": 1}, {"b": 1, "a": A}),
        (np.array([np.nan]), np.array([np.nan])),
    ],
)
def test_alike(one, other):
    """Does the last digit, or the order of keys, make no difference?"""
    assert trace(Outcome(one)) == trace(Outcome(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (A, A.T),
        (A, 2 * A),
        (A, None),
        ((A, 1), (1, A)),
        ({"a": A}, {"b": A}),
        ("x", "y"),
        (True, 1),
        ([], ()),
    ],
)
def test_not_alike(one, other):
    """Do shape, numbers, keys, order and kind?"""
    assert trace(Outcome(one)) != trace(Outcome(other))


def test_errors_are_alike_but_for_names():
    """Is an error the same whatever a learner calls things, and another type another?"""
    mine, yours = (Crash("NameError", f"name '{n}' is not defined") for n in ("ada", "emmy"))
    assert trace(Outcome(crash=mine)) == trace(Outcome(crash=yours))
    assert trace(Outcome(crash=mine)) != trace(Outcome(crash=Crash("TypeError", mine.message)))


def test_marking_tells_who_behaves_alike(mark, released):
    """Have two spellings of one mistake the same behaviour, another another, and right ones none?"""

    def behaviour(relu: str) -> str:
        marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": relu})))
        assert marked.verdicts["sigmoid"].behaviour == ""
        return marked.verdicts["relu"].behaviour

    first = behaviour("def relu(z):\n    return np.abs(z)")
    other = behaviour("def relu(z):\n    # mine\n    x = z * np.sign(z)\n    return x")
    third = behaviour("def relu(z):\n    return np.minimum(0, z)")
    assert first == other != third != ""
