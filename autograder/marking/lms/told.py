"""What came of an export, for a person and for a program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ..grading.text import printable
from .fill import Filled
from .people import Matched

_LISTED = 40  # lines of each list on a terminal; --json has all


@dataclass(frozen=True)
class Told:
    """What came of an export.

    Attributes
    ----------
    columns : dict of str to str
        The column's title, by assignment.
    skipped : list of str
        Assignments that have marks and no column.
    """

    out: Path
    dry: bool
    filled: Filled
    matched: Matched
    columns: Mapping[str, str]
    skipped: Sequence[str] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        """Whether every final mark has found its cell."""
        return not (self.filled.unplaced or self.matched.twice)

    def lines(self) -> Iterator[str]:
        """Yield it as a person reads it before it is done; marks that are replaced come first."""
        yield from map(printable, self._lines())

    def _lines(self) -> Iterator[str]:
        filled, matched = self.filled, self.matched
        yield from listed("Another mark than stood there", list(map(str, filled.replaced)))
        for why, who in filled.left.items():
            yield from listed(f"Left as it is, {why}", who)
        yield from listed("0, because nothing is handed in", filled.zeros)
        yield from listed("A mark that has no place", filled.unplaced)
        yield from listed("One learner in several lines; none is filled", matched.twice)
        yield from listed("In the file, and not in the class", matched.file_only)
        yield from listed("In the class, and not in the file", matched.class_only)
        yield from listed("No column in the file, and not named with --column", self.skipped)
        for assignment, column in self.columns.items():
            scale = filled.scales.get(assignment, "no mark yet")
            yield f'{assignment} is "{column}": {scale}.'

    @property
    def summary(self) -> str:
        """What was done, in a sentence; only true once the file is written."""
        return printable(self._summary())

    def _summary(self) -> str:
        new, other = self.filled.written, len(self.filled.replaced)
        told = f"{new} new, {other} in the place of another, {self.filled.same} as before"
        if self.dry:
            return f"Nothing was written. It would be: {told}."
        return f"Marks: {told}. Written to {self.out}; the file that came is as it was."

    def to_json(self) -> str:
        """Return all of it in one line."""
        said = {
            "out": str(self.out),
            "dry_run": self.dry,
            "columns": dict(self.columns),
            "skipped": [*self.skipped],
            "written": self.filled.written,
            "same": self.filled.same,
            "replaced": [asdict(one) for one in self.filled.replaced],
            "left": self.filled.left,
            "missing_as_zero": self.filled.zeros,
            "unplaced": self.filled.unplaced,
            "scales": self.filled.scales,
            **{name: value for name, value in asdict(self.matched).items() if name != "lines"},
        }
        return json.dumps(said)


def listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    """Yield a list with its title; nothing where it is empty."""
    if not lines:
        return
    yield f"{title}:"
    yield from (f"  {line}" for line in lines[:_LISTED])
    if len(lines) > _LISTED:
        yield f"  ... and {len(lines) - _LISTED} more (--json lists all)"
    yield ""
