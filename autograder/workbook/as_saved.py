"""How each exercise of a saved notebook stands: whether it was run as it was saved, and is right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..checks.call import perform
from ..checks.catching import NothingToTry, with_own_cases
from ..checks.clean import clean_numpy
from ..checks.contract import Vectors
from ..checks.data_folder import data_folder
from ..checks.examine import examine
from ..checks.vectors import read_vectors
from .saved import Saved
from .statements import bound, is_python

_WORDS = {
    "wrong": "not right yet ({earned:g} of {points:g}); run its check to see why",
    "unwritten": "not written yet",
    "missing": "no cell defines it",
    "broken": "its cell is not valid Python",
    "unrun": "not run since the notebook was opened, or its cell stopped; run it again",
    "other": "the saved cell is not what you ran last; run it, save, and run this cell again",
    "stopped": "you stopped its check",
    "waits": "not tried yet: {why}",
}


@dataclass(frozen=True)
class Standing:
    """How one exercise stands: `state` is ``"right"`` or a key of the table of words."""

    name: str
    state: str
    points: float
    earned: float = 0.0
    why: str = ""

    @property
    def sign(self) -> str:
        """``"wrong"`` where something is to be mended, ``"wait"`` where it is not known or begun."""
        return "wrong" if self.state in ("wrong", "broken") else "wait"

    @property
    def words(self) -> str:
        """What is said of it."""
        return _WORDS[self.state].format(**vars(self))


def stand(saved: Saved, scope: dict[str, Any], runs: Sequence[str]) -> list[Standing]:
    """Return how each exercise of a notebook stands.

    Parameters
    ----------
    saved : Saved
        Its file.
    scope : dict
        The global names of the running notebook; a check may put a common start in their place while
        it calls.
    runs : sequence of str
        The text of every cell that was run, in order.
    """
    vectors = read_vectors(data_folder() / "checks.h5", saved.assignment)
    code = [cell.source for cell in saved.cells if cell.is_code]
    left_out = {cell.name for cell in saved.cells if cell.is_left_out}
    there = [name for name in vectors if name not in left_out]
    return [_one(vectors, name, code, scope, runs) for name in there]


def points_of(stands: Sequence[Standing]) -> str:
    """Return the points that the visible checks give, in words."""
    earned, full = sum(one.earned for one in stands), sum(one.points for one in stands)
    return f"{round(earned, 2):g} of {full:g} points"


def _one(
    known: Mapping[str, Vectors],
    name: str,
    code: Sequence[str],
    scope: dict[str, Any],
    runs: Sequence[str],
) -> Standing:
    vectors, state = known[name], _as_run(name, code, runs)
    if state:
        return Standing(name, state, vectors.points)
    try:
        with clean_numpy():
            return _examined(with_own_cases(vectors, known, scope), scope)
    except NothingToTry as why:
        return Standing(name, "waits", vectors.points, why=str(why))
    except KeyboardInterrupt:
        return Standing(name, "stopped", vectors.points)


def _as_run(name: str, code: Sequence[str], runs: Sequence[str]) -> str:
    """Say why the function that is there is not the saved one; nothing where it is."""
    saved = next((text for text in reversed(code) if name in text and name in bound(text)), None)
    if saved is None:
        broken = any(f"def {name}" in text and not is_python(text) for text in code)
        return "broken" if broken else "missing"
    ran = next((text for text in reversed(runs) if name in text and name in bound(text)), None)
    if ran is None:
        return "unrun"
    return "" if ran.strip() == saved.strip() else "other"


def _examined(vectors: Vectors, scope: dict[str, Any]) -> Standing:
    name, points = vectors.name, vectors.points
    if not callable(scope.get(name)):
        return Standing(name, "unrun", points)
    names = vectors.contract.arguments
    verdict = examine(vectors, lambda case: perform(scope[name], case, names, scope))
    if verdict.unwritten:
        return Standing(name, "unwritten", points)
    return Standing(name, "right" if verdict.passed else "wrong", points, verdict.earned)
