"""What came of collecting, for a person and for a program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field

_LISTED = 40  # lines of each list on a terminal; --json has all


@dataclass(frozen=True)
class Placed:
    """One attempt that has come to count.

    Attributes
    ----------
    before : int
        The number of the one that counted.
    time : str
        When it was handed in, in UTC.
    came : str
        The same in words, and how late that was.
    """

    learner: str
    assignment: str
    attempt: int
    before: int = 0
    source: str = ""
    time: str = ""
    late: bool = False
    came: str = ""

    def __str__(self) -> str:
        before = f", before it attempt {self.before}" if self.before else ""
        came = f"; {self.came}" if self.came else ""
        return f"{self.learner} {self.assignment}: attempt {self.attempt} counts{before}{came}"


@dataclass
class Report:
    """What came of collecting.

    Attributes
    ----------
    placed : list of Placed
        What counts now and did not before.
    kept : list of str
        Attempts that were kept and do not count.
    same : int
        Notebooks that were there already.
    timed : list of str
        Of what counted before and counts now, what has another time of handing in.
    waits : list of str
        What the instructor has to decide.
    untimed : list of str
        Lines of the tables of times that were not used.
    unknown, refused, others : list of str
        What is nobody's, what may not or cannot be read, and what is no notebook of the course.
    handed_in : dict of str to int
        How many have handed in, by assignment.
    missing : dict of str to list of str
        Who has handed in nothing, by assignment.
    """

    dry: bool = False
    placed: list[Placed] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    same: int = 0
    timed: list[str] = field(default_factory=list)
    waits: list[str] = field(default_factory=list)
    untimed: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    handed_in: dict[str, int] = field(default_factory=dict)
    missing: dict[str, list[str]] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left for a person to look at."""
        return not (self.waits or self.untimed or self.unknown or self.refused or self.others)

    def to_json(self) -> str:
        """Return all of it in one line."""
        return json.dumps(asdict(self))

    def lines(self) -> Iterator[str]:
        """Yield it as a person reads it."""
        yield self._summary()
        yield from map("  {}".format, self._by_assignment())
        replaced = [str(one) for one in self.placed if one.before]
        yield from _listed("Another attempt counts now (the earlier one is kept)", replaced)
        yield from _listed("Kept, and does not count", self.kept)
        yield from _listed("Counts with another time than before", self.timed)
        yield from _listed("Waits for you", self.waits)
        yield from _listed("Rows of --times that were not used", self.untimed)
        yield from _listed("From nobody in the roster; nothing was taken of it", self.unknown)
        yield from _listed("Not read", self.refused)
        yield from _listed("Not taken", self.others)
        yield from _listed("Note", self.notes)

    def _summary(self) -> str:
        new = sum(1 for one in self.placed if not one.before)
        told = f"{new} new, {len(self.placed) - new} in the place of an earlier one, {self.same} as before"
        return f"Nothing was written. It would be: {told}." if self.dry else f"Collected: {told}."

    def _by_assignment(self) -> Iterator[str]:
        for name, count in self.handed_in.items():
            missing = self.missing.get(name, ())
            nothing = (
                f"; nothing from {len(missing)}: {_some(missing)}" if missing else "; everybody"
            )
            yield f"{name}: {count} handed in{nothing}"


def _listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    if not lines:
        return
    yield ""
    yield f"{title}:"
    yield from (f"  {line}" for line in lines[:_LISTED])
    if len(lines) > _LISTED:
        yield f"  ... and {len(lines) - _LISTED} more (--json lists all)"


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - 10} more (--json lists all)" if len(names) > 10 else ""
    return ", ".join(names[:10]) + more
