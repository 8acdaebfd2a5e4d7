"""Tests of autograder.checks.places.conditions: conditions that should come out the other way."""

import pytest

from autograder.key import find_exercise
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
FORWARDS = {
    name: find_exercise("04_deep_network", name).reference
    for name in ("linear_forward", "sigmoid", "relu")
}
FORWARD = """\
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, cache = relu(Z)
    else:
        A, cache = sigmoid(Z)
    return A, (linear_cache, cache)
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


def test_a_condition_that_is_a_text_always_holds():
    """Is `or "relu"` told, and not the branch that it leads to?"""
    for always in ('activation == "tanh" or "relu"', '"relu"', '"relu" or activation'):
        source = FORWARD.replace('activation == "relu"', always)
        found = places_in(source, "linear_activation_forward", "04_deep_network", **FORWARDS)
        assert [one.line for one in found] == [3]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (
            "def relu_derivative(z):\n    if np.any(z > 0):\n        return np.ones(z.shape)\n"
            "    return np.zeros(z.shape)\n",
            "relu_derivative",
        ),
        (
            "def relu_derivative(z):\n    if z.max() <= 0:\n        slope = 0 * z\n    else:\n"
            "        slope = z / z\n    return slope\n",
            "relu_derivative",
        ),
        (
            "def relu(z):\n    if (z < 0).all():\n        return 0 * z\n    return z\n",
            "relu",
        ),
    ],
)
def test_one_question_for_all_entries_is_told(source, name):
    """Is the condition told where some entries need one branch and some the other?"""
    assert [one.line for one in places_in(source, name, "01_activations")] == [2]


def test_a_guard_is_not_blamed_for_what_follows():
    """Is a wrong formula told, and not a question for all entries that stands before it?"""
    source = (
        "def relu(z):\n    if np.all(z < 0):\n        return np.zeros(z.shape)\n"
        "    return np.minimum(z, 0)\n"
    )
    assert all(one.line != 2 for one in places_in(source, "relu", "01_activations"))


def test_a_condition_that_keeps_a_result_back_is_told():
    """Is the condition told where nothing comes back when it does not hold?"""
    source = (
        "def predict(X, y, parameters):\n    AL, _ = L_model_forward(X, parameters)\n"
        "    if y is not None:\n        return np.where(AL > 0.5, 1, 0)\n"
    )
    step = find_exercise("04_deep_network", "L_model_forward").reference
    (place, *_) = places_in(source, "predict", "05_cat_classifier", L_model_forward=step)
    assert place.line == 3


def test_a_branch_that_is_always_wrong_is_to_blame_itself():
    """Is the condition left alone where its branch is right in no case, and the other in all?"""
    itself = (
        "def sigmoid(z):\n    if np.all(z < 0):\n        return 1 - sigmoid(z)\n"
        "    return 1 / (1 + np.exp(-z))\n"
    )
    for source in (itself, itself.replace("1 - sigmoid(z)", "1 / (1 + np.exp(z))")):
        assert all(one.line != 2 for one in places_in(source, "sigmoid", "01_activations"))
