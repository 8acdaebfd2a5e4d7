"""Does the course open with a picture that the network of its end is wrong about?

That a trained one says so is held in `authoring/learners/test_guesses.py`, where one is trained.
"""

import pytest

from autograder import datasets
from autograder.plots import finished_network
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
