"""Similar work as a page: the pairs, and the answers of those above the line side by side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ..reports.template import page_template
from .beside import side_by_side
from .line import EXPECTED
from .search import Found
from .tables import HINT


def write_page(path: Path, found: Found, assignments: Sequence[str], notes: Sequence[str]) -> None:
    """Write the page as one HTML file that needs nothing beside it.

    Parameters
    ----------
    notes : sequence of str
        What could not be compared.
    """
    page = page_template(Path(__file__).parent).stream(
        found=found,
        above=len(found.above),
        assignments=assignments,
        notes=notes,
        hint=HINT,
        expected=EXPECTED,
        beside=((pair, side_by_side(pair, found)) for pair in found.above),
        when=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    )
    page.enable_buffering(100)
    with path.open("wb") as file:
        page.dump(file, encoding="utf-8", errors="replace")
