"""`ready()`: say how the saved notebook stands, and write the copy that is handed in."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from .as_saved import Standing, points_of, stand
from .hand_in import (
    Restored,
    hand_in_folder,
    released_notebook,
    restore,
    write_hand_in,
    write_receipt,
)
from .note import Note, running_shell, show
from .saved import Saved, SavedCell, Unreadable, find_open, read_saved
from .statements import bound, is_python

_WORDS = 8  # of an answer in words that are shown
_UNWRITTEN = "YOUR ANSWER HERE"  # what nbgrader puts in the place of an answer in words
Row = tuple[str, str]


def ready() -> None:
    """Say how this notebook stands as it was saved, and write the copy to be handed in.

    The notebook itself is never written to; what fails or is empty does not stop the hand-in.
    Nothing happens when work is marked.
    """
    if not os.environ.get("NBGRADER_EXECUTION"):
        show(report(sys._getframe(1).f_globals))


def report(scope: dict[str, Any]) -> Note:
    """Write the hand-in of the notebook whose global names are `scope`; return what to say."""
    path = find_open(scope)
    if path is None:
        return Note("This notebook's file was not found", "wrong", _UNFOUND)
    try:
        saved = read_saved(path)
    except Unreadable as error:
        return Note(f"{error}.", "wrong", _UNFOUND)
    if not saved.assignment:
        return Note(f"{path.name} is not one of the course's notebooks.", "wrong")
    return _report(saved, scope)


_UNFOUND: list[Row] = [
    (
        "say",
        "Nothing was written. Save the notebook, download it by File > Download, and hand in that.",
    ),
]


def _report(saved: Saved, scope: dict[str, Any]) -> Note:
    released = _released(saved.assignment)
    copy = restore(saved, released)
    file, trouble = _write(saved, copy)
    stands = stand(saved, scope, _runs())
    points = points_of(stands)
    if file is not None:
        trouble += _receipt(saved, file, copy, points)
    wrong = [
        *trouble,
        *_exercises(stands),
        *_cells(saved, copy),
        *_own_cells(saved, released, _runs()),
    ]
    rows = [*_right(stands), *wrong, *_answers(saved, released), _when(saved)]
    how = "say" if any(state in ("wrong", "wait") for state, _ in rows) else "right"
    title = f"{saved.assignment}: {points} in the checks"
    return Note(title, how if file else "wrong", [_where(file), *rows])


def _where(file: Path | None) -> Row:
    if file is None:
        return "wrong", "The copy to be handed in was not written."
    return "say", f"Hand in this file: `{'/'.join(file.parts[-2:])}`"


def _runs() -> list[str]:
    """Return the text of every cell that was run since the kernel began, in order."""
    history = getattr(running_shell(), "history_manager", None)
    return [_plain(text) for text in getattr(history, "input_hist_raw", ())]


def _plain(text: str) -> str:
    return "\n".join(text.splitlines()).strip()


def _released(assignment: str) -> dict[str, Any] | None:
    try:
        notebook: dict[str, Any] = read_saved(released_notebook(assignment)).notebook
    except Unreadable:
        return None
    return notebook


def _write(saved: Saved, copy: Restored) -> tuple[Path | None, list[Row]]:
    try:
        folder = hand_in_folder(saved.path)
        return write_hand_in(folder, saved.assignment, copy.content), []
    except OSError as error:
        return None, [("wrong", f"{error.strerror or error}."), *_UNFOUND]


def _receipt(saved: Saved, file: Path, copy: Restored, points: str) -> list[Row]:
    edition = str(saved.notebook.get("metadata", {}).get("workbook", {}).get("edition", ""))
    try:
        write_receipt(file, copy.content, points, edition, datetime.now())
    except OSError as error:
        return [("say", f"The receipt was not written: {error.strerror or error}.")]
    return []


def _right(stands: Sequence[Standing]) -> list[Row]:
    names = ", ".join(f"`{one.name}`" for one in stands if one.state == "right")
    return [("right", f"Right: {names}")] if names else []


def _exercises(stands: Sequence[Standing]) -> list[Row]:
    return [(one.sign, f"`{one.name}`: {one.words}") for one in stands if one.state != "right"]


def _cells(saved: Saved, copy: Restored) -> list[Row]:
    """Tell what was put right in the copy, and what marking may not have."""
    from ..checks.lacking import lacking_in

    rows: list[Row] = [("say", f"{note} Put right in the copy.") for note in copy.notes]
    code = [cell.source for cell in saved.cells if cell.is_code and is_python(cell.source)]
    return [*rows, *(("wrong", text) for text in lacking_in(code))]


def _own_cells(saved: Saved, released: Mapping[str, Any] | None, runs: Sequence[str]) -> list[Row]:
    """Tell of cells of the learner's own that define something and were not run as saved."""
    given = {_plain(SavedCell(cell).source) for cell in (released or {"cells": ()})["cells"]}
    own = [cell for cell in saved.cells if cell.is_code and not cell.nbgrader and cell.source]
    own = [cell for cell in own if _plain(cell.source) not in given]
    names = [name for cell in own if _plain(cell.source) not in runs for name in _defines(cell)]
    if not names:
        return []
    listed = ", ".join(f"`{name}`" for name in dict.fromkeys(names))
    return [("wait", f"Not run as saved: your cell with {listed}.")]


def _defines(cell: SavedCell) -> list[str]:
    known = "def " in cell.source and "tags" not in cell.data.get("metadata", {})
    return sorted(bound(cell.source)) if known else []


def _answers(saved: Saved, released: Mapping[str, Any] | None) -> Iterator[Row]:
    """Tell how each answer in words begins."""
    there = {cell.name: cell for cell in saved.cells if cell.is_question}
    asked = [SavedCell(cell) for cell in (released or {"cells": ()})["cells"]]
    for name, heading in {**_questions(saved.cells), **_questions(asked)}.items():
        words = there[name].source.replace(_UNWRITTEN, "").split() if name in there else []
        more = " …" if len(words) > _WORDS else ""
        if words:
            yield "right", f"“{heading}” begins: {' '.join(words[:_WORDS])}{more}"
        else:
            empty = "is not written yet" if name in there else "has lost its cell"
            yield "wait", f"“{heading}” {empty}"


def _questions(cells: Sequence[SavedCell]) -> dict[str, str]:
    """Return the heading above each question."""
    found, heading = {}, ""
    for cell in cells:
        if cell.is_question:
            found[cell.name] = heading or cell.name
        elif not cell.is_code and (match := re.match(r"#+ +(.+)", cell.source)):
            heading = match[1].strip()
    return found


def _when(saved: Saved) -> Row:
    return (
        "say",
        f"This is the notebook as it was saved at {saved.time:%H:%M}. If you typed since, save "
        "(Ctrl + S) and run this cell again.",
    )
