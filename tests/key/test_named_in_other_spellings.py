"""Wrong answers in spellings of their own have the name of their mistake."""

import pytest

from tests.key.written import back, step

SLOPES = """
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {{}}
    for name in parameters:
        {0}
        for place in np.ndindex(parameters[name].shape):
            {1}
            up, down = parameters[name].copy(), parameters[name].copy()
            up[place], down[place] = up[place] + h, down[place] - h
            ends = [cost_of({{**parameters, name: moved}}) for moved in (up, down)]
            found[place] = {2}
            slopes["d" + name] = found
    return slopes
"""
ZEROS, RISE = "found = np.zeros_like(parameters[name])", "(ends[0] - ends[1]) / (2 * h)"
WAY_BACK = """
def L_model_backward(AL, Y, caches):
    L, grads = len(caches), {{}}
    dA, dW, db = linear_activation_backward((1 - Y) / (1 - AL) - Y / AL, caches[-1], "sigmoid")
    grads.update({{f"dA{{L - 1}}": dA, f"dW{{L}}": dW, f"db{{L}}": db}})
    for l in {0}:
        {1}
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads.update({{f"dA{{l - 1}}": dA, {2}: dW, {3}: db}})
        {4}
    {5}
"""
LAYERS, OWN = "range(L - 1, 0, -1)", ('f"dW{l}"', 'f"db{l}"')
DESCENT = """
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        {0}
    return {1}, grads, costs
"""
START = """
def initialize_parameters_deep(layer_dims):
    parameters = {{}}
    for l, n in enumerate(layer_dims[1:], start=1):
        {0}
        parameters[f"W{{l}}"] = np.random.randn(n, {1}) * 0.01
        parameters[f"b{{l}}"] = np.zeros((n, 1))
    return parameters
"""
LINEAR = """
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    return {0}, {1}, {2}
"""
PREDICT = "def predict(X, y, parameters):\n    A, caches = L_model_forward(X, parameters)\n    {}\n    return p\n"
UPDATE = """
def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        {0}new = {{}}
        new[f"W{{l}}"] = parameters[f"W{{l}}"] - learning_rate * grads[f"dW{{l}}"]
        new[f"b{{l}}"] = parameters[f"b{{l}}"] - learning_rate * grads[f"d{1}{{l}}"]
    return new
"""
TRAINING = """
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p, costs = initialize_parameters(*layer_dims), []
    W1, b1, W2, b2 = p["W1"], p["b1"], p["W2"], p["b2"]
    for i in range(num_iterations):
        A1, first = linear_activation_forward(X, W1, b1, "relu")
        A2, second = linear_activation_forward(A1, W2, b2, "sigmoid")
        dA1, dW2, db2 = linear_activation_backward((1 - Y) / (1 - A2) - Y / A2, second, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, first, "relu")
        if not i % 100:
            costs.append(compute_cost(A2, Y))
        W1, b1 = W1 - learning_rate * dW1, b1 - learning_rate * db1
        W2, b2 = W2 - learning_rate * dW2, b2 - learning_rate * db2
    return p, costs
"""
MODEL = """
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    start = initialize_with_zeros(len(X_train))
    params, _, costs = optimize(*start, X_train, Y_train, 2000, 0.5, print_cost)
    found = {n: predict(*params.values(), X) for n, X in (("test", X_test), ("train", X_train))}
    return {"costs": costs, **{f"Y_prediction_{n}": p for n, p in found.items()}, **params}
"""
FORWARD = """
def forward_propagation(X, parameters):
    cache = {"Z1": parameters["W1"] @ X + parameters["b1"]}
    cache["A1"] = cache["A2"] = np.tanh(cache["Z1"])
    cache["Z2"] = parameters["W2"] @ cache["A1"] + parameters["b2"]
    return sigmoid(cache["Z2"]), cache
"""
SIGMOID = "def sigmoid(z):\n    return {}\n"
PICTURE = "def image2vector(image):\n    image.flatten()\n    return image.copy()\n"
ZERO = "def initialize_with_zeros(dim):\n    return 0, 0\n"
LOSS = "def cross_entropy_loss(a, y):\n    return {}\n"


def _sigmoid(value):
    return "01_activations", "sigmoid", SIGMOID.format(value)


def _loss(value):
    return "01_activations", "cross_entropy_loss", LOSS.format(value)


def _slopes(zeros=ZEROS, again="pass", rise=RISE):
    return "02_logistic_regression", "slopes_by_trial", SLOPES.format(zeros, again, rise)


def _way_back(layers=LAYERS, first="pass", keys=OWN, last="pass", after="return grads"):
    text = WAY_BACK.format(layers, first, *keys, last, after)
    return "04_deep_network", "L_model_backward", text


def _descent(kept, params='{"w": w, "b": b}'):
    return "02_logistic_regression", "optimize", DESCENT.format(kept, params)


