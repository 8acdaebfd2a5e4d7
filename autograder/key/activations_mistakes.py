"""01_activations: the known mistakes, and what to say of each."""

from __future__ import annotations

import numpy as np

from .activations_reference import (
    cross_entropy_loss,
    relu,
    relu_derivative,
    sigmoid,
    sigmoid_derivative,
)
from .exercise import Mistake

SIGMOID = (
    Mistake(
        "sign_of_exponent",
        "The exponent has lost its minus sign: the formula has e to the power of -z.",
        lambda z: 1 / (1 + np.exp(z)),
    ),
    Mistake(
        "exponential_on_top",
        "This is e^-z / (1 + e^-z), which falls where the sigmoid rises: the numerator is 1.",
        lambda z: np.exp(-z) / (1 + np.exp(-z)) + 0 * z,
    ),
    Mistake(
        "minus_below",
        "The denominator is 1 plus the exponential, not 1 minus it.",
        lambda z: 1 / (1 - np.exp(-z)),
    ),
    Mistake(
        "one_forgotten",
        "The 1 in the denominator is missing: this is e^z, which grows beyond 1.",
        lambda z: 1 / np.exp(-z),
    ),
    Mistake(
        "not_inverted",
        "This is 1 + e^-z: one divided by all of it is asked for, "
        "so mind the bracket in 1 / (1 + e^-z).",
        lambda z: 1 + np.exp(-z),
    ),
    Mistake("is_tanh", "This is tanh; the sigmoid runs from 0 to 1.", np.tanh),
    Mistake(
        "base_two",
        "The base of the power is e, as in `np.exp`, not 2.",
        lambda z: 1 / (1 + np.exp2(-z)),
    ),
    Mistake(
        "rounded",
        "The result is rounded to 0 or 1: the probability itself is asked for.",
        lambda z: np.round(sigmoid(z)),
    ),
    Mistake(
        "is_derivative",
        "This is the slope of the sigmoid, not the sigmoid.",
        sigmoid_derivative,
    ),
)

SIGMOID_DERIVATIVE = (
    Mistake(
        "z_for_s",
        "The formula s (1 - s) wants s = sigmoid(z), but z itself was put in.",
        lambda z: z * (1 - z),
    ),
    Mistake("only_s", "This is the sigmoid itself, not its slope.", sigmoid),
    Mistake(
        "only_one_minus_s",
        "Only the factor 1 - s is here; the factor s is missing.",
        lambda z: 1 - sigmoid(z),
    ),
    Mistake(
        "plus_for_minus",
        "The second factor is 1 - s, not 1 + s.",
        lambda z: sigmoid(z) * (1 + sigmoid(z)),
    ),
    Mistake(
        "s_minus_one",
        "The second factor is 1 - s, not s - 1: a rising curve has a positive slope.",
        lambda z: sigmoid(z) * (sigmoid(z) - 1),
    ),
    Mistake(
        "tanh_rule",
        "1 - s^2 is the rule for tanh; the sigmoid's is s (1 - s).",
        lambda z: 1 - sigmoid(z) ** 2,
    ),
    Mistake(
        "squared",
        "The sigmoid is squared here; its slope is s times 1 - s.",
        lambda z: sigmoid(z) ** 2,
    ),
    Mistake(
        "sum_not_product",
        "s and 1 - s are to be multiplied; added they always give 1.",
        lambda z: sigmoid(z) + (1 - sigmoid(z)),
    ),
    Mistake(
        "matrix_product",
        "This is a matrix product; here every entry is multiplied by its own partner, with `*`.",
        lambda z: np.dot(sigmoid(z), 1 - sigmoid(z)),
    ),
)

