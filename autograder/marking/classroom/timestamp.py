"""When something was handed in, as the ``timestamp.txt`` beside it tells."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ..sandbox.limits import MAX_TIMESTAMP


def timestamp_text(folder: Path) -> str:
    """Return what stands in ``timestamp.txt``; empty where there is none."""
    try:
        with (folder / "timestamp.txt").open("rb") as file:
            return file.read(MAX_TIMESTAMP).decode(errors="replace").strip()
    except OSError:
        return ""


def read_timestamp(text: str) -> datetime | None:
    """Return the time that the text tells, as nbgrader reads it; None if it tells none."""
    from nbgrader.utils import parse_utc  # takes a second to import, and is not always needed

    try:
        return parse_utc(text) if text else None
    except (ValueError, OverflowError):
        return None
