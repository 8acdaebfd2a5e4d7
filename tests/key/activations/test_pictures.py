"""Tests of autograder.key.activations.pictures."""

import numpy as np
import pytest

from autograder.key.activations.pictures import image2vector

RIGHT = [
    lambda image: image.reshape(-1, 1),
    lambda image: image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1),
    lambda image: image.flatten()[:, np.newaxis],
    lambda image: np.array([[v] for v in image.ravel()]),
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(image2vector, function, seed).passed


def test_the_last_axis_runs_fastest():
    """Do the colours of a pixel stay together, pixel after pixel and row after row?"""
    image = np.arange(12).reshape(2, 2, 3)
    assert image2vector(image).tolist() == [[n] for n in range(12)]
