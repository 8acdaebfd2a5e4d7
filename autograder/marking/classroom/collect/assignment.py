"""Which assignment a notebook is: by its cells, whatever the file is called."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from pathlib import Path

from ....key import Unknown
from ...grading.release import Release, release_path, text_of
from ...grading.submission import Cell
from ...grading.text import printable
from ..errors import NoSuchThing
from .names import either


class Assignments:
    """The course's assignments as they were released.

    Parameters
    ----------
    releases : dict of str to Release
        By the assignment's id.
    """

    def __init__(self, releases: Mapping[str, Release]) -> None:
        self.names = sorted(releases)
        self._ids = {
            name: {*release.named("answer", "check", "question")}
            for name, release in releases.items()
        }
        self._texts = {
            name: {text_of(cell).strip() for cell in release.notebook()["cells"]}
            for name, release in releases.items()
        }
        self._answers = {
            name: {r: release.cells[r].source.strip() for r in release.named("answer", "question")}
            for name, release in releases.items()
        }

    def of_cells(self, cells: Sequence[Cell]) -> str:
        """Return the assignment that these cells are of; nothing where it could be two or none.

        Some programs drop the cells' ids; then their texts tell.
        """
        ids = {cell.id for cell in cells}
        texts = {cell.source.strip() for cell in cells}
        return _most(ids, self._ids) or _most(texts, self._texts)

    def of_name(self, name: str) -> str:
        """Return the assignment whose id is in a file's name."""
        plain = _plain(name)
        found = [one for one in self.names if _plain(one) in plain]
        return found[0] if len(found) == 1 else ""

    def of_title(self, title: str) -> str:
        """Return the assignment whose id is in a title, or begins with it."""
        begun = self._begun(title)
        return self.of_name(title) or (begun[0] if len(begun) == 1 else "")

    def why_not(self, title: str) -> str:
        """Say of a title that names no assignment which could be meant."""
        said = repr(printable(title))
        if begun := self._begun(title):
            return f"{said} could be {either(begun)}."
        if near := difflib.get_close_matches(title.casefold(), self.names):
            return f"there is no assignment {said}. Did you mean {either(near)}?"
        return f"there is no assignment {said}; there is {', '.join(self.names)}."

    def _begun(self, title: str) -> list[str]:
        plain = _plain(title)
        return [one for one in self.names if plain and _plain(one).startswith(plain)]

    def is_untouched(self, assignment: str, cells: Sequence[Cell]) -> bool:
        """Whether every answer that is there is as it was released; an earlier edition has fewer."""
        texts = {cell.id: cell.source.strip() for cell in cells}
        answers = self._answers[assignment]
        there = [name for name in answers if name in texts]
        return bool(there) and all(texts[name] == answers[name] for name in there)


def read_assignments(course: Path, only: Sequence[str] = ()) -> Assignments:
    """Read what was released; of the assignments in `only`, where there are any.

    Raises
    ------
    NoSuchThing
        If there is none.
    Unknown
        If there is not the one that is asked for.
    """
    paths = sorted((course / "assignments").glob("*/*.ipynb"))
    there = [path.stem for path in paths if path == release_path(course, path.stem)]
    if not there:
        raise NoSuchThing(f"There is no assignment in {course}: run `autograder build` first.")
    if unknown := sorted({*only} - {*there}):
        raise Unknown(f"There is no assignment {unknown[0]}; there are {', '.join(there)}.")
    return Assignments({name: Release.read(release_path(course, name)) for name in there})


def _most(things: set[str], of_assignments: Mapping[str, set[str]]) -> str:
    """Return the assignment that has the most of these, where one has more than all others."""
    counts = sorted(
        ((len(things & there), name) for name, there in of_assignments.items()), reverse=True
    )
    if not counts or counts[0][0] == 0 or (len(counts) > 1 and counts[1][0] == counts[0][0]):
        return ""
    return counts[0][1]


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())
