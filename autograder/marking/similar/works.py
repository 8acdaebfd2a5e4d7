"""Whose answers are compared: those of a class, of folders beside it, and the course's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..classroom.collect.assignment import Assignments
from ..classroom.folder import Classroom
from ..grading.align import align
from ..grading.release import SOLUTION, Release, alike
from ..grading.submission import Cell, SubmittedFile, parse, read_file, read_submission
from ..grading.text import printable
from ..grading.unreadable import Unreadable
from .fingerprints import fingerprints

COURSE = "the course's solution"
_LONGEST = 50_000  # characters of one cell that are looked at

Exercise = tuple[str, str]  # the assignment's id and the exercise's
Tell = Callable[[str], None]


@dataclass
class Work:
    """What one person wrote.

    Attributes
    ----------
    ours : bool
        Whether it is of the class; others are only compared with those of the class.
    answers : dict of (str, str) to str
        What is in the cell of each exercise that is not empty.
    """

    name: str
    ours: bool
    answers: dict[Exercise, str] = field(default_factory=dict)


def of_class(
    classroom: Classroom,
    assignments: Mapping[str, list[str]],
    tell: Tell,
    advance: Callable[[], None] = lambda: None,
) -> list[Work]:
    """Read what learners of a class handed in; tell what cannot be read.

    Nobody is among them of whom there is no answer: there is nothing to compare.

    Parameters
    ----------
    assignments : mapping of str to list of str
        Whose work to read, by assignment.
    advance
        Is called after each.
    """
    works: dict[str, Work] = {}
    for assignment, learners in assignments.items():
        release = classroom.release(assignment)
        for learner in learners:
            work = works.setdefault(learner, Work(learner, ours=True))
            advance()
            try:
                file = read_file(classroom.folder("submitted", learner, assignment), assignment)
                cells = read_submission(file, assignment).cells
            except Unreadable as problem:
                tell(f"{printable(learner)}, {assignment}: {problem}")
                continue
            work.answers.update(answers(assignment, release, cells))
    return [work for work in works.values() if work.answers]


def of_folder(folder: Path, releases: Mapping[str, Release], tell: Tell) -> list[Work]:
    """Read every notebook below a folder that is of one of these assignments; tell of the others."""
    known, works = Assignments(releases), dict[str, Work]()
    for path in sorted(folder.rglob("*.ipynb")):
        if not path.is_file() or path.is_symlink():
            continue
        try:
            data = path.read_bytes()
            file = SubmittedFile(path.name, data, len(data))
            cells = tuple(parse(file.data, path.name)[0])
        except (Unreadable, OSError) as problem:
            tell(f"{printable(str(path))}: {problem}")
            continue
        if not (assignment := known.of_cells(cells) or known.of_name(path.name)):
            tell(f"{printable(str(path))} is of no assignment that is compared.")
            continue
        name = f"{folder.name}/{_whose(path.relative_to(folder), assignment)}".rstrip("/")
        work = works.setdefault(name, Work(name, ours=False))
        work.answers.update(answers(assignment, releases[assignment], cells))
    return list(works.values())


def of_course(course: Path, releases: Mapping[str, Release]) -> Work:
    """Read the course's own solutions."""
    work = Work(COURSE, ours=False)
    for name, release in releases.items():
        path = course / "solutions" / name / f"{name}.ipynb"
        if path.is_file():
            cells, _ = parse(path.read_bytes(), path.name)
            work.answers.update(answers(name, release, tuple(cells)))
    return work


def forced(works: list[Work], releases: Mapping[str, Release]) -> dict[Exercise, set[int]]:
    """Return the fingerprints of what the course itself gives: releases and its solutions."""
    found: dict[Exercise, set[int]] = {}
    for work in works:
        for exercise, source in work.answers.items() if work.name == COURSE else ():
            found.setdefault(exercise, set()).update(fingerprints(source))
    for assignment, release in releases.items():
        for name in release.named("answer"):
            given = fingerprints(release.cells[name].source)
            found.setdefault((assignment, name.removesuffix(SOLUTION)), set()).update(given)
    return found


def answers(
    assignment: str, release: Release, cells: tuple[Cell, ...]
) -> Iterator[tuple[Exercise, str]]:
    """Yield what was written into the answer cells of a notebook, by exercise."""
    found = align(release, cells)
    places = {name: place for place, name in enumerate(found.names) if name} | found.homes
    for name in release.named("answer"):
        source = cells[places[name]].source[:_LONGEST] if name in places else ""
        if source.strip() and alike(source) != alike(release.cells[name].source):
            yield (assignment, name.removesuffix(SOLUTION)), source


def _whose(path: Path, assignment: str) -> str:
    """Return a notebook's path without what names its assignment: whose it is."""
    parts = [part.replace(assignment, "").strip(" _-.") for part in path.with_suffix("").parts]
    return "/".join(part for part in parts if part)
