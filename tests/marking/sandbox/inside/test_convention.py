"""Do the arguments of a learner's call reach the outline's names, however they are given?"""

from __future__ import annotations

import functools

import numpy as np
import pytest

from autograder.marking.sandbox.inside.convention import as_outlined

OUTLINE = {"A2": True, "Y": True, "rate": False}
WANTED = {"A2": "a", "Y": "y"}


def _wrapped(function):
    @functools.wraps(function)
    def wrapper(*args, **keywords):
        return function(*args, **keywords)

    return wrapper


class _Object:
    def __call__(self, Y, A2):
        """Do nothing."""


class _Liar:
    @property
    def __signature__(self):
        raise SystemError


# The learner's function, the call, and what should arrive where the call is put into another order.
CALLS = [
    (lambda Y, A2: 0, ("y", "a"), {}, WANTED),
    (lambda Y, A2: 0, ("y",), {"A2": "a"}, WANTED),
    (lambda a, y: 0, (), {"y": "y", "a": "a"}, WANTED),
    (lambda A2, Y, parameters: 0, ("a", "y", "p"), {}, WANTED | {"rate": "p"}),
    (lambda p, A2, Y, rate: 0, ("p", "a", "y", 1), {}, WANTED | {"rate": 1}),
    (lambda Y, a: 0, ("y", "a"), {}, WANTED),
    (lambda Y, *rest: 0, ("y", "a"), {}, WANTED),
    (lambda **all: 0, (), {"Y": "y", "A2": "a"}, WANTED),
    (lambda *, Y, A2: 0, (), {"Y": "y", "A2": "a"}, WANTED),
    (lambda Y, /, A2: 0, ("y", "a"), {}, WANTED),
    (lambda Y, A2="a": 0, ("y",), {}, WANTED),
    (lambda labels, rate=3, A2="a": 0, ("y",), {}, WANTED),
    (lambda a, Y="y", extra=1: 0, ("a",), {}, WANTED),
    (lambda Y, A2, rate=3: 0, ("y", "a"), {}, WANTED),
    (lambda a, labels="y", rate=3: 0, ("a",), {}, WANTED),
    (lambda Y, A2, lr=3: 0, ("y", "a", 4), {}, WANTED | {"rate": 4}),
    (functools.partial(lambda c, Y, A2: 0, 1), ("y", "a"), {}, WANTED),
    (_wrapped(lambda Y, A2: 0), ("y", "a"), {}, WANTED),
    (_Object(), ("y", "a"), {}, WANTED),
]


@pytest.mark.parametrize(("own", "args", "keywords", "found"), CALLS)
def test_a_call_reaches_the_outlines_names(own, args, keywords, found):
    """Does each value go to the argument of its name, and the rest by position?"""
    assert as_outlined(own, OUTLINE, args, keywords) in [((), found), (args, keywords)]
    if (args, keywords) == as_outlined(own, OUTLINE, args, keywords):
        assert dict(zip(OUTLINE, args, strict=False)) | keywords == found


@pytest.mark.parametrize(
    ("own", "args", "keywords"),
    [
        (lambda A2, Y: 0, ("a", "y"), {}),
        (lambda A2, Y: 0, ("a",), {"Y": "y"}),
        (lambda A2, Y, rate=3: 0, ("a", "y"), {}),
        (lambda a, y: 0, ("a", "y"), {}),
        (lambda *args: 0, ("a", "y"), {}),
        (np.vectorize(lambda a, y: 0), ("a", "y"), {}),
        (lambda A2, Y, parameters: 0, ("a", "y"), {}),  # which does not fit the function
        (None, ("a", "y"), {}),
        (7, ("a", "y"), {}),
        (_Liar(), ("a", "y"), {}),
        (max, ("a", "y"), {}),
    ],
)
def test_a_call_in_the_outlines_order_stays_as_it_is(own, args, keywords):
    """Is nothing changed where nothing has to be, or where the function tells nothing?"""
    assert as_outlined(own, OUTLINE, args, keywords) == (args, keywords)


def test_without_an_outline_a_call_stays_as_it_is():
    """Is a call left alone where it is not known what the outline calls its arguments?"""
    assert as_outlined(lambda Y, A2: 0, {}, ("y", "a"), {}) == (("y", "a"), {})
