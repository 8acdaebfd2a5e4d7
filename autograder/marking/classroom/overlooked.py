"""What lies in ``submitted/`` and is not looked at: each in one sentence, with what to do."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ..grading.find import find_notebook, notebook_stem
from ..grading.text import printable
from ..grading.unreadable import Unreadable

# What systems and programs leave behind; nobody hands it in.
_NOTES = {
    *(".DS_Store", ".git", ".gitignore", ".gitkeep", ".ipynb_checkpoints", ".localized"),
    *("Thumbs.db", "desktop.ini", "__MACOSX"),
}


def overlooked(submitted: Path, assignments: Sequence[str]) -> Iterator[str]:
    """Say of everything in the folder that is no submission why it is not marked."""
    for entry in _entries(submitted) or ():
        if why := _no_learner(entry):
            yield f"{_shown(entry, submitted)} {why}."
        else:
            yield from _of_learner(Path(entry), submitted, assignments)


def _no_learner(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():
        return "is a link, and is not followed; put the folder itself there"
    if entry.name.startswith("."):
        return "begins with a dot, and is not looked at; rename it if it is a learner's"
    if not entry.is_dir():
        return "is in no learner's folder; move it to <learner>/<assignment>/"
    return ""


def _of_learner(folder: Path, submitted: Path, assignments: Sequence[str]) -> Iterator[str]:
    entries = _entries(folder)
    if entries is None:
        yield f"{_shown(folder, submitted)} cannot be read; nothing of this learner's is marked."
    elif not entries:
        yield f"{_shown(folder, submitted)} is empty; nothing of this learner's is marked."
    for entry in entries or ():
        if why := _no_assignment(entry, folder, assignments):
            yield f"{_shown(entry, submitted)} {why}."
        elif entry.is_dir():
            yield from _of_assignment(Path(entry), submitted)


def _of_assignment(folder: Path, submitted: Path) -> Iterator[str]:
    """Say what beside the notebook that is marked could be taken for work.

    Where none is marked, the submission itself says why.
    """
    wanted = f"{folder.name}.ipynb"
    others = [e for e in _entries(folder) or () if e.name != wanted and _is_like_work(e)]
    if not others or (taken := _taken(folder)) is None:
        return
    for entry in others:
        if entry.is_symlink():
            yield f"{_shown(entry, submitted)} is a link, and is not followed."
        elif taken != Path(entry):
            yield f"{_shown(entry, submitted)} is not marked; {printable(taken.name)} is."


def _is_like_work(entry: os.DirEntry[str]) -> bool:
    return entry.is_symlink() or (bool(notebook_stem(entry.name)) and entry.is_file())


def _no_assignment(entry: os.DirEntry[str], folder: Path, assignments: Sequence[str]) -> str:
    if entry.is_symlink():
        return "is a link, and is not followed; put the folder itself there"
    if entry.is_dir():
        return _other_folder(entry.name, assignments)
    stem = notebook_stem(entry.name)
    if _is_taken(Path(entry), folder, [name for name in assignments if name == stem]):
        return ""
    where = f"{printable(folder.name)}/{_alike(stem, assignments) or '<assignment>'}/"
    return f"is in no assignment's folder, and is not marked; move it to {where}"


def _other_folder(name: str, assignments: Sequence[str]) -> str:
    if name in assignments:
        return ""
    if like := _alike(name, assignments):
        return f"is spelled otherwise than {like}, and is not marked; rename it"
    return "is no assignment of this class, and is not marked"


def _is_taken(path: Path, folder: Path, assignments: Iterable[str]) -> bool:
    """Whether a notebook beside an assignment's folder is marked as what belongs there."""
    places = (folder / name for name in assignments)
    return any(place.is_dir() and _taken(place) == path for place in places)


def _taken(folder: Path) -> Path | None:
    """Return the notebook that is marked of an assignment's folder."""
    try:
        return find_notebook(folder, folder.name)
    except (Unreadable, OSError):
        return None


def _alike(name: str, assignments: Iterable[str]) -> str:
    """Return the assignment that has this name but for case, blanks and signs."""
    return next((one for one in assignments if _plain(one) == _plain(name)), "")


def _plain(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum())


def _entries(folder: Path) -> list[os.DirEntry[str]] | None:
    """Return what is in a folder, but for notes of a system's; None if it cannot be read."""
    try:
        with os.scandir(folder) as found:
            entries = [e for e in found if e.name not in _NOTES and not _is_a_fork(e)]
    except OSError:
        return None
    return sorted(entries, key=lambda entry: entry.name)


def _is_a_fork(entry: os.DirEntry[str]) -> bool:
    """Whether this is a file that macOS lays beside another; a folder of such a name is a person's."""
    return entry.name.startswith("._") and not entry.is_dir(follow_symlinks=False)


def _shown(entry: os.DirEntry[str] | Path, submitted: Path) -> str:
    """Return a path from the class's folder on, with nothing that commands a terminal."""
    return printable(str(Path(entry).relative_to(submitted.parent)))
