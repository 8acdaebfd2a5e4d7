"""Add up what a session uses: the kernel's limits hold for one process or one file each.

Without this, a few processes or a thousand files could fill the machine, and neighbours would pay.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import time
from collections.abc import Iterator
from pathlib import Path

from .limits import COUNT_EVERY, MONITOR_SECONDS, SessionLimits

_LISTS = 10  # at most, of the children of one process
_AT_ONCE = 2**16  # bytes

_MEMORY = re.compile(r"^Rss(?:Anon|Shmem):\s+(\d+) kB", re.MULTILINE)

_SHARE = re.compile(r"^Pss_(?:Anon|Shmem):\s+(\d+) kB", re.MULTILINE)


class Excess(Exception):
    """A session uses more than it may; the message says of what."""


class Monitor:
    """Watches the processes below one, and one folder.

    Parameters
    ----------
    above : int
        The process whose descendants the session's are.
    folder : Path
        The folder in which the session may write.
    limits : Limits
        What it may use.
    """

    def __init__(self, above: int, folder: Path, limits: SessionLimits) -> None:
        self._above = above
        self._folder = folder
        self._limits = limits
        self._before = os.statvfs(folder)
        self._next = time.monotonic() + MONITOR_SECONDS
        self._checks = 0

    def poll(self) -> None:
        """Check, unless the last check was a moment ago."""
        if time.monotonic() >= self._next:
            self.check()
            self._next = time.monotonic() + MONITOR_SECONDS

    def check(self) -> None:
        """Raise `Excess` if the session uses more than it may at this moment."""
        processes = list(descendants(self._above))
        memory = sum(map(_memory, processes))
        if (
            memory > self._limits.together
        ):  # copies share most of theirs; to ask how much takes long
            memory = sum(map(_share_of_memory, processes))
        if memory > self._limits.together:
            raise Excess(f"it used {memory / 2**30:.1f} GB of memory")
        # Counting takes long and the file system's own sums do not; but others write and delete, too.
        self._checks += 1
        if self._checks % COUNT_EVERY == 0 or self._much_written():
            size, files = self._written(processes)
            if files > self._limits.files:
                raise Excess(f"it made more than {self._limits.files} files")
            if size > self._limits.disk:
                raise Excess(f"it wrote {size / 2**30:.1f} GB to the disk")

    def _much_written(self) -> bool:
        now, before = os.statvfs(self._folder), self._before
        size = (before.f_bfree - now.f_bfree) * now.f_frsize
        return size > self._limits.disk / 2 or before.f_ffree - now.f_ffree > self._limits.files / 2

    def _written(self, processes: list[int]) -> tuple[int, int]:
        """Return the bytes and the number of the session's files, also of those already deleted."""
        size = files = 0
        waiting = [str(self._folder)]
        while waiting and size <= self._limits.disk and files <= self._limits.files:
            for path, found in _entries(waiting.pop()):
                files += 1
                size += found.st_blocks * 512
                if stat.S_ISDIR(found.st_mode):
                    waiting.append(path)
        deleted = {
            (found.st_dev, found.st_ino): found.st_blocks * 512
            for process in processes
            for found in _open_files(process)
            if stat.S_ISREG(found.st_mode) and found.st_nlink == 0
        }
        return size + sum(deleted.values()), files + len(deleted)


def descendants(process: int) -> Iterator[int]:
    """Name the processes below one."""
    waiting = [process]
    while waiting:
        found = children(waiting.pop())
        waiting += found
        yield from found


def children(process: int) -> list[int]:
    """Name the processes that one has started; none where it has ended meanwhile.

    A child that ends while the kernel lists them can hide the next one (proc(5), "children").  So
    two lists in a row must agree; of one that never stops forking, all that was seen is named.
    """
    seen: dict[int, None] = {}
    before = None
    for _ in range(_LISTS):
        found = _listed(process)
        if found == before:
            return found
        seen.update(dict.fromkeys(found))
        before = found
    return [*seen]


def told(path: str) -> str:
    """Return what the kernel says in a file of its own; as a text file it takes thrice as long to read.

    A process chooses its name, of whatever bytes.
    """
    number = os.open(path, os.O_RDONLY)
    try:
        return b"".join(iter(lambda: os.read(number, _AT_ONCE), b"")).decode(errors="replace")
    finally:
        os.close(number)


def _listed(process: int) -> list[int]:
    try:
        threads = os.listdir(f"/proc/{process}/task")
    except OSError:
        return []
    texts = []
    for thread in threads:
        with contextlib.suppress(OSError):  # a thread that has ended has no children any more
            texts.append(told(f"/proc/{process}/task/{thread}/children"))
    return [int(number) for text in texts for number in text.split()]


def _memory(process: int) -> int:
    """Return the bytes that a process holds in memory and that no file stands behind."""
    try:
        status = told(f"/proc/{process}/status")
    except OSError:
        return 0
    return 1024 * sum(map(int, _MEMORY.findall(status)))


def _share_of_memory(process: int) -> int:
    """Return the same, with what several processes have in common divided among them."""
    try:
        text = told(f"/proc/{process}/smaps_rollup")
    except OSError:
        return _memory(process)
    return 1024 * sum(map(int, _SHARE.findall(text)))


def _entries(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                with contextlib.suppress(FileNotFoundError):
                    yield entry.path, entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return
    except OSError:  # too deep for a path, or locked to hide what is in it
        raise Excess("it made folders that cannot be read") from None


def _open_files(process: int) -> Iterator[os.stat_result]:
    folder = f"/proc/{process}/fd"
    numbers: list[str] = []
    with contextlib.suppress(OSError):
        numbers = os.listdir(folder)
    for number in numbers:
        with contextlib.suppress(OSError):
            yield os.stat(f"{folder}/{number}")
