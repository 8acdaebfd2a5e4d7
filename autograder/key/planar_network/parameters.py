"""The sizes of the layers, and a random start."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import dict_of, random, scalar, size, tuple_of
from ..draw import different, draw, labels, within
from ..exercise import exercise

PARAMETERS = dict_of("parameters", W1="n_h n_x", b1="n_h 1", W2="n_y n_h", b2="n_y 1")
# What is said where an answer is wrong with several outputs alone.
ONE_OUTPUT = "Right for one output, which is all that this notebook has, but not for several."
HIDDEN = 4  # neurons in the hidden layer, where nothing else is said


def _data(rng: Generator) -> list[Case]:
    """X and Y of different widths and depths, which nobody can have remembered."""

    def task(n_x: int, n_y: int, m: int) -> tuple[np.ndarray, np.ndarray]:
        return draw(rng, n_x, m), labels(rng, n_y, m)

    bounds = within(rng, seen=(2, 8), fresh=(8, 15))
    many, few = sorted(different(rng, 3, *bounds), reverse=True), different(rng, 3, *bounds)
    return [
        Case("points in the plane", task(2, 1, 7)),
        Case("{} inputs, {} outputs".format(*many), task(*many)),
        Case("{} inputs, {} outputs".format(*reversed(many)), task(*reversed(many))),
        Case("one example", task(few[0], few[1], 1)),
    ]


@exercise(
    points=2,
    cases=_data,
    takes=dict(X="n_x m", Y="n_y m"),
    returns=tuple_of(n_x=scalar(), n_h=scalar(), n_y=scalar()),
)
def layer_sizes(X, Y):
    """Return n_x, n_h and n_y: the rows of X, 4, and the rows of Y."""
    n_x = X.shape[0]
    n_h = HIDDEN
    n_y = Y.shape[0]
    return n_x, n_h, n_y


# fmt: off
layer_sizes.mistake("returns.wrong_axis",    {"n_x": "X.shape[1]", "n_y": "Y.shape[1]"}, "The columns of X and Y are the m examples; the sizes of the layers are the rows.")
layer_sizes.mistake("n_x.wrong_axis",        {"n_x": "X.shape[1]"}, "n_x is the number of rows of X; its columns are the m examples.")
layer_sizes.mistake("n_y.wrong_axis",        {"n_y": "Y.shape[1]"}, "n_y is the number of rows of Y; its columns are the m examples.")
layer_sizes.mistake("returns.is_size",       {"n_x": "X.size", "n_y": "Y.size"}, "`size` counts every number of the array; only its rows are asked for.")
layer_sizes.mistake("returns.is_shape",      {"n_x": "X.shape", "n_y": "Y.shape"}, "These are whole shapes; the number of rows is the first entry of each.")
layer_sizes.mistake("returns.order",         {"returns": "n_x, n_y, n_h"}, "The order is n_x, n_h, n_y: from the input to the output.")
layer_sizes.mistake("n_h.missing",           {"returns": "n_x, n_y"}, "n_h, the size of the hidden layer, is missing between the two.")
layer_sizes.mistake("n_h.is_n_x",            {"n_h": "n_x"}, "The hidden layer has its own size, 4 here, whatever the input is.")
layer_sizes.mistake("n_y.fixed",             {"n_y": "1"}, "n_y is always 1 here; read it from Y.")
layer_sizes.mistake("n_x.fixed",             {"n_x": "2"}, "n_x is always 2 here; read it from X.")
layer_sizes.mistake("n_y.is_n_x",            {"n_y": "n_x"}, "n_y is the number of rows of X; it is that of Y.")
layer_sizes.mistake("n_h.is_n_y",            {"n_h": "Y.shape[0]"}, "The hidden layer has its own size, 4 here, whatever the output is.")
layer_sizes.mistake("returns.is_reversed",   {"returns": "n_y, n_h, n_x"}, "The order is n_x, n_h, n_y: from the input to the output.")
layer_sizes.mistake("returns.is_dictionary", {"returns": '{"n_x": n_x, "n_h": n_h, "n_y": n_y}'}, "The sizes come in a dictionary; they are returned one after the other.")
layer_sizes.mistake("n_h.is_sum",            {"n_h": "X.shape[0] + Y.shape[0]"}, "The hidden layer has its own size, 4 here; it is not the sum of the two others.")
layer_sizes.mistake("n_h.is_mean",           {"n_h": "(X.shape[0] + Y.shape[0]) / 2"}, "The hidden layer has its own size, 4 here; it is not the mean of the two others.")
layer_sizes.mistake("n_h.is_whole_mean",     {"n_h": "(X.shape[0] + Y.shape[0]) // 2"}, "The hidden layer has its own size, 4 here; it is not the mean of the two others.")
layer_sizes.mistake("n_h.is_examples",       {"n_h": "X.shape[1]"}, "The hidden layer has its own size, 4 here; the columns of X are the m examples.")
# fmt: on


def _sizes(rng: Generator) -> list[Case]:
    """Sizes that nobody can have remembered, each with a seed."""

    def case(label: str, *sizes: int) -> Case:
        return Case(label, sizes, seed=int(rng.integers(10**6)))

    few, more = different(rng, 3, 2, 7), different(rng, 3, 2, 9)
    return [
        case(f"{few[0]} inputs, {few[1]} hidden neurons, {few[2]} outputs", *few),
        case(f"{more[0]} inputs, {more[1]} hidden neurons, one output", *more[:2], 1),
        case("many neurons", *different(rng, 3, 25, 36)),
        case("one of each", 1, 1, 1),
    ]


@exercise(
    points=4,
    cases=_sizes,
    takes=dict(n_x=size(), n_h=size(), n_y=size()),
    returns=dict_of(
        "parameters", W1=random("n_h n_x"), b1="n_h 1", W2=random("n_y n_h"), b2="n_y 1"
    ),
)
def initialize_parameters(n_x, n_h, n_y):
    """Return small random weights and zero biases."""
    scale = 0.01
    W1 = np.random.randn(n_h, n_x) * scale
    W2 = np.random.randn(n_y, n_h) * scale
    b1 = np.zeros((n_h, 1))
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


# fmt: off
initialize_parameters.mistake("W.zero",              {"W1": "np.zeros((n_h, n_x))", "W2": "np.zeros((n_y, n_h))"}, "The weights are all 0: then all hidden neurons stay alike for ever. They have to start at random.")
initialize_parameters.mistake("W.is_equal",          {"W1": "scale * np.ones((n_h, n_x))", "W2": "scale * np.ones((n_y, n_h))"}, "The weights are all equal: then all hidden neurons stay alike for ever. They have to start at random.")
initialize_parameters.mistake("W.not_small",         {"scale": "1"}, "The factor 0.01 is missing: large weights put tanh where it is flat.")
initialize_parameters.mistake("scale.is_tenth",      {"scale": "0.1"}, "The factor is 0.1; it should be 0.01.")
initialize_parameters.mistake("scale.is_thousandth", {"scale": "0.001"}, "The factor is 0.001; it should be 0.01.")
initialize_parameters.mistake("W.uniform",           {"np.random.randn #*": "np.random.rand"}, "`np.random.rand` gives numbers from 0 to 1 only; `np.random.randn`, with n for normal, gives negative ones too.")
initialize_parameters.mistake("W.transposed",        {"W1": "np.random.randn(n_x, n_h) * scale", "W2": "np.random.randn(n_h, n_y) * scale"}, "Rows and columns of the weights have changed places: W should have a row for each neuron and a column for each of its inputs.")
initialize_parameters.mistake("W1.transposed",       {"W1": "np.random.randn(n_x, n_h) * scale"}, "Rows and columns of W1 have changed places: it should have a row for each hidden neuron and a column for each input.")
initialize_parameters.mistake("W2.transposed",       {"W2": "np.random.randn(n_h, n_y) * scale"}, "Rows and columns of W2 have changed places: it should have a row for each output and a column for each hidden neuron.")
initialize_parameters.mistake("W2.other_layer",      {"W2": "np.random.randn(n_y, n_x) * scale"}, "W2 reads the hidden layer, not the input: it has n_h columns.")
initialize_parameters.mistake("b.is_random",         {"b1": "np.random.randn(n_h, 1)", "b2": "np.random.randn(n_y, 1)"}, "The biases are random; they start at 0, for the weights are random enough.")
initialize_parameters.mistake("b.is_small_random",   {"b1": "np.random.randn(n_h, 1) * scale", "b2": "np.random.randn(n_y, 1) * scale"}, "The biases are random; they start at 0, for the weights are random enough.")
initialize_parameters.mistake("b.axis_lost",         {"b1": "np.zeros(n_h)", "b2": "np.zeros(n_y)"}, "The biases have one axis only; each should be a column, (n, 1).")
initialize_parameters.mistake("b.row",               {"b1": "np.zeros((1, n_h))", "b2": "np.zeros((1, n_y))"}, "The biases are rows; each should be a column, (n, 1).")
initialize_parameters.mistake("b.one_number",        {"b1": "0.0", "b2": "0.0"}, "Each neuron has a bias of its own; here a whole layer shares one number.")
initialize_parameters.mistake("returns.order",       {"returns": '{"W1": W2, "b1": b2, "W2": W1, "b2": b1}'}, "The two layers have changed places: W1 is the one that reads the input.")
initialize_parameters.mistake("returns.is_tuple",    {"returns": "W1, b1, W2, b2"}, 'The parameters come as a tuple; put them into a dictionary with "W1", "b1", "W2", "b2".')
initialize_parameters.mistake("b.not_zero",          {"b1": "np.ones((n_h, 1))", "b2": "np.ones((n_y, 1))"}, "The biases are 1; they should start at 0.")
initialize_parameters.mistake("b.is_one_entry",      {"b1": "np.zeros((1, 1))", "b2": "np.zeros((1, 1))"}, "Each neuron has a bias of its own; here a whole layer shares one, of shape (1, 1).")
initialize_parameters.mistake("W.divided",           {"scale": "1 / 0.01"}, "The random weights are divided by 0.01, which makes them large; multiply by it.")
initialize_parameters.mistake("W.is_one_number",     {"W1": "np.full((n_h, n_x), np.random.randn() * scale)", "W2": "np.full((n_y, n_h), np.random.randn() * scale)"}, "One random number was drawn for a whole matrix; each weight has its own.")
initialize_parameters.mistake("b1.is_n_x",           {"b1": "np.zeros((n_x, 1))"}, "b1 has the size of the input; there is one bias for each hidden neuron.")
initialize_parameters.mistake("b.is_as_W",           {"b1": "np.zeros((n_h, n_x))", "b2": "np.zeros((n_y, n_h))"}, "The biases have the shapes of the weights; each is a column, one number for each neuron.")
initialize_parameters.mistake("b.is_square",         {"b1": "np.zeros((n_h, n_h))", "b2": "np.zeros((n_y, n_y))"}, "The biases are square tables; each is a column, (n, 1).")
initialize_parameters.mistake("b2.is_n_h",           {"b2": "np.zeros((n_h, 1))"}, "b2 has the size of the hidden layer; there is one bias for each output.")
initialize_parameters.mistake("b2.is_square",        {"b2": "np.zeros((n_y, n_y))"}, "b2 is a square table; it is a column, (n_y, 1).")
initialize_parameters.mistake("b1.is_square",        {"b1": "np.zeros((n_h, n_h))"}, "b1 is a square table; it is a column, (n_h, 1).")
initialize_parameters.mistake("W.is_square",         {"W1": "np.random.randn(n_h, n_h) * scale", "W2": "np.random.randn(n_y, n_y) * scale"}, "The weights are square tables: W1 has n_x columns, W2 has n_h.")
initialize_parameters.mistake("b.order",             {"b1": "np.zeros((n_y, 1))", "b2": "np.zeros((n_h, 1))"}, "The sizes of b1 and b2 have changed places.")
# fmt: on
