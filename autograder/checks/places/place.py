"""Where in a learner's code a fault is."""

from __future__ import annotations

from dataclasses import dataclass

FROM_HERE = "from here on"
STEP = "a step"
STOPS = "stops here"
FIRST = "first wrong value"
EARLY = "too early"
UNUSED = "not used"
ONE_BRANCH = "in one branch"
OTHER_BRANCH = "in the other branch"
NO_VALUE = "no value"
UNREAD = "not read"
OTHER_ORDER = "in another order"
KINDS = (
    "",
    FROM_HERE,
    STEP,
    STOPS,
    FIRST,
    EARLY,
    UNUSED,
    ONE_BRANCH,
    OTHER_BRANCH,
    NO_VALUE,
    OTHER_ORDER,
    UNREAD,
)


@dataclass(frozen=True)
class Place:
    """One part of the learner's code.

    Parameters
    ----------
    line, end_line : int
        The lines that it stands on; the first line of the source is 1.
    text : str
        The part itself, in the learner's own characters.
    start, end : int
        Its first column on `line`, and the column behind it on `end_line`, in characters from 0.
    source : str
        The whole of `line`, as it stands.
    function : str
        The function that it is in.
    kind : str
        Empty where a right value in its place makes more right than the value itself, or where it is
        not sure that what goes in is right.
        `FROM_HERE` where all that goes in is right and what comes out is not, but nothing more is
        computed from it; `STEP` where what comes out is right on the way, but is handed back as the
        result; `STOPS` where it stops with an error though all that goes in is right;
        `FIRST` where, of a function that trains, it gives the first value that is nobody's;
        `EARLY` where it is handed back within a loop, and would be right behind it;
        `UNUSED` where it is kept under a name that is not used, and an argument goes back as it came;
        `ONE_BRANCH` where only one branch computes it, and what follows needs it in each;
        `OTHER_BRANCH` where it belongs into another branch; `NO_VALUE` where it is all that a branch
        does, and what follows needs a value that the branch has not given;
        `OTHER_ORDER` where a loop goes through it that should stand in another one, or around it;
        `UNREAD` where it is an argument of a function within, which never reads it.
    """

    line: int
    end_line: int
    text: str
    start: int
    end: int
    source: str
    function: str
    kind: str = ""

    def marked(self) -> tuple[str, str, str]:
        """Return its first line in three: before the part, the part, and behind it."""
        end = self.end if self.end_line == self.line else len(self.source)
        return self.source[: self.start], self.source[self.start : end], self.source[end:]

    def to_dict(self) -> dict[str, int | str]:
        """Return what others read: the lines and the text."""
        return {"line": self.line, "end_line": self.end_line, "text": self.text}
