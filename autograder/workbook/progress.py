"""Progress: what happens after each check, and the whole course as a picture with its words.

Nothing of it may cost a check: what goes wrong here is told in a line.  Nothing is kept at marking,
under nbgrader, or where a notebook is run by a command.
"""

from __future__ import annotations

import base64
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from . import words
from .code import fingerprint, in_kernel
from .course import workbook_folder
from .known import known, remember
from .line import NOTEBOOKS_FROM_ONE, ProgressLine, line_after
from .mistakes import keep_mistakes
from .page import course_map
from .picture import picture
from .place import open_notebook
from .record import Checked, records_version
from .standing import Part, exercises_of, read_standing
from .start import write_start

Scope = Mapping[str, Any]

_AGAIN = 3  # another notebook may be checked while START is written


class Verdict(Protocol):
    """What progress reads of the verdict of a check."""

    @property
    def exercise(self) -> str:
        """The function's name."""

    @property
    def passed(self) -> bool:
        """Whether it is right."""

    @property
    def earned(self) -> float:
        """Its points."""

    @property
    def unwritten(self) -> bool:
        """Whether it still holds what was released."""

    @property
    def findings(self) -> Sequence[Any]:
        """What was found, of which a few have the name of a known mistake."""


def checked(assignment: str, verdict: Verdict, function: Any, scope: Scope) -> ProgressLine | None:
    """Keep what a check said, and return the line to show below it, if there is one.

    Parameters
    ----------
    assignment : str
        The notebook's id.
    verdict : Verdict
        What the check found.
    function : object
        What was checked.
    scope : mapping
        The notebook's global names.
    """
    notebook = open_notebook(scope)
    if notebook is None:
        return None
    try:
        return _keep(notebook.parents[2], assignment, verdict, function, scope)
    except Exception as error:  # whatever it is, the check has been shown and stands
        return ProgressLine("", trouble=f"progress is not known: {type(error).__name__}: {error}")


def _keep(
    root: Path, assignment: str, verdict: Verdict, function: Any, scope: Scope
) -> ProgressLine:
    here = assignment, verdict.exercise
    entry = _entry(verdict, _code(root, here, function, scope))
    trouble = remember(root, *here, entry)
    keep_mistakes(root, *here, verdict.findings)
    try:
        parts = _write_start(root, here, scope)
    except OSError as error:
        trouble = trouble or f"START is as it was: {error.strerror or error}"
        parts = _read(root, assignment, scope)
    return line_after(parts, here, trouble)


def _entry(verdict: Verdict, code: str) -> Checked:
    if verdict.unwritten:
        state = "unwritten"
    elif verdict.passed:
        state = "right"
    else:
        state = "partly" if verdict.earned else "wrong"
    return Checked(state, verdict.earned, code, time.time_ns())


def _code(root: Path, here: tuple[str, str], function: Any, scope: Scope) -> str:
    """Return the fingerprint of what was checked, if it is what has the exercise's name."""
    assignment, name = here
    others = exercises_of(root, assignment)
    if others is None or scope.get(name) is not function:
        return ""
    return fingerprint(name, in_kernel(scope), others)


def _read(root: Path, notebook: str, scope: Scope) -> list[Part]:
    return read_standing(root, {notebook: known(root, notebook)}, {notebook: scope})


def _write_start(root: Path, here: tuple[str, str], scope: Scope) -> list[Part]:
    for _ in range(_AGAIN):
        before = records_version(root)
        parts = _read(root, here[0], scope)
        write_start(root, parts, here)
        if records_version(root) == before:
            break
    return parts


@dataclass(frozen=True)
class Progress:
    """The whole course, as a notebook shows it: a picture, and the same in words."""

    parts: tuple[Part, ...]

    def __repr__(self) -> str:
        rows = [words.whole(self.parts)]
        for part in self.parts:
            rows += ["", part.notebook.title]
            rows += [f"  {words.row(one)}" for one in part.standings]
        return "\n".join(rows)

    def _repr_markdown_(self) -> str:
        said = words.whole(self.parts)
        drawn = base64.b64encode(picture(self.parts, said).encode()).decode()
        shown = f"![{said}](data:image/svg+xml;base64,{drawn})"
        return "\n".join([shown, "", *course_map(self.parts, base=NOTEBOOKS_FROM_ONE)])


def progress() -> Progress:
    """Show how far you are in the whole course."""
    scope = sys._getframe(1).f_globals
    notebook = open_notebook(scope)
    if notebook is None:
        return Progress(tuple(read_standing(workbook_folder())))
    return Progress(tuple(_read(notebook.parents[2], notebook.parent.name, scope)))
