"""When an attempt came and how late, as a person is told."""

from __future__ import annotations

from datetime import timedelta

from ..settings import Settings
from .attempts import Attempt
from .counting import is_in_time


def is_late(learner: str, assignment: str, attempt: Attempt, settings: Settings) -> bool:
    """Whether an attempt came too late for this learner."""
    return not is_in_time(attempt, settings.due(learner, assignment))


def came(learner: str, assignment: str, attempt: Attempt, settings: Settings) -> str:
    """Return when an attempt was handed in, and how long after it was due."""
    late = is_late(learner, assignment, attempt, settings)
    due, when = settings.due(learner, assignment), attempt.when
    if when is None:
        return f"without a time{', late as the platform says' if late else ''}"
    handed_in = f"handed in {settings.local(when)}"
    if not late:
        return handed_in
    if due is None:
        return f"{handed_in}, late as the platform says"
    return f"{handed_in}, {_span(when - due + settings.grace)} late"


def _span(time: timedelta) -> str:
    """Return a time as exactly as it matters: ``"7 days 3 h"``, ``"34 h"``, ``"5 h 30 min"``."""
    minutes = max(1, round(time.total_seconds() / 60))
    hours, minutes = divmod(minutes, 60)
    days = hours // 24
    long, short = {"days": days, "h": hours % 24}, {"h": hours, "min": 0 if days else minutes}
    parts = long if days > 1 else short
    return " ".join(f"{number} {unit}" for unit, number in parts.items() if number)
