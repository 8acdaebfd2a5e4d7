"""Tests of autograder.key.edits."""

import traceback
from types import FunctionType

import pytest

from autograder.key.edits import BadEdit, edited

UNIT = 10.0


class Step:
    """An exercise as far as an edit knows it: its reference, which it is called as."""

    def __init__(self, reference):
        self.reference = reference

    def __call__(self, *args):
        return self.reference(*args)


def straight(a, b=2.0):
    c = a + b
    d, e = c * UNIT, c - b
    return c, d, e


def looped(turns, rate=0.5):
    grads: dict = {}
    total = 0.0
    for l in range(turns):
        grads[f"dW{l}"] = rate * l
        total += rate
    return grads, total, [i * i for i in range(3)]


def branched(x, names=()):
    y = x + 1
    y = y * 2
    if x in names:
        return "named"
    return y


def crowded(x):
    return [[x, x + 0], x, {x: "key", 7: x}, -x if x > 5 else x]


@Step
def doubled(x):
    factor = 2
    return factor * x


def stepped(x):
    return doubled(x), UNIT


SQUARES = [0, 1, 4]


@pytest.mark.parametrize(
    ("function", "edit", "args", "result"),
    [
        # the right-hand side of an assignment
        (straight, {"c": "a - b"}, (5.0,), (3.0, 30.0, 1.0)),
        (straight, {"d, e": "a, b"}, (5.0,), (7.0, 5.0, 2.0)),
        (straight, {"(d, e)": "(a, b)"}, (5.0,), (7.0, 5.0, 2.0)),
        (looped, {"grads": "{7: 0}"}, (1,), ({7: 0, "dW0": 0.0}, 0.5, SQUARES)),
        (looped, {'grads[f"dW{l}"]': "l"}, (2,), ({"dW0": 0, "dW1": 1}, 1.0, SQUARES)),
        (looped, {"grads[f'dW{l}']": "l"}, (2,), ({"dW0": 0, "dW1": 1}, 1.0, SQUARES)),
        # what is returned
        (straight, {"returns": "e, d"}, (5.0,), (5.0, 70.0)),
        # a default
        (straight, {"b=": "3.0"}, (5.0,), (8.0, 80.0, 5.0)),
        (straight, {"b=": "3.0"}, (5.0, 2.0), (7.0, 70.0, 5.0)),
        # a loop
        (looped, {"for l": "range(1, turns)"}, (2,), ({"dW1": 0.5}, 0.5, SQUARES)),
        (looped, {"for i": "range(2)"}, (1,), ({"dW0": 0.0}, 0.5, [0, 1])),
        # an expression
        (straight, {"c*UNIT": "0"}, (5.0,), (7.0, 0, 5.0)),
        (straight, {"UNIT": "1"}, (5.0,), (7.0, 7.0, 5.0)),
        (branched, {"x in names": "True"}, (1,), "named"),
        # a step that is called
        (stepped, {"factor in doubled": "3"}, (1.0,), (3.0, 10.0)),
        (stepped, {"returns in doubled": "x", "UNIT": "1"}, (1.0,), (1.0, 1)),
        # one of several, or all
        (branched, {"y #1": "x"}, (1,), 2),
        (branched, {"y #2": "x"}, (1,), 1),
        (branched, {"y #*": "x"}, (1,), 1),
        (looped, {"total #1": "1.0"}, (1,), ({"dW0": 0.0}, 1.5, SQUARES)),
        (looped, {"total #2": "1.0"}, (1,), ({"dW0": 0.0}, 1.0, SQUARES)),
        (branched, {"returns #1": "x"}, (1, (1,)), 1),
        (branched, {"returns #2": "x"}, (1,), 1),
        (looped, {"range(3) #1": "range(1)"}, (1,), ({"dW0": 0.0}, 0.5, [0])),
        (stepped, {"factor #1 in doubled": "3"}, (1.0,), (3.0, 10.0)),
        # several places at once; all are places of the reference
        (straight, {"c": "a", "d, e": "c, b"}, (5.0,), (5.0, 5.0, 2.0)),
        (straight, {"c": "a * UNIT", "UNIT": "1"}, (5.0,), (50.0, 50.0, 48.0)),
    ],
)
def test_what_stands_at_a_place_is_exchanged(function, edit, args, result):
    """Does every way to write a place name it, and does nothing else change?"""
    assert edited(function, edit, "part.kind")(*args) == result


