"""Known mistakes of 04_deep_network: the activations forward and backward."""

from __future__ import annotations

import numpy as np

from .deep_network_reference import (
    relu_backward,
    sigmoid,
    sigmoid_backward,
)
from .exercise import Mistake

SIGMOID = (
    Mistake(
        "sign_of_exponent",
        "The exponent has lost its minus sign: the formula has e to the power of -Z.",
        lambda Z: (1 / (1 + np.exp(Z)), Z),
    ),
    Mistake(
        "minus_below",
        "The denominator is 1 plus the exponential, not 1 minus it.",
        lambda Z: (1 / (1 - np.exp(-Z)), Z),
    ),
    Mistake(
        "bracket",
        "A bracket is missing: one is divided by the whole of 1 + e^-Z, not by 1 alone.",
        lambda Z: (1 / 1 + np.exp(-Z), Z),
    ),
    Mistake("is_tanh", "This is tanh; the sigmoid runs from 0 to 1.", lambda Z: (np.tanh(Z), Z)),
    Mistake(
        "cache_is_A",
        "The cache holds the result A; the way back needs Z, the number before the activation.",
        lambda Z: (sigmoid(Z)[0], sigmoid(Z)[0]),
    ),
    Mistake(
        "rounded",
        "The result is rounded to 0 or 1: the probability itself is asked for.",
        lambda Z: (np.round(sigmoid(Z)[0]), Z),
    ),
    Mistake(
        "is_slope",
        "This is the slope of the sigmoid, not the sigmoid.",
        lambda Z: (sigmoid(Z)[0] * sigmoid(-Z)[0], Z),
    ),
)

RELU = (
    Mistake(
        "minimum",
        "The larger of 0 and Z is asked for, not the smaller.",
        lambda Z: (np.minimum(0, Z), Z),
    ),
    Mistake(
        "absolute",
        "Negative numbers become 0, they do not change their sign.",
        lambda Z: (np.abs(Z), Z),
    ),
    Mistake(
        "leaky",
        "Negative numbers keep a small part here, as in the leaky ReLU; they should become 0.",
        lambda Z: (np.where(Z > 0, Z, 0.01 * Z), Z),
    ),
    Mistake(
        "step",
        "This tells only whether Z is positive; where it is, Z itself is asked for.",
        lambda Z: ((Z > 0) * 1.0, Z),
    ),
    Mistake(
        "wrong_side",
        "The negative numbers are kept with their sign turned; the positive ones should stay.",
        lambda Z: (np.maximum(0, -Z), Z),
    ),
    Mistake(
        "unchanged",
        "Z comes back unchanged: negative numbers should become 0.",
        lambda Z: (Z, Z),
    ),
    Mistake(
        "cache_is_A",
        "The cache holds the result A, or Z was changed in place; the way back needs Z as it came.",
        lambda Z: (np.maximum(0, Z), np.maximum(0, Z)),
    ),
)


