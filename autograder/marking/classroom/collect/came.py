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
    """Return a time in the two largest units that it takes."""
    minutes = max(1, round(time.total_seconds() / 60))
    days, rest = divmod(minutes, 24 * 60)
    hours, minutes = divmod(rest, 60)
    if days > 1:
        return f"{days} days" + (f" {hours} h" if hours else "")
    hours += 24 * days
    parts = [f"{hours} h"] if hours else []
    return " ".join([*parts, f"{minutes} min"] if minutes or not hours else parts)