@pytest.mark.parametrize(
    ("which", "result"),
    [
        ("#1", [[9, 1], 1, {1: "key", 7: 1}, 1]),
        ("#2", [[1, 9], 1, {1: "key", 7: 1}, 1]),
        ("#3", [[1, 1], 9, {1: "key", 7: 1}, 1]),
        ("#4", [[1, 1], 1, {9: "key", 7: 1}, 1]),
        ("#5", [[1, 1], 1, {1: "key", 7: 9}, 1]),
        ("#7", [[1, 1], 1, {1: "key", 7: 1}, -1]),
        ("#8", [[1, 1], 1, {1: "key", 7: 1}, 9]),
        ("#*", [[9, 9], 9, {9: "key", 7: 9}, -9]),
    ],
)
def test_places_are_counted_as_they_are_read(which, result):
    """Is the second place the second that a reader meets, however deep it lies?"""
    assert edited(crowded, {f"x {which}": "9"}, "part.kind")(1) == result


@pytest.mark.parametrize(
    ("function", "edit", "message"),
    [
        (straight, {"f": "1"}, "'f' names no single place of straight; it stands there nowhere"),
        (straight, {"a=": "1"}, "'a=' .* nowhere"),
        (straight, {"for i": "()"}, "'for i' .* nowhere"),
        (straight, {"f #*": "1"}, r"'f #\*' .* nowhere"),
        (straight, {"c #2": "1"}, "'c #2' .* once"),
        (straight, {"c #0": "1"}, "'c #0' .* once"),
        (straight, {"c #last": "1"}, "'c #last' .* once"),
        (branched, {"y": "1"}, "'y' .* 2 times"),
        (branched, {"y #3": "1"}, "'y #3' .* 2 times"),
        (branched, {"returns": "1"}, "'returns' .* 2 times"),
        (stepped, {"f in doubled": "1"}, "'f' names no single place of doubled"),
        (stepped, {"x in UNIT": "1"}, "'x in UNIT' .* nowhere"),
        (straight, {"c": "a +"}, r"'a \+' is no expression"),
        (straight, {"c": "d = a"}, "'d = a' is no expression"),
        (straight, {"c +": "a"}, r"'c \+' is no expression"),
        (straight, {"c": "await a"}, r"does not compile \('await' outside async function"),
        (straight, {"c": "a + elsewhere"}, r"nothing is called elsewhere here"),
        (straight, {"c": "a", "a + b": "b"}, "one place of straight stands within another"),
        (straight, {"d, e": "a, b", "UNIT": "1"}, "one place of straight stands within another"),
    ],
)
def test_an_edit_that_makes_no_mistake_is_refused(function, edit, message):
    """Is what names no place, or several, or is no code, refused under the mistake's name?"""
    with pytest.raises(BadEdit, match=f"^part.kind: .*{message}"):
        edited(function, edit, "part.kind")


def test_the_names_of_the_module_are_seen(monkeypatch):
    """Does the edited function look names up in the reference's own module, when it is called?"""
    wrong = edited(straight, {"c": "a"}, "part.kind")
    assert wrong.__globals__ is straight.__globals__
    monkeypatch.setitem(straight.__globals__, "UNIT", 3.0)
    assert wrong(1.0) == (1.0, 3.0, -1.0)


def test_the_reference_stays_as_it_is():
    """Are reference, step and module the same after an edit, and its result a bare function?"""
    before = {**globals()}
    assert isinstance(edited(doubled.reference, {"factor": "3"}, "part.kind"), FunctionType)
    edited(stepped, {"factor in doubled": "3"}, "part.kind")
    assert stepped(1.0) == (2.0, 10.0)
    assert {**globals()} == before


def test_a_traceback_names_function_and_mistake():
    """Does an error inside an edited function say which mistake it belongs to?"""
    with pytest.raises(ZeroDivisionError) as caught:
        edited(straight, {"c": "a / 0"}, "c.is_infinite")(1.0)
    assert traceback.extract_tb(caught.tb)[-1].filename == "<straight: c.is_infinite>"
