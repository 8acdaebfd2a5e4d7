"""Known mistakes of 05_cat_classifier."""

from __future__ import annotations

import numpy as np

from .deep_network_reference import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    initialize_parameters_deep,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)
from .exercise import Mistake

# Looked up at each call, so that a case's common start takes their place.
_BEGIN = {
    "two": lambda dims: initialize_parameters(*dims),
    "deep": lambda dims: initialize_parameters_deep(dims),
}


def _forward(hidden="relu", last="sigmoid"):
    """L_model_forward with other activations."""

    def forward(X, parameters):
        L = len(parameters) // 2
        A, caches = X, []
        for l in range(1, L + 1):
            W, b = parameters[f"W{l}"], parameters[f"b{l}"]
            A, cache = linear_activation_forward(A, W, b, last if l == L else hidden)
            caches.append(cache)
        return A, caches

    return forward


def _backward(hidden="relu", last="sigmoid", start=lambda AL, Y: (1 - Y) / (1 - AL) - Y / AL):
    """L_model_backward with other activations or another first gradient."""

    def backward(AL, Y, caches):
        L = len(caches)
        grads, dA = {}, start(AL, Y)
        for l in range(L, 0, -1):
            activation = last if l == L else hidden
            dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
            grads |= {f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db}
        return grads

    return backward


def _some(keep):
    """Gradients of some layers only: keep(l, L); the others stand still."""

    def backward(AL, Y, caches):
        L = len(caches)
        grads = L_model_backward(AL, Y, caches)
        return {
            name: value if keep(int(name[2:]), L) else 0 * value for name, value in grads.items()
        }

    return backward


def _training(
    begin,
    *,
    steps=lambda n: range(n),
    rate=lambda rate: rate,
    every=100,
    late=False,
    kept=lambda costs: costs,
    forward=L_model_forward,
    backward=L_model_backward,
    update=update_parameters,
    again=False,
    once=False,
    dims=lambda dims: dims,
):
    """A training function with something changed."""

    def model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
        parameters = _BEGIN[begin](dims(layers_dims))
        costs, grads = [], None
        for i in steps(num_iterations):
            if again:
                parameters = _BEGIN[begin](dims(layers_dims))
            AL, caches = forward(X, parameters)
            cost = compute_cost(AL, Y)
            if grads is None or not once:
                grads = backward(AL, Y, caches)
            parameters = update(parameters, grads, rate(learning_rate))
            if late:
                cost = compute_cost(forward(X, parameters)[0], Y)
            if i % every == 0:
                costs.append(float(cost))
        return parameters, kept(costs)

    return model


def _common(begin):
    """Mistakes of both training functions."""

    def wrong(**changes):
        return _training(begin, **changes)

    return (
        Mistake(
            "one_step_short",
            "One iteration is missing: there are num_iterations steps, the first has the number 0.",
            wrong(steps=lambda n: range(n - 1)),
        ),
        Mistake(
            "one_step_more",
            "There is one iteration too many: the last step has the number num_iterations - 1.",
            wrong(steps=lambda n: range(n + 1)),
        ),
        Mistake(
            "only_one_step",
            "The parameters take one step only: the update, or `return`, "
            "stands in the wrong place of the loop.",
            wrong(steps=lambda n: range(min(n, 1))),
        ),
        Mistake(
            "counted_from_one",
            "The iterations are counted from 1 here, which shifts the costs: count from 0.",
            wrong(steps=lambda n: range(1, n + 1)),
        ),
        Mistake(
            "default_rate",
            "The learning rate 0.0075 is written into the code; "
            "it should be the one that is given.",
            wrong(rate=lambda rate: 0.0075),
        ),
        Mistake(
            "no_rate",
            "The learning rate is not used: it scales each step.",
            wrong(rate=lambda rate: 1.0),
        ),
        Mistake(
            "uphill",
            "The training goes uphill: the gradients, or the update, have the wrong sign.",
            wrong(rate=lambda rate: -rate),
        ),
        Mistake(
            "never_updated",
            "The parameters never change: what `update_parameters` returns is to be kept.",
            wrong(rate=lambda rate: 0.0),
        ),
        Mistake(
            "begins_again",
            "Every iteration sees the first parameters, so that one step is all: they are "
            "initialized before the loop and updated in it.",
            wrong(again=True),
        ),
        Mistake(
            "same_gradients",
            "The gradients are computed once; each iteration needs new ones.",
            wrong(once=True),
        ),
        Mistake(
            "costs_after_the_step",
            "The cost is computed after the update; it belongs to the parameters "
            "with which the iteration began.",
            wrong(late=True),
        ),
        Mistake(
            "every_cost",
            "The cost of every iteration is kept; every hundredth is asked for.",
            wrong(every=1),
        ),
        Mistake(
            "every_tenth_cost",
            "The cost of every tenth iteration is kept; every hundredth is asked for.",
            wrong(every=10),
        ),
        Mistake(
            "every_thousandth_cost",
            "The cost of every thousandth iteration is kept; every hundredth is asked for.",
            wrong(every=1000),
        ),
        Mistake(
            "no_costs",
            "The list of costs stays empty; every hundredth cost is to be added, "
            "whether it is printed or not.",
            wrong(kept=lambda costs: []),
        ),
        Mistake(
            "sigmoid_hidden",
            "The hidden layers use the sigmoid; they should use the ReLU.",
            wrong(forward=_forward(hidden="sigmoid"), backward=_backward(hidden="sigmoid")),
        ),
        Mistake(
            "sigmoid_back",
            "The hidden layers go back through the sigmoid, but forward through the ReLU.",
            wrong(backward=_backward(hidden="sigmoid")),
        ),
        Mistake(
            "dAL_is_dZL",
            "AL - Y is dZ of the last layer; in the place of dA of the last layer, "
            "the slope of the sigmoid is multiplied in once too often.",
            wrong(backward=_backward(start=lambda AL, Y: AL - Y)),
        ),
        Mistake(
            "only_last_layer",
            "Only the last layer learns; every layer takes its step.",
            wrong(backward=_some(lambda l, L: l == L)),
        ),
        Mistake(
            "last_layer_stands_still",
            "The last layer does not learn; every layer takes its step.",
            wrong(backward=_some(lambda l, L: l < L)),
        ),
    )


