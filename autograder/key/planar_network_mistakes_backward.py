"""03_planar_network: mistakes on the way back, and what to say of each.

Most are variants: the right function with one piece of it exchanged.
"""

from __future__ import annotations

import numpy as np

from .exercise import Mistake


def _add(dZ, m):
    return np.sum(dZ, axis=1, keepdims=True) / m


def _backward(
    error=lambda A2, Y: A2 - Y,
    through=lambda W1, W2, dZ2: np.dot(W2.T, dZ2),
    slope=lambda A1, Z1: 1 - A1**2,
    dW2=lambda dZ2, A1, Z1, m: np.dot(dZ2, A1.T) / m,
    db2=_add,
    dW1=lambda dZ1, X, m: np.dot(dZ1, X.T) / m,
    db1=_add,
    count=lambda X: X.shape[1],
    pack=lambda dW1, db1, dW2, db2: {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2},
):
    """Make a variant of backward_propagation: each argument is one piece of it."""

    def backward(parameters, cache, X, Y):
        m = count(X)
        Z1, A1 = cache["Z1"], cache["A1"]
        dZ2 = error(cache["A2"], Y)
        dZ1 = through(parameters["W1"], parameters["W2"], dZ2) * slope(A1, Z1)
        return pack(dW1(dZ1, X, m), db1(dZ1, m), dW2(dZ2, A1, Z1, m), db2(dZ2, m))

    return backward


