"""Tests of autograder.checks.mistyped: a call of what is no function, and operands of other types."""

import pytest

from tests.checks.stops import told

CAUSES = {
    "s = z * 1\nreturn s(1 - s)": "`s` is an array of shape (1, 3), and is called like a function: a `*` is",
    "m = 4\nreturn m(z + X)": "`m` is the number 4, and is called like a function: a `*` is missing",
    "return X(0, 1)": "`X` is an array of shape (2, 3), and is called like a function: entries stand in",
    "return X.shape(1)": "`X.shape` is a tuple of 2 things, and is called like a function: entries stand in",
    "d = {'W1': X}\nreturn d('W1')": '`d` is a dictionary with "W1", and is called like a function: entries',
    "return X.shape(len(X))": "`X.shape` is a tuple of 2 things, and is called like a function: entries",
    "word = 'relu'\nreturn word(X)": '`word` is the text "relu", and is called like a function.',
    "def f(z, X):\n    return lower(X)\n\nlower = eval('lambda X: X.T(0)')": "Something that is no function "
    "is called like one.",
    "n = 1\nreturn X(n * z.sum())": "`X` is an array of shape (2, 3), and is called like a function.",
    "return X(z > 0)": "`X` is an array of shape (2, 3), and is called like a function.",
    "s = z * 1\nreturn s(-s)": "`s` is an array of shape (1, 3), and is called like a function: a `*`",
    "a, b = (1, 2), 3\nreturn a - b": "`a` is a tuple: take it apart first.",
    "a = (1,)\na = (2,)\nreturn a - 1": "`a` is a tuple: take it apart first.",
    "return np.sum(X)(2)": "Something that is no function is called like one.",
    "return X.shape - 1": "`X.shape` is a tuple of sizes",
    "m = X.shape\nreturn 1 / m": "`m` is a tuple of sizes",
    "def f(z, X):\n    a = pair(z)\n    return 1 - a\n\ndef pair(z):\n    return z, z": "`a` is a tuple: a "
    "function that hands back several things",
    "cache = ()\nreturn cache - 1": "`cache` is a tuple: take it apart first.",
    "a = [1.0, 2.0]\nreturn a * 0.5": "`a` is a list, not an array.",
    "Z = None\nreturn Z + 1": "`Z` is None.",
    "a = np.random.seed(1)\nreturn a * 2": "`a` is None: a function without `return` hands back None.",
    "a = print\nc = None\nreturn c['W']": "`c` is None.",
    "return range(0.5)": "A whole number is asked for, and what is given here is a decimal one.",
    "L = 4 / 2\nreturn range(L)": "A count has to be a whole number: `/`",
    "return range(4 / 2)": "A count has to be a whole number: `/`",
    "return np.zeros(3, 1)": "The whole shape goes into one pair of brackets",
    "return np.array(3, 1)": "",
    "return float(np.max(X, axis=0))": "This works on one number at a time",
    "return np.max(0, X)": "`np.max` looks for the largest entry",
}


@pytest.mark.parametrize("lines", CAUSES)
def test_a_cause_follows_from_what_the_operands_are(lines, monkeypatch):
    """Is it told what stands there, and the remedy only where it fits?"""
    said = told(lines, monkeypatch)
    assert said.startswith(CAUSES[lines])
    assert bool(said) == bool(CAUSES[lines])
    assert not CAUSES[lines].endswith(".") or said == CAUSES[lines]
