"""Tests of autograder.checks.failing: which expression raised an error."""

import ast
import linecache

import pytest

from autograder.checks.call import last_own_frame
from autograder.checks.failing import failing_at, tree_of


def product():
    a, b = [1], [2]
    return 1 + (a * b)


def question(z=(1, 2)):
    if len(z) > 1 and z.size:
        return 1
    return 0


@pytest.mark.parametrize(("function", "text"), [(product, "a * b"), (question, "z.size")])
def test_the_innermost_expression_is_found(function, text):
    """Is what raised the error found, with the function that it stands in?"""
    with pytest.raises((TypeError, AttributeError)) as raised:
        function()
    failing = failing_at(last_own_frame(raised.value.__traceback__))
    assert ast.unparse(failing.node) == text
    assert failing.function.name == function.__name__


def test_a_source_that_is_not_there_is_no_trouble():
    """Is nothing found where there is no source?"""
    scope = {}
    exec(compile("def f():\n    return [] * []\n", "<nowhere>", "exec"), scope)
    with pytest.raises(TypeError) as raised:
        scope["f"]()
    assert failing_at(last_own_frame(raised.value.__traceback__)) is None
    assert tree_of(scope["f"].__code__).body == []


def test_a_source_that_cannot_be_read_is_no_trouble(monkeypatch):
    """Is nothing found where another text stands in the source's place?"""
    name = "<ipython-input-unreadable>"
    monkeypatch.setitem(linecache.cache, name, (1, None, ["def f(:\n"], name))
    scope = {}
    exec(compile("def f():\n    return [] * []\n", name, "exec"), scope)
    assert tree_of(scope["f"].__code__) is None
    with pytest.raises(TypeError) as raised:
        scope["f"]()
    assert failing_at(last_own_frame(raised.value.__traceback__)) is None
