"""What docs/accuracy.md says of whole notebooks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..answers import Answer
from .choose import SHARES
from .counts import count, gets_by, loses
from .mark import Compared

_HOW = """Each notebook is the released one with an answer that people wrote in the place of each
function, also of those that earlier notebooks had; of the functions, {shares} are right, in turn.
Some more have functions that fit together otherwise than the outline says: a cost that wants one
argument more, say, and whoever calls it hands it on (`benchmarks/accuracy/together`).
All are marked as a class is, in the sandbox. **Made good** are wrong answers that are right with the
learner's own steps below, and wrong with right ones: a threshold at 0 after a "sigmoid" that is
tanh. All their results are as they should be, and they keep their points.

"""


def section(compared: Sequence[Compared]) -> Iterator[str]:
    """Give the section: the counts by assignment, and each function with the wrong mark."""
    yield f"## Whole notebooks: {count(compared).notebooks}\n\n"
    shares = ", ".join(f"{100 * share:g} %" for share in SHARES[:-1])
    yield _HOW.format(shares=f"{shares} or {100 * SHARES[-1]:g} %")
    yield from _table(compared)
    lists = {
        "Right functions without full marks": loses(compared),
        "Wrong functions with full marks": gets_by(compared),
        "Made good": [one for one in compared if one.made_good],
    }
    for title, found in lists.items():
        yield f"\n{title}: {len(found)}\n\n"
        yield from map(_line, found)
    yield "\n"


def _table(compared: Sequence[Compared]) -> Iterator[str]:
    yield "| assignment | notebooks | right: full marks | wrong: full marks | made good |\n"
    yield "|---|---|---|---|---|\n"
    names = sorted({one.answer.assignment for one in compared})
    for name in names:
        yield _row(name, [one for one in compared if one.answer.assignment == name])
    yield _row("**all**", compared)


def _row(name: str, compared: Sequence[Compared]) -> str:
    c = count(compared)
    right, wrong = f"{c.right_full} / {c.right}", f"{c.wrong_full} / {c.wrong}"
    return f"| {name} | {c.notebooks} | {right} | {wrong} | {c.made_good} |\n"


def _line(one: Compared) -> str:
    below = ", ".join(map(_named, one.below)) or "nothing"
    said = f" {one.told.message}" if one.told.message else ""
    return (
        f"- {_named(one.answer)} in {one.notebook}: {one.told.score:.3g}.{said} "
        f"Wrong below it: {below}.\n"
    )


def _named(answer: Answer) -> str:
    return f"{answer.function} ({answer.label})"
