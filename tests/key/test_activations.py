"""Tests of autograder.key.activations: the references, their cases and the known mistakes."""

import math

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key import activations, find_assignment, find_exercise
from autograder.key.exercise import VISIBLE, make_vectors, steady

ASSIGNMENT = activations.ASSIGNMENT
SEEDS = (VISIBLE, 2, 3, 4, 5)


def verdict(exercise, function, seed=VISIBLE):
    vectors = make_vectors(ASSIGNMENT, exercise, seed)
    scope = getattr(function, "__globals__", {})
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", ASSIGNMENT.exercises, ids=lambda e: e.name)
def test_the_reference_passes(exercise, seed):
    """Does the right answer pass on visible and on fresh cases without a remark?"""
    found = verdict(exercise, exercise.reference, seed)
    assert found.passed
    assert found.findings == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("exercise", "mistake"),
    [(e, m) for e in ASSIGNMENT.exercises for m in e.mistakes],
    ids=lambda one: one.name,
)
def test_every_known_mistake_is_caught_and_named(exercise, mistake, seed):
    """Does each known mistake lose points and get its own name, whatever the cases?"""
    found = verdict(exercise, mistake.wrong, seed)
    assert not found.passed
    assert found.findings[0].mistake == mistake.name


RIGHT = {
    "sigmoid": [
        lambda z: 1 / (1 + np.exp(-z)),
        lambda z: np.exp(-np.logaddexp(0, -np.asarray(z))),
        lambda z: 0.5 * (1 + np.tanh(np.asarray(z) / 2)),
        lambda z: np.vectorize(lambda x: 1 / (1 + math.exp(-x)) if x > -700 else 0.0)(z),
        lambda z: (1 / (1 + np.exp(-np.asarray(z, dtype=np.float32)))).astype(np.float32),
    ],
    "sigmoid_derivative": [
        lambda z: activations.sigmoid(z) * (1 - activations.sigmoid(z)),
        lambda z: activations.sigmoid(z) - activations.sigmoid(z) ** 2,
        lambda z: activations.sigmoid(z) * activations.sigmoid(-np.asarray(z)),
    ],
    "tanh_derivative": [
        lambda z: 1 - np.tanh(z) ** 2,
        lambda z: 1 - np.square(np.tanh(z)),
        lambda z: (1 - np.tanh(z)) * (1 + np.tanh(z)),
        lambda z: 1 - np.power(np.tanh(z), 2),
    ],
    "relu": [
        lambda z: np.maximum(0, z),
        lambda z: np.where(np.asarray(z) > 0, z, 0),
        lambda z: z * (z > 0),
        lambda z: (np.abs(z) + z) / 2,
        lambda z: np.clip(z, 0, None),
    ],
    "relu_derivative": [
        lambda z: np.where(np.asarray(z) > 0, 1, 0),
        lambda z: np.asarray(z) > 0,
        lambda z: (np.asarray(z) > 0).astype(float),
        lambda z: np.heaviside(z, 0),
    ],
    "image2vector": [
        lambda image: image.reshape(-1, 1),
        lambda image: image.reshape(image.shape[0] * image.shape[1] * image.shape[2], 1),
        lambda image: image.flatten()[:, np.newaxis],
        lambda image: np.array([[v] for v in image.ravel()]),
    ],
    "cross_entropy_loss": [
        lambda a, y: -(y * np.log(a) + (1 - y) * np.log(1 - a)),
        lambda a, y: np.where(np.asarray(y) == 1, -np.log(a), -np.log(1 - np.asarray(a))),
        lambda a, y: -y * np.log(a + 1e-8) - (1 - y) * np.log(1 - a + 1e-8),
        lambda a, y: -np.log(np.abs(np.asarray(y) + a - 1)),
        lambda a, y: (
            -(y * np.log(np.clip(a, 1e-12, 1)) + (1 - y) * np.log(np.clip(1 - a, 1e-12, 1)))
        ),
    ],
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "function"), [(name, function) for name, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(name, function, seed):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(find_exercise(ASSIGNMENT.name, name), function, seed).passed


@pytest.mark.parametrize(
    ("function", "slope"),
    [
        (activations.sigmoid, activations.sigmoid_derivative),
        (np.tanh, activations.tanh_derivative),
        (activations.relu, activations.relu_derivative),
    ],
)
def test_slopes_agree_with_central_differences(function, slope):
    """Are the references' slopes those of the functions, by an independent oracle?"""
    z = np.random.default_rng(0).standard_normal(200) * 3
    step = 1e-6
    numeric = (function(z + step) - function(z - step)) / (2 * step)
    assert np.allclose(slope(z), numeric, atol=1e-8)


def test_the_same_seed_gives_the_same_cases_and_another_gives_others():
    """Are cases fresh for every seed and again the same for the same seed?"""
    exercise = find_exercise(ASSIGNMENT.name, "sigmoid")
    one, again, other = (make_vectors(ASSIGNMENT, exercise, seed) for seed in (7, 7, 8))
    assert np.array_equal(one.cases[0].args[0], again.cases[0].args[0])
    assert not np.array_equal(one.cases[0].args[0], other.cases[0].args[0])


def test_expected_results_do_not_depend_on_the_last_bit():
    """Is a difference in the last bit rounded away before it is stored?"""
    value = np.array([0.1 + 0.2])
    assert np.array_equal(steady(value), steady(np.nextafter(value, 1)))


def test_unknown_names_say_what_there_is():
    """Does a misspelt assignment or exercise name those that exist?"""
    with pytest.raises(LookupError, match="01_activations"):
        find_assignment("01_activation")
    with pytest.raises(LookupError, match="sigmoid_derivative"):
        find_exercise("01_activations", "sigmod")
