"""Answers and marks as a table, for a spreadsheet, and the marks back from it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...errors import AutograderError
from ...workbook.files import write_whole
from ..classroom.collect.table import read_bytes, separator
from ..classroom.errors import explain_write_errors
from ..gradebook.retry import GradebookGone
from ..grading.text import decode, printable
from .desk import Desk, Entry
from .question import Question

COLUMNS = (
    *("assignment", "question", "id", "waits", "answer"),
    *("max_points", "points", "comment", "version"),
)
_NEEDED = ("assignment", "question", "id", "points", "comment", "version")
_LEARNER = "learner"  # a column more, where names are wanted
_MAX_CELL = 30_000  # characters: spreadsheets take some 32,000
_FORMULA = ("=", "+", "-", "@", "'")


class NoTable(AutograderError):
    """A file is not the table that was written."""


@dataclass(frozen=True)
class Refused:
    """A row whose mark was not written, and why."""

    line: int
    id: str
    why: str

    def __str__(self) -> str:
        return printable(f"line {self.line} ({self.id}): {self.why}")


@dataclass(frozen=True)
class _Row:
    line: int
    question: Question | None
    id: str
    points: str
    comment: str
    version: str


def write_table(
    path: Path,
    desk: Desk,
    questions: Iterable[Question],
    *,
    names: bool,
    advance: Callable[[], object] = lambda: None,
) -> int:
    """Write a row for each answer, and tell of each; return how many there are."""
    columns = [*COLUMNS[:3], _LEARNER, *COLUMNS[3:]] if names else [*COLUMNS]
    text = io.StringIO(newline="")
    rows = csv.DictWriter(text, columns, extrasaction="ignore")
    rows.writeheader()
    number = 0
    for question in questions:
        for _, given in desk.given(question):
            rows.writerow(_plain(question, desk.entry(question, given)))
            number += 1
            advance()
    with explain_write_errors(path):
        write_whole(path, text.getvalue().encode("utf-8-sig"))  # spreadsheets know it by the mark
    return number


def _plain(question: Question, entry: Entry) -> dict[str, str]:
    hand = entry.given.hand
    return {
        "assignment": question.assignment,
        "question": question.name,
        "id": entry.id,
        _LEARNER: _no_formula(entry.given.learner),
        "waits": "yes" if entry.given.waits else "no",
        "answer": _no_formula(_cut(entry.answer.text or entry.answer.note)),
        "max_points": f"{question.points:g}",
        "points": _shown(hand.points),
        "comment": _no_formula(hand.comment),
        "version": entry.version,
    }


def _cut(text: str) -> str:
    if len(text) <= _MAX_CELL:
        return text
    return f"{text[:_MAX_CELL]}\n... (cut: {len(text)} characters)"


def _no_formula(text: str) -> str:
    """Let a text be no formula to a spreadsheet; its lines stay."""
    text = printable(text, but="\n")
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _as_written(text: str) -> str:
    """Take back what :func:`_no_formula` has put before a text."""
    is_marked = text.startswith("'") and text[1:].lstrip().startswith(_FORMULA)
    return text[1:] if is_marked else text


class Import:
    """Marks from a table, each written by itself.

    Attributes
    ----------
    written, same : int
        How many were written, and how many stand so already.
    refused : list of Refused
        Those that were not written.
    """

    def __init__(self, desk: Desk, path: Path) -> None:
        self._desk = desk
        self._path = path
        self.written = self.same = 0
        self.refused: list[Refused] = []
        self._rows = [*_read(path, desk.questions)]

    def __len__(self) -> int:
        return len(self._rows)

    def run(self) -> Iterator[None]:
        """Write row by row.

        Raises
        ------
        GradebookGone
            If the gradebook cannot be used; what is written stays.
        """
        for row in self._rows:
            try:
                self._write(row)
            except GradebookGone:
                raise
            except AutograderError as error:
                self.refused.append(Refused(row.line, row.id, str(error)))
            yield

    def _write(self, row: _Row) -> None:
        if row.question is None:
            raise NoTable("the course has no such question.")
        points = _points(row.points)
        given = self._desk.find(row.question, row.id)
        if given is None:
            raise NoTable("there is no such answer in this class or share.")
        hand = given.hand
        comment = _meant_comment(row.comment, hand.comment)
        if points == _points(_shown(hand.points)):
            points = hand.points
        if (points, comment) == (hand.points, hand.comment):
            self.same += 1
            return
        self._desk.mark(row.question, row.id, row.version, points, comment)
        self.written += 1


def _meant_comment(cell: str, stands: str) -> str:
    """Return the comment of a cell, and the one that stands unless somebody has changed it."""
    comment = _as_written(cell).strip()
    untouched = (stands.strip(), _as_written(_no_formula(stands)).strip())
    return stands if comment in untouched else comment


def _shown(points: float | None) -> str:
    return "" if points is None else f"{points:g}"


def _points(text: str) -> float | None:
    """Read points, also with a comma; None where there are none."""
    text = text.strip().replace(",", ".")
    try:
        return float(text) if text else None
    except ValueError:
        raise NoTable(f"{text!r} is no number of points.") from None


def _read(path: Path, questions: Iterable[Question]) -> Iterator[_Row]:
    known = {(one.assignment, one.name): one for one in questions}
    text, _ = decode(read_bytes(path, "save it as CSV and name that file"))
    plain_lines, delimiter = io.StringIO(text, newline=""), separator(text)
    csv.field_size_limit(2**30)
    try:
        rows = csv.DictReader(plain_lines, delimiter=delimiter, strict=True)
        if missing := [name for name in _NEEDED if name not in (rows.fieldnames or ())]:
            raise NoTable(
                f"{path} has no column {', '.join(missing)}: export it with --export-csv."
            )
        for plain in rows:
            row = {name: plain.get(name) or "" for name in _NEEDED}
            question = known.get((row.pop("assignment"), row.pop("question")))
            yield _Row(rows.line_num, question, **row)
    except csv.Error as error:
        raise NoTable(f"{path} is no table: {error}.") from None
