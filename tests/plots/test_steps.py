"""Are the numbers of the small example right, whoever's they are, and does each follow from its words?"""

import re

import numpy as np
import pytest

from autograder.key.planar_network import ASSIGNMENT
from autograder.plots import steps

RIGHT = {one.name: one.reference for one in ASSIGNMENT.exercises}
FORWARD = {"forward_propagation": RIGHT["forward_propagation"]}
BOTH = {**FORWARD, "backward_propagation": RIGHT["backward_propagation"]}


def twice(parameters, cache, X, Y):
    """Wrong slopes."""
    return {k: 2 * v for k, v in RIGHT["backward_propagation"](parameters, cache, X, Y).items()}


def unwritten(*arguments):
    raise NotImplementedError


def _of_reference():
    cache = FORWARD["forward_propagation"](steps.X, steps.PARAMETERS)[1]
    grads = BOTH["backward_propagation"](steps.PARAMETERS, cache, steps.X, steps.Y)
    (z,), (a,), (dz,) = cache["Z2"], cache["A2"], grads["db2"]
    return {
        **{"z": z, "a": a, "dz": dz},
        **{f"z{j}": cache["Z1"][j - 1] for j in (1, 2)},
        **{f"a{j}": cache["A1"][j - 1] for j in (1, 2)},
        **{f"dz{j}": grads["db1"][j - 1] for j in (1, 2)},
        **{f"dw{j}": grads["dW2"][:, j - 1] for j in (1, 2)},
        **{f"dv{j}{k}": grads["dW1"][j - 1, k - 1] for j in (1, 2) for k in (1, 2)},
    }


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ({}, "The numbers are given"),
        ({"forward_propagation": unwritten}, "The numbers are given"),
        ({**FORWARD, "backward_propagation": unwritten}, "Forward, the numbers are those of your"),
        ({**FORWARD, "backward_propagation": twice}, "Forward, the numbers are those of your"),
        ({**BOTH, "forward_propagation": lambda X, parameters: None}, "The numbers are given"),
        (BOTH, "All numbers are those of your own functions"),
    ],
)
def test_numbers_are_those_of_the_reference(scope, said):
    """Are they right in each case, and is it told whose they are?"""
    found, whose = steps.numbers(scope)
    assert whose.startswith(said)
    for name, value in _of_reference().items():
        assert np.allclose(found[name], value, rtol=0, atol=1e-6), name


def test_own_numbers_are_the_functions_own():
    """Do numbers come from the functions, and not from what is given?"""
    given, own = steps.numbers({})[0], steps.numbers(BOTH)[0]
    assert given["a1"] != own["a1"] == np.tanh(-2)


def test_nothing_of_the_example_can_be_changed():
    """Are the inputs and parameters the same after a function that writes into its own?"""

    def careless(X, parameters):
        X += 1
        parameters["W1"] += 1
        return FORWARD["forward_propagation"](X, parameters)

    steps.numbers({"forward_propagation": careless})
    assert steps.X.tolist() == [[0], [2]]
    assert steps.PARAMETERS["W1"].tolist() == [[1, -1], [0.5, 0.5]]


def test_each_step_follows_from_its_words():
    """Does each product and sum give what is written behind it, to the digits shown?"""
    for step in steps.steps(steps.numbers({})[0]):
        left, right = step.worked.replace("\N{MINUS SIGN}", "-").split(", and")[0].split(" = ")
        assert abs(float(right) - step.value) <= 5e-5
        if re.fullmatch(r"[-+() .\d·]+", left):
            assert abs(eval(left.replace("·", "*")) - step.value) <= 3e-4, step.worked


def test_forward_before_backward():
    """Does each number come once, and the way back begin after the prediction?"""
    names = [step.name for step in steps.steps(steps.numbers({})[0])]
    assert len(names) == len(set(names)) == 23
    assert names.index("a") + 1 == names.index("dz") < names.index("da1") < names.index("dv11")


@pytest.mark.parametrize(
    ("number", "text"), [(0.0, "0"), (-0.0, "0"), (2.0, "2"), (-0.5, "−0.5"), (-0.96403, "−0.9640")]
)
def test_shown(number, text):
    """Has a number four decimals where it needs them, and a real minus sign?"""
    assert steps.shown(number) == text.replace("−", "\N{MINUS SIGN}")


@pytest.mark.parametrize(("value", "near"), [(0.0, 0.0005), (-1.9, 0.006), (0.0185, 0.00185)])
def test_near(value, near):
    """Is a rounded number right, and one of the other sign never?"""
    assert steps.Step("a", "a", "a", value, "a").near == pytest.approx(near)
