"""Read a submission as it came: whatever is wrong with the file is said in one sentence.

Of the learner's notebook only the text of its cells and their ids are taken; everything else is
rebuilt from the released notebook, so that edited metadata have no effect.
"""

from __future__ import annotations

import json
import os
import re
import warnings
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from ..sandbox.limits import MAX_CELLS, MAX_FILE, MAX_FILE_PARTS
from .attachments import Attachments, Pasted
from .filetype import recognise
from .find import find_notebook, name_of
from .text import decode, printable, replace_surrogates
from .unreadable import Unreadable, fingerprint

_KINDS = ("code", "markdown", "raw")


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
    """The text of one submitted cell, the id it claims (empty where it has none), its pictures."""

    kind: str
    source: str
    id: str = ""
    attachments: Attachments = field(default_factory=dict)


@dataclass(frozen=True)
class Submission:
    """A learner's notebook: its cells, the bytes it was read from, remarks on its form."""

    cells: tuple[Cell, ...]
    data: bytes
    notes: tuple[str, ...] = ()


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
            return SubmittedFile(name_of(path, folder), _read(file, size), size)
    except OSError as error:
        raise Unreadable(f"The file cannot be read ({error.strerror}).") from None


def _read(file: BinaryIO, size: int) -> bytes:
    """Return all of a file, or a byte more than is allowed; its size may be a little old.

    To ask for much more than there is takes longer than to read what there is.
    """
    data = file.read(min(size, MAX_FILE) + 1)
    return data + file.read(MAX_FILE + 1 - len(data)) if len(data) > size else data


def read_submission(file: SubmittedFile, assignment: str) -> Submission:
    """Read the notebook of one submission.

    Raises
    ------
    Unreadable
        With one sentence that says what is wrong and what to do.
    """
    name, wanted = printable(file.name), f"{assignment}.ipynb"
    if file.size > MAX_FILE:
        raise Unreadable(
            f"{name} has {_megabytes(file.size)} MB, more than the {_megabytes(MAX_FILE)} MB that are "
            "read; ask for it again without its outputs."
        )
    renamed = [f"The notebook was called {name}, not {wanted}."] if file.name != wanted else []
    cells, notes = parse(file.data, name)
    return Submission(tuple(cells), file.data, (*renamed, *notes))


def _megabytes(size: int) -> str:
    """Return a size, rounded up: what is too large must not look like the limit."""
    return f"{-(-size * 10 // 2**20) / 10:.1f}".removesuffix(".0")


def parse(data: bytes, name: str) -> tuple[list[Cell], list[str]]:
    """Read the cells of a notebook from its bytes; forgiving in form, strict in nothing else."""
    if not data.strip():
        raise Unreadable(f"{name} is empty; ask for it again.")
    text, notes = decode(data)
    if _too_many_parts(text):
        raise Unreadable(f"{name} has far too many parts; ask for it again without its outputs.")
    try:
        plain = json.loads(text)
    except ValueError as error:
        raise Unreadable(f"{name} {recognise(data) or _not_json(text, error)}.") from None
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
    pasted = Pasted()
    found = [_cell(cell, pasted) for cell in cells if isinstance(cell, dict)]
    return found, [*notes, *pasted.notes]


# A text in quotes, also one that is cut off: it always matches, so that no scan begins anew.
_QUOTED = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)


def _too_many_parts(text: str) -> bool:
    """Whether there are too many lists and objects; a bracket in a text is none."""
    if _brackets(text) <= MAX_FILE_PARTS:
        return False
    return _brackets(_QUOTED.sub("", text)) > MAX_FILE_PARTS


def _brackets(text: str) -> int:
    return text.count("[") + text.count("{")


def _not_json(text: str, error: ValueError) -> str:
    """Say where a text stops being JSON, and whether that is its end."""
    if not isinstance(error, json.JSONDecodeError):
        return "is not valid JSON from its start on; ask for it again"
    where = f"is not valid JSON from line {error.lineno} on"
    ends = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
    if text.lstrip().startswith("{") and ends:
        return f"{where}, where it is cut off; ask for it again"
    return f"{where}, perhaps cut off; ask for it again"


def _upgrade(plain: dict[str, Any], name: str) -> dict[str, Any]:
    import nbformat  # slow to import, and old formats are rare

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            notebook: Any = nbformat.from_dict(plain)  # type: ignore[no-untyped-call]
            if plain.get("nbformat", 3) != 3:
                notebook = nbformat.versions[3].upgrade(notebook)
            upgraded: dict[str, Any] = nbformat.versions[4].upgrade(notebook)
            return upgraded
    except Exception as error:  # nbformat fails in many ways on files that are not its own
        raise Unreadable(
            f"{name} has an old notebook format that cannot be converted ({type(error).__name__}); "
            "ask the learner to open and save it in JupyterLab."
        ) from None


def _cell(plain: dict[str, Any], pasted: Pasted) -> Cell:
    source = plain.get("source", "")
    if isinstance(source, list):
        source = "".join(map(str, source))
    kind = plain.get("cell_type")
    kind = kind if kind in _KINDS else "raw"
    metadata = plain.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    claimed = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    # The cell id is the same text by our build; it survives tools that drop metadata.
    own = claimed if isinstance(claimed, str) and claimed else plain.get("id")
    name = own if isinstance(own, str) else ""
    attached = pasted.take(plain.get("attachments")) if kind != "code" else {}
    return Cell(kind, replace_surrogates(str(source)), name, attached)
