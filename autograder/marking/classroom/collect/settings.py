"""What a class decides about attempts: which one counts, until when, in which time zone."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import available_timezones

from ..errors import NoSuchThing
from .counting import RULES, Rule

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
        The time zone of times that name none; empty where the class does not say.
    due : callable
        Returns until when an attempt of a learner is in time, in UTC.
    """

    counts: Rule = "last"
    zone: str = ""
    due: Due = no_due


def read_settings(class_dir: Path) -> Settings:
    """Return what ``class.toml`` in the class's folder says; without it, the last attempt counts.

    Raises
    ------
    NoSuchThing
        If it cannot be used; the message says what to write.
    """
    path = class_dir / "class.toml"
    if not path.exists():
        return Settings()
    try:
        said = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise NoSuchThing(f"{path} cannot be read: {error}.") from None
    counts, zone = said.get("attempt", "last"), said.get("time_zone", "")
    if counts not in RULES:
        raise NoSuchThing(f"{path}: attempt = {counts!r} is none of {', '.join(RULES)}.")
    if zone and zone not in available_timezones():
        raise NoSuchThing(
            f'{path}: time_zone = {zone!r} is none; write one such as "Europe/Vienna".'
        )
    return Settings(counts, zone)
