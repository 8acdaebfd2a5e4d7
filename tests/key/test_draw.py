"""Tests of autograder.key.draw."""

import numpy as np
import pytest

from autograder.key.draw import (
    Draws,
    around_zero,
    deep_network,
    different,
    draw,
    labels,
    mistaken,
    reach,
    two_layers,
    within,
)

SEEDS = range(20)


def rng(seed):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("shape", [(), (4,), (3, 5), (2, 3, 4)])
def test_numbers_have_four_decimals(shape):
    """Are numbers short to print, of the shape asked for, and of the scale?"""
    drawn = draw(rng(1), *shape, scale=3)
    assert drawn.shape == shape
    assert np.array_equal(drawn, np.round(drawn, 4))
    assert 2.5 < draw(rng(1), 1000, scale=3).std() < 3.5


def test_zero_is_not_drawn():
    """Is 0, at which functions bend, no ordinary number?"""
    assert np.all(draw(rng(1), 1000, scale=1e-4) != 0)


def test_bounds_depend_on_who_sees_the_cases():
    """Are the cases that learners see drawn within other bounds than all others?"""
    bounds = {"seen": (1, 2), "fresh": (3, 4)}
    assert within(Draws([1], visible=True), **bounds) == (1, 2)
    assert within(Draws([1], visible=False), **bounds) == within(rng(1), **bounds) == (3, 4)


def test_a_stream_gives_the_usual_numbers():
    """Does a stream that knows who looks draw what NumPy's own would?"""
    assert Draws([7, 8], visible=True).random() == np.random.default_rng([7, 8]).random()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("bounds", [(3, 4), (1e-323, 1e-312), (2e3, 6e4)])
def test_sizes_reach_from_one_bound_to_the_other(seed, bounds):
    """Are there sizes of every part of a range, of either sign, and none outside it?"""
    drawn = reach(rng(seed), 2, 4, seen=(1, 2), fresh=bounds)
    assert [*np.sign(drawn.ravel())] == [1, -1] * 4
    sizes = np.abs(drawn).ravel()
    assert np.all((sizes >= bounds[0] * 0.999) & (sizes <= bounds[1] * 1.001))
    parts = np.floor(8 * np.log(sizes / bounds[0]) / np.log(bounds[1] / bounds[0]) + 1e-2)
    assert np.all(np.abs(parts - np.arange(8)) <= 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_both_sides_of_zero_are_nearer_than_any_that_are_seen(seed):
    """Do the numbers of marking lie between zero and those that learners see?"""
    seen, fresh = (np.abs(around_zero(Draws([seed], visible=one))) for one in (True, False))
    assert np.all(fresh.max(axis=1) < seen.min(axis=1))
    assert np.all(fresh > 0)


@pytest.mark.parametrize("seed", SEEDS)
def test_sure_predictions_are_wrong(seed):
    """Is each prediction sure, its label the other one, and are both labels there?"""
    a, y = mistaken(rng(seed), 3)
    assert np.all((np.abs(a - (1 - y)) > 0.002) & (np.abs(a - (1 - y)) < 0.011))
    assert {*y.ravel()} == {0.0, 1.0}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", [(2,), (1, 2), (1, 6), (3, 4)])
def test_both_labels_are_there(shape, seed):
    """Are labels 0.0 and 1.0, both among them, however few they are?"""
    Y = labels(rng(seed), *shape)
    assert Y.shape == shape
    assert Y.dtype == float
    assert {*Y.ravel()} == {0.0, 1.0}


def test_a_single_label_is_either():
    """May one example have either label?"""
    assert {float(labels(rng(seed), 1, 1)[0, 0]) for seed in SEEDS} == {0.0, 1.0}


@pytest.mark.parametrize("seed", SEEDS)
def test_sizes_differ(seed):
    """Are sizes whole numbers within their bounds, and no two the same?"""
    sizes = different(rng(seed), 3, 2, 5)
    assert sorted(sizes) == [2, 3, 4]
    assert all(type(size) is int for size in sizes)


def test_two_layers_fit_together():
    """Has each layer the shapes of its sizes, and biases that show?"""
    shapes = {name: value.shape for name, value in two_layers(rng(1), 2, 3, 4).items()}
    assert shapes == {"W1": (3, 2), "b1": (3, 1), "W2": (4, 3), "b2": (4, 1)}
    biases = [np.abs(two_layers(rng(seed), 2, 3, 1)["b2"]).max() for seed in SEEDS]
    assert np.median(biases) > 0.1


@pytest.mark.parametrize("dims", [(4, 1), (4, 3, 1), (2, 3, 4, 5, 1)])
def test_deep_networks_fit_together(dims):
    """Has each layer the shapes of its sizes, and are biases within their bounds?"""
    parameters = deep_network(rng(1), dims)
    assert len(parameters) == 2 * (len(dims) - 1)
    for l in range(1, len(dims)):
        assert parameters[f"W{l}"].shape == (dims[l], dims[l - 1])
        assert parameters[f"b{l}"].shape == (dims[l], 1)
        assert np.all((parameters[f"b{l}"] >= -0.1) & (parameters[f"b{l}"] <= 0.6))


def test_numbers_keep_their_size_through_deep_networks():
    """Do ReLU layers neither blow the numbers up nor silence them?"""
    A = draw(rng(2), 50, 200)
    parameters = deep_network(rng(3), (50,) * 6)
    for l in range(1, 6):
        A = np.maximum(0, parameters[f"W{l}"] @ A + parameters[f"b{l}"])
    assert 0.3 < np.sqrt(np.mean(A**2)) < 5
