"""Tests of autograder.key.deep_network.backward_mistakes."""

import numpy as np
import pytest

from autograder.key import find_exercise
from tests.key.written import written

dZ, A_PREV, W, B = (
    np.array([[1.0, -2.0], [0.5, 3.0]]),
    np.array([[2.0, 1.0]]),
    np.ones((2, 1)),
    np.ones((2, 1)),
)


def _wrong(exercise, name):
    found = find_exercise("04_deep_network", exercise).mistakes
    return next(mistake for mistake in found if mistake.name == name).wrong


def test_the_last_example_alone_is_what_its_name_says():
    """Does the mistake leave all examples but the last out of dW and db?"""
    dA_prev, dW, db = _wrong("linear_backward", "everything.last_only")(dZ, (A_PREV, W, B))
    assert np.allclose(dA_prev, W.T @ dZ)
    assert np.allclose(dW, dZ[:, 1:] @ A_PREV[:, 1:].T / 2)
    assert np.allclose(db, dZ[:, 1:] / 2)


@pytest.mark.parametrize(
    ("name", "closed"),
    [("gate.is_Z_where_closed", -3.0), ("gate.is_one_where_closed", 1.0), ("gate.is_sign", -5.0)],
)
def test_what_stands_where_the_gate_is_closed(name, closed):
    """Does each way to leave the gate open give what its sentence says?"""
    given = _wrong("relu_backward", name)(np.array([[4.0, 5.0]]), np.array([[2.0, -3.0]]))
    assert given.tolist() == [[4.0, closed]]


WAY_BACK = """
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    dA, dW, db = linear_activation_backward(dA, caches[L - 1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = dA, dW, db
    for l in range(L - 1, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "relu")
        grads[f"dA{l - 1}"], grads[f"dW{l}"], grads[f"db{l}"] = dA, dW, db
    return grads
"""


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("range(L - 1, 0, -1)", "range(1, L)", "loop.is_upwards"),
        ("range(L - 1, 0, -1)", "sorted(range(L - 1, 0, -1))", "loop.is_upwards"),
        ("dA, dW, db = lin", "dW, db, dA = lin", "dA.order"),
    ],
)
def test_a_way_back_in_another_order_has_a_name(said, before, after, name):
    """Is it told that the layers, or the results of a step, are taken in another order?"""
    text = written(WAY_BACK, (before, after))
    assert said("04_deep_network", "L_model_backward", text)[0] == name


def test_arguments_in_another_order_have_a_name(said):
    """Is it told that the gradient and the cache have changed places in a call?"""
    text = """
def linear_activation_backward(dA, cache, activation):
    if activation == "relu":
        return linear_backward(relu_backward(cache[1], dA), cache[0])
    return linear_backward(sigmoid_backward(cache[1], dA), cache[0])
"""
    mistake, cause = said("04_deep_network", "linear_activation_backward", text)
    assert mistake == "gate.order"
    assert "dA comes first" in cause
