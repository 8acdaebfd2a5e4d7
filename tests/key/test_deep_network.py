"""Tests of autograder.key.deep_network: the references, their cases and the known mistakes."""

import functools
import math

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key import deep_network_reference as key
from autograder.key.deep_network import ASSIGNMENT
from autograder.key.deep_network_cases import labels, network
from autograder.key.exercise import VISIBLE, make_vectors

SEEDS = (VISIBLE, 2)
EXERCISES = {exercise.name: exercise for exercise in ASSIGNMENT.exercises}


@functools.cache
def vectors_of(name, seed):
    return make_vectors(ASSIGNMENT, EXERCISES[name], seed)


def verdict(exercise, function, seed=VISIBLE):
    vectors = vectors_of(exercise.name, seed)
    scope = getattr(function, "__globals__", {})
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", ASSIGNMENT.exercises, ids=lambda e: e.name)
def test_the_reference_passes(exercise, seed):
    """Does the right answer pass on visible and on fresh cases without a remark?"""
    found = verdict(exercise, exercise.reference, seed)
    assert found.passed
    assert found.findings == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", ASSIGNMENT.exercises, ids=lambda e: e.name)
def test_every_known_mistake_is_caught_and_named(exercise, seed):
    """Does each known mistake lose points and get its own name, whatever the cases?"""
    for mistake in exercise.mistakes:
        found = verdict(exercise, mistake.wrong, seed)
        assert not found.passed, mistake.name
        assert found.findings[0].mistake == mistake.name


@pytest.mark.parametrize("exercise", ASSIGNMENT.exercises, ids=lambda e: e.name)
def test_a_stub_is_unwritten(exercise):
    """Is the stub that learners start from no wrong answer, but none?"""

    scope = {}
    exec(f"def {exercise.name}(*arguments):\n    raise NotImplementedError()", scope)
    assert verdict(exercise, scope[exercise.name]).unwritten


# --- right answers in other forms -------------------------------------------------------------


def from_generator(scale):
    def deep(layer_dims):
        generator = np.random.default_rng()
        parameters = {}
        for l in range(1, len(layer_dims)):
            size = (layer_dims[l], layer_dims[l - 1])
            parameters["W" + str(l)] = generator.normal(0, scale(layer_dims[l - 1]), size)
            parameters["b" + str(l)] = np.zeros((layer_dims[l], 1), dtype=int)
        return parameters

    return deep


def with_a_seed_of_its_own(n_x, n_h, n_y):
    np.random.seed(3)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(shape=(n_h, 1))
    W2 = np.random.normal(scale=0.01, size=(n_y, n_h))
    b2 = W2[:, :1] * 0
    assert W1.shape == (n_h, n_x)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def linear_by_loops(A, W, b):
    Z = np.zeros((W.shape[0], A.shape[1]))
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            Z[i, j] = sum(W[i, k] * A[k, j] for k in range(A.shape[0])) + b[i, 0]
    return Z, (A, W, b)


def relu_on_a_copy(Z):
    A = Z.copy()
    A[A < 0] = 0
    return A, Z


def layer_with_branches(A_prev, W, b, activation):
    Z, linear_cache = key.linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = key.sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = key.relu(Z)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    return A, (linear_cache, activation_cache)


def layer_in_one(A_prev, W, b, activation):
    Z = W @ A_prev + b
    A = np.where(Z > 0, Z, 0) if activation == "relu" else 1 / (1 + np.exp(-Z))
    return [A, [[A_prev, W, b], Z]]


def forward_of_the_outline(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = key.linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
    AL, cache = key.linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    assert AL.shape == (1, X.shape[1])
    return AL, caches


def forward_by_recursion(X, parameters):
    def below(l):
        if l == 0:
            return X, []
        A, caches = below(l - 1)
        name = "sigmoid" if l == len(parameters) // 2 else "relu"
        A, cache = key.linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], name)
        return A, [*caches, cache]

    return below(len(parameters) // 2)


def forward_counting_weights(X, parameters):
    count = len([name for name in parameters if name.startswith("W")])
    layers = [(parameters[f"W{i + 1}"], parameters[f"b{i + 1}"]) for i in range(count)]
    caches, A = [], X
    for W, b in layers[:-1]:
        Z = np.dot(W, A) + b
        caches += [((A, W, b), Z)]
        A = Z * (Z > 0)
    W, b = layers[-1]
    Z = np.dot(W, A) + b
    return 1 / (1 + np.exp(-Z)), (*caches, ((A, W, b), Z))


def forward_without_other_steps(X, parameters):
    A, caches, L = X, [None] * (len(parameters) // 2), len(parameters) // 2
    for l in range(L):
        W, b = parameters["W%d" % (l + 1)], parameters["b%d" % (l + 1)]  # noqa: UP031
        Z = W.dot(A) + b
        caches[l] = ((A, W, b), Z)
        A = np.maximum(Z, 0) if l < L - 1 else 1.0 / (1.0 + np.exp(-Z))
    return A.astype(np.float32), caches


def cost_of_the_outline(AL, Y):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL)))
    return np.squeeze(cost)


