"""What takes long to make and is only read: made once in a run, for all of its workers."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
ADDRESS = "https://github.com/ada/workbook"
VERSION = "2.1"


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that is made where it is first asked for; the other workers wait for it."""
    import fcntl  # here, since learners' tests run on Windows, too

    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent  # in which each worker has a folder of its own
    folder = base / name
    with (base / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            made = factory.mktemp(name)
            make(made)
            made.rename(folder)
    return folder


class Edition(NamedTuple):
    """The learner edition of the whole course: its folder, the names of its files, and its zip."""

    folder: Path
    files: list[str]
    archive: Path


def published(factory: pytest.TempPathFactory) -> Edition:
    """Return the edition, searched for leaks as every edition is."""
    from autograder.authoring.publish import publish

    def make(folder: Path) -> None:
        archive = folder / "workbook.zip"
        files = publish(
            ROOT, folder / "workbook", address=ADDRESS, version=VERSION, archive=archive
        )
        (folder / "files.json").write_text(json.dumps(files), "utf-8")

    made = once(factory, "Größe mit Leerzeichen", make)
    files = json.loads((made / "files.json").read_text("utf-8"))
    return Edition(made / "workbook", files, made / "workbook.zip")
