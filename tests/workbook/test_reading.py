"""Tests of autograder.workbook.reading: what a cell's text says of names."""

import pytest

from autograder.workbook.reading import read

READS = {
    "x": {"x"},
    "y = x": {"x"},
    "y += x": {"x", "y"},
    "x: int": set(),
    "x: int = z": {"z"},
    "a.b[c] = d": {"a", "c", "d"},
    "if a:\n    b\nelse:\n    c": {"a"},
    "while a:\n    b": {"a"},
    "for i in a:\n    b": {"a"},
    "for i in (1, 2):\n    b + i": {"b"},
    "try:\n    a\nexcept b:\n    c": set(),
    "with a as b, c:\n    d": {"a"},
    "assert a, b": {"a"},
    "a and b": {"a"},
    "a < b < c": {"a", "b"},
    "a if b else c": {"b"},
    "[a for b in c]": {"c"},
    "[a + b for b in (1, 2)]": {"a"},
    "(a for b in (1, 2))": set(),
    "lambda a=b: c": {"b"},
    "@a\ndef f(b=c):\n    d": {"a", "c"},
    "class A(b):\n    c": set(),
    "(a := 1) + a": set(),
    "del a": set(),
}


@pytest.mark.parametrize(("source", "names"), READS.items(), ids=READS)
def test_what_a_statement_surely_reads(source, names):
    """Are the names those that are read whenever the statement runs?"""
    (step,) = read(source).steps
    assert step.reads == names


BINDS = {
    "def f():\n    x = 1": [("f", "function")],
    "@a\ndef f(): ...": [("f", "other")],
    "f = lambda: 1": [("f", "function")],
    "import a.b as c, d.e": [("c", "import"), ("d", "import")],
    "f = 5": [("f", "value")],
    "f = f(0)": [("f", "own call")],
    "f = g(0)": [("f", "other")],
    "f, g = 1, 2": [("f", "other"), ("g", "other")],
    "if a:\n    f = 1": [("f", "other")],
    "def f():\n    global g\n    g = 1": [("f", "function"), ("g", "other")],
    "[f for f in g]": [],
    "with a as f: ...": [("f", "other")],
}


@pytest.mark.parametrize(("source", "names"), BINDS.items(), ids=BINDS)
def test_what_a_statement_may_bind(source, names):
    """Is each name told with what it then holds?"""
    (step,) = read(source).steps
    assert list(step.binds) == names


def test_what_a_function_needs():
    """Are the global names those that it or a function in it reads, and no locals?"""
    source = "def f(a):\n    b = a + c\n    return [d(b) for e in b]\ng = lambda a: h(a)"
    assert read(source).needed_by("f") == {"c", "d"}
    assert read(source).needed_by("g") == {"h"}
    assert read(source).needed_by("nobody") == frozenset()


def test_what_is_surely_called():
    """Are calls told that are made whenever the statement runs?"""
    (step,) = read("[f(x) + g(1) for x in (0, 1)] + [h(2) for _ in k]").steps
    assert step.calls == {"f", "g"}


@pytest.mark.parametrize(
    ("source", "readable", "wild"),
    [
        ("x = 1", True, False),
        ("x = ", False, True),
        ("return 1", False, True),
        ("await x", True, False),
        ("%matplotlib inline\n%time f()", True, False),
        ("%run other.py", True, True),
        ("files = !ls", True, True),
        ("f?", True, True),
        ("from a import *", True, True),
        ("exec(a)", True, True),
    ],
)
def test_what_cannot_be_read_or_may_do_anything(source, readable, wild):
    """Is an error of syntax told apart from IPython's own lines, and from what may do anything?"""
    found = read(source)
    assert (found.readable, found.wild) == (readable, wild)
