"""What is to be written for the comments that are kept: found first, listed, then written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..gradebook.remarks import Where
from .groups import Group
from .kept import Comment

_APART = "\n\n"  # between comments at one answer


@dataclass(frozen=True)
class Change:
    """What becomes of the comments at one answer.

    Attributes
    ----------
    before, after : str
        All that stands there, also what a person wrote there.
    what : str
        What becomes of the group's comment: new, changed or taken away.
    """

    learner: str
    exercise: str
    before: str
    after: str
    what: str


def changes(
    assignment: str,
    groups: Iterable[Group],
    comments: Iterable[Comment],
    remarks: Mapping[Where, str],
) -> list[Change]:
    """Return what is to be written so that each group has its comment, and nobody else.

    What a person has written at an answer besides stays.
    """
    mine = [one for one in comments if one.assignment == assignment]
    wanted = {
        (learner, group.exercise): text
        for group in groups
        for text in _texts(group, mine)
        for learner in group.learners
    }
    found = (
        _change(where, said, wanted.get(where, ""), _known(where[1], mine))
        for where, said in sorted(remarks.items())
    )
    return [change for change in found if change.before != change.after]


def _change(where: Where, said: str, wanted: str, known: list[str]) -> Change:
    own = _own(said, known)
    if not wanted:
        return Change(*where, said, own, "taken away")
    after = _APART.join(filter(None, (own.strip(), wanted)))
    return Change(*where, said, after, "new" if own == said else "changed")


def _texts(group: Group, comments: list[Comment]) -> Iterator[str]:
    """Yield the comment of a group; where two groups have become one, each of theirs."""
    found = [
        one.text for one in comments if one.is_for(one.assignment, group.exercise, group.signs)
    ]
    if text := _APART.join(filter(None, found)):
        yield text


def _known(exercise: str, comments: list[Comment]) -> list[str]:
    """Return all that was ever said of an exercise to a group, the longest first."""
    said = {t for one in comments if one.exercise == exercise for t in (one.text, *one.before) if t}
    return sorted(said, key=len, reverse=True)


def _own(said: str, known: list[str]) -> str:
    """Return a person's own words: as they stand where nothing else is there."""
    parts = [said]
    for text in known:
        parts = [piece for part in parts for piece in _without(part, text)]
    if len(parts) == 1:
        return said
    return _APART.join(filter(None, (part.strip() for part in parts)))


def _without(part: str, text: str) -> list[str]:
    """Return what stands around a comment that has its own paragraph."""
    padded = f"{_APART}{part}{_APART}"
    return padded.split(f"{_APART}{text}{_APART}")
