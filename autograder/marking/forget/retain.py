"""Who has handed in nothing for so long that their work need not be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ...errors import AutograderError
from ..classroom.collect.attempts import ATTEMPTS, Attempts
from ..classroom.folder import Classroom
from ..gradebook.glance import look
from .databases import learners_of
from .forgetting import has_gradebook
from .reading import own_folders

_DAYS = {"d": 1, "w": 7, "y": 365}


def read_duration(text: str) -> timedelta:
    """Return a duration such as ``180d``, ``26w`` or ``2y``.

    Raises
    ------
    AutograderError
        If it is none.
    """
    match = re.fullmatch(r"(\d{1,4})([dwy])", text.strip())
    if match is None or not int(match[1]):
        raise AutograderError(f"{text} is no duration: write 180d, 26w or 2y.")
    return timedelta(days=int(match[1]) * _DAYS[match[2]])


def last_seen(classroom: Classroom) -> dict[str, datetime | None]:
    """Return when each learner handed in last, in UTC; None where nothing says so.

    A time that somebody stated counts; else when the work was collected; else the file's own time.
    """
    url = classroom.directory.db_url
    book = has_gradebook(url)
    times = look(url).times if book else {}
    learners = {*_with_folders(classroom.class_dir), *(learners_of(url) if book else ())}
    seen: dict[str, datetime | None] = {}
    for learner in sorted(learners):
        stated = [when for (_, who), when in times.items() if who == learner]
        stated += _attempts(classroom, learner)
        seen[learner] = max(stated or _files(classroom.class_dir, learner), default=None)
    return seen


def outdated(
    seen: dict[str, datetime | None], longest: timedelta, now: datetime | None = None
) -> list[str]:
    """Name those who were seen last longer ago than that; nobody of whom nothing is known."""
    today = now or datetime.now(UTC).replace(tzinfo=None)
    return [who for who, when in seen.items() if when is not None and today - when > longest]


def _with_folders(class_dir: Path) -> Iterator[str]:
    for step in ("submitted", ATTEMPTS):
        folder = class_dir / step
        for own in folder.iterdir() if folder.is_dir() else ():
            if own.is_dir() and not own.name.startswith("."):
                yield own.name


def _attempts(classroom: Classroom, learner: str) -> Iterator[datetime]:
    folder, attempts = classroom.class_dir / ATTEMPTS / learner, Attempts(classroom.class_dir)
    for assignment in folder.iterdir() if folder.is_dir() else ():
        for attempt in attempts.read(learner, assignment.name):
            if when := attempt.time or attempt.collected:
                yield datetime.fromisoformat(when)


def _files(class_dir: Path, learner: str) -> Iterator[datetime]:
    for folder in own_folders(class_dir, learner):
        for path in folder.rglob("*") if folder.parent.name == "submitted" else ():
            if path.is_file():
                yield datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(tzinfo=None)
