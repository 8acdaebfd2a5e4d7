"""Tests of autograder.key.logistic_regression.prediction."""

import numpy as np
import pytest

from autograder.key.activations.activations import sigmoid
from autograder.key.logistic_regression.descent import optimize, propagate
from autograder.key.logistic_regression.prediction import UNSURE, model, predict
from autograder.key.logistic_regression.start import initialize_with_zeros


def predict_by_loop(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0
    return Y_prediction


def model_with_keywords(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, _grads, costs = optimize(
        w,
        b,
        X_train,
        Y_train,
        print_cost=print_cost,
        learning_rate=learning_rate,
        num_iterations=num_iterations,
    )
    w, b = parameters["w"], parameters["b"]
    right = 100 - np.mean(np.abs(predict(w, b, X_train) - Y_train)) * 100
    if print_cost:
        print(f"train accuracy: {right} %")
    return {
        "costs": np.array(costs),
        "Y_prediction_test": predict(w, b, X_test) > 0,
        "Y_prediction_train": predict(w, b, X_train).astype(int),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


def model_alone(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate, print_cost):
    w, b, costs = np.zeros((len(X_train), 1)), np.zeros(()), []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X_train, Y_train)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "Y_prediction_test": (w.T @ X_test + b > 0) * 1,
        "Y_prediction_train": np.round(sigmoid(w.T @ X_train + b)),
    }


def model_over_the_top(*arguments):
    found = model(*arguments)
    return {**found, "costs": [np.array(cost) for cost in found["costs"]]}


RIGHT = {
    predict: [
        predict_by_loop,
        lambda w, b, X: sigmoid(w.T @ X + b) > 0.5,
        lambda w, b, X: (sigmoid(w.T @ X + b) >= 0.5).astype(int),
        lambda w, b, X: np.round(sigmoid(np.dot(w.T, X) + b)),
        lambda w, b, X: np.array([[1.0 if w[:, 0] @ x + b > 0 else 0.0 for x in X.T]]),
    ],
    model: [model_with_keywords, model_alone, model_over_the_top],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


def test_predictions_without_their_row_keep_half(verdict):
    """Do right predictions that have lost an axis keep half of the points?"""
    assert verdict(predict, lambda w, b, X: predict(w, b, X)[0]).score == 0.5


def test_no_prediction_is_near_one_half(seed, vectors):
    """Are the predictions clear, whichever way a probability of one half counts?"""
    for case in vectors(predict, seed).cases:
        w, b, X = case.args
        assert np.abs(w.T @ X + b).min() > UNSURE, case.label


def test_no_prediction_after_training_is_near_one_half(seed, vectors):
    """Are the predictions of trained models clear, however the steps are rounded?"""
    made = vectors(model, seed)
    for case, found in zip(made.cases, made.expected, strict=True):
        for X in (case.args[0], case.args[2]):
            assert np.abs(found["w"].T @ X + found["b"]).min() > UNSURE, case.label


def test_both_answers_are_predicted(seed, vectors):
    """Are cats and others among the predictions, but where a case says otherwise?"""
    made = vectors(predict, seed)
    for case, found in zip(made.cases, made.expected, strict=True):
        alone = case.label in ("one example", "all of them cats", "no cat among them")
        assert len({*found.ravel()}) == 1 + (not alone), case.label


def test_leaving_b_out_shows_in_the_predictions(seed, vectors):
    """Is there a trained model that predicts otherwise without its b?"""
    made = vectors(model, seed)
    (number,) = (n for n, case in enumerate(made.cases) if case.label == "mostly cats")
    found, X = made.expected[number], made.cases[number].args[0]
    assert not np.array_equal(found["w"].T @ X > 0, found["Y_prediction_train"])


def test_the_cost_falls_and_is_kept_every_hundred_steps():
    """Does the reference learn, and keep the costs of iteration 0, 100, 200?"""
    rng = np.random.default_rng(1)
    X = rng.standard_normal((3, 40))
    Y = (X[:1] > 0.2).astype(float)
    found = model(X, Y, X, Y, 250, 0.5)
    first, second, third = found["costs"]
    assert np.isclose(first, np.log(2))
    assert first > second > third
    assert np.mean(found["Y_prediction_test"] == Y) > 0.9
