"""Tests of autograder.key.exercise."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from autograder.checks.contract import Case, Tolerance
from autograder.checks.forms import tuple_of
from autograder.checks.values import same
from autograder.key.edits import BadEdit
from autograder.key.exercise import (
    VISIBLE,
    Assignment,
    Exercise,
    Stopped,
    exercise,
    make_vectors,
    run,
    steady,
)

CLOSE = Tolerance(rtol=1e-3)
OWN = Tolerance(atol=0.5)


def _cases(rng):
    return [
        Case("a number", (float(rng.random()), 2.0)),
        Case("with a tolerance of its own", (1.0, 2.0), tolerance=OWN),
    ]


def _define(function, takes=("a", "b"), **more):
    words = dict.fromkeys(takes, "*")
    settings = {"points": 2, "cases": _cases, "takes": words, "returns": "like a", **more}
    return exercise(**settings)(function)


def halve(a, b=2.0):
    """Return a, divided by b."""
    return a / b


def below(a, b):
    return a


def above(a, b):
    return below(a, b)


HALVE = _define(halve, tolerance=CLOSE, slope_of="above")
SMALL = Assignment("01_small", (HALVE,))


# --- definitions -----------------------------------------------------------------------------


def test_name_signature_and_place_are_the_functions():
    """Does a definition take from its reference what it can?"""
    assert isinstance(HALVE, Exercise)
    assert HALVE.name == "halve"
    assert HALVE.contract.signature == "halve(a, b=2.0)"
    assert HALVE.contract.arguments == ["a", "b"]
    assert HALVE.contract.slope_of == ("above",)
    assert HALVE.place.file == Path(__file__)
    assert HALVE.place.line == halve.__code__.co_firstlineno


def test_it_is_called_as_its_reference():
    """Can other references call an exercise by its name, with and without defaults?"""
    assert HALVE(3.0) == 1.5
    assert HALVE(3.0, b=3.0) == 1.0


@pytest.mark.parametrize("takes", [("a",), ("b", "a"), ("a", "b", "c"), ("a", "B")])
def test_arguments_that_the_function_does_not_have_are_refused(takes):
    """Is `takes` held to the function's own arguments and their order?"""
    with pytest.raises(TypeError, match=r"halve\(a, b=2.0\) and what it `takes` have different"):
        _define(halve, takes)


def test_a_result_without_a_name_gets_one():
    """Is a bare word about the result told as "The result", and a part by its own name?"""
    assert HALVE.contract.returns.name == "The result"
    pair = _define(halve, returns=tuple_of(first="like a", second="like a"))
    assert pair.contract.returns.parts() == ["first", "second"]


def test_a_case_has_the_exercises_tolerance_unless_it_has_its_own():
    """Is a tolerance drawn once for the exercise, and may a case differ?"""
    usual, own = HALVE.cases(np.random.default_rng(1))
    assert (usual.tolerance, own.tolerance) == (CLOSE, OWN)


# --- mistakes --------------------------------------------------------------------------------


def _with_mistakes(*changes):
    fresh = replace(HALVE, mistakes=[])
    for number, change in enumerate(changes):
        fresh.mistake(f"a.kind_{number}", change, "A sentence.")
    return fresh


def test_a_mistake_is_an_edit_or_a_function():
    """Is it known which of both a mistake is, and does each give its wrong result?"""
    edit, function = _with_mistakes({"returns": "a * b"}, lambda a, b=2.0: b).mistakes
    assert (edit.is_edit, function.is_edit) == (True, False)
    assert (edit.wrong(3.0), function.wrong(3.0)) == (6.0, 2.0)


def test_an_edit_is_compiled_when_it_is_first_asked_for():
    """Does a bad edit stop no import, but whoever asks for the wrong function?"""
    (mistake,) = _with_mistakes({"nowhere": "a"}).mistakes
    with pytest.raises(BadEdit, match=r"a.kind_0.*nowhere"):
        _ = mistake.wrong


def test_a_mistake_knows_its_row():
    """Do file and line lead to where the mistake is defined?"""
    fresh = replace(HALVE, mistakes=[])
    fresh.mistake("a.kind", {"returns": "b"}, "A sentence.")
    line = _line_of("fresh.mistake(" + '"a.kind"')
    assert fresh.mistakes[0].place == (Path(__file__), line)


def _line_of(text):
    lines = Path(__file__).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.strip().startswith(text))


# --- assignments -----------------------------------------------------------------------------


def test_the_exercises_of_an_assignment_are_those_its_families_define():
    """Are exercises collected in order, each once, and not those that a family only imports?"""
    family, other = ModuleType(__name__), ModuleType("elsewhere")
    first, second = _define(below), _define(above)
    family.first, family.second, family.again = first, second, first
    other.imported = HALVE
    assert Assignment.of("01_small", other, family).exercises == (first, second)


def test_points_are_added_up():
    """Is an assignment worth the sum of its exercises, without those brought along?"""
    both = Assignment("01_small", (HALVE, _define(below, points=3)), borrowed=(_define(above),))
    assert both.points == 5


def test_upstream_is_everything_below():
    """Is what a step builds on or may use found through other steps and borrowed ones?"""
    bottom, middle = _define(below), _define(above, builds_on=("below",))
    top = _define(halve, may_use=("above",))
    assignment = Assignment("01_small", (middle, top), borrowed=(bottom,))
    assert assignment.upstream("halve") == {"above", "below"}
    assert assignment.upstream("above") == {"below"}
    assert assignment.upstream("below") == set()


# --- vectors ---------------------------------------------------------------------------------


def test_vectors_hold_cases_right_results_and_those_of_mistakes():
    """Is everything there that a check needs without the key?"""
    wrong = _with_mistakes({"returns": "a * b"})
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
    wrong = _with_mistakes(lambda a, b: asked.append(a) or b)
    results = make_vectors(Assignment("01_small", (wrong,)), wrong, VISIBLE).mistakes[0].results
    assert asked == []
    assert results[1] == results[1] == 2.0
    assert asked == [1.0]


def test_a_mistake_may_stop_with_an_error():
    """Does a mistake that stops give None, where the reference may not stop?"""

    def stops(a, b):
        raise ZeroDivisionError("nothing left")

    wrong = _with_mistakes(stops)
    vectors = make_vectors(Assignment("01_small", (wrong,)), wrong, VISIBLE)
    assert [*vectors.mistakes[0].results] == [None, None]
    broken = _define(stops)
    with pytest.raises(Stopped, match="ZeroDivisionError: nothing left"):
        make_vectors(Assignment("01_small", (broken,)), broken, VISIBLE)


def test_a_new_exercise_leaves_the_cases_of_the_others_alone():
    """Does each exercise draw from a stream of its own, in each assignment?"""
    more = Assignment("01_small", (_define(below), HALVE))
    other = Assignment("02_small", (HALVE,))
    one, again, different = (
        make_vectors(a, HALVE, VISIBLE).cases[0].args for a in (SMALL, more, other)
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
