"""The way forward, through both layers."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import dict_of, tuple_of
from ..activations.activations import sigmoid
from ..draw import Parameters, draw, reach, two_layers
from ..exercise import exercise
from .parameters import ONE_OUTPUT, PARAMETERS

CACHE = dict_of("cache", Z1="n_h m", A1="n_h m", Z2="n_y m", A2="n_y m")


def _inputs(rng: Generator) -> list[Case]:
    """X and the parameters of every shape, and one X that puts tanh where it is flat."""

    def task(n_x: int, n_h: int, n_y: int, m: int) -> tuple[np.ndarray, Parameters]:
        return draw(rng, n_x, m), two_layers(rng, n_x, n_h, n_y)

    near_zero = (
        draw(rng, 3, 4),
        {
            **two_layers(rng, 3, 2, 1),
            "b2": -reach(rng, 1, 1, seen=(3, 4), fresh=(9, 11)),
        },
    )
    # Each Z1 is so large that its exponential is none any more, whatever is drawn.
    W1 = reach(rng, 3, 2, seen=(3, 4), fresh=(3, 5))
    far = np.array([[400.0, -300.0], [-500.0, 0.0]]), {**two_layers(rng, 2, 3, 1), "W1": W1}
    return [
        Case("2 inputs, 4 hidden neurons", task(2, 4, 1, 5)),
        Case("more inputs than neurons", task(4, 3, 1, 6)),
        Case("one example", task(3, 2, 1, 1)),
        Case("one neuron in each layer", task(1, 1, 1, 3)),
        Case("as many neurons as inputs and examples", task(3, 3, 1, 3)),
        Case("probabilities near 0", near_zero),
        Case("far from zero", far, "edge"),
        Case("2 outputs", task(4, 3, 2, 6), "advice", advice=ONE_OUTPUT),
    ]


@exercise(
    points=4,
    cases=_inputs,
    takes=dict(X="n_x m", parameters=PARAMETERS),
    returns=tuple_of(A2="n_y m", cache=CACHE),
    builds_on=("sigmoid",),
)
def forward_propagation(X, parameters):
    """Return A2 and the cache with Z1, A1, Z2 and A2."""
    W1, b1 = parameters["W1"], parameters["b1"]
    W2, b2 = parameters["W2"], parameters["b2"]
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


# fmt: off
forward_propagation.mistake("A1.is_sigmoid",          {"A1": "sigmoid(Z1)"}, "The hidden layer has the sigmoid; it should have tanh.")
forward_propagation.mistake("A1.is_relu",             {"A1": "np.maximum(0, Z1)"}, "The hidden layer has ReLU; in this notebook it should have tanh.")
forward_propagation.mistake("A1.is_Z1",               {"A1": "Z1"}, "The hidden layer has no activation: then the network is only logistic regression.")
forward_propagation.mistake("A2.is_tanh",             {"A2": "np.tanh(Z2)"}, "The output has tanh; a probability comes from the sigmoid.")
forward_propagation.mistake("A.order",                {"A1": "sigmoid(Z1)", "A2": "np.tanh(Z2)"}, "The activations have changed places: tanh in the hidden layer, sigmoid at the output.")
forward_propagation.mistake("A2.is_Z2",               {"A2": "Z2"}, "A2 is Z2 itself; the sigmoid that makes a probability of it is missing.")
forward_propagation.mistake("b.missing",              {"Z1": "W1 @ X", "Z2": "W2 @ A1"}, "The biases b1 and b2 are missing.")
forward_propagation.mistake("b1.missing",             {"Z1": "W1 @ X"}, "The bias b1 is missing from Z1.")
forward_propagation.mistake("b2.missing",             {"Z2": "W2 @ A1"}, "The bias b2 is missing from Z2.")
forward_propagation.mistake("Z2.is_from_Z1",          {"Z2": "W2 @ Z1 + b2"}, "The second layer reads Z1; it should read A1, what the activation has made of it.")
forward_propagation.mistake("returns.order",          {"returns": '{"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}, A2'}, "A2 comes first and the cache second.")
forward_propagation.mistake("Z.missing",              {"returns": 'A2, {"A1": A1, "A2": A2}'}, "The cache should hold Z1 and Z2 too.")
forward_propagation.mistake("cache.key",              {"returns": 'A2, {"z1": Z1, "a1": A1, "z2": Z2, "a2": A2}'}, 'The keys of the cache are "Z1", "A1", "Z2" and "A2", with capital letters.')
forward_propagation.mistake("cache.order",            {"returns": 'A2, {"Z1": A1, "A1": Z1, "Z2": A2, "A2": Z2}'}, "In the cache, Z and A have changed places: A is what comes out of the activation.")
forward_propagation.mistake("cache.is_tuple",         {"returns": "A2, (Z1, A1, Z2, A2)"}, "The cache is a tuple; it should be a dictionary, so that nobody has to count places.")
forward_propagation.mistake("b.sign",                 {"Z1": "W1 @ X - b1", "Z2": "W2 @ A1 - b2"}, "The biases are added, not subtracted.")
forward_propagation.mistake("A2.is_relu",             {"A2": "np.maximum(0, Z2)"}, "The output has ReLU; a probability comes from the sigmoid.")
forward_propagation.mistake("A2.twice",               {"A2": "sigmoid(sigmoid(Z2))"}, "The sigmoid is applied to A2 once more.")
forward_propagation.mistake("A1.twice",               {"A1": "np.tanh(np.tanh(Z1))"}, "tanh is applied to A1 once more.")
forward_propagation.mistake("A2.is_of_Z1",            {"A2": "sigmoid(Z1)"}, "A2 is made of Z1; it is made of Z2.")
forward_propagation.mistake("A2.is_rounded",          {"A2": "np.round(sigmoid(Z2))"}, "A2 is rounded to 0 or 1: the probability itself is asked for.")
forward_propagation.mistake("cache.missing",          {"returns": "A2"}, "Only A2 is returned; the cache belongs to the answer too.")
forward_propagation.mistake("cache.is_A1",            {"returns": 'A2, {"Z1": Z1, "A1": Z1, "Z2": Z2, "A2": Z2}'}, "In the cache, A1 and A2 are the Z before the activation.")
forward_propagation.mistake("cache.is_parameters",    {"returns": "A2, parameters"}, "The cache holds the parameters; it holds Z1, A1, Z2 and A2.")
forward_propagation.mistake("b.one_number",           {"Z1": "W1 @ X + np.sum(b1)", "Z2": "W2 @ A1 + np.sum(b2)"}, "The biases of a layer are added up to one number; each neuron has its own.")
forward_propagation.mistake("b.averaged",             {"Z1": "W1 @ X + np.mean(b1)", "Z2": "W2 @ A1 + np.mean(b2)"}, "The biases of a layer are averaged to one number; each neuron has its own.")
forward_propagation.mistake("b.is_first_entry",       {"Z1": "W1 @ X + b1[0, 0]", "Z2": "W2 @ A1 + b2[0, 0]"}, "Every neuron gets the first neuron's bias; each has its own.")
forward_propagation.mistake("A1.is_tan",              {"A1": "np.tan(Z1)"}, "`np.tan` is the tangent; tanh has an h, `np.tanh`.")
forward_propagation.mistake("A1.is_sinh",             {"A1": "np.sinh(Z1)"}, "The hidden layer has sinh; it should have tanh.")
forward_propagation.mistake("A1.is_arctan",           {"A1": "np.arctan(Z1)"}, "The hidden layer has the arctangent; it should have tanh.")
forward_propagation.mistake("b.twice",                {"Z1": "W1 @ X + 2 * b1", "Z2": "W2 @ A1 + 2 * b2"}, "The biases are added twice.")
forward_propagation.mistake("b1.sign",                {"Z1": "W1 @ X - b1"}, "b1 is added, not subtracted.")
forward_propagation.mistake("b2.sign",                {"Z2": "W2 @ A1 - b2"}, "b2 is added, not subtracted.")
forward_propagation.mistake("b.is_after_activation",  {"A1": "np.tanh(W1 @ X) + b1", "A2": "sigmoid(W2 @ A1) + b2"}, "The biases are added after the activations; they are a part of Z.")
forward_propagation.mistake("b1.is_after_activation", {"A1": "np.tanh(W1 @ X) + b1"}, "b1 is added after the activation; it is a part of Z1.")
forward_propagation.mistake("b2.is_after_activation", {"A2": "sigmoid(W2 @ A1) + b2"}, "b2 is added after the activation; it is a part of Z2.")
forward_propagation.mistake("b.is_factor",            {"Z1": "(W1 @ X) * b1", "Z2": "(W2 @ A1) * b2"}, "The biases are factors; they are added.")
forward_propagation.mistake("A.is_sigmoid_and_Z",     {"A1": "sigmoid(Z1)", "A2": "Z2"}, "The hidden layer has the sigmoid and the output nothing; tanh belongs there, and the sigmoid here.")
forward_propagation.mistake("Z2.is_Z1",               {"Z2": "Z1"}, "Z2 is Z1 once more; it is W2 times A1, and b2.")
forward_propagation.mistake("A2.is_from_A1",          {"A2": "sigmoid(A1)"}, "A2 is made of A1; it is made of Z2.")
forward_propagation.mistake("A.is_no_activation",     {"A1": "Z1", "A2": "Z2"}, "Neither layer has an activation: tanh in the hidden layer, sigmoid at the output.")
forward_propagation.mistake("A2.is_shifted_tanh",     {"A2": "(np.tanh(Z2) + 1) / 2"}, "(tanh(z) + 1) / 2 is the sigmoid of 2 z; it takes half of z inside the tanh.")
forward_propagation.mistake("A1.is_sigmoid_relu",     {"A1": "np.maximum(0, Z1)", "A2": "np.maximum(0, Z2)"}, "Both layers have ReLU; tanh is for the hidden layer, and the sigmoid for the output.")
forward_propagation.mistake("b2.is_b1",               {"Z2": "W2 @ A1 + b1"}, "b1 is added in the second layer, too; its bias is b2.")
forward_propagation.mistake("b1.is_b2",               {"Z1": "W1 @ X + b2"}, "b2 is added in the first layer, too; its bias is b1.")
forward_propagation.mistake("Z2.is_from_X",           {"Z2": "W2 @ X + b2"}, "The second layer reads X once more; it reads A1, what the first layer has made of it.")
forward_propagation.mistake("cache.is_Z2",            {"returns": 'A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": Z2}'}, "In the cache, A2 is Z2; it is the sigmoid of it.")
forward_propagation.mistake("cache.is_Z1",            {"returns": 'A2, {"Z1": Z1, "A1": Z1, "Z2": Z2, "A2": A2}'}, "In the cache, A1 is Z1; it is the tanh of it.")
forward_propagation.mistake("cache.last_only",        {"returns": 'A2, {"Z1": Z2, "A1": A2, "Z2": Z2, "A2": A2}'}, "In the cache, the second layer stands twice; Z1 and A1 are those of the first, which may be overwritten by then.")
forward_propagation.mistake("b.order",                {"Z1": "W1 @ X + b2", "Z2": "W2 @ A1 + b1"}, "b1 and b2 have changed places.")
forward_propagation.mistake("cache.is_A1_for_A2", {"returns": 'A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A1}'}, 'In the cache A1 stands under the name "A2".')
# fmt: on
