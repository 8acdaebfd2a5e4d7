"""The cell of relu ends Python itself; the rest is right."""

import os

import numpy as np


def sigmoid(z):
    return np.reciprocal(1 + np.exp(-z))


def sigmoid_derivative(z):
    return sigmoid(z) * (1 - sigmoid(z))


def tanh_derivative(z):
    return 1.0 - np.tanh(z) ** 2


os._exit(1)


def relu(z):
    return np.clip(z, 0, None)


def relu_derivative(z):
    return np.where(z <= 0, 0.0, 1.0)


def image2vector(image):
    return image.reshape(-1)[:, None]


def cross_entropy_loss(a, y):
    return -y * np.log(a) - (1 - y) * np.log(1 - a)
