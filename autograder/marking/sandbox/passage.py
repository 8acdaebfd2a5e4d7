"""A way for another user to a Python that root keeps in a closed folder, such as its home.

The mode of that folder stays as it is. Candidates start in a view of the files (a mount namespace) in
which such a folder is an empty one that all may enter, but for what they are to reach in it.
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_NEW_VIEW = 0x20000  # CLONE_NEWNS
_READ_ONLY, _REMOUNT, _BIND, _BELOW, _PRIVATE = 1, 32, 4096, 16384, 1 << 18  # of mount


@contextmanager
def passage(wanted: Iterable[str]) -> Iterator[Callable[[Callable[[], T]], T]]:
    """Yield a function that calls another one where every user can reach these folders.

    One thread does all calls and lives as long as the block: what it starts is to end with it.

    Raises
    ------
    OSError
        If a folder is closed and this root may not change its view of the files.
    """
    folders = sorted(filter(os.path.isdir, wanted), key=len)
    closed = _topmost(filter(None, map(_closed_above, folders)))
    if not closed:
        yield lambda call: call()
        return
    with ThreadPoolExecutor(1) as thread:
        within = [f for f in folders if any(Path(f).is_relative_to(c) for c in closed)]
        thread.submit(_open_passage, within, closed).result()
        yield lambda call: thread.submit(call).result()


def _closed_above(folder: str) -> str | None:
    """Return the topmost folder above this one that is closed to other users."""
    above = [str(path) for path in Path(folder).parents]
    return next((path for path in above[::-1] if not os.stat(path).st_mode & stat.S_IXOTH), None)


def _topmost(folders: Iterable[str]) -> list[str]:
    every = {*folders}
    return sorted(f for f in every if not every & {str(path) for path in Path(f).parents})


def _open_passage(wanted: list[str], closed: list[str]) -> None:
    """Change this thread's view: of the closed folders, only what is wanted can be seen."""
    _call("unshare", _NEW_VIEW)
    _mount(None, "/", None, _BELOW | _PRIVATE)
    held = [(folder, os.open(folder, os.O_PATH)) for folder in wanted]
    for folder in closed:
        _mount("tmpfs", folder, "tmpfs", 0, "mode=755")
    os.umask(0o022)  # this thread's alone, from now on
    for folder, descriptor in held:
        os.makedirs(folder, exist_ok=True)
        _mount(f"/proc/thread-self/fd/{descriptor}", folder, None, _BIND | _BELOW)
        os.close(descriptor)
    for folder in closed:
        _mount(None, folder, None, _REMOUNT | _BIND | _READ_ONLY)


def _mount(
    source: str | None, target: str, kind: str | None, flags: int, options: str | None = None
) -> None:
    words = [None if word is None else os.fsencode(word) for word in (source, target, kind)]
    _call("mount", *words, flags, None if options is None else options.encode())


def _call(name: str, *arguments: bytes | int | None) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    values = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
    if getattr(libc, name)(*values):
        raise OSError(ctypes.get_errno(), f"{name}: {os.strerror(ctypes.get_errno())}")