TANH_DERIVATIVE = (
    Mistake(
        "not_squared",
        "The tanh has to be squared: 1 - tanh(z)^2.",
        lambda z: 1 - np.tanh(z),
    ),
    Mistake(
        "z_for_t",
        "The square is of tanh(z), but z itself was squared.",
        lambda z: 1 - np.square(z),
    ),
    Mistake("is_tanh", "This is tanh itself, not its slope.", np.tanh),
    Mistake(
        "plus_for_minus",
        "The square is subtracted from 1, not added to it.",
        lambda z: 1 + np.tanh(z) ** 2,
    ),
    Mistake(
        "sign",
        "The sign is turned round: it is 1 - tanh(z)^2, not tanh(z)^2 - 1.",
        lambda z: np.tanh(z) ** 2 - 1,
    ),
    Mistake(
        "sigmoid_rule",
        "t (1 - t) is the rule for the sigmoid; for tanh it is 1 - t^2.",
        lambda z: np.tanh(z) * (1 - np.tanh(z)),
    ),
    Mistake(
        "only_square",
        "This is tanh squared; it is subtracted from 1.",
        lambda z: np.tanh(z) ** 2,
    ),
    Mistake(
        "one_minus_squared",
        "The square belongs to tanh alone, not to the whole of 1 - tanh(z).",
        lambda z: (1 - np.tanh(z)) ** 2,
    ),
    Mistake(
        "square_inside",
        "The square is taken of tanh(z), after the tanh, not of z before it.",
        lambda z: 1 - np.tanh(np.square(z)),
    ),
    Mistake(
        "sigmoid_slope",
        "This is the slope of the sigmoid; the slope of tanh is 1 - tanh(z)^2.",
        sigmoid_derivative,
    ),
)

RELU = (
    Mistake(
        "minimum",
        "The larger of 0 and z is asked for, not the smaller.",
        lambda z: np.minimum(0, z),
    ),
    Mistake(
        "absolute",
        "Negative numbers become 0, they do not change their sign.",
        np.abs,
    ),
    Mistake(
        "leaky",
        "Negative numbers keep a small part here, as in the leaky ReLU; they should become 0.",
        lambda z: np.where(z > 0, z, 0.01 * np.asarray(z)),
    ),
    Mistake(
        "one_number",
        "This is the largest of all numbers; every entry is compared with 0 by itself, "
        "as `np.maximum` does.",
        lambda z: max(0.0, float(np.max(z))),
    ),
    Mistake(
        "step",
        "This tells only whether z is positive; where it is, z itself is asked for.",
        relu_derivative,
    ),
    Mistake(
        "wrong_side",
        "The negative numbers are kept with their sign turned: it is max(0, z), not max(0, -z).",
        lambda z: np.maximum(0, -np.asarray(z)),
    ),
    Mistake(
        "floor_at_one",
        "The floor is 0, not 1.",
        lambda z: np.maximum(1, z),
    ),
    Mistake(
        "unchanged",
        "z comes back unchanged: negative numbers should become 0.",
        lambda z: z,
    ),
    Mistake(
        "capped",
        "Large numbers are cut off at 1; the ReLU has no upper limit.",
        lambda z: np.clip(z, 0, 1),
    ),
    Mistake(
        "dropped",
        "The negative entries were thrown away; they should stay in their places as 0.",
        lambda z: z[z > 0],
    ),
)

RELU_DERIVATIVE = (
    Mistake(
        "one_at_zero",
        "At z = 0 exactly the slope is taken as 0 here: compare with >, not >=.",
        lambda z: np.where(np.asarray(z) >= 0, 1.0, 0.0),
    ),
    Mistake(
        "half_at_zero",
        "At z = 0 exactly the slope is taken as 0 here.",
        lambda z: np.heaviside(z, 0.5),
    ),
    Mistake("is_relu", "This is the ReLU itself; its slope is 1 or 0.", relu),
    Mistake(
        "wrong_side",
        "The slope is 1 where z is positive, not where it is negative.",
        lambda z: np.where(np.asarray(z) < 0, 1.0, 0.0),
    ),
    Mistake(
        "sign",
        "Left of zero the ReLU is flat: its slope there is 0, not -1.",
        np.sign,
    ),
    Mistake(
        "leaky",
        "Left of zero the slope is 0; a small number there belongs to the leaky ReLU.",
        lambda z: np.where(np.asarray(z) > 0, 1.0, 0.01),
    ),
    Mistake(
        "always_one",
        "The slope is 1 everywhere here; left of zero the ReLU is flat.",
        lambda z: np.ones_like(np.asarray(z, dtype=float)),
    ),
    Mistake(
        "always_zero",
        "The slope is 0 everywhere here; right of zero the ReLU rises.",
        lambda z: np.zeros_like(np.asarray(z, dtype=float)),
    ),
    Mistake(
        "above_one",
        "The ReLU bends at 0: compare z with 0, not with 1.",
        lambda z: np.where(np.asarray(z) > 1, 1.0, 0.0),
    ),
)

