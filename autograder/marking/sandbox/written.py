"""What a session has written, kept from telling one examination of another."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from .temporary import delete

_State = list[tuple[str, int, int]]  # nothing where it cannot be looked at


class Written:
    """The files of a session, as they were when its own cells had run.

    Parameters
    ----------
    folder : Path
        The folder in which the session may write.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._before = self._now()

    def restore(self) -> None:
        """Delete what has been made or touched since, and everything where something is missing."""
        now = self._now()
        kept = {name for name, state in now.items() if state and state == self._before.get(name)}
        if not self._before.keys() <= now.keys():
            kept = set()
        for name in now.keys() - kept:
            delete(self._folder / name)
        self._before = {name: self._before[name] for name in kept}

    def _now(self) -> dict[str, _State]:
        with os.scandir(self._folder) as entries:
            return {entry.name: _state(entry) for entry in entries}


def _state(entry: os.DirEntry[str]) -> _State:
    """Return what changes with a file, or with anything in a folder; nobody inside can set it."""
    paths, errors = [entry.path], list[OSError]()
    if entry.is_dir(follow_symlinks=False):
        for folder, folders, files in os.walk(entry.path, onerror=errors.append):
            paths += [os.path.join(folder, name) for name in sorted((*folders, *files))]
    if errors:
        return []
    with suppress(OSError):
        return [(path, one.st_ino, one.st_ctime_ns) for path in paths for one in [os.lstat(path)]]
    return []
