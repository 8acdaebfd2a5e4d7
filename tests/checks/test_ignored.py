"""Tests of autograder.checks.ignored: arguments of which a function makes nothing."""

import linecache
from importlib import import_module
from itertools import chain
from types import FunctionType

import pytest

from autograder.checks.deadline import ending
from autograder.checks.failing import definition_of
from autograder.checks.ignored import LOGGED, OVERWRITTEN, UNREAD, _of, _reads_all, ignored

NAME = "<ipython-input-ignored>"


def _made(body, monkeypatch, head="def f(x, rate=1, turns=2):"):
    lines = "".join(f"    {line}\n" for line in body.split("\n"))
    source = f"{head}\n{lines}"
    monkeypatch.setitem(linecache.cache, NAME, (1, None, source.splitlines(True), NAME))
    scope = {}
    exec(compile(source, NAME, "exec"), scope)
    return scope["f"]


CASES = {
    "return x * rate * turns": (),
    "return x * 0.5 * turns": (("rate", UNREAD),),
    "g(x, rate=0.5)\nreturn turns": (("rate", UNREAD),),
    "return x": (("rate", UNREAD), ("turns", UNREAD)),
    "rate = 0.5\nreturn x * rate + turns": (("rate", OVERWRITTEN),),
    "turns = 100\nfor i in range(turns):\n    x = x - rate\nreturn x": (("turns", OVERWRITTEN),),
    "turns, rate = 100, 0.5\nreturn x * turns * rate": (
        ("rate", OVERWRITTEN),
        ("turns", OVERWRITTEN),
    ),
    # read in one way or another
    "rate = rate / 2\nreturn x * rate + turns": (),
    "rate /= 2\nturns[0] = x": (),
    "if rate is None:\n    rate = 0.5\nreturn x * rate + turns": (),
    "if x:\n    rate = 0.5\nreturn x * rate + turns": (),
    "for rate in x:\n    turns += rate": (),
    "def inner():\n    return rate + turns\nreturn inner() + x": (),
    "return [rate for one in x] + [turns]": (),
    "return f'{x}{rate:{turns}}'": (),
    "return x + sum(locals().values())": (),
}


@pytest.mark.parametrize("body", CASES)
def test_an_argument_that_is_not_read_is_seen(body, monkeypatch):
    """Is it seen in every spelling, and nothing said of one that is read?"""
    assert ignored(_made(body, monkeypatch), ["x", "rate", "turns"]) == CASES[body]


def test_a_function_within_its_time_is_looked_into(monkeypatch):
    """Is the learner's function seen in the one that ends it?"""
    function = _made("return x * turns", monkeypatch)
    with ending(1) as limited:
        assert ignored(limited(function), ["x", "rate"]) == (("rate", UNREAD),)


def test_nothing_is_said_that_is_not_sure(monkeypatch):
    """Is another name for an argument left out, and what has no source or is no plain function?"""
    assert ignored(_made("return x", monkeypatch), ["x", "learning_rate"]) == ()
    assert ignored(abs, ["x"]) == ()
    assert ignored(lambda x: 1, ["x"]) == ()
    several = _made("return 1", monkeypatch, "def f(*x, **rate):")
    assert ignored(several, ["x", "rate"]) == ()


LOGS = {
    "return -(Y * np.log(A) + (1 - Y) * np.log(1 - Y))": True,
    "return -A * np.log(Y)": True,
    "return -(Y * np.log(A) + (1 - Y) * np.log(1 - A))": False,
    "return -np.log(np.where(Y == 1, A, 1 - A))": False,
    "Y = np.clip(A * Y, 0.1, 0.9)\nreturn -np.log(Y)": False,
    "return A * np.exp(1 - Y)": False,
    # in a function inside, whose names are its own
    "def loss(A, Y):\n    return -np.sum(A * np.log(Y))\nreturn loss(A, Y)": True,
    "loss = lambda Y: np.log(Y)\nreturn A * loss(Y)": True,
    "c: np.log(Y) = 3\nreturn A * c * Y": True,
    "return A * np.\uff4c\uff4f\uff47(Y)": True,
}


@pytest.mark.parametrize("body", LOGS)
def test_a_logarithm_of_labels_is_seen(body, monkeypatch):
    """Is it told where labels stand in a logarithm as they came in, and nowhere else?"""
    f = _made(body, monkeypatch, "def f(A, Y):")
    assert (("Y", LOGGED) in ignored(f, ["A", "Y"])) == LOGS[body]


def test_bytecode_says_the_same_as_the_source():
    """Is nothing to be said by its source of any function of which bytecode says that?"""
    several = chain.from_iterable(vars(module).values() for module in _modules())
    functions = {one for one in several if type(one) is FunctionType}
    codes = [one.__code__ for one in functions if one.__code__.co_argcount]
    quick = [code for code in codes if _reads_all(code)]
    assert len(quick) > len(codes) / 2 > 50
    assert not [code for code in quick if (found := definition_of(code)) and _of(found)]


def _modules():
    """Yield modules of Python's own library, written by many people."""
    for name in ("ast", "csv", "inspect", "json.encoder", "statistics", "textwrap", "zipfile"):
        yield import_module(name)
