"""Is what an exercise is worth told where it changes, and nothing where it does not?"""

from __future__ import annotations

import pytest

from autograder.marking.gradebook.worth import told, worth_of


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ({}, {"relu": 2.0}, []),  # an assignment that the gradebook did not know
        ({"relu": 2.0}, {"relu": 2.0}, []),
        ({"relu": 2.0}, {}, []),  # what leaves is told where it leaves
        ({"tanh": 2.0}, {"tanh": 2.0, "relu": 2.0}, ["relu (2 points) counts from now on."]),
        ({"relu": 2.0}, {"relu": 3.5}, ["relu is worth 3.5 points from now on, and was worth 2;"]),
    ],
)
def test_what_is_told(before, now, said):
    """Is there a sentence for what comes and what has other points, and for nothing else?"""
    sentences = [*told("01_activations", before, now)]
    assert len(sentences) == len(said)
    assert all(part in one for part, one in zip(said, sentences, strict=True))


def test_a_release_says_what_it_is_worth(release):
    """Are exercises and questions there, with their points, in order?"""
    found = worth_of(release)
    assert [*found] == release.named("check", "question")
    assert (found["sigmoid"], sum(found.values())) == (2.0, 18.0)
