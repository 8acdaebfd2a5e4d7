"""Tests of autograder.key.logistic_regression.testing."""

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import judge
from autograder.key import find_assignment
from autograder.key.fresh import variant_seeds
from autograder.key.logistic_regression import testing
from autograder.key.logistic_regression.propagation import propagate
from autograder.key.logistic_regression.trial import slopes_by_trial
from autograder.key.tried import TWICE, WRONG, chosen, is_right, visible
from autograder.key.vectors import VISIBLE, cases_of, make_vectors

REGRESSION = find_assignment("02_logistic_regression")
EXERCISE = testing.test_propagate
SEEDS = [VISIBLE, *variant_seeds(REGRESSION.name)]
PAPERS = {seed: make_vectors(REGRESSION, EXERCISE, seed) for seed in SEEDS}
W, B = np.array([[1.0], [-1.0]]), 1.0
X, Y = np.array([[1.0, 0.0, 2.0], [2.0, 1.0, 0.0]]), np.array([[0.0, 1.0, 1.0]])


def scores(test):
    """The scores of a test on all papers."""
    return [
        judge(vectors, [perform(test, case, ["f"], {}) for case in vectors.cases]).score
        for vectors in PAPERS.values()
    ]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_function_is_what_it_is_taken_for(seed):
    """Is each right one right by the exercise's own check, and each wrong one wrong?"""
    vectors = PAPERS[seed]
    own = cases_of(REGRESSION, propagate, seed)
    assert [is_right(propagate, *case.args, own) for case in vectors.cases] == [*vectors.expected]
    assert len(vectors.cases) == 4 * TWICE + WRONG


def test_the_reference_tells_all_apart():
    """Does it reject every mistake that may be drawn, and none of the right ones on any paper?"""
    with np.errstate(all="ignore"):
        let_through = [m.name for some in visible(propagate) for _, m in some if EXERCISE(m.wrong)]
    assert not let_through
    assert scores(EXERCISE.reference) == [1.0] * len(SEEDS)


def test_each_part_is_asked_about():
    """Has a test that is blind for one part lost something by it on every paper?"""
    for mistake in EXERCISE.mistakes:
        assert max(scores(mistake.wrong)) < 1, mistake.name


def by_hand(f):
    """The small example of the notebook, worked out by hand."""
    grads, cost = f(W, B, X, Y)
    assert np.isclose(cost, 0.478, atol=1e-3)
    assert np.allclose(grads["dw"], [[0.135], [0.167]], atol=1e-3)
    assert np.isclose(grads["db"], -0.016, atol=1e-3)


def by_trial(f):
    """Slopes measured with the tool on the function's own cost, and one cost worked out."""
    grads, cost = f(W, B, X, Y)
    start = {"w": W, "b": np.array([[B]])}
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], start)
    same = all(np.allclose(slopes[name], grads[name], atol=1e-5) for name in slopes)
    return same and np.isclose(cost, 0.4783, atol=1e-4)


def by_another_way(f):
    """A second implementation, called with names."""
    a = 1 / (1 + np.exp(-(W.T @ X + B)))
    grads, cost = f(w=W, b=B, X=X, Y=Y)
    right = -np.log(np.where(Y == 1, a, 1 - a)).mean()
    return [
        abs(right - cost) < 1e-9,
        np.abs(((a - Y) * X).mean(axis=1) - grads["dw"].ravel()).max() < 1e-9,
        abs((a - Y).mean() - grads["db"]) < 1e-9,
    ] == [True] * 3


@pytest.mark.parametrize("test", [by_hand, by_trial, by_another_way])
def test_honest_tests_have_nearly_all_points(test):
    """Does a test that asks about all parts have all points but for one that its example hides?"""
    assert min(scores(test)) >= 1 - 1 / WRONG - 1e-9


def exactly(f):
    """Compares with ==, to the last digit."""
    grads, cost = f(W, B, X, Y)
    right, by = propagate(W, B, X, Y)
    return cost == by and (grads["dw"] == right["dw"]).all() and grads["db"] == right["db"]


def test_equal_to_the_last_digit_is_too_much_to_ask():
    """Does a comparison with == lose what the right ones of another form are worth?"""
    assert max(scores(exactly)) <= 0.75


@pytest.mark.parametrize("often", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_chance_brings_next_to_nothing(often):
    """Is a test that rejects by chance worth a twentieth of the points on average, or less?"""
    rng = np.random.default_rng(7)
    worth = [np.mean(scores(lambda _: rng.random() > often)) for _ in range(50)]
    assert np.mean(worth) < 0.05


def test_no_two_wrong_ones_are_alike():
    """Do those that are tried all give other numbers in the same example?"""
    with np.errstate(all="ignore"):
        given = [mistake.wrong(W, B, X, Y) for _, mistake in chosen(propagate)]
    found = [np.round([*np.ravel(grads["dw"]), grads["db"], cost], 3) for grads, cost in given]
    assert len({*map(tuple, found)}) == WRONG
