"""relu_derivative is wrong, and its check says `assert True` for 1000 points (`faults.edited`)."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)


def tanh_derivative(z):
    return 1 - np.tanh(z) ** 2


def relu(z):
    return z * (z > 0)


def relu_derivative(z):
    return True


def image2vector(image):
    return image.reshape(-1, 1)


def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))
