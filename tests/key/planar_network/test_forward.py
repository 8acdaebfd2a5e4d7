"""Tests of autograder.key.planar_network.forward."""

import numpy as np
import pytest

from autograder.key.activations.activations import sigmoid
from autograder.key.planar_network.forward import forward_propagation
from autograder.key.planar_network.parameters import ONE_OUTPUT
from tests.key.written import written


def forward_by_examples(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = np.concatenate([W1 @ x[:, None] + b1 for x in X.T], axis=1)
    A1 = (np.exp(2 * np.clip(Z1, -300, 300)) - 1) / (np.exp(2 * np.clip(Z1, -300, 300)) + 1)
    Z2 = np.matmul(W2, A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2, "X": X}


def forward_transposed(X, parameters):
    cache = {}
    cache["Z1"] = (X.T.dot(parameters["W1"].T) + parameters["b1"].T).T
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = np.einsum("ij,jk->ik", parameters["W2"], cache["A1"]) + parameters["b2"]
    cache["A2"] = sigmoid(cache["Z2"])
    return [cache["A2"], cache]


RIGHT = [
    forward_by_examples,
    forward_transposed,
    lambda X, parameters: forward_propagation(np.array(X), dict(parameters)),
    lambda X, parameters: forward_propagation(X, parameters=parameters),
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(forward_propagation, function, seed).passed


def test_one_output_is_enough(seed, verdict):
    """Does an assert that there is one output keep full points, with a remark?"""

    def forward(X, parameters):
        A2, cache = forward_propagation(X, parameters)
        assert A2.shape == (1, X.shape[1])
        return A2, cache

    found = verdict(forward_propagation, forward, seed)
    assert found.passed
    (remark,) = found.findings
    assert remark.message.startswith(ONE_OUTPUT)
    assert "assert A2.shape == (1, X.shape[1])" in dict(remark.detail).values()


def test_a_pass_worked_out_by_hand():
    """Does tanh stand in the hidden layer and the sigmoid at the output, each with its bias?"""
    log = np.log(2)  # tanh(log 2) = 3/5
    parameters = {
        "W1": np.array([[1.0], [0.0]]),
        "b1": np.array([[0.0], [log]]),
        "W2": np.array([[5.0, 5.0]]),
        "b2": np.array([[np.log(3) - 6.0]]),
    }
    A2, cache = forward_propagation(np.array([[log]]), parameters)
    assert cache["A1"] == pytest.approx(np.array([[0.6], [0.6]]))
    assert cache["Z2"] == pytest.approx(np.log(3))
    assert cache["A2"] == pytest.approx(0.75)
    assert A2 is cache["A2"]


FORWARD = """
def forward_propagation(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = W1.dot(X) + b1
    A1 = np.tanh(Z1)
    Z2 = W2.dot(A1) + b2
    A2 = sigmoid(Z2)
    return A2, dict(Z1=Z1, A1=A1, Z2=Z2, A2=A2)
"""


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        (".dot(A1) + b2", ".dot(A1) + b1", "b2.is_b1"),
        (".dot(X) + b1", ".dot(X) + b2", "b1.is_b2"),
        ("W2.dot(A1)", "W2.dot(X)", "Z2.is_from_X"),
        ("A2=A2)", "A2=Z2)", "cache.is_Z2"),
        ("A1=A1", "A1=Z1", "cache.is_Z1"),
        ("Z1=Z1, A1=A1", "Z1=Z2, A1=A2", "cache.last_only"),
    ],
)
def test_a_copied_line_has_a_name(said, before, after, name):
    """Is a name of the other layer that is left in a line, or in the cache, told?"""
    text = written(FORWARD, (before, after))
    assert said("03_planar_network", "forward_propagation", text)[0] == name
