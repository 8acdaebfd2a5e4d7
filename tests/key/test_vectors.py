"""Tests of autograder.key.vectors."""

from dataclasses import replace

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.values import same
from autograder.key.exercise import Assignment, exercise
from autograder.key.vectors import VISIBLE, Stopped, make_vectors, run, steady


def _cases(rng):
    return [Case("a number", (float(rng.random()), 2.0)), Case("one", (1.0, 2.0))]


def _define(function):
    takes = {"a": "*", "b": "*"}
    return exercise(points=2, cases=_cases, takes=takes, returns="like a")(function)


@_define
def halve(a, b=2.0):
    return a / b


def below(a, b):
    return a


def _with_mistake(change):
    fresh = replace(halve, mistakes=[])
    fresh.mistake("a.kind_0", change, "A sentence.")
    return fresh


def test_vectors_hold_cases_right_results_and_those_of_mistakes():
    """Is everything there that a check needs without the key?"""
    wrong = _with_mistake({"returns": "a * b"})
    vectors = make_vectors(Assignment("01_small", (wrong,)), wrong, VISIBLE)
    assert (vectors.assignment, vectors.name, vectors.order) == ("01_small", "halve", 0)
    assert vectors.expected[1] == 0.5
    (mistake,) = vectors.mistakes
    assert (mistake.name, mistake.sentence) == ("a.kind_0", "A sentence.")
    assert mistake.results[1] == 2.0
    assert [*mistake.results] == mistake.results[:]
    assert len(mistake.results) == len(vectors.cases)


def test_results_of_mistakes_are_worked_out_when_they_are_asked_for():
    """Is a mistake that nobody asks about not even run, and one that is asked about run once?"""
    asked = []
    wrong = _with_mistake(lambda a, b: asked.append(a) or b)
    results = make_vectors(Assignment("01_small", (wrong,)), wrong, VISIBLE).mistakes[0].results
    assert asked == []
    assert results[1] == results[1] == 2.0
    assert asked == [1.0]


def test_a_mistake_may_stop_with_an_error():
    """Does a mistake that stops give None, where the reference may not stop?"""

    def stops(a, b):
        raise ZeroDivisionError("nothing left")

    wrong = _with_mistake(stops)
    vectors = make_vectors(Assignment("01_small", (wrong,)), wrong, VISIBLE)
    assert [*vectors.mistakes[0].results] == [None, None]
    broken = _define(stops)
    with pytest.raises(Stopped, match="ZeroDivisionError: nothing left"):
        make_vectors(Assignment("01_small", (broken,)), broken, VISIBLE)


def test_a_new_exercise_leaves_the_cases_of_the_others_alone():
    """Does each exercise draw from a stream of its own, in each assignment?"""
    small = Assignment("01_small", (halve,))
    more = Assignment("01_small", (_define(below), halve))
    other = Assignment("02_small", (halve,))
    one, again, different = (
        make_vectors(a, halve, VISIBLE).cases[0].args for a in (small, more, other)
    )
    assert one == again != different


def test_the_keys_functions_are_called_as_a_learners_are():
    """Are arguments copied, starts put in place, printing and warnings kept quiet?"""

    def greedy(a, b):
        a[0] = -1.0
        print("told", np.log(a[0]))
        return below(a, b)

    case = Case("", (np.ones(2), 0.0), start={"below": np.full(2, 1 / 3)})
    assert np.array_equal(run(greedy, case), steady(np.full(2, 1 / 3)))
    assert np.array_equal(case.args[0], np.ones(2))
    assert below(1, 2) == 1


@pytest.mark.parametrize(
    "value", [np.array([0.1 + 0.2]), 0.1 + 0.2, (0.1 + 0.2,), {"a": [np.array([[0.1 + 0.2]])]}]
)
def test_results_do_not_depend_on_the_last_bit(value):
    """Is a difference in the last bit rounded away before it is stored, wherever it lies?"""
    assert not same(value, _next(value))
    assert same(steady(value), steady(_next(value)))


def _next(value):
    if isinstance(value, tuple | list):
        return type(value)(_next(item) for item in value)
    if isinstance(value, dict):
        return {key: _next(item) for key, item in value.items()}
    return (
        np.nextafter(value, 1) if isinstance(value, np.ndarray) else float(np.nextafter(value, 1))
    )


def test_whole_numbers_flags_and_words_stay_as_they_are():
    """Is only rounded what has a last bit?"""
    array = np.array([2**62, 3])
    assert steady(array) is array
    assert steady((True, 7, "relu", None)) == (True, 7, "relu", None)
    single = steady(np.array([0.5], dtype=np.float32))
    assert single.dtype == np.float32
