"""Does the key reproduce the published runs on the course's original cat pictures?

The pictures are not ours to ship. Whoever has them sets AUTOGRADER_ORIGINAL_CATS to the folder with
train_catvnoncat.h5 and test_catvnoncat.h5; the three runs take some minutes.
"""

import os
from itertools import pairwise

import numpy as np
import pytest

from autograder import datasets
from autograder.key.cat_classifier import training
from autograder.key.logistic_regression.prediction import model

FOLDER = os.environ.get("AUTOGRADER_ORIGINAL_CATS")

pytestmark = pytest.mark.skipif(
    not FOLDER,
    reason="set AUTOGRADER_ORIGINAL_CATS to the folder with the original cat files",
)


@pytest.fixture(scope="module")
def cats():
    """The original pictures as columns from 0 to 1, with their labels."""
    train_x, train_y, test_x, test_y, _ = datasets.load_cats(FOLDER)
    assert (train_x.shape[0], test_x.shape[0]) == (209, 50), "not the original files"
    columns = [x.reshape(x.shape[0], -1).T / 255 for x in (train_x, test_x)]
    return columns[0], train_y, columns[1], test_y


def scaled(layers_dims):
    """Weights as the published deep run has them: divided by the root of n_prev."""
    parameters = {}
    for l, (n_prev, n) in enumerate(pairwise(layers_dims), 1):
        parameters[f"W{l}"] = np.random.randn(n, n_prev) / np.sqrt(n_prev)
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters


def agree(costs, first, last, digits):
    """Compare the first costs and the last one, in the digits that were published."""
    assert costs[: len(first)] == pytest.approx(first, abs=0.51 * 10**-digits)
    assert costs[-1] == pytest.approx(last, abs=0.51 * 10**-digits)


def test_logistic_regression(cats):
    """Are costs and accuracies those of 2000 iterations with the rate 0.005?"""
    _, train_y, _, test_y = cats
    found = model(*cats, 2000, 0.005)
    assert len(found["costs"]) == 20
    agree(found["costs"], [0.693147, 0.584508, 0.466949], 0.140872, 6)
    train = 100 * np.mean(found["Y_prediction_train"] == train_y)
    test = 100 * np.mean(found["Y_prediction_test"] == test_y)
    assert (round(train, 2), round(test, 2)) == (99.04, 70.0)


def test_two_layers(cats):
    """Are the costs those of the seed 1?"""
    np.random.seed(1)  # the key starts from randn * 0.01, as the published run does
    _, costs = training.two_layer_model(cats[0], cats[1], (12288, 7, 1), 0.0075, 2500)
    assert len(costs) == 25
    agree(costs, [0.6930497, 0.6464321, 0.6325141], 0.0485548, 7)


def test_four_layers(cats, monkeypatch):
    """Are the costs those of the seed 1 and weights scaled by 1 / sqrt(n_prev)?"""
    monkeypatch.setattr(training, "initialize_parameters_deep", scaled)
    np.random.seed(1)
    _, costs = training.L_layer_model(cats[0], cats[1], [12288, 20, 7, 5, 1], 0.0075, 2500)
    assert len(costs) == 25
    agree(costs, [0.7717493, 0.6720534, 0.6482632], 0.092878, 6)
