"""Known mistakes of 04_deep_network: layers, network and cost on the way forward."""

from __future__ import annotations

import numpy as np

from .deep_network_reference import (
    compute_cost,
    linear_activation_forward,
    linear_forward,
    relu,
    sigmoid,
)
from .exercise import Mistake

LINEAR_FORWARD = (
    Mistake("no_bias", "The bias b is missing from Z.", lambda A, W, b: (np.dot(W, A), (A, W, b))),
    Mistake(
        "bias_subtracted",
        "The bias is added to the product, not subtracted from it.",
        lambda A, W, b: (np.dot(W, A) - b, (A, W, b)),
    ),
    Mistake(
        "weights_transposed",
        "W is transposed here, but it already has the shape (n, n_prev) that fits A.",
        lambda A, W, b: (np.dot(W.T, A) + b, (A, W, b)),
    ),
    Mistake(
        "order",
        "The factors have changed places: W stands on the left, so that its rows meet the "
        "columns of A.",
        lambda A, W, b: (np.dot(A, W) + b, (A, W, b)),
    ),
    Mistake(
        "inputs_transposed",
        "A is transposed here, but its columns are the examples already.",
        lambda A, W, b: (np.dot(W, A.T) + b, (A, W, b)),
    ),
    Mistake(
        "result_transposed",
        "Z comes out transposed: one row for each neuron, one column for each example.",
        lambda A, W, b: ((np.dot(W, A) + b).T, (A, W, b)),
    ),
    Mistake(
        "entry_by_entry",
        "W and A are multiplied entry by entry; this step needs the matrix product.",
        lambda A, W, b: (W * A + b, (A, W, b)),
    ),
    Mistake(
        "bias_transposed",
        "b is transposed here; as a column it already gives each neuron (row) its own bias.",
        lambda A, W, b: (np.dot(W, A) + b.T, (A, W, b)),
    ),
    Mistake(
        "activated",
        "An activation was applied already; this step ends at Z.",
        lambda A, W, b: (relu(np.dot(W, A) + b)[0], (A, W, b)),
    ),
    Mistake(
        "cache_has_Z",
        "The cache holds Z where it should hold b: it is what came in, (A, W, b).",
        lambda A, W, b: (np.dot(W, A) + b, (A, W, np.dot(W, A) + b)),
    ),
    Mistake(
        "cache_order",
        "The cache has another order: it is (A, W, b), as the arguments come.",
        lambda A, W, b: (np.dot(W, A) + b, (W, A, b)),
    ),
)


def _activation(sigmoid, relu):
    """linear_activation_forward with other activations."""

    def wrong(A_prev, W, b, activation):
        Z, linear_cache = linear_forward(A_prev, W, b)
        A = {"sigmoid": sigmoid, "relu": relu}[activation](Z)
        return A, (linear_cache, Z)

    return wrong


def _sigmoid(Z):
    return sigmoid(Z)[0]


def _relu(Z):
    return np.maximum(0, Z)


def _keeps_A(A_prev, W, b, activation):
    A, (linear_cache, _) = linear_activation_forward(A_prev, W, b, activation)
    return A, (linear_cache, A)


def _keeps_output(A_prev, W, b, activation):
    A, (_, Z) = linear_activation_forward(A_prev, W, b, activation)
    return A, ((A, W, b), Z)


