"""Say what of a restored notebook the machine gives no mark for, so that a person has to."""

from __future__ import annotations

from collections.abc import Iterable

from .release import Release, alike
from .restore import Part


def waiting(release: Release, parts: list[Part]) -> tuple[str, ...]:
    """Name the cells that wait for a person.

    A question waits unless its placeholder is untouched and nothing of the learner's stands around
    it, up to the next cells of the release; an exercise waits where it was not found.
    """
    return tuple(
        part.name
        for place, part in enumerate(parts)
        if part.unfound or (part.role == "question" and _is_answered(release, parts, place))
    )


def _is_answered(release: Release, parts: list[Part], place: int) -> bool:
    question = parts[place]
    if alike(question.source) != alike(release.cells[question.name].source):
        return True
    return _says_something(parts[place + 1 :]) or _says_something(reversed(parts[:place]))


def _says_something(parts: Iterable[Part]) -> bool:
    """Whether a cell of the learner's comes before the first of the release."""
    for part in parts:
        if part.name or part.released:
            return False
        if part.source.strip():
            return True
    return False
