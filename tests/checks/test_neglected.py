"""Tests of autograder.checks.neglected, and of what an examination makes of it."""

from dataclasses import replace

import numpy as np

from autograder.checks.call import Outcome
from autograder.checks.contract import Case
from autograder.checks.forms import dict_of
from autograder.checks.ignored import LOGGED, OVERWRITTEN, UNREAD
from autograder.checks.neglected import neglected
from tests.checks.small import check, contract, vectors_of

RISING = np.array([1.0, 2.0, 4.0])
STEP = replace(
    vectors_of(
        lambda x, rate, loud: {"a": x * rate, "b": x + rate, "c": x - rate},
        contract(
            "step(x, rate, loud)",
            dict_of(a="like x", b="like x", c="like x"),
            {"x": "n", "rate": "", "loud": ""},
        ),
        Case("one", (RISING, 2, True)),
        Case("two", (-RISING, 3, False)),
        mistakes=(
            (
                "a.is_x",
                "The rate is missing from a.",
                lambda x, rate, loud: {"a": x, "b": x + rate, "c": x - rate},
            ),
        ),
    ),
    needs=("x", "rate"),
)
SAID = "The argument `rate` is never read in your code, and the result depends on it."


def _outcomes(*rows):
    return [Outcome(ignored=rows), Outcome(ignored=rows)]


def test_only_what_the_result_depends_on_is_told():
    """Are arguments told that a result is made of, each once, and no others?"""
    told = neglected(STEP, _outcomes(("rate", UNREAD), ("loud", UNREAD)))
    assert told == SAID
    assert neglected(STEP, _outcomes(("loud", UNREAD), ("loud", OVERWRITTEN))) == ""
    assert neglected(STEP, _outcomes(("x", UNREAD), ("rate", UNREAD))) == (
        "The arguments `x` and `rate` are never read in your code, and the result depends on them."
    )
    assert neglected(STEP, _outcomes(("x", LOGGED))) == ""
    (spoiled, _) = _outcomes(("Y", LOGGED))
    for value in (np.nan, {"cost": np.array(np.nan)}, ({}, np.nan)):
        said = neglected(STEP, [replace(spoiled, value=value)])
        assert said.startswith("A logarithm is taken of the labels `Y`")
    assert neglected(STEP, _outcomes(("rate", OVERWRITTEN))) == (
        "`rate` gets another value before it is read, so that what was given is lost."
    )


def fixed(x, rate, loud):
    return {"a": 0.25 * x, "b": x + 0.25, "c": x - 0.25}


def half_named(x, rate, loud):
    return {"a": x, "b": x + 0.25, "c": x - 0.25}


def lost(x, rate, loud):
    if loud:
        x = 1.0 * x
    rate = 0.25
    return {"a": rate * x, "b": x + rate, "c": x - rate}


def right(x, rate, loud):
    return {"a": rate * x, "b": x + rate, "c": x - rate}


def test_a_wrong_result_is_put_down_to_it():
    """Is it told of wrong values, before what the numbers say, and of a right answer nothing?"""
    causes = {finding.cause for finding in check(fixed, STEP).findings}
    assert causes == {SAID}
    (first, *_) = check(lost, STEP).findings
    assert (
        first.cause
        == "`rate` gets another value before it is read, so that what was given is lost."
    )
    assert check(right, STEP).findings == ()


def mostly_right(x, rate, loud):
    return {"a": x, "b": x + 0.25, "c": x - [2, 3][int(x[0] < 0)]}


def test_no_mistake_is_named_that_leaves_more_than_it_explains():
    """Is a known mistake of one part left out where the argument may be why, and kept elsewhere?"""
    assert {finding.mistake for finding in check(half_named, STEP).findings} == {"rate.ignored"}
    (first, second) = check(mostly_right, STEP).findings[:2]
    assert (first.mistake, second.mistake) == ("a.is_x", None)
    assert second.cause == SAID


def test_a_mistake_is_named_beside_a_rate_that_is_not_read():
    """Is the name kept where what is ignored is no count, so that nothing is missing for it?"""
    by_rates = replace(STEP, cases=tuple(_with_rate(case) for case in STEP.cases))
    (first, *_) = check(half_named, by_rates).findings
    assert first.mistake == "a.is_x"


def _with_rate(case):
    x, rate, loud = case.args
    return replace(case, args=(x, float(rate), loud))


REPEATED = replace(
    vectors_of(
        lambda x, times: x * 2.0**times,
        contract("repeated(x, times)", "like x", {"x": "n", "times": ""}),
        Case("one", (RISING, 3)),
        Case("two", (-RISING, 2)),
        mistakes=(
            (
                "loop.first_only",
                "A single step: look at the `return`, and at where the loop begins.",
                lambda x, times: x * 2.0,
            ),
        ),
    ),
    needs=("x", "times"),
)


def no_loop(x, times):
    return x * 2.0


def one_turn(x, times):
    for _ in range(times):
        return x * 2.0


def count_replaced(x, times):
    times = 1
    for _ in range(times):
        x = x * 2.0
    return x


def test_no_loop_is_asked_about_where_there_can_be_none():
    """Is a count that is lost told instead of questions about a loop, which stay where one reads it?"""
    (first, *_) = check(no_loop, REPEATED).findings
    assert first.mistake == "loop.first_only"
    assert first.cause == (
        "A single step: `times` is never read in your code. No loop runs that often."
    )
    (first, *_) = check(count_replaced, REPEATED).findings
    assert first.cause.startswith("A single step: `times` gets another value")
    (first, *_) = check(one_turn, REPEATED).findings
    assert first.cause == "A single step: look at the `return`, and at where the loop begins."
