"""Tests of the vocabulary of mistakes, over the whole course."""

from autograder.checks.named_by_rule import RULE_KINDS
from autograder.key import COURSE
from autograder.key.kinds import KINDS

EXERCISES = [exercise for assignment in COURSE for exercise in assignment.exercises]
MISTAKES = [mistake for exercise in EXERCISES for mistake in exercise.mistakes]


def _kind(mistake):
    return mistake.name.partition(".")[2]


def test_every_mistake_has_a_known_kind():
    """Is each mistake named part.kind, with a kind that is listed?"""
    unknown = {m.name for m in MISTAKES if _kind(m) not in KINDS and not _kind(m).startswith("is_")}
    assert not unknown


def test_every_kind_is_used():
    """Does the list hold nothing that no mistake has?"""
    used = {"is_" if _kind(m).startswith("is_") else _kind(m) for m in MISTAKES}
    assert used | {kind for kind in RULE_KINDS if not kind.startswith("is_")} == set(KINDS)


def test_no_name_stands_twice():
    """Is each mistake's name its own within its exercise?"""
    for exercise in EXERCISES:
        names = [mistake.name for mistake in exercise.mistakes]
        assert len(set(names)) == len(names), exercise.name


def test_nearly_all_mistakes_are_edits():
    """Are the mistakes edits of the references, at least 400 of them?"""
    assert len(MISTAKES) >= 512
    assert sum(mistake.is_edit for mistake in MISTAKES) >= 400
