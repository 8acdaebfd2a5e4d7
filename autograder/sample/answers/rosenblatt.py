"""Half of the points: the first three steps and the column; the rest is not written."""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))


def sigmoid_derivative(z):
    return sigmoid(z) * sigmoid(-z)


def tanh_derivative(z):
    return 1 - np.square(np.tanh(z))


def image2vector(image):
    return image.flatten().reshape(-1, 1)
