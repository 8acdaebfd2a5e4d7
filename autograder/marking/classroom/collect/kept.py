"""Who is in the class, kept from collecting on: ``roster.jsonl``, a line a learner.

Where learners have pseudonyms, the file is ``names.jsonl``.  Rosters of several groups add up.  Who
has left the class is taken out by deleting their line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ....workbook.files import write_whole
from ..errors import NoSuchThing, explain_write_errors
from .pseudonyms import NAMES, attempt_lines, has_pseudonyms, is_of_attempt
from .roster import Person

ROSTER = "roster.jsonl"


def kept_roster(class_dir: Path) -> list[Person]:
    """Return everybody who was on a roster, by id; nobody where there was none.

    Raises
    ------
    NoSuchThing
        If the file cannot be read.
    """
    path = class_dir / (NAMES if has_pseudonyms(class_dir) else ROSTER)
    if not path.exists():
        return []
    lines = enumerate(path.read_text("utf-8-sig").splitlines(), 1)
    has_attempts = path.name == NAMES
    people = [
        _person(path, number, line)
        for number, line in lines
        if line.strip() and not (has_attempts and is_of_attempt(line))
    ]
    return sorted(people, key=lambda person: person.id)


def keep_roster(class_dir: Path, people: Iterable[Person], *, apart: bool = False) -> None:
    """Add people to those who are kept; what is said of somebody now counts, and numbers add up.

    Parameters
    ----------
    apart : bool
        Whether they have pseudonyms.
    """
    before = {person.id: person for person in kept_roster(class_dir)}
    known = dict(before)
    for person in people:
        same = known.get(person.id, person)
        name = person.name or same.name
        known[person.id] = replace(person, name=name, known=person.known | same.known)
    if known == before:
        return
    path = class_dir / (NAMES if apart else ROSTER)
    text = "".join(f"{line}\n" for line in (*_lines(known), *attempt_lines(path)))
    with explain_write_errors(path):
        class_dir.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode("utf-8"), 0o600 if apart else None)


def _lines(known: Mapping[str, Person]) -> Iterator[str]:
    for _, person in sorted(known.items()):
        said = {"id": person.id, "name": person.name, "known": sorted(person.known)}
        yield json.dumps(said, ensure_ascii=False)


def _person(path: Path, number: int, line: str) -> Person:
    try:
        said: dict[str, Any] = json.loads(line)
        known = frozenset((str(kind), str(text)) for kind, text in said["known"])
        return Person(str(said["id"]), str(said["name"]), known)
    except (ValueError, LookupError, TypeError):
        raise NoSuchThing(
            f"{path}, line {number} is no learner; delete the line, or the file: the next "
            "`autograder collect` writes it anew."
        ) from None
