"""Tests of autograder.key.cat_classifier.prediction."""

import numpy as np
import pytest

from autograder.key.cat_classifier.prediction import UNSURE, predict
from autograder.key.deep_network.forward import L_model_forward


def predict_by_loop(X, y, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, _caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    print("Accuracy: " + str(np.sum((p == y) / m)))
    return p


def predict_in_percent(X, y, parameters):
    p = np.round(L_model_forward(X, parameters)[0]).astype(int)
    if y is not None:
        print(f"{100 - np.mean(np.abs(p - y)) * 100} % are right")
    return p


def predict_by_comparison(X, y, parameters):
    p = L_model_forward(X, parameters)[0] >= 0.5
    print("accuracy", (p == y).mean() if y is not None else "unknown")
    return p


def predict_by_Z(X, y, parameters):
    p = np.where(L_model_forward(X, parameters)[1][-1][1] > 0, 1, 0)
    if y is not None:
        right = np.dot(y, p.T) + np.dot(1 - y, 1 - p.T)
        print("Accuracy: %d" % (right.item() / y.size * 100) + "%")  # noqa: UP031
    return p


RIGHT = [predict_by_loop, predict_in_percent, predict_by_comparison, predict_by_Z]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(predict, function, seed).passed


@pytest.mark.parametrize("function", RIGHT)
def test_the_printed_accuracy_may_be_a_share_or_a_percentage(function, verdict):
    """Is 0.6 as good as 60 %?"""
    told = [finding for finding in verdict(predict, function).findings if not finding.costs]
    assert not any("print" in finding.message for finding in told)


def test_a_wrong_accuracy_is_a_remark(verdict):
    """Does the share of wrong answers, printed as accuracy, leave full points and a remark?"""

    def of_the_wrong_ones(X, y, parameters):
        p = predict(X, None, parameters)
        print("Accuracy:", np.mean(p != y))
        return p

    found = verdict(predict, of_the_wrong_ones)
    assert found.passed
    assert "print" in found.findings[0].message


def test_no_prediction_is_near_one_half(seed, vectors):
    """Are the predictions clear, whichever way a probability of one half counts?"""
    for case in vectors(predict, seed).cases:
        X, _, parameters = case.args
        Z = L_model_forward(X, parameters)[1][-1][1]
        assert np.abs(Z).min() > UNSURE, case.label


def test_both_answers_are_predicted(seed, vectors):
    """Are cats and others among the predictions, but where a case says otherwise?"""
    made = vectors(predict, seed)
    for case, found in zip(made.cases, made.expected, strict=True):
        alone = case.label in ("one picture", "every picture a cat", "no picture a cat")
        assert len({*found.ravel()}) == 1 + (not alone), case.label


def test_the_accuracy_to_print_is_that_of_the_labels(seed, vectors):
    """Are the numbers that are to be printed the share that is right, in its three forms?"""
    made = vectors(predict, seed)
    for case, found in zip(made.cases, made.expected, strict=True):
        for share, percentage, count in case.prints:
            right = np.sum(found == case.args[1])
            assert (share, percentage, count) == (right / 5, 20 * right, right)
