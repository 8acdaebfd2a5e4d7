"""What a learner's own checks have found wrong, kept beside what they said, to be asked again."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from .record import FOLDER, Mistaken, read_mistakes, read_record, write_record

_MOST = 40  # mistakes of a notebook that are kept; the oldest go first


def keep_mistakes(root: Path, notebook: str, exercise: str, findings: Iterable[Any]) -> None:
    """Keep the mistakes that a check has named; one that cannot be kept is not asked again.

    Parameters
    ----------
    findings : iterable
        What the check found; those that cost points and have the name of a known mistake count.
    """
    now = time.time_ns()
    new = {
        f"{exercise} {found.mistake}": Mistaken(exercise, found.mistake, found.cause, now)
        for found in findings
        if found.costs and found.mistake
    }
    if new:
        _write(root, notebook, new)


def answered(root: Path, notebook: str, name: str, one: Mistaken, *, right: bool) -> None:
    """Keep whether a mistake that was asked again was answered right: in a row, how often."""
    known = one.known + 1 if right else 0
    _write(root, notebook, {name: replace(one, known=known, at=time.time_ns())})


def _write(root: Path, notebook: str, new: dict[str, Mistaken]) -> None:
    try:
        every = {**read_mistakes(root, notebook), **new}
        newest = sorted(every, key=lambda name: every[name].at)[-_MOST:]
        record = read_record(root, notebook)
        write_record(root, notebook, record, mistakes={name: every[name] for name in newest})
    except (OSError, ValueError):
        return  # nothing depends on them, and the check has told what is wrong with the folder


def every_mistake(root: Path) -> list[tuple[str, str, Mistaken]]:
    """Return notebook, name and mistake of all that is kept: the least known first, then the oldest."""
    notebooks = sorted(path.stem for path in (root / FOLDER).glob("*.json"))
    found = [
        (notebook, name, one)
        for notebook in notebooks
        for name, one in read_mistakes(root, notebook).items()
    ]
    return sorted(found, key=lambda entry: (entry[2].known, entry[2].at))
