"""Tests of autograder.checks.right_parts."""

import numpy as np

from autograder.checks.contract import Case
from autograder.checks.findings import Finding
from autograder.checks.forms import dict_of
from autograder.checks.right_parts import labels_in, what_is_right
from tests.checks.small import X, Z, check, contract, vectors_of

PARTS = ("dW1", "db1", "dW2", "db2")


def _wrong(part, kind="value", costs=True):
    return Finding(kind, f"{part} has the wrong value.", part=part, costs=costs)


def test_the_right_parts_narrow_the_fault_down():
    """Is it said what only the wrong parts are made of?"""
    (first, second) = what_is_right(PARTS, [_wrong("dW1"), _wrong("db1")])
    assert first == "Something that only dW1 and db1 are made of: dW2 and db2 are right."
    assert second == first
    (said,) = what_is_right(("A", "cache"), [_wrong("A")])
    assert said == "Something that only A is made of: cache is right."


def test_nothing_is_said_where_nothing_is_right():
    """Is nothing told where every part is wrong, or there is one only?"""
    assert [*what_is_right(PARTS, [_wrong(part) for part in PARTS])] == [""] * 4
    assert [*what_is_right(("cost",), [_wrong("cost")])] == [""]


def test_nothing_is_said_where_a_case_has_stopped():
    """Is nothing told where an error leaves it open which parts are right?"""
    assert [*what_is_right(PARTS, [_wrong("dW1"), _wrong("", "crash")])] == ["", ""]


def test_a_part_that_is_absent_is_left_out():
    """Is of a key that was forgotten not said what it is made of, be it first, last or alone?"""
    found = [_wrong("dW1"), _wrong("db1"), _wrong("db2", "missing")]
    said = "Something that only dW1 and db1 are made of: dW2 is right."
    assert [*what_is_right(PARTS, found)] == [said, said, ""]
    (_, said) = what_is_right(PARTS, [_wrong("dW1", "missing"), _wrong("db2")])
    assert said == "Something that only db2 is made of: db1 and dW2 are right."
    assert [*what_is_right(PARTS, [_wrong("dW1", "missing")])] == [""]
    now_and_then = [_wrong("dW1"), _wrong("dW1", "missing")]
    assert [*what_is_right(PARTS[:2], now_and_then)] == [
        "Something that only dW1 is made of: db1 is right.",
        "",
    ]


def test_only_wrong_values_that_cost_have_it():
    """Do shapes keep their own words, and advice too?"""
    found = [_wrong("dW1", "shape"), _wrong("db1"), _wrong("dW2", costs=False)]
    shape, value, advice = what_is_right(PARTS, found)
    assert (shape, advice) == ("", "")
    assert value == "Something that only dW1 and db1 are made of: db2 is right."


def _rounded(x):
    return {
        "w": x,
        "labels": np.where(x > 0, 1.0, 0.0),
        "third": np.trunc(x),
        "start": 0 * x,
    }


ROUNDED = vectors_of(
    _rounded,
    contract("rounded(x)", dict_of(w="like x", labels="like x", third="like x", start="like x")),
    Case("a row", (X,)),
    Case("a table", (Z,)),
)


def test_labels_prove_nothing():
    """Is nothing concluded from predictions that are right by rounding?"""
    assert labels_in(ROUNDED, ["w", "labels", "third", "start"]) == ["labels"]
    (first, *_) = check(lambda x: {**_rounded(x), "w": x + x**3}, ROUNDED).findings
    assert (first.part, first.cause) == (
        "w",
        "Something that only w is made of: third and start are right.",
    )
    found = [_wrong("dW1")]
    assert [*what_is_right(PARTS, found, ("db1", "dW2"))] == [
        "Something that only dW1 is made of: db2 is right."
    ]
    assert [*what_is_right(PARTS, found, PARTS)] == [""]
