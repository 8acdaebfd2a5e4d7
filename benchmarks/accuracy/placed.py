"""Count how often the place at fault was found, and write the section of docs/accuracy.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .bounds import Measure, share
from .placing import HALVES, Placed

ALL = "all but training"
BOUNDED = HALVES[:1]  # the bounds are on the mutants of this half
LISTED = 40  # misplaced mutants that are shown


@dataclass
class Counts:
    """How many of a kind, as :class:`Placed` has them."""

    wrong: int = 0
    told: int = 0
    first: int = 0
    among: int = 0
    exact: int = 0
    seconds: list[float] = field(default_factory=list)

    @property
    def misplaced(self) -> int:
        """How many have places, and none on the right line."""
        return self.told - self.among

    def add(self, one: Placed) -> None:
        """Count one more."""
        self.wrong += 1
        self.told += one.told
        self.first += one.first
        self.among += one.among
        self.exact += one.exact
        self.seconds.append(one.seconds)

    def within(self, part: float) -> float:
        """Return the time in seconds within which so many were done."""
        return sorted(self.seconds)[int(part * (len(self.seconds) - 1))]


OF_PLACES: tuple[Measure[Counts], ...] = (
    Measure("places: the right line first", lambda c: (c.first, c.wrong), least=85),
    Measure("places: the right line among three", lambda c: (c.among, c.wrong), least=92, held=91),
    Measure("places: no right line among those told", lambda c: (c.misplaced, c.wrong), most=4),
    Measure(
        "places: first the very expression or the one around it",
        lambda c: (c.exact, c.wrong),
        least=70,
        held=69,
    ),
)


def counts(found: Iterable[Placed], half: int = 1) -> dict[str, Counts]:
    """Add up by kind, and all that is no training; what is no wrong value is left out.

    Places have been grown on the mutants of one half of the right answers; the other tells how good
    they are beyond it.
    """
    by_kind: dict[str, Counts] = {}
    for one in found:
        for name in (one.kind, ALL):
            if (
                one.mutant.half == half
                and one.kind
                and not (name == ALL and one.kind == "training")
            ):
                by_kind.setdefault(name, Counts()).add(one)
    return by_kind


def section(found: Sequence[Placed]) -> Iterator[str]:
    """Give the section of the page."""
    yield (
        f"\n## The place at fault: {len(found)} mutants of right answers\n\n"
        "Half of the right answers give right values for the visible cases, the mutants are made "
        "of the other half; then the halves are exchanged. The first way round has bounds. Places have "
        "been grown on both by now, and one way to find a place is to take back a small slip, which is "
        "what most mutants are: how good it is on what people write, the sets above tell. "
        "Mutants are of functions with at least three statements. Left out are mutants "
        "that no visible case tells from a right answer, and those that hand back right values "
        "under wrong names or only some of them: these are told by their form. Where nothing is "
        "proved of an error, the place is the line on which a learner reads that it came out. Of a "
        "statement that should not be there, its value is the very expression.\n\n"
        "| | wrong | right line first | among three | wrong line | very expression or parent "
        "| nothing said | half within | 95 % within |\n|---|---|---|---|---|---|---|---|---|\n"
    )
    rows = [(name, c) for name, c in sorted(counts(found).items())]
    rows += [(f"{name}, halves exchanged", c) for name, c in sorted(counts(found, 0).items())]
    for name, c in rows:
        cells = [
            name,
            str(c.wrong),
            *(share(part, c.wrong) for part in (c.first, c.among, c.misplaced, c.exact)),
            share(c.wrong - c.told, c.wrong),
            f"{c.within(0.5):.2f} s",
            f"{c.within(0.95):.2f} s",
        ]
        yield f"| {' | '.join(cells)} |\n"
    yield from _misplaced(found)


def _misplaced(found: Sequence[Placed]) -> Iterator[str]:
    wrong = [one for one in found if one.told and not one.among]
    yield f"\n### Places on a wrong line: {len(wrong)}\n\n"
    for one in wrong[:LISTED]:
        lines = one.mutant.source.splitlines()
        changed = "; ".join(lines[n - 1].strip() for n in one.lines[:1] if n)
        said = "; ".join(f"line {place.line}, {place.text}" for place in one.places)
        code = " ".join(f"{changed}` told as `{said}".split())[:300].replace("|", "\\|")
        yield f"- {one.mutant.assignment}/{one.mutant.function}: `{code}`\n"
