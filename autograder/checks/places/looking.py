"""Look for the place on behalf of a check, or of marking: whatever goes wrong, nothing is found."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from ..contract import Vectors
from ..examine import Verdict, is_to_blame
from .place import Place
from .roles import read_roles
from .search import SECONDS, find_places

FILE = "places.h5"


def look(
    function: Any,
    vectors: Vectors,
    verdict: Verdict,
    scope: dict[str, Any],
    steps: Collection[str],
    path: Path,
    seconds: float = SECONDS,
) -> tuple[Place, ...]:
    """Find the places of what a verdict on the visible cases found wrong.

    Parameters
    ----------
    function : callable
        The learner's.
    verdict : Verdict
        What the check found.
    scope : dict
        The notebook's names.
    steps : collection of str
        The exercises that are called as they are.
    path : Path
        The file of right values.
    """
    if not is_to_blame(verdict):
        return ()
    try:
        roles = read_roles(path, vectors.assignment, vectors.name)
        if roles is None:
            return ()
        return tuple(find_places(function, vectors, roles, scope, [*steps], seconds))
    except Exception:  # a place is a help and no more: a check goes on without
        return ()
