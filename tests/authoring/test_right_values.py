"""Tests of autograder.authoring.right_values: right values from right answers."""

from pathlib import Path

import h5py
import numpy as np
import pytest

from autograder.authoring.right_values import program_of, right_answers, right_values, steps_of
from autograder.checks.places.likeness import likeness
from autograder.checks.places.roles import read_roles
from autograder.key import COURSE, find_assignment, find_exercise
from autograder.key.vectors import VISIBLE, make_vectors

ROOT = Path(__file__).resolve().parents[2]
NAME = "04_deep_network"


def table(*sources):
    exercise = find_exercise(NAME, "linear_backward")
    vectors = make_vectors(find_assignment(NAME), exercise, VISIBLE)
    return vectors, right_values(find_assignment(NAME), exercise, vectors, sources)


def test_the_reference_gives_values():
    """Are the values of the reference's own steps there, for the visible cases?"""
    vectors, found = table()
    dZ, (A_prev, _, _) = vectors.cases[0].args
    assert likeness(A_prev.T) in found.known[0]
    assert likeness(dZ @ A_prev.T) in found.known[0]
    assert likeness(dZ + 1) not in found.known[0]


def test_right_answers_give_more_and_wrong_ones_nothing():
    """Does another right answer add its steps, and one that is wrong none?"""
    source = (
        "def linear_backward(dZ, cache):\n    A, W, b = cache\n    m = len(A.T)\n"
        "    return W.T @ dZ, np.dot(dZ / m, A.T), (dZ / m).sum(1, keepdims=True)\n"
    )
    alone, more = table()[1], table(source)[1]
    assert len(more.roles) > len(alone.roles)
    assert len(table(source.replace("dZ / m", "dZ / 7"))[1].roles) == len(alone.roles)


def test_every_exercise_has_right_values():
    """Has each exercise values, but for those that call a function that they are given?"""
    without = [
        f"{a.name}/{e.name}"
        for a in COURSE
        for e in a.exercises
        if not read_roles(ROOT / "data/places.h5", a.name, e.name).roles
    ]
    assert without == [f"02_logistic_regression/{n}" for n in ("slopes_by_trial", "test_propagate")]


def test_there_is_nothing_but_values():
    """Does the file hold neither code nor the names of hidden cases, and no long text?"""
    with h5py.File(ROOT / "data/places.h5") as file:
        for assignment in file:
            for exercise in file[assignment]:
                group = file[assignment][exercise]
                assert {*group} <= {"tree", "bool", "int64", "float64", "uint8", "int32"}, exercise
                text = bytes(group["tree"][()]).decode()
                for word in ("lambda", "return", "np.", "def ", "import"):
                    assert word not in text


def test_answers_are_read_and_made_ready():
    """Are a course's right answers found by their exercise, and ready to be run?"""
    answers = [*right_answers(ROOT, NAME)]
    assert len(answers) > 100
    name, source = next(one for one in answers if one[0] == "linear_backward")
    assert program_of(source, name, steps_of(find_assignment(NAME))).name == name
    assert [*right_answers(ROOT / "nowhere", NAME)] == []


@pytest.mark.parametrize("seed", [0, 1])
def test_chance_is_left_as_it_was(seed):
    """Do right values leave the random numbers of the build alone?"""
    exercise = find_exercise(NAME, "relu")
    vectors = make_vectors(find_assignment(NAME), exercise, VISIBLE)
    np.random.seed(seed)
    first = np.random.rand()
    np.random.seed(seed)
    right_values(find_assignment(NAME), exercise, vectors)
    assert np.random.rand() == first
