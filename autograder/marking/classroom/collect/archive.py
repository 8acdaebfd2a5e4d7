"""Read a zip that anybody may have made: nothing is unpacked to the disk, and all is bounded."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from .bounds import MAX_ENTRIES, MAX_UNPACKED
from .found import composed

_UTF8 = 0x800  # the flag of an entry whose name is UTF-8
_LOCKED = 0x1
_KINDS = {
    stat.S_IFLNK: "a link",
    stat.S_IFBLK: "a device",
    stat.S_IFCHR: "a device",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
}


class Unpackable(Exception):
    """An archive or entry that is not read; the text is the end of a sentence."""


@dataclass
class Budget:
    """How many bytes may still be unpacked."""

    left: int = MAX_UNPACKED

    def take(self, size: int) -> None:
        """Count what was read."""
        self.left -= size
        if self.left < 0:
            raise Unpackable(
                f"unpacks to more than {MAX_UNPACKED // 2**30} GB, and the rest of it was not read"
            )


class Archive:
    """An open zip.

    Raises
    ------
    Unpackable
        If it is none, or has too many entries.
    """

    def __init__(self, file: IO[bytes]) -> None:
        try:
            self._zip = zipfile.ZipFile(file)
        except Exception:  # zipfile fails in many ways on broken archives
            raise Unpackable("is a zip archive that cannot be opened; ask for it again") from None
        if len(self._zip.filelist) > MAX_ENTRIES:
            raise Unpackable(f"is a zip archive with more than {MAX_ENTRIES:,} files in it")

    def entries(self) -> Iterator[tuple[tuple[str, ...], zipfile.ZipInfo]]:
        """Yield each file with the names that lead to it."""
        yield from ((_path(info), info) for info in self._zip.filelist if not info.is_dir())

    def read(self, info: zipfile.ZipInfo, most: int, budget: Budget) -> bytes:
        """Return an entry's bytes, at most one more than `most`.

        Raises
        ------
        Unpackable
            If it cannot be read, or may not.
        """
        if why := _refused(info):
            raise Unpackable(why)
        try:
            with self._zip.open(info) as file:
                data = file.read(most + 1)
        except NotImplementedError:
            raise Unpackable(
                "is packed in a way that is not supported; pack it as a plain zip"
            ) from None
        except Exception:
            raise Unpackable("is damaged in the archive; ask for it again") from None
        budget.take(len(data))
        return data


def _refused(info: zipfile.ZipInfo) -> str:
    """Say why an entry is not read, if it is not."""
    name = info.filename.replace("\\", "/")
    if name.startswith("/") or re.match("[A-Za-z]:", name):
        return "names a place on a disk, as no honest archive does; ask for it again"
    if ".." in name.split("/"):
        return "points out of its archive, as no honest archive does; ask for it again"
    if kind := _KINDS.get(stat.S_IFMT(info.external_attr >> 16)):
        return f"is {kind}, not a file; ask for the notebook itself"
    if info.flag_bits & _LOCKED:
        return "is locked with a password; ask for it without one"
    return ""


def _path(info: zipfile.ZipInfo) -> tuple[str, ...]:
    name = composed(_name(info)).replace("\\", "/")  # some programs of Windows separate by that
    return tuple(part for part in name.split("/") if part not in ("", ".")) or ("?",)


def _name(info: zipfile.ZipInfo) -> str:
    """Return an entry's name; macOS writes UTF-8 and does not say so."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename
