"""03_planar_network: mistakes on the way from the sizes to the cost, and what to say of each.

Most are variants: the right function with one piece of it exchanged.
"""

from __future__ import annotations

import numpy as np

from .activations_reference import relu, sigmoid
from .exercise import Mistake

SIZES = (
    Mistake(
        "counts_examples",
        "The columns of X and Y are the m examples; the sizes of the layers are the rows.",
        lambda X, Y: (X.shape[1], 4, Y.shape[1]),
    ),
    Mistake(
        "examples_for_inputs",
        "n_x is the number of rows of X; its columns are the m examples.",
        lambda X, Y: (X.shape[1], 4, Y.shape[0]),
    ),
    Mistake(
        "examples_for_outputs",
        "n_y is the number of rows of Y; its columns are the m examples.",
        lambda X, Y: (X.shape[0], 4, Y.shape[1]),
    ),
    Mistake(
        "all_numbers",
        "`size` counts every number of the array; only its rows are asked for.",
        lambda X, Y: (X.size, 4, Y.size),
    ),
    Mistake(
        "whole_shapes",
        "These are whole shapes; the number of rows is the first entry of each.",
        lambda X, Y: (X.shape, 4, Y.shape),
    ),
    Mistake(
        "order",
        "The order is n_x, n_h, n_y: from the input to the output.",
        lambda X, Y: (X.shape[0], Y.shape[0], 4),
    ),
    Mistake(
        "no_hidden",
        "n_h, the size of the hidden layer, is missing between the two.",
        lambda X, Y: (X.shape[0], Y.shape[0]),
    ),
    Mistake(
        "hidden_as_input",
        "The hidden layer has its own size, 4 here, whatever the input is.",
        lambda X, Y: (X.shape[0], X.shape[0], Y.shape[0]),
    ),
    Mistake(
        "output_one",
        "n_y is always 1 here; read it from Y.",
        lambda X, Y: (X.shape[0], 4, 1),
    ),
    Mistake(
        "input_two",
        "n_x is always 2 here; read it from X.",
        lambda X, Y: (2, 4, Y.shape[0]),
    ),
    Mistake(
        "same_array",
        "n_y is read from X; it belongs to Y.",
        lambda X, Y: (X.shape[0], 4, X.shape[0]),
    ),
)


def _initialize(
    draw=lambda *shape: np.random.randn(*shape),
    scale=0.01,
    first=lambda n_x, n_h, n_y: (n_h, n_x),
    second=lambda n_x, n_h, n_y: (n_y, n_h),
    bias=lambda n: np.zeros((n, 1)),
    pack=lambda W1, b1, W2, b2: {"W1": W1, "b1": b1, "W2": W2, "b2": b2},
):
    """Make a variant of initialize_parameters: each argument is one piece of it."""

    def initialize(n_x, n_h, n_y):
        W1 = draw(*first(n_x, n_h, n_y)) * scale
        W2 = draw(*second(n_x, n_h, n_y)) * scale
        return pack(W1, bias(n_h), W2, bias(n_y))

    return initialize


