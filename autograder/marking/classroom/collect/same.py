"""Who on a roster has been in the class before, perhaps under another number or address."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from .names import Known, words_of
from .pseudonyms import CALLED, called
from .roster import Person, differ, words_in_order
from .table import BadTable

# One table's student number or address may be what another one calls the id or the login.
_ALIKE = ("id", "login", "sid", "email")


def as_before(people: Sequence[Person], kept: Sequence[Person]) -> list[Person]:
    """Return people as they are called in the class, with all that is known of them.

    Numbers and addresses tell who was there before; a name does only where nothing speaks against
    it.  Two people on the roster may be one in the class.

    Raises
    ------
    BadTable
        If it is not certain who somebody is.
    """
    known = _Kept(kept)
    same = {person.id: known.by_number(person) for person in people}
    gone = [one for one in kept if one not in same.values()]
    left = [person for person in people if same[person.id] is None]
    for person in left:
        same[person.id] = _by_name(person, left, gone)
    found: dict[str, Person] = {}
    for person in people:
        before = same[person.id]
        called_so = before.id if before else person.id
        found[called_so] = _joined(found.get(called_so, before), person)
    return [*found.values()]


class _Kept:
    """Those who were there before, by what they are known by."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._called: dict[str, Person] = {}
        self._known: dict[Known, dict[str, Person]] = {}
        for person in people:
            self._called[called(person).casefold()] = person
            for pair in _pairs(person):
                self._known.setdefault(pair, {})[person.id] = person

    def by_number(self, person: Person) -> Person | None:
        """Return who is called so, or shares a number or address with this person."""
        if same := self._called.get(person.id.casefold()):
            return same
        there = {i: one for pair in _pairs(person) for i, one in self._known.get(pair, {}).items()}
        found = [one for one in there.values() if _are_one(one, person)]
        if len(found) > 1:
            raise _uncertain(person, found)
        return next(iter(found), None)


def _pairs(person: Person) -> set[Known]:
    """Return what a person is known by, in the form in which two tables are compared."""
    known = {("id", called(person).casefold()), *person.known}
    return {("id" if kind in _ALIKE else kind, text) for kind, text in known if kind != CALLED}


def _are_one(one: Person, other: Person) -> bool:
    """Whether a number that both have is one person's: two tables may count their own ways."""
    names = {*words_of(one.name)}, {*words_of(other.name)}
    return bool(one.known & other.known) or not all(names) or not names[0].isdisjoint(names[1])


def _by_name(person: Person, people: Sequence[Person], gone: Sequence[Person]) -> Person | None:
    """Return who has this person's name and is not on the roster otherwise."""
    wanted = words_in_order(person)
    namesakes = [one for one in gone if words_in_order(one) == wanted]
    if not namesakes:
        return None
    alone = len(namesakes) == Counter(map(words_in_order, people))[wanted] == 1
    if not alone or differ(namesakes[0], person):
        raise _uncertain(person, namesakes)
    return namesakes[0]


def _uncertain(person: Person, others: Sequence[Person]) -> BadTable:
    who = " or ".join(sorted(map(str, others)))
    return BadTable(
        f"{person} could be {who}, who is in the class already: give a roster with numbers or "
        "addresses that the class has of everybody, or all rosters in one call; if they are two, "
        "the roster has to name both."
    )


def _joined(before: Person | None, person: Person) -> Person:
    if before is None:
        return person
    name = person.name or before.name
    return replace(before, name=name, known=person.known | before.known)
