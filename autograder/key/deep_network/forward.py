"""The way forward: linear step, activations, one layer, the whole network."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array, aside, layers_of, list_of, tuple_of, word
from ..draw import deep_network, draw, reach
from ..exercise import exercise
from .cases import LAYER_CACHE, NETWORKS, bent, layers, logistic, sure_layer

CACHE = tuple_of("The cache", A="n_prev m", W="n n_prev", b="n 1")
ACTIVATED = tuple_of(A="n m", cache=aside(array("n m", "The cache (Z)")))


def _linear(rng: Generator) -> list[Case]:
    return [Case(label, (*layer,)) for label, *layer in layers(rng)]


@exercise(
    points=2,
    cases=_linear,
    takes=dict(A="n_prev m", W="n n_prev", b="n 1"),
    returns=tuple_of(Z="n m", cache=aside(CACHE)),
)
def linear_forward(A, W, b):
    """Return Z = W A + b and what the way back needs."""
    Z = W @ A + b
    cache = (A, W, b)
    return Z, cache


# fmt: off
linear_forward.mistake("b.missing",                {"Z": "W @ A"}, "The bias b is missing from Z.")
linear_forward.mistake("b.sign",                   {"Z": "W @ A - b"}, "The bias is added to the product, not subtracted from it.")
linear_forward.mistake("W.transposed",             {"Z": "W.T @ A + b"}, "W is transposed here, but it already has the shape (n, n_prev) that fits A.")
linear_forward.mistake("Z.order",                  {"Z": "A @ W + b"}, "The factors have changed places: W stands on the left, so that its rows meet the columns of A.")
linear_forward.mistake("A.transposed",             {"Z": "W @ A.T + b"}, "A is transposed here, but its columns are the examples already.")
linear_forward.mistake("Z.transposed",             {"Z": "(W @ A + b).T"}, "Z comes out transposed: one row for each neuron, one column for each example.")
linear_forward.mistake("Z.entry_by_entry",         {"Z": "W * A + b"}, "W and A are multiplied entry by entry; this step needs the matrix product.")
linear_forward.mistake("b.transposed",             {"Z": "W @ A + b.T"}, "b is transposed here; as a column it already gives each neuron (row) its own bias.")
linear_forward.mistake("Z.is_activated",           {"Z": "relu(W @ A + b)[0]"}, "An activation was applied already; this step ends at Z.")
linear_forward.mistake("cache.is_A_W_Z",           {"cache": "(A, W, Z)"}, "The cache holds Z where it should hold b: it is what came in, (A, W, b).")
linear_forward.mistake("cache.order",              {"cache": "(W, A, b)"}, "The cache has another order: it is (A, W, b), as the arguments come.")
linear_forward.mistake("b.twice",                  {"Z": "W @ A + 2 * b"}, "The bias is added twice.")
linear_forward.mistake("Z.is_sigmoid",             {"Z": "sigmoid(W @ A + b)[0]"}, "An activation was applied already; this step ends at Z.")
linear_forward.mistake("cache.missing",            {"returns": "Z"}, "Only Z is returned; the cache (A, W, b) belongs to the answer too.")
linear_forward.mistake("cache.is_Z",               {"cache": "Z"}, "The cache holds Z; it holds what came in, (A, W, b).")
linear_forward.mistake("cache.is_W_b_A",           {"cache": "(W, b, A)"}, "The cache has another order: it is (A, W, b), as the arguments come.")
linear_forward.mistake("cache.is_Z_W_b",           {"cache": "(Z, W, b)"}, "The cache holds Z where it should hold A: it is what came in, (A, W, b).")
linear_forward.mistake("cache.is_dictionary",      {"cache": '{"A": A, "W": W, "b": b}'}, "The cache is a dictionary; it is a tuple, (A, W, b).")
linear_forward.mistake("returns.order",            {"returns": "cache, Z"}, "Z comes first and the cache second.")
linear_forward.mistake("b.is_inside",              {"Z": "W @ (A + np.sum(b))"}, "The bias is added to the input, inside the product; it is added to W A.")
linear_forward.mistake("b.one_number",             {"Z": "W @ A + np.sum(b)"}, "The biases are added up to one number; each neuron has its own.")
linear_forward.mistake("b.averaged",               {"Z": "W @ A + np.mean(b)"}, "The biases are averaged to one number; each neuron has its own.")
linear_forward.mistake("b.is_first_entry",         {"Z": "W @ A + b[0, 0]"}, "Every neuron gets the first neuron's bias; each has its own.")
linear_forward.mistake("b.is_factor",              {"Z": "(W @ A) * b"}, "The bias is a factor; it is added.")
linear_forward.mistake("Z.averaged",               {"Z": "W @ A / A.shape[1] + b"}, "W A is divided by m; nothing is averaged on the way forward.")
linear_forward.mistake("b.is_divided",             {"Z": "(W @ A + b) / A.shape[1]"}, "Z is divided by m; nothing is averaged on the way forward.")
linear_forward.mistake("cache.is_A_W",             {"cache": "(A, W)"}, "The cache lacks b: it is (A, W, b).")
linear_forward.mistake("cache.is_b_W_A",           {"cache": "(b, W, A)"}, "The cache has another order: it is (A, W, b), as the arguments come.")
linear_forward.mistake("cache.is_A_b_W",           {"cache": "(A, b, W)"}, "The cache has another order: it is (A, W, b), as the arguments come.")
linear_forward.mistake("returns.is_flat",          {"returns": "Z, A, W, b"}, "Four things are returned; A, W and b belong into one tuple, the cache.")
linear_forward.mistake("cache.is_A_Z",             {"cache": "(A, W, b, Z)"}, "The cache holds Z, too; it is (A, W, b).")
linear_forward.mistake("W.is_in_cache_transposed", {"cache": "(A, W.T, b)"}, "The cache holds W transposed; it holds W as it came in.")
# fmt: on


@exercise(points=2, cases=logistic, takes=dict(Z="n m"), returns=ACTIVATED)
def sigmoid(Z):
    """Return 1 / (1 + exp(-Z)), written so that no exponential overflows, and Z."""
    small = np.exp(-np.abs(Z))
    A = np.where(Z >= 0, 1 / (1 + small), small / (1 + small))
    return A, Z


# fmt: off
sigmoid.mistake("Z.sign",                   {"A": "1 / (1 + np.exp(Z))"}, "The exponent has lost its minus sign: the formula has e to the power of -Z.")
sigmoid.mistake("small.sign",               {"A": "1 / (1 - np.exp(-Z))"}, "The denominator is 1 plus the exponential, not 1 minus it.")
sigmoid.mistake("A.bracket",                {"A": "1 / 1 + np.exp(-Z)"}, "A bracket is missing: one is divided by the whole of 1 + e^-Z, not by 1 alone.")
sigmoid.mistake("A.is_tanh",                {"A": "np.tanh(Z)"}, "This is tanh; the sigmoid runs from 0 to 1.")
sigmoid.mistake("cache.is_A",               {"returns": "A, A"}, "The cache holds the result A; the way back needs Z, the number before the activation.")
sigmoid.mistake("A.is_rounded",             {"returns": "np.round(A), Z"}, "The result is rounded to 0 or 1: the probability itself is asked for.")
sigmoid.mistake("A.is_slope",               {"A": "small / (1 + small) ** 2"}, "This is the slope of the sigmoid, not the sigmoid.")
sigmoid.mistake("cache.missing",            {"returns": "A"}, "Only A is returned; the cache, Z, belongs to the answer too.")
sigmoid.mistake("returns.order",            {"returns": "Z, A"}, "A comes first and the cache, Z, second.")
sigmoid.mistake("Z.is_absolute",            {"A": "1 / (1 + small)"}, "The exponent has the absolute value of Z, so that negative numbers are treated like positive ones.")
sigmoid.mistake("A.is_exponential",         {"A": "1 / np.exp(-Z)"}, "The 1 in the denominator is missing: this is e^Z, which grows beyond 1.")
sigmoid.mistake("A.is_softmax",             {"A": "np.exp(Z) / np.sum(np.exp(Z), axis=0, keepdims=True)"}, "This is the softmax, which divides by a sum over neurons; here every entry is by itself.")
sigmoid.mistake("cache.is_slope",           {"returns": "A, A * (1 - A)"}, "The cache holds the slope; it holds Z, the number before the activation.")
sigmoid.mistake("A.base_two",               {"A": "1 / (1 + 2.0 ** -Z)"}, "The base of the power is e, as in `np.exp`, not 2.")
sigmoid.mistake("A.base_ten",               {"A": "1 / (1 + 10.0 ** -Z)"}, "The base of the power is e, as in `np.exp`, not 10.")
sigmoid.mistake("A.is_shifted_tanh",        {"A": "(np.tanh(Z) + 1) / 2"}, "The exponent is doubled: (tanh(z) + 1) / 2 is the sigmoid of 2 z; it takes half of z inside the tanh.")
sigmoid.mistake("A.is_one_minus_s",         {"A": "np.exp(-Z) / (1 + np.exp(-Z))"}, "This is 1 minus the sigmoid: it falls where the sigmoid rises.")
sigmoid.mistake("cache.is_exponential",     {"returns": "A, np.exp(-Z)"}, "The cache holds e^-Z, or Z was overwritten by it; the way back needs Z as it came.")
sigmoid.mistake("cache.is_negative",        {"returns": "A, -Z"}, "The cache holds -Z, or Z was overwritten by it; the way back needs Z as it came.")
sigmoid.mistake("cache.is_pair",            {"returns": "A, (A, Z)"}, "The cache is a pair of A and Z; it is Z alone.")
sigmoid.mistake("cache.is_tuple",           {"returns": "A, (Z,)"}, "The cache is a tuple with Z in it; it is Z itself.")
sigmoid.mistake("A.is_relu",                {"A": "np.maximum(0, Z)"}, "This is the ReLU; the sigmoid is 1 / (1 + e^-Z).")
sigmoid.mistake("A.is_falling_exponential", {"A": "np.exp(-Z)"}, "This is the exponential alone: the sigmoid is 1 divided by 1 plus it.")
sigmoid.mistake("returns.is_three",         {"returns": "A, Z, A * (1 - A)"}, "Three things are returned; A and its cache, Z, are asked for.")
sigmoid.mistake("exp.sign",               {"A": "1 / (1 - np.exp(Z))"}, "The minus stands before the exponential, where a plus belongs; in the formula it stands in the exponent: 1 + e to the power of -Z.")
sigmoid.mistake("denominator.bracket",    {"A": "np.exp(Z) / np.exp(Z) + 1"}, "Every value is 2: a bracket is missing around the denominator of e^Z / (e^Z + 1).")
sigmoid.mistake("A.is_twice_exponential", {"A": "2 * np.exp(Z)"}, "A is e^Z twice: a bracket is missing around the denominator, 1 + e^Z.")
# fmt: on


@exercise(points=2, cases=bent, takes=dict(Z="n m"), returns=ACTIVATED)
def relu(Z):
    """Return max(0, Z) and Z."""
    A = np.maximum(0, Z)
    return A, Z


# fmt: off
relu.mistake("A.is_minimum",            {"A": "np.minimum(0, Z)"}, "The larger of 0 and Z is asked for, not the smaller.")
relu.mistake("A.is_absolute",           {"A": "np.abs(Z)"}, "Negative numbers become 0, they do not change their sign.")
relu.mistake("A.is_leaky",              {"A": "np.where(Z > 0, Z, 0.01 * Z)"}, "Negative numbers keep a small part here, as in the leaky ReLU; they should become 0.")
relu.mistake("A.is_slope",              {"A": "(Z > 0) * 1.0"}, "This tells only whether Z is positive; where it is, Z itself is asked for.")
relu.mistake("Z.sign",                  {"A": "np.maximum(0, -Z)"}, "The negative numbers are kept with their sign turned; the positive ones should stay.")
relu.mistake("A.is_Z",                  {"A": "Z"}, "Z comes back unchanged: negative numbers should become 0.")
relu.mistake("cache.is_A",              {"returns": "A, A"}, "The cache holds the result A, or Z was changed in place; the way back needs Z as it came.")
relu.mistake("cache.missing",           {"returns": "A"}, "Only A is returned; the cache, Z, belongs to the answer too.")
relu.mistake("returns.order",           {"returns": "Z, A"}, "A comes first and the cache, Z, second.")
relu.mistake("A.is_leaky_tenth",        {"A": "np.where(Z > 0, Z, 0.1 * Z)"}, "Negative numbers keep a small part here, as in the leaky ReLU; they should become 0.")
relu.mistake("A.is_softplus",           {"A": "np.logaddexp(0, Z)"}, "This is the softplus, log(1 + e^Z); the ReLU has a corner at 0.")
relu.mistake("A.is_capped",             {"A": "np.clip(Z, 0, 1)"}, "Large numbers are cut off at 1; the ReLU has no upper limit.")
relu.mistake("cache.is_mask",           {"returns": "A, Z > 0"}, "The cache tells only whether Z is positive; it holds Z itself.")
relu.mistake("A.wrong_axis",            {"A": "np.max(Z, 0)"}, "`np.max` takes the second argument for an axis, and gives the largest entry along it; here each entry is compared with 0.")
relu.mistake("A.is_column_maximum",     {"A": "np.maximum(0, np.max(Z, axis=0, keepdims=True))"}, "The largest entry of each column was taken; every entry is compared with 0 by itself, as `np.maximum` does.")
relu.mistake("A.is_row_maximum",        {"A": "np.maximum(0, np.max(Z, axis=1))"}, "The largest entry of each row was taken; every entry is compared with 0 by itself, as `np.maximum` does.")
relu.mistake("A.is_rows_kept",          {"A": "np.maximum(0, np.max(Z, axis=1, keepdims=True))"}, "The largest entry of each row was taken; every entry is compared with 0 by itself, as `np.maximum` does.")
relu.mistake("A.is_shorter",            {"A": "Z[Z > 0]"}, "The negative entries were thrown away; they should stay in their places as 0.")
relu.mistake("A.is_tanh",               {"A": "np.tanh(Z)"}, "This is tanh; the ReLU is max(0, Z).")
relu.mistake("A.is_sigmoid",            {"A": "sigmoid(Z)[0]"}, "This is the sigmoid; the ReLU is max(0, Z).")
relu.mistake("A.is_elu",                {"A": "np.where(Z > 0, Z, np.exp(np.minimum(Z, 0)) - 1)"}, "This is the exponential linear unit; left of zero the ReLU is 0.")
relu.mistake("A.is_nan_where_negative", {"A": "np.where(Z > 0, Z, np.nan)"}, "Negative numbers become nan; they should become 0.")
relu.mistake("A.is_one_for_negative",   {"A": "np.where(Z > 0, Z, 1)"}, "Negative numbers become 1; they should become 0.")
relu.mistake("A.is_square",             {"A": "np.maximum(0, Z) * Z"}, "Where Z is positive, it is multiplied by itself; Z itself is asked for.")
relu.mistake("A.is_one_at_least",       {"A": "np.maximum(1, Z)"}, "The floor is 0, not 1.")
relu.mistake("A.is_whole",              {"A": "np.trunc(np.maximum(0, Z))"}, "The numbers were cut to whole ones; leave them as they are.")
relu.mistake("cache.is_pair",           {"returns": "A, (A, Z)"}, "The cache is a pair of A and Z; it is Z alone.")
relu.mistake("cache.is_tuple",          {"returns": "A, (Z,)"}, "The cache is a tuple with Z in it; it is Z itself.")
# fmt: on


def _linear_activation(rng: Generator) -> list[Case]:
    cases = [
        Case(f"{activation}: {label}", (*layer, activation))
        for activation in ("relu", "sigmoid")
        for label, *layer in layers(rng)
    ]
    return [*cases, Case("sigmoid: probabilities near 0 and 1", (*sure_layer(rng), "sigmoid"))]


@exercise(
    points=4,
    cases=_linear_activation,
    takes=dict(A_prev="n_prev m", W="n n_prev", b="n 1", activation=word("relu", "sigmoid")),
    returns=tuple_of(A="n m", cache=aside(LAYER_CACHE)),
    builds_on=("linear_forward", "sigmoid", "relu"),
)
def linear_activation_forward(A_prev, W, b, activation):
    """Return one whole layer's output and both of its caches."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    activate = {"sigmoid": sigmoid, "relu": relu}[activation]
    A, activation_cache = activate(Z)
    return A, (linear_cache, activation_cache)


