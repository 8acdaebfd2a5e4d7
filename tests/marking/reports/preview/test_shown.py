"""Is shown what a learner's own check says, for right, empty and wrong?"""

from __future__ import annotations

import inspect
from dataclasses import replace

import pytest

from autograder.key import find_exercise
from autograder.key.edits import edited_texts
from autograder.marking.reports.preview.shown import EMPTY, REFERENCE, Preview, source_of, texts_of

DEEP = "04_deep_network"


@pytest.fixture(scope="module")
def answers(root):
    """All that is shown of one exercise."""
    return {one.name: one for one in Preview(root, DEEP, "linear_forward")}


def test_the_reference_and_the_empty_cell(answers):
    """Is the one right, and the other told to be written, as its cell is given out?"""
    assert answers[REFERENCE].panel.state == "right"
    assert answers[EMPTY].panel.state == "wait"
    assert "# YOUR CODE HERE" in answers[EMPTY].source
    assert answers[REFERENCE].is_as_meant
    assert answers[EMPTY].is_as_meant


def test_every_known_mistake_is_there(answers):
    """Is each shown with the code that makes it, its own sentence and the line at fault?"""
    names = [mistake.name for mistake in find_exercise(DEEP, "linear_forward").mistakes]
    assert [*answers] == [REFERENCE, EMPTY, *names]
    one = answers["b.missing"]
    assert "Z = W @ A\n" in one.source
    assert one.told == "b.missing"
    assert "The bias b is missing from Z." in str(one.panel)
    assert one.panel.places


def test_a_mistake_that_is_not_told(answers):
    """Is it seen where a mistake is told as another one, or not at all?"""
    first, second = find_exercise(DEEP, "linear_forward").mistakes[:2]
    told = answers[first.name]
    assert told.is_as_meant
    assert not replace(told, name=second.name, mistake=second).is_as_meant


def test_a_mistake_in_a_step_below_is_written_there():
    """Has who makes a mistake in a step that the exercise calls the wrong step, and the right rest?"""
    exercise = find_exercise(DEEP, "linear_activation_forward")
    texts = edited_texts(exercise.reference, {"W @ A in linear_forward": "W * A"}, "x.y")
    assert [*texts] == ["linear_forward", "linear_activation_forward"]
    assert "W * A" in texts["linear_forward"]
    assert texts["linear_activation_forward"].startswith("def linear_activation_forward(")


def test_a_text_has_no_decorator():
    """Is the text of a function what a learner would write?"""
    exercise = find_exercise(DEEP, "linear_forward")
    assert "@exercise" in inspect.getsource(exercise.reference)
    assert source_of(exercise.reference).startswith("def linear_forward(A, W, b):")
    assert all(texts_of(exercise, mistake) for mistake in exercise.mistakes)
