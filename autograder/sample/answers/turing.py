"""An endless loop in image2vector; the rest is right."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s - s * s


def tanh_derivative(z):
    return 1 / np.cosh(np.clip(z, -300, 300)) ** 2


def relu(z):
    return np.fmax(z, 0)


def relu_derivative(z):
    return np.where(z > 0, 1, 0)


def image2vector(image):
    vector = np.zeros((image.size, 1), image.dtype)
    place = 0
    while place < image.size:  # place never moves on, so this never ends
        vector[place] = image.flat[place]
    return vector


def cross_entropy_loss(a, y):
    return np.where(y == 1, -np.log(a), -np.log(1 - a))
