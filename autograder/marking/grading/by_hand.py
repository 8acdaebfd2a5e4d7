"""What a person marks by hand: the released notebook, with a note that says why."""

from __future__ import annotations

from typing import Any

from .release import Release, as_file
from .text import printable

_NOTE = """**This submission could not be marked by machine:**

    {why}

A person marks it by hand. Until then its points are empty: what is shown as 0 on this page is no mark."""


def unmarked_notebook(release: Release, why: str) -> bytes:
    """Return a notebook in which formgrader and feedback have a place for each mark.

    Parameters
    ----------
    why : str
        One sentence; it may hold a learner's file name, so it is shown letter for letter.
    """
    notebook = release.notebook()
    source = _NOTE.format(why=printable(why))
    note: dict[str, Any] = {"cell_type": "markdown", "id": "by-hand", "metadata": {}}
    cells = [note | {"source": source}, *notebook["cells"]]
    return as_file(release.with_cells(cells))