INITIALIZE = (
    Mistake(
        "zero_weights",
        "The weights are all 0: then all hidden neurons stay alike for ever. "
        "They have to start at random.",
        _initialize(draw=lambda *shape: np.zeros(shape)),
    ),
    Mistake(
        "equal_weights",
        "The weights are all equal: then all hidden neurons stay alike for ever. "
        "They have to start at random.",
        _initialize(draw=lambda *shape: np.ones(shape)),
    ),
    Mistake(
        "not_small",
        "The factor 0.01 is missing: large weights put tanh where it is flat.",
        _initialize(scale=1),
    ),
    Mistake(
        "scale_tenth",
        "The factor is 0.1; it should be 0.01.",
        _initialize(scale=0.1),
    ),
    Mistake(
        "scale_thousandth",
        "The factor is 0.001; it should be 0.01.",
        _initialize(scale=0.001),
    ),
    Mistake(
        "only_positive",
        "`np.random.rand` gives numbers from 0 to 1 only; `np.random.randn`, with n for normal, "
        "gives negative ones too.",
        _initialize(draw=lambda *shape: np.random.rand(*shape)),
    ),
    Mistake(
        "transposed",
        "Rows and columns of the weights have changed places: "
        "W has a row for each neuron and a column for each of its inputs.",
        _initialize(
            first=lambda n_x, n_h, n_y: (n_x, n_h), second=lambda n_x, n_h, n_y: (n_h, n_y)
        ),
    ),
    Mistake(
        "first_transposed",
        "Rows and columns of W1 have changed places: "
        "it has a row for each hidden neuron and a column for each input.",
        _initialize(first=lambda n_x, n_h, n_y: (n_x, n_h)),
    ),
    Mistake(
        "second_transposed",
        "Rows and columns of W2 have changed places: "
        "it has a row for each output and a column for each hidden neuron.",
        _initialize(second=lambda n_x, n_h, n_y: (n_h, n_y)),
    ),
    Mistake(
        "second_from_input",
        "W2 reads the hidden layer, not the input: it has n_h columns.",
        _initialize(second=lambda n_x, n_h, n_y: (n_y, n_x)),
    ),
    Mistake(
        "random_biases",
        "The biases are random; they start at 0, for the weights are random enough.",
        _initialize(bias=lambda n: np.random.randn(n, 1)),
    ),
    Mistake(
        "random_small_biases",
        "The biases are random; they start at 0, for the weights are random enough.",
        _initialize(bias=lambda n: np.random.randn(n, 1) * 0.01),
    ),
    Mistake(
        "biases_flat",
        "The biases have one axis only; each should be a column, (n, 1).",
        _initialize(bias=np.zeros),
    ),
    Mistake(
        "biases_rows",
        "The biases are rows; each should be a column, (n, 1).",
        _initialize(bias=lambda n: np.zeros((1, n))),
    ),
    Mistake(
        "biases_numbers",
        "Each neuron has a bias of its own; here a whole layer shares one number.",
        _initialize(bias=lambda n: 0.0),
    ),
    Mistake(
        "layers_turned",
        "The two layers have changed places: W1 is the one that reads the input.",
        _initialize(pack=lambda W1, b1, W2, b2: {"W1": W2, "b1": b2, "W2": W1, "b2": b1}),
    ),
    Mistake(
        "as_tuple",
        'The parameters come as a tuple; put them into a dictionary with "W1", "b1", "W2", "b2".',
        _initialize(pack=lambda W1, b1, W2, b2: (W1, b1, W2, b2)),
    ),
)


def _forward(
    first=lambda W, X, b: np.dot(W, X) + b,
    hidden=np.tanh,
    second=lambda W, A1, Z1, b: np.dot(W, A1) + b,
    output=sigmoid,
    pack=lambda Z1, A1, Z2, A2: (A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}),
):
    """Make a variant of forward_propagation: each argument is one piece of it."""

    def forward(X, parameters):
        Z1 = first(parameters["W1"], X, parameters["b1"])
        A1 = hidden(Z1)
        Z2 = second(parameters["W2"], A1, Z1, parameters["b2"])
        return pack(Z1, A1, Z2, output(Z2))

    return forward


