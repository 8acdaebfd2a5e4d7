"""The editions that a class gave out: ``editions/<version>/``, with the notebooks of each."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ...workbook.edition import RECORD
from ..grading.release import Release, release_path
from .errors import NoSuchThing, explain_write_errors

FOLDER = "editions"
_NAME = re.compile(r"[\w][\w.+-]*", re.ASCII)  # of a folder, on every system

Given = tuple[tuple[str, str, bytes], ...]  # assignment, version, notebook


def keep_edition(
    class_dirs: Iterable[Path], edition: Path, begin: Callable[[], object] = lambda: None
) -> None:
    """Copy the notebooks of an edition into classes.

    Parameters
    ----------
    begin : callable
        Told when no class has refused, before the first file is written.

    Raises
    ------
    NoSuchThing
        If a class gave out other notebooks under this version, or it cannot be a folder's name.
    """
    version = str(json.loads((edition / RECORD).read_bytes())["edition"])
    kept = [class_dir / FOLDER / version for class_dir in class_dirs]
    if kept and not _NAME.fullmatch(version):
        raise NoSuchThing(
            f"{version!r} cannot name a folder of the class: give --edition letters, digits, and "
            ". + - in between."
        )
    notebooks = sorted(edition.glob("assignments/*/*.ipynb"))
    for folder in kept:
        _refuse_other(edition, folder, notebooks)
    begin()
    for folder in kept:
        _copy(edition, folder, notebooks)


def _copy(edition: Path, folder: Path, notebooks: list[Path]) -> None:
    with explain_write_errors(folder):
        for path in (*notebooks, edition / RECORD):  # the record last: without it, it is none
            place = folder / path.relative_to(edition)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _refuse_other(edition: Path, folder: Path, notebooks: list[Path]) -> None:
    """Refuse to change what learners were given before."""
    if not (folder / RECORD).exists():
        return
    there = {p.relative_to(folder): p.read_bytes() for p in folder.glob("assignments/*/*.ipynb")}
    if there != {path.relative_to(edition): path.read_bytes() for path in notebooks}:
        raise NoSuchThing(
            f"{folder} was given out with other notebooks, by which hand-ins are counted: give the "
            "new edition another version with --edition."
        )


def read_given(class_dir: Path, course: Path, assignment: str) -> Given:
    """Return what learners were given of an assignment; no bytes where it is as it is today."""
    given = [*_read(class_dir, assignment)]
    if not given:
        return ()
    today = Release.read(release_path(course, assignment))
    return tuple(
        (assignment, version, b"" if today.is_as(Release(json.loads(data))) else data)
        for version, data in given
    )


def _read(class_dir: Path, assignment: str) -> Iterator[tuple[str, bytes]]:
    for record in sorted((class_dir / FOLDER).glob(f"*/{RECORD}")):
        path = release_path(record.parent, assignment)
        if path.exists():
            yield record.parent.name, path.read_bytes()


def read_release(course: Path, assignment: str, given: Given) -> Release:
    """Read an assignment's release, with the editions of it that a class gave out."""
    release = Release.read(release_path(course, assignment))
    for of, version, data in given:
        if of == assignment:
            release.earlier[version] = Release(json.loads(data)) if data else release
    return release
