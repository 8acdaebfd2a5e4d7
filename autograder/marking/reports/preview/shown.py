"""Check the reference, the empty cell and each known mistake of an exercise as a learner would.

Everything here is the course's own code, so it runs in this process.
"""

from __future__ import annotations

import inspect
import linecache
import textwrap
from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ....checks.examine import Verdict
from ....checks.notebook import Checker
from ....checks.panel import Panel
from ....checks.vectors import read_borrowed, read_vectors
from ....key import find_assignment, find_exercise
from ....key.edits import edited_texts
from ....key.exercise import Exercise, Mistake
from ....key.vectors import VISIBLE, make_vectors
from ...grading.function import PRELUDE
from ...grading.release import SOLUTION, Release, release_path

Texts = Mapping[str, str]  # what stands in the notebook, by function; the exercise's own last


@dataclass(frozen=True)
class Shown:
    """What a check says of one answer.

    Attributes
    ----------
    name : str
        The known mistake's; of the others ``"the reference"`` and ``"the empty cell"``.
    source : str
        The answer, with the steps below that it is about.
    panel : Panel
        What the learner sees.
    told : str
        The mistake that is told; empty where none is.
    mistake : Mistake or None
        The known mistake that it is.
    """

    name: str
    source: str
    panel: Panel
    told: str = ""
    mistake: Mistake | None = None

    @property
    def is_as_meant(self) -> bool:
        """Whether a mistake is told as itself, the reference is right, and the stub unwritten."""
        if self.mistake is not None:
            return self.told == self.mistake.name
        return self.panel.state == ("right" if self.name == REFERENCE else "wait")


REFERENCE, EMPTY = "the reference", "the empty cell"


class Preview:
    """The answers to one exercise, and what its check says of them.

    Parameters
    ----------
    course : Path
        The course as it was built; the exercise itself is the key's of now.
    """

    def __init__(self, course: Path, assignment: str, exercise: str) -> None:
        self._course, self._assignment = course, find_assignment(assignment)
        self.exercise = find_exercise(assignment, exercise)
        path = course / "data" / "checks.h5"
        fresh = {exercise: make_vectors(self._assignment, self.exercise, VISIBLE)}
        self._checker = Checker(
            ChainMap(fresh, dict(read_vectors(path, assignment))),
            read_borrowed(path, assignment),
            places=path.with_name("places.h5"),
        )

    def __len__(self) -> int:
        return 2 + len(self.exercise.mistakes)

    def __iter__(self) -> Iterator[Shown]:
        name = self.exercise.name
        yield self._shown(REFERENCE, {name: source_of(self.exercise.reference)})
        release = Release.read(release_path(self._course, self._assignment.name))
        yield self._shown(EMPTY, {name: release.cells[f"{name}{SOLUTION}"].source})
        for mistake in self.exercise.mistakes:
            yield self._shown(mistake.name, texts_of(self.exercise, mistake), mistake)

    def _shown(self, title: str, texts: Texts, mistake: Mistake | None = None) -> Shown:
        scope = self._scope()
        for name, text in texts.items():
            scope[name] = _define(f"<{name}: {title}>", text, scope)
        panel = self._checker.panel(scope[self.exercise.name], scope)
        return Shown(title, "\n\n\n".join(texts.values()), panel, _told(panel.verdict), mistake)

    def _scope(self) -> dict[str, Any]:
        """Return the names of a notebook in which all other steps are right."""
        scope = dict(self.exercise.reference.__globals__)
        exec(PRELUDE, scope)
        known = (*self._assignment.borrowed, *self._assignment.exercises)
        return scope | {one.name: one.reference for one in known}


def texts_of(exercise: Exercise, mistake: Mistake) -> dict[str, str]:
    """Return what a person who makes a mistake has written, by function."""
    if isinstance(mistake.change, Mapping):
        return edited_texts(exercise.reference, mistake.change, mistake.name)
    return {exercise.name: source_of(mistake.change)}


def source_of(function: Any) -> str:
    """Return a function's text without what is said of it to the key."""
    text = textwrap.dedent(inspect.getsource(function))
    start = next(n for n, line in enumerate(text.splitlines()) if line.startswith("def "))
    return "\n".join(text.splitlines()[start:])


def _define(filename: str, text: str, scope: dict[str, Any]) -> Any:
    """Run a cell, with its text where places are looked for; return the function that it defines."""
    lines = [f"{line}\n" for line in text.splitlines()]
    linecache.cache[filename] = (len(text), None, lines, filename)
    found: dict[str, Any] = {}
    exec(compile(text, filename, "exec", dont_inherit=True), scope, found)
    scope |= found
    return [one for one in found.values() if inspect.isfunction(one)][-1]


def _told(verdict: Verdict) -> str:
    return next((one.mistake for one in verdict.findings if one.mistake and one.costs), "")
