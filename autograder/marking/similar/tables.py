"""Similar work as text: lines for a terminal, a table, JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..grading.text import printable, spreadsheet_text
from .search import Found, Pair

HINT = (
    "A hint to look, never a verdict: people who learn together, who had the same help or who read "
    "the same page write alike, too."
)


def rows(found: Found) -> Iterator[dict[str, Any]]:
    """Yield a row for each pair, the most alike first."""
    for place, pair in enumerate(found.pairs, 1):
        yield {
            "rank": place,
            "one": pair.one.name,
            "other": pair.other.name,
            "says": round(pair.says, 2),
            "line": round(found.line, 2),
            "above_line": pair.says > found.line,
            "exercises": len(pair.shared),
            "which": " ".join("/".join(shared.exercise) for shared in pair.shared),
        }


def to_json(found: Found) -> Iterator[str]:
    """Yield one line of JSON a pair."""
    for row, pair in zip(rows(found), found.pairs, strict=True):
        which = [
            {"exercise": "/".join(s.exercise), "like": round(s.like, 3), "says": round(s.says, 2)}
            for s in pair.shared
        ]
        yield json.dumps({**row, "which": which})


def write_csv(path: Path, found: Found) -> None:
    """Write a row for each pair, for a spreadsheet."""
    columns = ["rank", "one", "other", "says", "line", "above_line", "exercises", "which"]
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, columns)
        table.writeheader()
        for row in rows(found):
            table.writerow(
                {n: spreadsheet_text(v) if isinstance(v, str) else v for n, v in row.items()}
            )


def lines(found: Found) -> Iterator[str]:
    """Yield what a terminal shows: the pairs above the line, and what to think of them."""
    compared = f"{found.learners} learners, {found.compared:,} pairs"
    if not found.above:
        yield f"Nobody's work is more alike than the class explains ({compared})."
        return
    yield f"{_pairs(len(found.above))} above the line of {found.line:.1f} ({compared}):"
    yield from (_line(pair) for pair in found.above)
    yield HINT


def _line(pair: Pair) -> str:
    names = f"{printable(pair.one.name)} and {printable(pair.other.name)}"
    most = ", ".join(shared.exercise[1] for shared in pair.shared[:3])
    more = f" and {len(pair.shared) - 3} more" if len(pair.shared) > 3 else ""
    return f"  {pair.says:6.1f}  {names}: {most}{more}"


def _pairs(number: int) -> str:
    return "1 pair stands" if number == 1 else f"{number} pairs stand"
