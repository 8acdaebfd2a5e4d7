"""Tests of autograder.checks.places.spoiled: right results that are made wrong."""

import pytest

from autograder.checks.places.place import STOPS
from tests.checks.places.wrong import COST, places_among_steps, places_in


def _places(source, name, assignment):
    return [(one.line, one.text) for one in places_among_steps(source, name, assignment)]


@pytest.mark.parametrize("spoilt", ["loss / m", "np.sum(loss) / m", "loss * (1 / m)"])
def test_what_is_done_to_a_right_result_is_told(spoilt):
    """Is the line told that spoils the result, and not the count that is right?"""
    source = (
        "def cross_entropy_loss(a, y):\n    m = a.size\n"
        f"    loss = -(y * np.log(a) + (1 - y) * np.log(1 - a))\n    return {spoilt}\n"
    )
    found = _places(source, "cross_entropy_loss", "01_activations")
    assert [line for line, _ in found] == [4]


def test_what_stops_with_a_right_result_is_told_as_that():
    """Is it said that it stops, and not that something wrong comes out of it?"""
    source = "def sigmoid(z):\n    s = 1 / (1 + np.exp(-z))\n    return min(s, 1)\n"
    places = places_in(source, "sigmoid", "01_activations")
    assert [(one.line, one.kind) for one in places] == [(3, STOPS)]


@pytest.mark.parametrize("kept", ["(p == y).astype(int)", "p * y", "np.abs(p - y)"])
def test_a_right_result_that_is_overwritten_is_told_there(kept):
    """Is the line told that keeps something else under the name of the result?"""
    source = (
        "def predict(X, y, parameters):\n    AL, _ = L_model_forward(X, parameters)\n"
        f"    p = (AL > 0.5).astype(int)\n    if y is not None:\n        p = {kept}\n    return p\n"
    )
    assert [line for line, _ in _places(source, "predict", "05_cat_classifier")] == [5]


def test_a_step_that_no_result_came_from_is_told_as_before():
    """Is a wrong step told where no right result stands before it?"""
    spoilt = COST.replace("Y * np.log(A2)", "Y * np.log(A2 * A2)")
    assert _places(spoilt, "compute_cost", "03_planar_network")[0][0] == 3
