"""02_logistic_regression: mistakes in the steps of one neuron, and what to say of each.

Most are variants: the right function with one piece of it exchanged.
"""

from __future__ import annotations

import numpy as np

from .activations_reference import sigmoid
from .exercise import Mistake

INITIALIZE = (
    Mistake(
        "flat",
        "w has one axis only; it should be a column with two: (n_x, 1).",
        lambda dim: (np.zeros(dim), 0.0),
    ),
    Mistake(
        "row",
        "w is a row; it should be a column, so that w transposed times X works out.",
        lambda dim: (np.zeros((1, dim)), 0.0),
    ),
    Mistake(
        "square",
        "w is a square table; there is one weight for each of the n_x numbers of a picture.",
        lambda dim: (np.zeros((dim, dim)), 0.0),
    ),
    Mistake(
        "ones",
        "The weights start at 1; they should start at 0.",
        lambda dim: (np.ones((dim, 1)), 0.0),
    ),
    Mistake(
        "random",
        "The weights start at random. A single neuron does not need that: it starts at 0.",
        lambda dim: (np.random.randn(dim, 1) * 0.01, 0.0),
    ),
    Mistake(
        "random_unscaled",
        "The weights start at random. A single neuron does not need that: it starts at 0.",
        lambda dim: (np.random.randn(dim, 1), 0.0),
    ),
    Mistake(
        "bias_for_each_weight",
        "There is one bias for the whole neuron, a single number, and not one for each weight.",
        lambda dim: (np.zeros((dim, 1)), np.zeros((dim, 1))),
    ),
    Mistake(
        "bias_as_column",
        "b is an array with one entry; here a plain number is asked for.",
        lambda dim: (np.zeros((dim, 1)), np.zeros((1, 1))),
    ),
    Mistake(
        "bias_as_vector",
        "b is an array with one entry; here a plain number is asked for.",
        lambda dim: (np.zeros((dim, 1)), np.zeros(1)),
    ),
    Mistake(
        "bias_one",
        "The bias starts at 1; it should start at 0.",
        lambda dim: (np.zeros((dim, 1)), 1.0),
    ),
    Mistake(
        "turned",
        "w and b are returned in the wrong order.",
        lambda dim: (0.0, np.zeros((dim, 1))),
    ),
    Mistake(
        "only_w",
        "Only w is returned; b belongs to the answer too.",
        lambda dim: np.zeros((dim, 1)),
    ),
    Mistake(
        "fixed_size",
        "The size of the example is written into the code; the number of rows is `dim`.",
        lambda dim: (np.zeros((3, 1)), 0.0),
    ),
)


def _loss(A, Y):
    return -(Y * np.log(A) + (1 - Y) * np.log(1 - A))


def _propagate(
    line=lambda w, b, X: np.dot(w.T, X) + b,
    activation=sigmoid,
    error=lambda A, Y: A - Y,
    dw=lambda X, dZ, m: np.dot(X, dZ.T) / m,
    db=lambda dZ, m: np.sum(dZ) / m,
    cost=lambda A, Y, m: np.sum(_loss(A, Y)) / m,
    count=lambda X: X.shape[1],
    pack=lambda dw, db, cost: ({"dw": dw, "db": db}, cost),
):
    """Make a variant of propagate: each argument is one piece of it."""

    def propagate(w, b, X, Y):
        m = count(X)
        A = activation(line(w, b, X))
        dZ = error(A, Y)
        return pack(dw(X, dZ, m), db(dZ, m), cost(A, Y, m))

    return propagate


