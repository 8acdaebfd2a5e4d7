"""Tests of autograder.checks.catching: what is said of a learner's own test."""

import numpy as np
import pytest

from autograder.checks.catching import catch
from autograder.key import find_assignment, find_exercise
from autograder.key.exercise import VISIBLE, make_vectors
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
