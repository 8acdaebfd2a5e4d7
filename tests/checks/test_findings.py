"""Tests of autograder.checks.findings: what is told, and with which numbers."""

import numpy as np
import pytest

from autograder.checks.call import PRINTED_LIMIT, Crash, Outcome
from autograder.checks.contract import Case
from autograder.checks.findings import clauses, crashed, different, printed, unwritten, with_numbers
from autograder.checks.forms import array
from autograder.checks.numbers import Tolerance
from tests.checks.small import DOUBLE, X, contract, vectors_of

ROW = Case("a row", (X,))


def test_a_stub_is_told_by_name():
    """Does an unwritten function say which?"""
    assert unwritten(DOUBLE).message == "`double` is not written yet."


@pytest.mark.parametrize(
    ("crash", "kind", "message", "detail"),
    [
        (Crash("Timeout", ""), "timeout", "`double` did not finish in time.", ()),
        (
            Crash("Timeout", "", "while True:", 2, "double"),
            "timeout",
            "`double` did not finish in time.",
            (("line 2 of the cell", "while True:"),),
        ),
        (Crash("Missing", ""), "missing", "There is no function `double`.", ()),
        (
            Crash("KeyError", "'W1'", "p['W1']", 3, "double"),
            "crash",
            "`double` stops with an error (KeyError).",
            (("error", "KeyError: 'W1'"), ("line 3 of the cell", "p['W1']")),
        ),
        (
            Crash("KeyError", "", "p['W1']", 3, "lower"),
            "crash",
            "`double` stops with an error (KeyError).",
            (("error", "KeyError"), ("line 3 of the cell of `lower`", "p['W1']")),
        ),
        (
            Crash("KeyError", "", "p['W1']"),
            "crash",
            "`double` stops with an error (KeyError).",
            (("error", "KeyError"), ("your line", "p['W1']")),
        ),
        (
            Crash("Killed", "no memory"),
            "crash",
            "`double` stops with an error (Killed).",
            (("error", "Killed: no memory"),),
        ),
    ],
)
def test_an_error_is_told_with_the_learners_line(crash, kind, message, detail):
    """Are the ways to end told apart, and a step below by its name?"""
    found = crashed(DOUBLE, ROW, crash)
    assert (found.kind, found.message, found.detail) == (kind, message, detail)
    assert found.costs
    assert not crashed(DOUBLE, Case("", (X,), "advice"), crash).costs


def test_inputs_are_told_where_they_are_short():
    """Are few numbers shown, many told by their shape, and other things left out?"""
    vectors = vectors_of(
        lambda *_: 1.0,
        contract("f(a, b, c, d)", "*"),
        Case("", (2.0, np.ones(12), np.ones((1, 13)), "relu")),
    )
    found = crashed(vectors, vectors.cases[0], Crash("KeyError", ""))
    assert [name for name, _ in found.inputs] == ["a", "b", "c"]
    assert found.inputs[0] == ("a", "2")
    assert found.inputs[1][1].startswith("[1. 1.")
    assert found.inputs[2] == ("c", "an array of shape (1, 13)")
    fewer = Case("the last one by its default", (2.0, np.ones(12)))
    assert len(crashed(vectors, fewer, Crash("KeyError", "")).inputs) == 2


def test_a_difference_is_told_without_numbers_first():
    """Are cause, inputs and numbers there only when they are asked for?"""
    (difference,) = array("*", "Z").compare(X, -X, Tolerance())
    bare = different(ROW, difference)
    assert (bare.cause, bare.detail, bare.inputs) == ("", (), ())
    assert (bare.part, bare.case, bare.costs) == ("Z", "a row", True)
    full = with_numbers(bare, DOUBLE, ROW, difference)
    assert [name for name, _ in full.detail] == ["expected", "yours", "first difference"]
    assert [name for name, _ in full.inputs] == ["x"]
    (difference,) = array("*", "Z").compare(X, None, Tolerance())
    assert with_numbers(bare, DOUBLE, ROW, difference).cause == ""


TRAIN = vectors_of(lambda x, print_cost: x, contract("train(x, print_cost=False)", "*"))


def said(text, **case):
    found = printed(TRAIN, Case("prints", (X, True), **case), Outcome(X, printed=text))
    return found and found.message


