"""Everything right; the file is cut off in the middle (see `faults.cut_off`)."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def cross_entropy_loss(a, y):
    return -(y * np.log(a) + (1 - y) * np.log(1 - a))
