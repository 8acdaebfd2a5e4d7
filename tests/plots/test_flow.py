"""Do the pictures of a deep network show its signal, its gradients and its learning, or wait?"""

import numpy as np
import pytest

from autograder import plots
from autograder.plots import flow

# The notebook's functions are never imported from the key here: a learner has written them.


def initialize_parameters_deep(layer_dims):
    parameters = {}
    for l in range(1, len(layer_dims)):
        size = layer_dims[l], layer_dims[l - 1]
        parameters[f"W{l}"] = np.random.randn(*size) / np.sqrt(size[1])
        parameters[f"b{l}"] = np.zeros((size[0], 1))
    return parameters


def small(layer_dims):
    right = initialize_parameters_deep(layer_dims)
    return {name: 0.01 * np.sqrt(value.shape[1]) * value for name, value in right.items()}


def L_model_forward(X, parameters):
    A, caches, L = X, [], len(parameters) // 2
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        Z = W @ A + b
        caches.append(((A, W, b), Z))
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
    return A, caches


def compute_cost(AL, Y):
    return -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


def L_model_backward(AL, Y, caches):
    grads, dZ, m = {}, AL - Y, Y.shape[1]
    for l in range(len(caches), 0, -1):
        (A_prev, W, _), _ = caches[l - 1]
        grads[f"dW{l}"], grads[f"db{l}"] = dZ @ A_prev.T / m, dZ.mean(axis=1, keepdims=True)
        grads[f"dA{l - 1}"] = W.T @ dZ
        if l > 1:
            dZ = grads[f"dA{l - 1}"] * (caches[l - 2][1] > 0)
    return grads


def update_parameters(parameters, grads, learning_rate):
    return {n: value - learning_rate * grads[f"d{n}"] for n, value in parameters.items()}


def slopes_by_trial(cost_of, parameters, epsilon=1e-6):
    slopes = {}
    for name, values in parameters.items():
        slopes["d" + name] = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            larger, smaller = values.copy(), values.copy()
            larger[place] += epsilon
            smaller[place] -= epsilon
            rise = cost_of({**parameters, name: larger}) - cost_of({**parameters, name: smaller})
            slopes["d" + name][place] = rise / (2 * epsilon)
    return slopes


HELPERS = {
    "signal": (plots.signal_by_layer, (initialize_parameters_deep, L_model_forward)),
    "gradients": (
        plots.gradients_by_layer,
        (initialize_parameters_deep, L_model_forward, L_model_backward),
    ),
    "first steps": (
        plots.first_steps,
        (
            initialize_parameters_deep,
            L_model_forward,
            compute_cost,
            L_model_backward,
            update_parameters,
        ),
    ),
    "gradient check": (
        plots.gradient_check,
        (slopes_by_trial, L_model_forward, compute_cost, L_model_backward),
    ),
}


def unwritten(*arguments):
    raise NotImplementedError()


def failing(*arguments):
    return undefined  # noqa: F821


def leaving(*arguments):
    raise SystemExit


def nothing(*arguments):
    return None


def flat(*arguments):
    return np.zeros(3)


def numberless(*arguments):
    return {name: np.full((2, 2), np.nan) for name in ("W1", "b1", "dW1", "db1")}


@pytest.mark.parametrize(("draw", "right"), HELPERS.values(), ids=HELPERS)
def test_right_functions_give_one_picture(draw, right, shown):
    """Does each helper draw one picture and leave no other trace?"""
    draw(*right)
    (alt,) = shown.pictures
    assert len(alt) > 60


@pytest.mark.parametrize(("draw", "right"), HELPERS.values(), ids=HELPERS)
@pytest.mark.parametrize("wrong", [unwritten, failing, leaving, nothing, flat, numberless])
def test_a_wrong_function_gives_one_calm_line(draw, right, wrong, shown):
    """Does each helper wait calmly for each of its functions?"""
    for place in range(len(right)):
        shown.clear()
        draw(*right[:place], wrong, *right[place + 1 :])
        (line,) = shown.words
        assert line.startswith("This picture appears once `")


def test_the_line_names_the_unwritten_function(shown):
    """Is the function named that a learner has to write, not the one that called it?"""
    plots.gradients_by_layer(initialize_parameters_deep, L_model_forward, unwritten)
    assert shown.words == ["This picture appears once `unwritten` is written."]


def test_small_weights_let_the_signal_vanish_whatever_scale_the_learner_has(shown):
    """Does the picture contrast the same three scales before and after the change?"""
    for initialize in (small, initialize_parameters_deep):
        np.random.seed(1)
        plots.signal_by_layer(initialize, L_model_forward)
    assert shown.words[0] == shown.words[1]
    assert (
        "With the scale 0.01 (x 0.068 in each layer) it goes from 0.99 in layer 0" in shown.words[0]
    )


def test_first_steps_tell_a_network_that_does_not_learn(shown):
    """Does the picture say so when the weights were too small?"""
    rest = HELPERS["first steps"][1][1:]
    plots.first_steps(initialize_parameters_deep, *rest)
    plots.first_steps(small, *rest)
    learned, stuck = shown.pictures
    assert "hardly moved" not in learned
    assert "hardly moved" in stuck


def test_a_wrong_gradient_shows(shown):
    """Does gradient checking tell which gradient is wrong?"""

    def spoiled(AL, Y, caches):
        grads = L_model_backward(AL, Y, caches)
        return grads | {"db2": 2 * grads["db2"]}

    plots.gradient_check(slopes_by_trial, L_model_forward, compute_cost, spoiled)
    assert "db2 3.3e-01" in shown.pictures[0]
    assert "dW2 3.3e-01" not in shown.pictures[0]


def test_a_gradient_in_another_shape_is_named(shown):
    """Is a squeezed db told, and not drawn?"""

    def squeezed(AL, Y, caches):
        grads = L_model_backward(AL, Y, caches)
        return grads | {"db1": np.squeeze(grads["db1"])}

    plots.gradient_check(slopes_by_trial, L_model_forward, compute_cost, squeezed)
    assert shown.words == [
        "This picture appears once `squeezed` returns a gradient in the shape of each parameter."
    ]


def test_the_ring_has_both_labels_and_no_line_divides_it():
    """Is the task of the first steps one that needs a hidden layer?"""
    X, Y = flow._ring()
    assert X.shape == (2, 300)
    assert Y.shape == (1, 300)
    line = np.linalg.lstsq(np.vstack([X, np.ones((1, 300))]).T, 2.0 * Y[0] - 1, rcond=None)[0]
    right = np.mean((line[:2] @ X + line[2] > 0) == (Y[0] > 0))
    assert right < 0.65
