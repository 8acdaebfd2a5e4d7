"""Are limits said in the words that kept results have?"""

from __future__ import annotations

import pytest

from autograder.checks import deadline
from autograder.marking.batch.fingerprints import engine_fingerprint, marked_by
from autograder.marking.sandbox import limits
from autograder.marking.sandbox.limits import USUAL, TimeLimits


@pytest.mark.parametrize(
    ("times", "words"),
    [
        (TimeLimits(5, 2), "Times(cell=5, call=2, cells=300.0, notebook=3600.0)"),
        (TimeLimits(call=60.0), "Times(cell=30.0, call=60.0, cells=300.0, notebook=3600.0)"),
    ],
)
def test_other_limits_are_said_as_before(times, words):
    """Does a class that was marked with other limits find its results under the same words?"""
    assert marked_by(times) == f"{engine_fingerprint()} {words}"


def test_usual_limits_are_not_said():
    """Is what was marked with the usual limits known by the engine alone?"""
    assert marked_by(USUAL) == engine_fingerprint()


@pytest.mark.parametrize("name", ["CALL_SECONDS", "WALL_FACTOR", "WALL_EXTRA"])
def test_a_call_has_as_long_in_the_notebook(name):
    """Does the check in a notebook end a call after the time that it has at marking?"""
    assert getattr(deadline, name) == getattr(limits, name)


def test_learners_are_told_how_long_a_call_has(root):
    """Does their page name the seconds of computing after which a call is ended?"""
    page = (root / "docs" / "learners.md").read_text(encoding="utf-8")
    assert f"({limits.CALL_SECONDS:g} seconds of computing)" in page
