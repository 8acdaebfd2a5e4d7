"""Tests of autograder.checks.places.instrument: expressions that are wrapped."""

import ast
import operator

import numpy as np
import pytest

from autograder.checks.places.instrument import OPERATOR, PROBE, wrap

EVERYTHING = """
def f(x, n=3):
    'A docstring stays.'
    total, parts = 0, [k * x for k in range(n) if k]
    for i, (a, b) in enumerate(zip(parts, parts[::-1])):
        total += a * b if i else -a
        parts[i] += 1
    first, *rest = parts
    d = {f"k{i}": v for i, v in enumerate(rest)}
    while (m := len(rest)) > 2:
        rest.pop()
    match n:
        case 3:
            total = total + 1
    try:
        d["none"]
    except KeyError as error:
        total += len(str(error))
    def inner(y=1):
        return lambda z: z + y
    return total, parts, first, d, inner()(2), x if n > 2 else None, max(*rest, 0)
"""


def sites_of(source, skip=frozenset()):
    sites = []
    code = wrap(ast.parse(source).body[0], sites, skip, "<test>")
    return sites, code


@pytest.mark.parametrize("n", [0, 3, 5])
def test_a_wrapped_function_gives_the_same(n):
    """Do all kinds of statements and expressions mean the same when they are wrapped?"""
    plain, wrapped = {}, {PROBE: lambda _, delayed: delayed(), OPERATOR: operator}
    exec(EVERYTHING, plain)
    exec(
        sites_of(EVERYTHING, frozenset(("range", "len", "str", "max", "zip", "enumerate")))[1],
        wrapped,
    )
    for one in (wrapped, plain):
        try:
            one["said"] = one["f"](2, n)
        except ValueError as error:
            one["said"] = str(error)
    assert wrapped["said"] == plain["said"]


def test_inner_expressions_come_first():
    """Has what is inside the lower number, and is it known what is in what?"""
    sites, _ = sites_of("def f(x):\n    return np.dot(x.T, x) + 1\n", frozenset({"np"}))
    assert [ast.unparse(site.node) for site in sites] == [
        *("x", "x.T", "x", "np.dot(x.T, x)", "1", "np.dot(x.T, x) + 1")
    ]
    assert sites[-1].inner == [3, 4]
    assert sites[1].outer == 3
    assert sites[4].constant


def test_what_an_augmented_assignment_makes_is_a_value():
    """Does `x += 1` stand for the new x?"""
    seen = []
    names = {PROBE: lambda n, delayed: seen.append((n, value := delayed())) or value}
    names[OPERATOR] = operator
    sites, code = sites_of("def f(x):\n    x += 1\n    return x\n")
    exec(code, names)
    assert names["f"](1) == 2
    assert (
        next(n for n, site in enumerate(sites) if isinstance(site.node, ast.AugAssign)),
        2,
    ) in seen


def test_an_entry_that_is_changed_is_changed_in_place():
    """Does `x[0] += 1` change the same array, and is what was there and what is made a value?"""
    source = "def f(d):\n    d['a'] -= d['a'][0]\n    return d\n"
    sites, code = sites_of(source)
    names = {PROBE: lambda _, delayed: delayed(), OPERATOR: operator}
    exec(code, names)
    array = np.array([1.0, 3.0])
    assert names["f"]({"a": array})["a"] is array
    assert array.tolist() == [0.0, 2.0]
    assert "d['a'] -= d['a'][0]" in [ast.unparse(site.node) for site in sites]


def test_what_is_kept_and_what_is_asked_is_known():
    """Are the names noted that a value is kept under, and the conditions?"""
    sites, _ = sites_of(EVERYTHING)
    kept = {ast.unparse(site.node): site.binds for site in sites if site.binds}
    assert (kept["0"], kept["[k * x for k in range(n) if k]"]) == (("total",), ("parts",))
    assert kept["parts"] == ("first", "rest")
    assert kept["enumerate(zip(parts, parts[::-1]))"] == ("i", "a", "b")
    assert kept["total += a * b if i else -a"] == ("total",)
    asking = "def f(x):\n    while x > 2:\n        x -= 1\n    if x:\n        return g\n    h = g\n"
    sites, _ = sites_of(asking, frozenset("g"))
    assert [ast.unparse(site.node) for site in sites if site.asked] == ["x > 2", "x"]
    assert [site.binds for site in sites if site.node.lineno == 6] == [("h",)]


def test_what_is_made_of_one_another_is_kept_together():
    """Are both names given the pair, where a value is made of what the other name had?"""
    sites, _ = sites_of("def f(a, b):\n    a, b = b + 1, a\n    c, d = a, b\n    return c, d\n")
    kept = {ast.unparse(site.node): site.binds for site in sites if site.binds}
    assert kept == {"(b + 1, a)": ("a", "b"), "a": ("c",), "b": ("d",)}
