"""The right answers of 04_deep_network, which 05_cat_classifier builds on."""

from __future__ import annotations

from itertools import pairwise

import numpy as np


def initialize_parameters(n_x, n_h, n_y):
    """Return small random weights and zero biases for a network with one hidden layer."""
    return {
        "W1": np.random.randn(n_h, n_x) * 0.01,
        "b1": np.zeros((n_h, 1)),
        "W2": np.random.randn(n_y, n_h) * 0.01,
        "b2": np.zeros((n_y, 1)),
    }


def initialize_parameters_deep(layer_dims):
    """Return small random weights and zero biases for layers of the sizes n_x, n_1, ..., n_L."""
    parameters = {}
    for l, (n_prev, n) in enumerate(pairwise(layer_dims), 1):
        parameters[f"W{l}"] = np.random.randn(n, n_prev) * 0.01
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters


def linear_forward(A, W, b):
    """Return Z = W A + b and what the way back needs."""
    return W @ A + b, (A, W, b)


def sigmoid(Z):
    """Return 1 / (1 + exp(-Z)), written so that no exponential overflows, and Z."""
    small = np.exp(-np.abs(Z))
    return np.where(Z >= 0, 1 / (1 + small), small / (1 + small)), Z


def relu(Z):
    """Return max(0, Z) and Z."""
    return np.maximum(0, Z), Z


def linear_activation_forward(A_prev, W, b, activation):
    """Return one whole layer's output and both of its caches."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = {"sigmoid": sigmoid, "relu": relu}[activation](Z)
    return A, (linear_cache, activation_cache)


def L_model_forward(X, parameters):
    """Return the prediction AL of ReLU layers with a sigmoid on top, and the caches."""
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        A, cache = linear_activation_forward(A, W, b, "sigmoid" if l == L else "relu")
        caches.append(cache)
    return A, caches


def compute_cost(AL, Y):
    """Return the average cross-entropy, with 0 log 0 taken as 0."""
    wrong_way = np.where(Y > 0, 1 - AL, AL)  # how far each prediction is from its label
    return float(-np.log1p(-wrong_way).sum() / Y.shape[1])


def linear_backward(dZ, cache):
    """Return the gradients of the cost with respect to A_prev, W and b."""
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return W.T @ dZ, dZ @ A_prev.T / m, dZ.sum(axis=1, keepdims=True) / m


def relu_backward(dA, cache):
    """Return dZ: dA where Z is positive, 0 elsewhere."""
    return np.where(cache > 0, dA, 0.0)


def sigmoid_backward(dA, cache):
    """Return dZ = dA s (1 - s) with s = sigmoid(Z)."""
    s, _ = sigmoid(cache)
    return dA * s * (1 - s)


def linear_activation_backward(dA, cache, activation):
    """Go back through one whole layer: dA_prev, dW, db."""
    linear_cache, Z = cache
    gate = {"sigmoid": sigmoid_backward, "relu": relu_backward}[activation]
    return linear_backward(gate(dA, Z), linear_cache)


def L_model_backward(AL, Y, caches):
    """Go back through the whole network: dA0, ..., dA{L-1}, dW1, db1, ..., dWL, dbL."""
    L = len(caches)
    grads = {}
    dA = (1 - Y) / (1 - AL) - Y / AL
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads |= {f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db}
    return grads


def update_parameters(parameters, grads, learning_rate):
    """Take one step of gradient descent."""
    return {name: value - learning_rate * grads[f"d{name}"] for name, value in parameters.items()}
