"""Known mistakes of 04_deep_network: how the parameters begin and take a step."""

from __future__ import annotations

import numpy as np

from .deep_network_reference import (
    initialize_parameters,
    initialize_parameters_deep,
    update_parameters,
)
from .exercise import Mistake


def _begin(weights, biases=lambda n: np.zeros((n, 1))):
    """Both kinds of initialization with other weights W(n, n_prev) or biases b(n)."""

    def deep(layer_dims):
        parameters = {}
        for l in range(1, len(layer_dims)):
            parameters[f"W{l}"] = weights(layer_dims[l], layer_dims[l - 1])
            parameters[f"b{l}"] = biases(layer_dims[l])
        return parameters

    return deep, lambda n_x, n_h, n_y: deep([n_x, n_h, n_y])


def _small(n, n_prev):
    return np.random.randn(n, n_prev) * 0.01


def _initial(place):
    """Mistakes of both kinds of initialization; `place` picks the deep one or the other."""
    return (
        Mistake(
            "zero_weights",
            "All weights are 0: then every neuron of a layer computes the same, "
            "gets the same gradient, and stays a copy of its neighbours.",
            _begin(lambda n, n_prev: np.zeros((n, n_prev)))[place],
        ),
        Mistake(
            "not_small",
            "The random weights are not made small: `np.random.randn` alone has the spread 1.",
            _begin(np.random.randn)[place],
        ),
        Mistake(
            "uniform",
            "`np.random.rand` gives numbers between 0 and 1, so all weights are positive; "
            "the normal distribution is `np.random.randn`.",
            _begin(lambda n, n_prev: np.random.rand(n, n_prev) * 0.01)[place],
        ),
        Mistake(
            "hundredfold",
            "The random weights are divided by 0.01, which makes them large; multiply by it.",
            _begin(lambda n, n_prev: np.random.randn(n, n_prev) / 0.01)[place],
        ),
        Mistake(
            "transposed",
            "The weights are transposed: W has one row for each neuron of its layer "
            "and one column for each input.",
            _begin(lambda n, n_prev: _small(n_prev, n))[place],
        ),
        Mistake(
            "flat_bias",
            "A bias of shape (n,) has only one axis; it should be a column, (n, 1).",
            _begin(_small, np.zeros)[place],
        ),
        Mistake(
            "row_bias",
            "The biases are rows; each should be a column with one number for each neuron.",
            _begin(_small, lambda n: np.zeros((1, n)))[place],
        ),
        Mistake(
            "random_bias",
            "The biases are random; they may begin at 0, because the weights "
            "already make the neurons differ.",
            _begin(_small, lambda n: np.random.randn(n, 1) * 0.01)[place],
        ),
        Mistake(
            "bias_of_ones",
            "The biases are 1; they should begin at 0.",
            _begin(_small, lambda n: np.ones((n, 1)))[place],
        ),
    )


def _without_last(layer_dims):
    return initialize_parameters_deep(layer_dims[:-1])


def _from_zero(layer_dims):
    right = initialize_parameters_deep(layer_dims)
    return {f"{name[0]}{int(name[1:]) - 1}": value for name, value in right.items()}


def _swapped_layers(n_x, n_h, n_y):
    right = initialize_parameters(n_x, n_h, n_y)
    return {"W1": right["W2"], "b1": right["b2"], "W2": right["W1"], "b2": right["b1"]}


INITIALIZE = (
    *_initial(1),
    Mistake(
        "layers_swapped",
        "The two layers have changed places: W1 leads from the n_x inputs to the n_h hidden "
        "neurons, W2 from there to the n_y outputs.",
        _swapped_layers,
    ),
)

INITIALIZE_DEEP = (
    *_initial(0),
    Mistake(
        "last_layer_missing",
        "The last layer has no parameters: the loop stops one layer too early.",
        _without_last,
    ),
    Mistake(
        "counted_from_zero",
        "The layers are counted from 0 here; the first one has the names W1 and b1.",
        _from_zero,
    ),
    Mistake(
        "own_size",
        "The scale uses the size of the layer itself; what counts is how many numbers flow in, "
        "the size of the layer before.",
        _begin(lambda n, n_prev: np.random.randn(n, n_prev) / np.sqrt(n))[0],
    ),
    Mistake(
        "no_root",
        "The weights are divided by the size of the layer before, not by its square root.",
        _begin(lambda n, n_prev: np.random.randn(n, n_prev) / n_prev)[0],
    ),
    Mistake(
        "times_root",
        "The weights are multiplied by the square root of the size of the layer before; "
        "many inputs call for smaller weights.",
        _begin(lambda n, n_prev: np.random.randn(n, n_prev) * np.sqrt(n_prev))[0],
    ),
)


