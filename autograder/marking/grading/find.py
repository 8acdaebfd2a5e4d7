"""Find the notebook in what was handed in: also under another name, or a folder too deep or high."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..sandbox.limits import MAX_FILE
from .filetype import recognise
from .text import printable
from .unreadable import Unreadable

ENDINGS = (".ipynb", ".ipynb.txt", ".ipynb.json")  # in letters of any case
_LOOKED_INTO = 10  # other files, to say what came instead


def notebook_stem(name: str) -> str:
    """Return a notebook's name without its ending; empty for what has none of a notebook's."""
    lower = name.lower()
    ending = next((end for end in reversed(ENDINGS) if lower.endswith(end)), "")
    return name[: -len(ending)] if ending and not name.startswith(".") else ""


def name_of(path: Path, folder: Path) -> str:
    """Return what a notebook is called, seen from the assignment's folder."""
    return path.name if path.parent == folder else Path(os.path.relpath(path, folder)).as_posix()


def find_notebook(folder: Path, assignment: str) -> Path:
    """Find the notebook of a submission.

    Raises
    ------
    Unreadable
        Where there is none, or several that it could be; the sentence names what is there.
    """
    wanted = folder / f"{assignment}.ipynb"
    if wanted.is_symlink():
        raise Unreadable(f"{wanted.name} is a link, not a file; ask for the notebook itself.")
    for places in _places(folder, assignment):
        if (found := _choose(folder, wanted, places)) is not None:
            return found
    raise Unreadable(f"There is no notebook {wanted.name}{_instead(folder)}.")


def _places(folder: Path, assignment: str) -> Iterator[list[Path]]:
    """Yield what is in a folder, then what is a folder deeper, then what has its name beside it."""
    yield (here := _entries(folder))
    yield [child for path in here if _is_folder(path) for child in _entries(path)]
    yield [p for p in _entries(folder.parent) if notebook_stem(p.name) == assignment]


def _choose(folder: Path, wanted: Path, places: Iterable[Path]) -> Path | None:
    """Take the only notebook of one place, or the one with the right name among several."""
    # A link could point at someone else's work; a name that begins with a dot is a system's note.
    found = sorted(path for path in places if notebook_stem(path.name) and _is_file(path))
    if wanted in found or not found:
        return wanted if found else None
    named = [path for path in found if notebook_stem(path.name).lower() == wanted.stem.lower()]
    for some in (found, named):
        if len(some) == 1:
            return some[0]
    names = ", ".join(printable(name_of(path, folder)) for path in found[:4])
    more = f", {len(found) - 4} more" if len(found) > 4 else ""
    raise Unreadable(f"{wanted.name} is missing, but there are others ({names}{more}); rename one.")


def _instead(folder: Path) -> str:
    """Say what came instead, as far as that can be told."""
    others = [path for path in sorted(_entries(folder)) if _is_file(path)]
    for path in others[:_LOOKED_INTO]:
        with path.open("rb") as file:
            what = recognise(file.read(MAX_FILE))
        if what:
            return f", but {printable(path.name)} {what}"
    return "; ask for it or mark by hand"


def _entries(folder: Path) -> list[Path]:
    """Return what is in a folder, but for notes of a system's."""
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    return [folder / name for name in names if not name.startswith(".") and name != "__MACOSX"]


def _is_file(path: Path) -> bool:
    return stat.S_ISREG(path.lstat().st_mode)


def _is_folder(path: Path) -> bool:
    return stat.S_ISDIR(path.lstat().st_mode)
