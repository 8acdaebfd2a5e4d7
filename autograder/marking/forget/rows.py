"""Whose a row of a table is, or an object of JSON: what stands where ids and names do says it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import Any

from ..classroom.collect.roster import COLUMNS, known_of, pairs_of
from .person import Person

# Where ids, numbers and names of learners stand, in tables and in JSON.
WHO = frozenset(
    {
        *(one for some in COLUMNS.values() for one in some),
        "id",
        "learner",
        "learners",
        "who",
        "called",
    }
)


def is_named_among(value: str, person: Person) -> bool:
    """Whether a value that may be anything, such as points, names a learner and can mean nobody else."""
    return person.is_plain_id(value) or person.is_named_in(value) or _is_long(value, person)


def _is_long(value: str, person: Person) -> bool:
    return person.has_number(value) and len(value.strip()) > 4


def is_anothers(row: Mapping[str, Any], person: Person) -> bool:
    """Whether an object of JSON says itself that it is about somebody else."""
    who = [value for key, value in row.items() if key in WHO and isinstance(value, str)]
    return not any(map(person.is_id, who)) and any(map(person.others.has_id, who))


def without_rows(text: str, person: Person) -> str:
    """Return a table without the rows that name a learner; its first row stays."""
    lines, kept, before = list(io.StringIO(text, newline="")), [], 0
    first = text.partition("\n")[0]
    reader = csv.reader(iter(lines), delimiter=max(",;\t", key=first.count))
    columns: list[str] = []
    for place, row in enumerate(reader):
        columns = columns or [cell.strip().casefold() for cell in row]
        if place == 0 or not _is_row(columns, row, person):
            kept += lines[before : reader.line_num]
        before = reader.line_num
    return "".join(kept)


def _is_row(columns: list[str], row: list[str], person: Person) -> bool:
    said = dict(zip(columns, (cell.strip() for cell in row), strict=False))
    who = [value for name, value in said.items() if name in WHO and value]
    known = {*pairs_of(known_of(said))}
    if not known.isdisjoint(person.known) or any(map(person.is_id, who)):
        return True
    if not known.isdisjoint(person.others.known) or any(map(person.others.has_id, who)):
        return False
    if any(map(person.is_named, who)):
        return True
    if any(map(person.others.has, who)):
        return False
    return any(_is_cell(cell, person) for cell in row) or _is_beside_others(row, person)


def _is_cell(cell: str, person: Person) -> bool:
    return is_named_among(cell, person) or person.has_answer(cell) or _lists(cell, person)


def _lists(cell: str, person: Person) -> bool:
    """Whether a cell is a list of names that has theirs."""
    return any(map(person.is_plain_id, re.split(r"[\s,;]+", cell)))


def _is_beside_others(row: list[str], person: Person) -> bool:
    """Whether their id stands in a row where another one's does, as in a table of pairs."""
    return any(map(person.is_id, row)) and any(map(person.others.has_id, row))
