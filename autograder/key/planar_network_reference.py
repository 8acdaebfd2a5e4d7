"""03_planar_network: the right implementations."""

from __future__ import annotations

import numpy as np

from .activations_reference import cross_entropy_loss, sigmoid

HIDDEN = 4  # neurons in the hidden layer, where nothing else is said
TOLD = 1000  # iterations between two costs that are printed


def layer_sizes(X, Y):
    """Return n_x, n_h and n_y: the rows of X, 4, and the rows of Y."""
    return X.shape[0], HIDDEN, Y.shape[0]


def initialize_parameters(n_x, n_h, n_y):
    """Return small random weights and zero biases."""
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }


def forward_propagation(X, parameters):
    """Return A2 and the cache with Z1, A1, Z2 and A2."""
    Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
    A2 = sigmoid(Z2)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}


def compute_cost(A2, Y):
    """Return the sum of the losses, divided by m."""
    return np.sum(cross_entropy_loss(A2, Y)) / Y.shape[1]


def backward_propagation(parameters, cache, X, Y):
    """Return dW1, db1, dW2 and db2, each in the shape of its parameter."""
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - A1**2)
    return {
        "dW1": np.dot(dZ1, X.T) / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
        "dW2": np.dot(dZ2, A1.T) / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
    }


def update_parameters(parameters, grads, learning_rate=1.2):
    """Return the parameters after one step of gradient descent."""
    return {name: parameters[name] - learning_rate * grads[f"d{name}"] for name in parameters}


def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Train the network with n_h hidden neurons; return its parameters."""
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % TOLD == 0:
            print(f"Cost after iteration {i}: {cost:f}")
    return parameters


def predict(parameters, X):
    """Return 1 where the probability is above one half, 0 elsewhere, in the shape (1, m)."""
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1.0, 0.0)
