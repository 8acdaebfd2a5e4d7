"""Is nothing asked for twice but what was, and does what was given out keep its points?"""

import functools
import itertools

import numpy as np
import pytest

from autograder.authoring.source import read_sources
from autograder.key import COURSE

# docs/decisions/0026-what-was-written-before.md says why these two stay.
AGAIN = {("04_deep_network", "initialize_parameters"), ("04_deep_network", "compute_cost")}

# A class that has begun counts what was handed in by today's points: an exercise may come, and
# none may leave or be worth something else.
GIVEN_OUT = {
    "01_activations": {
        "sigmoid": 2,
        "sigmoid_derivative": 2,
        "tanh_derivative": 2,
        "relu": 2,
        "relu_derivative": 2,
        "image2vector": 2,
        "cross_entropy_loss": 4,
    },
    "02_logistic_regression": {
        "initialize_with_zeros": 2,
        "slopes_by_trial": 4,
        "propagate": 6,
        "optimize": 6,
        "predict": 2,
        "model": 4,
    },
    "03_planar_network": {
        "layer_sizes": 2,
        "initialize_parameters": 4,
        "forward_propagation": 4,
        "compute_cost": 2,
        "backward_propagation": 6,
        "update_parameters": 2,
        "nn_model": 4,
        "predict": 2,
    },
    "04_deep_network": {
        "initialize_parameters": 2,
        "initialize_parameters_deep": 4,
        "linear_forward": 2,
        "sigmoid": 2,
        "relu": 2,
        "linear_activation_forward": 4,
        "L_model_forward": 4,
        "compute_cost": 4,
        "linear_backward": 4,
        "relu_backward": 2,
        "sigmoid_backward": 2,
        "linear_activation_backward": 4,
        "L_model_backward": 6,
        "update_parameters": 2,
    },
    "05_cat_classifier": {"two_layer_model": 6, "L_layer_model": 6, "predict": 4},
}


def as_many(one, other):
    """Whether two exercises have as many arguments."""
    return len(one.contract.arguments) == len(other.contract.arguments)


PAIRS = [
    pytest.param(before, now, later, name, id=f"{now.name}-{later.name}-{name}")
    for before, now in itertools.combinations(COURSE, 2)
    for later in now.exercises
    for name in (one.name for one in before.exercises if as_many(one, later))
]


@functools.cache
def solutions(root):
    """What the notebooks have for an answer, by assignment: functions that call each other."""
    found = {}
    for source in read_sources(root, COURSE):
        scope = {"np": np}
        for cell in source.cells:
            if cell.role in ("bring", "exercise"):
                exec(cell.text, scope)
        found[source.assignment.name] = scope
    return found


@pytest.mark.parametrize(("before", "now", "later", "name"), PAIRS)
def test_what_an_earlier_answer_passes(before, now, later, name, root, verdict):
    """Does an answer of an earlier notebook pass, as it stands, only where that was weighed?"""
    passes = verdict(later, solutions(root)[before.name][name]).passed
    assert passes == ((now.name, later.name) in AGAIN and later.name == name)


def test_what_was_given_out():
    """Is each exercise that classes were given still there, with the points that it had?"""
    today = {one.name: {each.name: each.points for each in one.exercises} for one in COURSE}
    for assignment, points in GIVEN_OUT.items():
        assert points.items() <= today[assignment].items()
