"""Is an assignment refused that cannot be marked, before anything is?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from autograder.key import COURSE
from autograder.key.faults import KeyFaults
from autograder.key.fresh import VARIANTS
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.examiner import variant_seed, variant_seeds
from autograder.marking.grading.soundness import check_key
from tests.conftest import ASSIGNMENT
from tests.marking.courses import change_key

PATH = Path("assignments/01.ipynb")


@pytest.mark.parametrize("name", [one.name for one in COURSE])
def test_this_course_can_be_marked(root, name):
    """Is no assignment of the course refused?"""
    check_key(name, Classroom(root, root).release(name), PATH)


def test_every_seed_of_marking_is_tried():
    """Are the seeds that are tried all that a submission can get?"""
    seeds = variant_seeds(ASSIGNMENT)
    assert len({*seeds}) == VARIANTS
    assert {variant_seed(b"%d" % n, ASSIGNMENT) for n in range(99)} == {*seeds}


def test_a_fault_for_one_seed_alone_refuses(release, monkeypatch):
    """Is a reference refused that stops for one of the seeds of marking?"""

    def seldom(exercise):
        calls = iter(range(1000))

        def cases(rng):
            if next(calls) == VARIANTS - 1:
                raise ArithmeticError("the last one")
            return exercise.draw_cases(rng)

        return replace(exercise, draw_cases=cases)

    change_key(monkeypatch, lambda all_: [*map(seldom, all_)])
    with pytest.raises(KeyFaults, match="the last one"):
        check_key(ASSIGNMENT, release, PATH)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda all_: all_[1:], "asks for 'sigmoid', which the key does not have"),
        (lambda all_: [replace(all_[0], points=9), *all_[1:]], "is worth 9 here and"),
    ],
)
def test_a_notebook_that_was_not_built_anew_refuses(release, monkeypatch, change, said):
    """Is it told where key and notebook differ, and that a build brings them together?"""
    change_key(monkeypatch, change)
    with pytest.raises(KeyFaults, match=said) as refused:
        check_key(ASSIGNMENT, release, PATH)
    assert "autograder build" in str(refused.value)


def test_an_exercise_that_no_notebook_asks_for_refuses(root, monkeypatch):
    """Is an exercise of the key refused that the notebook does not have?"""
    other = COURSE[1].exercises[0]
    change_key(monkeypatch, lambda all_: [*all_, other])
    with pytest.raises(KeyFaults, match=f"'{other.name}' is not in the notebook"):
        check_key(ASSIGNMENT, Classroom(root, root).release(ASSIGNMENT), PATH)
