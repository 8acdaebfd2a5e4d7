"""Is each measured slope what the derivation gives?"""

import numpy as np
import pytest

from autograder.workbook.derivations import DERIVATIONS
from autograder.workbook.derive import derive

FORMULAS = {
    "slope of the sigmoid, from its output s": lambda s: s * (1 - s),
    "slope of tanh, from its output t": lambda t: 1 - t**2,
    "dz, the slope of the loss by z, from a and y": lambda a, y: a - y,
    "slope of the cost by one weight, from its inputs x and the errors dz": (
        lambda x, dz: np.mean(x * dz)
    ),
    "slope of the cost by the bias, from the errors dz": lambda dz: np.sum(dz) / len(dz),
    "slopes of the losses by A1, from W2 and dZ2": lambda W2, dZ2: np.dot(W2.T, dZ2),
    "dz of a tanh neuron, from da and its output a": lambda da, a: da * (1 - a**2),
    "slope of the loss by one input, from its weights w and the errors dz": (
        lambda w, dz: np.sum(w * dz)
    ),
    "dz of a ReLU, from da and z": lambda da, z: da if z > 0 else 0,
    "dz of a sigmoid, from da and its output s": lambda da, s: da * s * (1 - s),
    "slope of the loss by the prediction, from a and y": lambda a, y: (1 - y) / (1 - a) - y / a,
}


@pytest.mark.parametrize("question", DERIVATIONS)
def test_the_derived_formula_is_right(question, capsys):
    """Is the formula that the course derives right, and a half of it wrong?"""
    derive(question, FORMULAS[question])
    assert capsys.readouterr().out.startswith("✔")
    derive(question, lambda *arguments: FORMULAS[question](*arguments) / 2)
    assert capsys.readouterr().out.startswith("✘")


@pytest.mark.parametrize("question", DERIVATIONS)
def test_places_differ(question):
    """Is no slope the same in all places, so that one number fits none?"""
    rng = np.random.default_rng(7)
    found = [DERIVATIONS[question](rng).measured for _ in range(5)]
    assert not all(np.allclose(one, found[0]) for one in found)


def test_the_gate_is_tried_on_both_sides():
    """Are there places at which a ReLU is open, and some at which it is shut?"""
    rng = np.random.default_rng(7)
    found = [DERIVATIONS["dz of a ReLU, from da and z"](rng).arguments["z"] > 0 for _ in range(5)]
    assert {*found} == {True, False}
