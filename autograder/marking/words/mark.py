"""A mark for an answer in words: what is given, what is to be given, and what keeps it from being written."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import AutograderError
from ..gradebook.words import HandMark


@dataclass(frozen=True)
class Given:
    """What the gradebook has for one answer.

    Parameters
    ----------
    hand : HandMark
        What a person has given.
    machine : float or None
        The machine's points: 0 where there is no answer, else None.
    waits : bool
        Whether it waits for points; not where the machine could mark nothing of the work, which
        waits as a whole in the formgrader.
    said : str
        The comment that the machine has left.
    by, words : str
        Who gave the mark, and the version of the answer that it was for; empty where that is not
        known, as where the formgrader gave it.
    recorded : str
        What the answer that was marked by machine is known by, where that is known.
    """

    learner: str
    notebook: str
    hand: HandMark
    machine: float | None = None
    waits: bool = True
    said: str = ""
    by: str = ""
    words: str = ""
    recorded: str = ""

    @property
    def version(self) -> str:
        """A text that only the same mark has."""
        return self.hand.version


@dataclass(frozen=True)
class New:
    """A mark as a person gives it: who, and for which version of the answer.

    Parameters
    ----------
    points : float or None
        None takes a mark back: the answer waits again.
    of : str
        What the answer that was read is known by at marking.
    """

    points: float | None
    comment: str
    by: str
    words: str
    of: str = ""


class OtherAnswer(AutograderError):
    """The answer is not the one that the mark is for; it is not marked."""


class OtherMark(AutograderError):
    """Somebody has given another mark since it was read; it is not replaced."""

    def __init__(self, now: Given) -> None:
        whose = f"{now.by} has" if now.by else "Somebody has"
        super().__init__(f"{whose} given a mark meanwhile: {now.hand or 'none'}.")
        self.now = now


def check_copy(given: Given, of: str) -> None:
    """Make sure that an answer is the one that the gradebook's row is of, where that is known.

    Raises
    ------
    OtherAnswer
        If it is another one, as in an old copy of the class's folder.
    """
    if given.recorded and of != given.recorded:
        raise OtherAnswer(
            "The gradebook has another answer of this learner than this folder: it is an old copy, "
            "or `autograder grade` is running. Copy autograded/ and submitted/ anew."
        )
