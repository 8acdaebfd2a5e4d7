"""Tests of autograder.checks.named_by_rule: kinds of answers in which no known mistake is found."""

import linecache

import numpy as np

from autograder.checks.call import Outcome
from autograder.checks.contract import Case
from autograder.checks.findings import Finding
from autograder.checks.named_by_rule import name_by_rule
from tests.checks.small import DOUBLE, check, contract, vectors_of

NAME = "<ipython-input-named-by-rule>"


def double(x):
    return 1 if x > 0 else 2


def named(function):
    """Return names and causes of what costs points."""
    return [(one.mistake, one.by_rule) for one in check(function).findings if one.costs]


def test_numbers_forms_and_errors_are_named():
    """Has each of them the name of its kind, and is it told that a rule gave it?"""
    assert ("returns.factor", True) in named(lambda x: 6 * np.asarray(x))
    assert ("returns.missing", True) in named(lambda x: None)
    assert ("stop.whole_array", True) in named(double)


def step_of(lines, monkeypatch):
    """Return a function ``step(W, X)`` with its source."""
    source = "def step(W, X):\n" + "".join(f"    {one}\n" for one in lines.split("\n"))
    monkeypatch.setitem(linecache.cache, NAME, (1, None, source.splitlines(True), NAME))
    scope = {"np": np}
    exec(compile(source, NAME, "exec"), scope)
    return scope["step"]


def test_a_transposed_factor_has_to_be_known(monkeypatch):
    """Is it told that a product fits transposed only where the factors are what they should be?"""
    right = vectors_of(
        lambda W, X: W @ X,
        contract("step(W, X)", "n m", {"W": "n n_x", "X": "n_x m"}),
        Case("one", (np.ones((2, 3)), np.ones((3, 5)))),
        Case("two", (np.ones((4, 2)), np.ones((2, 6)))),
    )
    for lines, name in (
        ("return W.T @ X", "stop.transposed"),
        ("return X @ W", "stop.order"),
        ("A = np.ones(X.shape[::-1])\nreturn W @ A", None),
        ("V = np.ones(W.shape)\nreturn V.T @ X", None),
    ):
        (first, *_) = check(step_of(lines, monkeypatch), right).findings
        assert first.mistake == name, lines


def test_a_name_has_a_cause():
    """Is something said besides the name, which learners never see?"""
    (first, *_) = check(lambda x: None).findings
    assert first.mistake
    assert first.cause


def test_known_mistakes_go_first():
    """Is nothing named by rule where a known mistake was found, or one of several fits?"""
    assert named(lambda x: np.asarray(x) ** 2)[0] == ("power.extra", False)
    one_of = Finding("type", "It is None.", cause="One of: this. Or: that.")
    assert name_by_rule(DOUBLE, [Outcome()] * len(DOUBLE.cases), [one_of]) == [one_of]


def test_a_right_answer_has_no_name():
    """Is nothing named where nothing costs?"""
    verdict = check(lambda x: 2 * np.asarray(x))
    assert verdict.passed
    assert not any(one.mistake for one in verdict.findings)
