"""What stands in a notebook's answer cells."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ..grading.release import SOLUTION

_LONG = 60  # characters without blanks: a shorter answer may be anybody's


def answers_in(data: bytes) -> Iterator[str]:
    """Yield the answers that are long enough to be somebody's own, without blanks."""
    try:
        cells = json.loads(data)["cells"]
    except (ValueError, LookupError, TypeError):
        return
    for cell in cells if isinstance(cells, list) else ():
        if isinstance(cell, dict) and str(cell.get("id", "")).endswith(SOLUTION):
            source = cell.get("source", "")
            text = "".join(source if isinstance(source, str) else map(str, source))
            if len(plain := "".join(text.split())) >= _LONG:
                yield plain
