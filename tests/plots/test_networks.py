"""Do the drawings of networks tell what they show, with the learner's own steps?"""

import numpy as np
import pytest

from autograder import plots


def forward(X, parameters):
    A1 = np.tanh(parameters["W1"] @ X + parameters["b1"])
    A2 = 1 / (1 + np.exp(-(parameters["W2"] @ A1 + parameters["b2"])))
    return A2, {"A1": A1, "A2": A2}


def backward(parameters, cache, X, Y):
    m, dZ2 = Y.size, cache["A2"] - Y
    dZ1 = parameters["W2"].T @ dZ2 * (1 - cache["A1"] ** 2)
    db1, db2 = (dZ.mean(axis=1, keepdims=True) for dZ in (dZ1, dZ2))
    return {"dW1": dZ1 @ X.T / m, "db1": db1, "dW2": dZ2 @ cache["A1"].T / m, "db2": db2}


def update(parameters, grads):
    return {name: value - grads[f"d{name}"] for name, value in parameters.items()}


def unwritten(*arguments):
    raise NotImplementedError()


def flat_biases(parameters, cache, X, Y):
    grads = backward(parameters, cache, X, Y)
    return {name: slope.ravel() if "b" in name else slope for name, slope in grads.items()}


@pytest.fixture
def data():
    X = np.random.default_rng(0).standard_normal((2, 30))
    return X, (X[:1] * X[1:] > 0).astype(float)


def test_shapes_are_told(shown):
    """Do the blocks carry their shapes in words, too?"""
    plots.neuron_shapes()
    plots.network_shapes()
    one, two = shown.pictures
    assert "w transposed of shape (1, n_x) times X of shape (n_x, m) plus the number b" in one
    assert "W2 of shape (n_y, n_h) times A1 of shape (n_h, m)" in two


@pytest.mark.parametrize(("n_x", "n_h"), [(2, 4), (3, 2), (1, 5)])
def test_a_network_of_any_size_is_drawn(n_x, n_h, shown):
    """Does the drawing follow its sizes?"""
    plots.two_layer_network(n_x, n_h)
    assert shown.pictures[0].startswith(f"A network with {n_x} inputs, {n_h} hidden neurons")


def test_equal_neurons_stay_equal(data, shown):
    """Does the text tell that an equal start ends equal, and a random one does not?"""
    plots.equal_neurons(forward, backward, update, *data, steps=40)
    (alt,) = shown.pictures
    equal, random = (
        part.split(".\n")[0].rstrip(".").split(", ") for part in alt.split("they end at ")[1:]
    )
    assert len({value[:4] for value in equal[:4]}) == 1
    assert len(set(random)) == 4


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ((unwritten, backward, update), "This picture appears once `unwritten` is written."),
        ((forward, unwritten, update), "This picture appears once `unwritten` is written."),
        ((forward, backward, unwritten), "This picture appears once `unwritten` is written."),
        ((forward, lambda *_: {}, update), "This picture appears once "),
        ((forward, backward, lambda *_: None), "This picture appears once "),
        ((forward, flat_biases, update), "This picture appears once "),
        ((forward, backward, lambda p, _: {**p, "W1": p["W1"] * 1e9}), "This picture appears once"),
    ],
)
def test_a_wrong_step_gives_one_calm_line(steps, line, data, shown):
    """Does the picture wait where a step is missing or wrong?"""
    plots.equal_neurons(*steps, *data, steps=5)
    (said,) = shown.words
    assert said.startswith(line)