BACKWARD = (
    Mistake(
        "no_tanh_slope",
        "The slope of tanh is missing from dZ1: the way back goes through the activation too.",
        _backward(slope=lambda A1, Z1: 1.0),
    ),
    Mistake(
        "sigmoid_rule",
        "a (1 - a) is the slope of the sigmoid; the hidden layer has tanh, with 1 - a^2.",
        _backward(slope=lambda A1, Z1: A1 * (1 - A1)),
    ),
    Mistake(
        "slope_not_squared",
        "The slope of tanh is 1 - a^2; the square is missing.",
        _backward(slope=lambda A1, Z1: 1 - A1),
    ),
    Mistake(
        "slope_of_z",
        "The rule 1 - a^2 wants A1, the output of tanh, but Z1 was put in.",
        _backward(slope=lambda A1, Z1: 1 - Z1**2),
    ),
    Mistake(
        "tanh_twice",
        "A1 is already a tanh; here tanh is taken of it once more.",
        _backward(slope=lambda A1, Z1: 1 - np.tanh(A1) ** 2),
    ),
    Mistake(
        "slope_sign",
        "The slope of tanh is 1 - a^2, not a^2 - 1.",
        _backward(slope=lambda A1, Z1: A1**2 - 1),
    ),
    Mistake(
        "slope_plus",
        "The slope of tanh is 1 - a^2; here the square is added.",
        _backward(slope=lambda A1, Z1: 1 + A1**2),
    ),
    Mistake(
        "relu_slope",
        "This is the slope of ReLU; the hidden layer has tanh, with 1 - a^2.",
        _backward(slope=lambda A1, Z1: np.where(Z1 > 0, 1.0, 0.0)),
    ),
    Mistake(
        "error_turned",
        "The error is A2 - Y, not Y - A2: with the other sign every slope points the wrong way.",
        _backward(error=lambda A2, Y: Y - A2),
    ),
    Mistake(
        "extra_sigmoid_slope",
        "The slope of the sigmoid is multiplied in once too often: with the cross-entropy it "
        "cancels, and A2 - Y is left.",
        _backward(error=lambda A2, Y: (A2 - Y) * A2 * (1 - A2)),
    ),
    Mistake(
        "no_average",
        "Nothing is divided by m: the cost is an average over the examples, and so are its slopes.",
        _backward(count=lambda X: 1),
    ),
    Mistake(
        "averaged_over_features",
        "It is divided by n_x, the number of rows of X. The average is over the m examples, "
        "the columns.",
        _backward(count=lambda X: X.shape[0]),
    ),
    Mistake(
        "weights_no_average",
        "dW1 and dW2 are sums over the examples; they should be averages, 1/m of it.",
        _backward(
            dW1=lambda dZ1, X, m: np.dot(dZ1, X.T), dW2=lambda dZ2, A1, Z1, m: np.dot(dZ2, A1.T)
        ),
    ),
    Mistake(
        "biases_no_average",
        "db1 and db2 are sums over the examples; they should be averages, 1/m of it.",
        _backward(db1=lambda dZ, m: _add(dZ, 1), db2=lambda dZ, m: _add(dZ, 1)),
    ),
    Mistake(
        "first_layer_no_average",
        "dW1 and db1 are sums over the examples; they should be averages, 1/m of it.",
        _backward(dW1=lambda dZ1, X, m: np.dot(dZ1, X.T), db1=lambda dZ, m: _add(dZ, 1)),
    ),
    Mistake(
        "averaged_twice",
        "The first layer is divided by m twice: once is enough for the whole way back.",
        _backward(dW1=lambda dZ1, X, m: np.dot(dZ1, X.T) / m**2, db1=lambda dZ, m: _add(dZ, m**2)),
    ),
    Mistake(
        "biases_flat",
        "db1 and db2 have lost an axis: the sum over the examples needs `keepdims=True`.",
        _backward(
            db1=lambda dZ, m: np.sum(dZ, axis=1) / m, db2=lambda dZ, m: np.sum(dZ, axis=1) / m
        ),
    ),
    Mistake(
        "biases_squeezed",
        "db1 and db2 were squeezed: each should keep the shape of its b, a column.",
        _backward(
            db1=lambda dZ, m: np.squeeze(_add(dZ, m)), db2=lambda dZ, m: np.squeeze(_add(dZ, m))
        ),
    ),
    Mistake(
        "biases_one_number",
        "db1 and db2 were added up over all neurons; each neuron keeps its own, so add along "
        "the examples only.",
        _backward(db1=lambda dZ, m: np.sum(dZ) / m, db2=lambda dZ, m: np.sum(dZ) / m),
    ),
    Mistake(
        "biases_wrong_axis",
        "db1 and db2 were added along axis 0, over the neurons; the examples are along axis 1.",
        _backward(
            db1=lambda dZ, m: np.sum(dZ, axis=0, keepdims=True) / m,
            db2=lambda dZ, m: np.sum(dZ, axis=0, keepdims=True) / m,
        ),
    ),
    Mistake(
        "weights_transposed",
        "dW1 and dW2 are transposed: each should have the shape of its W.",
        _backward(
            dW1=lambda dZ1, X, m: np.dot(X, dZ1.T) / m,
            dW2=lambda dZ2, A1, Z1, m: np.dot(A1, dZ2.T) / m,
        ),
    ),
    Mistake(
        "second_layer_reads_z",
        "dW2 is made with Z1; what the second layer has read is A1.",
        _backward(dW2=lambda dZ2, A1, Z1, m: np.dot(dZ2, Z1.T) / m),
    ),
    Mistake(
        "not_transposed_back",
        "The way back goes through the transposed weights of the second layer.",
        _backward(through=lambda W1, W2, dZ2: np.dot(W2, dZ2)),
    ),
    Mistake(
        "wrong_layer_weights",
        "dZ1 is made with W1; the way back from the output leads through W2.",
        _backward(through=lambda W1, W2, dZ2: np.dot(W1.T, dZ2)),
    ),
    Mistake(
        "layers_turned",
        "The two layers have changed places: dW1 belongs to the layer that reads the input.",
        _backward(pack=lambda dW1, db1, dW2, db2: {"dW1": dW2, "db1": db2, "dW2": dW1, "db2": db1}),
    ),
    Mistake(
        "keys",
        'The keys are "dW1", "db1", "dW2" and "db2": the d stands for the slope of the cost.',
        _backward(pack=lambda dW1, db1, dW2, db2: {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}),
    ),
)
