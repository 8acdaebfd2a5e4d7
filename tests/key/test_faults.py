"""Is a fault of the key told with its line and its mend, whatever kind it is?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.key import COURSE, find_assignment
from autograder.key.exercise import Assignment, Exercise, exercise
from autograder.key.faults import KeyFaults, case_faults, import_fault, mistake_faults, relative

HERE = Path(__file__)


def line_of(text: str) -> int:
    """Return the line of this file that ends with a remark."""
    lines = HERE.read_text().splitlines()
    (number,) = (n for n, line in enumerate(lines, 1) if line.endswith(f"# {text}"))
    return number


def sound(rng):
    return [Case("usual", (rng.random((2, 3)),))]


def misspelt(rng):
    case = Case("usual", (rng.random((2, 3)),))
    return [case] if case.name else []  # misspelt


def no_number(_rng):  # no number
    return [Case("usual", (np.array([[np.nan]]),))]


def no_case(_rng):  # no case
    return [(1, 2)]


def none_at_all(_rng):  # none at all
    return []


def other_shape(rng):
    return [Case("usual", (rng.random(3),))]


def too_many(rng):  # too many
    return [Case("usual", (rng.random((2, 3)), 1.0))]


def seldom(rng):
    if rng.integers(4) == 0:
        raise ArithmeticError("seldom")  # seldom
    return sound(rng)


def twice(A):  # reference
    return 2 * A


def stops(A):
    if A.size:
        raise KeyError("b1")  # stops
    return A


def gives_nan(A):  # gives nan
    return A * np.nan


def gives_row(A):  # gives row
    return A[:1]


def gives_nothing(A):  # gives nothing
    return None


def make(reference: Any = twice, cases: Any = sound, **more: Any) -> Exercise:
    """Return an exercise that takes and returns an array of one shape."""
    words: dict[str, Any] = {"takes": {"A": "n m"}, "returns": "like A", **more}
    return exercise(points=1, cases=cases, **words)(reference)


def faults(of: Exercise, seeds: int = 1) -> list[Any]:
    """Return the faults of some seeds."""
    small = Assignment("01_small", (of,))
    return [fault for seed in range(seeds) for fault in case_faults(small, of, seed)]


@pytest.mark.parametrize(
    ("given", "where", "what"),
    [
        ({"cases": misspelt}, "misspelt", "has no attribute 'name'"),
        ({"cases": no_number}, "no number", "an argument has nan"),
        ({"cases": no_case}, "no case", "cannot be drawn"),
        ({"cases": none_at_all}, "none at all", "has no cases"),
        ({"cases": other_shape}, "reference", "it has 1 axes"),
        ({"cases": too_many}, "too many", "does not fit twice(A)"),
        ({"reference": stops}, "stops", "'b1'"),
        ({"reference": gives_nan}, "gives nan", "the reference gives nan"),
        ({"reference": gives_row}, "gives row", "that of A is (2, 3)"),
        ({"reference": gives_nothing}, "gives nothing", "The result"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_kind_of_fault_is_told_with_its_line(given, where, what):
    """Is it said what is wrong, in which line, and what to do?"""
    (fault,) = faults(make(**given))
    assert what in fault.what
    assert (fault.place.file, fault.place.line) == (HERE, line_of(where))
    assert fault.fix
    assert str(fault).startswith(f"{relative(HERE)}:{line_of(where)}: ")


def test_a_fault_of_one_seed_alone_is_found():
    """Is a generator caught that stops for some seeds, with its line?"""
    found = faults(make(cases=seldom), seeds=30)
    assert 0 < len(found) < 30
    assert {fault.place.line for fault in found} == {line_of("seldom")}


def test_a_mistake_that_cannot_be_made_is_a_fault():
    """Is an edit that names nothing told with its line?"""
    of = make()
    of.mistake("result.missing", {"B": "A"}, "A sentence.")  # mistake
    (fault,) = mistake_faults(of)
    assert (fault.place.file, fault.place.line) == (HERE, line_of("mistake"))


def test_the_course_has_no_fault():
    """Is every exercise sound for other seeds than learners see, too?"""
    found = [
        fault
        for one in COURSE
        for each in one.exercises
        for fault in (*case_faults(one, each, 12345), *mistake_faults(each))
    ]
    assert [*map(str, found)] == []


def test_what_cannot_be_imported_is_told_with_its_line():
    """Is the line of a slip in a definition named, or of what is no Python?"""
    try:
        make(reference=misspelled)  # import
    except NameError as error:
        fault = import_fault(error)
    assert fault.place.line == line_of("import")
    assert "NameError" in fault.what
    syntax = import_fault(SyntaxError("invalid syntax", ("key/loss.py", 7, 1, "def")))
    assert (syntax.place.file, syntax.place.line) == (Path("key/loss.py"), 7)


def test_the_message_has_every_fault():
    """Are all faults in the one message, each in its line?"""
    found = [*faults(make(reference=gives_nan)), *faults(make(cases=no_number))]
    assert str(KeyFaults(found)).count("\n") == 2
    assert replace(found[0]) == found[0]


def test_a_test_that_is_wrong_about_a_function_is_a_fault():
    """Is a test of the key found out that lets one of its own known mistakes pass?"""
    regression = find_assignment("02_logistic_regression")
    test = next(one for one in regression.exercises if one.contract.tests)
    blind = next(one for one in test.mistakes if one.name == "db.missing")
    wrong = replace(test, reference=blind.wrong)
    (fault,) = case_faults(regression, wrong, 3)
    assert fault.what.startswith("test_propagate is wrong about a function that is wrong (db: ")