PROPAGATE = (
    Mistake(
        "no_average",
        "Nothing is divided by m: the cost is an average over the examples, and so are its slopes.",
        _propagate(count=lambda X: 1),
    ),
    Mistake(
        "slopes_no_average",
        "The slopes are sums over the examples; the cost is an average, so they are averages too.",
        _propagate(dw=lambda X, dZ, m: np.dot(X, dZ.T), db=lambda dZ, m: np.sum(dZ)),
    ),
    Mistake(
        "dw_no_average",
        "dw is the sum over the examples; it should be the average, 1/m of it.",
        _propagate(dw=lambda X, dZ, m: np.dot(X, dZ.T)),
    ),
    Mistake(
        "db_no_average",
        "db is the sum over the examples; it should be the average, 1/m of it.",
        _propagate(db=lambda dZ, m: np.sum(dZ)),
    ),
    Mistake(
        "cost_no_average",
        "The cost is the sum of the losses; it should be their average, 1/m of it.",
        _propagate(cost=lambda A, Y, m: np.sum(_loss(A, Y))),
    ),
    Mistake(
        "averaged_over_features",
        "It is divided by n_x, the number of rows of X. The average is over the m examples, "
        "the columns.",
        _propagate(count=lambda X: X.shape[0]),
    ),
    Mistake(
        "error_turned",
        "The error is a - y, not y - a: with the other sign the slopes point the wrong way.",
        _propagate(error=lambda A, Y: Y - A),
    ),
    Mistake(
        "label_forgotten",
        "The slopes are made of the predictions alone; the error, a - y, belongs there.",
        _propagate(error=lambda A, Y: A),
    ),
    Mistake(
        "no_sigmoid",
        "z is taken for the prediction; the sigmoid that makes a probability of it is missing.",
        _propagate(activation=lambda z: z),
    ),
    Mistake(
        "tanh",
        "The activation is tanh here; a probability comes from the sigmoid.",
        _propagate(activation=np.tanh),
    ),
    Mistake(
        "no_bias",
        "The bias b is missing from z.",
        _propagate(line=lambda w, b, X: np.dot(w.T, X)),
    ),
    Mistake(
        "bias_subtracted",
        "The bias b is added to z, not subtracted.",
        _propagate(line=lambda w, b, X: np.dot(w.T, X) - b),
    ),
    Mistake(
        "extra_sigmoid_slope",
        "The slope of the sigmoid is multiplied in once too often: with the cross-entropy it "
        "cancels, and a - y is left.",
        _propagate(error=lambda A, Y: (A - Y) * A * (1 - A)),
    ),
    Mistake(
        "cost_no_minus",
        "The cost has lost its minus sign: logarithms of probabilities are negative, a cost is not.",
        _propagate(cost=lambda A, Y, m: -np.sum(_loss(A, Y)) / m),
    ),
    Mistake(
        "cost_first_term",
        "The second term of the cost, for the examples with y = 0, is missing.",
        _propagate(cost=lambda A, Y, m: -np.sum(Y * np.log(A)) / m),
    ),
    Mistake(
        "cost_second_term",
        "The first term of the cost, for the examples with y = 1, is missing.",
        _propagate(cost=lambda A, Y, m: -np.sum((1 - Y) * np.log(1 - A)) / m),
    ),
    Mistake(
        "cost_terms_crossed",
        "The terms of the cost are crossed: y belongs to log a, and 1 - y to log(1 - a).",
        _propagate(cost=lambda A, Y, m: np.sum(_loss(A, 1 - Y)) / m),
    ),
    Mistake(
        "cost_bracket",
        "The minus of the cost stands for both terms: a bracket is missing.",
        _propagate(
            cost=lambda A, Y, m: (-np.sum(Y * np.log(A)) + np.sum((1 - Y) * np.log(1 - A))) / m
        ),
    ),
    Mistake(
        "cost_base_two",
        "The cost has the logarithm to base 2; the natural logarithm is meant.",
        _propagate(cost=lambda A, Y, m: np.sum(_loss(A, Y)) / np.log(2) / m),
    ),
    Mistake(
        "cost_base_ten",
        "The cost has the logarithm to base 10; the natural logarithm is meant.",
        _propagate(cost=lambda A, Y, m: np.sum(_loss(A, Y)) / np.log(10) / m),
    ),
    Mistake(
        "cost_squared",
        "The cost is the squared error here; the cross-entropy of notebook 1 is asked for.",
        _propagate(cost=lambda A, Y, m: np.sum((A - Y) ** 2) / m),
    ),
    Mistake(
        "cost_absolute",
        "The cost is the distance of a from y here; the cross-entropy of notebook 1 is asked for.",
        _propagate(cost=lambda A, Y, m: np.sum(np.abs(A - Y)) / m),
    ),
    Mistake(
        "cost_of_each",
        "The losses are not added up yet: the cost is one number for all examples.",
        _propagate(cost=lambda A, Y, m: _loss(A, Y) / m),
    ),
    Mistake(
        "cost_in_a_table",
        "The number is right, but it still sits in an array of shape (1, 1): "
        "`np.sum`, `np.squeeze` or `float` take it out.",
        _propagate(cost=lambda A, Y, m: np.sum(_loss(A, Y), axis=1, keepdims=True) / m),
    ),
    Mistake(
        "dw_row",
        "dw is a row; it should have the shape of w, a column.",
        _propagate(dw=lambda X, dZ, m: np.dot(dZ, X.T) / m),
    ),
    Mistake(
        "dw_flat",
        "dw has lost an axis: it should have the shape of w, (n_x, 1).",
        _propagate(dw=lambda X, dZ, m: np.dot(X, dZ[0]) / m),
    ),
    Mistake(
        "dw_one_number",
        "dw was added up into one number; every weight has a slope of its own.",
        _propagate(dw=lambda X, dZ, m: np.sum(np.dot(X, dZ.T)) / m),
    ),
    Mistake(
        "db_of_each",
        "db is not added up over the examples: b is one number, and so is its slope.",
        _propagate(db=lambda dZ, m: dZ / m),
    ),
    Mistake(
        "db_in_a_table",
        "db is right, but it still sits in an array; b is a plain number, and so is its slope.",
        _propagate(db=lambda dZ, m: np.sum(dZ, axis=1, keepdims=True) / m),
    ),
    Mistake(
        "db_in_a_row",
        "db is right, but it still sits in an array; b is a plain number, and so is its slope.",
        _propagate(db=lambda dZ, m: np.sum(dZ, axis=1) / m),
    ),
    Mistake(
        "keys",
        'The keys are "dw" and "db": Python tells small letters from capital ones.',
        _propagate(pack=lambda dw, db, cost: ({"dW": dw, "db": db}, cost)),
    ),
    Mistake(
        "turned",
        "grads comes first and cost second.",
        _propagate(pack=lambda dw, db, cost: (cost, {"dw": dw, "db": db})),
    ),
)


