"""Read a submission as it came: whatever is wrong with the file is said in one sentence.

Of the learner's notebook only the text of its cells and their ids are taken; everything else is
rebuilt from the released notebook, so that edited metadata have no effect.
"""

from __future__ import annotations

import codecs
import json
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .text import printable, whole

MAX_FILE = 50 * 2**20
MAX_CELLS = 2_000
MAX_PARTS = 1_000_000  # brackets in a file: what they stand for takes twenty times their room
_KINDS = ("code", "markdown", "raw")


class Unreadable(Exception):
    """A submission that cannot be marked; the message tells the instructor what to do."""


@dataclass(frozen=True)
class Cell:
    """The text of one submitted cell, and the id it claims (empty where it has none)."""

    kind: str
    source: str
    id: str = ""


@dataclass(frozen=True)
class Submission:
    """A learner's notebook: its cells, the bytes it was read from, remarks on its form."""

    cells: tuple[Cell, ...]
    data: bytes
    notes: tuple[str, ...] = ()


def read_submission(folder: Path, assignment: str) -> Submission:
    """Read the notebook of one submission.

    Raises
    ------
    Unreadable
        With one sentence that says what is wrong and what to do.
    """
    for place in (folder, folder.parent):
        if place.is_symlink():
            raise Unreadable(f"{place.name} is a link to another folder; ask for the work itself.")
    path, notes = find_notebook(folder, assignment)
    size = path.stat().st_size
    if size > MAX_FILE:
        raise Unreadable(
            f"{path.name} has {size / 2**20:.0f} MB; ask for it again without its outputs."
        )
    data = path.read_bytes()
    cells, more = parse(data, printable(path.name))
    return Submission(tuple(cells), data, (*notes, *more))


def find_notebook(folder: Path, assignment: str) -> tuple[Path, list[str]]:
    """Find the notebook in a submission's folder, also under another name."""
    wanted = folder / f"{assignment}.ipynb"
    # A link could point at someone else's work; a name that begins with a dot is a system's note.
    found = sorted(p for p in folder.glob("[!.]*.ipynb") if p.is_file() and not p.is_symlink())
    if wanted in found:
        return wanted, []
    if wanted.is_symlink():
        raise Unreadable(f"{wanted.name} is a link, not a file; ask for the notebook itself.")
    if len(found) == 1:
        name = printable(found[0].name)
        return found[0], [f"The notebook was called {name}, not {wanted.name}."]
    if not found:
        raise Unreadable(f"There is no notebook {wanted.name}; ask for it or mark by hand.")
    names = ", ".join(printable(path.name) for path in found)
    raise Unreadable(f"{wanted.name} is missing, but there are others ({names}); rename one.")


def parse(data: bytes, name: str) -> tuple[list[Cell], list[str]]:
    """Read the cells of a notebook from its bytes; forgiving in form, strict in nothing else."""
    if not data.strip():
        raise Unreadable(f"{name} is empty; ask for it again.")
    if data.count(b"[") + data.count(b"{") > MAX_PARTS:
        raise Unreadable(f"{name} has far too many parts; ask for it again without its outputs.")
    text, notes = _decode(data)
    try:
        plain = json.loads(text)
    except ValueError as error:
        where = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "its start"
        raise Unreadable(
            f"{name} is not valid JSON from {where} on, perhaps cut off; ask for it again."
        ) from None
    except RecursionError:
        raise Unreadable(f"{name} is nested too deeply to be a notebook.") from None
    if not isinstance(plain, dict):
        raise Unreadable(f"{name} is no notebook: it holds a {type(plain).__name__}.")
    if plain.get("nbformat", 4) in (1, 2, 3) or "worksheets" in plain:
        plain = _upgrade(plain, name)
        notes.append("The notebook has an old format; it was converted.")
    cells = plain.get("cells")
    if not isinstance(cells, list):
        raise Unreadable(f"{name} is no notebook: it has no cells.")
    if len(cells) > MAX_CELLS:
        raise Unreadable(f"{name} has {len(cells)} cells, more than {MAX_CELLS}.")
    if not isinstance(plain.get("metadata"), dict) or "kernelspec" not in plain["metadata"]:
        notes.append("The notebook names no kernel; Python was taken.")
    return [cell for cell in map(_cell, cells) if cell is not None], notes


def _decode(data: bytes) -> tuple[str, list[str]]:
    for bom, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(bom):
            note = f"The file begins with a byte order mark; it was read as {encoding}."
            return data.decode(encoding, errors="replace"), [note]
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return data.decode("latin-1"), ["The file is not UTF-8; it was read as Latin-1."]


def _upgrade(plain: dict[str, Any], name: str) -> dict[str, Any]:
    import nbformat  # slow to import, and old formats are rare

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            notebook = nbformat.from_dict(plain)
            version = plain.get("nbformat", 3)
            return nbformat.versions[4].upgrade(
                notebook if version == 3 else nbformat.versions[3].upgrade(notebook)
            )
    except Exception as error:  # nbformat fails in many ways on files that are not its own
        raise Unreadable(
            f"{name} has an old notebook format that cannot be converted ({type(error).__name__}); "
            "ask the learner to open and save it in JupyterLab."
        ) from None


def _cell(plain: Any) -> Cell | None:
    if not isinstance(plain, dict):
        return None
    source = plain.get("source", "")
    if isinstance(source, list):
        source = "".join(str(line) for line in source)
    kind = plain.get("cell_type")
    kind = kind if kind in _KINDS else "raw"
    metadata = plain.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    claimed = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    # The cell id is the same text by our build; it survives tools that drop metadata.
    own = claimed if isinstance(claimed, str) and claimed else plain.get("id")
    return Cell(kind, whole(str(source)), own if isinstance(own, str) else "")
