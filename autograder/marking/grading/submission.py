"""Read a submission as it came: whatever is wrong with the file is said in one sentence.

Of the learner's notebook only the text of its cells and their ids are taken; everything else is
rebuilt from the released notebook, so that edited metadata have no effect.
"""

from __future__ import annotations

import codecs
import hashlib
import json
import os
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import AutograderError
from ..sandbox.limits import MAX_CELLS, MAX_FILE, MAX_FILE_PARTS
from .text import printable, replace_surrogates

_KINDS = ("code", "markdown", "raw")


class Unreadable(AutograderError):
    """A submission that cannot be marked; the message tells the instructor what to do."""

    @property
    def fingerprint(self) -> str:
        """The same for the same message: there is nothing else to tell two of them apart by."""
        return fingerprint(b"unreadable", str(self).encode())


@dataclass(frozen=True)
class SubmittedFile:
    """A submitted notebook as it came, or the beginning of one that is too large."""

    name: str
    data: bytes
    size: int

    @property
    def fingerprint(self) -> str:
        """The same for the same name and bytes."""
        return fingerprint(self.name.encode(errors="surrogateescape"), self.data)


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


def fingerprint(*parts: bytes) -> str:
    """Return a short text that only the same bytes have."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()[:32]


def fingerprint_of(folder: Path, assignment: str) -> str:
    """Return the fingerprint of a submission, also of one that cannot be read."""
    try:
        return read_file(folder, assignment).fingerprint
    except Unreadable as problem:
        return problem.fingerprint


def read_file(folder: Path, assignment: str) -> SubmittedFile:
    """Read the notebook in a submission's folder, whatever is in it.

    Raises
    ------
    Unreadable
        With one sentence that says what is wrong and what to do.
    """
    for place in (folder, folder.parent):
        if place.is_symlink():
            raise Unreadable(f"{place.name} is a link to another folder; ask for the work itself.")
    try:
        path = find_notebook(folder, assignment)
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return SubmittedFile(path.name, file.read(MAX_FILE + 1), size)
    except OSError as error:
        raise Unreadable(f"The file cannot be read: {error.strerror}.") from None


def find_notebook(folder: Path, assignment: str) -> Path:
    """Find the notebook in a submission's folder, also under another name."""
    wanted = folder / f"{assignment}.ipynb"
    # A link could point at someone else's work; a name that begins with a dot is a system's note.
    found = sorted(p for p in folder.glob("[!.]*.ipynb") if p.is_file() and not p.is_symlink())
    if wanted in found:
        return wanted
    if wanted.is_symlink():
        raise Unreadable(f"{wanted.name} is a link, not a file; ask for the notebook itself.")
    if len(found) == 1:
        return found[0]
    if not found:
        raise Unreadable(f"There is no notebook {wanted.name}; ask for it or mark by hand.")
    names = ", ".join(printable(path.name) for path in found)
    raise Unreadable(f"{wanted.name} is missing, but there are others ({names}); rename one.")


def read_submission(file: SubmittedFile, assignment: str) -> Submission:
    """Read the notebook of one submission.

    Raises
    ------
    Unreadable
        With one sentence that says what is wrong and what to do.
    """
    name, wanted = printable(file.name), f"{assignment}.ipynb"
    if file.size > MAX_FILE:
        size = file.size / 2**20
        raise Unreadable(f"{file.name} has {size:.0f} MB; ask for it again without its outputs.")
    renamed = [f"The notebook was called {name}, not {wanted}."] if file.name != wanted else []
    cells, notes = parse(file.data, name)
    return Submission(tuple(cells), file.data, (*renamed, *notes))


def parse(data: bytes, name: str) -> tuple[list[Cell], list[str]]:
    """Read the cells of a notebook from its bytes; forgiving in form, strict in nothing else."""
    if not data.strip():
        raise Unreadable(f"{name} is empty; ask for it again.")
    if data.count(b"[") + data.count(b"{") > MAX_FILE_PARTS:
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
    return Cell(kind, replace_surrogates(str(source)), own if isinstance(own, str) else "")
