"""Pseudonyms: learners are called by a made-up id, and one file apart says who that is.

``names.jsonl`` has a line for each learner, with name, numbers and what the roster calls them, and one
for each attempt, with what the download called it.  Nothing else in a class's folder names anybody, so
the folder can be given away or backed up without this file.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Container, Iterable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from ..errors import explain_write_errors
from .roster import Person

NAMES = "names.jsonl"
CALLED = "called"  # the kind of what the roster calls a learner by
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is easily taken for another
_LENGTH = 6
_APART: dict[str, Any] = {"name": "", "source": "", "known": []}  # facts that name a learner


def has_pseudonyms(class_dir: Path) -> bool:
    """Whether the learners of a class are called by pseudonyms."""
    return (class_dir / NAMES).exists()


def called(person: Person) -> str:
    """Return what the roster calls a learner by."""
    return next((text for kind, text in person.known if kind == CALLED), person.id)


def with_pseudonyms(people: Iterable[Person], kept: Iterable[Person]) -> list[Person]:
    """Return people under their pseudonyms: those that they have, and new ones for the rest."""
    taken = {one.id for one in kept}
    found = []
    for person in people:
        if person.id not in taken:
            real = {("id", person.id.casefold()), (CALLED, person.id)}
            pseudonym = _new(taken)
            person = replace(person, id=pseudonym, known=person.known | real)
            taken.add(pseudonym)
        found.append(person)
    return found


def _new(taken: Container[str]) -> str:
    """Return a pseudonym that tells nothing, not even when somebody came into the class."""
    while (made := f"p-{''.join(secrets.choice(_SIGNS) for _ in range(_LENGTH))}") in taken:
        pass
    return made


class Apart:
    """What names learners in the facts of attempts, kept in the file apart."""

    def __init__(self, class_dir: Path) -> None:
        self._path = class_dir / NAMES

    def split(self, learner: str, assignment: str, facts: dict[str, Any]) -> dict[str, Any]:
        """Write down apart what names somebody; return the rest, which is all without pseudonyms."""
        if not self._path.exists():
            return facts
        named = json.loads(json.dumps({key: facts[key] for key in _APART}))
        key = (learner, assignment, int(facts["number"]))
        if self._kept.get(key) != named:
            self._kept[key] = named
            self._add({"id": learner, "assignment": assignment, "number": key[2], **named})
        return {**facts, **_APART}

    def joined(self, learner: str, assignment: str, facts: dict[str, Any]) -> dict[str, Any]:
        """Return facts with what is kept apart of them."""
        return {**facts, **self._kept.get((learner, assignment, int(facts["number"])), {})}

    @cached_property
    def _kept(self) -> dict[tuple[str, str, int], dict[str, Any]]:
        lines = attempt_lines(self._path)
        facts = (json.loads(line) for line in lines)
        return {
            (one["id"], one["assignment"], one["number"]): {key: one[key] for key in _APART}
            for one in facts
        }

    def _add(self, facts: dict[str, Any]) -> None:
        """Add a line, before the attempt itself is written: the last line about one counts."""
        line = f"{json.dumps(facts, ensure_ascii=False)}\n"
        with explain_write_errors(self._path), self._path.open("a", encoding="utf-8") as file:
            file.write(line)


def attempt_lines(path: Path) -> list[str]:
    """Return the lines about attempts, and not those about people."""
    if not path.exists():
        return []
    return [line for line in path.read_text("utf-8").splitlines() if is_of_attempt(line)]


def is_of_attempt(line: str) -> bool:
    """Whether a line is about an attempt, and not about a person."""
    return '"assignment":' in line
