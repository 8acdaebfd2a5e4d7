"""Tests of autograder.checks.explain: known mistakes, and the rules with an example each."""

import math

import numpy as np
import pytest

from autograder.checks.call import Crash, Outcome, describe
from autograder.checks.contract import Case
from autograder.checks.explain import (
    CRASH_RULES,
    NUMBER_RULES,
    Pair,
    crash_rule,
    from_crash,
    from_numbers,
    known_mistakes,
    number_rule,
)
from tests.checks.small import DOUBLE, X, contract, outcomes_of, vectors_of

COLUMN, TABLE = np.ones((3, 1)), np.ones((2, 3))


def relu_backward(Z):
    return Z > 0


def lower(*_):
    raise NotImplementedError


def endless():
    return endless()


def no_branch():
    if not COLUMN.size:
        found = 1
    return found


# what a learner's line does wrong, and the start of the sentence that says so
ERRORS = {
    "an array in an if": (lambda: 1 if TABLE > 0 else 0, "`if` asks one question"),
    "a dot product": (lambda: np.dot(TABLE, TABLE), "The inner sizes of a matrix product differ"),
    "a matrix product": (lambda: TABLE @ TABLE, "The inner sizes of a matrix product differ"),
    "a sum": (lambda: TABLE + np.ones((2, 2)), "Two shapes do not fit together entry by entry"),
    "a pair for an array": (lambda: np.tanh((COLUMN, TABLE)), "Two things of different shapes"),
    "np.max of two things": (lambda: np.max(0, TABLE), "`np.max` looks for the largest entry"),
    "math of an array": (lambda: math.exp(TABLE), "The `math` module works on one number"),
    "float of an array": (lambda: float(TABLE), "This works on one number at a time"),
    "a shape in two arguments": (lambda: np.zeros(3, 1), "The whole shape goes into one pair"),
    "a tuple for Z": (lambda: relu_backward((TABLE, TABLE)), "`relu_backward` was given a tuple"),
    "too many arguments": (lambda: relu_backward(1, 2), "A function on this line was called with"),
    "a step that is not written": (lower, "`lower` is not written yet."),
    "a misspelling": (lambda: nobody_knows, "A name is used that nobody has defined"),  # noqa: F821
    "no branch ran": (no_branch, "A variable is read before the function has given it"),
    "indentation": (lambda: exec("if 1:\nx"), "The lines of the function are not indented alike."),
    "syntax": (lambda: exec("x = ("), "Python cannot read this line"),
    "zero": (lambda: 1 / 0, "Something is divided by zero."),
    "recursion": (endless, "The function keeps calling itself."),
    "a key": (lambda: {}["W1"], "A dictionary is asked for a key that it does not have."),
    "an index": (lambda: COLUMN[7], "An index points past the end"),
    "an attribute": (lambda: COLUMN.shpae, "The object has no such attribute"),
    "memory": (lambda: np.zeros((10**9, 10**9)), "The result would not fit into memory"),
    "leaving": (lambda: exit(3), "The function leaves Python instead of returning a result."),
}
CRASHES = {  # what comes from outside, and what has no line of the learner's
    Crash("NotImplementedError", ""): "It calls a step that is not written yet.",
    Crash("Signature", "(a)"): "Give it the arguments that the exercise names, in this order.",
    Crash("Killed", ""): "The function ends Python itself, or wants more memory than there is.",
    Crash("Timeout", ""): "The time was up: look for a loop that never ends.",
}


def crash_of(wrong):
    try:
        wrong()
    except BaseException as error:
        return describe(error)


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_has_its_likely_cause(name):
    """Does a mistake, as Python and NumPy really tell it, get the sentence that explains it?"""
    wrong, sentence = ERRORS[name]
    assert from_crash(crash_of(wrong)).startswith(sentence)


@pytest.mark.parametrize("crash", CRASHES, ids=lambda crash: crash.type)
def test_what_has_no_line_has_its_likely_cause(crash):
    """Does an end that is no error in a line get its sentence?"""
    assert from_crash(crash) == CRASHES[crash]


