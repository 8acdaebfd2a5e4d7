"""Tests of autograder.checks.places.branches: bodies that have changed places, and empty ones."""

import pytest

from autograder.checks.places.place import NO_VALUE, OTHER_BRANCH
from tests.checks.places.test_conditions import FORWARDS, STEPS
from tests.checks.places.wrong import places_in

BACKWARD = """\
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = relu_backward(dA, Z)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, Z)
    return linear_backward(dZ, linear_cache)
"""
FORWARD = """\
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, cache = relu(Z)
    else:
        A, cache = sigmoid(Z)
    return A, (linear_cache, cache)
"""


def _exchanged(source, one="relu", other="sigmoid"):
    for call in ("_backward(dA", "(Z)"):
        source = source.replace(f"{one}{call}", "HERE").replace(f"{other}{call}", f"{one}{call}")
        source = source.replace("HERE", f"{other}{call}")
    return source


def _backward(source):
    return places_in(source, "linear_activation_backward", "04_deep_network", **STEPS)


def _forward(source):
    return places_in(source, "linear_activation_forward", "04_deep_network", **FORWARDS)


@pytest.mark.parametrize(("look", "source"), [(_backward, BACKWARD), (_forward, FORWARD)])
def test_bodies_that_have_changed_places_are_told_and_not_the_question(look, source):
    """Are both bodies told where each stands below the other's question?"""
    found = look(_exchanged(source))
    assert [(one.line, one.kind) for one in found] == [(4, OTHER_BRANCH), (6, OTHER_BRANCH)]


@pytest.mark.parametrize("test", ['activation != "relu"', 'not activation == "relu"'])
def test_a_question_the_wrong_way_round_is_told_itself(test):
    """Is the question told where it is what is turned round?"""
    found = _forward(FORWARD.replace('activation == "relu"', test))
    assert [(one.line, one.kind) for one in found] == [(3, "")]


@pytest.mark.parametrize(
    ("calls", "told"),
    [
        (
            ("sigmoid_backward(dA, Z)", "relu_backward(dA, Z)"),
            [(4, OTHER_BRANCH), (6, OTHER_BRANCH)],
        ),
        (("relu_backward(dA, Z)", ""), [(6, NO_VALUE)]),
    ],
)
def test_questions_one_below_the_other_are_taken_together(calls, told):
    """Is the same told where there is another `if` in the place of an `elif`?"""
    source = BACKWARD.replace("elif", "if")
    for name, call in zip(("relu", "sigmoid"), calls, strict=True):
        line = f"dZ = {name}_backward(dA, Z)"
        source = source.replace(line, f"dZ = HERE{call}" if call else "pass")
    assert [(one.line, one.kind) for one in _backward(source.replace("HERE", ""))] == told


def test_one_wrong_body_is_not_taken_for_two():
    """Is nothing said of branches where one body alone is wrong?"""
    source = FORWARD.replace("A, cache = sigmoid(Z)", "A, cache = relu(Z)")
    assert OTHER_BRANCH not in {one.kind for one in _forward(source)}


@pytest.mark.parametrize("nothing", ["pass", 'print("to do")', '"""To do."""'])
def test_a_branch_that_does_nothing_is_told_and_not_the_one_beside_it(nothing):
    """Is the empty body told, and not the one that gives the name a value?"""
    source = BACKWARD.replace("dZ = sigmoid_backward(dA, Z)", nothing)
    assert [(one.line, one.kind) for one in _backward(source)] == [(6, NO_VALUE)]
    otherwise = source.replace('elif activation == "sigmoid":', "else:")
    assert [(one.line, one.kind) for one in _backward(otherwise)] == [(6, NO_VALUE)]