def _predict(decide, line=lambda w, b, X: np.dot(w.T, X) + b):
    """Make a variant of predict: how z comes about, and what is made of it."""
    return lambda w, b, X: decide(line(w, b, X))


PREDICT = (
    Mistake(
        "probabilities",
        "These are the probabilities; 1 for cat and 0 for non-cat is asked for.",
        _predict(sigmoid),
    ),
    Mistake(
        "turned",
        "0 and 1 have changed places: above one half means cat, 1.",
        _predict(lambda z: np.where(sigmoid(z) > 0.5, 0.0, 1.0)),
    ),
    Mistake(
        "no_sigmoid",
        "z itself is compared with one half; the sigmoid that makes a probability of it is missing.",
        _predict(lambda z: np.where(z > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "above_zero",
        "A probability is always above 0: compare it with one half.",
        _predict(lambda z: (sigmoid(z) > 0) * 1.0),
    ),
    Mistake(
        "never_filled",
        "Every prediction is 0: the answers are never put into the result.",
        _predict(lambda z: np.zeros_like(z)),
    ),
    Mistake(
        "no_bias",
        "The bias b is missing from z.",
        _predict(
            lambda z: np.where(sigmoid(z) > 0.5, 1.0, 0.0), line=lambda w, b, X: np.dot(w.T, X)
        ),
    ),
    Mistake(
        "flat",
        "The result has lost an axis: it should be a row, (1, m).",
        _predict(lambda z: np.where(sigmoid(z[0]) > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "column",
        "The result is a column; it should be a row, (1, m), like Y.",
        _predict(lambda z: np.where(sigmoid(z.T) > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "first_only",
        "Only the first example gets a prediction; every column of X is an example.",
        _predict(lambda z: np.where((sigmoid(z) > 0.5) & (np.arange(z.size) == 0), 1.0, 0.0)),
    ),
    Mistake(
        "last_left_out",
        "The last example is left out: count how often the loop runs.",
        _predict(
            lambda z: np.where((sigmoid(z) > 0.5) & (np.arange(z.size) < z.size - 1), 1.0, 0.0)
        ),
    ),
    Mistake(
        "minus_one",
        "Non-cats get -1 here; the label for a non-cat is 0.",
        _predict(lambda z: np.where(sigmoid(z) > 0.5, 1.0, -1.0)),
    ),
    Mistake(
        "one_for_all",
        "All predictions were made into one number; every example gets its own.",
        _predict(lambda z: float(np.mean(sigmoid(z)) > 0.5)),
    ),
)
