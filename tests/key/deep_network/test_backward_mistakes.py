"""Tests of autograder.key.deep_network.backward_mistakes."""

import numpy as np
import pytest

from autograder.key import find_exercise

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
