"""Tests of autograder.checks.places.conditions: conditions that should come out the other way."""

from autograder.key.deep_network import backward
from tests.checks.places.wrong import places_in

STEPS = {
    name: getattr(backward, name).reference
    for name in ("relu_backward", "sigmoid_backward", "linear_backward")
}
SOURCE = """\
def linear_activation_backward(dA, cache, activation):
    linear_cache, activation_cache = cache
    dZ = dA
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
    if activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
    return linear_backward(dZ, linear_cache)
"""


def _lines(source):
    found = places_in(source, "linear_activation_backward", "04_deep_network", **STEPS)
    return [(one.line, one.text) for one in found]


def test_conditions_that_never_hold_are_told():
    """Are both conditions told that never hold, and one where it alone is wrong?"""
    never = SOURCE.replace('"relu"', '"ReLU"').replace('"sigmoid"', '"Sigmoid"')
    assert {line for line, _ in _lines(never)} == {4, 6}
    one = SOURCE.replace('"relu"', '"ReLU"')
    assert [line for line, _ in _lines(one)] == [4]


def test_a_branch_that_is_wrong_is_no_matter_of_its_condition():
    """Is no condition told where a branch is wrong?"""
    wrong = SOURCE.replace("dZ = relu_backward(dA, activation_cache)", "dZ = 2 * dA")
    assert _lines(wrong)[0][0] == 5
