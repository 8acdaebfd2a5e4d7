"""Tests of autograder.checks.places.unbound: names that have no value."""

import pytest

from autograder.checks.places.place import ONE_BRANCH
from autograder.key import find_exercise
from tests.checks.places.test_conditions import STEPS
from tests.checks.places.wrong import places_among_steps, places_in


@pytest.mark.parametrize("test", ['if activation == "sigmoid":', 'if activation != "relu":'])
def test_what_is_computed_in_one_branch_only_is_told_there(test):
    """Is the line told that one branch has and the other needs, and not the one that reads it?"""
    source = (
        "def linear_activation_backward(dA, cache, activation):\n    linear_cache, Z = cache\n"
        '    if activation == "relu":\n        dZ = relu_backward(dA, Z)\n    '
        f"{test}\n        dZ = sigmoid_backward(dA, Z)\n"
        "        out = linear_backward(dZ, linear_cache)\n    return out\n"
    )
    found = places_in(source, "linear_activation_backward", "04_deep_network", **STEPS)
    assert [(one.line, one.kind) for one in found] == [(7, ONE_BRANCH)]


def test_a_name_that_lacks_a_value_in_some_cases_only_is_not_told():
    """Is nothing said of a name without a value where another case is wrong for another reason?"""
    source = (
        "def L_model_forward(X, parameters):\n    caches, n = [], len(parameters) // 2\n"
        "    for l in range(1, n):\n"
        '        W, b = parameters["W" + str(l)], parameters["b" + str(l)]\n'
        '        A, cache = linear_activation_forward(X, W, b, "relu")\n'
        "        caches.append(cache)\n"
        '    W, b = parameters["W" + str(n)], parameters["b" + str(n)]\n'
        '    AL, cache = linear_activation_forward(A, W, b, "sigmoid")\n'
        "    return AL, [*caches, cache]\n"
    )
    step = find_exercise("04_deep_network", "linear_activation_forward").reference
    found = places_in(source, "L_model_forward", "04_deep_network", linear_activation_forward=step)
    assert all(one.line != 8 for one in found)


FORWARD = """\
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "relu":
        A, {} = relu(Z)
    else:
        A, {} = sigmoid(Z)
    return A, (linear_cache, kept_for_later)
"""


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (("kept_for_later", "kept_for_latter"), 6),
        (("keptForLater", "kept_for_later"), 4),
        (("kept_for_later", "Kept_For_Later"), 6),
    ],
)
def test_a_name_that_is_misspelt_in_the_branch_that_ran_is_told_there(names, line):
    """Is the name told that was given a value in the missing one's place, and not the other branch?"""
    source = FORWARD.format(*names)
    (place,) = places_among_steps(source, "linear_activation_forward", "04_deep_network")
    assert (place.line, place.text) == (line, names[(line - 4) // 2])


def test_a_name_that_is_used_is_not_misspelt():
    """Is the other branch told where the nearest name has a use of its own?"""
    source = FORWARD.format("kept_for_later", "kept_for_latter").replace(
        "    return", "    print(kept_for_latter)\n    return"
    )
    found = places_among_steps(source, "linear_activation_forward", "04_deep_network")
    assert "kept_for_latter" not in [one.text for one in found]
