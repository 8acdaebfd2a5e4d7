"""The copy that is handed in: the saved notebook with the course's own cells as they were given out.

The open notebook is read and never written to.  The standard library alone.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from .files import write_whole
from .saved import Saved, SavedCell

FOLDER = "hand-in"
EARLIER = "earlier"
# The same words stand in START, in the README and at the end of each notebook.
HOW = "Save the notebook, run `ready()` at its end, and hand in the file that it names."
_PROVES = "This receipt proves nothing but which file it was."


@dataclass(frozen=True)
class Restored:
    """A notebook to be handed in, and a sentence for each thing that was put right in it."""

    content: bytes
    notes: tuple[str, ...] = ()


def released_notebook(assignment: str) -> Path:
    """Return where the learner edition keeps a notebook as it was given out."""
    return Path(__file__).parent / "released" / f"{assignment}.ipynb"


def hand_in_folder(notebook: Path) -> Path:
    """Return where hand-ins of a notebook go: into the workbook's folder, else beside it."""
    in_workbook = notebook.parent.parent.name == "assignments"
    return (notebook.parents[2] if in_workbook else notebook.parent) / FOLDER


def restore(saved: Saved, released: Mapping[str, Any] | None) -> Restored:
    """Put the cells that are not the learner's back as they were given out.

    What a learner has written into such a cell stays, in a cell of its own beside it.  A notebook
    whose cells have lost their ids is left as it is: marking knows its cells by their text.

    Parameters
    ----------
    saved : Saved
        The learner's notebook.
    released : dict or None
        The notebook as it was given out, where that is known.
    """
    originals = [SavedCell(cell) for cell in (released or {"cells": ()})["cells"]]
    locked = {cell.name: cell for cell in originals if cell.is_locked}
    if not any(cell.name in locked for cell in saved.cells):
        return Restored(saved.content)
    notes: list[str] = []
    cells = [new for cell in _placed(saved.cells, locked, notes) for new in cell]
    _put_back(cells, originals, notes)
    if not notes:
        return Restored(saved.content)
    return Restored(_as_bytes({**saved.notebook, "cells": cells}), tuple(notes))


def _as_bytes(notebook: Mapping[str, Any]) -> bytes:
    """Write a notebook; one in an older format, whose cells have no ids, stays in that."""
    if (notebook.get("nbformat", 4), notebook.get("nbformat_minor", 5)) < (4, 5):
        cells = [{k: v for k, v in cell.items() if k != "id"} for cell in notebook["cells"]]
        notebook = {**notebook, "cells": cells}
    return f"{json.dumps(notebook, indent=1, ensure_ascii=False)}\n".encode()


def _placed(
    cells: Sequence[SavedCell], locked: Mapping[str, SavedCell], notes: list[str]
) -> Iterator[list[Mapping[str, Any]]]:
    """Yield what stands in the place of each cell."""
    counted = _counted(cells)
    for number, cell in enumerate(cells):
        original = locked.get(cell.name)
        if counted.get(cell.name, number) != number:
            notes.append(f"`{cell.name}` was there more than once.")
            yield [] if original and _alike(cell, original) else [_own(cell, number)]
        elif original is None or _alike(cell, original):
            yield [cell.data]
        else:
            notes.append(f"The cell `{_shown(original)}` had been changed.")
            pair = [_own(cell, number), original.data]
            yield pair if original.nbgrader.get("grade") else pair[::-1]


def _counted(cells: Sequence[SavedCell]) -> dict[str, int]:
    """Return which of several cells with one id counts: of checks the last, else the first."""
    counted: dict[str, int] = {}
    for number, cell in enumerate(cells):
        if cell.nbgrader.get("grade") and cell.is_locked:
            counted[cell.name] = number
        elif cell.name:
            counted.setdefault(cell.name, number)
    return counted


def _alike(one: SavedCell, other: SavedCell) -> bool:
    return one.is_code == other.is_code and one.source.split() == other.source.split()


def _own(cell: SavedCell, number: int) -> dict[str, Any]:
    """Return a cell that is no longer one of the course's."""
    return {**cell.data, "id": f"own-{number}", "metadata": {}}


def _put_back(
    cells: list[Mapping[str, Any]], originals: Sequence[SavedCell], notes: list[str]
) -> None:
    """Insert the locked cells that are missing, each behind what stands before it in the course."""
    for number, original in enumerate(originals):
        places = {SavedCell(cell).name: place for place, cell in enumerate(cells)}
        if original.is_locked and original.name not in places:
            before = (places.get(one.name) for one in reversed(originals[:number]))
            place = next((found for found in before if found is not None), -1)
            cells.insert(place + 1, original.data)
            notes.append(f"The cell `{_shown(original)}` was missing.")


def _shown(cell: SavedCell) -> str:
    return cell.source if "\n" not in cell.source else cell.name


def write_hand_in(folder: Path, assignment: str, content: bytes) -> Path:
    """Write a notebook to be handed in; return its file.

    Other work that was handed in before is kept, in a folder with its time.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{assignment}.ipynb"
    if file.exists() and not _same_work(file.read_bytes(), content):
        _keep(file, folder / EARLIER)
    write_whole(file, content)
    return file


def _same_work(one: bytes, other: bytes) -> bool:
    """Whether two notebooks have the same cells, whatever these have put out."""
    try:
        return _work(one) == _work(other)
    except (ValueError, LookupError, TypeError):
        return one == other


def _work(content: bytes) -> list[tuple[str, str]]:
    cells = map(SavedCell, json.loads(content.decode("utf-8-sig"))["cells"])
    return [(cell.name, cell.source) for cell in cells]


def _keep(file: Path, earlier: Path) -> None:
    """Move a notebook and its receipt into a folder that says when they were written."""
    time = datetime.fromtimestamp(file.stat().st_mtime)
    folders = (earlier / f"{time:%Y-%m-%d %H.%M.%S}{more}" for more in _numbered())
    folder = next(one for one in folders if not (one / file.name).exists())
    folder.mkdir(parents=True, exist_ok=True)
    for one in (receipt_of(file), file):
        if one.exists():
            os.replace(one, folder / one.name)


def _numbered() -> Iterator[str]:
    yield ""
    yield from (f" ({number})" for number in range(2, 1000))


def receipt_of(file: Path) -> Path:
    """Return where the receipt of a notebook that is handed in stands."""
    return file.with_suffix(".receipt.txt")


def write_receipt(file: Path, content: bytes, points: str, edition: str, now: datetime) -> None:
    """Write beside a hand-in what it was: its time, its SHA-256 and its visible points."""
    lines = [
        f"file: {file.name}",
        f"time: {now.astimezone():%Y-%m-%d %H:%M:%S %z}",
        f"SHA-256: {hashlib.sha256(content).hexdigest()}",
        f"points in the visible checks: {points}",
        *([f"edition: {edition}"] if edition else []),
        _PROVES,
    ]
    write_whole(receipt_of(file), "".join(f"{line}\n" for line in lines).encode())
