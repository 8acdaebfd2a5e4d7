"""The first screen: for each exercise and question its points, and in a few words why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....checks.examine import Verdict
from ....checks.panel import Panel, Row
from .facts import Facts

_SIGN = {"right": "✔", "wrong": "✘", "wait": "○", "person": "✎", "waits": "…"}
_SAID = {
    "right": "right",
    "wrong": "not right yet",
    "wait": "not written yet",
    "person": "marked by a person",
    "waits": "waits for a person",
}


@dataclass(frozen=True)
class TableRow:
    """One line of the table.

    Parameters
    ----------
    points : str
        ``"1.5"``, or ``"–"`` where there are none yet.
    why : tuple of (str, str)
        What the panel says first: role and text.
    """

    name: str
    points: str
    out_of: str
    state: str
    said: str
    sign: str
    why: tuple[Row, ...] = ()
    comment: str = ""
    by_hand: str = ""


def table(facts: Facts) -> Iterator[TableRow]:
    """Yield a line for each exercise and question, in the notebook's order."""
    result = facts.result
    verdicts = result.verdicts if result is not None else {}
    for name, cell in facts.cells.items():
        verdict = verdicts.get(name)
        state = _state(facts, name, verdict)
        points = "–" if cell.points is None or cell.waits else f"{cell.points:g}"
        why = _why(panel_of(facts, name, verdict)) if verdict and state == "wrong" else ()
        said = (
            "partly right" if state == "wrong" and verdict and verdict.score > 0 else _SAID[state]
        )
        comment = facts.comments.get(name, "")
        yield TableRow(
            name,
            points,
            f"{cell.worth:g}",
            state,
            said,
            _SIGN[state],
            why,
            comment,
            _by_hand(facts, name),
        )


def panel_of(facts: Facts, name: str, verdict: Verdict) -> Panel:
    """Return the panel of a check as the marked notebook has it."""
    return Panel(verdict, numbers=False, places=facts.places.get(name, ()))


def _state(facts: Facts, name: str, verdict: Verdict | None) -> str:
    cell = facts.cells[name]
    if cell.waits:
        return "waits"
    if verdict is None:
        result = facts.result
        untouched = result is not None and name in result.untouched
        if cell.hand is not None or cell.machine is None:
            return "person"
        # nbgrader's own command keeps no verdict.
        return "wait" if untouched else "right" if cell.machine == cell.worth else "wrong"
    return "wait" if verdict.unwritten else "right" if verdict.passed else "wrong"


def _by_hand(facts: Facts, name: str) -> str:
    """Return what a person has changed of the machine's points."""
    cell = facts.cells[name]
    given = []
    if cell.hand is not None and cell.machine is not None:
        given.append(f"by a person, in the place of {cell.machine:g}")
    if cell.extra:
        given.append(f"{cell.extra:+g} extra")
    return ", ".join(given)


def _why(panel: Panel) -> tuple[Row, ...]:
    """Return the cause and the place, each the first; what is wrong where there is neither."""
    rows = panel.paragraphs()
    cause = [row for row in rows if row[0] == "cause"][:1]
    place = [n for n, row in enumerate(rows) if row[0] == "place"][:1]
    shown = [
        rows[m] for n in place for m in (n, n + 1) if rows[m : m + 1] and _goes_with(rows, n, m)
    ]
    return tuple(cause + shown) or tuple(row for row in rows if row[0] == "finding")[:1]


def _goes_with(rows: list[Row], place: int, other: int) -> bool:
    return other == place or rows[other][0] == "line"
