"""Tests of autograder.checks.mistyped: a call of what is no function, and operands of other types."""

import pytest

from tests.checks.stops import told

PAIR = "def pair(z):\n    return z, {'A': z}\n\n\ndef f(z, X):\n"
# A step of a library's, as one is that the course puts in.
LOWER = (
    "\n\nlower = eval(compile('lambda A, Z, by=None: (A.shape if by else 1) and A * (Z > 0)', "
    "'<frozen lower>', 'eval'))"
)
F = "def f(z, X):\n"
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
    "return np.exp ** -z": "`np.exp` is a function: brackets belong after its name, with what it is given.",
    "return 2 * print": "`print` is a function: brackets belong after its name, with what it is given.",
    "g = {'dw': z}\nreturn 0.1 * g": "`g` is a dictionary: what is in it is asked for by its name.",
    PAIR
    + "    cache, A = pair(z)\n    return A * 2": "`A` is a dictionary: what is in it is asked for by its "
    "name. It is the second thing that `pair` hands back.",
    PAIR
    + "    _, A = pair(z)\n    return A > 2": "`A` is a dictionary: what is in it is asked for by its "
    "name. It is the second thing that `pair` hands back.",
    PAIR
    + "    return pair(z)[1] - 1": "`pair(z)[1]` is a dictionary: what is in it is asked for by its "
    "name. It is the second thing that `pair` hands back.",
    PAIR
    + "    A = pair(z)\n    return A > 0.5": "`A` is a tuple: a function that hands back several things",
    PAIR
    + "    A = pair(z)\n    return A[0, 1]": "`A` is a tuple: a function that hands back several things",
    PAIR
    + "    A = pair(z)\n    return lower(z, A)"
    + LOWER: "Further down a tuple stands in a wrong place, and",
    PAIR
    + "    _, A = pair(z)\n    return np.round(A)": "Further down a dictionary stands in a wrong place, "
    'and in this call `A` is a dictionary with "A". It is the second thing that `pair` hands back.',
    PAIR
    + "    A, A = pair(z)\n    return 2 * A": "`A` is a dictionary: what is in it is asked for by its name.",
    F
    + "    c = (z, z)\n    return lower(z, c)"
    + LOWER: "Further down a tuple stands in a wrong place, and in "
    "this call `c` is a tuple of 2 things.",
    F
    + "    c = d = (z, z)\n    return lower(c, d)"
    + LOWER: "A tuple stands where an array is wanted",
    F
    + "    c = {'W': z}\n    return lower(c, z, by=len)"
    + LOWER: "Further down a dictionary stands in a wrong",
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
