"""Tests of autograder.key.deep_network.parameters."""

import numpy as np
import pytest

from autograder.key.deep_network.parameters import initialize_parameters, initialize_parameters_deep


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


small = from_generator(lambda n_prev: 0.01)
RIGHT = {
    initialize_parameters: [
        with_a_seed_of_its_own,
        lambda n_x, n_h, n_y: small([n_x, n_h, n_y]),
        lambda n_x, n_h, n_y: initialize_parameters_deep((n_x, n_h, n_y)),
        lambda n_x, n_h, n_y: {
            "W2": np.random.standard_normal((n_y, n_h)) / 100,
            "b2": np.array([[0.0]] * n_y),
            "W1": np.random.standard_normal((n_h, n_x)) / 100,
            "b1": np.array([[0.0]] * n_h),
        },
    ],
    initialize_parameters_deep: [
        small,
        from_generator(lambda n_prev: 1 / np.sqrt(n_prev)),
        from_generator(lambda n_prev: np.sqrt(2 / n_prev)),
        lambda layer_dims: {
            name: np.float32(value)
            for name, value in initialize_parameters_deep(layer_dims).items()
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
    """Do the references' weights have mean 0, spread 0.01, and biases of 0?"""
    np.random.seed(1)
    for parameters in (initialize_parameters(60, 50, 40), initialize_parameters_deep([60, 50, 40])):
        assert [value.shape for value in parameters.values()] == [
            (50, 60),
            (50, 1),
            (40, 50),
            (40, 1),
        ]
        for name in ("W1", "W2"):
            assert abs(parameters[name].mean()) < 0.001
            assert 0.0095 < parameters[name].std() < 0.0105
        assert not parameters["b1"].any()
        assert not parameters["b2"].any()
