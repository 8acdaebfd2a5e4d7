"""The cases of exercises with their right results and those of known mistakes, kept for the next run.

To work them out takes longer than to examine most answers.  A worker works each out once, and leaves
it in a folder of whoever marks: a file for each exercise and set of cases, and one for the choice of
functions that a learner's test is tried on, under a fingerprint of all that they come from.  Where
there is no such folder, nothing is kept, and nothing else changes.  The candidate cannot read it: it
lies where no session may look.
"""

from __future__ import annotations

import functools
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ...checks.contract import Case, KnownMistake, Vectors
from ...key import COURSE
from ...key.exercise import Assignment, Exercise, Mistake
from ...key.fresh import variant_seeds
from ...key.tried import chosen, remember
from ...key.vectors import VISIBLE, Results, make_vectors, vectors_of
from ...workbook.files import write_whole
from ..sandbox.limits import KEPT_CASES
from ..sandbox.protocol import Malformed, message, messages
from .user_cache import folder_of

# The code that they come from, and that looks for faults in them.
_OF_NUMBERS = (
    "key/**/*.py",
    "checks/**/*.py",
    "marking/grading/soundness.py",
    "marking/grading/papers.py",
)
_Known = dict[tuple[int, int], Any]  # by the mistake's place and the case's


class Papers:
    """What this process has worked out or read.

    Parameters
    ----------
    folder : Path or None
        Where it is kept; nowhere by default.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._papers: dict[tuple[int, int], _Paper] = {}
        self._tests: set[Exercise] = set()  # of which it is known what they are tried on

    def vectors(self, assignment: Assignment, exercise: Exercise, seed: int) -> Vectors:
        """Return the cases of an exercise, from where they were left, or worked out."""
        number = (id(exercise), seed)
        if number not in self._papers:
            while len(self._papers) >= KEPT_CASES:
                del self._papers[next(iter(self._papers))]
            if exercise.contract.tests:
                self._choose(assignment, exercise)
            path = self._path(assignment, exercise, seed)
            self._papers[number] = _Paper(path, assignment, exercise, seed)
        return self._papers[number].vectors

    def _choose(self, assignment: Assignment, exercise: Exercise) -> None:
        """Take the wrong functions that a test is tried on from where they were left, or choose them."""
        path = self._file(assignment, f"{exercise.name}-tried")
        if path is None or exercise in self._tests:
            return
        self._tests.add(exercise)
        tested = exercise.contract.tests
        of = next(one for one in assignment.exercises if one.name == tested)
        spelled, kept = _spelled(of.mistakes), dict(_read(path))
        if kept.get("mistakes") == spelled and "chosen" in kept:
            remember(of, kept["chosen"])
            return
        choice = [(told, mistake.name) for told, mistake in chosen(of)]
        with suppress(OSError):
            _write(path, [message("mistakes", spelled), message("chosen", choice)])

    def is_sound(self, assignment: Assignment) -> bool:
        """Whether all that may be asked has been worked out before, and was without a fault."""
        path = self._file(assignment, "sound")
        return path is not None and path.exists()

    def note_sound(self, assignment: Assignment) -> None:
        """Note that it was."""
        if (path := self._file(assignment, "sound")) is not None:
            with suppress(OSError):
                path.touch()

    def _file(self, assignment: Assignment, name: str) -> Path | None:
        """Return a file for an assignment of the course; None for others, and where there is no place."""
        if self._folder is None or not any(one is assignment for one in COURSE):
            return None
        return self._folder / f"{assignment.name}-{name}"

    def keep(self) -> None:
        """Leave behind what is new."""
        for paper in self._papers.values():
            if paper.is_new():
                with suppress(OSError):  # a full disk, say: the next process works it out again
                    paper.write()

    def _path(self, assignment: Assignment, exercise: Exercise, seed: int) -> Path | None:
        """Return the file for a set of cases that comes again; None for all others.

        Functions that a test is tried on cannot be kept.
        """
        number = 0 if exercise.contract.tests else _set_of(seed)
        return self._file(assignment, f"{exercise.name}-{number}") if number else None


class _Paper:
    """One exercise with one set of cases."""

    def __init__(
        self, path: Path | None, assignment: Assignment, exercise: Exercise, seed: int
    ) -> None:
        self._path = path
        self._exercise = exercise  # held for its id
        self._known: _Known = {}
        self._kept = -1  # how many results stand in the file
        read = self._read()
        self.vectors = self._with_kept(
            vectors_of(assignment, exercise, **read)
            if read is not None
            else make_vectors(assignment, exercise, seed)
        )

    def _with_kept(self, vectors: Vectors) -> Vectors:
        mistakes = tuple(
            KnownMistake(m.name, m.sentence, _Kept(self._known, place, m, vectors))
            for place, m in enumerate(self._exercise.mistakes)
        )
        return replace(vectors, mistakes=mistakes)

    def is_new(self) -> bool:
        """Whether there is something that does not stand in the file."""
        return self._path is not None and self._kept < len(self._known)

    def write(self) -> None:
        """Put all that is known into the file, which is there whole or not at all."""
        assert self._path is not None
        self._kept = len(self._known)
        _write(self._path, self._frames())

    def _frames(self) -> Iterator[bytes]:
        yield message("mistakes", _spelled(self._exercise.mistakes))
        yield message("needs", self.vectors.needs)
        for case, right in zip(self.vectors.cases, self.vectors.expected, strict=True):
            yield message("case", (case.to_plain(), right))
        frames = [
            one.frame if isinstance(one, _Unread) else message("result", one)
            for one in self._known.values()
        ]
        index = [[*number, len(frame)] for number, frame in zip(self._known, frames, strict=True)]
        everything = np.frombuffer(b"".join(frames), np.uint8)
        yield message("results", (np.array(index, int).reshape(-1, 3), everything))

    def _read(self) -> dict[str, tuple[Any, ...]] | None:
        """Return what is kept but the results of mistakes, which are filled in; None for nothing."""
        return None if self._path is None else self._taken(iter(_read(self._path)))

    def _taken(self, several: Iterator[tuple[str, Any]]) -> dict[str, tuple[Any, ...]] | None:
        if next(several, None) != ("mistakes", _spelled(self._exercise.mistakes)):
            return None
        cases, expected, needs = [], [], ()
        for kind, value in several:
            if kind == "case":
                cases.append(Case.from_plain(value[0]))
                expected.append(value[1])
            elif kind == "needs":
                needs = value
            else:
                self._known.update(_unread(*value))
        self._kept = len(self._known)
        return {"cases": tuple(cases), "expected": tuple(expected), "needs": needs}


def _write(path: Path, frames: Iterable[bytes]) -> None:
    """Put several messages into a file, with a checksum before them."""
    data = b"".join(frames)
    write_whole(path, zlib.crc32(data).to_bytes(4, "big") + data, 0o600)


def _read(path: Path) -> list[tuple[str, Any]]:
    """Read the messages of such a file; none where it is missing or damaged."""
    with suppress(OSError, Malformed):
        data = path.read_bytes()
        if zlib.crc32(data[4:]) == int.from_bytes(data[:4], "big"):
            return [*messages(data[4:])]
    return []


class _Unread(NamedTuple):
    """A result as it stands in the file: most are never asked for."""

    frame: bytes


def _unread(index: Any, everything: Any) -> Iterator[tuple[tuple[int, int], _Unread]]:
    data, start = everything.tobytes(), 0
    for mistake, place, length in index.tolist():
        yield (mistake, place), _Unread(data[start : start + length])
        start += length


class _Kept(Sequence[Any]):
    """What a mistake gives in each case; what is not known is worked out when somebody asks."""

    def __init__(self, known: _Known, place: int, mistake: Mistake, vectors: Vectors) -> None:
        self._known, self._place = known, place
        self._results = Results(mistake, vectors.cases)

    def __len__(self) -> int:
        return len(self._results)

    def __getitem__(self, case: Any) -> Any:
        if isinstance(case, slice):
            return [self[n] for n in range(*case.indices(len(self)))]
        number = (self._place, case)
        if number not in self._known:
            self._known[number] = self._results[case]
        elif isinstance(unread := self._known[number], _Unread):
            ((_, self._known[number]),) = messages(unread.frame)
        return self._known[number]


def _spelled(mistakes: Sequence[Mistake]) -> list[tuple[str, str]]:
    """Return what mistakes are made of, as far as they are edits."""
    return [(m.name, repr(m.change) if isinstance(m.change, Mapping) else "") for m in mistakes]


@functools.cache
def _sets() -> dict[int, int]:
    """Return the number of each set of cases that comes again, by its seed."""
    seeds = [seed for assignment in COURSE for seed in variant_seeds(assignment.name)]
    return {seed: number for number, seed in enumerate([VISIBLE, *seeds], 1)}


def _set_of(seed: int) -> int:
    return _sets().get(seed, 0)


def kept_papers() -> Papers:
    """Return what is kept for whoever runs this, or nothing where there is no place for it."""
    return Papers(folder_of("papers", _OF_NUMBERS))