FORWARD = (
    Mistake(
        "sigmoid_in_the_hidden_layer",
        "The hidden layer has the sigmoid; it should have tanh.",
        _forward(hidden=sigmoid),
    ),
    Mistake(
        "relu_in_the_hidden_layer",
        "The hidden layer has ReLU; in this notebook it should have tanh.",
        _forward(hidden=relu),
    ),
    Mistake(
        "linear_hidden_layer",
        "The hidden layer has no activation: then the network is only logistic regression.",
        _forward(hidden=lambda z: z),
    ),
    Mistake(
        "tanh_at_the_output",
        "The output has tanh; a probability comes from the sigmoid.",
        _forward(output=np.tanh),
    ),
    Mistake(
        "activations_turned",
        "The activations have changed places: tanh in the hidden layer, sigmoid at the output.",
        _forward(hidden=sigmoid, output=np.tanh),
    ),
    Mistake(
        "no_output_activation",
        "A2 is Z2 itself; the sigmoid that makes a probability of it is missing.",
        _forward(output=lambda z: z),
    ),
    Mistake(
        "no_biases",
        "The biases b1 and b2 are missing.",
        _forward(first=lambda W, X, b: np.dot(W, X), second=lambda W, A1, Z1, b: np.dot(W, A1)),
    ),
    Mistake(
        "no_first_bias",
        "The bias b1 is missing from Z1.",
        _forward(first=lambda W, X, b: np.dot(W, X)),
    ),
    Mistake(
        "no_second_bias",
        "The bias b2 is missing from Z2.",
        _forward(second=lambda W, A1, Z1, b: np.dot(W, A1)),
    ),
    Mistake(
        "second_layer_reads_z",
        "The second layer reads Z1; it should read A1, what the activation has made of it.",
        _forward(second=lambda W, A1, Z1, b: np.dot(W, Z1) + b),
    ),
    Mistake(
        "turned",
        "A2 comes first and the cache second.",
        _forward(pack=lambda Z1, A1, Z2, A2: ({"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}, A2)),
    ),
    Mistake(
        "cache_without_z",
        "The cache should hold Z1 and Z2 too.",
        _forward(pack=lambda Z1, A1, Z2, A2: (A2, {"A1": A1, "A2": A2})),
    ),
    Mistake(
        "cache_keys",
        'The keys of the cache are "Z1", "A1", "Z2" and "A2", with capital letters.',
        _forward(pack=lambda Z1, A1, Z2, A2: (A2, {"z1": Z1, "a1": A1, "z2": Z2, "a2": A2})),
    ),
    Mistake(
        "cache_mixed_up",
        "In the cache, Z and A have changed places: A is what comes out of the activation.",
        _forward(pack=lambda Z1, A1, Z2, A2: (A2, {"Z1": A1, "A1": Z1, "Z2": A2, "A2": Z2})),
    ),
    Mistake(
        "cache_as_tuple",
        "The cache is a tuple; it should be a dictionary, so that nobody has to count places.",
        _forward(pack=lambda Z1, A1, Z2, A2: (A2, (Z1, A1, Z2, A2))),
    ),
)


def _loss(A, Y):
    return -(Y * np.log(A) + (1 - Y) * np.log(1 - A))


COST = (
    Mistake(
        "no_minus",
        "The minus sign is missing: logarithms of probabilities are negative, a cost is not.",
        lambda A2, Y: -np.sum(_loss(A2, Y)) / Y.shape[1],
    ),
    Mistake(
        "no_average",
        "This is the sum of the losses; the cost is their average over the m examples, "
        "the columns of Y.",
        lambda A2, Y: np.sum(_loss(A2, Y)),
    ),
    Mistake(
        "half",
        "There is a factor one half too many: it belongs to the squared error.",
        lambda A2, Y: np.sum(_loss(A2, Y)) / Y.shape[1] / 2,
    ),
    Mistake(
        "first_term_only",
        "The second term, for the examples with y = 0, is missing.",
        lambda A2, Y: -np.sum(Y * np.log(A2)) / Y.shape[1],
    ),
    Mistake(
        "second_term_only",
        "The first term, for the examples with y = 1, is missing.",
        lambda A2, Y: -np.sum((1 - Y) * np.log(1 - A2)) / Y.shape[1],
    ),
    Mistake(
        "terms_crossed",
        "The terms are crossed: Y belongs to log(A2), and 1 - Y to log(1 - A2).",
        lambda A2, Y: np.sum(_loss(A2, 1 - Y)) / Y.shape[1],
    ),
    Mistake(
        "bracket",
        "The second term has the wrong sign: the minus in front stands for both terms, and the "
        "terms are added.",
        lambda A2, Y: (-np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))) / Y.shape[1],
    ),
    Mistake(
        "difference",
        "The two terms are added, not subtracted.",
        lambda A2, Y: (np.sum(Y * np.log(A2)) - np.sum((1 - Y) * np.log(1 - A2))) / Y.shape[1],
    ),
    Mistake(
        "base_two",
        "This is the logarithm to base 2; the natural logarithm is `np.log`.",
        lambda A2, Y: np.sum(_loss(A2, Y)) / np.log(2) / Y.shape[1],
    ),
    Mistake(
        "base_ten",
        "This is the logarithm to base 10; the natural logarithm is `np.log`.",
        lambda A2, Y: np.sum(_loss(A2, Y)) / np.log(10) / Y.shape[1],
    ),
    Mistake(
        "squared_error",
        "This is the squared error; the cross-entropy uses logarithms.",
        lambda A2, Y: np.sum((A2 - Y) ** 2) / Y.shape[1],
    ),
    Mistake(
        "half_squared_error",
        "This is half the squared error; the cross-entropy uses logarithms.",
        lambda A2, Y: np.sum((A2 - Y) ** 2) / Y.shape[1] / 2,
    ),
    Mistake(
        "of_each_example",
        "The losses are not added up yet: the cost is one number for all examples.",
        lambda A2, Y: _loss(A2, Y) / Y.shape[1],
    ),
    Mistake(
        "in_a_table",
        "The number is right, but it still sits in an array of shape (1, 1): "
        "`np.sum`, `np.squeeze` or `float` take it out.",
        lambda A2, Y: np.sum(_loss(A2, Y), axis=1, keepdims=True) / Y.shape[1],
    ),
    Mistake(
        "in_a_row",
        "The number is right, but it still sits in an array: "
        "`np.sum` without an axis, `np.squeeze` or `float` take it out.",
        lambda A2, Y: np.sum(_loss(A2, Y), axis=1) / Y.shape[1],
    ),
    Mistake(
        "arguments_turned",
        "The logarithm is taken of the label Y; it belongs to the prediction A2.",
        lambda A2, Y: np.sum(_loss(Y, A2)) / Y.shape[1],
    ),
)
