"""02_logistic_regression: the right implementations."""

from __future__ import annotations

import numpy as np

from .activations_reference import cross_entropy_loss, sigmoid

EVERY = 100  # iterations between two costs that are kept


def initialize_with_zeros(dim):
    """Return w, a column of dim zeros, and b = 0."""
    return np.zeros((dim, 1)), 0.0


def propagate(w, b, X, Y):
    """Return the slopes dw and db of the cost, and the cost."""
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = np.sum(cross_entropy_loss(A, Y)) / m
    dZ = A - Y
    return {"dw": np.dot(X, dZ.T) / m, "db": np.sum(dZ) / m}, cost


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Return params, the last grads, and the cost of every 100th iteration."""
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % EVERY == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:f}")
    return {"w": w, "b": b}, grads, costs


def predict(w, b, X):
    """Return 1 where the probability is above one half, 0 elsewhere, in the shape (1, m)."""
    return np.where(sigmoid(np.dot(w.T, X) + b) > 0.5, 1.0, 0.0)


def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Train on the training set; return the predictions for both sets, w, b and the costs."""
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": w,
        "b": b,
    }
