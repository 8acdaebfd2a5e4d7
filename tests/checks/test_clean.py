"""Tests of autograder.checks.clean."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.checks.clean import clean_numpy

SET: dict[str, dict[str, Any]] = {
    "nothing": {},
    "precision": {"precision": 1, "suppress": True},
    "a sign": {"sign": "+"},
    "a formatter": {"formatter": {"all": lambda _: "x"}},
    "an older form": {"legacy": "1.13"},
}
if "override_repr" in np.get_printoptions():
    SET["another repr"] = {"override_repr": lambda _: "x"}


@pytest.fixture(autouse=True)
def as_before():
    """Leave NumPy's printing to the next test as it was."""
    with np.printoptions(), np.errstate():
        yield


@pytest.mark.parametrize("inside", SET)
@pytest.mark.parametrize("before", SET)
def test_arrays_print_as_usual_inside_and_as_before_behind(before, inside):
    """Is all as usual inside whatever was set, and as it was behind, whatever was set inside?"""
    array = np.array([1 / 3, 2.0])
    usual = repr(array), str(array)
    np.set_printoptions(**SET[before])
    own = np.get_printoptions()
    with clean_numpy():
        assert (repr(array), str(array)) == usual
        np.set_printoptions(**SET[inside])
    assert np.get_printoptions() == own


def test_an_overflow_only_warns_inside():
    """Does what raises for a notebook only warn inside, and raise again behind?"""
    np.seterr(all="raise")
    with clean_numpy(), pytest.warns(RuntimeWarning):
        np.exp(np.array([1000.0]))
    with pytest.raises(FloatingPointError):
        np.exp(np.array([1000.0]))
