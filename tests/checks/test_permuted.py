"""Tests of autograder.checks.permuted: a call whose arguments have each other's names."""

import ast

import pytest

from autograder.checks.permuted import is_permuted, parameters_of
from tests.checks.stops import told

BODY = "def f(z, X):\n    parameters, cache = {'W1': 1.0}, X\n    return "


@pytest.mark.parametrize(
    ("call", "names", "told"),
    [
        ("f(b, a)", "ab", True),
        ("f(c, a, b)", "abc", True),
        ("f(a, c, b)", "abc", True),
        ("f(a, b)", "ab", False),
        ("f(b, b)", "ab", False),
        ("f(x, a)", "ab", False),
        ("f(b, x)", "ab", False),
        ("f(b, 1, a)", "abc", False),
        ("f(b=a, a=b)", "ab", False),
        ("f(b[0], a)", "ab", False),
    ],
)
def test_names_in_each_others_place_are_seen(call, names, told):
    """Are arguments told that all have their names elsewhere in the call, and nothing else?"""
    assert is_permuted(ast.parse(call, mode="eval").body, list(names)) == told


def test_the_names_of_a_function_that_takes_anything_are_not_known():
    """Is nothing known of a function with stars, and of what is none?"""
    assert parameters_of(lambda a, b=1: a) == ["a", "b"]
    assert parameters_of(lambda *a: a) == parameters_of(lambda a, *, b: a) == []
    assert parameters_of(None) == []


def lower(parameters, cache, X):
    raise NotImplementedError


@pytest.mark.parametrize("call", ["lower(cache, parameters, X)", "lower(X, parameters, cache)"])
def test_a_call_that_stops_is_told_with_the_functions_order(call, monkeypatch):
    """Is the order said where an error comes from further down, whichever error it is?"""
    scope = {}
    text = "def lower(parameters, cache, X):\n    return parameters['W1'] + cache.shape[0] @ X\n"
    exec(compile(text, "<frozen lower>", "exec"), scope)
    said = told(BODY + call, monkeypatch, lower=scope["lower"])
    assert said == (
        f"In the call `{call}` the arguments stand in another order than in "
        "`def lower(parameters, cache, X)`."
    )


def test_another_error_in_a_right_call_has_its_own_cause(monkeypatch):
    """Is nothing said of the order where it is right?"""
    assert "order" not in told(BODY + "lower(parameters, cache, z['W'])", monkeypatch, lower=lower)