TWO_LAYER_MODEL = (
    *_common("two"),
    Mistake(
        "seven_hidden",
        "The hidden layer always has 7 neurons: its size is the second number of layers_dims.",
        _training("two", dims=lambda dims: (dims[0], 7, dims[2])),
    ),
    Mistake(
        "four_hidden",
        "The hidden layer always has 4 neurons: its size is the second number of layers_dims.",
        _training("two", dims=lambda dims: (dims[0], 4, dims[2])),
    ),
)

L_LAYER_MODEL = (
    *_common("deep"),
    Mistake(
        "first_layer_stands_still",
        "The first layer does not learn; every layer takes its step.",
        _training("deep", backward=_some(lambda l, L: l > 1)),
    ),
    Mistake(
        "two_layers_only",
        "The network has two layers whatever layers_dims says: each number in it is a layer's size.",
        _training("deep", dims=lambda dims: [dims[0], dims[1], dims[-1]]),
    ),
    Mistake(
        "sizes_of_the_example",
        "The sizes of the course's own network are written into the code: "
        "take them from layers_dims.",
        _training("deep", dims=lambda dims: [dims[0], 20, 7, 5, 1]),
    ),
)


def _probabilities(X, parameters):
    return L_model_forward(X, parameters)[0]


def _decided(X, parameters):
    return (_probabilities(X, parameters) > 0.5).astype(float)


PREDICT = (
    Mistake(
        "probabilities",
        "These are the probabilities; above one half they become 1, below it 0.",
        lambda X, y, parameters: _probabilities(X, parameters),
    ),
    Mistake(
        "turned_round",
        "The answers are turned round: a probability above one half means 1, a cat.",
        lambda X, y, parameters: 1 - _decided(X, parameters),
    ),
    Mistake(
        "all_zero",
        "Every answer is 0, whatever the probability.",
        lambda X, y, parameters: np.zeros((1, X.shape[1])),
    ),
    Mistake(
        "all_one",
        "Every answer is 1: a probability is compared with one half, not with 0.",
        lambda X, y, parameters: np.ones((1, X.shape[1])),
    ),
    Mistake(
        "labels",
        "These are the labels y; the answers of the network are asked for.",
        lambda X, y, parameters: y,
    ),
    Mistake(
        "agreement",
        "This tells which answers are right; the answers themselves are asked for.",
        lambda X, y, parameters: (_decided(X, parameters) == y) * 1,
    ),
    Mistake(
        "accuracy",
        "This is the accuracy; print it, and return the answers, one for each picture.",
        lambda X, y, parameters: float(np.mean(_decided(X, parameters) == y)),
    ),
    Mistake(
        "flat",
        "The answers have lost an axis: they are a row, (1, m).",
        lambda X, y, parameters: _decided(X, parameters)[0],
    ),
    Mistake(
        "column",
        "The answers are a column; they should be a row, (1, m).",
        lambda X, y, parameters: _decided(X, parameters).T,
    ),
    Mistake(
        "relative",
        "The probabilities are compared with their average; the border is one half.",
        lambda X, y, parameters: ((AL := _probabilities(X, parameters)) > np.mean(AL)).astype(
            float
        ),
    ),
)
