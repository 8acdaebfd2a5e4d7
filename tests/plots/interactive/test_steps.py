"""Does each number of a small example follow from its words, in an order that can be followed?"""

import re

import pytest

from autograder.plots.interactive import steps as room
from autograder.plots.interactive.examples import EXAMPLES, numbers


def steps_of(which):
    example = EXAMPLES[which]
    return room.steps(example, numbers(example, {})[0])


@pytest.mark.parametrize("which", EXAMPLES)
def test_each_step_follows_from_its_words(which):
    """Does each product and sum give what is written behind it, to the digits shown?"""
    for step in steps_of(which):
        left, right = step.worked.replace("\N{MINUS SIGN}", "-").split(", and")[0].split(" = ")
        assert abs(float(right) - step.value) <= 5e-5
        if re.fullmatch(r"[-+() .\d·]+", left):
            assert abs(eval(left.replace("·", "*")) - step.value) <= 3e-4, step.worked


@pytest.mark.parametrize(
    ("which", "number", "way"),
    [
        ("neuron", 7, ["a1_1", "dz1_1", "dw1_1_2"]),
        ("hidden layer", 23, ["z1_1", "a2_1", "dz2_1", "dw2_1_1", "da1_1", "dz1_1", "dw1_1_1"]),
        ("deep network", 39, ["a1_2", "z2_1", "a3_1", "dz3_1", "dz2_2", "da1_1", "dw1_2_2"]),
    ],
)
def test_forward_before_backward(which, number, way):
    """Does each number come once, and the way back begin right after the prediction?"""
    names = [step.name for step in steps_of(which)]
    assert len(names) == len(set(names)) == number
    places = [names.index(name) for name in way]
    assert places == sorted(places)
    backward = next(place for place, name in enumerate(names) if name.startswith("d"))
    assert all(name.startswith("d") for name in names[backward:])


def test_slopes_of_several_ways_are_added():
    """Is the slope of an activation the sum over all wires that leave it, and are all of them lit?"""
    (step,) = [step for step in steps_of("deep network") if step.name == "da1_1"]
    assert "(−0.2689) · 1 + 0.2689 · (−2) = −0.8068".replace("−", "\N{MINUS SIGN}") in step.told
    assert step.lit.split() == ["w2_1_1", "w2_2_1"]


def test_the_network_is_told():
    """Are sizes, inputs, label and every weight in the words, with the neurons' names?"""
    told = room.network(EXAMPLES["deep network"])
    assert told.startswith(
        "A network with 2 inputs, 2 neurons in layer 1, 2 neurons in layer 2 and 1 output neuron. "
        "x1 = 1, x2 = 2, y = 1. Weights of neuron 1 of layer 1: 1 and"
    )
    assert room.network(EXAMPLES["neuron"]).startswith("A network with 2 inputs and 1 neuron.")


@pytest.mark.parametrize(
    ("number", "text"), [(0.0, "0"), (-0.0, "0"), (2.0, "2"), (-0.5, "−0.5"), (-0.96403, "−0.9640")]
)
def test_shown(number, text):
    """Has a number four decimals where it needs them, and a real minus sign?"""
    assert room.shown(number) == text.replace("−", "\N{MINUS SIGN}")


@pytest.mark.parametrize(("value", "near"), [(0.0, 0.0005), (-1.9, 0.006), (0.0185, 0.00185)])
def test_near(value, near):
    """Is a rounded number right, and one of the other sign never?"""
    assert room.Step("a", "a", "a", value, "a").near == pytest.approx(near)
