"""Tests of autograder.key.planar_network.prediction."""

import numpy as np
import pytest

from autograder.key.planar_network.forward import forward_propagation
from autograder.key.planar_network.prediction import UNSURE, predict

RIGHT = [
    lambda parameters, X: np.round(forward_propagation(X, parameters)[0]),
    lambda parameters, X: forward_propagation(X, parameters)[0] > 0.5,
    lambda parameters, X: (forward_propagation(X, parameters)[0] >= 0.5).astype(int),
    lambda parameters, X: 1.0 * (forward_propagation(X, parameters)[1]["Z2"] > 0),
    lambda parameters, X: np.array(
        [[int(a > 0.5) for a in forward_propagation(X, parameters)[0][0]]]
    ),
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(predict, function, seed).passed


def test_predictions_without_their_row_keep_half(verdict):
    """Do right predictions that have lost an axis keep half of the points?"""
    assert verdict(predict, lambda parameters, X: predict(parameters, X)[0]).score == 0.5


def test_no_prediction_is_near_one_half(seed, vectors):
    """Are the predictions clear, whichever way a probability of one half counts?"""
    for case in vectors(predict, seed).cases:
        parameters, X = case.args
        assert np.abs(forward_propagation(X, parameters)[1]["Z2"]).min() > UNSURE, case.label


def test_both_answers_are_predicted(seed, vectors):
    """Are both labels among the predictions, but where a case says otherwise?"""
    made = vectors(predict, seed)
    for case, found in zip(made.cases, made.expected, strict=True):
        alone = case.label in ("one example", "all of one kind", "none of that kind")
        assert len({*found.ravel()}) == 1 + (not alone), case.label
