"""Which edition a hand-in is of, and the release that it is restored from and counted by.

A class keeps every edition that it gave out.  A hand-in says in its metadata of which it is; where it
does not, or says what nobody gave out, its cells tell.  Today's checks mark what both have.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .release import Release, ReleasedCell, alike
from .submission import Cell, Submission
from .text import decode


@dataclass(frozen=True)
class Own:
    """The release of a hand-in's own edition.

    Parameters
    ----------
    release : Release
        What it is restored from: its edition's cells, but for what the course no longer has.
    absent : tuple of str
        The exercises and questions that came later: they count neither points nor maximum.
    notes : tuple of str
        What the instructor is told.
    """

    release: Release
    absent: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def own_edition(today: Release, submission: Submission) -> Own:
    """Return the release of the edition that was handed in; today's where there was no other."""
    if not today.earlier:
        return Own(today)
    said = _said(submission.data)
    release = today.earlier.get(said)
    if release is None or _has_later(today, release, submission.cells):
        release = _by_cells([today, *today.earlier.values()], submission.cells)
    version = next((name for name, one in today.earlier.items() if one is release), "")
    return Own(today) if release is today else _of(today, release, version, is_said=said == version)


def _said(data: bytes) -> str:
    """Return the edition that a notebook says it is of; nothing where it does not."""
    with suppress(ValueError, LookupError, TypeError, AttributeError):
        return str(json.loads(decode(data)[0])["metadata"]["workbook"]["edition"])
    return ""


def _has_later(today: Release, earlier: Release, cells: Iterable[Cell]) -> bool:
    """Whether a hand-in has cells that its edition, as it says, did not have."""
    later = {*today.cells} - {*earlier.cells}
    return any(cell.id in later for cell in cells)


def _by_cells(releases: Sequence[Release], cells: Sequence[Cell]) -> Release:
    """Return the release with the most of what is there and the least else; the first of equals."""
    ids, texts = {cell.id for cell in cells}, {alike(cell.source) for cell in cells}

    def likeness(release: Release) -> int:
        known = {*release.cells}
        fixed = {alike(one.source) for one in release.order if not one.is_the_learners}
        found = len(known & ids) + len(fixed & texts)
        return 2 * found - len(known) - len(fixed)

    return max(releases, key=likeness)


def _of(today: Release, release: Release, version: str, *, is_said: bool) -> Own:
    absent = tuple(n for n in today.named("check", "question") if n not in release.cells)
    gone = [name for name in release.named("check", "question") if name not in today.cells]
    notes = [] if is_said else [f"Its edition is not sure; by its cells it is edition {version}."]
    if absent:
        names = ", ".join(absent)
        notes.append(f"Edition {version} did not have {names}: no points, and none to be had.")
    if gone:
        notes.append(f"No longer in the course, and without points: {', '.join(gone)}.")
    return Own(_with_todays_marks(today, release), absent, tuple(notes))


def _with_todays_marks(today: Release, release: Release) -> Release:
    """Return a release whose cells the gradebook knows; others are the learner's own cells."""
    cells = []
    for original, plain in zip(release.order, release.notebook()["cells"], strict=True):
        if original.name not in release.cells:
            cells.append(plain)
        elif (now := today.cells.get(original.name)) is not None:
            cells.append(_counted(original, plain, now))
    return Release(release.with_cells(cells))


def _counted(original: ReleasedCell, plain: dict[str, Any], now: ReleasedCell) -> dict[str, Any]:
    """Return a cell with today's points; as it is today where it was for something else."""
    cell = {**plain, "metadata": now.metadata}
    same = (original.role, original.kind) == (now.role, now.kind)
    return cell if same else {**cell, "cell_type": now.kind, "source": now.source}


def other_editions(today: Release) -> Mapping[str, Release]:
    """Return the editions that are not as the course is today."""
    return {name: one for name, one in today.earlier.items() if one is not today}
