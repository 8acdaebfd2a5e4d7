"""How a class stands, read without changing anything, and what is to be done next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ...workbook.edition import RECORD
from ..batch.cache import Cache, look_into_cache
from ..classroom.class_file import FILE
from ..classroom.collect.attempts import Attempts
from ..classroom.collect.counting import choose
from ..classroom.collect.roster import check_columns
from ..classroom.collect.table import BadTable, read_table
from ..classroom.editions import FOLDER
from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..classroom.marked import marked_path
from ..classroom.overlooked import overlooked
from ..classroom.settings import Settings
from ..classroom.timestamp import read_timestamp, timestamp_text
from ..gradebook.glance import Glance, look
from ..gradebook.worth import worth_of
from ..grading.release import release_path
from ..grading.text import printable
from .unmarked import unmarked


@dataclass
class Row:
    """One assignment of a class.

    Attributes
    ----------
    due : datetime or None
        The due date of everybody without an extension, in UTC.
    handed_in, late, unmarked, waits, without_page : int
        How many submissions there are; how many of them are late, are new or changed since they were
        marked, wait for a person, and are marked without a page of feedback made since.
    untimed, retimed : int
        Of how many attempts a table has to say when they came; how many have another time now than
        when they were marked.
    unread : int
        How many of those that wait do so for more than words, as `Glance.checks` says.
    missing : list of str
        Who is on the roster and has handed in nothing.
    """

    assignment: str
    due: datetime | None = None
    handed_in: int = 0
    late: int = 0
    unmarked: int = 0
    waits: int = 0
    without_page: int = 0
    untimed: int = 0
    retimed: int = 0
    unread: int = 0
    missing: list[str] = field(default_factory=list)


@dataclass
class Status:
    """How a class stands.

    Attributes
    ----------
    notes : list of str
        What the instructor should look at.
    """

    folder: Path
    settings: Settings
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def total(self, column: str) -> int:
        """Return a column's sum."""
        return sum(getattr(row, column) for row in self.rows)

    def next_steps(self, now: datetime | None = None) -> list[tuple[str, str]]:
        """Return what to do next: each time why, and the command."""
        now = now or datetime.now(UTC).replace(tzinfo=None)
        found = [step for rule in _RULES for step in rule(self, now)]
        return found or [("All is marked; this shows the final marks.", "marks")]


def read_status(classroom: Classroom, assignments: Sequence[str]) -> Status:
    """Look at a class.

    Raises
    ------
    AutograderError
        If its settings or its gradebook cannot be read.
    """
    status = Status(classroom.class_dir, classroom.settings)
    glance = look(classroom.directory.db_url)
    with look_into_cache(classroom.class_dir) as cache:
        status.rows = [_Reading(classroom, cache, glance).row(name) for name in assignments]
    status.notes = [*_notes(classroom, glance, assignments)]
    return status


class _Reading:
    """Counts what there is of an assignment."""

    def __init__(self, classroom: Classroom, cache: Cache | None, glance: Glance) -> None:
        self._classroom = classroom
        self._settings = classroom.settings
        self._cache = cache
        self._glance = glance
        self._attempts = Attempts(classroom.class_dir)

    def row(self, assignment: str) -> Row:
        try:
            learners = self._classroom.learners(assignment)
        except NoSuchThing:
            learners = []
        new = unmarked(self._classroom, self._cache, assignment, learners)
        marked = [learner for learner in learners if learner not in new]
        return Row(
            assignment,
            due=_due_date(self._settings, self._glance, assignment),
            handed_in=len(learners),
            late=sum(self._is_late(learner, assignment) for learner in learners),
            unmarked=len(new),
            waits=self._glance.waits.get(assignment, 0),
            without_page=sum(not self._has_page(learner, assignment) for learner in marked),
            untimed=sum(self._is_untimed(learner, assignment) for learner in learners),
            retimed=sum(self._is_retimed(learner, assignment) for learner in marked),
            unread=self._glance.checks.get(assignment, 0),
            missing=self._missing(learners),
        )

    def _missing(self, learners: Sequence[str]) -> list[str]:
        there = {*learners}
        return [one.id for one in self._classroom.roster if one.id not in there]

    def _came(self, learner: str, assignment: str) -> datetime | None:
        folder = self._classroom.folder("submitted", learner, assignment)
        return read_timestamp(timestamp_text(folder))

    def _is_late(self, learner: str, assignment: str) -> bool:
        due = self._settings.due(learner, assignment)
        when = self._came(learner, assignment) if due else None
        return due is not None and when is not None and when > due

    def _is_untimed(self, learner: str, assignment: str) -> bool:
        """Whether it takes a time to say which attempt counts, or what being late costs."""
        kept = self._attempts.read(learner, assignment)
        due, marks = self._settings.due(learner, assignment), self._attempts.marks
        rule = self._settings.counts
        return bool(choose(kept, rule, due=due, marks=marks(learner, assignment)).waits)

    def _is_retimed(self, learner: str, assignment: str) -> bool:
        when = self._came(learner, assignment)
        return when is not None and when != self._glance.times.get((assignment, learner))

    def _has_page(self, learner: str, assignment: str) -> bool:
        page = self._classroom.folder("feedback", learner, assignment) / f"{assignment}.html"
        marked = marked_path(self._classroom, learner, assignment)
        try:
            return page.stat().st_mtime >= marked.stat().st_mtime
        except OSError:
            return False