@pytest.mark.parametrize(
    ("text", "prints", "right"),
    [
        ("Cost after iteration 0: 0.693147\nCost after 100: 0.50", (0.693147, 0.5), True),
        ("0.69315", (0.693147,), True),  # to the digits that are printed
        ("0.69", (0.693147,), True),
        ("0.68", (0.693147,), False),
        ("0.7", (0.693147,), False),  # one digit may be anything
        ("0.50055", (0.5,), True),
        ("0.50080", (0.5,), False),
        ("5004.0000", (5000.0,), True),
        ("5006.0000", (5000.0,), False),
        ("0.00009", (0.0,), True),
        ("0.00020", (0.0,), False),
        ("6.93147e-01", (0.693147,), True),
        ("6.9e-01", (0.693147,), False),
        (".693147", (0.693147,), True),
        ("0.71", (0.693147,), False),
        ("", (0.693147,), False),
        ("0.5", (0.693147, 0.5), False),
        ("60.0 %", ((0.6, 60.0),), True),
        ("0.6", ((0.6, 60.0),), True),
        ("6", ((0.6, 60.0),), False),
        ("-0.5", (0.5,), False),
    ],
)
def test_numbers_that_have_to_be_printed(text, prints, right):
    """Is each number asked for, to the digits that were printed, of several any one?"""
    wrong = "The costs that it should print are not all there."
    assert said(text, prints=prints) == (None if right else wrong)


def test_of_a_text_that_was_cut_only_the_first_number_is_asked_for():
    """Is more than is kept no reason to miss a number?"""
    text = "0.5 " + "x" * PRINTED_LIMIT
    assert said(text, prints=(0.5, 0.25)) is None
    assert said("x" * PRINTED_LIMIT, prints=(0.5, 0.25)) is not None


def test_numbers_that_must_not_be_printed():
    """Is a cost told that nobody asked for, and other numbers let pass?"""
    assert said("Cost: 0.6931", hides=(0.693147,)) == "It prints costs that nobody asked for."
    assert said("Done: 100", hides=(0.693147,)) is None
    assert said("0.693147") is None


def test_what_is_printed_wrongly_has_cause_and_numbers():
    """Does the finding say where to look, and which numbers were expected?"""
    case = Case("prints", (X,), prints=(0.5, (0.6, 60.0)))
    found = printed(TRAIN, case, Outcome(X))
    assert found.cause == "Look at when it prints, and at what `print_cost` switches on."
    assert found.detail == (("expected to see", "0.5, 0.6 or 60"),)
    other = printed(DOUBLE, case, Outcome(X))
    assert (other.message, other.cause) == (
        "The numbers that it should print are not all there.",
        "",
    )
    assert not printed(DOUBLE, Case("", (X,), "advice", prints=(0.5,)), Outcome(X)).costs


def test_what_is_changed_in_place_is_told_once():
    """Are the arguments named that should stay, and those not that may change?"""
    vectors = vectors_of(
        lambda *_: 1.0, contract("f(a, b, c)", "*", changes_inputs=("b",)), ROW, ROW
    )
    outcomes = [Outcome(changed=("c", "b")), Outcome(changed=("a", "c"))]
    (found,) = clauses(vectors, outcomes)
    assert found.message == "The call changes its argument `a` and `c` in place."
    assert clauses(vectors, [Outcome(changed=("b",))] * 2) == []


def test_what_is_changed_in_place_where_only_advice_is_given_costs_nothing():
    """Is an argument that only an advice case changes left alone?"""
    changed = [Outcome(X), Outcome(X), Outcome(X, changed=("x",))]
    assert clauses(DOUBLE, changed) == []
    assert clauses(DOUBLE, changed[::-1])


def test_what_a_session_says_of_a_signature_has_its_form():
    """Are only names of arguments repeated of what a function is said to want?"""
    said = [crashed(DOUBLE, ROW, Crash("Signature", what)) for what in ("(a, *b)", "(<b>)", "1")]
    assert [finding.message.partition("; ")[2] for finding in said] == [
        "yours wants (a, *b).",
        "yours differs.",
        "yours differs.",
    ]
    assert {finding.kind for finding in said} == {"contract"}


def test_advice_says_first_what_the_case_has_to_say():
    """Does a remark begin with the words of its case, also for an error?"""
    case = Case("", (X,), "advice", advice="Right for one output.")
    said = crashed(DOUBLE, case, Crash("AssertionError", "")).message
    assert said == "Right for one output. `double` stops with an error (AssertionError)."
    (difference,) = array("*", "Z").compare(X, -X, Tolerance())
    assert different(case, difference).message.startswith("Right for one output. Z has ")


@pytest.mark.parametrize(
    ("writers", "said"),
    [
        (("step",), "`step` prints numbers"),
        (("step", "other"), "`step` and `other` print numbers"),
        (("step", "double"), "It prints numbers"),
        (("<lambda>",), "It prints numbers"),
    ],
)
def test_a_step_below_that_prints_is_named(writers, said):
    """Is it said who prints, where it is not the function itself?"""
    outcome = Outcome(X, printed="0.5", writers=writers)
    found = printed(DOUBLE, Case("", (X,), hides=(0.5,)), outcome)
    assert found.message == f"{said} that nobody asked for."
    assert not found.costs
