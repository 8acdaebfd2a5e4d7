"""A learner's answer to a question, as it was marked, and whether another one has come since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..classroom.folder import Classroom
from ..grading.editions import own_edition
from ..grading.release import Release
from ..grading.restore import Part, restore
from ..grading.results import words_of
from ..grading.submission import Cell, read_file, read_submission
from ..grading.unreadable import Unreadable, fingerprint
from .question import Question

_NOTE = "by-hand"  # the cell of a notebook that the machine could not mark, which says why


@dataclass(frozen=True)
class Answer:
    """What a learner has written to one question.

    Parameters
    ----------
    parts : tuple of Part
        The answer itself, and what the learner put into cells of their own around it, in order.
    note : str
        Why the submission was not marked by machine, where it was not.
    of : str
        What the answer's own cell is known by at marking.
    is_newer : bool
        Whether something else is handed in by now, which nobody has marked.
    """

    parts: tuple[Part, ...] = ()
    note: str = ""
    of: str = ""
    is_newer: bool = False

    @property
    def version(self) -> str:
        """A text that only the same words have."""
        words = (part.source.strip().encode() for part in self.parts)
        pictures = (repr(part.attachments).encode() for part in self.parts if part.attachments)
        return fingerprint(self.note.encode(), *words, *pictures)[:16]

    @property
    def text(self) -> str:
        """The answer as one text."""
        return "\n\n".join(part.source.strip() for part in self.parts)


class Answers:
    """The answers of one assignment's submissions."""

    def __init__(self, classroom: Classroom, assignment: str, release: Release) -> None:
        self._classroom = classroom
        self._assignment = assignment
        self._release = release

    def read(self, question: Question, learner: str) -> Answer:
        """Return what was marked; where the machine could not, what is handed in, if it can be read."""
        marked = self._read(question, self._folder("autograded", learner)) or Answer()
        folder = self._folder("submitted", learner)
        if not folder.is_dir():
            return marked
        handed_in = self._read(question, folder)
        if marked.note:
            return replace(handed_in, note=marked.note) if handed_in else marked
        is_same = handed_in is not None and handed_in.version == marked.version
        return replace(marked, is_newer=not is_same)

    def _folder(self, step: str, learner: str) -> Path:
        return self._classroom.folder(step, learner, self._assignment)

    def _read(self, question: Question, folder: Path) -> Answer | None:
        """Return the answer in one notebook; None where it cannot be read."""
        try:
            submission = read_submission(read_file(folder, self._assignment), self._assignment)
        except Unreadable:
            return None
        own = own_edition(self._release, submission)
        parts, _ = restore(own.release, submission.cells)
        own_cell = next((part.source for part in parts if part.name == question.name), "")
        return Answer(tuple(_around(question, parts)), _note(submission.cells), words_of(own_cell))


def _note(cells: Iterable[Cell]) -> str:
    """Return why the machine could not mark it, as plain text: the first words stand between stars."""
    return next((cell.source.replace("**", "", 2) for cell in cells if cell.id == _NOTE), "")


def _around(question: Question, parts: list[Part]) -> list[Part]:
    """Return the answer's cell with the learner's own around it, up to the next of the release."""
    place = next((n for n, part in enumerate(parts) if part.name == question.name), None)
    if place is None:
        return []
    before, after = _own(reversed(parts[:place])), _own(parts[place + 1 :])
    found = [*reversed(before), parts[place], *after]
    written = [part for part in found if not question.is_blank(part.source)]
    return written or [parts[place]]


def _own(parts: Iterable[Part]) -> list[Part]:
    """Return the cells before the first one of the release."""
    found = []
    for part in parts:
        if part.name or part.released:
            break
        found.append(part)
    return found