def _due_date(settings: Settings, glance: Glance, assignment: str) -> datetime | None:
    if settings.dues is None:
        return glance.dues.get(assignment)
    return settings.due_date(assignment)


def _notes(classroom: Classroom, glance: Glance, assignments: Sequence[str]) -> Iterator[str]:
    settings = classroom.settings
    if not (classroom.class_dir / FILE).exists():
        yield "There is no class.toml here; `autograder new-class FOLDER` makes a class of its own."
    submitted = classroom.folder("submitted", ".", ".").resolve()
    yield from overlooked(submitted, assignments)
    for name, found in glance.dues.items() if settings.dues is not None else ():
        if found != (wanted := settings.due_date(name)):
            says = settings.local(wanted) if wanted else "none"
            yield (
                f"{name}: the gradebook has the due date {settings.local(found)}, class.toml "
                f"{says}. class.toml counts from the next `autograder grade` on."
            )
    for name, worth in glance.worth.items() if settings.parts else ():
        in_course = release_path(classroom.course, name).exists()
        if in_course and worth != worth_of(classroom.release(name)):
            yield (
                f"{name}: the gradebook counts other exercises or points than class.toml, which "
                "counts from the next `autograder grade` on."
            )
    for learner in sorted({learner for learner, _ in settings.extensions}):
        if not (submitted / learner).is_dir():
            yield f"class.toml has an extension of {printable(learner)}, of whom nothing is there."


Rule = Callable[[Status, datetime], Iterator[tuple[str, str]]]


def _nothing(status: Status, _now: datetime) -> Iterator[tuple[str, str]]:
    if not status.total("handed_in"):
        first, then = "Nothing is handed in yet. ", "When there is work, download it with a list of"
        if not any(status.folder.glob(f"{FOLDER}/*/{RECORD}")):
            yield f"{first}This makes what learners get:", "release ../workbook --zip"
            first = ""
        yield f"{first}{then} the class:", _collect(status)


def _overdue(status: Status, now: datetime) -> Iterator[tuple[str, str]]:
    names = [
        row.assignment for row in status.rows if row.due and row.due < now and not row.handed_in
    ]
    if names and status.total("handed_in"):
        yield f"{', '.join(names)}: due, and nothing is there.", _collect(status)


def _untimed(status: Status, _now: datetime) -> Iterator[tuple[str, str]]:
    if number := status.total("untimed"):
        why = "came late or more than once, and nothing says when. A table of times can"
        place = "~/Downloads" if status.settings.pseudonyms else "downloads"
        yield f"{number} {why}.", f"{_collect(status)} --times {place}/times.csv"


def _unmarked(status: Status, _now: datetime) -> Iterator[tuple[str, str]]:
    if number := status.total("unmarked"):
        yield f"{number} to mark: new work, or changed since it was marked.", "grade"
    elif number := status.total("retimed"):
        why = "another time of handing in than was counted; nothing is marked again"
        yield f"{number} {_have(number)} {why}.", "grade"


def _words(status: Status, _now: datetime) -> Iterator[tuple[str, str]]:
    if number := status.total("waits") - status.total("unread"):
        yield f"{number} {_wait(number)} for a person: questions in words.", "words"


def _unread(status: Status, _now: datetime) -> Iterator[tuple[str, str]]:
    if number := status.total("unread"):
        why = "not readable, or changed since it was marked by hand"
        yield f"{number} {_wait(number)} for a person: {why}.", "formgrader"


def _pages(status: Status, _now: datetime) -> Iterator[tuple[str, str]]:
    if number := status.total("without_page"):
        yield f"{number} {_are(number)} marked, with no page of feedback since.", "feedback"


def _are(number: int) -> str:
    return "are" if number > 1 else "is"


def _wait(number: int) -> str:
    return "wait" if number > 1 else "waits"


def _have(number: int) -> str:
    return "have" if number > 1 else "has"


def _collect(status: Status) -> str:
    """Return the command with the list of the class, where one table among the downloads is that."""
    if status.settings.pseudonyms:  # of which no name may lie in the class's folder
        return "collect ~/Downloads/work.zip --roster ~/Downloads/roster.csv"
    tables = sorted((status.folder / "downloads").glob("*.csv"))
    lists = [path.name for path in tables if _names_a_class(path)]
    path = f"downloads/{lists[0] if len(lists) == 1 else 'roster.csv'}"
    return f"collect downloads/ --roster {quoted(path)}"


def quoted(path: str) -> str:
    """Return a path as a command line takes it."""
    return path if re.fullmatch(r"[\w./:~+-]+", path) else f'"{path}"'


def _names_a_class(path: Path) -> bool:
    try:
        columns, _ = read_table(path)
        check_columns(path, columns)
    except BadTable:
        return False
    return not {"time", "assignment"} & {*columns}


_RULES: tuple[Rule, ...] = (_nothing, _overdue, _untimed, _unmarked, _words, _unread, _pages)