def cost_by_loop(AL, Y):
    m = Y.shape[1]
    return sum(-math.log(AL[0, i] if Y[0, i] else 1 - AL[0, i]) for i in range(m)) / m


def cost_with_epsilon(AL, Y):
    return -np.mean(Y * np.log(AL + 1e-8) + (1 - Y) * np.log(1 - AL + 1e-8))


def cost_clipped(AL, Y):
    AL = np.clip(AL, 1e-10, 1 - 1e-10)
    return np.float64(-(np.log(AL[Y == 1]).sum() + np.log(1 - AL[Y == 0]).sum()) / Y.size)


def cost_by_dot(AL, Y):
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / Y.shape[1]
    return cost.item()


def back_by_loops(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db, dA_prev = np.zeros(W.shape), np.zeros(b.shape), np.zeros(A_prev.shape)
    for i in range(m):
        dW += np.outer(dZ[:, i], A_prev[:, i]) / m
        db += dZ[:, i : i + 1] / m
        dA_prev[:, i] = W.T.dot(dZ[:, i])
    return dA_prev, dW, db


def relu_back_on_a_copy(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    assert dZ.shape == Z.shape
    return dZ


def layer_back_with_branches(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = key.relu_backward(dA, activation_cache)
        dA_prev, dW, db = key.linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = key.sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = key.linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def layer_back_in_one(dA, cache, activation):
    (A_prev, W, _b), Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * ((Z > 0) if activation == "relu" else s * (1 - s))
    m = dZ.shape[1]
    return [W.T @ dZ, dZ @ A_prev.T / m, np.mean(dZ, axis=1)[:, np.newaxis]]


def backward_of_the_outline(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    dA_prev_temp, dW_temp, db_temp = key.linear_activation_backward(dAL, current_cache, "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev_temp
    grads["dW" + str(L)] = dW_temp
    grads["db" + str(L)] = db_temp
    for l in reversed(range(L - 1)):
        current_cache = caches[l]
        dA_prev_temp, dW_temp, db_temp = key.linear_activation_backward(
            grads["dA" + str(l + 1)], current_cache, "relu"
        )
        grads["dA" + str(l)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    return grads


def backward_in_the_older_naming(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L}"], grads[f"dW{L}"], grads[f"db{L}"] = key.linear_activation_backward(
        dAL, caches[-1], "sigmoid"
    )
    for l in reversed(range(L - 1)):
        dA, dW, db = key.linear_activation_backward(grads[f"dA{l + 2}"], caches[l], "relu")
        grads[f"dA{l + 1}"], grads[f"dW{l + 1}"], grads[f"db{l + 1}"] = dA, dW, db
    return grads


def backward_by_the_shortcut(AL, Y, caches):
    L = len(caches)
    dA, dW, db = key.linear_backward(AL - Y, caches[-1][0])
    grads = {"AL": AL, f"dA{L}": None, f"dA{L - 1}": dA, f"dW{L}": dW, f"db{L}": db}
    for l in range(L - 1, 0, -1):
        (A_prev, W, _b), Z = caches[l - 1]
        dZ = dA * (Z > 0)
        dA = W.T @ dZ
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dZ @ A_prev.T / Y.shape[1]
        grads[f"db{l}"] = dZ.sum(1, keepdims=True) / Y.shape[1]
    return grads


def update_in_place(parameters, grads, learning_rate):
    for l in range(len(parameters) // 2):
        parameters["W" + str(l + 1)] -= learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] -= learning_rate * grads["db" + str(l + 1)]
    return parameters


def update_the_dictionary(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for name in ("W", "b"):
            key_ = name + str(l)
            parameters[key_] = parameters[key_] - learning_rate * grads["d" + key_]
    return parameters


def update_a_copy(parameters, grads, learning_rate):
    new = {name: value.copy() for name, value in parameters.items()}
    for name in new:
        new[name] += -learning_rate * grads["d" + name]
    return new


small = from_generator(lambda n_prev: 0.01)
RIGHT = {
    "initialize_parameters": [
        with_a_seed_of_its_own,
        lambda n_x, n_h, n_y: small([n_x, n_h, n_y]),
        lambda n_x, n_h, n_y: key.initialize_parameters_deep((n_x, n_h, n_y)),
        lambda n_x, n_h, n_y: {
            "W2": np.random.standard_normal((n_y, n_h)) / 100,
            "b2": np.array([[0.0]] * n_y),
            "W1": np.random.standard_normal((n_h, n_x)) / 100,
            "b1": np.array([[0.0]] * n_h),
        },
    ],
    "initialize_parameters_deep": [
        small,
        from_generator(lambda n_prev: 1 / np.sqrt(n_prev)),
        from_generator(lambda n_prev: np.sqrt(2 / n_prev)),
        lambda layer_dims: {
            name: np.float32(value)
            for name, value in key.initialize_parameters_deep(layer_dims).items()
        },
    ],
    "linear_forward": [
        linear_by_loops,
        lambda A, W, b: (np.dot(W, A) + b, (A, W, b)),
        lambda A, W, b: (np.add(np.matmul(W, A), b), [A, W, b]),
        lambda A, W, b: [np.einsum("ik,kj->ij", W, A) + b, (A.copy(), W, b)],
        lambda A, W, b: ((A.T @ W.T + b.T).T, (A, W, b)),
    ],
    "sigmoid": [
        lambda Z: (1 / (1 + np.exp(-Z)), Z),
        lambda Z: (0.5 * (1 + np.tanh(Z / 2)), Z),
        lambda Z: [np.exp(-np.logaddexp(0, -Z)), Z],
        lambda Z: (np.power(1 + np.exp(-Z), -1), Z.copy()),
    ],
    "relu": [
        relu_on_a_copy,
        lambda Z: (np.maximum(0, Z), Z),
        lambda Z: (Z * (Z > 0), Z),
        lambda Z: [np.where(Z < 0, 0, Z), Z],
        lambda Z: ((Z + np.abs(Z)) / 2, Z),
    ],
    "linear_activation_forward": [
        layer_with_branches,
        layer_in_one,
        lambda A_prev, W, b, activation: layer_in_one(A_prev, W, b, activation),
        lambda A_prev, W, b, activation: (
            layer_with_branches(A_prev, W, b, activation)[0],
            ((A_prev, W, b), linear_by_loops(A_prev, W, b)[0]),
        ),
    ],
    "L_model_forward": [
        forward_of_the_outline,
        forward_by_recursion,
        forward_counting_weights,
        forward_without_other_steps,
    ],
    "compute_cost": [
        cost_of_the_outline,
        cost_by_loop,
        cost_with_epsilon,
        cost_clipped,
        cost_by_dot,
    ],
    "linear_backward": [
        back_by_loops,
        lambda dZ, cache: (
            np.dot(cache[1].T, dZ),
            (1 / dZ.shape[1]) * np.dot(dZ, cache[0].T),
            (1 / dZ.shape[1]) * np.sum(dZ, axis=1, keepdims=True),
        ),
        lambda dZ, cache: [
            (dZ.T @ cache[1]).T,
            (cache[0] @ dZ.T).T / dZ.shape[1],
            dZ.mean(axis=1).reshape(-1, 1),
        ],
        lambda dZ, cache: (
            np.einsum("ij,ik->jk", cache[1], dZ),
            np.einsum("ik,jk->ij", dZ, cache[0]) / dZ.shape[1],
            dZ @ np.full((dZ.shape[1], 1), 1 / dZ.shape[1]),
        ),
    ],
    "relu_backward": [
        relu_back_on_a_copy,
        lambda dA, cache: dA * (cache > 0),
        lambda dA, cache: np.where(cache <= 0, 0, dA),
        lambda dA, cache: np.multiply(dA, np.heaviside(cache, 0)),
    ],
    "sigmoid_backward": [
        lambda dA, cache: dA * key.sigmoid(cache)[0] * (1 - key.sigmoid(cache)[0]),
        lambda dA, cache: dA * 1 / (1 + np.exp(-cache)) * (1 - 1 / (1 + np.exp(-cache))),
        lambda dA, cache: dA * key.sigmoid(cache)[0] * key.sigmoid(-cache)[0],
        lambda dA, cache: dA * (1 - np.tanh(cache / 2) ** 2) / 4,
    ],
    "linear_activation_backward": [
        layer_back_with_branches,
        layer_back_in_one,
        lambda dA, cache, activation: back_by_loops(
            relu_back_on_a_copy(dA, cache[1])
            if activation == "relu"
            else key.sigmoid_backward(dA, cache[1]),
            cache[0],
        ),
        lambda dA, cache, activation: tuple(layer_back_in_one(dA, cache, activation)),
    ],
    "L_model_backward": [
        backward_of_the_outline,
        backward_in_the_older_naming,
        backward_by_the_shortcut,
        lambda AL, Y, caches: backward_by_the_shortcut(AL, Y.reshape(AL.shape), list(caches)),
    ],
    "update_parameters": [
        update_in_place,
        update_the_dictionary,
        update_a_copy,
        lambda parameters, grads, learning_rate: {
            name: np.subtract(parameters[name], np.multiply(learning_rate, grads["d" + name]))
            for name in sorted(parameters)
        },
    ],
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", EXERCISES)
def test_right_answers_in_other_forms_pass(name, seed):
    """Does every right answer get full points, in whatever style?"""
    assert len(RIGHT[name]) >= 4
    for number, function in enumerate(RIGHT[name]):
        found = verdict(EXERCISES[name], function, seed)
        assert found.score == 1, (number, found.findings)


# --- answers that are nearly right --------------------------------------------------------------


def test_a_bias_gradient_without_its_column_keeps_half_of_its_part():
    """Does the squeezed db of the outline lose a sixth of the points, and learn why?"""

    def squeezed(dZ, cache):
        A_prev, W, _ = cache
        m = A_prev.shape[1]
        db = (1 / m) * np.squeeze(np.sum(dZ, axis=1, keepdims=True))
        return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / m, db

    found = verdict(EXERCISES["linear_backward"], squeezed)
    assert found.score == pytest.approx(5 / 6)
    assert found.findings[0].mistake == "squeezed"


def test_a_cost_in_a_table_is_close():
    """Does a cost of shape (1, 1) keep half of the points?"""
    found = verdict(EXERCISES["compute_cost"], lambda AL, Y: np.array([[cost_by_loop(AL, Y)]]))
    assert found.score == 0.5


@pytest.mark.parametrize(
    ("function", "score"),
    [
        (lambda A, W, b: (np.dot(W, A) + b, (A, W, b)), 1),
        (lambda A, W, b: (np.dot(W, A) + b, (A, W)), 0.5),
        (lambda A, W, b: (np.dot(W, A), (A, W, b)), 0),
        (lambda A, W, b: (np.dot(W, A), None), 0),
        (lambda A, W, b: np.dot(W, A) + b, 0),
    ],
)
def test_a_cache_earns_nothing_by_itself(function, score):
    """Is a wrong Z worth nothing, and a right one half when its cache is wrong?"""
    assert verdict(EXERCISES["linear_forward"], function).score == score


def test_older_names_do_not_hide_a_wrong_gradient():
    """Is a mistake still found and named where dA is counted the older way?"""

    def older(AL, Y, caches):
        right = backward_in_the_older_naming(AL, Y, caches)
        return {name: -value for name, value in right.items()}

    found = verdict(EXERCISES["L_model_backward"], older)
    assert found.score == 0
    assert found.findings[0].mistake == "dAL_sign"


def test_missing_gradients_are_not_taken_for_wrong_ones():
    """Does an answer with all keys never get the name of a mistake that leaves some out?"""

    def wrong_below(AL, Y, caches):
        grads = key.L_model_backward(AL, Y, caches)
        return grads | {name: grads[name] * 7 for name in ("dA0", "dW1", "db1")}

    found = verdict(EXERCISES["L_model_backward"], wrong_below)
    assert not found.passed
    assert found.findings[0].mistake is None


@pytest.mark.parametrize("name", ["relu_backward", "relu", "linear_backward"])
def test_changing_what_came_in_costs_a_quarter(name):
    """Is a right result at the caller's expense told and charged?"""

    def at_the_callers_expense(*arguments):
        first = arguments[0].copy()
        result = EXERCISES[name].reference(first, *arguments[1:])
        arguments[0][...] = 0
        return result

    found = verdict(EXERCISES[name], at_the_callers_expense)
    assert found.score == 0.75
    assert "in place" in found.findings[-1].message


# --- gradients by an independent oracle ------------------------------------------------------------


def central(function, array, step=1e-6):
    """The slope of a number-valued function by every entry of an array, from two calls each."""
    slope = np.zeros(array.shape)
    for place in np.ndindex(array.shape):
        above, below = array.copy(), array.copy()
        above[place] += step
        below[place] -= step
        slope[place] = (function(above) - function(below)) / (2 * step)
    return slope


@pytest.mark.parametrize(
    ("forward", "backward"),
    [(key.sigmoid, key.sigmoid_backward), (key.relu, key.relu_backward)],
)
def test_gates_agree_with_central_differences(forward, backward):
    """Do the references go back through the activations with the right slope?"""
    rng = np.random.default_rng(1)
    Z, upstream = 2 * rng.standard_normal((2, 3, 5))
    numeric = central(lambda Z: np.sum(upstream * forward(Z)[0]), Z)
    assert np.allclose(backward(upstream, Z), numeric, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("activation", ["relu", "sigmoid"])
def test_one_layer_agrees_with_central_differences(activation):
    """Are dA_prev, dW and db the slopes of the average over the examples?"""
    rng = np.random.default_rng(2)
    A, W, b = rng.standard_normal((4, 5)), rng.standard_normal((3, 4)), rng.standard_normal((3, 1))
    upstream = rng.standard_normal((3, 5))

    def mean(A=A, W=W, b=b):
        return np.sum(upstream * key.linear_activation_forward(A, W, b, activation)[0]) / 5

    _, cache = key.linear_activation_forward(A, W, b, activation)
    dA_prev, dW, db = key.linear_activation_backward(upstream, cache, activation)
    assert np.allclose(dA_prev / 5, central(lambda A: mean(A=A), A), rtol=1e-6, atol=1e-9)
    assert np.allclose(dW, central(lambda W: mean(W=W), W), rtol=1e-6, atol=1e-9)
    assert np.allclose(db, central(lambda b: mean(b=b), b), rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("dims", [(4, 1), (4, 3, 1), (3, 5, 4, 1), (2, 3, 4, 3, 2, 1)])
def test_the_whole_network_agrees_with_central_differences(dims):
    """Is every gradient of L_model_backward the slope of compute_cost?"""
    rng = np.random.default_rng(3)
    X, Y, parameters = rng.standard_normal((dims[0], 6)), labels(rng, 6), network(rng, dims)
    grads = key.L_model_backward(*_ordered(key.L_model_forward(X, parameters), Y))
    for name, value in parameters.items():

        def cost(changed, name=name):
            return key.compute_cost(key.L_model_forward(X, {**parameters, name: changed})[0], Y)

        assert np.allclose(grads[f"d{name}"], central(cost, value), rtol=1e-5, atol=1e-9)
    by_X = central(lambda X: key.compute_cost(key.L_model_forward(X, parameters)[0], Y), X)
    assert np.allclose(grads["dA0"] / 6, by_X, rtol=1e-5, atol=1e-9)


def _ordered(result, Y):
    AL, caches = result
    return AL, Y, caches


def test_a_step_lowers_the_cost():
    """Do all steps together learn?"""
    rng = np.random.default_rng(4)
    X = rng.standard_normal((2, 40))
    Y = (X[:1] * X[1:] > 0).astype(int)  # no line divides these
    np.random.seed(1)
    parameters = network(rng, (2, 8, 4, 1))
    costs = []
    for _ in range(400):
        AL, caches = key.L_model_forward(X, parameters)
        costs.append(key.compute_cost(AL, Y))
        grads = key.L_model_backward(AL, Y, caches)
        parameters = key.update_parameters(parameters, grads, 0.5)
    assert costs[-1] < 0.2 < 0.5 < costs[0]


def test_the_points_are_even():
    """Is the sum of the machine's points an even number?"""
    assert ASSIGNMENT.points == 44
