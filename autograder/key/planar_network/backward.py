"""The way back: the slopes of the cost."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import dict_of
from ..draw import draw, labels, two_layers
from ..exercise import exercise
from .forward import CACHE, forward_propagation
from .parameters import ONE_OUTPUT, PARAMETERS

PRODUCT = f"{ONE_OUTPUT} In general `W2.T` and `dZ2` are multiplied as matrices, `W2.T @ dZ2`."
GRADS = dict_of("grads", dW1="n_h n_x", db1="n_h 1", dW2="n_y n_h", db2="n_y 1")


def _ways_back(rng: Generator) -> list[Case]:
    """Draw caches that really come from the parameters and X."""

    def task(n_x: int, n_h: int, n_y: int, m: int, scale: float = 1.0) -> tuple[Any, ...]:
        parameters, X = two_layers(rng, n_x, n_h, n_y), draw(rng, n_x, m, scale=scale)
        _, cache = forward_propagation(X, parameters)
        return parameters, cache, X, labels(rng, n_y, m)

    return [
        Case("2 inputs, 4 hidden neurons", task(2, 4, 1, 5)),
        Case("more neurons than examples", task(3, 5, 1, 2)),
        Case("more inputs than neurons", task(4, 3, 1, 6)),
        Case("one example", task(3, 2, 1, 1)),
        Case("as many neurons as inputs", task(3, 3, 1, 4)),
        Case("as many neurons as examples", task(2, 4, 1, 4)),
        Case("one neuron in each layer", task(1, 1, 1, 3)),
        Case("hidden neurons far from zero", task(2, 3, 1, 4, scale=12.0), "edge"),
        Case("2 outputs", task(4, 3, 2, 6), "advice", advice=PRODUCT),
    ]


@exercise(
    points=6,
    cases=_ways_back,
    takes=dict(parameters=PARAMETERS, cache=CACHE, X="n_x m", Y="n_y m"),
    returns=GRADS,
    may_use=("forward_propagation", "compute_cost"),
    slope_of=("forward_propagation", "compute_cost"),
)
def backward_propagation(parameters, cache, X, Y):
    """Return dW1, db1, dW2 and db2, each in the shape of its parameter."""
    m = X.shape[1]
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = W2.T @ dZ2
    slope = 1 - A1**2
    dZ1 = dA1 * slope
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


# fmt: off
backward_propagation.mistake("slope.missing",             {"slope": "1"}, "The slope of tanh is missing from dZ1: the way back goes through the activation too.")
backward_propagation.mistake("slope.is_sigmoid_rule",     {"slope": "A1 * (1 - A1)"}, "a (1 - a) is the slope of the sigmoid; the hidden layer has tanh, with 1 - a^2.")
backward_propagation.mistake("A1.power",                  {"slope": "1 - A1"}, "The slope of tanh is 1 - a^2; the square is missing.")
backward_propagation.mistake("A1.is_Z1",                  {"slope": '1 - cache["Z1"] ** 2'}, "The rule 1 - a^2 wants A1, the output of tanh, but Z1 was put in.")
backward_propagation.mistake("A1.twice",                  {"slope": "1 - np.tanh(A1) ** 2"}, "A1 is already a tanh; here tanh is taken of it once more.")
backward_propagation.mistake("slope.sign",                {"slope": "A1**2 - 1"}, "dW1 and db1 have the wrong sign: look at every factor of dZ1 (the slope of tanh is 1 - a^2), and at what stands before dW1 and db1.")
backward_propagation.mistake("A1.sign",                   {"slope": "1 + A1**2"}, "The slope of tanh is 1 - a^2; here the square is added.")
backward_propagation.mistake("slope.is_relu_rule",        {"slope": "np.where(A1 > 0, 1.0, 0.0)"}, "This is the slope of ReLU; the hidden layer has tanh, with 1 - a^2.")
backward_propagation.mistake("dZ2.sign",                  {"dZ2": "Y - A2"}, "Every slope has the wrong sign: the error is A2 - Y, and the minus of the step downhill belongs to the update.")
backward_propagation.mistake("dZ2.extra",                 {"dZ2": "(A2 - Y) * A2 * (1 - A2)"}, "The slope of the sigmoid is multiplied in once too often: with the cross-entropy it cancels, and A2 - Y is left.")
backward_propagation.mistake("m.missing",                 {"m": "1"}, "The slopes are sums, as if m were 1: m is the number of columns of X, and they are averages over the m examples.")
backward_propagation.mistake("m.is_inputs",               {"m": "X.shape[0]"}, "It is divided by n_x, the number of inputs. The average is over the m examples, the columns of X.")
backward_propagation.mistake("dW.not_averaged",           {"dW1": "dZ1 @ X.T", "dW2": "dZ2 @ A1.T"}, "dW1 and dW2 are sums over the examples; they should be averages, 1/m of it.")
backward_propagation.mistake("db.not_averaged",           {"db1": "np.sum(dZ1, axis=1, keepdims=True)", "db2": "np.sum(dZ2, axis=1, keepdims=True)"}, "db1 and db2 are sums over the examples; they should be averages, 1/m of it.")
backward_propagation.mistake("dW1.not_averaged",          {"dW1": "dZ1 @ X.T", "db1": "np.sum(dZ1, axis=1, keepdims=True)"}, "dW1 and db1 are sums over the examples; they should be averages, 1/m of it.")
backward_propagation.mistake("dZ1.averaged_twice",        {"dZ1": "dA1 * slope / m"}, "The first layer is divided by m twice: once is enough for the whole way back.")
backward_propagation.mistake("db.axis_lost",              {"db1": "np.sum(dZ1, axis=1) / m", "db2": "np.sum(dZ2, axis=1) / m"}, "db1 and db2 have lost an axis: in a sum or an average, `keepdims=True` keeps it.")
backward_propagation.mistake("db.is_squeezed",            {"db1": "np.squeeze(np.sum(dZ1, axis=1)) / m", "db2": "np.squeeze(np.sum(dZ2, axis=1)) / m"}, "db1 and db2 were squeezed: each should keep the shape of its b, a column.")
backward_propagation.mistake("db.one_number",             {"db1": "np.sum(dZ1) / m", "db2": "np.sum(dZ2) / m"}, "db1 and db2 were added up over all neurons; each neuron keeps its own, so add along the examples only.")
backward_propagation.mistake("db.wrong_axis",             {"db1": "np.sum(dZ1, axis=0, keepdims=True) / m", "db2": "np.sum(dZ2, axis=0, keepdims=True) / m"}, "db1 and db2 were added along axis 0, over the neurons; the examples are along axis 1.")
backward_propagation.mistake("dW.transposed",             {"dW1": "X @ dZ1.T / m", "dW2": "A1 @ dZ2.T / m"}, "dW1 and dW2 are transposed: each should have the shape of its W.")
backward_propagation.mistake("dW2.is_from_Z1",            {"dW2": 'dZ2 @ cache["Z1"].T / m'}, "dW2 is made with Z1; what the second layer has read is A1.")
backward_propagation.mistake("W2.not_transposed",         {"W2.T": "W2"}, "The way back goes through the transposed weights of the second layer.")
backward_propagation.mistake("W2.other_layer",            {"dA1": 'parameters["W1"].T @ dZ2'}, "dZ1 is made with W1; the way back from the output leads through W2.")
backward_propagation.mistake("returns.order",             {"returns": '{"dW1": dW2, "db1": db2, "dW2": dW1, "db2": db1}'}, "The two layers have changed places: dW1 belongs to the layer that reads the input.")
backward_propagation.mistake("returns.key",               {"returns": '{"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}'}, 'The keys are "dW1", "db1", "dW2" and "db2": the d stands for the slope of the cost.')
backward_propagation.mistake("slope.bracket",             {"dZ1": "dA1 - A1**2"}, "A bracket is missing around 1 - a^2: all of it is the factor of dA1.")
backward_propagation.mistake("A1.is_doubled",             {"slope": "1 - 2 * A1"}, "The slope of tanh is 1 - a^2; here a is doubled, a square is written `**2`.")
backward_propagation.mistake("slope.is_of_A2",            {"slope": "1 - A2**2"}, "The slope is that of A2; the hidden layer has given A1.")
backward_propagation.mistake("slope.is_A1",               {"slope": "A1"}, "dA1 is multiplied by A1; the slope of tanh is 1 - a^2.")
backward_propagation.mistake("slope.is_square",           {"slope": "A1**2"}, "The slope of tanh is 1 - a^2; the 1 is missing.")
backward_propagation.mistake("dZ2.is_A2",                 {"dZ2": "A2"}, "The slopes are made of the predictions alone; the error, A2 - Y, belongs there.")
backward_propagation.mistake("m.multiplied",              {"m": "1 / X.shape[1]"}, "The sums are multiplied by m; an average divides by it.")
backward_propagation.mistake("m.is_doubled",              {"m": "2 * X.shape[1]"}, "Everything is divided by 2m; the average is over the m examples.")
backward_propagation.mistake("dZ2.averaged_twice",        {"dZ2": "(A2 - Y) / X.shape[1]"}, "Everything is divided by m twice: once is enough for the whole way back.")
backward_propagation.mistake("dW1.is_alone_not_averaged", {"dW1": "dZ1 @ X.T"}, "dW1 is a sum over the examples; it should be the average, 1/m of it.")
backward_propagation.mistake("dW2.not_averaged",          {"dW2": "dZ2 @ A1.T"}, "dW2 is a sum over the examples; it should be the average, 1/m of it.")
backward_propagation.mistake("db1.not_averaged",          {"db1": "np.sum(dZ1, axis=1, keepdims=True)"}, "db1 is a sum over the examples; it should be the average, 1/m of it.")
backward_propagation.mistake("db2.not_averaged",          {"db2": "np.sum(dZ2, axis=1, keepdims=True)"}, "db2 is a sum over the examples; it should be the average, 1/m of it.")
backward_propagation.mistake("dZ2.not_averaged",          {"dW2": "dZ2 @ A1.T", "db2": "np.sum(dZ2, axis=1, keepdims=True)"}, "dW2 and db2 are sums over the examples; they should be averages, 1/m of it.")
backward_propagation.mistake("db1.axis_lost",             {"db1": "np.sum(dZ1, axis=1) / m"}, "db1 has lost an axis: in a sum or an average, `keepdims=True` keeps it.")
backward_propagation.mistake("db2.axis_lost",             {"db2": "np.sum(dZ2, axis=1) / m"}, "db2 has lost an axis: in a sum or an average, `keepdims=True` keeps it.")
backward_propagation.mistake("db1.one_number",            {"db1": "np.sum(dZ1) / m"}, "db1 was added up over all neurons; each neuron keeps its own, so add along the examples only.")
backward_propagation.mistake("db1.is_from_dZ2",           {"db1": "np.sum(dA1, axis=1, keepdims=True) / m"}, "db1 is made of dA1; like dW1 it is made of dZ1.")
backward_propagation.mistake("dW1.is_from_dA1",           {"dW1": "dA1 @ X.T / m"}, "dW1 is made of dA1; it is made of dZ1, behind the slope of tanh.")
backward_propagation.mistake("db.not_summed",             {"db1": "dZ1 / m", "db2": "dZ2 / m"}, "db1 and db2 are not added up over the examples.")
backward_propagation.mistake("db.is_dZ",                  {"db1": "dZ1", "db2": "dZ2"}, "db1 and db2 are dZ1 and dZ2 themselves; they are their averages over the examples.")
backward_propagation.mistake("returns.is_tuple",          {"returns": "dW1, db1, dW2, db2"}, 'The slopes come as a tuple; put them into a dictionary with "dW1", "db1", "dW2", "db2".')
backward_propagation.mistake("dA1.is_error",              {"dA1": "A1 - Y"}, "The error of the hidden layer is not A1 - Y, for it has no labels: the output's error goes back through W2.")
backward_propagation.mistake("slope.is_error_alone",      {"dZ1": "A1 - Y"}, "The error of the hidden layer is not A1 - Y, for it has no labels: the output's error goes back through W2, and the slope of tanh.")
backward_propagation.mistake("dA1.is_dZ2",                {"dA1": "dZ2 + np.zeros_like(A1)"}, "dZ1 is made of dZ2 without W2: the way back leads through the transposed weights of the second layer.")
backward_propagation.mistake("dA1.is_from_A2",            {"dA1": "W2.T @ A2"}, "dZ1 is made of A2; what goes back is the error, dZ2.")
backward_propagation.mistake("dA1.is_from_dW2",           {"dA1": "dW2.T @ dZ2"}, "dZ1 is made of the slope dW2; the way back leads through W2 itself.")
backward_propagation.mistake("dW1.is_from_A1",            {"dW1": "dZ1 @ A1.T / m"}, "dW1 is made with A1; the first layer has read X.")
backward_propagation.mistake("dW2.is_from_A2",            {"dW2": "dZ2 @ A2.T / m"}, "dW2 is made with A2; the second layer has read A1.")
backward_propagation.mistake("dW2.is_from_X",             {"dW2": "dZ2 @ X.T / m"}, "dW2 is made with X; the second layer has read A1.")
backward_propagation.mistake("dZ2.is_dA",                 {"dZ2": "(1 - Y) / (1 - A2) - Y / A2"}, "This is the slope with respect to A2; behind the sigmoid it becomes A2 - Y.")
backward_propagation.mistake("dZ2.is_squared",            {"dZ2": "(A2 - Y) ** 2"}, "The error is squared; the slopes are made of A2 - Y itself.")
backward_propagation.mistake("dZ2.is_absolute",           {"dZ2": "np.abs(A2 - Y)"}, "The error has lost its sign: it is A2 - Y, which may be negative.")
backward_propagation.mistake("dZ2.is_rounded",            {"dZ2": "np.round(A2) - Y"}, "The error is made of rounded predictions; the probabilities themselves belong there.")
backward_propagation.mistake("dZ2.is_from_Z2",            {"dZ2": 'cache["Z2"] - Y'}, "The error is made of Z2; it is A2 - Y.")
backward_propagation.mistake("dZ2.is_doubled",            {"dZ2": "2 * (A2 - Y)"}, "The error is doubled: a factor 2 belongs to the squared error.")
backward_propagation.mistake("dZ2.is_added",              {"dZ2": "A2 + Y"}, "The error is the difference A2 - Y; here the two are added.")
backward_propagation.mistake("m.is_one_less",             {"m": "X.shape[1] - 1"}, "Everything is divided by m - 1; the averages are over m examples.")
backward_propagation.mistake("m.is_size",                 {"m": "X.size"}, "`size` counts every number of X; m is the number of its columns.")
backward_propagation.mistake("m.is_neurons",              {"m": 'cache["A1"].shape[0]'}, "It is divided by n_h, the number of hidden neurons. The average is over the m examples, the columns of X.")
backward_propagation.mistake("slope.power",               {"slope": "(1 - A1) ** 2"}, "The square belongs to A1 alone, not to the whole of 1 - A1.")
backward_propagation.mistake("slope.is_of_Z1",            {"slope": '1 - cache["Z1"]'}, "The slope is made of Z1, without a square; it is 1 - a^2.")
backward_propagation.mistake("slope.divided",             {"dZ1": "dA1 / slope"}, "dA1 is divided by the slope of tanh; it is multiplied by it.")
backward_propagation.mistake("slope.is_added",            {"dZ1": "dA1 + slope"}, "The slope of tanh is added to dA1; dA1 is multiplied by it.")
backward_propagation.mistake("slope.is_cubed",            {"slope": "1 - A1**3"}, "This is the third power of a; the slope of tanh is 1 - a^2.")
backward_propagation.mistake("dW1.transposed",            {"dW1": "X @ dZ1.T / m"}, "dW1 is transposed: it should have the shape of W1.")
backward_propagation.mistake("dW2.transposed",            {"dW2": "A1 @ dZ2.T / m"}, "dW2 is transposed: it should have the shape of W2.")
backward_propagation.mistake("db1.is_db2",                {"db1": "db2"}, "db1 is db2 once more; it is the average of dZ1.")
backward_propagation.mistake("db1.is_sum_of_dZ2",         {"db1": "np.sum(dZ2, axis=1, keepdims=True) / m + np.zeros_like(A1[:, :1])"}, "db1 is made of dZ2; it is made of dZ1.")
backward_propagation.mistake("db1.is_sum_of_dW1",         {"db1": "np.sum(dW1, axis=1, keepdims=True)"}, "db1 is made of dW1; it is the average of dZ1.")
backward_propagation.mistake("db.is_sum_of_dW",           {"db1": "np.sum(dW1, axis=1, keepdims=True)", "db2": "np.sum(dW2, axis=1, keepdims=True)"}, "db1 and db2 are made of dW1 and dW2; they are the averages of dZ1 and dZ2.")
backward_propagation.mistake("db.is_average_of_dW",       {"db1": "np.mean(dW1, axis=1, keepdims=True)", "db2": "np.mean(dW2, axis=1, keepdims=True)"}, "db1 and db2 are made of dW1 and dW2; they are the averages of dZ1 and dZ2.")
backward_propagation.mistake("db2.one_number",            {"db2": "np.sum(dZ2) / m"}, "db2 has no axes; it should have the shape of b2, (n_y, 1).")
backward_propagation.mistake("db.averaged_twice",         {"db1": "np.sum(dZ1, axis=1, keepdims=True) / m**2", "db2": "np.sum(dZ2, axis=1, keepdims=True) / m**2"}, "db1 and db2 are divided by m twice: a mean is divided by m already.")
backward_propagation.mistake("dW.averaged_twice",         {"dW1": "dZ1 @ X.T / m**2", "dW2": "dZ2 @ A1.T / m**2"}, "dW1 and dW2 are divided by m twice.")
backward_propagation.mistake("grads.order",               {"returns": '{"dW1": dW1, "db1": db2, "dW2": dW2, "db2": db1}'}, "db1 and db2 have changed places.")
backward_propagation.mistake("dZ.last_only",              {"dW1": "dZ1[:, -1:] @ X[:, -1:].T / m", "dW2": "dZ2[:, -1:] @ A1[:, -1:].T / m", "db1": "dZ1[:, -1:] / m", "db2": "dZ2[:, -1:] / m"}, "Only the last example counts: in a loop over the examples, the sums start once, before it.")
# fmt: on