IMAGE2VECTOR = (
    Mistake(
        "row",
        "This is a row; a column is asked for: (rows * columns * colours, 1).",
        lambda image: image.reshape(1, -1),
    ),
    Mistake(
        "flat",
        "The vector has only one axis; a column has two: (rows * columns * colours, 1).",
        lambda image: image.reshape(-1),
    ),
    Mistake(
        "colours_first",
        "The numbers come in another order: reshape the picture as it is, "
        "without moving its colours to the front.",
        lambda image: image.transpose(2, 0, 1).reshape(-1, 1),
    ),
    Mistake(
        "fortran_order",
        "The numbers come in another order: the last axis runs fastest, "
        "as `reshape` does unless told otherwise.",
        lambda image: image.reshape((-1, 1), order="F"),
    ),
    Mistake(
        "pixels_by_colours",
        "Only the pixels became one axis; the colours belong into the same column.",
        lambda image: image.reshape(-1, image.shape[2]),
    ),
    Mistake(
        "rows_kept",
        "The first axis is still there; all three become one.",
        lambda image: image.reshape(image.shape[0], -1),
    ),
    Mistake(
        "axes_swapped",
        "Length and height have changed places before the picture was unrolled.",
        lambda image: image.transpose(1, 0, 2).reshape(-1, 1),
    ),
    Mistake(
        "scaled",
        "The numbers were divided by 255; here only the shape changes.",
        lambda image: image.reshape(-1, 1) / 255,
    ),
    Mistake(
        "fixed_size",
        "The size of one picture is written into the code; take it from `image.shape`.",
        lambda image: image.reshape(18, 1),
    ),
    Mistake(
        "grey",
        "The colours were averaged away; every number of the picture stays.",
        lambda image: image.mean(axis=2).reshape(-1, 1),
    ),
)

CROSS_ENTROPY_LOSS = (
    Mistake(
        "no_minus",
        "The minus sign in front is missing: logarithms of probabilities are negative, "
        "a loss is not.",
        lambda a, y: y * np.log(a) + (1 - y) * np.log(1 - a),
    ),
    Mistake(
        "first_term_only",
        "The second term, (1 - y) log(1 - a), is missing: examples with y = 0 cost nothing here.",
        lambda a, y: -(y * np.log(a)),
    ),
    Mistake(
        "second_term_only",
        "The first term, y log a, is missing: examples with y = 1 cost nothing here.",
        lambda a, y: -((1 - y) * np.log(1 - a)),
    ),
    Mistake(
        "terms_swapped",
        "The terms are crossed: y belongs to log a, and 1 - y to log(1 - a).",
        lambda a, y: -(y * np.log(1 - a) + (1 - y) * np.log(a)),
    ),
    Mistake(
        "bracket",
        "The second term has the wrong sign: the minus in front stands for both terms, "
        "and the terms are added.",
        lambda a, y: -y * np.log(a) + (1 - y) * np.log(1 - a),
    ),
    Mistake(
        "difference",
        "The two terms are added, not subtracted, and a minus stands before both.",
        lambda a, y: y * np.log(a) - (1 - y) * np.log(1 - a),
    ),
    Mistake(
        "log_base_two",
        "This is the logarithm to base 2; the natural logarithm is `np.log`.",
        lambda a, y: -(y * np.log2(a) + (1 - y) * np.log2(1 - a)),
    ),
    Mistake(
        "log_base_ten",
        "This is the logarithm to base 10; the natural logarithm is `np.log`.",
        lambda a, y: -(y * np.log10(a) + (1 - y) * np.log10(1 - a)),
    ),
    Mistake(
        "mean",
        "This is the average over all examples, the cost; "
        "here the loss of each example is asked for.",
        lambda a, y: np.mean(cross_entropy_loss(a, y)),
    ),
    Mistake(
        "sum",
        "The losses were added up; here the loss of each example is asked for.",
        lambda a, y: np.sum(cross_entropy_loss(a, y)),
    ),
    Mistake(
        "squared_error",
        "This is the squared error; the cross-entropy uses logarithms.",
        lambda a, y: (a - y) ** 2,
    ),
    Mistake(
        "half_squared_error",
        "This is half the squared error; the cross-entropy uses logarithms.",
        lambda a, y: (a - y) ** 2 / 2,
    ),
    Mistake(
        "absolute_error",
        "This is the distance of a from y; the cross-entropy uses logarithms.",
        lambda a, y: np.abs(a - y),
    ),
    Mistake(
        "arguments_swapped",
        "The logarithm is taken of the label y; it belongs to the prediction a.",
        lambda a, y: -(a * np.log(y) + (1 - a) * np.log(1 - y)),
    ),
)
