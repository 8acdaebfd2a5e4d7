"""Is a mistake proposed as an edit of the reference that does the same, and of nothing else?"""

from __future__ import annotations

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.key import COURSE, find_assignment, find_exercise
from autograder.key.edits import edited
from autograder.key.vectors import VISIBLE, make_vectors
from autograder.marking.comments.groups import Group
from autograder.marking.comments.proposals import edits, proposals
from autograder.marking.grading.behaviour import Trace
from tests.conftest import ASSIGNMENT


def does(wrong) -> str:
    """Return the sign of an answer to relu."""
    vectors = make_vectors(find_assignment(ASSIGNMENT), find_exercise(ASSIGNMENT, "relu"), VISIBLE)
    trace = Trace()
    for case in vectors.cases:
        trace.enter(perform(wrong, case, [*vectors.contract.arguments], {"np": np}))
    return f"does {trace}"


def group(wrong, *, is_known: bool = False) -> dict[str, Group]:
    """Return a group of answers to relu."""
    return {"relu-1": Group("relu", {does(wrong)}, ["ada", "emmy"], is_known=is_known)}


def minimum(z):
    """A learner's answer, written in a way that no reference is."""
    return np.where(z > 0, 0.0, z)


def odd(z):
    """An answer that is no small edit."""
    return z**5 + 17


def test_an_edit_is_found_by_what_it_does():
    """Does the edit give the results of the answer, whatever its text?"""
    (found,) = proposals(ASSIGNMENT, group(minimum))
    wrong = edited(find_exercise(ASSIGNMENT, "relu").reference, found.edit, "proposal")
    assert does(wrong) == does(minimum)
    assert "where" not in str(found)
    assert (found.group, found.learners) == ("relu-1", 2)


@pytest.mark.parametrize("groups", [group(odd), group(minimum, is_known=True), {}])
def test_nothing_is_proposed_where_there_is_nothing(groups):
    """Is nothing said of what is no edit, and of what has a name?"""
    assert [*proposals(ASSIGNMENT, groups)] == []


@pytest.mark.parametrize("assignment", COURSE, ids=lambda one: one.name)
def test_every_reference_can_be_edited(assignment):
    """Are there edits of each exercise, and can most be made?"""
    for exercise in assignment.exercises:
        assert [*edits(exercise)], exercise.name
