"""Show a cell's code with its line numbers, and with what is at fault marked in its line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from ....checks.places.place import Place

LONGEST = 2_000  # characters of a line that are shown
_TASK = re.compile(r'^[ \t]+(?:r|R)?("""|\'\'\')[\s\S]*?\1[ \t]*$', re.MULTILINE)
_FEWEST = 3  # lines of the task that are worth being left out


@dataclass(frozen=True)
class _Span:
    """The columns of one line that are marked."""

    start: int
    end: int


def code_html(source: str, places: Collection[Place] = (), released: str = "") -> str:
    """Return a cell as HTML.

    Parameters
    ----------
    places : collection of Place
        What is to be marked, where it stands in this very cell.
    released : str
        The cell as it was given out; its text of the task is left out.
    """
    lines = source.split("\n")
    spans = _spans(lines, places)
    left_out = _task_lines(lines, released) - spans.keys()
    return f'<pre class="code">{"".join(_rows(lines, spans, left_out))}</pre>'


def _rows(lines: Sequence[str], spans: dict[int, _Span], left_out: set[int]) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        if number in left_out:
            if number - 1 not in left_out:
                yield '<span class="line task">⋯ the task, as it was given</span>'
            continue
        span = spans.get(number)
        hit = " hit" if span else ""
        shown = _marked(line, span) if span else escape(line[:LONGEST])
        yield f'<span class="line{hit}" data-n="{number}">{shown}</span>'


def _marked(line: str, span: _Span) -> str:
    before, part, behind = line[: span.start], line[span.start : span.end], line[span.end :]
    return f"{escape(before)}<mark>{escape(part)}</mark>{escape(behind[:LONGEST])}"


def _spans(lines: Sequence[str], places: Collection[Place]) -> dict[int, _Span]:
    """Return what is marked in each line; of several places in one line the likeliest."""
    found: dict[int, _Span] = {}
    for place in places:
        if not stands_in(place, lines):
            continue
        for number in range(place.line, min(place.end_line, len(lines)) + 1):
            text = lines[number - 1]
            first = place.start if number == place.line else len(text) - len(text.lstrip())
            end = place.end if number == place.end_line else len(text)
            found.setdefault(number, _Span(first, end))
    return found


def stands_in(place: Place, lines: Sequence[str]) -> bool:
    """Whether a place is in this cell: its line stands there, in the function's definition."""
    there = place.line <= len(lines) and lines[place.line - 1] == place.source
    name = re.compile(rf"\bdef\s+{re.escape(place.function)}\b|^{re.escape(place.function)}\s*=")
    return there and any(name.search(line) for line in lines)


def _task_lines(lines: Sequence[str], released: str) -> set[int]:
    """Return the lines of the task's text that stand as they were given."""
    found = _TASK.search(released)
    task = found.group().split("\n") if found else []
    if len(task) < _FEWEST:
        return set()
    for start in range(len(lines) - len(task) + 1):
        if lines[start : start + len(task)] == task:
            return {*range(start + 1, start + len(task) + 1)}
    return set()
