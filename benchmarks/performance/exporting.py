"""How long the marks of a class take to get into Canvas's own file, and how much memory."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.checks.examine import Verdict
from autograder.key import find_assignment
from autograder.marking.batch.cache import Cache, open_cache
from autograder.marking.classroom.collect.kept import keep_roster
from autograder.marking.classroom.collect.roster import read_roster
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import Book, open_book
from autograder.marking.grading.results import Result
from autograder.marking.grading.submission import fingerprint_of

from . import klass
from .figures import ForClass
from .measure import run

_BATCH = 100
_HEAD = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]


def measure(place: Path, learners: int, assignments: Sequence[str], rounds: int) -> ForClass:
    """Fill the same file in each round, by the command as an instructor starts it."""
    file = _marked_class(place, learners, assignments)
    out = place / "out.csv"
    words = ["export", "--canvas", str(file), "--out", str(out), "--class-dir", str(place)]
    costs = [
        run([sys.executable, "-m", "autograder.cli", *words], klass.ROOT) for _ in range(rounds)
    ]
    with out.open(encoding="utf-8", newline="") as filled:
        rows = [row for row in csv.reader(filled) if row[1]][1:]
    if len(rows) != learners or any("" in row[len(_HEAD) :] for row in rows):
        raise RuntimeError("a mark is missing in the file")
    seconds, peak = [cost.seconds for cost in costs], max(cost.peak for cost in costs)
    return ForClass(learners, len(assignments), seconds, peak)


def _marked_class(place: Path, learners: int, assignments: Sequence[str]) -> Path:
    """Make a class in which everything has full points; return Canvas's file of it."""
    for _ in klass.make_class(place, learners, assignments):
        pass
    file = place / "canvas.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(_canvas(learners, assignments))
    keep_roster(place, read_roster([file]))
    classroom = Classroom(klass.ROOT, place)
    with open_cache(place) as cache, open_book(classroom) as book:
        for assignment in assignments:
            book.add_assignment(assignment)
            _record(classroom, cache, book, assignment, klass.learners(learners))
    return file


def _record(
    classroom: Classroom, cache: Cache, book: Book, assignment: str, learners: Sequence[str]
) -> None:
    release = classroom.release(assignment)
    names = release.named("check", "question")
    grades: dict[str, float | None] = {n: float(release.cells[n].points or 0) for n in names}
    exercises = find_assignment(assignment).exercises
    verdicts = {one.name: Verdict(one.name, 1.0, one.points) for one in exercises}
    for start in range(0, len(learners), _BATCH):
        some = learners[start : start + _BATCH]
        results = [Result(name, assignment, verdicts, grades) for name in some]
        for result in results:
            folder = classroom.folder("submitted", result.learner, assignment)
            cache.put(result, fingerprint_of(folder, assignment), {}, "")
        book.record(results)


def _canvas(learners: int, assignments: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines of Canvas's gradebook without a mark."""
    empty = [""] * len(assignments)
    yield [*_HEAD, *(f"{name} ({place})" for place, name in enumerate(assignments, 1))]
    yield ["    Points Possible", "", "", "", "", *("100" for _ in assignments)]
    for number, name in enumerate(klass.learners(learners), 1):
        yield [f"Last, First{number}", str(number), "", name, "A", *empty]
