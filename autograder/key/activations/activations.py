"""The activation functions and their slopes, entry by entry."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ..draw import around_zero, draw, reach
from ..exercise import exercise


def _pointwise(rng: Generator, scale: float = 1.2) -> list[Case]:
    """Every shape that an activation meets, and zero."""
    return [
        Case("a row (m,)", (draw(rng, 4, scale=scale),)),
        Case("a column (n, 1)", (draw(rng, 5, 1, scale=scale),)),
        Case("a matrix (n, m)", (draw(rng, 3, 5, scale=scale),)),
        Case("three axes", (draw(rng, 2, 3, 4),)),
        Case("one entry (1, 1)", (draw(rng, 1, 1),)),
        Case("with zeros", (np.array([[0.0, *draw(rng, 2)], [*draw(rng, 2), 0.0]]),), "edge"),
        Case("a single number", (float(draw(rng, 1)[0]),), "advice"),
        Case("whole numbers", (rng.integers(1, 4, (2, 3)) * [[1, -1, 0], [-1, 1, 1]],), "advice"),
    ]


def _logistic(rng: Generator) -> list[Case]:
    """Add numbers that are larger, but have all digits in the plain forms, too, and huge ones."""
    far = reach(rng, 2, 4, seen=(40, 4e3), fresh=(40, 1e5))
    return [
        *_pointwise(rng),
        Case("larger numbers", (reach(rng, 2, 4, seen=(3, 4), fresh=(7, 30)),)),
        Case("far from zero", (far,), "edge"),
    ]


def _hyperbolic(rng: Generator) -> list[Case]:
    """Add the same for the slope of tanh, which is flat at half the distance."""
    far = reach(rng, 2, 4, seen=(40, 4e3), fresh=(40, 1e5))
    return [
        *_pointwise(rng, scale=0.8),
        Case("larger numbers", (reach(rng, 2, 4, seen=(2, 3), fresh=(4.5, 9)),)),
        Case("far from zero", (far,), "edge"),
    ]


def _bent(rng: Generator) -> list[Case]:
    """Add numbers on both sides of the bend at zero, as near as there are any, and huge ones."""
    return [
        *_pointwise(rng),
        Case("next to zero", (around_zero(rng),)),
        Case("far from zero", (reach(rng, 1, 4, seen=(40, 2e3), fresh=(3e3, 6e4)),)),
    ]


@exercise(points=2, cases=_logistic, takes=dict(z="*"), returns="like z")
def sigmoid(z):
    """Return 1 / (1 + exp(-z)), written so that no exponential overflows."""
    small = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1 / (1 + small), small / (1 + small))


# fmt: off
sigmoid.mistake("z.sign",                         {"returns": "1 / (1 + np.exp(z))"}, "The exponent has lost its minus sign: the formula has e to the power of -z.")
sigmoid.mistake("returns.is_one_minus_s",         {"returns": "np.exp(-z) / (1 + np.exp(-z))"}, "This is e^-z / (1 + e^-z), or 1 minus the sigmoid, which falls where the sigmoid rises.")
sigmoid.mistake("small.sign",                     {"returns": "1 / (1 - np.exp(-z))"}, "The denominator is 1 plus the exponential, not 1 minus it.")
sigmoid.mistake("returns.is_exponential",         {"returns": "1 / np.exp(-z)"}, "The 1 in the denominator is missing: this is e^z, which grows beyond 1.")
sigmoid.mistake("returns.bracket",                {"returns": "1 + np.exp(-z)"}, "This is 1 + e^-z: one divided by all of it is asked for, so mind the bracket in 1 / (1 + e^-z).")
sigmoid.mistake("returns.is_tanh",                {"returns": "np.tanh(z)"}, "This is tanh; the sigmoid runs from 0 to 1.")
sigmoid.mistake("returns.base_two",               {"returns": "1 / (1 + np.exp2(-z))"}, "The base of the power is e, as in `np.exp`, not 2.")
sigmoid.mistake("returns.is_rounded",             {"returns": "np.round(1 / (1 + np.exp(-z)))"}, "The result is rounded to 0 or 1: the probability itself is asked for.")
sigmoid.mistake("returns.is_slope",               {"returns": "sigmoid_derivative(z)"}, "This is the slope of the sigmoid, not the sigmoid.")
sigmoid.mistake("z.is_absolute",                  {"returns": "1 / (1 + small)"}, "The exponent has the absolute value of z, so that negative numbers are treated like positive ones.")
sigmoid.mistake("z.is_doubled",                   {"returns": "1 / (1 + np.exp(-2 * z))"}, "The exponent is -2 z; it is -z.")
sigmoid.mistake("returns.is_falling_exponential", {"returns": "np.exp(-z)"}, "This is the exponential alone: the sigmoid is 1 divided by 1 plus it.")
sigmoid.mistake("returns.is_softmax",             {"returns": "np.exp(z) / np.sum(np.exp(z))"}, "This is the softmax, which divides by the sum over all entries; here every entry is by itself.")
sigmoid.mistake("returns.is_pair",                {"returns": "1 / (1 + np.exp(-z)), z"}, "Two things are returned; in this notebook only the first is asked for.")
sigmoid.mistake("returns.base_ten",               {"returns": "1 / (1 + 10.0 ** -z)"}, "The base of the power is e, as in `np.exp`, not 10.")
sigmoid.mistake("returns.is_falling_softmax",     {"returns": "np.exp(-z) / np.sum(np.exp(-z))"}, "This divides by the sum over all entries, as the softmax does; here every entry is by itself.")
sigmoid.mistake("returns.power",                  {"returns": "1 / (1 + np.exp(-z)) ** 2"}, "There is a square too many: 1 is divided by 1 + e^-z itself.")
sigmoid.mistake("z.power",                        {"returns": "1 / (1 + np.exp(-(z**2)))"}, "The exponent is the square of z; it is -z.")
sigmoid.mistake("z.divided",                      {"returns": "1 / (1 + np.exp(-z / 2))"}, "The exponent is half of -z; it is -z.")
sigmoid.mistake("returns.is_ratio_without_one",   {"returns": "np.exp(z) / np.exp(-z)"}, "The 1 in the denominator is missing: one is divided by 1 + e^-z.")
sigmoid.mistake("returns.missing",                {"returns": "np.exp(z) / (1 + np.exp(-z))"}, "The numerator is e^z beside e^-z below: it is 1 / (1 + e^-z).")
sigmoid.mistake("returns.is_two",                 {"returns": "1 / (2 + np.exp(-z))"}, "The number before the exponential is 1, not 2.")
sigmoid.mistake("returns.is_hard",                {"returns": "np.clip(0.25 * z + 0.5, 0, 1)"}, "This is a straight line that imitates the sigmoid; the exponential is missing.")
sigmoid.mistake("exp.sign",     {"returns": "1 / (1 - np.exp(z))"}, "The minus stands before the exponential, where a plus belongs; in the formula it stands in the exponent: 1 + e to the power of -z.")
sigmoid.mistake("e.is_2_7",     {"returns": "1 / (1 + 2.7 ** -z)"}, "e is cut to 2.7 here, which is too few digits: `np.exp` has all of them.")
sigmoid.mistake("e.is_2_71",    {"returns": "1 / (1 + 2.71 ** -z)"}, "e is cut to 2.71 here, which is too few digits: `np.exp` has all of them.")
sigmoid.mistake("e.is_2_72",    {"returns": "1 / (1 + 2.72 ** -z)"}, "e is cut to 2.72 here, which is too few digits: `np.exp` has all of them.")
sigmoid.mistake("e.is_2_718",   {"returns": "1 / (1 + 2.718 ** -z)"}, "e is cut to 2.718 here, which is too few digits: `np.exp` has all of them.")
sigmoid.mistake("e.is_2_7183",  {"returns": "1 / (1 + 2.7183 ** -z)"}, "e is cut to 2.7183 here, which is too few digits: `np.exp` has all of them.")
sigmoid.mistake("e.is_2_71828", {"returns": "1 / (1 + 2.71828 ** -z)"}, "e is cut to 2.71828 here, which is too few digits: `np.exp` has all of them.")
sigmoid.mistake("one.sign",                        {"returns": "1 / (np.exp(-z) - 1)"}, "The minus stands before the 1; the denominator is 1 + e to the power of -z.")
sigmoid.mistake("exp.is_summed",                   {"returns": "np.exp(z) / (1 + np.sum(np.exp(z)))"}, "The exponentials are added up in the denominator; each entry is by itself.")
sigmoid.mistake("returns.is_one_plus_exponential", {"returns": "1 + np.exp(z)"}, "This is 1 + e^z. The formula divides 1 by a bracket, and in this bracket the exponent is -z.")
sigmoid.mistake("denominator.bracket",             {"returns": "np.exp(z) / np.exp(z) + 1"}, "Every value is 2: a bracket is missing around the denominator of e^z / (e^z + 1).")
sigmoid.mistake("returns.is_twice_exponential",    {"returns": "2 * np.exp(z)"}, "This is e^z twice: a bracket is missing around the denominator, 1 + e^z.")
# fmt: on


@exercise(
    points=2,
    cases=_logistic,
    takes=dict(z="*"),
    returns="like z",
    builds_on=("sigmoid",),
    slope_of="sigmoid",
)
def sigmoid_derivative(z):
    """Return s (1 - s) with s = sigmoid(z)."""
    s = sigmoid(z)
    return s * (1 - s)


# fmt: off
sigmoid_derivative.mistake("s.is_z",                         {"s": "z"}, "The formula s (1 - s) wants s = sigmoid(z), but z itself was put in.")
sigmoid_derivative.mistake("returns.is_s",                   {"returns": "s"}, "This is the sigmoid itself, not its slope.")
sigmoid_derivative.mistake("returns.is_one_minus_s",         {"returns": "1 - s"}, "Only the factor 1 - s is here; the factor s is missing.")
sigmoid_derivative.mistake("s.sign",                         {"1 - s": "1 + s"}, "The second factor is 1 - s, not 1 + s.")
sigmoid_derivative.mistake("returns.sign",                   {"1 - s": "s - 1"}, "The slope has the wrong sign: a rising curve has a positive slope, s (1 - s).")
sigmoid_derivative.mistake("returns.is_tanh_rule",           {"returns": "1 - s**2"}, "1 - s^2 is the rule for tanh; the sigmoid's is s (1 - s).")
sigmoid_derivative.mistake("returns.is_s_squared",           {"returns": "s**2"}, "The sigmoid is squared here; its slope is s times 1 - s.")
sigmoid_derivative.mistake("returns.is_sum",                 {"returns": "s + (1 - s)"}, "This is 1 everywhere, as s + (1 - s) is: the two are multiplied.")
sigmoid_derivative.mistake("returns.matrix_product",         {"returns": "np.dot(s, 1 - s)"}, "This is a matrix product; here every entry is multiplied by its own partner, with `*`.")
sigmoid_derivative.mistake("returns.bracket",                {"returns": "s * 1 - s"}, "This is 0 everywhere, as s * 1 - s is, where a bracket is missing around 1 - s.")
sigmoid_derivative.mistake("z.factor",                       {"returns": "z * s * (1 - s)"}, "The slope is multiplied by z; it is s (1 - s) alone.")
sigmoid_derivative.mistake("s.twice",                        {"s": "sigmoid(sigmoid(z))"}, "The sigmoid is applied twice: s is the sigmoid of z.")
sigmoid_derivative.mistake("returns.is_tanh_slope",          {"returns": "1 - np.tanh(z) ** 2"}, "This is the slope of tanh; the slope of the sigmoid is s (1 - s).")
sigmoid_derivative.mistake("returns.is_square_less_s",       {"returns": "s - s * 2"}, "This is -s. Where a square is meant, it is written `s**2`: `s - s * 2` is -s.")
sigmoid_derivative.mistake("returns.is_pair",                {"returns": "s * (1 - s), s"}, "Two things are returned; in this notebook only the first is asked for.")
sigmoid_derivative.mistake("s.factor",                       {"returns": "s * s * (1 - s)"}, "There is a factor s too many: the slope is s (1 - s).")
sigmoid_derivative.mistake("s.is_z_squared",                 {"returns": "s - z**2"}, "The square is of z; it is of s: s (1 - s) is s minus s squared.")
sigmoid_derivative.mistake("returns.is_sigmoid_of_rule",     {"returns": "sigmoid(z * (1 - z))"}, "The rule s (1 - s) is taken of z, and the sigmoid of what it gives; first comes s = sigmoid(z), then the rule.")
sigmoid_derivative.mistake("returns.twice",                  {"returns": "sigmoid(s * (1 - s))"}, "The sigmoid is taken of the slope once more; the slope is s (1 - s) itself.")
sigmoid_derivative.mistake("s.is_z_in_second",               {"returns": "s * (1 - z)"}, "The second factor is 1 - s, not 1 - z.")
sigmoid_derivative.mistake("s.is_z_in_first",                {"returns": "z * (1 - s)"}, "The first factor is s, not z.")
sigmoid_derivative.mistake("returns.is_one_minus_s_squared", {"returns": "(1 - s) ** 2"}, "The factor 1 - s is squared; one of the two factors is s.")
sigmoid_derivative.mistake("returns.is_doubled",             {"returns": "2 * s * (1 - s)"}, "This is twice the slope: there is a factor 2 too many, or a difference over a step to both sides was divided by one of them.")
sigmoid_derivative.mistake("returns.is_second_derivative",   {"returns": "s * (1 - s) * (1 - 2 * s)"}, "This is the slope of the slope; s (1 - s) is asked for.")
sigmoid_derivative.mistake("returns.is_odds",                {"returns": "s / (1 - s)"}, "s is divided by 1 - s; the two are multiplied.")
sigmoid_derivative.mistake("s.is_tanh",                      {"s": "np.tanh(z)"}, "s is tanh(z) here; it is sigmoid(z).")
sigmoid_derivative.mistake("s.is_exponential",               {"s": "np.exp(-z)"}, "s is the exponential here; it is sigmoid(z).")
sigmoid_derivative.mistake("returns.is_relu_slope",          {"returns": "np.where(np.asarray(z) > 0, 1.0, 0.0)"}, "This is the slope of the ReLU; the slope of the sigmoid is s (1 - s).")
sigmoid_derivative.mistake("returns.is_long_step",           {"returns": "(sigmoid(z + 0.1) - sigmoid(z)) / 0.1"}, "This measures the slope by a step of 0.1, which is too long: the formula gives it exactly.")
sigmoid_derivative.mistake("returns.is_one_step",            {"returns": "sigmoid(z + 1) - sigmoid(z)"}, "This measures the slope by a step of 1, which is too long: the formula gives it exactly.")
sigmoid_derivative.mistake("s.is_of_one_minus_z", {"returns": "s * sigmoid(1 - z)"}, "1 - s is not the sigmoid of 1 - z: the sigmoid is taken of z, and then subtracted from 1.")
# fmt: on


@exercise(
    points=2,
    cases=_hyperbolic,
    takes=dict(z="*"),
    returns="like z",
    may_use=("sigmoid_derivative",),
    slope_of="np.tanh",
)
def tanh_derivative(z):
    """Return 1 - t^2 with t = tanh(z)."""
    t = np.tanh(z)
    return 1 - t**2


# fmt: off
tanh_derivative.mistake("t.power",                      {"returns": "1 - t"}, "The tanh has to be squared: 1 - tanh(z)^2.")
tanh_derivative.mistake("t.is_z",                       {"t": "z"}, "The square is of tanh(z), but z itself was squared.")
tanh_derivative.mistake("returns.is_t",                 {"returns": "t"}, "This is tanh itself, not its slope.")
tanh_derivative.mistake("t.sign",                       {"returns": "1 + t**2"}, "The square is subtracted from 1, not added to it.")
tanh_derivative.mistake("returns.sign",                 {"returns": "t**2 - 1"}, "The slope has the wrong sign: a rising curve has a positive slope, 1 - tanh(z)^2.")
tanh_derivative.mistake("returns.is_sigmoid_rule",      {"returns": "t * (1 - t)"}, "t (1 - t) is the rule for the sigmoid; for tanh it is 1 - t^2.")
tanh_derivative.mistake("returns.is_t_squared",         {"returns": "t**2"}, "This is tanh squared; it is subtracted from 1.")
tanh_derivative.mistake("returns.bracket",              {"returns": "(1 - t) ** 2"}, "The square belongs to tanh alone, not to the whole of 1 - tanh(z).")
tanh_derivative.mistake("z.power",                      {"returns": "1 - np.tanh(z**2)"}, "The square is taken of tanh(z), after the tanh, not of z before it.")
tanh_derivative.mistake("returns.is_sigmoid_slope",     {"returns": "sigmoid_derivative(z)"}, "This is the slope of the sigmoid; the slope of tanh is 1 - tanh(z)^2.")
tanh_derivative.mistake("t.is_doubled",                 {"returns": "1 - 2 * t"}, "The tanh is doubled here; it has to be squared, `t**2`.")
tanh_derivative.mistake("t.is_cubed",                   {"returns": "1 - t**3"}, "This is the third power of the tanh; it has to be squared.")
tanh_derivative.mistake("t.twice",                      {"t": "np.tanh(np.tanh(z))"}, "The tanh is applied twice: the square is of tanh(z).")
tanh_derivative.mistake("z.factor",                     {"returns": "z * (1 - t**2)"}, "The slope is multiplied by z; it is 1 - tanh(z)^2 alone.")
tanh_derivative.mistake("t.factor",                     {"returns": "t * (1 - t**2)"}, "The slope is multiplied by tanh(z); it is 1 - tanh(z)^2 alone.")
tanh_derivative.mistake("t.is_sigmoid",                 {"t": "1 / (1 + np.exp(-z))"}, "The square is of the sigmoid here; it should be of tanh(z).")
tanh_derivative.mistake("returns.is_inverse_cosh",      {"returns": "1 / np.cosh(z)"}, "1 / cosh(z) has to be squared.")
tanh_derivative.mistake("returns.is_pair",              {"returns": "1 - t**2, t"}, "Two things are returned; in this notebook only the first is asked for.")
tanh_derivative.mistake("t.is_root",                    {"returns": "1 - np.sqrt(t)"}, "`np.sqrt` is the root; tanh(z) is squared, `t**2`.")
tanh_derivative.mistake("t.is_absolute",                {"returns": "1 - np.abs(t)"}, "The absolute value stands where the square belongs.")
tanh_derivative.mistake("t.is_growing_below",           {"t": "(np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(z))"}, "The denominator of tanh has e^z twice; it is e^z + e^-z.")
tanh_derivative.mistake("t.is_upside_down",             {"t": "(np.exp(z) + np.exp(-z)) / (np.exp(z) - np.exp(-z))"}, "Numerator and denominator of tanh have changed places.")
tanh_derivative.mistake("t.is_without_exponentials",    {"t": "np.sinh(z)"}, "This is made of sinh(z); tanh is sinh divided by cosh.")
tanh_derivative.mistake("t.is_tan",                     {"t": "np.tan(z)"}, "`np.tan` is the tangent; tanh has an h, `np.tanh`.")
tanh_derivative.mistake("returns.is_tan_slope",         {"returns": "1 + np.tan(z) ** 2"}, "This is the slope of the tangent; that of tanh is 1 - tanh(z)^2.")
tanh_derivative.mistake("returns.is_arctan_slope",      {"returns": "1 / (1 + z**2)"}, "This is the slope of the arctangent; that of tanh is 1 - tanh(z)^2.")
tanh_derivative.mistake("returns.is_relu_slope",        {"returns": "np.where(np.asarray(z) > 0, 1.0, 0.0)"}, "This is the slope of the ReLU; that of tanh is 1 - tanh(z)^2.")
tanh_derivative.mistake("returns.is_second_derivative", {"returns": "-2 * t * (1 - t**2)"}, "This is the slope of the slope; 1 - tanh(z)^2 is asked for.")
tanh_derivative.mistake("returns.is_long_step",         {"returns": "(np.tanh(z + 0.1) - np.tanh(z)) / 0.1"}, "This measures the slope by a step of 0.1, which is too long: the formula gives it exactly.")
tanh_derivative.mistake("returns.is_one_step",          {"returns": "np.tanh(z + 1) - np.tanh(z)"}, "This measures the slope by a step of 1, which is too long: the formula gives it exactly.")
tanh_derivative.mistake("returns.is_half_difference",   {"returns": "(np.tanh(z + 1e-5) - np.tanh(z - 1e-5)) / 1e-5"}, "This is the difference over a step to both sides, divided by one of the two: it is twice the slope.")
tanh_derivative.mistake("t.is_exponent",                {"returns": "1 - 2.0**t"}, "This is 2 to the power of tanh(z); the square is tanh(z) to the power of 2.")
tanh_derivative.mistake("t.is_fourth_power",            {"returns": "1 - t**4"}, "The tanh is squared twice: this is its fourth power.")
tanh_derivative.mistake("returns.is_four_sigmoid",      {"returns": "4 * sigmoid_derivative(z)"}, "This is four times the slope of the sigmoid, which is that of tanh at z = 0 alone.")
tanh_derivative.mistake("t.is_tan_in_one",              {"returns": "(1 - t) * (1 + np.tan(z))"}, "`np.tan` is the tangent; tanh has an h, `np.tanh`, in both factors.")
tanh_derivative.mistake("returns.is_inverse_sinh",      {"returns": "1 / np.sinh(z) ** 2"}, "This has sinh; it is 1 / cosh(z)^2.")
tanh_derivative.mistake("t.bracket", {"t": "np.exp(z) - np.exp(-z) / np.exp(z) + np.exp(-z)"}, "Brackets are missing around the numerator and the denominator of tanh.")
# fmt: on


@exercise(points=2, cases=_bent, takes=dict(z="*"), returns="like z")
def relu(z):
    """Return max(0, z), entry by entry."""
    return np.maximum(0, z)


# fmt: off
relu.mistake("returns.is_minimum",          {"returns": "np.minimum(0, z)"}, "The larger of 0 and z is asked for, not the smaller.")
relu.mistake("returns.is_absolute",         {"returns": "np.abs(z)"}, "Negative numbers become 0, they do not change their sign.")
relu.mistake("returns.is_leaky",            {"returns": "np.maximum(0.01 * z, z)"}, "Negative numbers keep a small part here, as in the leaky ReLU; they should become 0.")
relu.mistake("returns.one_number",          {"returns": "np.maximum(0, np.max(z))"}, "This is the largest of all numbers; every entry is compared with 0 by itself, as `np.maximum` does.")
relu.mistake("returns.wrong_axis",          {"returns": "np.max(z, 0)"}, "`np.max` takes the second argument for an axis, and gives the largest entry along it; here each entry is compared with 0.")
relu.mistake("returns.is_slope",            {"returns": "relu_derivative(z)"}, "This tells only whether z is positive; where it is, z itself is asked for.")
relu.mistake("z.sign",                      {"z": "-z"}, "The negative numbers are kept with their sign turned: it is max(0, z), not max(0, -z).")
relu.mistake("returns.is_one_at_least",     {"0": "1"}, "The floor is 0, not 1.")
relu.mistake("returns.is_z",                {"returns": "z"}, "z comes back unchanged: negative numbers should become 0.")
relu.mistake("returns.is_capped",           {"returns": "np.clip(z, 0, 1)"}, "Large numbers are cut off at 1; the ReLU has no upper limit.")
relu.mistake("returns.is_shorter",          {"returns": "z[z > 0]"}, "The negative entries were thrown away; they should stay in their places as 0.")
relu.mistake("returns.is_leaky_tenth",      {"returns": "np.where(z > 0, z, 0.1 * z)"}, "Negative numbers keep a small part here, as in the leaky ReLU; they should become 0.")
relu.mistake("returns.is_softplus",         {"returns": "np.log1p(np.exp(z))"}, "This is the softplus, log(1 + e^z); the ReLU has a corner at 0.")
relu.mistake("returns.is_elu",              {"returns": "np.where(z > 0, z, np.exp(z) - 1)"}, "This is the exponential linear unit; left of zero the ReLU is 0.")
relu.mistake("returns.is_square",           {"returns": "np.maximum(0, z) * z"}, "Where z is positive, it is multiplied by itself; z itself is asked for.")
relu.mistake("returns.is_one_for_negative", {"returns": "np.where(z > 0, z, 1)"}, "Negative numbers become 1; they should become 0.")
relu.mistake("returns.is_pair",             {"returns": "np.maximum(0, z), z"}, "Two things are returned; in this notebook only the first is asked for.")
relu.mistake("returns.is_minus_one",        {"returns": "np.where(z > 0, z, -1)"}, "Negative numbers become -1; they should become 0.")
relu.mistake("returns.is_tanh",             {"returns": "np.tanh(z)"}, "This is tanh; the ReLU is max(0, z).")
relu.mistake("returns.is_sigmoid",          {"returns": "sigmoid(z)"}, "This is the sigmoid; the ReLU is max(0, z).")
relu.mistake("returns.is_half",             {"returns": "(np.abs(z) + z)"}, "This is twice the ReLU: z + |z| is halved.")
# fmt: on


@exercise(
    points=2,
    cases=_bent,
    takes=dict(z="*"),
    returns="like z",
    may_use=("relu",),
    slope_of="relu",
)
def relu_derivative(z):
    """Return 1 where z > 0 and 0 elsewhere, also at z = 0."""
    positive = np.asarray(z) > 0
    return np.where(positive, 1.0, 0.0)


# fmt: off
relu_derivative.mistake("positive.is_not_negative",    {"positive": "np.asarray(z) >= 0"}, "At z = 0 exactly the slope is 0 by agreement: compare with >, not >=.")
relu_derivative.mistake("returns.is_half_at_zero",     {"returns": "np.heaviside(z, 0.5)"}, "At z = 0 exactly the slope is 0 by agreement.")
relu_derivative.mistake("returns.is_relu",             {"returns": "relu(z)"}, "This is the ReLU itself; its slope is 1 or 0.")
relu_derivative.mistake("positive.is_negative",        {"positive": "np.asarray(z) < 0"}, "The slope is 1 where z is positive, not where it is negative.")
relu_derivative.mistake("returns.is_sign",             {"returns": "np.sign(z)"}, "Left of zero the ReLU is flat: its slope there is 0, not -1.")
relu_derivative.mistake("returns.is_leaky",            {"0.0": "0.01"}, "Left of zero the slope is 0; a small number there belongs to the leaky ReLU.")
relu_derivative.mistake("returns.is_one",              {"0.0": "1.0"}, "The slope is 1 everywhere here; left of zero the ReLU is flat.")
relu_derivative.mistake("returns.is_zero",             {"1.0": "0.0"}, "The slope is 0 everywhere here; right of zero the ReLU rises.")
relu_derivative.mistake("positive.is_above_one",       {"positive": "np.asarray(z) > 1"}, "The ReLU bends at 0: compare z with 0, not with 1.")
relu_derivative.mistake("returns.is_minus_one",        {"0.0": "-1.0"}, "Left of zero the ReLU is flat: its slope there is 0, not -1.")
relu_derivative.mistake("returns.is_leaky_tenth",      {"0.0": "0.1"}, "Left of zero the slope is 0; a small number there belongs to the leaky ReLU.")
relu_derivative.mistake("returns.is_softplus_slope",   {"returns": "1 / (1 + np.exp(-z))"}, "This is the sigmoid; the slope of the ReLU is 1 or 0.")
relu_derivative.mistake("returns.is_turned_at_zero",   {"returns": "np.where(np.asarray(z) <= 0, 1.0, 0.0)"}, "The slope is 1 where z is positive; here it is 1 where it is not.")
relu_derivative.mistake("returns.is_ratio",            {"returns": "relu(z) / z"}, "This divides by z, which fails at z = 0: compare z with 0.")
relu_derivative.mistake("returns.is_pair",             {"returns": "np.where(positive, 1.0, 0.0), z"}, "Two things are returned; in this notebook only the first is asked for.")
relu_derivative.mistake("returns.is_z_where_negative", {"returns": "np.where(positive, 1.0, z)"}, "Where z is not positive, z itself stays; the slope there is 0.")
relu_derivative.mistake("returns.is_z_where_positive", {"returns": "np.where(positive, z, 1.0)"}, "Where z is positive the slope is 1, and elsewhere 0; here z and 1 stand there.")
relu_derivative.mistake("returns.is_half",             {"0.0": "0.5"}, "Left of zero the slope is 0, not one half.")
relu_derivative.mistake("returns.is_tanh_slope",       {"returns": "1 - np.tanh(z) ** 2"}, "This is the slope of tanh; the slope of the ReLU is 1 or 0.")
relu_derivative.mistake("returns.is_sigmoid_slope",    {"returns": "np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))) ** 2"}, "This is the slope of the sigmoid; the slope of the ReLU is 1 or 0.")
relu_derivative.mistake("positive.one_number", {"returns": "float(np.all(positive))"}, "There is one answer for all entries; each entry has a slope of its own.")
relu_derivative.mistake("returns.is_one_number",      {"returns": "1.0"}, "This is a single 1 for all entries; each entry has a slope of its own, 1 or 0.")
# fmt: on
