"""Which learner of the class each line of a platform's file is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..classroom.collect.match import People
from ..classroom.collect.roster import Person
from .platform import Line, Platform

_KINDS = ("id", "login", "sid", "email", "canvas", "participant")


@dataclass
class Matched:
    """Who is who.

    Attributes
    ----------
    lines : dict of str to Line
        The line of each learner.
    file_only, class_only : list of str
        Who is in one of the two alone, as a person is told.
    twice : list of str
        Lines that are about one learner, of which neither is filled.
    """

    lines: dict[str, Line] = field(default_factory=dict)
    file_only: list[str] = field(default_factory=list)
    class_only: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)


def match_people(
    platform: Platform, roster: Iterable[Person], learners: Iterable[str], names: Mapping[str, str]
) -> Matched:
    """Find the line of each learner, by numbers and addresses first, then by name.

    Parameters
    ----------
    roster : list of Person
        By what the class knows its people.
    learners : list of str
        Everybody, also those whom no roster names; these are looked for by their id.
    """
    known = {person.id: person for person in roster}
    people = [known.get(one) or _by_id(one, names.get(one, "")) for one in learners]
    book = People(people)
    found: dict[str, list[Line]] = {}
    matched = Matched()
    for line in platform.lines():
        match = book.find([line.identity])
        if match.person is not None:
            found.setdefault(match.person.id, []).append(line)
        else:
            near = " or ".join(map(str, match.candidates))
            matched.file_only.append(f"{line} (could be {near})" if near else str(line))
    for person in people:
        _settle(matched, person, found.get(person.id, []))
    return matched


def _settle(matched: Matched, person: Person, lines: list[Line]) -> None:
    if not lines:
        matched.class_only.append(str(person))
    elif len(lines) == 1:
        matched.lines[person.id] = lines[0]
    else:
        rows = ", ".join(str(line.row + 2) for line in lines)
        matched.twice.append(f"{person}: lines {rows}")


def _by_id(learner: str, name: str) -> Person:
    """Return somebody of whom the id alone is known: it may be of any kind."""
    return Person(learner, name, frozenset((kind, learner.casefold()) for kind in _KINDS))
