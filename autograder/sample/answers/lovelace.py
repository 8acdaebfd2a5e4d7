"""Everything right, each step in another way than the course's own solution."""

import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(z)))


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s - s**2


def tanh_derivative(z):
    t = np.tanh(z)
    return (1 - t) * (1 + t)


def relu(z):
    return np.where(np.asarray(z) > 0, z, 0)


def relu_derivative(z):
    return (np.asarray(z) > 0) * 1.0


def image2vector(image):
    length, height, depth = image.shape
    return image.ravel()[:, np.newaxis].reshape(length * height * depth, 1)


def cross_entropy_loss(a, y):
    # The probability that was given to the right answer; a label is 0 or 1.
    return -np.log(np.where(y == 1, a, 1 - a))
