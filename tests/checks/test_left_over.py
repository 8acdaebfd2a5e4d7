"""Tests of autograder.checks.left_over: written code with the empty cell's `raise` in it."""

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.contract import Case
from tests.checks.stops import told

LEFT = (
    "A `raise NotImplementedError` ends the function here, so that the code that you wrote does not "
    "count: take it out."
)


@pytest.mark.parametrize(
    "lines",
    [
        "s = 1 / z\nraise NotImplementedError()\nreturn s",
        "raise NotImplementedError\ns = 1 / z\nreturn s",
        "if z.size:\n    raise NotImplementedError()\nreturn z",
        "for one in z:\n    raise NotImplementedError()\nreturn z",
    ],
)
def test_a_raise_that_was_left_is_told_as_that(lines, monkeypatch):
    """Is a function with a result told to take the `raise` out?"""
    assert told(lines, monkeypatch) == LEFT


@pytest.mark.parametrize(
    "lines", ["raise NotImplementedError()", '"""Doc."""\nm = z.size\nraise NotImplementedError()']
)
def test_what_has_no_result_is_not_written_yet(lines, monkeypatch):
    """Is a stub, and one that was only begun, not written?"""
    assert told(lines, monkeypatch) == "`f` is not written yet."


def written(z):
    raise NotImplementedError
    return z


def stub(z):
    raise NotImplementedError


def test_only_a_stub_counts_as_unwritten():
    """Is a function with code of its own judged, and a stub not?"""
    case = Case("", (np.zeros(2),))
    assert perform(stub, case, ["z"], {}).unwritten
    assert not perform(written, case, ["z"], {}).unwritten
