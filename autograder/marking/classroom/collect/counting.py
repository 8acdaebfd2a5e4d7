"""Which attempt counts: the last, the last in time, or the best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .attempts import Attempt, newest

Rule = Literal["last", "last in time", "best"]
RULES: tuple[Rule, ...] = ("last", "last in time", "best")


@dataclass(frozen=True)
class Choice:
    """The attempt that counts, and what the instructor has to decide, if anything."""

    attempt: Attempt | None
    waits: str = ""


def choose(
    attempts: Sequence[Attempt],
    rule: Rule,
    *,
    due: datetime | None = None,
    marks: Mapping[int, float] | None = None,
    counting: Attempt | None = None,
) -> Choice:
    """Return the attempt that counts.

    Parameters
    ----------
    due : datetime
        Until when it is in time, in UTC, with grace and extension.
    marks : dict of int to float
        The share of points of those that are marked, by number.
    counting : Attempt
        The one that counts now.
    """
    found = newest(_eligible(attempts, rule, due, marks))
    if not found:
        return Choice(None)
    if len(found) > 1:
        stays = counting or found[0]
        them = ", ".join(f"{one.name} ({one})" for one in found)
        why = f"nothing tells which of {them} came last"
        return Choice(stays, f"{why}; {stays} counts until --times says, or submitted/ has another")
    (last,) = found
    if last.late and not last.time:
        return _late(last, counting)
    return Choice(last)


def _late(last: Attempt, counting: Attempt | None) -> Choice:
    """Let what came late at an unknown time wait, where something else counts."""
    if counting is None or counting.number == last.number:
        return Choice(
            last, f"{last} came late, and nothing says when: no penalty is set until --times says"
        )
    return Choice(
        counting, f"{last} came late, and nothing says when: {counting} counts until --times says"
    )


def _eligible(
    attempts: Sequence[Attempt],
    rule: Rule,
    due: datetime | None,
    marks: Mapping[int, float] | None,
) -> Sequence[Attempt]:
    if rule == "last in time":
        return [one for one in attempts if is_in_time(one, due)] or attempts
    if rule == "best" and marks:
        best = max(marks.values())
        return [one for one in attempts if marks.get(one.number) == best]
    return attempts


def is_in_time(attempt: Attempt, due: datetime | None) -> bool:
    """Whether an attempt was in time; without a time, the platform's mark tells."""
    if attempt.when is None or due is None:
        return not attempt.late
    return attempt.when <= due