# fmt: off
linear_activation_forward.mistake("activation.is_relu",                {"activate": "relu"}, 'The ReLU is used whatever `activation` says; for `"sigmoid"` it is the sigmoid.')
linear_activation_forward.mistake("activation.is_sigmoid",             {"activate": "sigmoid"}, 'The sigmoid is used whatever `activation` says; for `"relu"` it is the ReLU.')
linear_activation_forward.mistake("activation.order",                  {'"sigmoid"': '"relu"', '"relu"': '"sigmoid"'}, "The two activations have changed places.")
linear_activation_forward.mistake("activation.missing",                {"A, activation_cache": "Z, Z"}, "The layer returns Z itself where the activation of Z is asked for: is it taken, and kept under its name?")
linear_activation_forward.mistake("relu.is_tanh",                      {"relu": "lambda Z: (np.tanh(Z), Z)"}, 'For `"relu"` this uses tanh, the activation of the network in notebook 3.')
linear_activation_forward.mistake("sigmoid.is_after_relu",             {"sigmoid": "lambda Z: (sigmoid(relu(Z)[0])[0], Z)"}, 'For `"sigmoid"` the ReLU was applied first: each layer has one activation only.')
linear_activation_forward.mistake("activation_cache.is_A",             {"returns": "A, (linear_cache, A)"}, "The activation cache holds A; it should be the cache that `sigmoid` or `relu` returns, Z.")
linear_activation_forward.mistake("linear_cache.is_output",            {"returns": "A, ((A, W, b), activation_cache)"}, "The linear cache holds the layer's output; it should hold its input A_prev, with W and b.")
linear_activation_forward.mistake("returns.is_A",                      {"returns": "A"}, "Only A is returned; the cache belongs to the answer too.")
linear_activation_forward.mistake("cache.order",                       {"returns": "A, (activation_cache, linear_cache)"}, "In the cache the linear cache comes first and the activation cache second.")
linear_activation_forward.mistake("cache.is_linear",                   {"returns": "A, linear_cache"}, "Only the linear cache is returned; the cache is the pair (linear_cache, activation_cache).")
linear_activation_forward.mistake("cache.is_activation",               {"returns": "A, activation_cache"}, "Only the activation cache is returned; the cache is the pair (linear_cache, activation_cache).")
linear_activation_forward.mistake("cache.is_flat",                     {"returns": "A, (*linear_cache, activation_cache)"}, "The cache is one flat tuple; it is a pair of two caches, (linear_cache, activation_cache).")
linear_activation_forward.mistake("returns.is_three",                  {"returns": "A, linear_cache, activation_cache"}, "Three things are returned; the two caches belong into one pair, A, (linear_cache, activation_cache).")
linear_activation_forward.mistake("activation.twice",                  {"A, activation_cache": "activate(activate(Z)[0])"}, "The activation is applied twice.")
linear_activation_forward.mistake("activation_cache.is_A_prev",        {"returns": "A, (linear_cache, A_prev)"}, "The activation cache holds A_prev; it should be the cache that `sigmoid` or `relu` returns, Z.")
linear_activation_forward.mistake("Z.is_A_prev",                       {"A, activation_cache": "activate(A_prev)"}, "The activation is taken of A_prev; it is taken of Z, which `linear_forward` gives.")
linear_activation_forward.mistake("A_prev.is_W",                       {"Z, linear_cache": "W @ A_prev + b, (W, A_prev, b)"}, "In the linear cache A_prev and W have changed places; it is (A_prev, W, b), as `linear_forward` gives it where its arguments come in this order.")
linear_activation_forward.mistake("A.is_pair",                         {"returns": "activate(Z), (linear_cache, activation_cache)"}, "A is the whole pair that the activation hands back; it is the first of the two.")
linear_activation_forward.mistake("activation_cache.is_slope",         {"returns": "A, (linear_cache, A * (1 - A))"}, "The activation cache holds a slope; it should be the cache that `sigmoid` or `relu` returns, Z.")
linear_activation_forward.mistake("activation_cache.is_mixed",         {"returns": 'A, (linear_cache, A if activation == "relu" else Z)'}, 'For `"relu"` the activation cache holds A; it should be Z.')
linear_activation_forward.mistake("activation_cache.is_mixed_sigmoid", {"returns": 'A, (linear_cache, A if activation == "sigmoid" else Z)'}, 'For `"sigmoid"` the activation cache holds A; it should be Z.')
linear_activation_forward.mistake("relu.missing",                      {"relu": "lambda Z: (Z, Z)"}, 'For `"relu"` the layer returns Z itself where the ReLU of Z is asked for.')
linear_activation_forward.mistake("sigmoid.missing",                   {"sigmoid": "lambda Z: (Z, Z)"}, 'For `"sigmoid"` the layer returns Z itself where the sigmoid of Z is asked for.')
linear_activation_forward.mistake("sigmoid.is_tanh",                   {"sigmoid": "lambda Z: (np.tanh(Z), Z)"}, 'For `"sigmoid"` this uses tanh.')
linear_activation_forward.mistake("b.missing",                         {"Z, linear_cache": "W @ A_prev, (A_prev, W, b)"}, "The bias is missing from Z.")
linear_activation_forward.mistake("cache.is_dictionary",               {"returns": 'A, {"linear": linear_cache, "activation": activation_cache}'}, "The cache is a dictionary; it is a pair, (linear_cache, activation_cache).")
linear_activation_forward.mistake("b.is_after_activation",             {"Z, linear_cache": "W @ A_prev, (A_prev, W, b)", "A, activation_cache": "activate(Z)[0] + b, Z"}, "The bias is added after the activation; it is a part of Z.")
linear_activation_forward.mistake("b.is_after_activation_alone",       {"A, activation_cache": "activate(W @ A_prev)[0] + b, Z"}, "The bias is added after the activation; it is a part of Z.")
linear_activation_forward.mistake("b.is_added_twice",                  {"A, activation_cache": "activate(Z)[0] + b, Z"}, "The bias is added after the activation once more; it is a part of Z alone.")
# fmt: on


