"""Does a learner read what the visible cases gave, and of hidden ones a sentence of ours?"""

from __future__ import annotations

import functools
from itertools import starmap

import pytest

from autograder.checks.call import Crash, Outcome
from autograder.checks.contract import Vectors
from autograder.checks.examine import Verdict, judge
from autograder.checks.stopped import Stop
from autograder.key import COURSE
from autograder.key.exercise import Assignment, Exercise
from autograder.key.vectors import VISIBLE, make_vectors
from autograder.marking.grading.telling import told

SECRET = "SECRET271828"
EXERCISES = [(assignment, exercise) for assignment in COURSE for exercise in assignment.exercises]
SAID = {
    "a message": Outcome(crash=Crash("ValueError", SECRET, SECRET, 271828, SECRET)),
    "a type": Outcome(crash=Crash(SECRET, "")),
    "a step that is not written": Outcome(crash=Crash("NotImplementedError", "", "", 1, SECRET)),
    "a signature": Outcome(crash=Crash("Signature", f"({SECRET})")),
    "a key": Outcome(value={SECRET: 1.0}),
    "a text": Outcome(value=SECRET, printed=SECRET, writers=(SECRET,)),
    "a size": Outcome(value=(1.0,) * 7),
    "a kind of error": Outcome(
        crash=Crash(
            "ValueError",
            "The truth value of an array",
            stop=Stop((("asks", "if"), ("bare", SECRET))),
        )
    ),
    "a pair": Outcome(crash=Crash("ValueError", SECRET, stop=Stop((("pair", SECRET),)))),
    "nothing": Outcome(),
}


@functools.cache
def _seen(assignment: Assignment, exercise: Exercise) -> Vectors:
    """Return the visible cases: what the known mistakes give in them is worked out once."""
    return make_vectors(assignment, exercise, VISIBLE)


def _wrong(score: float, *outcomes: Outcome) -> Verdict:
    vectors = _seen(*EXERCISES[0])
    return judge(vectors, [*outcomes] * len(vectors.cases))


@pytest.mark.parametrize("name", SAID)
def test_nothing_of_a_hidden_case_is_told(name):
    """Does no word come through that a function said, in any exercise and in any way?"""
    for vectors in starmap(_seen, EXERCISES):
        found = judge(vectors, [SAID[name]] * len(vectors.cases))
        said = told(None, found)
        assert (said.score, said.points, said.cases) == (found.score, found.points, found.cases)
        assert SECRET not in repr(said)
        assert "271828" not in repr(said)
        assert len(said.findings) == 1
        assert not said.findings[0].detail
        assert said.findings[0].message.endswith(".")


def test_the_visible_cases_give_the_words():
    """Are their findings told where they are wrong, with the score of the hidden ones?"""
    seen, found = _wrong(0, SAID["a message"]), _wrong(0, SAID["nothing"])
    assert told(seen, found).findings == seen.findings
    assert told(None, found).findings != seen.findings


def test_a_known_mistake_keeps_its_name():
    """Is a mistake named that only hidden cases show?"""
    vectors = _seen(*EXERCISES[0])
    mistake = vectors.mistakes[0]
    found = judge(vectors, [Outcome(value=result) for result in mistake.results])
    (finding,) = told(None, found).findings
    assert (finding.mistake, finding.cause) == (mistake.name, mistake.sentence)


def test_of_a_test_no_function_is_told():
    """Is of functions that a test was wrong about only said whether they are right or wrong ones?"""
    vectors = next(one for one in starmap(_seen, EXERCISES) if one.contract.tests)
    lets_pass = [Outcome(value=True)] * len(vectors.cases)
    first, *_ = told(None, judge(vectors, lets_pass, words=False)).findings
    assert first.message == (
        "`test_propagate` is not right about all of the wrong functions that it is tried on."
    )
    assert (first.case, first.detail) == ("", ())


def test_what_is_right_is_right():
    """Does a right answer say so, whatever the visible cases gave?"""
    vectors = _seen(*EXERCISES[0])
    found = judge(vectors, [Outcome(value=right) for right in vectors.expected])
    assert told(_wrong(0, SAID["nothing"]), found) == found