def _start(first="pass", n_prev="layer_dims[l - 1]"):
    return "04_deep_network", "initialize_parameters_deep", START.format(first, n_prev)


def _linear(dA_prev="W.T @ dZ", dW="dZ @ A_prev.T / m", db="dZ.mean(1)[:, None]"):
    return "04_deep_network", "linear_backward", LINEAR.format(dA_prev, dW, db)


def _of_cats(line):
    return "05_cat_classifier", "predict", PREDICT.format(line)


def _update(again, slope):
    return "04_deep_network", "update_parameters", UPDATE.format(again, slope)


NAMED = {
    "e.is_2_718": _sigmoid("np.power(2.718, z) / (np.power(2.718, z) + 1)"),
    "exp.sign": _sigmoid("-1 / (np.e**z - 1)"),
    "one.sign": _sigmoid("-1 / (1 - 1 / np.exp(z))"),
    "exp.is_summed": _sigmoid("np.e**z / (np.sum(np.e**z) + 1)"),
    "returns.is_one_plus_exponential": _sigmoid("1 + np.exp(-z) ** -1"),
    "returns.is_twice_exponential": _sigmoid("np.exp(z) / 1 + np.exp(z)"),
    "returns.is_added_powers": _loss("-np.log((1 - a) ** (1 - y) + a**y)"),
    "threshold.is_half_of_largest": _of_cats("p = (A / A.max()).round()"),
    "returns.is_image": ("01_activations", "image2vector", PICTURE),
    "returns.is_second_whole": _loss("-y * np.log(a) - np.log(1 - a)"),
    "returns.is_first_log": _loss("-y * np.log(a) - (1 - y) * (1 - a)"),
    "w.one_number": ("02_logistic_regression", "initialize_with_zeros", ZERO),
    "place.last_only": _slopes("pass", ZEROS),
    "found.is_negative_by_h": _slopes(rise="(ends[1] - ends[0]) / h"),
    "b.is_added_to_X": step(("np.dot(w.T, X) + b", "w.T.dot(b + X)")),
    "db.bracket": step(("np.sum(A - Y) / m", "(A.sum() - Y) / m")),
    "m.is_of_first_sum": step(
        (
            "np.sum(cross_entropy_loss(A, Y)) / m",
            "-(1 / m) * (Y * np.log(A)).sum() + ((1 - Y) * np.log(1 - A)).sum()",
        )
    ),
    "costs.is_between": _descent("costs += [cost] if i % 100 else []"),
    "costs.is_emptied": _descent("costs = [] if i % 100 else [cost]"),
    "returns.is_four": _descent("costs += [] if i % 100 else [cost]", "w, b"),
    "arguments.fixed": ("02_logistic_regression", "model", MODEL),
    "cache.is_A1_for_A2": ("03_planar_network", "forward_propagation", FORWARD),
    "n_prev.bracket": _start(n_prev="n - 1"),
    "loop.last_only": _start("parameters = {}"),
    "dW.last_only": _linear(dW="np.outer(dZ[:, -1], A_prev[:, -1]) / m"),
    "db.axes_kept": _linear(db="np.array([[dZ.sum() / m]])"),
    "grads.is_one_lower": _way_back(keys=('f"dW{l - 1}"', 'f"db{l - 1}"')),
    "loop.one_less": _way_back("range(L - 1, 1, -1)"),
    "loop.is_one_hidden": _way_back(last="break"),
    "returns.first_only": _way_back(last="return grads", after=""),
    "returns.is_second_whole_risen": _loss("np.log(1 - a) + np.log(a) * y"),
    "b.is_with_dW": _update("if l == 1: ", "W"),
    "returns.last_only": _update("", "b"),
    "parameters.is_start": ("05_cat_classifier", "two_layer_model", TRAINING),
    "returns.is_list": _of_cats("p = [float(a > 0.5) for a in A.ravel()]"),
    "returns.is_places": _of_cats("p = np.where(A >= 0.5)"),
    "labels.is_AL_below": _of_cats("p = np.maximum(A, A > 0.5)"),
}


@pytest.mark.parametrize("name", NAMED)
def test_another_spelling_has_the_same_name(said, name):
    """Is a mistake named by what it does, however it is written?"""
    assert said(*NAMED[name])[0] == name


def test_the_right_ones_are_right(said):
    """Are the answers right in which nothing is changed?"""
    for answer in (
        _slopes(),
        _way_back(),
        _descent("costs += [] if i % 100 else [cost]"),
        _start(),
    ):
        with pytest.raises(AssertionError):
            said(*answer)
    for answer in (step(), back(), _linear(), _update("if l == 1: ", "b"), _of_cats("p = A > 0.5")):
        with pytest.raises(AssertionError):
            said(*answer)