def test_every_rule_on_errors_has_an_example():
    """Is there no rule that none of the examples needs?"""
    crashes = [crash_of(wrong) for wrong, _ in ERRORS.values()]
    assert {crash_rule(crash) for crash in (*crashes, *CRASHES)} == set(CRASH_RULES)


@pytest.mark.parametrize(
    "crash",
    [
        Crash("ValueError", "invalid literal"),
        Crash("TypeError", "unsupported operand"),
        Crash("TypeError", "an argument is wrong"),
        Crash("OSError", "scalar only, truth value of an array"),
        Crash("Mine", ""),
    ],
)
def test_an_error_that_says_nothing_is_not_explained(crash):
    """Is no cause told where it is not sure?"""
    assert from_crash(crash) == ""


R = np.array([[1.0, -2.0, 0.0], [0.5, 4.0, 3.0]])

# the right array, a wrong one, and the start of the sentence that says so
WRONG_ARRAYS = {
    "transposed": (R, R.T, "It looks transposed"),
    "a column for a row": (np.ones((1, 3)), np.ones((3, 1)), "It looks transposed"),
    "an axis is gone": (np.ones((3, 1)), np.ones(3), "The numbers are there, but an axis is gone"),
    "no axes": (np.ones((1, 1)), np.array(1.0), "The numbers are there, but an axis is gone"),
    "one number": (R, np.array([[3.0]]), "A single number came out"),
    "the sign": (R, -R, "Every value has the wrong sign."),
    "a factor": (R, 2.5 * R, "Every value is 2.5 times the right one"),
    "a small factor": (R, R / 3, "Every value is 0.333333 times the right one"),
    "two numbers": (np.array([1.0, 2.0]), np.array([3.0, 6.0]), "Every value is 3 times"),
}


@pytest.mark.parametrize("name", WRONG_ARRAYS)
def test_a_wrong_array_has_its_likely_cause(name):
    """Does what one array tells get its sentence?"""
    right, given, sentence = WRONG_ARRAYS[name]
    assert from_numbers(right, given).startswith(sentence)


def test_every_rule_on_numbers_has_an_example():
    """Is there no rule that none of the examples needs?"""
    found = {number_rule(Pair(right, given)) for right, given, _ in WRONG_ARRAYS.values()}
    assert found == set(NUMBER_RULES)


@pytest.mark.parametrize(
    ("right", "given"),
    [
        (R, R + 1),
        (np.array([1.0, 2.0]), np.array([2.0, 3.0])),
        (R, 2 * R + (R == 0)),  # not where the right one is 0
        (R, 0 * R),
        (R, np.inf * np.ones(R.shape)),
        (R, np.nan * R),
        (R, R * (1 + 1e-8)),
        (R, np.ones((4, 5))),
        (R, np.ones(7)),
        (R, -R + 0j),
        (R > 0, R <= 0),
        (np.ones(3, bool), 2 * np.ones(3)),
        (np.array([2.0]), np.array([4.0])),  # one number alone has no factor in common
        (np.array(2.0), np.array(-2.0)),
    ],
)
def test_an_array_that_says_nothing_is_not_explained(right, given):
    """Is no cause told where it is not sure?"""
    assert from_numbers(right, given) == ""


def names(vectors, outcomes):
    return [mistake.name for mistake in known_mistakes(vectors, outcomes)]


def test_a_mistake_is_known_by_its_results():
    """Is an answer that gives a mistake's results in every case that mistake?"""
    assert names(DOUBLE, outcomes_of(lambda x: x**2)) == ["power.extra"]
    assert names(DOUBLE, outcomes_of(lambda x: x**2 + 1)) == []
    assert names(DOUBLE, outcomes_of(lambda x: 2 * x)) == []


def test_a_mistake_that_does_not_show_is_not_named():
    """Is a mistake not named that is right in all of these cases?"""
    none = vectors_of(
        lambda x: 2 * x,
        DOUBLE.contract,
        Case("a row", (X,)),
        mistakes=(("x.twice", "Nothing.", lambda x: x + x),),
    )
    assert names(none, outcomes_of(lambda x: 2 * x, none)) == []


