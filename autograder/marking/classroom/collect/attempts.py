"""Every attempt of every learner, as it was handed in: ``attempts/<learner>/<assignment>/<number>/``.

Nothing here is ever written over or removed but what is known about an attempt, such as its time.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ....workbook.files import write_json, write_whole
from ...grading.submission import SubmittedFile
from ..errors import explain_write_errors
from .names import Known
from .pseudonyms import Apart

ATTEMPTS = "attempts"
MARKS = "marks.json"
_FACTS = "attempt.json"
INCOMING = ".incoming"


@dataclass(frozen=True)
class Attempt:
    """One attempt at one assignment.

    Attributes
    ----------
    number : int
        Its place in the order of collecting, from 1; 0 where it is not kept yet.
    fingerprint : str
        The same for the same bytes, as marking knows them.
    name, source : str
        What the file was called, and where in the download it was.
    time : str
        When it was handed in, in UTC; empty where nothing states it.
    late : bool
        Whether the learning platform has marked it as late.
    order : int
        A number of the platform's that is larger for what came later; 0 where there is none.
    collected : str
        When it was collected, in UTC; empty for what somebody had put into ``submitted/``.
    """

    fingerprint: str
    name: str
    source: str
    late: bool = False
    order: int = 0
    time: str = ""
    collected: str = ""
    number: int = 0
    known: tuple[Known, ...] = field(default=(), compare=False)

    @property
    def when(self) -> datetime | None:
        """Its time, as nbgrader keeps it: in UTC, and without saying so."""
        return datetime.fromisoformat(self.time) if self.time else None

    def is_same(self, other: Attempt) -> bool:
        """Whether both are one: the same bytes, and neither order nor time tells them apart."""
        return (
            self.fingerprint == other.fingerprint
            and (not self.order or not other.order or self.order == other.order)
            and (not self.time or not other.time or self.time == other.time)
        )

    def with_facts_of(self, other: Attempt) -> Attempt:
        """Return this attempt with what else is known of it from another download."""
        time, order = self.time or other.time, self.order or other.order
        return replace(
            self, time=time, order=order, late=self.late or other.late, known=other.known
        )

    def __str__(self) -> str:
        return f"attempt {self.number}" if self.number else "the new attempt"


class Attempts:
    """The attempts of a class.

    Parameters
    ----------
    dry : bool
        Whether nothing is to be written.
    """

    def __init__(self, class_dir: Path, *, dry: bool = False) -> None:
        self._root = class_dir / ATTEMPTS
        self._apart = Apart(class_dir)
        self._dry = dry
        self.now = datetime.now(UTC).replace(tzinfo=None).isoformat(" ")

    def take(self, data: bytes, assignment: str) -> str:
        """Keep the bytes of a notebook until it is settled whose attempt it is."""
        fingerprint = SubmittedFile(f"{assignment}.ipynb", data, len(data)).fingerprint
        place = self._root / INCOMING / fingerprint
        if not self._dry and not place.exists():
            with explain_write_errors(place):
                place.parent.mkdir(parents=True, exist_ok=True)
                # Half a file would be taken for the whole one next time.
                write_whole(place, data)
        return fingerprint

    def has(self, learner: str, assignment: str) -> bool:
        """Whether anything is kept."""
        return (self._root / learner / assignment).is_dir()

    def read(self, learner: str, assignment: str) -> list[Attempt]:
        """Return what is kept, in the order in which it was collected."""
        found = []
        for path in (self._root / learner / assignment).glob(f"*/{_FACTS}"):
            facts = json.loads(path.read_text("utf-8"))
            facts = self._apart.joined(learner, assignment, facts)
            facts["known"] = tuple(map(tuple, facts["known"]))
            found.append(Attempt(**facts))
        return sorted(found, key=lambda attempt: attempt.number)

    def write(self, learner: str, assignment: str, attempts: Sequence[Attempt]) -> list[Attempt]:
        """Keep these attempts, of which some are new and some have new facts."""
        kept = {attempt.number: attempt for attempt in self.read(learner, assignment)}
        number = max(kept, default=0)
        written = []
        for attempt in attempts:
            if not attempt.number:
                number += 1
                attempt = replace(attempt, number=number)
            if kept.get(attempt.number) != attempt and not self._dry:
                facts = self._apart.split(learner, assignment, asdict(attempt))
                self._write(self.folder(learner, assignment, attempt), assignment, facts)
            written.append(attempt)
        return written

    def _write(self, folder: Path, assignment: str, said: dict[str, Any]) -> None:
        """Write the notebook, then the facts: an attempt without facts is none."""
        with explain_write_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            notebook, facts = folder / f"{assignment}.ipynb", folder / _FACTS
            if not facts.exists():
                incoming = self._root / INCOMING / said["fingerprint"]
                write_whole(notebook, incoming.read_bytes())
            write_json(facts, said)

    def marks(self, learner: str, assignment: str) -> dict[int, float]:
        """Return the share of points of each attempt that is marked, by number.

        Attempts of two editions are out of different points.
        """
        found = {}
        for path in (self._root / learner / assignment).glob(f"*/{MARKS}"):
            marks = json.loads(path.read_text("utf-8"))
            found[int(path.parent.name)] = marks["points"] / (marks.get("out_of") or 1)
        return found

    def folder(self, learner: str, assignment: str, attempt: Attempt) -> Path:
        """Return where an attempt is kept."""
        return self._root / learner / assignment / f"{attempt.number:03}"

    def clear_incoming(self) -> None:
        """Remove the bytes that are kept as attempts by now."""
        if not self._dry:
            shutil.rmtree(self._root / INCOMING, ignore_errors=True)


def newest(attempts: Sequence[Attempt]) -> list[Attempt]:
    """Return the attempt that was handed in last; several where nothing tells which.

    Times tell, where all have one; else the platform's numbers; else what was collected when.
    """
    if not attempts:
        return []
    if all(attempt.time for attempt in attempts):
        keys = [attempt.time for attempt in attempts]
    elif all(attempt.order for attempt in attempts):
        keys = [f"{attempt.order:020}" for attempt in attempts]
    else:
        keys = [attempt.collected for attempt in attempts]
    last = max(keys)
    return [attempt for attempt, key in zip(attempts, keys, strict=True) if key == last]


def joined(known: Sequence[Attempt], found: Sequence[Attempt]) -> list[Attempt]:
    """Return the known attempts and the new ones; what was collected before only adds facts."""
    every = [*known]
    for one in found:
        place = next((i for i, other in enumerate(every) if other.is_same(one)), None)
        if place is None:
            every.append(one)
        else:
            every[place] = every[place].with_facts_of(one)
    return every
