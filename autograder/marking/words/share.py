"""Which learners' answers are whose, where several persons mark: fixed by the learner."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from ...errors import AutograderError

_FORM = re.compile(r"(\d{1,3})/(\d{1,3})")


class NoShare(AutograderError, ValueError):
    """What was given is no share."""


@dataclass(frozen=True)
class Share:
    """The share number `part` of `whole`, counted from 1; by default everything."""

    part: int = 1
    whole: int = 1

    def has(self, learner: str) -> bool:
        """Whether a learner's answers are in this share: the same at every time, in every copy."""
        number = int.from_bytes(
            hashlib.sha256(learner.encode(errors="surrogateescape")).digest()[:8], "big"
        )
        return number % self.whole == self.part - 1

    def __str__(self) -> str:
        return f"{self.part}/{self.whole}"


def read_share(text: str) -> Share:
    """Read a share such as ``1/3``.

    Raises
    ------
    NoShare
        If it is none.
    """
    found = _FORM.fullmatch(text.strip())
    share = Share(int(found[1]), int(found[2])) if found else Share(0, 0)
    if not 1 <= share.part <= share.whole:
        raise NoShare(f"{text!r} is no share: write 1/3 for the first of three.")
    return share


def answer_id(assignment: str, question: str, learner: str) -> str:
    """Return what an answer is known by where names are hidden; by it answers are in order."""
    known = "\0".join((assignment, question, learner)).encode(errors="surrogateescape")
    return hashlib.sha256(known).hexdigest()[:16]
