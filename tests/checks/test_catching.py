"""Tests of autograder.checks.catching: what is said of a learner's own test."""

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.catching import NothingToTry, catch, with_own_cases
from autograder.checks.contract import Contract, Vectors
from autograder.checks.examine import judge
from autograder.checks.forms import flag, function
from autograder.key import find_assignment, find_exercise
from autograder.key.vectors import VISIBLE, make_vectors
from tests.checks.places.wrong import run

OWN = """\
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1, keepdims=True) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db
"""
DZ = np.array([[1.0, -2.0, 0.5], [0.0, 1.0, 3.0]])
CACHE = (np.array([[1.0, 2.0, -1.0]]), np.array([[2.0], [-1.0]]), np.zeros((2, 1)))
DEEP = "04_deep_network"


def said(test, source=OWN):
    name = "linear_backward"
    vectors = make_vectors(find_assignment(DEEP), find_exercise(DEEP, name), VISIBLE)
    scope = run(source)
    return catch(vectors, scope[name], test, scope)


def thorough(f):
    dA_prev, dW, db = f(DZ, CACHE)
    assert np.allclose(dA_prev, [[2.0, -5.0, -2.0]])
    assert np.allclose(dW, [[-3.5 / 3], [-1.0 / 3]])
    return db.shape == (2, 1) and np.allclose(db, [[-0.5 / 3], [4.0 / 3]])


def test_a_good_test_catches_all():
    """Is a test told good that lets no wrong one through and rejects no right one?"""
    assert said(thorough) == "✔ Caught 5 of 5 wrong ones, and rejected 0 of 3 right ones."


def test_what_gets_through_is_shown_by_its_line():
    """Does a test that looks at shapes alone hear which wrong ones it takes for right?"""
    told = said(lambda f: f(DZ, CACHE)[2].shape == (2, 1)).splitlines()
    assert told[0].startswith("Caught 2 of 5 wrong ones")
    assert "  let through: line 4 became `dW = np.dot(dZ, A_prev.T)`" in told


def test_a_right_one_that_is_rejected_is_told():
    """Does a test that compares to the last digit hear that it rejects what is right?"""
    right = [float(-3.5 / 3), float(-1.0 / 3)]
    told = said(lambda f: f(DZ, CACHE)[1].ravel().tolist() == right)
    assert "rejected, though it is right: the last of 16 digits is another" in told


@pytest.mark.parametrize("answer", [True, None, np.True_, 1.0, "yes", np.array([True, True])])
def test_a_test_that_says_yes_catches_nothing(answer):
    """Is anything but an error, or what is false, a yes?"""
    assert said(lambda f: answer).startswith("Caught 0 of 5 wrong ones, and rejected 0 of 3")


class Neither:
    """An answer that is not true and not false."""

    def __bool__(self):
        raise RuntimeError("neither")


@pytest.mark.parametrize("answer", [False, 0, "", np.array([True, False]), Neither()])
def test_a_test_that_says_no_is_worth_nothing(answer):
    """Does a test that rejects everything hear that it rejects all right ones, too?"""
    assert "Caught 5 of 5 wrong ones, and rejected 3 of 3 right ones." in said(lambda f: answer)


@pytest.mark.parametrize(
    ("test", "source", "words"),
    [
        (lambda f: ..., OWN, "Nothing is tested yet"),
        (..., OWN, "Nothing is tested yet"),
        (thorough, OWN.replace("/ m", ""), "has to pass its check first"),
        (thorough, "exec(" + repr(OWN) + ")", "cannot be looked into"),
    ],
)
def test_what_cannot_be_tried_is_a_line(test, source, words):
    """Is it said what is missing where there is no test, no right function, or no source?"""
    told = said(test, source)
    assert words in told
    assert "\n" not in told


def test_a_test_without_an_end_has_one(monkeypatch):
    """Does a test that never returns count as one that rejects, and end?"""
    monkeypatch.setattr("autograder.checks.catching.SECONDS", 0.1)

    def endless(f):
        while np.shape(f(DZ, CACHE)[2]) != (2, 1):
            pass

    assert said(endless).startswith("Caught 2 of 5")


def test_what_a_test_prints_is_not_heard(capsys):
    """Is only the result told?"""

    def loud(f):
        print("testing", f)

    assert said(loud).startswith("Caught 0")
    assert capsys.readouterr().out == ""


BACKWARD = "linear_backward"
TEST = Vectors(
    *(DEEP, "test_linear_backward", 0, 2.0),
    Contract("test_linear_backward(f)", {"f": function()}, flag(), tests=BACKWARD),
    *((), (), ()),
)


def on_ones_own(source=OWN):
    """The vectors of a test that is an exercise, with cases made of the learner's own function."""
    tested = make_vectors(find_assignment(DEEP), find_exercise(DEEP, BACKWARD), VISIBLE)
    return with_own_cases(TEST, {BACKWARD: tested}, run(source))


def verdict(test):
    """What the check says of a test that is an exercise."""
    vectors = on_ones_own()
    return judge(vectors, [perform(test, case, ["f"], {}) for case in vectors.cases])


def test_the_cases_of_an_exercise_are_made_of_ones_own():
    """Are there as many as `catch` tries, the right ones first, each under the tested one's own name?"""
    vectors = on_ones_own()
    assert vectors.expected == (True,) * 3 + (False,) * 5
    assert vectors.cases[0].label == "your own"
    assert all(case.start == {BACKWARD: case.args[0]} for case in vectors.cases)


def test_a_good_test_has_its_points():
    """Is a test right that lets no wrong one through and rejects no right one?"""
    assert (verdict(thorough).score, verdict(thorough).findings) == (1, ())


def test_a_test_that_lets_some_through_has_a_share():
    """Has a test that looks at shapes alone two of five, and is told the lines that it does not see?"""
    found = verdict(lambda f: f(DZ, CACHE)[2].shape == (2, 1))
    assert found.score == 2 / 5
    assert "line 4 became `dW = np.dot(dZ, A_prev.T)`" in found.findings[0].message


@pytest.mark.parametrize("source", ["", "def linear_backward(dZ, cache):\n    return 1"])
def test_there_are_no_cases_before_ones_own_is_right(source):
    """Is it said that the function has to pass first, where there is none, or a wrong one?"""
    with pytest.raises(NothingToTry, match="has to pass its check first"):
        on_ones_own(source)


def test_what_has_cases_keeps_them():
    """Are the vectors of another exercise, and of a test that has cases, given back as they are?"""
    tested = make_vectors(find_assignment(DEEP), find_exercise(DEEP, BACKWARD), VISIBLE)
    has_some = on_ones_own()
    for vectors in (tested, has_some):
        assert with_own_cases(vectors, {}, {}) is vectors


def test_bounds_hold_in_the_notebook():
    """Is what would be refused at marking refused here: too many calls, and shapes that do not fit?"""
    vectors = on_ones_own()
    ask = vectors.cases[0].args[0]
    with pytest.raises(ValueError, match="another shape"):
        ask(DZ.T, CACHE)
    with pytest.raises(RuntimeError, match="called more than 200 times"):
        [ask(DZ, CACHE) for _ in range(201)]
