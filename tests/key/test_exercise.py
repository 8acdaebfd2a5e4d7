"""Tests of autograder.key.exercise."""

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from autograder.checks.contract import Case, Tolerance
from autograder.checks.forms import tuple_of
from autograder.key.edits import BadEdit
from autograder.key.exercise import Assignment, Exercise, exercise

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