def test_a_case_that_only_advises_names_nothing():
    """Is a mistake named although the answer differs from it where only advice is given?"""
    assert names(DOUBLE, outcomes_of(lambda x: x**2 if np.ndim(x) else None)) == ["power.extra"]


STOPS = vectors_of(
    lambda x: 2 * x,
    contract("double(x)", "like x"),
    Case("a row", (X,)),
    Case("a table", (np.vstack([X, X]),)),
    mistakes=(
        ("x.is_row", "Rows only.", lambda x: x if len(x) == 1 else None),
        ("returns.missing", "Nothing.", lambda x: None),
    ),
)


def test_a_mistake_that_stops_is_matched_by_an_error_or_nothing():
    """Does an answer match that stops where the mistake does, or returns nothing there?"""

    def stops(x):
        (row,) = x
        return row[None]

    assert names(STOPS, outcomes_of(stops, STOPS)) == ["x.is_row"]
    assert names(STOPS, outcomes_of(lambda x: x if len(x) == 1 else None, STOPS)) == ["x.is_row"]
    assert names(STOPS, outcomes_of(lambda x: x, STOPS)) == []


def test_an_answer_that_only_stops_is_no_known_mistake():
    """Does an answer that never returns anything tell nothing of which mistake it is?"""
    assert names(STOPS, outcomes_of(lambda x: 1 / 0, STOPS)) == []


def test_an_answer_that_stops_alone_is_no_known_mistake():
    """Is an error no match where the mistake returns something?"""

    def stops(x):
        (row,) = x
        return row[None] ** 2 if row.any() else row[1:][99]

    assert names(DOUBLE, outcomes_of(stops)) == []


BIG = vectors_of(
    lambda x: x,
    contract("same(x)", "like x"),
    Case("a row", (X,)),
    Case("huge", (1000 * X,), "edge"),
    mistakes=(("x.extra", "One too much.", lambda x: x + 1),),
)


def at_the_edge(mistake, answer, ordinary=lambda x: x + 1):
    """Name the mistakes of an answer that is as they are but at an edge."""
    vectors = vectors_of(
        lambda x: x,
        contract("same(x)", "like x"),
        Case("a row", (X,)),
        Case("huge", (1000 * X,), "edge"),
        mistakes=(("x.extra", "", lambda x: mistake if np.abs(x).max() > 99 else ordinary(x)),),
    )
    return names(vectors, [Outcome(ordinary(X)), Outcome(answer)])


@pytest.mark.parametrize(
    ("mistake", "answer", "found"),
    [
        (X, np.nan * X, True),
        (X, np.inf * X, True),
        (X, 5.0 * X, False),
        (np.inf * X, np.nan * X, False),  # only where the mistake gives a number
        ((X, X), (np.nan * X, X), True),  # of several results, the first
        ((X, X), (X, np.nan * X), False),
        ((X, X), (), False),
        ((X, X), "text", False),
        ((X, X), {"a": np.nan * X}, False),
        (X, (np.nan * X,), False),
        ({"a": X}, np.nan * X, False),
    ],
)
def test_an_overflow_at_an_edge_does_not_hide_a_mistake(mistake, answer, found):
    """Is a mistake named that, written in another way, overflows at an edge?"""
    assert at_the_edge(mistake, answer) == (["x.extra"] if found else [])


def test_an_overflow_in_an_ordinary_case_is_another_mistake():
    """Is nothing passed over but edges?"""
    outcomes = [Outcome(np.nan * X), Outcome(1000 * X + 1)]
    assert names(BIG, outcomes) == []


def test_a_mistake_that_overflows_itself_comes_first():
    """Is of two mistakes only the one named that gives the very outcome at the edge?"""
    both = vectors_of(
        lambda x: x,
        BIG.contract,
        *BIG.cases,
        mistakes=(
            ("x.extra", "", lambda x: x + 1),
            ("x.overflows", "", lambda x: x + 1 if x.max() < 99 else np.nan * x),
        ),
    )
    assert names(both, [Outcome(X + 1), Outcome(np.nan * X)]) == ["x.overflows"]
