"""What is said of a known mistake is true also of code that gives the same results in another way."""

import numpy as np
import pytest

from tests.key.written import SLOPE, back, step, written

LINEAR = """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db = np.dot(dZ, A_prev.T) / m, np.sum(dZ, axis=1, keepdims=True) / m
    return np.dot(W.T, dZ), dW, db
"""
LOSS = "def cross_entropy_loss(a, y):\n    return {}\n"
COST = "def compute_cost({0}, Y):\n    return {1} / Y.shape[1]\n"
THROUGH_SIGMOID = "def sigmoid_backward(dA, cache):\n    return {}\n"
THROUGH_RELU = "def relu_backward(dA, cache):\n    return {}\n"
ANSWER = "def predict(w, b, X):\n    A = sigmoid(np.dot(w.T, X) + b)\n    return {}\n"
OF_PLANE = (
    "def predict(parameters, X):\n    A = forward_propagation(X, parameters)[0]\n    return {}\n"
)
OF_CATS = (
    "def predict(X, y, parameters):\n    A = L_model_forward(X, parameters)[0]\n    return {}\n"
)
TRAINING = """
def {0}(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters, costs = {1}, []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        {2}
            costs.append(cost)
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters, costs
"""
FORWARD = """
def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    A, cache = linear_activation_forward(A, LAST, "sigmoid")
    return A, [*caches, cache]
"""
LAYER = """
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, Z = (relu if activation == "relu" else sigmoid)({})
    return A, (linear_cache, {})
"""
TWICE = "(1 / (1 + np.exp(-A)) > 0.5) * 1.0"


def _linear(m):
    return "04_deep_network", "linear_backward", written(LINEAR, ("A_prev.shape[1]", m))


def _loss(losses):
    return "01_activations", "cross_entropy_loss", LOSS.format(losses)


def _cost(assignment, A, losses):
    return assignment, "compute_cost", COST.format(A, f"np.sum({losses})")


M = ("X.shape[1]", "Y.shape[0]")


@pytest.mark.parametrize(
    "answer",
    [
        step(M),
        step(("X.shape[1]", "len(np.dot(w.T, X))")),
        step((" / m", "")),
        back(M),
        back(("X.shape[1]", 'len(cache["A2"])')),
        back(("X.shape[1]", 'parameters["W2"].shape[0]')),
    ],
)
def test_an_m_that_is_one_is_no_missing_division(said, answer):
    """Does the sentence hold whether nothing is divided, or all of it by the one row of Y?"""
    mistake, cause = said(*answer)
    assert mistake == "m.missing"
    assert "Nothing is divided" not in cause
    assert "the number of columns of X" in cause


@pytest.mark.parametrize(
    ("answer", "name", "words"),
    [
        (step(("X.shape[1]", "len(w)")), "m.is_inputs", "n_x, the number of inputs"),
        (back(("X.shape[1]", 'parameters["W1"].shape[1]')), "m.is_inputs", "number of inputs"),
        (_linear("W.shape[1]"), "m.is_inputs", "number of inputs"),
        (_linear("len(W)"), "m.is_neurons", "number of neurons"),
        (_linear("b.size"), "m.is_neurons", "number of neurons"),
        (back(("X.shape[1]", 'len(parameters["b1"])')), "m.is_neurons", "hidden neurons"),
    ],
)
def test_another_size_as_m_is_told_by_what_it_counts(said, answer, name, words):
    """Is what stands in m's place told by what it counts, not by the array that it was taken of?"""
    mistake, cause = said(*answer)
    assert mistake == name
    assert words in cause
    assert "rows of" not in cause


@pytest.mark.parametrize(
    "answer",
    [
        _loss("-(-(y * np.log(a)) - (1 - y) * np.log(1 - a))"),
        _loss("-np.where(y == 1, -np.log(a), -np.log(1 - a))"),
        step(("np.sum(cross", "-np.sum(cross")),
        _cost("03_planar_network", "A2", "-cross_entropy_loss(A2, Y)"),
        _cost("04_deep_network", "AL", "-(-Y * np.log(AL) - (1 - Y) * np.log(1 - AL))"),
    ],
)
def test_a_minus_too_many_is_no_missing_one(said, answer):
    """Is a loss with the wrong sign told so that it holds of one minus too many, too?"""
    mistake, cause = said(*answer)
    assert mistake.endswith(".sign")
    assert "missing" not in cause
    assert "lost" not in cause
    assert "has the wrong sign" in cause


ONE_LAYER = (("dW1, db1 = np", "dW1, db1 = -np"), (" / m, np.sum(dZ1", " / m, -np.sum(dZ1"))
BOTH_LAYERS = (*ONE_LAYER, ("dW2, db2 = np", "dW2, db2 = -np"), (" / m, np.sum(dZ2", " / m, -np.sum(dZ2"))  # fmt: skip


