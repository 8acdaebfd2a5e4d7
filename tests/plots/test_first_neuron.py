"""Does the first neuron run on the learner's own functions, and on nothing else?"""

import re

import numpy as np
import pytest

from autograder.key.activations import ASSIGNMENT
from autograder.plots import first_neuron

RIGHT = {one.name: one.reference for one in ASSIGNMENT.exercises}
NAMES = ("image2vector", "sigmoid", "cross_entropy_loss")


def drawn(shown, **others):
    first_neuron(*(others.get(name, RIGHT[name]) for name in NAMES))
    return shown.words[-1]


def test_it_is_wrong_about_three_of_six(shown):
    """Is that so, as the notebook says, and does each loss follow from its probability?"""
    told = drawn(shown)
    assert shown.pictures == [told]
    found = re.findall(r"Picture \d, (a cat|no cat): a = (\S+), (right|wrong), loss (\S+)\.", told)
    assert [right for *_, right, _ in found].count("wrong") == 3
    for what, a, right, loss in found:
        says = float(a) if what == "a cat" else 1 - float(a)
        assert (says > 0.5) == (right == "right")
        assert float(loss) == pytest.approx(-np.log(says), abs=0.02)


def test_another_sigmoid_says_something_else(shown):
    """Do the probabilities come from the learner's function?"""
    assert "a = 0.25" in drawn(shown, sigmoid=lambda z: 0 * z + 0.25)


@pytest.mark.parametrize("name", NAMES)
def test_it_waits(shown, name):
    """Is it told which function it waits for?"""

    def unwritten(*arguments):
        raise NotImplementedError

    assert drawn(shown, **{name: unwritten}) == "This picture appears once `unwritten` is written."
