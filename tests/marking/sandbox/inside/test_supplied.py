"""Is a step that is answered for from outside asked for once for each question, and its answer fresh?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.tried import CALLS, NUMBERS
from autograder.checks.values import Tried, same
from autograder.marking.sandbox.inside.supplied import supplied, tried, with_tried
from autograder.marking.sandbox.protocol import TRIED

ANSWER = {"Z": np.zeros((2, 2))}


class _Examiner:
    """Answers each question, and counts them."""

    def __init__(self, kind: str = "answer", body: Any = ANSWER) -> None:
        self.asked: list[Any] = []
        self._said = kind, body

    def send(self, _kind: str, value: Any) -> None:
        """Take a question."""
        self.asked.append(value)

    def receive(self, timeout: float) -> tuple[str, Any]:
        """Answer it."""
        return self._said


def _step(examiner: _Examiner) -> Callable[..., Any]:
    return supplied("step", lambda A, W=1: A, {"A": True, "W": False}, examiner)


def _twice(first: Any, second: Any) -> int:
    examiner = _Examiner()
    step = _step(examiner)
    step(first), step(second)
    return len(examiner.asked)


# Two arguments that no answer tells apart.
SAME = [
    (np.ones((2, 3)), np.ones((2, 3))),
    (np.ones((2, 3)), np.asfortranarray(np.ones((2, 3)))),
    ({"W1": np.ones(2), "n": [1, 2.5]}, {"W1": np.ones(2), "n": [1, 2.5]}),
    (float("nan"), float("nan")),
    ("text", "text"),
]
# Two that an answer may tell apart.
OTHER = [
    (np.ones((2, 3)), np.ones((3, 2))),
    (np.ones(3), np.ones(3, int)),
    (np.zeros(1), -np.zeros(1)),
    (1, 1.0),
    (1, True),
    (0.0, -0.0),
    ([1], (1,)),
    ({"a": 1}, {"b": 1}),
    (None, "None"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_the_same_question_is_asked_once(first, second):
    """Is a question that was asked before not asked again?"""
    assert _twice(first, second) == 1


@pytest.mark.parametrize(("first", "second"), OTHER)
def test_another_question_is_asked(first, second):
    """Is a question asked that only looks like an earlier one?"""
    assert _twice(first, second) == 2


def test_what_has_no_form_is_asked_all_the_same():
    """Does a function among the arguments, which may not cross, get an answer, too?"""
    assert _twice(print, print) == 1


def test_each_answer_is_a_copy():
    """Does what a learner does to an answer leave the next one alone?"""
    step = _step(_Examiner())
    step(1.0)["Z"] += 1
    assert (step(1.0)["Z"] == 0).all()


@pytest.mark.parametrize(
    "body",
    [
        {"dW": np.ones((2, 3)), 1: [1.5, "text", None, True]},
        ({"A": np.float64(1)}, [[np.zeros(2, dtype=int)]], (3, 2j)),
        np.zeros(()),
    ],
)
def test_an_answer_is_copied_whole(body):
    """Is each answer equal to what came, of the same types, with arrays of its own throughout?"""
    step = _step(_Examiner(body=body))
    first, second = step(1.0), step(1.0)
    assert same(first, body)
    assert same(second, body)
    assert not {*map(id, _mutable(first))} & {*map(id, [*_mutable(second), *_mutable(body)])}


def _mutable(value: Any) -> list[Any]:
    inner = value.values() if isinstance(value, dict) else value
    below = inner if isinstance(value, dict | list | tuple) else ()
    own = [value] if isinstance(value, dict | list | np.ndarray) else []
    return [*own, *(one for part in below for one in _mutable(part))]


def test_an_error_from_outside_is_raised():
    """Does an error come in as what it was outside?"""
    with pytest.raises(ZeroDivisionError, match="by zero"):
        _step(_Examiner("refused", ("ZeroDivisionError", "by zero")))(1.0)


def test_a_function_that_is_tried_asks_for_every_call():
    """Is the same question asked again, by position and by name as it came, and the answer returned?"""
    examiner = _Examiner(body=3.0)
    f = tried(examiner)
    assert [f(1.0, b=2.0), f(1.0, b=2.0)] == [3.0, 3.0]
    assert examiner.asked == [{"name": TRIED, "args": (1.0,), "keywords": {"b": 2.0}}] * 2


def test_more_questions_than_it_may_be_asked_do_not_go_out():
    """Is the call after the last refused here, without a message to the examiner?"""
    examiner = _Examiner(body=3.0)
    f = tried(examiner)
    for _ in range(CALLS):
        f(1.0)
    for ask in (lambda: f(1.0), lambda: tried(examiner)(np.zeros(NUMBERS + 1))):
        with pytest.raises((RuntimeError, ValueError)):
            ask()
    assert len(examiner.asked) == CALLS


def test_a_function_takes_the_place_that_a_case_leaves_for_it():
    """Is it among the arguments and under the notebook's name, the same one, and all else as it was?"""
    case = Case("", (Tried(), 2.0), start={"f": Tried(), "W": 1.0}, seed=3)
    found = with_tried(case, _Examiner())
    f, two = found.args
    assert (two, found.start["W"], found.seed) == (2.0, 1.0, 3)
    assert found.start["f"] is f
    assert callable(f)
    plain = Case("", (2.0,), start={"W": 1.0})
    assert with_tried(plain, _Examiner()) is plain
