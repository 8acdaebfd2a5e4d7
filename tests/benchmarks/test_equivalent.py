"""Tests of benchmarks.accuracy.equivalent: the arguments by which mutants of one exercise are right."""

import functools

import pytest

from benchmarks.accuracy.__main__ import ROOT
from benchmarks.accuracy.equivalent import reason
from benchmarks.accuracy.judge import judge
from benchmarks.accuracy.mutants import make_mutants


@functools.cache
def mutants():
    """The mutants of `slopes_by_trial`, by what was changed."""
    made = make_mutants(ROOT, "02_logistic_regression/slopes_by_trial")
    return {one.change.partition(" -> ")[2]: one for one in made}


RIGHT = [
    'slopes["d" + name] = -(np.zeros(values.shape))',
    'slopes["d" + name] = np.ones(values.shape)',
    'slopes["d" + name] = np.empty(values.shape)',
    'slopes["d" + name] = np.random.random(values.shape)',
    "smaller, larger = values.copy(), values.copy()",
    "above = np.squeeze(cost_of({**parameters, name: larger}))",
    "below = np.squeeze(cost_of({**parameters, name: smaller}))",
    'slopes["d" + name][place] = np.squeeze((above - below) / (2 * h))',
    'slopes["d" + name][place] = (above - below) / np.dot(2, h)',
]
WRONG = [
    "above = cost_of({**parameters, name: np.squeeze(larger)})",
    "below = cost_of({**parameters, name: np.squeeze(smaller)})",
]


def test_the_arguments_cover_what_is_right_and_nothing_else():
    """Is there an argument for each of these mutants, and for no other?"""
    assert sorted(change for change, one in mutants().items() if reason(one)) == sorted(RIGHT)


@pytest.mark.parametrize("change", RIGHT)
def test_what_an_argument_covers_passes(change):
    """Is the mutant right in the notebook and at marking, so that no argument is false?"""
    judged = judge(mutants()[change])
    assert judged.visible.passed
    assert judged.marking.passed


@pytest.mark.parametrize("change", WRONG)
def test_an_array_that_has_lost_an_axis_is_caught(change):
    """Does a mutant fail that would fail with a network?"""
    judged = judge(mutants()[change])
    assert not judged.visible.passed
    assert not judged.marking.passed


def test_parameters_that_are_emptied_are_caught():
    """Does a mutant fail after which nothing is left of what it was given?"""
    (emptied,) = (one for change, one in mutants().items() if "parameters.clear()" in change)
    judged = judge(emptied)
    assert not judged.visible.passed
    assert not judged.marking.passed
