"""The way back: linear step, activations, one layer, the whole network."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array, layers_of, list_of, tuple_of, word
from ..draw import deep_network, draw, labels
from ..exercise import exercise
from ..vectors import steady
from .cases import (
    LAYER_CACHE,
    LINEAR_CACHE,
    NETWORKS,
    Z_CACHE,
    bent,
    layers,
    logistic,
    sure_layer,
)
from .forward import L_model_forward, sigmoid

GRADIENTS = tuple_of(dA_prev="n_prev m", dW="n n_prev", db="n 1")
DZ = array("n m", "dZ")


def _linear(rng: Generator) -> list[Case]:
    return [
        Case(label, (draw(rng, len(W), A_prev.shape[1]), (A_prev, W, b)))
        for label, A_prev, W, b in layers(rng)
    ]


@exercise(
    points=4,
    cases=_linear,
    takes=dict(dZ="n m", cache=LINEAR_CACHE),
    returns=GRADIENTS,
    slope_of="linear_forward",
)
def linear_backward(dZ, cache):
    """Return the gradients of the cost with respect to A_prev, W and b."""
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dA_prev = W.T @ dZ
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True) / m
    return dA_prev, dW, db


# fmt: off
linear_backward.mistake("m.missing",                  {"m": "1"}, "dW and db are sums over the examples; the cost is an average, so both are divided by m.")
linear_backward.mistake("dW.not_averaged",            {"dW": "dZ @ A_prev.T"}, "dW is a sum over the examples; like db, it is divided by m.")
linear_backward.mistake("db.not_averaged",            {"db": "dZ.sum(axis=1, keepdims=True)"}, "db is a sum over the examples; like dW, it is divided by m.")
linear_backward.mistake("m.multiplied",               {"m": "1 / A_prev.shape[1]"}, "dW and db are multiplied by m; an average divides by it.")
linear_backward.mistake("db.averaged_twice",          {"db": "dZ.mean(axis=1, keepdims=True) / m"}, "db is divided by m twice: a mean is divided by m already.")
linear_backward.mistake("dA_prev.averaged",           {"dA_prev": "W.T @ dZ / m"}, "dA_prev is divided by m; it belongs to each example by itself, so nothing is averaged.")
linear_backward.mistake("m.is_inputs",                {"m": "A_prev.shape[0]"}, "m is the number of inputs here; the examples are the columns of A_prev.")
linear_backward.mistake("m.is_neurons",               {"m": "dZ.shape[0]"}, "m is the number of neurons here; the examples are the columns of dZ.")
linear_backward.mistake("db.is_squeezed",             {"db": "dZ.sum(axis=1, keepdims=True).squeeze() / m"}, "db is squeezed and loses its column shape (n, 1): subtracted from b, it would turn b into a table.")
linear_backward.mistake("db.axis_lost",               {"db": "dZ.sum(axis=1) / m"}, "db has lost its second axis: it should be a column, (n, 1), as b is. A sum or an average can keep the dimensions.")
linear_backward.mistake("db.row",                     {"db": "dZ.sum(axis=1, keepdims=True).T / m"}, "db is a row; it is a column with one number for each neuron.")
linear_backward.mistake("db.wrong_axis",              {"db": "dZ.sum(axis=0, keepdims=True) / m"}, "db is summed over the neurons (axis 0); the sum goes over the examples, and each neuron keeps its own.")
linear_backward.mistake("db.one_number",              {"db": "dZ.sum() / m"}, "db is the sum of everything; each neuron has its own bias, so it has its own db.")
linear_backward.mistake("db.not_summed",              {"db": "dZ / m"}, "db is not summed over the examples: a bias acts on all of them.")
linear_backward.mistake("W.not_transposed",           {"dA_prev": "W @ dZ"}, "Going back through W, rows and columns change roles: W is to be transposed.")
linear_backward.mistake("A_prev.not_transposed",      {"dW": "dZ @ A_prev / m"}, "In dW, A_prev is to be transposed, so that the product sums over the examples.")
linear_backward.mistake("dW.transposed",              {"dW": "A_prev @ dZ.T / m"}, "dW comes out transposed; it has the shape of W.")
linear_backward.mistake("returns.order",              {"returns": "dW, db, dA_prev"}, "The results have changed places: they are dA_prev, dW, db, in this order.")
linear_backward.mistake("m.is_doubled",               {"m": "2 * A_prev.shape[1]"}, "dW and db are divided by 2m; the average is over the m examples.")
linear_backward.mistake("dW.averaged_twice",          {"dW": "dZ @ A_prev.T / m**2"}, "dW is divided by m twice.")
linear_backward.mistake("averages.sign",              {"m": "-A_prev.shape[1]"}, "dW and db have the wrong sign.")
linear_backward.mistake("dA_prev.order",              {"dA_prev": "dZ.T @ W"}, "dA_prev comes out transposed: W transposed stands on the left.")
linear_backward.mistake("db.is_b",                    {"db": "cache[2]"}, "db is b itself; it is the average of dZ over the examples.")
linear_backward.mistake("db.is_dZ",                   {"db": "dZ"}, "db is dZ itself; it is its average over the examples.")
linear_backward.mistake("cache.order",                {"A_prev, W, _": "cache[1], cache[0], cache[2]"}, "The cache is taken apart in another order: it is (A_prev, W, b).")
linear_backward.mistake("dA_prev.missing",            {"returns": "dW, db"}, "dA_prev is not returned: the results are dA_prev, dW, db.")
linear_backward.mistake("returns.is_dA_last_but_one", {"returns": "dA_prev, db, dW"}, "dW and db have changed places.")
# fmt: on


def _with_dA(rng: Generator, cases: list[Case]) -> list[Case]:
    """(dA, Z) for these Z, and for as many neurons as examples."""
    cases.append(Case("as many neurons as examples", (draw(rng, 3, 3, scale=1.2),)))
    return [
        Case(case.label, (draw(rng, *case.args[0].shape), *case.args), case.weight)
        for case in cases
    ]


def _bent(rng: Generator) -> list[Case]:
    return _with_dA(rng, bent(rng))


def _logistic(rng: Generator) -> list[Case]:
    return _with_dA(rng, logistic(rng))


@exercise(
    points=2,
    cases=_bent,
    takes=dict(dA="n m", cache=Z_CACHE),
    returns=DZ,
    may_use=("relu",),
    slope_of="relu",
)
def relu_backward(dA, cache):
    """Return dZ: dA where Z is positive, 0 elsewhere."""
    Z = cache
    gate = Z > 0
    return np.where(gate, dA, 0.0)


# fmt: off
relu_backward.mistake("gate.missing",            {"gate": "True"}, "dA passes everywhere: each entry has its own gate, and where Z is 0 or less, nothing passes back.")
relu_backward.mistake("gate.is_on_dA",           {"gate": "dA > 0"}, "The gate asks whether dA is positive; it asks whether Z was.")
relu_backward.mistake("gate.is_not_negative",    {"gate": "Z >= 0"}, "At Z = 0 exactly the gate is closed here: compare with >, not >=.")
relu_backward.mistake("gate.is_negative",        {"gate": "Z < 0"}, "The gate is open where Z is negative; it should be open where Z is positive.")
relu_backward.mistake("dA.missing",              {"dA": "1.0"}, "This is the slope of the ReLU alone; it is to be multiplied by dA.")
relu_backward.mistake("dA.is_Z",                 {"dA": "Z"}, "This is the ReLU of Z; where Z is positive, dA passes.")
relu_backward.mistake("gate.is_relu",            {"dA": "dA * Z"}, "dA is multiplied by the ReLU of Z; the factor is its slope, 1 or 0.")
relu_backward.mistake("gate.is_leaky",           {"0.0": "0.01 * dA"}, "Where Z is negative a small part of dA passes, as with the leaky ReLU; here nothing passes.")
relu_backward.mistake("gate.is_above_one",       {"gate": "Z > 1"}, "The ReLU bends at 0: compare Z with 0, not with 1.")
relu_backward.mistake("gate.twice",              {"gate": "(Z > 0) & (dA > 0)"}, "Negative entries of dA are dropped, too; a gradient may well be negative.")
relu_backward.mistake("returns.is_sigmoid_rule", {"returns": "sigmoid_backward(dA, Z)"}, "This is the way back through the sigmoid, not through the ReLU.")
relu_backward.mistake("returns.matrix_product",  {"returns": "dA @ gate"}, "This is a matrix product; here every entry of dA has its own gate.")
relu_backward.mistake("gate.is_turned",          {"gate": "Z <= 0"}, "The gate is open where Z is not positive; it should be open where Z is positive.")
relu_backward.mistake("dA.is_one",               {"returns": "np.where(gate, 1.0, dA)"}, "Where Z is positive dZ is 1; it is dA there, and 0 elsewhere.")
relu_backward.mistake("dA.is_sign",              {"dA": "np.sign(dA)"}, "Only the sign of dA passes; dA itself should.")
relu_backward.mistake("gate.is_leaky_tenth",     {"0.0": "0.1 * dA"}, "Where Z is negative a small part of dA passes, as with the leaky ReLU; here nothing passes.")
relu_backward.mistake("gate.is_sum",             {"returns": "dA + gate"}, "The gate is added to dA; dA is multiplied by it.")
relu_backward.mistake("gate.is_product_turned",  {"returns": "dA @ gate.T"}, "This is a matrix product; here every entry of dA has its own gate.")
relu_backward.mistake("returns.is_pair",         {"returns": "np.where(gate, dA, 0.0), Z"}, "The cache comes along; only dZ is asked for.")
# fmt: on


@exercise(
    points=2,
    cases=_logistic,
    takes=dict(dA="n m", cache=Z_CACHE),
    returns=DZ,
    builds_on=("sigmoid",),
    slope_of="sigmoid",
)
def sigmoid_backward(dA, cache):
    """Return dZ = dA s (1 - s) with s = sigmoid(Z)."""
    Z = cache
    s = sigmoid(Z)[0]
    return dA * s * (1 - s)


# fmt: off
sigmoid_backward.mistake("dA.missing",                {"dA": "1.0"}, "This is the slope of the sigmoid alone; it is to be multiplied by dA.")
sigmoid_backward.mistake("slope.missing",             {"returns": "dA"}, "dA comes back unchanged: the slope of the sigmoid is missing.")
sigmoid_backward.mistake("s.is_Z",                    {"s": "Z"}, "The cache is Z, but the formula s (1 - s) wants s = sigmoid(Z).")
sigmoid_backward.mistake("slope.is_s",                {"returns": "dA * s"}, "Only the factor s is here; the factor 1 - s is missing.")
sigmoid_backward.mistake("slope.is_one_minus_s",      {"returns": "dA * (1 - s)"}, "Only the factor 1 - s is here; the factor s is missing.")
sigmoid_backward.mistake("slope.sign",                {"1 - s": "s - 1"}, "dZ has the wrong sign: a rising curve has a positive slope, s (1 - s), and dA is multiplied by it.")
sigmoid_backward.mistake("s.sign",                    {"1 - s": "1 + s"}, "The second factor is 1 - s, not 1 + s.")
sigmoid_backward.mistake("slope.is_tanh_rule",        {"returns": "dA * (1 - s**2)"}, "1 - s^2 is the rule for tanh; the sigmoid's is s (1 - s).")
sigmoid_backward.mistake("slope.is_tanh_slope",       {"returns": "dA * (1 - np.tanh(Z) ** 2)"}, "This is the slope of tanh; the slope of the sigmoid is s (1 - s).")
sigmoid_backward.mistake("slope.bracket",             {"returns": "dA * s - s"}, "A bracket is missing around 1 - s: the product is of dA, s and all of 1 - s.")
sigmoid_backward.mistake("sigmoid.twice",             {"s": "sigmoid(sigmoid(Z)[0])[0]"}, "The sigmoid was applied twice: s is the sigmoid of Z, and the cache holds Z.")
sigmoid_backward.mistake("returns.is_relu_rule",      {"returns": "relu_backward(dA, Z)"}, "This is the way back through the ReLU, not through the sigmoid.")
sigmoid_backward.mistake("returns.matrix_product",    {"returns": "dA @ (s * (1 - s))"}, "This is a matrix product; here every entry of dA meets its own slope.")
sigmoid_backward.mistake("slope.is_s_squared",        {"returns": "dA * s**2"}, "The factor is s squared; it is s (1 - s).")
sigmoid_backward.mistake("slope.is_added",            {"returns": "dA + s * (1 - s)"}, "The slope is added to dA; dA is multiplied by it.")
sigmoid_backward.mistake("slope.divided",             {"returns": "dA / (s * (1 - s))"}, "dA is divided by the slope; it is multiplied by it.")
sigmoid_backward.mistake("slope.is_one_minus_Z",      {"returns": "dA * s * (1 - Z)"}, "The second factor is 1 - s, not 1 - Z.")
sigmoid_backward.mistake("s.is_of_dA",                {"s": "sigmoid(dA)[0]"}, "The sigmoid is that of dA; it is that of Z, which the cache holds.")
sigmoid_backward.mistake("Z.factor",                  {"returns": "dA * Z * s * (1 - s)"}, "There is a factor Z too many: dZ = dA s (1 - s).")
sigmoid_backward.mistake("slope.is_quarter",          {"returns": "0.25 * dA"}, "The slope is 1/4 everywhere; it is s (1 - s), which is 1/4 only at Z = 0.")
sigmoid_backward.mistake("returns.is_product_turned", {"returns": "dA @ (s * (1 - s)).T"}, "This is a matrix product; here every entry of dA meets its own slope.")
# fmt: on


def _linear_activation(rng: Generator) -> list[Case]:
    """(dA, cache, activation): the caches are those that the forward step gives."""
    drawn = [
        (f"{activation}: {label}", activation, layer)
        for activation in ("relu", "sigmoid")
        for label, *layer in layers(rng)
    ]
    drawn.append(("sigmoid: probabilities near 0 and 1", "sigmoid", [*sure_layer(rng)]))
    cases = []
    for label, activation, (A_prev, W, b) in drawn:
        Z = steady(W @ A_prev + b)
        dA = draw(rng, *Z.shape)
        cases.append(Case(label, (dA, ((A_prev, W, b), Z), activation)))
    return cases


@exercise(
    points=4,
    cases=_linear_activation,
    takes=dict(dA="n m", cache=LAYER_CACHE, activation=word("relu", "sigmoid")),
    returns=GRADIENTS,
    builds_on=("linear_backward", "relu_backward", "sigmoid_backward"),
    may_use=("linear_activation_forward",),
    slope_of="linear_activation_forward",
)
def linear_activation_backward(dA, cache, activation):
    """Go back through one whole layer: dA_prev, dW, db."""
    linear_cache, Z = cache
    gate = {"sigmoid": sigmoid_backward, "relu": relu_backward}[activation]
    dZ = gate(dA, Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


# fmt: off
linear_activation_backward.mistake("activation.is_relu",    {"gate": "relu_backward"}, "The way back goes through the ReLU whatever `activation` says.")
linear_activation_backward.mistake("activation.is_sigmoid", {"gate": "sigmoid_backward"}, "The way back goes through the sigmoid whatever `activation` says.")
linear_activation_backward.mistake("activation.order",      {'"sigmoid"': '"relu"', '"relu"': '"sigmoid"'}, "The two activations have changed places.")
linear_activation_backward.mistake("activation.missing",    {"dZ": "dA"}, "The activation is skipped: dA goes into the linear step as if it were dZ.")
linear_activation_backward.mistake("relu.is_tanh",          {"relu_backward": "lambda dA, Z: dA * (1 - np.tanh(Z) ** 2)"}, 'For `"relu"` this takes the slope of tanh, the activation of the network in notebook 3.')
linear_activation_backward.mistake("gate.is_on_dA",         {"dZ": "gate(dA, dA)"}, "The gate asks dA; it needs the activation cache, which holds Z.")
linear_activation_backward.mistake("gate.twice",            {"dZ": "sigmoid_backward(gate(dA, Z), Z)"}, "The activation is passed twice: dZ is already behind it.")
linear_activation_backward.mistake("dW.is_of_dA",           {"returns": "dA_prev, *linear_backward(dA, linear_cache)[1:]"}, "dW and db are computed from dA; like dA_prev, they need dZ.")
linear_activation_backward.mistake("returns.order",         {"returns": "dW, db, dA_prev"}, "The results have changed places: they are dA_prev, dW, db, in this order.")
linear_activation_backward.mistake("relu.twice",            {"dZ": "gate(gate(dA, Z), Z)"}, "The activation is passed twice: dZ is already behind it.")
linear_activation_backward.mistake("dA_prev.missing",       {"returns": "dW, db"}, "dA_prev is not returned: the results are dA_prev, dW, db.")
linear_activation_backward.mistake("dZ.is_returned",        {"returns": "dZ, dW, db"}, "dZ is returned in the place of dA_prev.")
linear_activation_backward.mistake("dA.is_returned",        {"returns": "dA, dW, db"}, "dA is returned in the place of dA_prev.")
linear_activation_backward.mistake("slope.is_without_dA",   {"sigmoid_backward": "lambda dA, Z: sigmoid_backward(np.ones_like(dA), Z)"}, 'For `"sigmoid"` the slope stands alone; it is to be multiplied by dA.')
# fmt: on


def _networks(rng: Generator) -> list[Case]:
    """(AL, Y, caches): AL is what the caches lead to, so that AL - Y is a right shortcut."""
    cases = []
    for label, dims, m, weight in NETWORKS:
        # Near 0 or 1 the rounded AL would not lead back to its Z any more, and where every example
        # meets a layer of silent ReLUs, no slope gets through to tell right from wrong.
        while True:
            X, parameters = draw(rng, dims[0], m), deep_network(rng, dims)
            AL, caches = steady(L_model_forward(X, parameters))
            alive = np.all([(Z > 0).any(axis=0) for _, Z in caches[:-1]], axis=0)
            if np.abs(caches[-1][1]).max() < 6 and np.any(alive):
                break
        cases.append(Case(label, (AL, labels(rng, 1, m).astype(int), caches), weight))
    return cases


@exercise(
    points=6,
    cases=_networks,
    takes=dict(AL="1 m", Y="1 m", caches=list_of(LAYER_CACHE)),
    returns=layers_of("grads", dA="n_prev m", dW="n n_prev", db="n 1", shifted=("dA",)),
    builds_on=("linear_activation_backward",),
    may_use=("L_model_forward", "compute_cost"),
    slope_of=("L_model_forward", "compute_cost"),
)
def L_model_backward(AL, Y, caches):
    """Go back through the whole network: dA0, ..., dA{L-1}, dW1, db1, ..., dWL, dbL."""
    L, grads = len(caches), {}
    dAL = (1 - Y) / (1 - AL) - Y / AL
    dA = dAL
    for l in range(L, 0, -1):
        activation = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads |= {f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db}
    return grads


# fmt: off
L_model_backward.mistake("dAL.sign",                  {"dAL": "Y / AL - (1 - Y) / (1 - AL)"}, "The first gradient, dAL, has the wrong sign, and all the others with it: every step would go the wrong way, and the cost would grow.")
L_model_backward.mistake("dAL.is_dZ",                 {"dAL": "AL - Y"}, "AL - Y is dZ of the last layer, behind the sigmoid; it stands in for dAL here, so the slope of the sigmoid is multiplied in once too often.")
L_model_backward.mistake("dAL.is_first_term",         {"dAL": "-Y / AL"}, "In dAL the term with 1 - Y is missing: examples with the label 0 teach nothing.")
L_model_backward.mistake("dAL.is_second_term",        {"dAL": "(1 - Y) / (1 - AL)"}, "In dAL the term with Y is missing: examples with the label 1 teach nothing.")
L_model_backward.mistake("dAL.bracket",               {"dAL": "-Y / AL - (1 - Y) / (1 - AL)"}, "In dAL the two terms have opposite signs: the slope of log(1 - AL) brings in a minus.")
L_model_backward.mistake("dAL.crossed",               {"dAL": "(1 - Y) / AL - Y / (1 - AL)"}, "In dAL the denominators are crossed: Y is divided by AL, and 1 - Y by 1 - AL.")
L_model_backward.mistake("dAL.averaged",              {"dAL": "((1 - Y) / (1 - AL) - Y / AL) / Y.shape[1]"}, "dAL is divided by m; the average is taken in linear_backward already.")
L_model_backward.mistake("dAL.is_through_relu",       {'"sigmoid"': '"relu"'}, "The last layer is taken back through the ReLU; its activation was the sigmoid.")
L_model_backward.mistake("dA.is_through_sigmoid",     {'"relu"': '"sigmoid"'}, "The hidden layers are taken back through the sigmoid; their activation was the ReLU.")
L_model_backward.mistake("loop.first_skipped",        {"for l": "range(L, 1, -1)"}, "The first layer gets no gradients: look at which layer the loop ends with.")
L_model_backward.mistake("loop.last_only",            {"for l": "[L]"}, "Only the last layer gets gradients: those of the hidden layers are to be computed, and kept, as well.")
L_model_backward.mistake("dA.is_dAL",                 {"dA, dW, db": "linear_activation_backward(dAL, caches[l - 1], activation)"}, "Every layer starts from dAL; before the last layer it is the dA that the next layer has just handed back.")
L_model_backward.mistake("dA.stale",                  {"dA, dW, db": 'linear_activation_backward(grads.get(f"dA{L - 1}", dAL), caches[l - 1], activation)'}, "Every hidden layer starts from the same dA, the one of the last layer; each layer needs the dA that the next layer has just handed back.")
L_model_backward.mistake("caches.other_layer",        {"caches[l - 1]": "caches[min(l, L - 1)]"}, "The hidden layers use the cache of the next layer: in a list, the cache of layer l has the place l - 1.")
L_model_backward.mistake("caches.is_first",           {"caches[l - 1]": "caches[0 if l < L else -1]"}, "The hidden layers all use the first layer's cache; each has its own.")
L_model_backward.mistake("caches.is_last",            {"caches[l - 1]": "caches[-1]"}, "The hidden layers all use the last layer's cache; each has its own.")
L_model_backward.mistake("grads.from_zero",           {'f"dW{l}"': 'f"dW{l - 1}"', 'f"db{l}"': 'f"db{l - 1}"'}, "dW and db are counted from 0 here; the gradients of the first layer are dW1 and db1.")
L_model_backward.mistake("dAL.is_negative_dZ",        {"dAL": "Y - AL"}, "Y - AL has the wrong sign, and stands behind the sigmoid already; dAL is the slope of the cost with respect to AL.")
L_model_backward.mistake("dAL.halved",                {"dAL": "((1 - Y) / (1 - AL) - Y / AL) / 2"}, "dAL is half of what it should be.")
L_model_backward.mistake("dAL.is_doubled",            {"dAL": "((1 - Y) / (1 - AL) - Y / AL) * 2"}, "dAL is twice what it should be.")
L_model_backward.mistake("dAL.multiplied",            {"dAL": "((1 - Y) / (1 - AL) - Y / AL) * Y.shape[1]"}, "dAL is multiplied by m; the average is taken in linear_backward.")
L_model_backward.mistake("grads.key",                 {'f"dW{l}"': 'f"W{l}"', 'f"db{l}"': 'f"b{l}"'}, 'The keys are "dW1", "db1" and so on: the d stands for the slope of the cost.')
L_model_backward.mistake("grads.is_one_higher",       {'f"dW{l}"': 'f"dW{l + 1}"', 'f"db{l}"': 'f"db{l + 1}"'}, "dW and db are counted one too high; the gradients of the first layer are dW1 and db1.")
L_model_backward.mistake("grads.is_reversed",         {'f"dW{l}"': 'f"dW{L + 1 - l}"', 'f"db{l}"': 'f"db{L + 1 - l}"'}, "The layers are counted from the end; the gradients of the first layer are dW1 and db1.")
L_model_backward.mistake("caches.is_one_lower",       {"caches[l - 1]": "caches[l - 2]"}, "Each layer uses the cache of the layer before it: in a list, the cache of layer l has the place l - 1.")
L_model_backward.mistake("caches.is_reversed",        {"caches[l - 1]": "caches[L - l]"}, "The caches are taken in the opposite order: the way back begins with the last one.")
L_model_backward.mistake("caches.is_hidden_reversed", {"caches[l - 1]": "caches[L - 1 if l == L else L - 1 - l]"}, "The hidden layers take the caches in the opposite order: the way back goes from the last to the first.")
L_model_backward.mistake("activation.order",          {"activation": '"relu" if l == L else "sigmoid"'}, "The activations have changed places: sigmoid in the last layer, ReLU in the hidden ones.")
L_model_backward.mistake("loop.last_skipped",         {"for l": "range(L - 1, 0, -1)"}, "The last layer is left out: dAL goes straight into the hidden layers.")
L_model_backward.mistake("dA.missing",                {"returns": '{name: value for name, value in grads.items() if name[:2] != "dA"}'}, "dA0 to dA of the last hidden layer are not kept; they belong to grads.")
L_model_backward.mistake("grads.last_only",           {"returns": '{"dW": dW, "db": db, "dA": dA}'}, "One dW, db and dA are returned; there is one of each for every layer, with its number.")
L_model_backward.mistake("grads.is_second",           {'f"dW{l}"': 'f"dW{l if l < L else 2}"', 'f"db{l}"': 'f"db{l if l < L else 2}"'}, "The gradients of the last layer always have the number 2; it is L.")
# fmt: on
