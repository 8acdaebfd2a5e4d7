"""Tests of autograder.key.planar_network.parameters."""

import numpy as np
import pytest

from autograder.key.planar_network.parameters import initialize_parameters, layer_sizes


def initialize_as_in_older_notebooks(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(shape=(n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(shape=(n_y, 1))
    assert W1.shape == (n_h, n_x)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_with_a_generator(n_x, n_h, n_y):
    rng = np.random.default_rng()
    return {
        "b2": np.zeros((n_y, 1)),
        "W2": rng.normal(0, 0.01, (n_y, n_h)),
        "b1": np.zeros((n_h, 1), dtype=int),
        "W1": 0.01 * rng.standard_normal(size=(n_h, n_x)),
    }


def initialize_in_a_loop(*sizes):
    parameters = {}
    for layer in (1, 2):
        shape = sizes[layer], sizes[layer - 1]
        parameters[f"W{layer}"] = np.random.normal(loc=0.0, scale=0.01, size=shape)
        parameters[f"b{layer}"] = np.zeros((shape[0], 1))
    return parameters


RIGHT = {
    layer_sizes: [
        lambda X, Y: (len(X), 4, len(Y)),
        lambda X, Y: [np.shape(X)[0], 4, np.shape(Y)[0]],
        lambda X, Y: (np.int64(X.shape[0]), 4.0, Y.shape[-2]),
        lambda X, Y: (X[:, 0].size, 2 + 2, Y.T.shape[1]),
    ],
    initialize_parameters: [
        initialize_as_in_older_notebooks,
        initialize_with_a_generator,
        initialize_in_a_loop,
        lambda n_x, n_h, n_y: {
            "W1": np.random.standard_normal((n_h, n_x)) / 100,
            "b1": np.zeros(n_h)[:, np.newaxis],
            "W2": (np.random.randn(n_y, n_h) * 0.01).astype(np.float32),
            "b2": np.full((n_y, 1), 0.0),
        },
    ],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


def test_weights_are_small_and_normal():
    """Do the reference's weights have mean 0, spread 0.01, and biases of 0?"""
    np.random.seed(1)
    parameters = initialize_parameters(60, 50, 40)
    for name in ("W1", "W2"):
        assert abs(parameters[name].mean()) < 0.001
        assert 0.0095 < parameters[name].std() < 0.0105
    assert not parameters["b1"].any()
    assert not parameters["b2"].any()


def test_sizes_tell_rows_from_columns(seed, vectors):
    """Are n_x, n_y and m different numbers in the cases of layer_sizes?"""
    for case in vectors(layer_sizes, seed).cases:
        X, Y = case.args
        assert len({X.shape[0], Y.shape[0], X.shape[1]}) == 3, case.label
