"""What git has kept: every version of every file, also of deleted ones, and every message."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path


class UnreadableHistory(Exception):
    """Git is not there, or could not read the repository; the text says which."""


def objects(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of everything that the repository in a folder has kept.

    Files have the names that they once had; what belongs to no branch any more is found, too.

    Raises
    ------
    UnreadableHistory
        If git cannot be run there, or fails.
    """
    names = _names(folder)
    listed = _git(folder, "cat-file", "--batch-all-objects", "--batch-check")
    wanted = [line.split()[0] for line in listed.splitlines() if line.split()[1] != b"tree"]
    answer, at = _git(folder, "cat-file", "--batch", given=b"\n".join(wanted) + b"\n"), 0
    for name in wanted:
        end = answer.index(b"\n", at)
        kind, size = answer[at:end].split()[1:]
        known = names.get(name, f"a {kind.decode()} without a name")
        yield f"{known} ({name[:10].decode()})", answer[end + 1 : end + 1 + int(size)]
        at = end + int(size) + 2


def _names(folder: Path) -> dict[bytes, str]:
    lines = _git(folder, "rev-list", "--all", "--reflog", "--objects").splitlines()
    pairs = [line.partition(b" ") for line in lines]
    return {name: path.decode("utf-8", "replace") for name, _, path in pairs if path}


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], input=given, capture_output=True, check=False
        )
    except FileNotFoundError:
        raise UnreadableHistory("git is not installed") from None
    if done.returncode:
        raise UnreadableHistory(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
