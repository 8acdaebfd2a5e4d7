"""Whether an assignment can be marked at all: every case that may be asked, worked out beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...key import COURSE, find_assignment
from ...key.exercise import Assignment, Place
from ...key.faults import Fault, KeyFaults, case_faults, mistake_faults
from ...key.fresh import variant_seeds
from .papers import kept_papers
from .release import Release


def check_key(assignment: str, release: Release, path: Path) -> None:
    """Make sure that the key has what the release asks for, and can give every right result.

    Parameters
    ----------
    path : Path
        Where the release is, for messages.

    Raises
    ------
    KeyFaults
        With each fault, where it is and how to mend it.
    """
    found, papers = find_assignment(assignment), kept_papers()
    faults = [*_release_faults(found, release, path)]
    if not faults and not papers.is_sound(found):
        faults = [*_faults(found)]
    if faults:
        raise KeyFaults(dict.fromkeys(faults))
    papers.note_sound(found)


def _release_faults(found: Assignment, release: Release, path: Path) -> Iterator[Fault]:
    """Say where key and release differ: one of them was changed, and nothing was built."""
    asked = {name: release.cells[name].points for name in release.named("check")}
    known = {exercise.name: exercise for exercise in found.exercises}
    fix = "run `autograder build`; if it refuses, bring solutions/ and autograder/key together"
    for name in sorted(asked.keys() - known.keys()):
        yield Fault(Place(path, 1), f"it asks for {name!r}, which the key does not have", fix)
    for name in sorted(known.keys() - asked.keys()):
        yield Fault(known[name].place, f"{name!r} is not in the notebook of {found.name}", fix)
    for name in sorted(asked.keys() & known.keys()):
        if asked[name] != (points := known[name].points):
            what = f"{name!r} is worth {points:g} here and {asked[name]:g} in the notebook"
            yield Fault(known[name].place, what, fix)


def _faults(found: Assignment) -> Iterator[Fault]:
    owners = {exercise: one for one in COURSE for exercise in one.exercises}
    for exercise in (*found.borrowed, *found.exercises):
        yield from mistake_faults(exercise)
        for seed in variant_seeds(found.name):
            yield from case_faults(owners.get(exercise, found), exercise, seed)
