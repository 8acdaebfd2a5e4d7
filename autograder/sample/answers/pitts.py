"""Everything right; the file has another name and begins with a byte order mark."""

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-1.0 * z))


def sigmoid_derivative(z):
    a = sigmoid(z)
    return a * (1 - a)


def tanh_derivative(z):
    return 1 - np.tanh(z) ** 2


def relu(z):
    result = np.array(z)
    result[result < 0] = 0
    return result


def relu_derivative(z):
    return np.greater(z, 0).astype(float)


def image2vector(image):
    v = image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1)
    return v


def cross_entropy_loss(a, y):
    return -1 * (np.multiply(y, np.log(a)) + np.multiply(1 - y, np.log(1 - a)))
