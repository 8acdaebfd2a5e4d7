"""Does the course open with a picture that the network of its end is wrong about?

That a trained one says so is held in `authoring/learners/test_guesses.py`, where one is trained.
"""

import numpy as np
import pytest

from autograder import datasets
from autograder.plots import Training, asked_again, finished_network
from autograder.plots.finished_network import PICTURE


@pytest.mark.parametrize(("answer", "told"), [(False, "a = ?"), (True, "a = 0.99: a cat")])
def test_the_answer_waits(shown, answer, told):
    """Is the answer told only where it is asked for?"""
    finished_network(answer=answer)
    assert shown.pictures == [f"A black dog, seen from the side. The network says {told}."]


def test_it_is_wrong():
    """Is the picture none of a cat?"""
    labels = datasets.load_cats()[3]
    assert labels[0, PICTURE] == 0


def to_columns(pictures):
    return pictures.reshape(len(pictures), -1).T / 255


def constant(X, parameters):
    """A network that sees the right picture and says one thing."""
    assert np.array_equal(X, to_columns(datasets.load_cats()[2][[PICTURE]]))
    return np.full((1, X.shape[1]), parameters["W1"]), []


def run(said):
    return Training(parameters={"W1": said})


def test_the_own_networks_are_asked(shown):
    """Does each of the learner's networks say what it makes of the picture of the beginning?"""
    asked_again({"one layer": run(0.3), "four layers": run(0.97)}, constant, to_columns)
    assert shown.pictures == [
        "A black dog, seen from the side. With one layer, your network says a = 0.30: no cat. "
        "With four layers, your network says a = 0.97: a cat."
    ]


@pytest.mark.parametrize(
    ("runs", "to_columns", "reason"),
    [
        ({"mine": None}, to_columns, "the training above has run"),
        ({"mine": run(0.3)}, lambda pictures: pictures, "returns a column of shape (12288, 1)"),
    ],
)
def test_it_waits(shown, runs, to_columns, reason):
    """Is it said in a line what the picture waits for?"""
    asked_again(runs, constant, to_columns)
    (told,) = shown.words
    assert told.endswith(f"{reason}.")
