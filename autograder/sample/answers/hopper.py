"""Everything right, but noisy: prints, NumPy's warnings, a progress bar on standard error."""

import sys
import warnings

import numpy as np


def sigmoid(z):
    print("sigmoid got", z)
    return 1 / (1 + np.exp(-z))  # overflows for large negative z, and NumPy says so


def sigmoid_derivative(z):
    warnings.warn("this warning is mine", stacklevel=1)
    s = sigmoid(z)
    return s * (1 - s)


def tanh_derivative(z):
    return 1 - np.tanh(z) ** 2


def relu(z):
    return np.maximum(z, 0)


def relu_derivative(z):
    for percent in range(0, 101, 20):
        print(f"\rrelu_derivative: {percent:3d} %", end="", file=sys.stderr, flush=True)
    return np.heaviside(z, 0)


def image2vector(image):
    return np.array([[number] for row in image for pixel in row for number in pixel])


def cross_entropy_loss(a, y):
    # 0 * log(0) is nan, with two warnings; nan_to_num makes it 0 again.
    return np.nan_to_num(-y * np.log(a)) - np.nan_to_num((1 - y) * np.log(1 - a))


print("The last cell says this on standard error.", file=sys.stderr)
