"""Are the numbers of the small examples right, whoever's they are?"""

import numpy as np
import pytest

from autograder.key.deep_network import ASSIGNMENT as DEEP
from autograder.key.logistic_regression import ASSIGNMENT as REGRESSION
from autograder.key.planar_network import ASSIGNMENT as PLANAR
from autograder.plots.interactive.examples import EXAMPLES, numbers


def functions(which):
    """The right functions of the notebook in which an example is."""
    assignment = {"neuron": REGRESSION, "hidden layer": PLANAR, "deep network": DEEP}[which]
    every = [*assignment.exercises, *assignment.borrowed]
    return {one.name: one.reference for one in every}


def unwritten(*arguments):
    raise NotImplementedError


def twice(right):
    """Wrong slopes."""
    return lambda *arguments: _doubled(right(*arguments))


def _doubled(found):
    if isinstance(found, tuple):
        return (_doubled(found[0]), *found[1:])
    return {name: 2 * value for name, value in found.items()}


@pytest.fixture(params=EXAMPLES)
def which(request):
    return request.param


def _scopes(which):
    right = functions(which)
    forward, backward = EXAMPLES[which].needs
    given, half, own = "The numbers are given", "Forward, the numbers are", "All numbers are those"
    one = {forward: right[forward]}
    return [
        ({}, given),
        ({**right, forward: unwritten}, given),
        ({**right, forward: lambda *arguments: None}, given),
        (one, half),
        ({**right, backward: unwritten}, half),
        ({**right, backward: twice(right[backward])}, half),
        (right, own),
    ]


@pytest.mark.parametrize("case", range(7))
def test_numbers_are_right_whoever_gives_them(which, case):
    """Are they those of the reference in each case, and is it told whose they are?"""
    scope, said = _scopes(which)[case]
    found, whose = numbers(EXAMPLES[which], scope)
    own, _ = numbers(EXAMPLES[which], functions(which))
    assert whose.startswith(said)
    assert found.keys() == own.keys()
    assert np.allclose(list(found.values()), list(own.values()), rtol=0, atol=1e-6)


def test_own_numbers_are_the_functions_own():
    """Do numbers come from the functions, and not from what is given?"""
    example = EXAMPLES["hidden layer"]
    given, own = (numbers(example, scope)[0] for scope in ({}, functions("hidden layer")))
    assert given["a1_1"] != own["a1_1"] == np.tanh(-2)


def test_each_number_has_its_name():
    """Is a number found under its kind, its layer, its neuron and its input?"""
    found, _ = numbers(EXAMPLES["deep network"], {})
    assert (found["z1_2"], found["a2_1"], found["dw1_2_2"]) == (2.5, 4, -0.53788284)


def test_nothing_of_the_example_can_be_changed():
    """Are the inputs and parameters the same after a function that writes into its own?"""
    right = functions("hidden layer")["forward_propagation"]

    def careless(X, parameters):
        X += 1
        parameters["W1"] += 1
        return right(X, parameters)

    example = EXAMPLES["hidden layer"]
    numbers(example, {"forward_propagation": careless})
    assert example.X.tolist() == [[0], [2]]
    assert example.parameters["W1"].tolist() == [[1, -1], [0.5, 0.5]]
