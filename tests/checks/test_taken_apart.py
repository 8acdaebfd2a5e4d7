"""Tests of autograder.checks.taken_apart: too many parts, too few, or several for one."""

import pytest

from autograder.checks.taken_apart import returned_by
from tests.checks.stops import told

CAUSES = {
    "s, _ = np.vstack([X, X])": "`np.vstack([X, X])` has more parts than there are names on the left; the "
    "parts of an array are its rows.",
    "a, b, c = X": "`X` is an array of shape (2, 3): taken apart, it is 2 parts, and there are 3 names",
    "dims = [3, 4, 4, 1]\na, b, c = dims": "`dims` has 4 parts, and there are 3 names on the left.",
    "cache = ((1, 2, 3), 4)\na, b, c = cache": "`cache` has 2 parts, and there are 3 names",
    "def pair(Z):\n    return Z, Z, Z\n\ndef f(z, X):\n    a, b = pair(z)": "`pair(z)` hands back 3 parts,",
    "def one(Z):\n    s = Z.T\n    return s\n\ndef f(z, X):\n    s, _ = one(z)": "`one(z)` has more parts",
    "for a, b in [(1, 2, 3)]:\n    pass": "Something is taken apart that has more parts",
    "return np.array([v if v > 0 else 0 for v in X[:, 0] > 0] + [X])": "Things of different shapes",
    "return np.array([v * 0 if v.sum() > 5 else 0 for v in X])": "A loop over `X` goes over its rows",
    "return np.array([1, X])": "Things of different shapes",
    "def pair(Z):\n    return Z, Z[:, 1:]\n\ndef f(z, X):\n    return np.tanh(pair(z))": "`pair(z)` is several",
    "t, word = {'a': lambda Z: Z}, 'a'\na, b, c = t[word](X)": "`t[word](X)` has fewer parts than there are "
    "names on the left. It is what the `lambda` in line 2 gives.",
    "pair = z, X\nreturn np.tanh(pair)": "`pair` is several things",
}


@pytest.mark.parametrize("lines", CAUSES)
def test_a_cause_follows_from_what_was_taken_apart(lines, monkeypatch):
    """Is it told what was taken apart, be it a call's, an array or an argument?"""
    assert told(lines, monkeypatch).startswith(CAUSES[lines])


def test_what_happens_in_a_step_below_is_told_so(monkeypatch):
    """Is the unpacking of a step that is no learner's not taken for the line's own?"""
    scope = {}
    exec(compile("def lower(c):\n    a, b, c = c\n", "<frozen lower>", "exec"), scope)
    said = told("a, b, c = lower((1, 2))", monkeypatch, lower=scope["lower"])
    assert said == (
        "In the call `lower((1, 2))`, something is taken apart that has fewer parts than asked for."
    )


def test_only_what_every_return_says_is_known():
    """Is the number of results known of tuples alone?"""
    assert returned_by(_pair) == 2
    assert returned_by(_other) == returned_by(len) == returned_by(lambda: (1, 2)) == 0


def _pair(flag):
    if flag:
        return 1, 2
    return 3, 4


def _other(flag):
    return (1, 2) if flag else 3
