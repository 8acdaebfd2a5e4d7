"""What takes long to make and is only read: made once in a run, for all of its workers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from autograder.workbook.edition import RECORD

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
    """Return the edition as the command makes it."""

    def make(folder: Path) -> None:
        words = ["release", str(folder / "workbook"), "--zip", "--edition", VERSION]
        command = [sys.executable, "-m", "autograder.cli", *words, "--address", ADDRESS]
        subprocess.run(command, cwd=ROOT, check=True)  # a failure shows what it printed

    folder = once(factory, "Größe mit Leerzeichen", make) / "workbook"
    record = json.loads((folder / RECORD).read_bytes())
    files = [RECORD, *record["files"]]
    return Edition(folder, files, folder.with_suffix(".zip"))
