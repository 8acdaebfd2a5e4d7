"""Choose an answer for every exercise of a notebook, and put them into the released one."""

from __future__ import annotations

import ast
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from autograder.key import COURSE, find_assignment
from autograder.key.exercise import Assignment
from autograder.marking.grading.function import PRELUDE
from autograder.marking.grading.release import SOLUTION, Notebook, Release, release_path

from ..answers import Answer

# Of the functions in a notebook, how many are right: notebooks differ in it, as learners do.
SHARES = (1.0, 0.9, 0.75, 0.5)
SEED = 13
_BROUGHT = "building_blocks"  # the cell for what earlier notebooks have built


@dataclass(frozen=True)
class Chosen:
    """A notebook to be: an answer to each exercise, and to each that earlier notebooks had."""

    assignment: str
    title: str
    answers: tuple[Answer, ...]
    brought: tuple[Answer, ...] = ()


@dataclass
class Deck:
    """The answers to one exercise, dealt one by one and shuffled anew when they are through."""

    answers: list[Answer]
    dice: random.Random
    _left: list[Answer] = field(default_factory=list)

    def deal(self) -> Answer:
        """Return the next answer; every one has its turn before any comes again."""
        if not self._left:
            self._left = self.dice.sample(self.answers, len(self.answers))
        return self._left.pop()


class Table:
    """The right and the wrong answers to every exercise, from which notebooks are dealt."""

    def __init__(self, answers: Iterable[Answer], seed: int = SEED) -> None:
        self._dice = random.Random(seed)
        self._decks: dict[tuple[str, str], Deck] = {}
        for answer in answers:
            key = answer.exercise, answer.kind
            self._decks.setdefault(key, Deck([], self._dice)).answers.append(answer)

    def deal(self, assignment: Assignment, number: int) -> Chosen:
        """Choose the answers of one notebook; an exercise that nobody has answered yet stays empty."""
        share = SHARES[number % len(SHARES)]
        own = self._some([f"{assignment.name}/{one.name}" for one in assignment.exercises], share)
        brought = self._some([f"{_owner(one)}/{one.name}" for one in assignment.borrowed], share)
        return Chosen(assignment.name, f"{assignment.name}-{number:03}", own, brought)

    def _some(self, exercises: Iterable[str], share: float) -> tuple[Answer, ...]:
        return tuple(self._one(one, share) for one in exercises if self._is_answered(one))

    def _is_answered(self, exercise: str) -> bool:
        return any((exercise, kind) in self._decks for kind in ("right", "wrong"))

    def _one(self, exercise: str, share: float) -> Answer:
        kind, other = ("right", "wrong") if self._dice.random() < share else ("wrong", "right")
        deck = self._decks.get((exercise, kind)) or self._decks[exercise, other]
        return deck.deal()


def choose(answers: Sequence[Answer], count: int, names: Iterable[str]) -> Iterator[Chosen]:
    """Choose `count` notebooks, in turn from each of the assignments that are named."""
    table = Table(one for one in answers if one.kind in ("right", "wrong"))
    assignments = cycle([find_assignment(name) for name in names])
    for number, assignment in zip(range(count), assignments, strict=False):
        yield table.deal(assignment, number)


def filled_in(root: Path, chosen: Chosen) -> Notebook:
    """Return the released notebook with the chosen answers in its cells."""
    texts = {one.function + SOLUTION: with_imports(one.source) for one in chosen.answers}
    if chosen.brought:
        texts[_BROUGHT] = "\n\n".join(with_imports(one.source) for one in chosen.brought)
    notebook = Release.read(release_path(root, chosen.assignment)).notebook()
    for cell in notebook["cells"]:
        cell["source"] = texts.get(cell["id"], cell["source"])
    return notebook


def to_bytes(root: Path, chosen: Chosen) -> bytes:
    """Return a chosen notebook as a file."""
    return json.dumps(filled_in(root, chosen)).encode()


def with_imports(source: str) -> str:
    """Put the imports of `autograder mark` that an answer uses above it, as its author would.

    In each cell anew: another learner's cell may have given `copy` another meaning.
    """
    used = [line for line in PRELUDE.splitlines() if re.search(rf"\b{_bound(line)}\.", source)]
    return "\n".join([*used, source])


def _bound(line: str) -> str:
    imported = ast.parse(line).body[0]
    assert isinstance(imported, ast.Import)
    return imported.names[0].asname or imported.names[0].name


def _owner(exercise: object) -> str:
    """Name the assignment that an exercise is from."""
    return next(one.name for one in COURSE if exercise in one.exercises)
