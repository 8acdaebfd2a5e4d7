"""Tests of autograder.checks.by_entries: a loop that ends too early, and a second fault."""

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key import find_assignment, find_exercise
from autograder.key.vectors import make_vectors

DEEP = find_assignment("04_deep_network")
EARLY = "Only the first layer is updated."


@pytest.fixture(scope="module")
def vectors():
    """The cases of an exercise with a loop over the layers."""
    return make_vectors(DEEP, find_exercise("04_deep_network", "update_parameters"), 7)


def _said(vectors, step, layers):
    """Return the names and causes of an answer that makes a step with some of the layers."""

    def update_parameters(parameters, grads, learning_rate):
        updated = {name: value.copy() for name, value in parameters.items()}
        for l in layers(len(parameters) // 2):
            for name in (f"W{l}", f"b{l}"):
                updated[name] = step(parameters[name], grads[f"d{name}"], learning_rate)
        return updated

    names = vectors.contract.arguments
    verdict = examine(vectors, lambda case: perform(update_parameters, case, names, {}))
    return [(one.mistake, one.cause) for one in verdict.findings if one.costs]


def _first(_layers):
    return [1]


def _all(layers):
    return range(1, layers + 1)


def _strange(value, slope, rate):
    """Make a step that has no name."""
    return np.where(value > 0, value, value - 3 * rate * slope)


def test_both_are_told_where_both_are_known(vectors):
    """Is a step the wrong way in the only layer that is updated told beside the loop that ended?"""
    (name, cause), *_ = _said(vectors, lambda value, slope, rate: value + rate * slope, _first)
    assert name == "loop.first_only"
    assert cause.startswith(f"{EARLY} Besides, there is a second mistake: ")
    assert "uphill" in cause


def test_the_loop_is_told_where_the_second_fault_has_no_name(vectors):
    """Is it said of which entry there is another fault?"""
    (name, cause), *_ = _said(vectors, _strange, _first)
    assert name == "loop.first_only"
    assert cause == f"{EARLY} Besides, W1 is wrong by a second mistake."


def test_no_loop_is_told_that_goes_through_all_layers(vectors):
    """Is nothing named where each layer is wrong by the same fault?"""
    assert {name for name, _ in _said(vectors, _strange, _all)} == {None}


def test_a_loop_that_ends_too_early_and_nothing_else_is_named_as_ever(vectors):
    """Is its sentence told alone?"""
    (name, cause), *_ = _said(vectors, lambda value, slope, rate: value - rate * slope, _first)
    assert (name, cause) == ("loop.first_only", EARLY)
