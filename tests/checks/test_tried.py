"""Is a function that a test is tried on asked only so often, and with so much?"""

from pathlib import Path

import numpy as np
import pytest

from autograder.checks import tried
from autograder.checks.contract import Contract
from autograder.checks.forms import form, scalar
from autograder.checks.tried import CALLS, LARGEST, NUMBERS, bounded, held_to, numbers_in


def test_it_answers_so_often():
    """Does it answer as the function does, and raise at the call after the last?"""
    f = bounded(lambda a, b=1: a + b)
    assert [f(n, b=2) for n in range(CALLS)] == [n + 2 for n in range(CALLS)]
    with pytest.raises(RuntimeError, match=f"called more than {CALLS} times"):
        f(0)


def test_it_takes_so_many_numbers():
    """Is the function not called where there are more numbers than it may be given?"""
    given = []
    f = bounded(given.append)
    f(np.zeros(NUMBERS))
    for many in (np.zeros(NUMBERS + 1), [0] * (NUMBERS + 1), {"a": (np.zeros((50, 50)),)}):
        with pytest.raises(ValueError, match=f"more than {NUMBERS} numbers"):
            f(many)
    assert len(given) == 1


@pytest.mark.parametrize(
    ("value", "count"),
    [(1.5, 1), (None, 1), ("text", 1), (np.zeros(()), 1), (np.zeros((2, 0)), 0), ([1, (2, 3)], 3)],
)
def test_what_counts(value, count):
    """Does an array count by its entries, and all else that is no container once?"""
    assert numbers_in(value) == count


TAKES = {"w": form("n_x 1", "w"), "b": scalar("b"), "X": form("n_x m", "X"), "Y": form("1 m", "Y")}
CONTRACT = Contract("f(w, b, X, Y)", TAKES, scalar("cost"))
W, B, X, Y = np.ones((2, 1)), 1.0, np.ones((2, 3)), np.array([[1, 0, 1]])


def test_what_fits_is_given_on():
    """Does a function get plain numbers by position, however they came?"""
    f = held_to(CONTRACT)(lambda *args: args)
    for args, keywords in (((W, B, X, Y), {}), ((W,), {"Y": Y, "X": X, "b": np.array([[B]])})):
        w, b, x, y = f(*args, **keywords)
        assert (type(b), y.dtype, w.shape, x.shape) == (float, float, (2, 1), (2, 3))


@pytest.mark.parametrize(
    ("args", "words"),
    [
        ((W, B, X), "called with"),
        ((W, B, X, Y, Y), "called with"),
        ((W[:, 0], B, X, Y), "another shape"),
        ((W, B, X.T, Y), "another shape"),
        ((W, B, X, Y[0]), "another shape"),
        ((W, [1.0, 2.0], X, Y), "b is a number"),
        ((W, B, X, Y / 2), "0 or 1"),
        ((W, B, X * np.nan, Y), "one beyond"),
        ((W, B, X * 2 * LARGEST, Y), "one beyond"),
        ((W, B, X[:, :0], Y[:, :0]), "no numbers"),
        ((W, B, {}, Y), "X is no array"),
        ((W, "b", X, Y), "b is no number"),
        ((W, B, [[1.0], [2.0, 3.0]], Y), "X is no array"),
    ],
)
def test_what_does_not_fit_is_refused(args, words):
    """Is a function not called with other shapes, labels and things than it asks for?"""
    called = []
    f = held_to(CONTRACT)(lambda *args: called.append(args))
    with pytest.raises((TypeError, ValueError), match=words):
        f(*args)
    assert not called


def test_the_same_shapes_are_looked_at_once(monkeypatch):
    """Are shapes that one function was given known for all that are held to the contract?"""
    seen = []
    monkeypatch.setattr(tried, "argument_problems", lambda _, args: seen.append([*args]) or [])
    held = held_to(CONTRACT)
    for number in range(3):
        held(lambda *args: args)(W + number, B, X, Y)
    held(lambda *args: args)(W[:1], B, X[:1], Y)
    assert len(seen) == 2


def test_learners_are_told_the_bounds():
    """Does the page for learners say how often a function may be called, and with how much?"""
    page = (Path(__file__).parents[2] / "docs" / "learners.md").read_text("utf-8")
    assert f"{CALLS} calls, of {NUMBERS} numbers each" in page
    source = (Path(__file__).parents[2] / "solutions" / "02_logistic_regression.py").read_text(
        "utf-8"
    )
    assert f"at most {CALLS} calls and {NUMBERS} numbers" in source
