"""What a class decides about attempts: which one counts, until when, in which time zone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from .counting import Rule

Due = Callable[[str, str], datetime | None]  # of a learner and an assignment, in UTC


def no_due(_learner: str, _assignment: str) -> datetime | None:
    """Return no due date."""
    return None


@dataclass(frozen=True)
class Settings:
    """How attempts are chosen.

    Attributes
    ----------
    counts : str
        ``"last"``, ``"last in time"`` or ``"best"``.
    zone : str
        The time zone of times that name none.
    due : callable
        Returns until when an attempt of a learner is in time, in UTC.
    """

    counts: Rule = "last"
    zone: str = "UTC"
    due: Due = no_due


def read_settings(class_dir: Path) -> Settings:
    """Return what the class's folder says."""
    return Settings()
