"""Tests of autograder.workbook.code."""

import functools

import pytest

from autograder.workbook.code import MISSING, SavedCode, fingerprint, in_kernel
from tests.workbook.conftest import run

F = "def f(z):\n    return g(z) + 1\n"
G = "def g(z):\n    return 2 * z\n"


def both(*cells, others=()):
    """The fingerprint of `f` in a kernel that ran these cells, and in a notebook that holds them."""
    scope = {}
    for cell in cells:
        run(scope, cell)
    running = fingerprint("f", in_kernel(scope), others)
    return running, SavedCode(cells).fingerprint("f", others)


@pytest.mark.parametrize(
    "cells",
    [
        (F,),
        (G, F),
        (F, G),
        (G + F,),
        ("f = lambda z: z + 1",),
        ("def f(z):\n    return f(z - 1) if z else 0",),
        ("import functools\n@functools.lru_cache\ndef f(z):\n    '''Doc.'''\n    return g(z)\n\n" + G,),
        ("from functools import wraps\ndef d(h):\n    @wraps(h)\n    def w(z):\n        return h(z)\n"
         "    return w\n\n@d\ndef f(z):\n    return z",),
        ("def f(z, by=lambda z: z):\n    def inner(y):\n        return g(y)\n    return inner(z)", G),
    ],
)  # fmt: skip
def test_the_same_in_kernel_and_file(cells):
    """Does a function have one fingerprint, whether it is looked at in the kernel or in the file?"""
    running, saved = both(*cells)
    assert saved
    assert running in (saved, "")
    assert running or functools.lru_cache.__name__ in cells[0]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((F,), ("# why\n\n\ndef f( z ):\n    return (g(z)+1)  # a remark",), True),
        ((F,), ("def f(z):\n    return g(z) + 2",), False),
        ((F, G), (F, G.replace("2", "3")), False),
        ((F, G), (F, G, "def h(z):\n    return 7"), True),
        ((F, G), (F, G.replace("2", "3"), G), True),
        ((F,), (F, "f2 = 3"), True),
    ],
)
def test_what_changes_it(one, other, same):
    """Does code change it, also that of a helper, but no comment, layout, or what is not called?"""
    for first, second in zip(both(*one), both(*other), strict=True):
        assert (first == second) is same


def test_other_exercises_are_no_part():
    """Does another exercise leave the fingerprint of one that calls it as it is?"""
    assert both(F, G, others=("f", "g")) == both(F, G.replace("2", "3"), others=("f", "g"))


@pytest.mark.parametrize("made", ["f = 3", "f = len", "import math\nf = math.sin", "f = g = None"])
def test_what_keeps_no_source(made):
    """Is there no fingerprint of what is no function of the notebook?"""
    assert both(made) == ("", "")


def test_an_alias_says_nothing():
    """Is nothing said of a function that has its name from another one?"""
    assert both("def h(z):\n    return z\nf = h") == ("", "")


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("x = 1",), MISSING),
        (("check(f)", "# f"), MISSING),
        (("if True:\n    def f(z):\n        return z",), ""),
        (("def f(z)\n    return z",), ""),
        (("%%time\ndef f(z):\n    return z",), None),
        (("!ls\n%matplotlib inline\n" + F,), None),
    ],
)
def test_what_a_file_holds(cells, expected):
    """Is a function that is gone told from one that cannot be seen, and are magics passed over?"""
    found = SavedCode(cells).fingerprint("f")
    assert found == expected if expected is not None else len(found) == 16
