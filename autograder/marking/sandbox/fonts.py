"""The list of fonts that matplotlib wants, made once and kept: to search for them takes seconds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from .limits import START_SECONDS

_LISTS = "fontlist-*.json"
# Takes the user's own list where there is a good one.
_MAKE = """
import sys
from matplotlib.font_manager import FontManager, fontManager, json_dump
json_dump(fontManager, f"{sys.argv[1]}/fontlist-v{FontManager.__version__}.json")
"""


def put_font_list(folder: Path, course: Path) -> None:
    """Put the list into a folder, from ``.autograder`` in the course's folder where it is kept.

    A folder that cannot be written costs time and nothing else.
    """
    kept = course / ".autograder" / f"fonts-{_installed()}"
    if not _copy(kept, folder):
        _make(folder)
        with suppress(OSError):
            kept.mkdir(parents=True, exist_ok=True)
            _copy(folder, kept)


def _installed() -> int:
    """Return when matplotlib was installed; to ask for its version takes longer than all else here."""
    found = find_spec("matplotlib")
    return os.stat(found.origin).st_mtime_ns if found is not None and found.origin else 0


def _copy(source: Path, target: Path) -> list[Path]:
    """Copy the lists of one folder to another; who reads there meanwhile sees them whole."""
    found = [*source.glob(_LISTS)]
    for path in found:
        new = target / f"{path.name}.{os.getpid()}"
        shutil.copyfile(path, new)
        new.replace(target / path.name)
    return found


def _make(folder: Path) -> None:
    with suppress(subprocess.TimeoutExpired):  # then each candidate searches for itself
        subprocess.run(
            [sys.executable, "-P", "-c", _MAKE, str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # it tells of a home that cannot be written
            timeout=START_SECONDS,
            check=False,
        )
