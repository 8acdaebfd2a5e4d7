"""An edition of the workbook as it is given out: in a folder, or in a zip file.

``edition.json`` names its files with their SHA-256; nothing else is taken.  The standard library
alone.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from ..errors import AutograderError

RECORD = "edition.json"  # which edition a folder holds, and its files
# What an edition may not write: the learner's own, and what a system or git keeps.
_NOT_ITS = {".git", ".venv", ".workbook", "before-update", "hand-in"}
_LARGEST = 200_000_000  # bytes of one file
_NO_NAME = re.compile(r'[\\:*?"<>|\x00-\x1f]|[. ]$')  # of these, Windows takes no name


class NoEdition(AutograderError):
    """What was named is no edition of this workbook, or a damaged one; the text says how."""


@dataclass(frozen=True)
class Edition:
    """One edition.

    Attributes
    ----------
    version : str
        Its version.
    files : dict of str to str
        The SHA-256 of each of its files, by name with ``/``.
    read : callable
        Returns a file's bytes as they are, whatever `files` says.
    """

    version: str
    files: Mapping[str, str]
    read: Callable[[str], bytes] = field(repr=False)

    def file(self, name: str) -> bytes:
        """Return the bytes of a file.

        Raises
        ------
        NoEdition
            If they are not those that the edition was made with.
        """
        try:
            data = self.read(name)
        except (OSError, KeyError, RuntimeError, zipfile.BadZipFile) as error:
            raise NoEdition(f"{name} cannot be read from the new edition ({error}).") from error
        for form in _forms(data):
            if _sha256(form) == self.files[name]:
                return form
        raise NoEdition(f"{name} is damaged in the new edition: download it again.")

    def has(self, name: str, data: bytes) -> bool:
        """Whether a file of this name with these bytes is the edition's."""
        return name in self.files and self.files[name] in map(_sha256, _forms(data))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _forms(data: bytes) -> tuple[bytes, bytes]:
    """Return a file as it is, and as it was if git has turned the ends of its lines for Windows."""
    return data, data.replace(b"\r\n", b"\n")


def open_edition(place: Path) -> Edition:
    """Open the edition in a folder or a zip file, in it or in a folder in it.

    Raises
    ------
    NoEdition
        If it is none.
    """
    if place.is_dir():
        return _of_folder(place)
    if not place.is_file():
        raise NoEdition(f"{place} is not there.")
    try:
        return _of_zip(place)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise NoEdition(f"{place} is no zip file, or a damaged one: download it again.") from error


def read_record(root: Path) -> Edition:
    """Return the edition that a folder holds, by its own record."""
    return _edition(root / RECORD, lambda name: (root / name).read_bytes())


def _of_folder(place: Path) -> Edition:
    found = [place / RECORD, *sorted(place.glob(f"*/{RECORD}"))]
    record = next((path for path in found if path.is_file()), found[0])
    return _edition(record, lambda name: (record.parent / name).read_bytes())


def _of_zip(place: Path) -> Edition:
    with zipfile.ZipFile(place) as packed:
        records = [name for name in packed.namelist() if name.split("/")[-1] == RECORD]
    if not records:
        raise NoEdition(f"{place} is no edition of this workbook: it has no {RECORD}.")
    record = min(records, key=lambda name: (name.count("/"), name))
    above = record.removesuffix(RECORD)

    def read(name: str) -> bytes:
        with zipfile.ZipFile(place) as packed, packed.open(above + name) as file:
            return file.read(_LARGEST)

    return _edition(place / record, read)


def _edition(record: Path, read: Callable[[str], bytes]) -> Edition:
    try:
        plain = json.loads(read(RECORD))
        version, files = plain["edition"], plain["files"]
    except (OSError, ValueError, LookupError, TypeError, RuntimeError) as error:
        raise NoEdition(
            f"{record.parent} is no edition of this workbook: {RECORD} cannot be read."
        ) from error
    if not _is_record(version, files):
        raise NoEdition(f"{record} is not what an edition has: download it again.")
    if unsafe := [name for name in files if not _is_safe(name)]:
        raise NoEdition(f"{record.parent} is no edition: it would write to {unsafe[0]!r}.")
    return Edition(version, files, read)


def _is_record(version: object, files: object) -> bool:
    texts = isinstance(files, dict) and all(isinstance(one, str) for one in files.values())
    return isinstance(version, str) and bool(files) and texts


def _is_safe(name: str) -> bool:
    """Whether a name stays inside the workbook's folder on every system, and off what is not its."""
    parts = PurePosixPath(name).parts
    plain = bool(parts) and "/".join(parts) == name and ".." not in parts
    return (
        plain
        and not name.startswith("/")
        and parts[0].casefold() not in _NOT_ITS
        and not any(_NO_NAME.search(part) for part in parts)
    )


def is_older(version: str, than: str) -> bool:
    """Whether a version comes before another one, by the numbers in both."""
    return _numbers(version) < _numbers(than)


def _numbers(version: str) -> list[int]:
    found = []
    with suppress(ValueError):  # more digits than Python reads
        found = [int(number) for number in re.findall(r"\d+", version)]
    while found and found[-1] == 0:  # 1.0 is 1
        found.pop()
    return found