@pytest.mark.parametrize(
    "answer",
    [
        back(*ONE_LAYER),
        back(("np.dot(parameters", "-np.dot(parameters")),
        back(*BOTH_LAYERS),
        step(("dw, db = np.dot", "dw, db = -np.dot")),
        step((" / m, np.sum", " / m, -np.sum")),
        step(("dw, db = np.dot", "dw, db = -np.dot"), (" / m, np.sum", " / m, -np.sum")),
        ("01_activations", "sigmoid_derivative", SLOPE.format("-np.exp(-z) / (1 + np.exp(-z)) ** 2")),
        ("01_activations", "sigmoid_derivative", SLOPE.format("-sigmoid(z) * sigmoid(-z)")),
        ("04_deep_network", "sigmoid_backward", THROUGH_SIGMOID.format("-dA * sigmoid(cache)[0] * sigmoid(-cache)[0]")),
        ("01_activations", "tanh_derivative", "def tanh_derivative(z):\n    return -1 / np.cosh(z) ** 2"),
    ],
)  # fmt: skip
def test_a_wrong_sign_is_laid_on_no_factor(said, answer):
    """Does a slope with the wrong sign say so, and blame no factor that may not even be there?"""
    mistake, cause = said(*answer)
    assert mistake.endswith("sign")
    assert "wrong sign" in cause
    assert ", not " not in cause


@pytest.mark.parametrize(
    "answer",
    [
        _loss("np.where(y == 1, -np.log(1 - a), -np.log(a))"),
        step(("cross_entropy_loss(A, Y)", "-np.log(np.abs(A - Y))")),
        _cost("03_planar_network", "A2", "-np.log((A2 - Y) ** 2) / 2"),
        _cost("04_deep_network", "AL", "-np.log(np.where(Y == 1, 1 - AL, AL))"),
    ],
)
def test_crossed_losses_need_no_terms(said, answer):
    """Is the logarithm of the error told without terms that are not in the code?"""
    mistake, cause = said(*answer)
    assert mistake.endswith(".crossed")
    assert "terms" not in cause
    assert "have changed places" in cause


@pytest.mark.parametrize(
    "answer",
    [
        ("02_logistic_regression", "predict", ANSWER.format(TWICE)),
        ("02_logistic_regression", "predict", ANSWER.format("np.ceil(A)")),
        ("03_planar_network", "predict", OF_PLANE.format(TWICE)),
        ("05_cat_classifier", "predict", OF_CATS.format(TWICE)),
        ("05_cat_classifier", "predict", OF_CATS.format("(A + 0.5 > 0.5) * 1.0")),
    ],
)
def test_all_ones_may_come_from_a_comparison_with_one_half(said, answer):
    """Is what makes every answer 1 not said to be another border, where the code has one half?"""
    mistake, cause = said(*answer)
    assert mistake == "threshold.is_zero"
    assert "compare it with one half" not in cause
    assert "the probability itself" in cause


OF = {"02_logistic_regression": ANSWER, "03_planar_network": OF_PLANE, "05_cat_classifier": OF_CATS}


@pytest.mark.parametrize(("assignment", "form"), OF.items(), ids=OF)
def test_another_border_is_told_as_what_it_may_be(said, assignment, form):
    """Does every name that a border other than one half is given leave room for that border?"""
    for border in [*np.arange(0.01, 0.47, 0.01), *np.arange(0.56, 1, 0.01), 0.99999]:
        mistake, cause = said(assignment, "predict", form.format(f"(A > {border}) * 1.0"))
        assert not mistake or "as where" in cause or "?" in cause, (border, cause)


@pytest.mark.parametrize(
    "dZ", ["dA * np.any(cache)", "dA * (cache.size > 0)", "np.where(np.isfinite(cache), dA, 0)"]
)
def test_one_gate_for_all_is_no_missing_gate(said, dZ):
    """Is a gate that is open everywhere told without saying that there is none?"""
    answer = "04_deep_network", "relu_backward", THROUGH_RELU.format(dZ)
    mistake, cause = said(*answer)
    assert mistake == "gate.missing"
    assert "missing" not in cause
    assert "each entry has its own gate" in cause


@pytest.mark.parametrize(
    ("W_b", "name"),
    [
        ('parameters[f"W{l}"], parameters[f"b{l}"]', "W.stale"),
        ('parameters[f"W{L - 1}"], parameters[f"b{L - 1}"]', "W.stale"),
        ('parameters["W2"], parameters["b2"]', "W.is_second"),
    ],
)
def test_the_layer_before_the_last_is_not_the_second(said, W_b, name):
    """Are parameters of the loop's last turn told apart from those with a 2 written in?"""
    text = written(FORWARD, ("LAST", W_b))
    mistake, cause = said("04_deep_network", "L_model_forward", text)
    assert mistake == name
    assert ("W2" in cause) == ("W2" in W_b)


@pytest.mark.parametrize(
    ("filled", "name"),
    [
        (("A_prev", "Z"), "Z.is_A_prev"),
        (("A_prev", "A_prev"), "Z.is_A_prev"),
        (("Z", "A_prev"), "activation_cache.is_A_prev"),
    ],
)
def test_an_activation_of_the_input_is_no_wrong_cache(said, filled, name):
    """Is an activation that is taken of A_prev told as that, and not as a cache in its place?"""
    text = LAYER.format(*filled)
    mistake, cause = said("04_deep_network", "linear_activation_forward", text)
    assert mistake == name
    assert ("taken of A_prev" in cause) == (name == "Z.is_A_prev")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("two_layer_model", "initialize_parameters(*layer_dims)"),
        ("L_layer_model", "initialize_parameters_deep(layer_dims)"),
    ],
)
@pytest.mark.parametrize("keep", ["if not costs:", "if i == 0:", "if i % 1000 == 0:"])
def test_too_few_costs_are_told_without_an_interval(said, name, start, keep):
    """Is a list of costs that is too short told so that an early end fits it, too?"""
    text = TRAINING.format(name, start, keep)
    mistake, cause = said("05_cat_classifier", name, text)
    assert mistake == "costs.is_every_thousandth"
    assert "too seldom" not in cause
    assert "ends early" in cause


@pytest.mark.parametrize(
    "answer",
    [
        _loss("-(y * np.log(a) - (1 - y) * np.log(1 - a))"),
        step(("cross_entropy_loss(A, Y)", "-(Y * np.log(A) - (1 - Y) * np.log(1 - A))")),
        _cost("03_planar_network", "A2", "-(Y * np.log(A2) - (1 - Y) * np.log(1 - A2))"),
        _cost("04_deep_network", "AL", "-(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))"),
    ],
)
def test_a_term_that_is_subtracted_is_no_missing_bracket(said, answer):
    """Is a second term with the wrong sign told so that it holds where there is a bracket, too?"""
    mistake, cause = said(*answer)
    assert mistake.endswith(".bracket")
    assert "bracket" not in cause
    assert "The second term has the wrong sign" in cause


def test_an_output_that_does_not_come_back_may_be_there(said):
    """Is the layer before the last told without saying that the last one is not computed?"""
    last = (
        "A, cache = linear_activation_forward(A, LAST",
        "AL, cache = linear_activation_forward(A, LAST",
    )
    own = ("LAST", 'parameters[f"W{L}"], parameters[f"b{L}"]')
    text = written(FORWARD, last, own, ("[*caches, cache]", "caches"))
    mistake, cause = said("04_deep_network", "L_model_forward", text)
    assert mistake == "loop.last_skipped"
    assert "missing" not in cause
    assert "does not come back" in cause


def test_an_axis_that_an_index_takes_away_is_no_sum(said):
    """Is a column that is taken out of a table not told as a sum whose axis is to be kept?"""
    taken = ("np.sum(dZ, axis=1, keepdims=True) / m", "(dZ @ np.ones((m, 1)) / m)[:, -1]")
    mistake, cause = said("04_deep_network", "linear_backward", written(LINEAR, taken))
    assert mistake == "db.axis_lost"
    assert "it should be a column" in cause
    assert "tell the sum" not in cause


UPDATE = """
def update_parameters(parameters, grads, learning_rate):
    new = dict(parameters)
    for l in range(1, len(parameters) // 2 + 1):
        if {}:
            continue
        for name in (f"W{{l}}", f"b{{l}}"):
            new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new
"""


@pytest.mark.parametrize(
    ("asked", "layer"), [("l == 1", "first"), ("l == len(parameters) // 2", "last")]
)
def test_a_layer_that_is_skipped_may_be_within_the_loop(said, asked, layer):
    """Is a layer that is not updated told without saying where the loop begins or ends?"""
    _, cause = said("04_deep_network", "update_parameters", UPDATE.format(asked))
    assert cause.startswith(f"The {layer} layer is not updated: look at")


def test_minus_the_other_probability_has_no_wrong_numerator(said):
    """Is -1 / (1 + e^z) told by what it is, and nothing of a numerator that is to be 1?"""
    source = "def sigmoid(z):\n    return -1 / (1 + np.exp(z))\n"
    _, cause = said("01_activations", "sigmoid", source)
    assert "1 minus the sigmoid" in cause
    assert "numerator" not in cause
