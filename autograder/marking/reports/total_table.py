"""The final marks over all assignments, as a table on a terminal, as CSV and as JSON."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..classroom.errors import explain_write_errors
from ..grading.text import printable, spreadsheet_text
from .total import Final, Total

_SIGNS = {  # behind points that are not final, or in their place
    "not handed in": "-",
    "not readable": "!",
    "not marked": "?",
    "waits for a person": "*",
    "changed since it was marked": "~",
    "done": "",
}
NotDue = Callable[[str, str], bool]  # whether a learner may still hand an assignment in
Table = dict[str, dict[str, Final]]  # by learner and assignment


def rows(total: Total) -> Iterator[dict[str, Any]]:
    """Yield a row for each learner and assignment: the final mark, and what it is made of."""
    names = total.names
    for final in total:
        yield _row(final, names.get(final.learner, ""))


def _row(final: Final, name: str) -> dict[str, Any]:
    parts = {
        "machine": final.machine,
        "by_hand": final.hand,
        "override": final.override,
        "extra_credit": final.extra,
        "penalty": final.penalty,
    }
    marked = final.points is not None
    return {
        "learner": final.learner,
        "name": name,
        "assignment": final.assignment,
        "state": final.state,
        **(parts if marked else dict.fromkeys(parts)),
        "points": final.points,
        "max_points": final.max_points,
    }


def write_long(path: Path, total: Total) -> None:
    """Write a line for each learner and assignment as CSV; empty where nothing is marked."""
    head = list(_row(Final("", "", "done", 0.0), ""))
    _write(path, head, rows(total))


def write_wide(
    path: Path,
    total: Total,
    *,
    not_due: NotDue | None = None,
    who: Mapping[str, tuple[str, str]] | None = None,
) -> list[str]:
    """Write a line for each learner as CSV, with a column of final points for each assignment.

    Parameters
    ----------
    not_due : callable, optional
        Then who has handed in nothing gets 0, but for those who it says may still hand in.
    who : dict of str to (str, str), optional
        The id and the name of those who have pseudonyms.

    Returns
    -------
    list of str
        Who has 0 for what, because nothing is handed in.
    """
    head, table = ["learner", "name", *total.assignments, "points"], by_learner(total)
    _write(path, head, _wide(table, total, not_due, who or {}))
    every = (final for finals in table.values() for final in finals.values())
    missing = (one for one in every if one.state == "not handed in")
    return [f"{one.learner}, {one.assignment}" for one in missing if _given(one, not_due) == 0]


def _wide(
    table: Table, total: Total, not_due: NotDue | None, who: Mapping[str, tuple[str, str]]
) -> Iterator[dict[str, Any]]:
    for learner, finals in table.items():
        given = {name: _given(final, not_due) for name, final in finals.items()}
        there = [points for points in given.values() if points is not None]
        points = round(sum(there), 4) if there else None
        id, name = who.get(learner) or (learner, total.names.get(learner, ""))
        yield {"learner": id, "name": name, **given, "points": points}


def _given(final: Final, not_due: NotDue | None) -> float | None:
    if not_due is not None and final.state == "not handed in":
        return None if not_due(final.learner, final.assignment) else 0.0
    return final.points if final.is_final else None


def by_learner(total: Total) -> Table:
    """Return the final marks by learner and assignment."""
    table: Table = {learner: {} for learner in total.learners}
    for final in total:
        table.setdefault(final.learner, {})[final.assignment] = final
    return table


def _write(path: Path, head: list[str], lines: Iterator[dict[str, Any]]) -> None:
    with explain_write_errors(path), path.open("w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, head)
        out.writeheader()
        for line in lines:
            out.writerow({key: _plain(value) for key, value in line.items()})


def _plain(value: Any) -> Any:
    return spreadsheet_text(value) if isinstance(value, str) else value


def json_lines(total: Total) -> Iterator[str]:
    """Yield a line of JSON for each learner and assignment."""
    yield from map(json.dumps, rows(total))


def lines(total: Total) -> Iterator[str]:
    """Yield a table with a line for each learner, and how many marks are in which state."""
    states = Counter[str]()
    body: list[list[str]] = []
    for learner, finals in by_learner(total).items():
        states.update(final.state for final in finals.values())
        cells = [_cell(finals[name]) for name in total.assignments]
        sums = [final.points for final in finals.values() if final.points is not None]
        name = total.names.get(learner, "")
        who = [learner, "" if name == learner else name]
        body.append([*who, *cells, f"{sum(sums):g}" if sums else ""])
    yield from _aligned([["learner", "name", *total.assignments, "points"], *body])
    yield ""
    yield from _explained(states)


def _cell(final: Final) -> str:
    """Return the points of one mark and how it stands; the penalty that is in it, too."""
    points = "" if final.points is None else f"{final.points:g}/{final.max_points:g}"
    return f"{points}{_SIGNS[final.state]}"


def _aligned(table: list[list[str]]) -> Iterator[str]:
    table = [[printable(cell) for cell in row] for row in table]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = [
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()


def _explained(states: Mapping[str, int]) -> Iterator[str]:
    """Say what the signs are, with how many there are of each."""
    for state, sign in _SIGNS.items():
        if states.get(state):
            yield f"{f'{sign}  ' if sign else ''}{state}: {states[state]}"
