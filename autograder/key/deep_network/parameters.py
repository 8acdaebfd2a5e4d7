"""Where the networks start."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import dict_of, layers_of, random, size, sizes
from ..draw import different
from ..exercise import exercise

WEIGHTS = random("n n_prev", "1/sqrt(n_prev)", "sqrt(2/n_prev)")


def _two_layers(rng: Generator) -> list[Case]:
    """Sizes n_x, n_h, n_y; the last are enough numbers to judge a distribution."""
    first, second = different(rng, 3, 2, 7), different(rng, 3, 2, 9)
    n, many = different(rng, 2, 11, 16), different(rng, 2, 64, 76)
    return [
        Case("n_x = {}, n_h = {}, n_y = {}".format(*first), first),
        Case("n_x = {}, n_h = {}, n_y = {}".format(*second[:2], 1), (*second[:2], 1)),
        Case("one hidden neuron", (second[2], 1, first[0] + 1)),
        Case("many weights", (many[0], n[0], many[1]), seed=int(rng.integers(1, 2**31))),
    ]


@exercise(
    points=2,
    cases=_two_layers,
    takes=dict(n_x=size(), n_h=size(), n_y=size()),
    returns=dict_of(
        "parameters", W1=random("n_h n_x"), b1="n_h 1", W2=random("n_y n_h"), b2="n_y 1"
    ),
)
def initialize_parameters(n_x, n_h, n_y):
    """Return small random weights and zero biases for a network with one hidden layer."""
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def _many_layers(rng: Generator) -> list[Case]:
    """Sizes of two to six layers; the last are enough numbers to judge a distribution."""
    two, four = different(rng, 2, 2, 7), different(rng, 4, 2, 8)
    few, many = different(rng, 2, 11, 16), different(rng, 2, 64, 76)
    one, wide = [*different(rng, 2, 2, 7)], [many[0], few[0], many[1], few[1]]
    return [
        Case("L = 2 layers", ([*two, 1],)),
        Case("L = 4 layers", ([*four, 1],)),
        Case("L = 1, no hidden layer", (one,)),
        Case("layers of one size", ([two[0]] * 3,)),
        Case("many weights", (wide,), seed=int(rng.integers(1, 2**31))),
    ]


@exercise(
    points=4,
    cases=_many_layers,
    takes=dict(layer_dims=sizes()),
    returns=layers_of("parameters", W=WEIGHTS, b="n 1", exact=True),
)
def initialize_parameters_deep(layer_dims):
    """Return small random weights and zero biases for layers of the sizes n_x, n_1, ..., n_L."""
    parameters = {}
    for l in range(1, len(layer_dims)):
        n_prev, n = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = np.random.randn(n, n_prev) * 0.01
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters


# fmt: off
for start in (initialize_parameters, initialize_parameters_deep):
    start.mistake("W.zero",              {"0.01 #*": "0.0"}, "All weights are 0: then every neuron of a layer computes the same, gets the same gradient, and stays a copy of its neighbours.")
    start.mistake("W.not_small",         {"0.01 #*": "1.0"}, "The random weights are not made small: `np.random.randn` alone has the spread 1.")
    start.mistake("W.uniform",           {"np.random.randn #*": "np.random.rand"}, "`np.random.rand` gives numbers between 0 and 1, so all weights are positive; the normal distribution is `np.random.randn`.")
    start.mistake("W.divided",           {"0.01 #*": "1 / 0.01"}, "The random weights are divided by 0.01, which makes them large; multiply by it.")
    start.mistake("W.transposed",        {"np.random.randn #*": "lambda n, n_prev: np.random.randn(n_prev, n)"}, "The weights are transposed: W should have one row for each neuron of its layer and one column for each input.")
    start.mistake("b.axis_lost",         {"np.zeros #*": "lambda shape: np.zeros(shape[0])"}, "A bias of shape (n,) has only one axis; it should be a column, (n, 1).")
    start.mistake("b.row",               {"np.zeros #*": "lambda shape: np.zeros(shape[::-1])"}, "The biases are rows; each should be a column with one number for each neuron.")
    start.mistake("b.is_small_random",   {"np.zeros #*": "lambda shape: np.random.randn(*shape) * 0.01"}, "The biases are random; they may begin at 0, because the weights already make the neurons differ.")
    start.mistake("b.not_zero",          {"np.zeros #*": "np.ones"}, "The biases are 1; they should begin at 0.")
    start.mistake("b.one_number",        {"np.zeros #*": "lambda shape: np.zeros((1, 1))"}, "Each neuron has a bias of its own; here a whole layer shares one, of shape (1, 1).")
    start.mistake("b.is_plain_number",   {"np.zeros #*": "lambda shape: 0.0"}, "Each neuron has a bias of its own; here a whole layer shares one number.")
    start.mistake("b.is_random",         {"np.zeros #*": "lambda shape: np.random.randn(*shape)"}, "The biases are random; they may begin at 0, because the weights already make the neurons differ.")
    start.mistake("W.is_equal",          {"np.random.randn #*": "lambda n, n_prev: np.ones((n, n_prev))"}, "The weights are all equal: then every neuron of a layer stays a copy of its neighbours. They have to start at random.")
    start.mistake("scale.is_thousandth", {"0.01 #*": "0.001"}, "The factor is 0.001; it should be 0.01.")
    start.mistake("W.is_one_number",     {"np.random.randn #*": "lambda n, n_prev: np.full((n, n_prev), np.random.randn())"}, "One random number was drawn for a whole matrix; each weight has its own.")
    start.mistake("W.is_two_numbers",    {"np.random.randn #*": "lambda n, n_prev: np.random.randint(0, 2, (n, n_prev))"}, "The weights are whole numbers times the factor, so that most are alike; `np.random.randn` makes each its own.")
    start.mistake("b.is_square",         {"np.zeros #*": "lambda shape: np.zeros((shape[0], shape[0]))"}, "The biases are square tables; each is a column, (n, 1).")

initialize_parameters.mistake("returns.order",    {"returns": '{"W1": W2, "b1": b2, "W2": W1, "b2": b1}'}, "The two layers have changed places: W1 leads from the n_x inputs to the n_h hidden neurons, W2 from there to the n_y outputs.")
initialize_parameters.mistake("scale.is_tenth",   {"0.01 #*": "0.1"}, "The factor is 0.1; it should be 0.01.")
initialize_parameters.mistake("returns.is_tuple", {"returns": "W1, b1, W2, b2"}, 'The parameters come as a tuple; put them into a dictionary with "W1", "b1", "W2", "b2".')
initialize_parameters.mistake("W2.other_layer",   {"W2": "np.random.randn(n_y, n_x) * 0.01"}, "W2 reads the hidden layer, not the input: it has n_h columns.")
initialize_parameters.mistake("b.is_as_W",        {"b1": "np.zeros((n_h, n_x))", "b2": "np.zeros((n_y, n_h))"}, "The biases have the shapes of the weights; each is a column, one number for each neuron.")
initialize_parameters.mistake("b1.is_n_x",        {"b1": "np.zeros((n_x, 1))"}, "b1 has the size of the input; there is one bias for each hidden neuron.")
initialize_parameters.mistake("b2.is_n_h",        {"b2": "np.zeros((n_h, 1))"}, "b2 has the size of the hidden layer; there is one bias for each output.")
initialize_parameters.mistake("W1.transposed",    {"W1": "np.random.randn(n_x, n_h) * 0.01"}, "Rows and columns of W1 have changed places: it should have a row for each hidden neuron and a column for each input.")
initialize_parameters.mistake("W2.transposed",    {"W2": "np.random.randn(n_h, n_y) * 0.01"}, "Rows and columns of W2 have changed places: it should have a row for each output and a column for each hidden neuron.")
initialize_parameters.mistake("returns.key",      {"returns": '{"w1": W1, "b1": b1, "w2": W2, "b2": b2}'}, 'The keys are "W1", "b1", "W2" and "b2": Python tells small letters from capital ones.')

initialize_parameters_deep.mistake("loop.last_skipped",    {"for l": "range(1, len(layer_dims) - 1)"}, "The last layer has no parameters: look at which layer the loop ends with.")
initialize_parameters_deep.mistake("parameters.from_zero", {'f"W{l}"': 'f"W{l - 1}"', 'f"b{l}"': 'f"b{l - 1}"'}, "The layers are counted from 0 here; the first one has the names W1 and b1.")
initialize_parameters_deep.mistake("n_prev.is_n",          {"0.01": "n**-0.5"}, "The scale uses the size of the layer itself; what counts is how many numbers flow in, the size of the layer before.")
initialize_parameters_deep.mistake("n_prev.power",         {"0.01": "1 / n_prev"}, "The weights are divided by the size of the layer before, not by its square root.")
initialize_parameters_deep.mistake("scale.twice",          {"0.01": "0.01 * n_prev**-0.5"}, "Both scales are applied: 0.01 and the square root of the size of the layer before; one of them is enough.")
initialize_parameters_deep.mistake("n_prev.multiplied",    {"0.01": "n_prev**0.5"}, "The weights are multiplied by the square root of the size of the layer before; many inputs call for smaller weights.")
initialize_parameters_deep.mistake("n_prev.is_n_x",        {"n_prev, n": "layer_dims[0], layer_dims[l]"}, "Every layer reads the input here; a layer reads the one before it.")
initialize_parameters_deep.mistake("n.is_n_prev",          {"n_prev, n": "layer_dims[l - 1], layer_dims[l - 1]"}, "W is square here: its rows are the neurons of the layer itself, its columns those of the layer before.")
initialize_parameters_deep.mistake("b.is_n_prev",          {'parameters[f"b{l}"]': "np.zeros((n_prev, 1))"}, "b has the size of the layer before; there is one bias for each neuron of the layer itself.")
initialize_parameters_deep.mistake("loop.first_skipped",   {"for l": "range(2, len(layer_dims))"}, "The first layer has no parameters: look at which layer the loop begins with.")
initialize_parameters_deep.mistake("scale.power",          {"0.01": "0.01**l"}, "The factor becomes smaller from layer to layer; it is the same in each.")
initialize_parameters_deep.mistake("b.is_as_W",            {'parameters[f"b{l}"]': "np.zeros((n, n_prev))"}, "The biases have the shapes of the weights; each is a column, one number for each neuron.")
initialize_parameters_deep.mistake("loop.one_more",        {"returns": '{**parameters, "W0": np.random.randn(layer_dims[0], layer_dims[-1]) * 0.01, "b0": np.zeros((layer_dims[0], 1))}'}, "The input has parameters, too; it is no layer: the loop begins with 1.")
initialize_parameters_deep.mistake("loop.first_only",      {"returns": '{"W1": parameters["W1"], "b1": parameters["b1"]}'}, "Only the first layer has parameters: look at how far the `return` is indented, and at how often the loop runs.")
initialize_parameters_deep.mistake("returns.key",          {"returns": '{f"{name[0].lower()}{name[1:]}": value for name, value in parameters.items()}'}, 'The keys are "W1", "b1" and so on: Python tells small letters from capital ones.')
initialize_parameters_deep.mistake("parameters.last_only", {"returns": '{"W": parameters[f"W{l}"], "b": parameters[f"b{l}"]}'}, "There is one W and one b; each layer has its own, with its number in the key.")
initialize_parameters_deep.mistake("parameters.is_letter", {"returns": '{"Wl": parameters[f"W{l}"], "bl": parameters[f"b{l}"]}'}, 'The key is the text "Wl", with the letter l; the number of the layer belongs there, as in f"W{l}".')
initialize_parameters_deep.mistake("n_prev.bracket", {"n_prev, n": "layer_dims[l] - 1, layer_dims[l]"}, "`layer_dims[l] - 1` is one less than the layer's own size; the size of the layer before stands at the place l - 1.")
initialize_parameters_deep.mistake("loop.last_only", {"returns": '{f"W{l}": parameters[f"W{l}"], f"b{l}": parameters[f"b{l}"]}'}, "Only the last layer's parameters come back. Is the empty dictionary made anew for each layer? It is made once, before the loop.")
# fmt: on
