"""Who on a roster has been in the class before, perhaps under another number or address."""

from __future__ import annotations

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
    there = {one.id for one in same.values() if one}
    gone = _by_words(one for one in kept if one.id not in there)
    for wanted, left in _by_words(one for one in people if same[one.id] is None).items():
        for person in left:
            same[person.id] = _by_name(person, left, gone.get(wanted, []))
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


def _by_words(people: Iterable[Person]) -> dict[str, list[Person]]:
    """Return people by their names, whichever word of one stands first."""
    found: dict[str, list[Person]] = {}
    for person in people:
        found.setdefault(words_in_order(person), []).append(person)
    return found


def _by_name(person: Person, left: Sequence[Person], namesakes: Sequence[Person]) -> Person | None:
    """Return which of the class has this person's name, as the only one of those left on the roster."""
    if not namesakes:
        return None
    if not len(namesakes) == len(left) == 1 or differ(namesakes[0], person):
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
