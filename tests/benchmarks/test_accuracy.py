"""A sample of `make accuracy`, exercise by exercise: are the checks as good as docs/accuracy.md says?

All answers that people wrote are judged, the tables of visible results, and of known mistakes and mutants one
in as many as `SAMPLED` says; tests/key/test_course.py has all known mistakes.  When this fails for a
good reason, `make accuracy` writes the page anew.
"""

import functools
from itertools import groupby

import pytest

from autograder.checks import credit, examine, named_mistakes
from autograder.checks.naming import Match
from autograder.key import COURSE
from benchmarks.accuracy.__main__ import HERE, OUT, ROOT
from benchmarks.accuracy.answers import read_folder
from benchmarks.accuracy.copied import copied_answers
from benchmarks.accuracy.judge import judge, known_answers
from benchmarks.accuracy.mutants import make_mutants
from benchmarks.accuracy.report import SAMPLED, method
from benchmarks.accuracy.worse import names_on, worse_than

EXERCISES = [f"{a.name}/{exercise.name}" for a in COURSE for exercise in a.exercises]
# Those whose answers train a network, or have most known mistakes to be held against: `make test-all`
# judges all answers to all exercises, and holds them to the same.
LONG = ("model", "optimize", "/propagate", "backward_propagation", "L_model_backward")


@functools.cache
def written():
    """All answers but mutants, by exercise."""
    found = {exercise: [] for exercise in EXERCISES}
    for answer in (
        *known_answers(),
        *read_folder(HERE / "right", "right"),
        *read_folder(HERE / "wrong", "wrong"),
        *copied_answers(ROOT),
    ):
        found[answer.exercise].append(answer)
    return found


def sample(exercise):
    """All answers to an exercise, but of two kinds a few."""
    all_of_them = (*written()[exercise], *make_mutants(ROOT, exercise))
    for kind, several in groupby(all_of_them, key=lambda answer: answer.kind):
        yield from [*several][:: SAMPLED.get(kind, 1)]


def problems(exercise):
    """Judge the sample of one exercise; say what is out of its bounds, or worse than the page."""
    return [*worse_than(OUT, [judge(answer) for answer in sample(exercise)])]


@pytest.mark.parametrize("exercise", [one for one in EXERCISES if not one.endswith(LONG)])
def test_the_checks_are_as_good_as_the_page_says(exercise):
    """Is every mistake caught and no right answer, and are no fewer called by their name?"""
    assert problems(exercise) == []


def test_the_page_says_how_it_is_measured():
    """Does the page tell of this sample, and of all else, what the code does?"""
    assert OUT.read_text("utf-8").endswith(method())
    for kind, number in SAMPLED.items():
        assert f"every {number}th" in method(), kind


def test_every_kind_of_answer_is_in_the_sample():
    """Are there answers of all kinds to each exercise on the page, so that all is measured?"""
    told = names_on(OUT.read_text("utf-8"))
    assert {*told} == {*EXERCISES}
    for exercise in told:
        kinds = {answer.kind for answer in written()[exercise]}
        assert kinds == {"known", "right", "wrong", "copied"}, exercise


EXERCISE = "04_deep_network/relu"


def test_mistakes_that_lose_their_names_are_told(monkeypatch):
    """Does the sample fail when no mistake is named any more?"""
    monkeypatch.setattr(named_mistakes, "find_mistakes", lambda *arguments: [])
    monkeypatch.setattr(examine, "name_by_rule", lambda _vectors, _outcomes, found: [*found])
    told = problems(EXERCISE)
    assert any("known mistakes called by their name: 0.00 %" in one for one in told)
    assert any(": 0 held-out wrong answers get their name, not " in one for one in told)


def test_wrong_names_are_told(monkeypatch):
    """Does the sample fail when every mistake is taken for the same one?"""
    first = lambda vectors, _: [[Match(vectors.mistakes[0])]]  # noqa: E731
    monkeypatch.setattr(named_mistakes, "find_mistakes", first)
    assert any("get a wrong name, not 0" in one for one in problems(EXERCISE))


def test_checks_that_let_everything_pass_are_told(monkeypatch):
    """Does the sample fail when wrong answers get by?"""
    monkeypatch.setattr(credit.Credit, "charge", lambda *arguments: None)
    told = " ".join(problems(EXERCISE))
    assert "known mistakes caught: 0.00 %" in told
    assert "wrong answers caught (mutants that are not equivalent): 0.00 %" in told
    assert "held-out wrong answers caught:" in told
    assert "tables of the visible results refused at marking: 0.00 %" in told


def test_checks_that_are_too_strict_are_told(monkeypatch):
    """Does the sample fail when right answers are refused?"""
    monkeypatch.setattr(credit.Credit, "score", 0.0)
    assert any("right answers accepted: 0.00 %" in one for one in problems(EXERCISE))
