"""One typical mistake: sigmoid lacks a bracket.  What builds on it is right, and counts."""

import numpy as np


def sigmoid(z):
    return 1 / 1 + np.exp(-z)


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)


def tanh_derivative(z):
    return 1 - np.tanh(z) * np.tanh(z)


def relu(z):
    return (z > 0) * z


def relu_derivative(z):
    slope = np.zeros_like(z)
    slope[z > 0] = 1
    return slope


def image2vector(image):
    return image.reshape((image.shape[0] * image.shape[1] * image.shape[2], 1))


def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))
