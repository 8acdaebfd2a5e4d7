"""Who is in the class: from Canvas's gradebook, Moodle's worksheet, or any table with names."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...grading.text import printable
from ...sandbox.limits import MAX_NAME
from .names import Known, words_of
from .table import BadTable, Row, first_of, named, read_table

# The columns that name a person, by what they name.  The first that is there counts.
COLUMNS = {
    "login": ("sis login id", "login", "login id", "username", "user name", "user"),
    "sid": (
        *("sis user id", "sid", "student id", "student_id", "student number", "id number"),
        *("idnumber", "matriculation number", "matriculation_number"),
    ),
    "email": ("email", "email address", "e-mail", "e-mail address", "mail"),
    "participant": ("identifier", "participant"),
    "name": ("student", "name", "full name", "fullname", "student name", "display name"),
    "first": ("firstname", "first name", "first_name", "given name", "forename"),
    "last": ("lastname", "last name", "last_name", "surname", "family name"),
}
_OF_CANVAS = ("points possible", "student, test")  # rows that are nobody
_FORBIDDEN = '<>:"|?*' if os.name == "nt" else ""  # in the name of a folder


@dataclass(frozen=True)
class Person:
    """One learner.

    Attributes
    ----------
    id : str
        What the learner's folders and marks are called by.
    known : frozenset of pairs
        Numbers and addresses, each with its kind.
    """

    id: str
    name: str = ""
    known: frozenset[Known] = frozenset()

    def __str__(self) -> str:
        return printable(
            f"{self.name} ({self.id})" if self.name and self.name != self.id else self.id
        )


def read_roster(paths: Iterable[Path], id_column: str = "") -> list[Person]:
    """Return the people of one or several tables; who is in several is one person.

    Parameters
    ----------
    id_column : str
        The column to call learners by; by default the login, else the number, else the address.

    Raises
    ------
    BadTable
        If a table names nobody, or two people cannot be told apart.
    """
    people: list[Person] = []
    for path in paths:
        columns, rows = read_table(path)
        found = [*_people(path, columns, rows, id_column.casefold())]
        if not found:
            raise BadTable(f"{path} names nobody; its columns are {named(columns)}.")
        people = _joined(people, found, path)
    _check_ids(people)
    return people


def _people(path: Path, columns: list[str], rows: Iterable[Row], wanted: str) -> Iterator[Person]:
    if wanted and wanted not in columns:
        raise BadTable(f"{path} has no column {wanted}; its columns are {named(columns)}.")
    check_columns(path, columns)
    for row in rows:
        known, name = known_of(row), name_of(row)
        if is_canvas(row) and (name.casefold() in _OF_CANVAS or not row["id"]):
            continue
        if called := row.get(wanted) or _id(known, name):
            yield Person(called, name, frozenset(pairs_of(known)))


def check_columns(path: Path, columns: Iterable[str]) -> None:
    """Make sure that a table has a column that names people."""
    if not any({*columns} & {*names, "id"} for names in COLUMNS.values()):
        raise BadTable(
            f"{path} has no column that names learners, such as id, name, email, student or "
            f"identifier; its first line is: {named([*columns])}."
        )


def is_canvas(row: Row) -> bool:
    """Whether a row is of Canvas's gradebook, where ID is Canvas's own number."""
    return {*row} >= {"id", "section"} and bool({"student", "lastname"} & {*row})


def known_of(row: Row) -> dict[str, str]:
    """Return the numbers and addresses in a row, by kind."""
    known = {kind: first_of(row, COLUMNS[kind]) for kind in ("login", "sid", "email")}
    # Moodle writes "Participant 1234567", in the language of the site.
    match = re.search(r"\s(\d+)$", first_of(row, COLUMNS["participant"]))
    known["participant"] = match[1] if match else ""
    number = row.get("id") or ("" if match else row.get("identifier", ""))
    known["canvas" if is_canvas(row) else "id"] = number
    return known


def pairs_of(known: dict[str, str]) -> Iterator[Known]:
    """Yield them as they are compared."""
    yield from ((kind, text.casefold()) for kind, text in known.items() if text)


def name_of(row: Row) -> str:
    """Return the name in a row, from one column or two."""
    if name := first_of(row, COLUMNS["name"]):
        return name
    return " ".join(filter(None, (first_of(row, COLUMNS["first"]), first_of(row, COLUMNS["last"]))))


def _id(known: dict[str, str], name: str) -> str:
    kinds = ("id", "login", "sid", "email", "canvas")
    found = next((known[kind] for kind in kinds if known.get(kind)), "") or name
    return found or (f"participant-{known['participant']}" if known["participant"] else "")


def _joined(people: list[Person], more: list[Person], path: Path) -> list[Person]:
    """Add the people of another table; who has a number or address in common is one person."""
    by_known = {pair: person.id for person in people for pair in person.known}
    before = {person.id for person in people}
    by_name: dict[str, list[str]] = {}
    for person in people:
        by_name.setdefault(words_in_order(person), []).append(person.id)
    joined = {person.id: person for person in people}
    bearers = Counter(map(words_in_order, more))
    for person in more:
        certain = {by_known[pair] for pair in person.known if pair in by_known}
        certain |= {person.id} & before
        namesakes = by_name.get(words_in_order(person), ())
        alike = {one for one in namesakes if not differ(joined[one], person)}
        same = certain or alike
        if len(same) > 1 or (alike and not certain and bearers[words_in_order(person)] > 1):
            names = " and ".join(sorted(str(joined[one]) for one in same))
            raise BadTable(
                f"{path}: {person} could be {names}; give a roster with numbers for all."
            )
        here = joined[same.pop()] if same else person
        if here is person and person.id in joined:
            raise BadTable(f"{path}: {person} and {joined[person.id]} have the same id.")
        joined[here.id] = replace(
            here, name=here.name or person.name, known=here.known | person.known
        )
    return [*joined.values()]


def words_in_order(person: Person) -> str:
    """Return a name's words, whichever of them stands first."""
    return " ".join(sorted(words_of(person.name))) or person.id


def differ(one: Person, other: Person) -> bool:
    """Whether two people of one name are known by different numbers of one kind."""
    kinds = {kind for kind, _ in one.known} & {kind for kind, _ in other.known} - {"participant"}
    return any({k for k in one.known if k[0] in kinds} ^ {k for k in other.known if k[0] in kinds})


def _check_ids(people: Sequence[Person]) -> None:
    """Make sure that each id can be the name of a folder, and of one alone."""
    seen: dict[str, str] = {}
    for person in people:
        if why := _no_folder(person.id):
            raise BadTable(f"The learner {person} {why}; choose another column with --id-column.")
        other = seen.setdefault(person.id.casefold(), person.id)
        if other != person.id:
            raise BadTable(f"{other} and {person.id} differ in case alone, and some disks do not.")


def _no_folder(name: str) -> str:
    if name != printable(name) or any(c in "/\\" + _FORBIDDEN for c in name):
        return "has a sign in the id that no folder's name may have"
    if name.startswith(".") or name != name.rstrip(" ."):
        return "has an id that begins or ends with a dot"
    return f"has an id of more than {MAX_NAME} signs" if len(name) > MAX_NAME else ""
