"""Let marks given by hand follow the words they were given for, when another attempt counts.

``attempts/<learner>/<assignment>/hand-marks.json`` remembers them, so that a mark comes back with
its words.  It is written before the gradebook and after it: whatever is killed in between, the next
run finds what belongs to which attempt.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from ...workbook.files import write_json
from ..classroom.collect.attempts import ATTEMPTS, Attempts
from ..classroom.errors import KEPT, explain_write_errors
from ..classroom.folder import Classroom
from ..gradebook.words import HandMark, Moved, text_cell
from ..grading.release import Release
from ..grading.restore import restore
from ..grading.submission import read_file, read_submission
from ..grading.unreadable import Unreadable, fingerprint

_FILE = "hand-marks.json"
_NOTHING = HandMark()
Words = Mapping[str, str]  # a fingerprint of the words that each graded cell is about


@dataclass
class _Memory:
    """What is remembered of one learner's work.

    Attributes
    ----------
    recorded : str
        The attempt that the gradebook's marks are of, by its fingerprint.
    coming : str
        The attempt that is being recorded, until it is.
    marks : dict
        What was given by hand, by cell and words.
    """

    recorded: str = ""
    coming: str = ""
    marks: dict[tuple[str, str], HandMark] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> _Memory:
        if not path.exists():
            return cls()
        plain = json.loads(path.read_text("utf-8"))
        marks = {(one.pop("cell"), one.pop("words")): HandMark(**one) for one in plain["marks"]}
        return cls(plain["recorded"], plain["coming"], marks)

    def write(self, path: Path) -> None:
        marks: list[dict[str, Any]] = [
            {"cell": cell, "words": words, **asdict(mark)}
            for (cell, words), mark in self.marks.items()
        ]
        plain = {"recorded": self.recorded, "coming": self.coming, "marks": marks}
        with explain_write_errors(path, KEPT):
            write_json(path, plain)


class ByWords:
    """The hand marks of one assignment of a class."""

    def __init__(self, classroom: Classroom, assignment: str) -> None:
        self._classroom = classroom
        self._root = classroom.class_dir / ATTEMPTS
        self._attempts = Attempts(classroom.class_dir)
        self._assignment = assignment

    def collected(self, learners: Iterable[str]) -> list[str]:
        """Return those of the learners whose attempts are kept."""
        if not self._root.is_dir():
            return []
        return [learner for learner in learners if self._path(learner).parent.is_dir()]

    def moved(
        self, recorded: Mapping[str, str], given: Mapping[str, Mapping[str, HandMark]]
    ) -> dict[str, Moved]:
        """Return what recording these attempts changes, and remember what is in the gradebook.

        Parameters
        ----------
        recorded : dict of str to str
            The fingerprints of what is to be recorded, by learner.
        given : dict
            What the gradebook has from persons, by learner and cell.
        """
        return {
            learner: self._moved(learner, mark, given.get(learner, {}))
            for learner, mark in recorded.items()
        }

    def _moved(self, learner: str, coming: str, given: Mapping[str, HandMark]) -> Moved:
        memory = _Memory.read(self._path(learner))
        memory.recorded = memory.recorded or self._first(learner)
        if not memory.recorded:  # nothing was recorded before
            return Moved()
        is_other = memory.recorded != coming
        if not given and not memory.marks:
            return Moved(is_other=is_other)
        new = self._words(learner, coming)
        if not is_other:
            return _moved(memory, {cell: given.get(cell, _NOTHING) for cell in new}, new)
        old = self._words(learner, memory.recorded)
        if memory.coming != coming:  # else this is tried again, and it has been remembered
            memory.marks |= {(cell, old.get(cell, "")): mark for cell, mark in given.items()}
            memory.coming = coming
            memory.write(self._path(learner))
        # What differs from what is remembered, somebody has given since the first try.
        same = {
            cell: memory.marks.get((cell, words), _NOTHING)
            for cell, words in new.items()
            if given.get(cell, _NOTHING) == memory.marks.get((cell, old.get(cell, "")), _NOTHING)
        }
        return replace(_moved(memory, same, new), is_other=True)

    def settled(self, recorded: Mapping[str, str]) -> None:
        """Note that these attempts stand in the gradebook."""
        for learner, mark in recorded.items():
            path = self._path(learner)
            memory = _Memory.read(path)
            if (memory.recorded, memory.coming) != (mark, ""):
                memory.recorded, memory.coming = mark, ""
                memory.write(path)

    def _first(self, learner: str) -> str:
        """Return what had been marked before anything was collected."""
        attempts = self._attempts.read(learner, self._assignment)
        return next((one.fingerprint for one in attempts if not one.collected), "")

    def _words(self, learner: str, mark: str) -> Words:
        """Return a fingerprint of each answer of an attempt; its own where it cannot be read."""
        release = self._classroom.release(self._assignment)
        for attempt in self._attempts.read(learner, self._assignment):
            if attempt.fingerprint == mark:
                folder = self._attempts.folder(learner, self._assignment, attempt)
                if words := words_of(folder, self._assignment, release):
                    return words
        return dict.fromkeys(release.named("check", "question"), mark)

    def _path(self, learner: str) -> Path:
        return self._root / learner / self._assignment / _FILE


def _moved(memory: _Memory, cells: Mapping[str, HandMark], words: Words) -> Moved:
    """Return these marks, and for each cell without one the last that was given for other words."""
    before = {
        cell: mark
        for (cell, other), mark in memory.marks.items()
        if cell in cells and not cells[cell] and other != words[cell]
    }
    return Moved({cell: mark for cell, mark in cells.items() if mark or cell in before}, before)


def words_of(folder: Path, assignment: str, release: Release) -> Words:
    """Return a fingerprint of the words that each graded cell is about; nothing if unreadable."""
    try:
        cells = read_submission(read_file(folder, assignment), assignment).cells
    except Unreadable:
        return {}
    texts = {part.name: part.source.strip() for part in restore(release, cells)[0] if part.name}
    answers = release.named("answer", "question")
    return {
        cell: fingerprint(texts.get(text_cell(cell, answers), "").encode())
        for cell in release.named("check", "question")
    }
