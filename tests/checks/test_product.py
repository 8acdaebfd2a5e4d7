"""Tests of autograder.checks.product: which two arrays do not fit, in letters and numbers."""

import linecache
from types import SimpleNamespace

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.findings import crashed
from autograder.checks.product import in_words
from tests.checks.small import Case, contract, vectors_of

CASE = Case("a case", (np.ones((4, 3)), np.ones((1, 4)), np.ones((1, 5))))
TAKES = {"W1": "n_h n_x", "W2": "n_y n_h", "dZ2": "n_y m"}
VECTORS = vectors_of(lambda W1, W2, dZ2: W1, contract("back(W1, W2, dZ2)", "like W1", TAKES), CASE)
NAME = "<ipython-input-product>"


def crash_at(expression, monkeypatch, before="pass"):
    """The crash of a function that returns an expression."""
    source = f"def back(W1, W2, dZ2):\n    {before}\n    return {expression}\n"
    monkeypatch.setitem(linecache.cache, NAME, (1, None, source.splitlines(True), NAME))
    scope = {"np": np}
    exec(compile(source, NAME, "exec"), scope)
    return perform(scope["back"], CASE, ["W1", "W2", "dZ2"], scope).crash


SAID = {
    "W2 @ dZ2": "W2 (n_y, n_h) = (1, 4) @ dZ2 (n_y, m) = (1, 5): 4 is not 1",
    "1 + np.dot(W2, dZ2) * 2": "W2 (n_y, n_h) = (1, 4) @ dZ2 (n_y, m) = (1, 5): 4 is not 1",
    "W2.dot(dZ2)": "W2 (n_y, n_h) = (1, 4) @ dZ2 (n_y, m) = (1, 5): 4 is not 1",
    "np.dot(W1.T, dZ2.T)": "W1.T (n_x, n_h) = (3, 4) @ dZ2.T (m, n_y) = (5, 1): 4 is not 5",
    "W2 * dZ2": "W2 (n_y, n_h) = (1, 4) * dZ2 (n_y, m) = (1, 5): 4 is not 5",
}


@pytest.mark.parametrize(("expression", "words"), SAID.items(), ids=SAID)
def test_both_factors_are_shown(monkeypatch, expression, words):
    """Are both factors told with their shapes in letters and numbers, and which sizes differ?"""
    crash = crash_at(expression, monkeypatch)
    assert in_words(crash.product, VECTORS, CASE) == words
    assert crashed(VECTORS, CASE, crash).detail[-1] == ("the shapes on this line", words)


def test_what_has_no_letters_of_its_own_gets_those_that_are_sure(monkeypatch):
    """Has an array of the learner's the letter of a size that only one letter has, and no other?"""
    crash = crash_at("A @ W1", monkeypatch, before="A = np.ones((1, 5))")
    assert in_words(crash.product, VECTORS, CASE) == (
        "A (1, m) = (1, 5) @ W1 (n_h, n_x) = (4, 3): 5 is not 4"
    )
    crash = crash_at("A @ B['key']", monkeypatch, before="A, B = np.ones(7), {'key': W1[:2]}")
    assert (
        in_words(crash.product, VECTORS, CASE) == "A (7,) @ B['key'] (2, n_x) = (2, 3): 7 is not 2"
    )


@pytest.mark.parametrize(
    "expression",
    ["np.ones((2, 3)) @ W1", "W1[open](W2)", "np.concatenate([W1, W2.T, dZ2])", "W1.reshape(7, 7)"],
)
def test_what_cannot_be_told_is_left_out(monkeypatch, expression):
    """Is nothing said where a factor would have to be worked out once more, or there is none?"""
    assert crash_at(expression, monkeypatch).product is None


def test_a_source_that_is_not_there_is_no_trouble(monkeypatch):
    """Is nothing said, and no error raised, where the line is not to be had?"""
    monkeypatch.setattr(
        "autograder.checks.failing.linecache", SimpleNamespace(getlines=lambda _: [])
    )
    assert crash_at("W2 @ dZ2", monkeypatch).product is None
