"""Tests of the whole course: what holds for every exercise, whatever it is about."""

import inspect
import re

import numpy as np
import pytest

from autograder.checks.shapes import shape_problems
from autograder.checks.values import same
from autograder.key import COURSE, Unknown, find_assignment, find_exercise
from autograder.key.vectors import VISIBLE
from tests.key.entries import numbers_in

EXERCISES = [
    pytest.param(exercise, id=f"{assignment.name}-{exercise.name}")
    for assignment in COURSE
    for exercise in assignment.exercises
]
each_exercise = pytest.mark.parametrize("exercise", EXERCISES)


@each_exercise
def test_the_reference_passes(exercise, seed, verdict):
    """Does the right answer pass on visible and on fresh cases without a remark?"""
    found = verdict(exercise, exercise.reference, seed)
    assert found.passed
    assert found.findings == ()


# What trains whole networks in each of its mistakes; of most, one set of cases is enough, and
# `make accuracy` has each mistake on one more.
LONG = {"L_layer_model", "two_layer_model", "nn_model"}


@pytest.mark.parametrize(
    ("exercise", "seed"),
    [
        pytest.param(
            one,
            seed,
            marks=pytest.mark.slow if seed != VISIBLE or one.name in LONG else (),
            id=f"{row.id}-{seed}",
        )
        for row in EXERCISES
        for one in row.values
        for seed in (VISIBLE, 2)
    ],
)
def test_every_known_mistake_is_caught_and_named(exercise, seed, verdict):
    """Does each known mistake lose points and get its own name and sentence, whatever the cases?"""
    for mistake in exercise.mistakes:
        found = verdict(exercise, mistake.wrong, seed)
        assert not found.passed, mistake.name
        first = found.findings[0]
        assert (first.mistake, first.cause) == (mistake.name, mistake.sentence)


@each_exercise
def test_a_stub_is_unwritten(exercise, verdict):
    """Is the stub that learners start from no wrong answer, but none?"""
    scope = {}
    exec(f"def {exercise.name}(*arguments):\n    raise NotImplementedError()", scope)
    assert verdict(exercise, scope[exercise.name]).unwritten


@each_exercise
def test_a_forgotten_return_is_told(exercise, verdict):
    """Is an answer without `return` wrong, and told so in words?"""
    found = verdict(exercise, lambda *arguments: None)
    assert found.score == 0
    assert "is a value returned?" in found.findings[0].message


@each_exercise
def test_the_same_seed_gives_the_same_cases_and_another_gives_others(exercise):
    """Are cases fresh for every seed and again the same for the same seed?"""
    # Of functions that a test is tried on, the order is fresh.
    what = "label" if exercise.contract.tests else "args"
    one, again, other = (
        [getattr(case, what) for case in exercise.cases(np.random.default_rng(seed))]
        for seed in (7, 7, 8)
    )
    assert same(one, again)
    assert not same(one, other)


@each_exercise
def test_every_seed_gives_cases_of_the_same_kinds(exercise, seed, vectors):
    """Do labels, but for the sizes in them, and weights stay as the learner sees them?"""
    kinds, visible = (
        [(re.sub(r"\d+", "#", case.label), case.weight) for case in vectors(exercise, one).cases]
        for one in (seed, VISIBLE)
    )
    in_order = sorted if exercise.contract.tests else list
    assert in_order(kinds) == in_order(visible)


@each_exercise
def test_the_nearest_remembered_result_earns_nothing(exercise, vectors, verdict):
    """Does an answer that takes the result of the visible case most like its own get no point?"""
    visible = vectors(exercise, VISIBLE)

    def remembered(*args):
        far = [_distance(args, case.args) for case in visible.cases]
        return visible.expected[far.index(min(far))]

    always = {"initialize_with_zeros": 1 / 2, "layer_sizes": 1 / 3}  # b is 0 and n_h is 4 anyway
    scores = [verdict(exercise, remembered, seed).score for seed in range(2, 7)]
    assert scores == pytest.approx([always.get(exercise.name, 0)] * 5)


def _distance(one, other):
    """How far two lots of arguments are from each other; infinitely far if their shapes differ."""
    pairs = list(zip(numbers_in(one), numbers_in(other), strict=False))
    if [np.shape(a) for a in numbers_in(one)] != [np.shape(b) for b in numbers_in(other)]:
        return np.inf
    return max(float(np.max(np.abs(np.asarray(a, float) - b), initial=0)) for a, b in pairs)


@each_exercise
def test_cases_are_finite_numbers(exercise, seed, vectors):
    """Is no argument nan or infinite, and no right result?"""
    made = vectors(exercise, seed)
    for case, right in zip(made.cases, made.expected, strict=True):
        for number in numbers_in((case.args, right)):
            assert np.all(np.isfinite(number)), case.label


@each_exercise
def test_the_words_for_shapes_hold(exercise, seed, vectors):
    """Do the sizes of every case and every right result agree with `takes` and `returns`?"""
    made = vectors(exercise, seed)
    for case, right in zip(made.cases, made.expected, strict=True):
        assert shape_problems(made.contract, case, right) == []


@each_exercise
def test_the_signature_is_the_functions(exercise):
    """Is the exercise called as its reference is, defaults included?"""
    assert exercise.contract.signature == f"{exercise.name}{inspect.signature(exercise.reference)}"
    assert exercise.contract.arguments == list(inspect.signature(exercise.reference).parameters)


@pytest.mark.parametrize("assignment", COURSE, ids=lambda one: one.name)
def test_the_points_are_even(assignment):
    """Is the sum of the machine's points an even number, and every exercise worth something?"""
    assert assignment.points % 2 == 0
    assert all(exercise.points > 0 for exercise in assignment.exercises)


@pytest.mark.parametrize("assignment", COURSE, ids=lambda one: one.name)
def test_what_an_exercise_builds_on_comes_before_it(assignment):
    """Can every step be called by those after it: is it borrowed, or defined earlier?"""
    earlier = {exercise.name for exercise in assignment.borrowed}
    for exercise in assignment.exercises:
        assert {*exercise.builds_on} <= earlier, exercise.name
        earlier.add(exercise.name)


def test_the_assignments_stand_in_their_order():
    """Does the course have its notebooks in the order of their numbers, each once?"""
    names = [assignment.name for assignment in COURSE]
    assert names == sorted(set(names))
    assert names[0] == "01_activations"


def test_what_there_is_is_found():
    """Is every assignment and exercise found by its name?"""
    for assignment in COURSE:
        assert find_assignment(assignment.name) is assignment
        for exercise in assignment.exercises:
            assert find_exercise(assignment.name, exercise.name) is exercise


def test_unknown_names_say_what_there_is():
    """Does a misspelt assignment or exercise name those that exist?"""
    with pytest.raises(Unknown, match="01_activations"):
        find_assignment("01_activation")
    with pytest.raises(Unknown, match="sigmoid_derivative"):
        find_exercise("01_activations", "sigmod")
