"""Whose a file is: by numbers and addresses first, then by name; never by a guess."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from .names import Identity, key_of, words_of
from .roster import Person

_SHORT = 4  # digits: a shorter number may mean anything in a file's name
_WRITTEN = ("id", "login", "email")  # what a person may have mistyped; a near number tells nothing
_NEAR = 3  # candidates that are shown


@dataclass(frozen=True)
class Match:
    """Whose a file is, or who it could be."""

    person: Person | None
    identity: Identity
    candidates: tuple[Person, ...] = ()

    @property
    def why(self) -> str:
        """Say why it is nobody's."""
        who = self.identity.name
        if self.identity.system == "Canvas" and not who:
            return "was downloaded while Canvas hid the names; show them and download it again"
        near = " or ".join(map(str, self.candidates))
        if near:
            return f"is from nobody in the roster for certain; it could be from {near}"
        return "is from nobody in the roster"


class People:
    """The class, to be looked up.

    Parameters
    ----------
    people : list of Person
        The roster.
    """

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = {person.id: person for person in people}
        self._known = _index((pair, person) for person in people for pair in _pairs(person))
        self._keys = _index((key, person) for person in people for key in _keys(person))
        self._words = _index((words, person) for person in people for words in _spellings(person))
        self._longest = max(map(len, self._words), default=0)

    def find(self, identities: Iterable[Identity]) -> Match:
        """Return the first for whom one of these is said, the outermost first."""
        last = Identity()
        for said in identities:
            last = said
            people = self._of(said)
            if len(people) == 1:
                return Match(people[0], said)
            if people or said.system not in ("folder", "mail"):
                return Match(None, said, tuple(people or self._near(said)))
        return Match(None, last, tuple(self._near(last)))

    def _of(self, said: Identity) -> list[Person]:
        if said.system == "folder":
            return self._in_text(said.name)
        for pair in said.known:
            if people := self._by_number(pair):
                return people
        # Who is known by such a number, and another one, is somebody else of the same name.
        kinds = {kind for kind, _ in said.known}
        return [p for p in self._by_name(said) if kinds.isdisjoint(kind for kind, _ in p.known)]

    def _by_number(self, pair: tuple[str, str]) -> list[Person]:
        kind, text = pair
        kinds = (kind, "id", "login", "email") if kind in ("sid", "email") else (kind,)
        found = {p.id: p for k in kinds for p in self._known.get((k, text), ())}
        return [*found.values()]

    def _by_name(self, said: Identity) -> list[Person]:
        names = [said.name]
        if said.system == "Moodle" and "-" in said.name:  # the group's name stands before it
            names += [said.name[i + 1 :] for i, sign in enumerate(said.name) if sign == "-"]
        return next((people for n in names if (people := self._keys.get(key_of(n), []))), [])

    def _in_text(self, text: str) -> list[Person]:
        """Return who is named in the name of a file or folder, by the longest name that is there."""
        for whole in (text, PurePath(text).stem):
            if people := self._known.get(("id", whole.casefold())):
                return people
        words = words_of(text)
        for length in range(min(self._longest, len(words)), 0, -1):
            runs = [words[i : i + length] for i in range(len(words) - length + 1)]
            found = {p.id: p for run in runs for p in self._words.get(run, ())}
            if found:
                return [*found.values()]
        return []

    def _near(self, said: Identity) -> Iterator[Person]:
        keys = difflib.get_close_matches(key_of(said.name), self._keys, n=_NEAR, cutoff=0.7)
        found = {p.id: p for key in keys for p in self._keys[key]}
        written = [text for kind, text in said.known if kind in _WRITTEN]
        ids = {pair[1]: pair for pair in self._known if pair[0] in _WRITTEN}
        for near in (
            one for text in written for one in difflib.get_close_matches(text, ids, _NEAR)
        ):
            found |= {p.id: p for p in self._known[ids[near]]}
        yield from [*found.values()][:_NEAR]


def _index(pairs: Iterable[tuple[object, Person]]) -> dict:
    found: dict = {}
    for key, person in pairs:
        if person not in (there := found.setdefault(key, [])):
            there.append(person)
    return found


def _pairs(person: Person) -> Iterator[tuple[str, str]]:
    yield from person.known
    yield ("id", person.id.casefold())


def _orders(person: Person) -> Iterator[tuple[str, ...]]:
    """Yield the name's words, first name first and last name first."""
    last, comma, first = person.name.partition(",")
    words = words_of(f"{first} {last}") if comma else words_of(person.name)
    if len(words) > 1:
        yield words
        yield (words[-1], *words[:-1])
        if comma:  # the last name may have several words
            yield words_of(person.name)


def _keys(person: Person) -> Iterator[str]:
    yield from map("".join, _orders(person))
    yield key_of(person.name)


def _spellings(person: Person) -> Iterator[tuple[str, ...]]:
    yield from _orders(person)
    for kind, text in _pairs(person):
        words = words_of(text)
        short = len(words) == 1 and words[0].isdigit() and len(words[0]) < _SHORT
        if words and not short and kind in ("id", "login", "sid", "email"):
            yield words
