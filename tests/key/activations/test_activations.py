"""Tests of autograder.key.activations.activations."""

import math

import numpy as np
import pytest

from autograder.key.activations.activations import (
    relu,
    relu_derivative,
    sigmoid,
    sigmoid_derivative,
    tanh_derivative,
)

RIGHT = {
    sigmoid: [
        lambda z: 1 / (1 + np.exp(-z)),
        lambda z: np.exp(-np.logaddexp(0, -np.asarray(z))),
        lambda z: 0.5 * (1 + np.tanh(np.asarray(z) / 2)),
        lambda z: np.vectorize(lambda x: 1 / (1 + math.exp(-x)) if x > -700 else 0.0)(z),
        lambda z: (1 / (1 + np.exp(-np.asarray(z, dtype=np.float32)))).astype(np.float32),
    ],
    sigmoid_derivative: [
        lambda z: sigmoid(z) * (1 - sigmoid(z)),
        lambda z: sigmoid(z) - sigmoid(z) ** 2,
        lambda z: sigmoid(z) * sigmoid(-np.asarray(z)),
    ],
    tanh_derivative: [
        lambda z: 1 - np.tanh(z) ** 2,
        lambda z: 1 - np.square(np.tanh(z)),
        lambda z: (1 - np.tanh(z)) * (1 + np.tanh(z)),
        lambda z: 1 - np.power(np.tanh(z), 2),
    ],
    relu: [
        lambda z: np.maximum(0, z),
        lambda z: np.where(np.asarray(z) > 0, z, 0),
        lambda z: z * (z > 0),
        lambda z: (np.abs(z) + z) / 2,
        lambda z: np.clip(z, 0, None),
    ],
    relu_derivative: [
        lambda z: np.where(np.asarray(z) > 0, 1, 0),
        lambda z: np.asarray(z) > 0,
        lambda z: (np.asarray(z) > 0).astype(float),
        lambda z: np.heaviside(z, 0),
    ],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


@pytest.mark.parametrize(
    ("exercise", "z", "value"),
    [
        (sigmoid, 0.0, 0.5),
        (sigmoid, math.log(3), 0.75),
        (sigmoid, -math.log(3), 0.25),
        (sigmoid, 800.0, 1.0),
        (sigmoid, -800.0, 0.0),
        (sigmoid_derivative, 0.0, 0.25),
        (sigmoid_derivative, math.log(3), 3 / 16),
        (tanh_derivative, 0.0, 1.0),
        (tanh_derivative, math.log(2), 16 / 25),
        (relu, -2.0, 0.0),
        (relu, 3.0, 3.0),
        (relu_derivative, -2.0, 0.0),
        (relu_derivative, 0.0, 0.0),
        (relu_derivative, 3.0, 1.0),
    ],
)
def test_values_worked_out_by_hand(exercise, z, value):
    """Does the reference give what paper and pencil give, at the far ends, too?"""
    with np.errstate(all="raise", under="ignore"):
        assert exercise(np.array([z])) == pytest.approx([value], abs=1e-15)


@pytest.mark.parametrize(
    ("function", "slope"),
    [(sigmoid, sigmoid_derivative), (np.tanh, tanh_derivative), (relu, relu_derivative)],
)
def test_slopes_agree_with_central_differences(function, slope):
    """Are the references' slopes those of the functions, by an independent oracle?"""
    z = np.random.default_rng(0).standard_normal(200) * 3
    step = 1e-6
    numeric = (function(z + step) - function(z - step)) / (2 * step)
    assert np.allclose(slope(z), numeric, atol=1e-8)


def test_every_shape_zero_and_the_far_ends_are_among_the_cases(seed, vectors):
    """Do the cases tell entries from axes, and meet the bend at 0 and what overflows?"""
    cases = [np.asarray(case.args[0]) for case in vectors(relu, seed).cases]
    assert {0, 1, 2, 3} == {z.ndim for z in cases}
    assert any(np.any(z == 0) for z in cases)
    assert any(np.abs(z).max() > 709 for z in cases)  # exp overflows
    ordinary = [np.asarray(c.args[0]) for c in vectors(relu, seed).cases if c.weight == "ordinary"]
    assert all(np.all(z != 0) for z in ordinary)
    together = np.concatenate([z.ravel() for z in ordinary])
    assert together.min() < 0 < together.max()


@pytest.mark.parametrize(
    ("slope", "name"),
    [
        ("1 - np.power(2.0, np.tanh(z))", "t.is_exponent"),
        ("1 - np.exp2(np.tanh(z))", "t.is_exponent"),
        ("1 - np.square(np.tanh(z) ** 2)", "t.is_fourth_power"),
        ("4 * np.exp(-z) / (1 + np.exp(-z)) ** 2", "returns.is_four_sigmoid"),
        ("(1 + np.tan(z)) * (1 - np.tanh(z))", "t.is_tan_in_one"),
    ],
)
def test_another_slope_of_tanh_has_a_name(said, slope, name):
    """Is a slope that is nearly that of tanh told by what it is?"""
    text = f"def tanh_derivative(z):\n    return {slope}\n"
    assert said("01_activations", "tanh_derivative", text)[0] == name