RELU_BACKWARD = (
    Mistake(
        "no_gate",
        "The gate is missing: where Z is 0 or less, nothing passes back.",
        lambda dA, Z: dA * 1.0,
    ),
    Mistake(
        "gate_on_dA",
        "The gate asks whether dA is positive; it asks whether Z was.",
        lambda dA, Z: np.where(dA > 0, dA, 0),
    ),
    Mistake(
        "open_at_zero",
        "At Z = 0 exactly the gate is closed here: compare with >, not >=.",
        lambda dA, Z: np.where(Z >= 0, dA, 0),
    ),
    Mistake(
        "wrong_side",
        "The gate is open where Z is negative; it should be open where Z is positive.",
        lambda dA, Z: np.where(Z < 0, dA, 0),
    ),
    Mistake(
        "slope_only",
        "This is the slope of the ReLU alone; it is to be multiplied by dA.",
        lambda dA, Z: (Z > 0) * 1.0,
    ),
    Mistake(
        "relu_of_Z",
        "This is the ReLU of Z; where Z is positive, dA passes.",
        lambda dA, Z: np.maximum(0, Z),
    ),
    Mistake(
        "times_relu",
        "dA is multiplied by the ReLU of Z; the factor is its slope, 1 or 0.",
        lambda dA, Z: dA * np.maximum(0, Z),
    ),
    Mistake(
        "leaky",
        "Where Z is negative a small part of dA passes, as with the leaky ReLU; "
        "here nothing passes.",
        lambda dA, Z: np.where(Z > 0, dA, 0.01 * dA),
    ),
    Mistake(
        "above_one",
        "The ReLU bends at 0: compare Z with 0, not with 1.",
        lambda dA, Z: np.where(Z > 1, dA, 0),
    ),
    Mistake(
        "both_gates",
        "Negative entries of dA are dropped, too; a gradient may well be negative.",
        lambda dA, Z: np.where((Z > 0) & (dA > 0), dA, 0),
    ),
    Mistake(
        "sigmoid_rule",
        "This is the way back through the sigmoid, not through the ReLU.",
        sigmoid_backward,
    ),
    Mistake(
        "matrix_product",
        "This is a matrix product; here every entry of dA has its own gate.",
        lambda dA, Z: np.dot(dA, Z > 0),
    ),
)


def _slope(rule):
    """sigmoid_backward with another slope of s."""
    return lambda dA, Z: dA * rule(sigmoid(Z)[0])


SIGMOID_BACKWARD = (
    Mistake(
        "slope_only",
        "This is the slope of the sigmoid alone; it is to be multiplied by dA.",
        lambda dA, Z: _slope(lambda s: s * (1 - s))(1, Z),
    ),
    Mistake(
        "no_slope",
        "dA comes back unchanged: the slope of the sigmoid is missing.",
        lambda dA, Z: dA * 1.0,
    ),
    Mistake(
        "Z_for_s",
        "The cache is Z, but the formula s (1 - s) wants s = sigmoid(Z).",
        lambda dA, Z: dA * Z * (1 - Z),
    ),
    Mistake(
        "only_s",
        "Only the factor s is here; the factor 1 - s is missing.",
        _slope(lambda s: s),
    ),
    Mistake(
        "only_one_minus_s",
        "Only the factor 1 - s is here; the factor s is missing.",
        _slope(lambda s: 1 - s),
    ),
    Mistake(
        "sign",
        "The second factor is 1 - s, not s - 1: a rising curve has a positive slope.",
        _slope(lambda s: s * (s - 1)),
    ),
    Mistake(
        "plus_for_minus", "The second factor is 1 - s, not 1 + s.", _slope(lambda s: s * (1 + s))
    ),
    Mistake(
        "tanh_rule",
        "1 - s^2 is the rule for tanh; the sigmoid's is s (1 - s).",
        _slope(lambda s: 1 - s**2),
    ),
    Mistake(
        "tanh_slope",
        "This is the slope of tanh; the slope of the sigmoid is s (1 - s).",
        lambda dA, Z: dA * (1 - np.tanh(Z) ** 2),
    ),
    Mistake(
        "bracket",
        "A bracket is missing around 1 - s: the product is of dA, s and all of 1 - s.",
        lambda dA, Z: dA * sigmoid(Z)[0] - sigmoid(Z)[0],
    ),
    Mistake(
        "sigmoid_twice",
        "The sigmoid was applied twice: s is the sigmoid of Z, and the cache holds Z.",
        lambda dA, Z: sigmoid_backward(dA, sigmoid(Z)[0]),
    ),
    Mistake(
        "relu_rule",
        "This is the way back through the ReLU, not through the sigmoid.",
        relu_backward,
    ),
    Mistake(
        "matrix_product",
        "This is a matrix product; here every entry of dA meets its own slope.",
        lambda dA, Z: np.dot(dA, sigmoid(Z)[0] * (1 - sigmoid(Z)[0])),
    ),
)