def _steps(rule):
    """update_parameters with another rule for one entry: rule(name, value, gradient, rate)."""

    def wrong(parameters, grads, learning_rate):
        return {
            name: rule(name, value, grads[f"d{name}"], learning_rate)
            for name, value in parameters.items()
        }

    return wrong


def _layers_only(keep):
    """update_parameters that updates some layers only: keep(l, L)."""

    def wrong(parameters, grads, learning_rate):
        right = update_parameters(parameters, grads, learning_rate)
        L = len(parameters) // 2
        return {
            name: right[name] if keep(int(name[1:]), L) else value
            for name, value in parameters.items()
        }

    return wrong


def _counts_grads(share):
    """update_parameters that takes the number of layers from grads."""

    def wrong(parameters, grads, learning_rate):
        new = dict(parameters)
        for l in range(1, len(grads) // share + 1):
            for name in (f"W{l}", f"b{l}"):
                new[name] = parameters[name] - learning_rate * grads[f"d{name}"]
        return new

    return wrong


def _rate(fixed):
    sentence = (
        f"The learning rate {fixed:g} is written into the code; it should be the one that is given."
    )
    name = f"rate_{fixed:g}".replace(".", "_")
    return Mistake(name, sentence, _steps(lambda name, value, d, rate: value - fixed * d))


UPDATE_PARAMETERS = (
    Mistake(
        "uphill",
        "The step goes uphill: the gradient is to be subtracted.",
        _steps(lambda name, value, d, rate: value + rate * d),
    ),
    Mistake(
        "no_rate",
        "The learning rate is not used: it scales the step.",
        _steps(lambda name, value, d, rate: value - d),
    ),
    _rate(0.01),
    _rate(0.0075),
    _rate(1.2),
    Mistake(
        "divided_by_rate",
        "The gradient is divided by the learning rate; it is multiplied by it.",
        _steps(lambda name, value, d, rate: value - d / rate),
    ),
    Mistake(
        "step_only",
        "This is the step alone; it is to be added to the old parameters.",
        _steps(lambda name, value, d, rate: -rate * d),
    ),
    Mistake(
        "only_weights",
        "The biases stay as they were; they take their step, too.",
        _steps(lambda name, value, d, rate: value - rate * d * (name[0] == "W")),
    ),
    Mistake(
        "only_biases",
        "The weights stay as they were; they take their step, too.",
        _steps(lambda name, value, d, rate: value - rate * d * (name[0] == "b")),
    ),
    Mistake(
        "bias_uphill",
        "The biases step uphill: their gradient is to be subtracted, too.",
        _steps(lambda name, value, d, rate: value - rate * d * (1 if name[0] == "W" else -1)),
    ),
    Mistake(
        "twice",
        "Every parameter is updated twice.",
        _steps(lambda name, value, d, rate: value - 2 * rate * d),
    ),
    Mistake(
        "unchanged",
        "The parameters come back unchanged.",
        _steps(lambda name, value, d, rate: value * 1.0),
    ),
    Mistake(
        "last_layer_skipped",
        "The last layer is not updated: the loop stops one layer too early.",
        _layers_only(lambda l, L: l < L),
    ),
    Mistake(
        "first_layer_skipped",
        "The first layer is not updated: the loop starts one layer too late.",
        _layers_only(lambda l, L: l > 1),
    ),
    Mistake(
        "first_layer_only",
        "Only the first layer is updated.",
        _layers_only(lambda l, L: l == 1),
    ),
    Mistake(
        "two_layers_only",
        "Only the first two layers are updated; their number is half the length of `parameters`.",
        _layers_only(lambda l, L: l <= 2),
    ),
    Mistake(
        "counts_grads",
        "The number of layers is taken from `grads`, which may hold more than dW and db: "
        "take it from `parameters`.",
        _counts_grads(2),
    ),
    Mistake(
        "counts_grads_by_three",
        "The number of layers is taken from `grads`, which need not hold any dA: "
        "take it from `parameters`.",
        _counts_grads(3),
    ),
)