def _networks(rng: Generator) -> list[Case]:
    cases = [
        Case(label, (draw(rng, dims[0], m), deep_network(rng, dims)), weight)
        for label, dims, m, weight in NETWORKS
    ]
    sure = {**deep_network(rng, (3, 2, 1)), "b2": -reach(rng, 1, 1, seen=(4, 5), fresh=(9, 11))}
    return [*cases, Case("probabilities near 0", (draw(rng, 3, 4), sure))]


@exercise(
    points=4,
    cases=_networks,
    takes=dict(X="n_x m", parameters=layers_of(W="n n_prev", b="n 1")),
    returns=tuple_of(AL="1 m", caches=aside(list_of(LAYER_CACHE))),
    builds_on=("linear_activation_forward",),
)
def L_model_forward(X, parameters):
    """Return the prediction AL of ReLU layers with a sigmoid on top, and the caches."""
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        activation = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, W, b, activation)
        caches.append(cache)
    return A, caches


# fmt: off
L_model_forward.mistake("AL.is_relu",            {'"sigmoid"': '"relu"'}, "The last layer uses the ReLU; to give a probability it uses the sigmoid.")
L_model_forward.mistake("A.is_sigmoid",          {'"relu"': '"sigmoid"'}, "The hidden layers use the sigmoid; only the last one does, the others use the ReLU.")
L_model_forward.mistake("activation.order",      {"activation": '"relu" if l == L else "sigmoid"'}, "The activations have changed places: ReLU in the hidden layers, sigmoid in the last.")
L_model_forward.mistake("A.is_tanh",             {"relu in linear_activation_forward": "lambda Z: (np.tanh(Z), Z)"}, "The hidden layers use tanh, as in notebook 3; here they use the ReLU.")
L_model_forward.mistake("AL.is_Z",               {"returns": "cache[1], caches"}, "The last layer has no activation: AL is Z of the last layer.")
L_model_forward.mistake("sigmoid.twice",         {"returns": "sigmoid(A)[0], caches"}, "The sigmoid is applied to AL once more; the last layer has done it already.")
L_model_forward.mistake("loop.last_skipped",     {"for l": "range(1, L)"}, "What the last layer gives does not come back: AL is the output of the layer before it.")
L_model_forward.mistake("loop.first_skipped",    {"for l": "range(2, L + 1)"}, "The first layer is missing: X goes straight into the second.")
L_model_forward.mistake("loop.one_more",         {"for l": "(*range(1, L + 1), L)"}, "The last layer is computed twice: the loop over the hidden layers stops before it.")
L_model_forward.mistake("A.is_X",                {"A, cache": "linear_activation_forward(X, W, b, activation)"}, "Every layer gets X; from the second on, a layer's input is the output of the one before.")
L_model_forward.mistake("caches.last_skipped",   {"returns": "A, caches[:-1]"}, "The cache of the last layer is not in the list.")
L_model_forward.mistake("caches.last_only",      {"returns": "A, [cache]"}, "Only the cache of the last layer is kept; there is one for every layer.")
L_model_forward.mistake("caches.order",          {"returns": "A, caches[::-1]"}, "The caches stand in the opposite order: the first layer's cache comes first.")
L_model_forward.mistake("caches.is_last",        {"returns": "A, [cache] * L"}, "The list holds the last layer's cache again and again: each layer adds its own, inside the loop.")
L_model_forward.mistake("A.is_X_when_hidden",    {"A, cache": "linear_activation_forward(X if l < L else A, W, b, activation)"}, "Every hidden layer gets X; from the second on, a layer's input is the output of the one before.")
L_model_forward.mistake("AL.is_from_X",          {"A, cache": "linear_activation_forward(X if l == L else A, W, b, activation)"}, "The last layer gets X; its input is the output of the layer before.")
L_model_forward.mistake("AL.is_from_A_prev",     {"A, cache": "linear_activation_forward(A if l < L or L == 1 else caches[-1][0][0], W, b, activation)"}, "The last layer gets the input of the layer before it once more (A_prev in the place of A); it gets that layer's output.")
L_model_forward.mistake("caches.missing",        {"returns": "A"}, "Only AL is returned; the list of caches belongs to the answer too.")
L_model_forward.mistake("caches.first_skipped",  {"returns": "A, caches[1:]"}, "The cache of the first layer is not in the list.")
L_model_forward.mistake("caches.is_dictionary",  {"returns": "A, {l: cache for l, cache in enumerate(caches, 1)}"}, "The caches come in a dictionary; they are a list, the first layer's first.")
L_model_forward.mistake("caches.is_linear",      {"returns": "A, [cache[0] for cache in caches]"}, "The list holds the linear caches alone; a layer's cache is the pair (linear_cache, activation_cache).")
L_model_forward.mistake("caches.is_activation",  {"returns": "A, [cache[1] for cache in caches]"}, "The list holds the activation caches alone; a layer's cache is the pair (linear_cache, activation_cache).")
L_model_forward.mistake("AL.is_rounded",         {"returns": "np.round(A), caches"}, "AL is rounded to 0 or 1: the probability itself is asked for.")
L_model_forward.mistake("W.is_first",            {'parameters[f"W{l}"]': 'parameters["W1"]', 'parameters[f"b{l}"]': 'parameters["b1"]'}, "Every layer uses W1 and b1; each has its own.")
L_model_forward.mistake("returns.order",         {"returns": "caches, A"}, "AL comes first and the caches second.")
L_model_forward.mistake("W.is_second",           {'parameters[f"W{l}"]': 'parameters[f"W{l if l < L else 2}"]', 'parameters[f"b{l}"]': 'parameters[f"b{l if l < L else 2}"]'}, "The last layer always uses W2 and b2; its number is L.")
L_model_forward.mistake("W.stale",               {'parameters[f"W{l}"]': 'parameters[f"W{min(l, L - 1)}"]', 'parameters[f"b{l}"]': 'parameters[f"b{min(l, L - 1)}"]'}, "The last layer uses the parameters of the layer before it, which may be those of the loop's last turn; its number is L.")
L_model_forward.mistake("AL.is_sigmoid_of_relu", {'"sigmoid"': '"relu"', "returns": "sigmoid(A)[0], caches"}, "The last layer has the ReLU, and the sigmoid comes after it; each layer has one activation, the last one the sigmoid.")
L_model_forward.mistake("caches.twice",          {"returns": "A, [cache for cache in caches for _ in range(2)]"}, "Each cache stands in the list twice.")
L_model_forward.mistake("caches.is_flat",        {"returns": "A, [one for cache in caches for one in cache]"}, "The list holds the two halves of each cache one after the other (`extend`); each entry is a pair (`append`).")
L_model_forward.mistake("A.is_no_activation",    {"relu in linear_activation_forward": "lambda Z: (Z, Z)"}, "The hidden layers have no activation.")
L_model_forward.mistake("AL.is_A_of_hidden",     {"returns": "caches[-1][0][0], caches"}, "This is the output of the last hidden layer; AL is that of the last layer.")
L_model_forward.mistake("AL.transposed",         {"returns": "A.T, caches"}, "AL is a column; it should be a row, (1, m).")
L_model_forward.mistake("AL.axis_lost",          {"returns": "A[0], caches"}, "AL has lost an axis: it should be a row, (1, m).")
L_model_forward.mistake("L.is_two",              {"for l": "range(1, min(L, 2) + 1)"}, "Only the first two layers are computed; their number is half the length of `parameters`.")
# fmt: on
