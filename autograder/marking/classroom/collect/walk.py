"""Go through downloads: folders, zips in zips, mails; yield each file, and each refusal."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from ...grading.find import notebook_stem
from ...sandbox.limits import MAX_FILE, MAX_TIMESTAMP
from .archive import Archive, Budget, Unpackable
from .bounds import BEGINNING, MAX_ARCHIVE, MAX_DEPTH, MAX_FOLDERS, MAX_TABLE
from .found import Found, Refused, composed
from .mail import read_mail

# What systems and programs leave behind, and tables that are asked for by options.
_NOTES = {"__macosx", "thumbs.db", "desktop.ini", "icon\r", "__pycache__", "node_modules"}
GRADESCOPE = "submission_metadata.yml"
TIMESTAMP = "timestamp.txt"


def walk(paths: Iterable[Path]) -> Iterator[Found | Refused]:
    """Yield every file that lies in or below these paths, in order."""
    for path in paths:
        yield from _below(path, (composed(path.name) or ".",), follow=True)


def _below(
    path: Path, trail: tuple[str, ...], *, follow: bool = False
) -> Iterator[Found | Refused]:
    try:
        status = path.stat() if follow else path.lstat()
        if stat.S_ISDIR(status.st_mode) and len(trail) <= MAX_FOLDERS:
            for name in sorted(os.listdir(path), key=_first):
                if not is_note(name):
                    yield from _below(path / name, (*trail, composed(name)))
        elif stat.S_ISDIR(status.st_mode):
            yield Refused(trail, "lies too deep in folders, and was not looked into")
        elif not stat.S_ISREG(status.st_mode):
            yield Refused(trail, "is a link, pipe or device, not a file; put the file itself there")
        else:
            with path.open("rb") as file:
                yield from _file(file, status.st_size, trail)
    except OSError as error:
        yield Refused(trail, f"cannot be read ({error.strerror})")


def _first(name: str) -> tuple[bool, str]:
    """Return a key that sorts a list of what is there before what it lists."""
    return name.lower() != GRADESCOPE, name


def is_note(name: str) -> bool:
    """Whether a name is that of something that nobody hands in."""
    return name.startswith(".") or name.lower() in _NOTES


def _file(file: IO[bytes], size: int, trail: tuple[str, ...]) -> Iterator[Found | Refused]:
    """Yield a file of the disk; an archive may be as large as it likes, and stays there."""
    if trail[-1].lower().endswith(".zip"):
        yield from _Place(trail, len(trail) - 1).unzip(file)
        return
    most = most_of(trail[-1])
    yield from _Place(trail).take(file.read(most + 1))


def most_of(name: str) -> int:
    """Return how many bytes of a file with this name are of use."""
    lower = name.lower()
    if lower.endswith((".zip", ".eml")):
        return MAX_ARCHIVE
    if notebook_stem(name):
        return MAX_FILE
    if lower == GRADESCOPE:
        return MAX_TABLE
    return MAX_TIMESTAMP if lower == TIMESTAMP else BEGINNING


@dataclass(frozen=True)
class _Place:
    """Where in a download a file is."""

    trail: tuple[str, ...]
    packed: int = -1
    sender: tuple[int, str, str] | None = None
    depth: int = 0
    budget: Budget | None = None  # of the archive in an archive; the outermost has none

    def take(self, data: bytes) -> Iterator[Found | Refused]:
        """Yield a file, or what is in it."""
        lower = self.trail[-1].lower()
        if lower.endswith((".zip", ".eml")) or notebook_stem(lower):
            if len(data) > (most := most_of(lower)):
                yield Refused(self.trail, f"has more than the {most // 2**20} MB that are read")
                return
            if data.startswith(b"PK\x03\x04"):  # also an archive that was named a notebook
                inner = replace(self, packed=len(self.trail) - 1)
                yield from inner.unzip(io.BytesIO(data))
                return
            if lower.endswith(".eml"):
                yield from self._open_mail(data)
                return
        yield Found(self.trail, data, self.packed, self.sender)

    def unzip(self, file: IO[bytes]) -> Iterator[Found | Refused]:
        """Yield what is in an archive."""
        if self.depth > MAX_DEPTH:
            yield Refused(self.trail, "is an archive in too many archives, and was not opened")
            return
        try:
            archive = Archive(file)
        except Unpackable as problem:
            yield Refused(self.trail, str(problem))
            return
        outermost = self.depth == 0 and self.sender is None
        budget = self.budget or (Budget(2**63) if outermost else Budget())
        for path, info in sorted(
            archive.entries(), key=lambda pair: (_first(pair[0][-1])[0], pair[0])
        ):
            if any(is_note(part) for part in path if part != ".."):
                continue
            below = replace(self, trail=(*self.trail, *path), depth=self.depth + 1)
            # Each archive in the outermost has bounds of its own: one learner's must not use up
            # another's.
            yield from below._entry(archive, info, budget, None if outermost else budget)
            if budget.left < 0:
                return

    def _entry(
        self, archive: Archive, info: zipfile.ZipInfo, budget: Budget, for_below: Budget | None
    ) -> Iterator[Found | Refused]:
        try:
            data = archive.read(info, most_of(self.trail[-1]), budget)
        except Unpackable as problem:
            yield Refused(self.trail, str(problem))
            return
        yield from replace(self, budget=for_below).take(data)

    def _open_mail(self, data: bytes) -> Iterator[Found | Refused]:
        if self.depth > MAX_DEPTH:
            yield Refused(self.trail, "is a mail in too many mails, and was not opened")
            return
        here = len(self.trail) - 1
        name, address, attached = read_mail(data)
        if not attached:
            yield Refused(
                self.trail, "is a mail without a file attached to it; ask for the notebook"
            )
        for each, content in attached:
            if not is_note(each):
                yield from replace(
                    self,
                    trail=(*self.trail, each),
                    packed=here,
                    sender=(here, name, address),
                    depth=self.depth + 1,
                    budget=self.budget or Budget(),
                ).take(content)
