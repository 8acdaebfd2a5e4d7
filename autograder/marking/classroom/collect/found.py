"""What the walk through a download finds: files, and what is not read, with the reason."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from ...grading.text import printable


@dataclass(frozen=True)
class Found:
    """One file of a download.

    Attributes
    ----------
    trail : tuple of str
        The names that lead to it, through folders, archives and mails; the file's own is the last.
    data : bytes
        What is in it; of a file that is neither notebook nor list, the beginning.
    packed : int
        The place in the trail of the innermost archive or mail, -1 where there is none: what comes
        behind it was put there by whoever packed it.
    sender : tuple of str
        Of the mail that it came with, the place in the trail, the name and the address.
    """

    trail: tuple[str, ...]
    data: bytes
    packed: int = -1
    sender: tuple[int, str, str] | None = None

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.trail[-1]

    def __str__(self) -> str:
        return shown(self.trail)


@dataclass(frozen=True)
class Refused:
    """Something that is not taken, and why, as the end of a sentence."""

    trail: tuple[str, ...]
    why: str

    def __str__(self) -> str:
        return f"{shown(self.trail)} {self.why}."


def shown(trail: tuple[str, ...]) -> str:
    """Return a trail as one path, with nothing that commands a terminal."""
    return printable("/".join(trail))


def composed(name: str) -> str:
    """Return a name with each accent in its letter, as macOS does not store it."""
    return unicodedata.normalize("NFC", name)