LINEAR_ACTIVATION_FORWARD = (
    Mistake(
        "always_relu",
        'The ReLU is used whatever `activation` says; for `"sigmoid"` it is the sigmoid.',
        _activation(_relu, _relu),
    ),
    Mistake(
        "always_sigmoid",
        'The sigmoid is used whatever `activation` says; for `"relu"` it is the ReLU.',
        _activation(_sigmoid, _sigmoid),
    ),
    Mistake(
        "swapped",
        "The two activations have changed places.",
        _activation(_relu, _sigmoid),
    ),
    Mistake(
        "no_activation",
        "The activation is missing: the layer returns Z itself.",
        _activation(lambda Z: Z, lambda Z: Z),
    ),
    Mistake(
        "tanh_for_relu",
        'For `"relu"` this uses tanh, the activation of the network in notebook 3.',
        _activation(_sigmoid, np.tanh),
    ),
    Mistake(
        "sigmoid_after_relu",
        'For `"sigmoid"` the ReLU was applied first: each layer has one activation only.',
        _activation(lambda Z: _sigmoid(_relu(Z)), _relu),
    ),
    Mistake(
        "keeps_A",
        "The activation cache holds A; it should be the cache that `sigmoid` or `relu` returns, Z.",
        _keeps_A,
    ),
    Mistake(
        "keeps_output",
        "The linear cache holds the layer's output; it should hold its input A_prev, with W and b.",
        _keeps_output,
    ),
)


def _network(
    hidden="relu", last="sigmoid", inputs=lambda X, A: A, layers=lambda L: range(1, L + 1)
):
    """L_model_forward with other activations, inputs or layers."""

    def wrong(X, parameters):
        L = len(parameters) // 2
        A, caches = X, []
        for l in layers(L):
            activation = last if l >= L else hidden
            W, b = parameters[f"W{l}"], parameters[f"b{l}"]
            A, cache = linear_activation_forward(inputs(X, A), W, b, activation)
            caches.append(cache)
        return A, caches

    return wrong


def _tanh_hidden(X, parameters):
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        Z, linear_cache = linear_forward(A, parameters[f"W{l}"], parameters[f"b{l}"])
        A = sigmoid(Z)[0] if l == L else np.tanh(Z)
        caches.append((linear_cache, Z))
    return A, caches


def _caches(change):
    """L_model_forward with other caches."""

    def wrong(X, parameters):
        AL, caches = _network()(X, parameters)
        return AL, change(caches)

    return wrong


def _no_output_activation(X, parameters):
    _, caches = _network()(X, parameters)
    return caches[-1][1], caches


def _sigmoid_twice(X, parameters):
    AL, caches = _network()(X, parameters)
    return sigmoid(AL)[0], caches


L_MODEL_FORWARD = (
    Mistake(
        "relu_at_the_end",
        "The last layer uses the ReLU; to give a probability it uses the sigmoid.",
        _network(last="relu"),
    ),
    Mistake(
        "sigmoid_everywhere",
        "The hidden layers use the sigmoid; only the last one does, the others use the ReLU.",
        _network(hidden="sigmoid"),
    ),
    Mistake(
        "activations_swapped",
        "The activations have changed places: ReLU in the hidden layers, sigmoid in the last.",
        _network(hidden="sigmoid", last="relu"),
    ),
    Mistake(
        "tanh_hidden",
        "The hidden layers use tanh, as in notebook 3; here they use the ReLU.",
        _tanh_hidden,
    ),
    Mistake(
        "no_output_activation",
        "The last layer has no activation: AL is Z of the last layer.",
        _no_output_activation,
    ),
    Mistake(
        "sigmoid_twice",
        "The sigmoid is applied to AL once more; the last layer has done it already.",
        _sigmoid_twice,
    ),
    Mistake(
        "last_layer_skipped",
        "The last layer is missing: AL is the output of the layer before it.",
        _network(layers=lambda L: range(1, L)),
    ),
    Mistake(
        "first_layer_skipped",
        "The first layer is missing: X goes straight into the second.",
        _network(layers=lambda L: range(2, L + 1)),
    ),
    Mistake(
        "last_layer_twice",
        "The last layer is computed twice: the loop over the hidden layers stops before it.",
        _network(layers=lambda L: [*range(1, L + 1), L]),
    ),
    Mistake(
        "X_in_every_layer",
        "Every layer gets X; from the second on, a layer's input is the output of the one before.",
        _network(inputs=lambda X, A: X),
    ),
    Mistake(
        "last_cache_missing",
        "The cache of the last layer is not in the list.",
        _caches(lambda caches: caches[:-1]),
    ),
    Mistake(
        "only_last_cache",
        "Only the cache of the last layer is kept; there is one for every layer.",
        _caches(lambda caches: caches[-1:]),
    ),
    Mistake(
        "caches_reversed",
        "The caches stand in the opposite order: the first layer's cache comes first.",
        _caches(lambda caches: caches[::-1]),
    ),
    Mistake(
        "same_cache",
        "The list holds the last layer's cache again and again: "
        "each layer adds its own, inside the loop.",
        _caches(lambda caches: [caches[-1]] * len(caches)),
    ),
)


def _cost(loss, share=lambda m: 1 / m):
    """A cost as the sum of a loss, times a share."""
    return lambda AL, Y: float(np.sum(loss(AL, Y)) * share(Y.shape[1]))


def _cross_entropy(AL, Y):
    return -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


COMPUTE_COST = (
    Mistake(
        "no_minus",
        "The minus sign in front is missing: logarithms of probabilities are negative, "
        "a cost is not.",
        lambda AL, Y: -compute_cost(AL, Y),
    ),
    Mistake(
        "not_divided",
        "The losses are added up but not divided by the number m of examples: "
        "m is the number of columns of Y.",
        _cost(_cross_entropy, lambda m: 1),
    ),
    Mistake(
        "times_m",
        "The sum is multiplied by m; an average divides by it.",
        _cost(_cross_entropy, lambda m: m),
    ),
    Mistake(
        "two_m",
        "The sum is divided by 2m; the cross-entropy cost is divided by m.",
        _cost(_cross_entropy, lambda m: 1 / (2 * m)),
    ),
    Mistake(
        "divided_twice",
        "The cost is divided by m twice: a mean is divided by m already.",
        _cost(_cross_entropy, lambda m: 1 / m**2),
    ),
    Mistake(
        "first_term_only",
        "The second term, with 1 - Y, is missing: examples with the label 0 cost nothing here.",
        _cost(lambda AL, Y: -Y * np.log(AL)),
    ),
    Mistake(
        "second_term_only",
        "The first term, with Y, is missing: examples with the label 1 cost nothing here.",
        _cost(lambda AL, Y: -(1 - Y) * np.log(1 - AL)),
    ),
    Mistake(
        "terms_crossed",
        "The terms are crossed: Y belongs to log AL, and 1 - Y to log(1 - AL).",
        _cost(lambda AL, Y: _cross_entropy(1 - AL, Y)),
    ),
    Mistake(
        "bracket",
        "The minus stands for both terms: a bracket is missing, "
        "so the second term has the wrong sign.",
        _cost(lambda AL, Y: -Y * np.log(AL) + (1 - Y) * np.log(1 - AL)),
    ),
    Mistake(
        "log_base_two",
        "This is the logarithm to base 2; the natural logarithm is `np.log`.",
        _cost(lambda AL, Y: _cross_entropy(AL, Y) / np.log(2)),
    ),
    Mistake(
        "log_base_ten",
        "This is the logarithm to base 10; the natural logarithm is `np.log`.",
        _cost(lambda AL, Y: _cross_entropy(AL, Y) / np.log(10)),
    ),
    Mistake(
        "not_summed",
        "This is the loss of each example; the cost is one number, their average.",
        lambda AL, Y: _cross_entropy(AL, Y),
    ),
    Mistake(
        "squared_error",
        "This is the mean squared error; the cross-entropy uses logarithms.",
        _cost(lambda AL, Y: (AL - Y) ** 2),
    ),
    Mistake(
        "arguments_swapped",
        "The logarithm is taken of the labels; it belongs to the predictions AL.",
        _cost(lambda AL, Y: _cross_entropy(Y, AL)),
    ),
)
