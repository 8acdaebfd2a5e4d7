"""Everything right; handed in with cells copied and a check deleted (see `faults.copied`)."""

import numpy as np


def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.multiply(s, np.subtract(1, s))


def tanh_derivative(z):
    return 1 - np.power(np.tanh(z), 2)


def relu(z):
    return 0.5 * (z + np.abs(z))


def relu_derivative(z):
    return (np.sign(z) + np.abs(np.sign(z))) / 2


def image2vector(image):
    return np.expand_dims(image.reshape(-1), axis=1)


def cross_entropy_loss(a, y):
    loss = np.empty_like(a)
    cats = y == 1
    loss[cats] = -np.log(a[cats])
    loss[~cats] = -np.log(1 - a[~cats])
    return loss
