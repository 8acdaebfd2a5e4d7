"""Answers that fit together: what one learner has understood otherwise, in all functions alike.

A file of the folder ``benchmarks/accuracy/together`` is for one notebook.  Its headers are those of
the other answers: ``# --- function | label`` for a function that is right once the others are as
they are, ``# --- function | - | label`` for one that is wrong by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.key import find_assignment

from ..answers import Answer, BadAnswers, Kind, pieces
from .choose import Chosen, Table

HERE = Path(__file__).parents[1] / "together"


def choose_together(answers: Sequence[Answer], names: Sequence[str]) -> Iterator[Chosen]:
    """Give a notebook for each file, with right answers in all other places."""
    table = Table(one for one in answers if one.kind == "right")
    for path in sorted(HERE.glob("*.py")):
        assignment = find_assignment(path.stem.partition("__")[0])
        if assignment.name in names:
            right = table.deal(assignment, 0)
            yield _with(right, {one.function: one for one in read_together(path)}, path.stem)


def _with(right: Chosen, own: dict[str, Answer], title: str) -> Chosen:
    answers = tuple(own.get(one.function, one) for one in right.answers)
    brought = tuple(own.get(one.function, one) for one in right.brought)
    return replace(right, answers=answers, brought=brought, title=title)


def read_together(path: Path) -> list[Answer]:
    """Read the answers of one file; BadAnswers has the line of a function that there is not."""
    assignment = find_assignment(path.stem.partition("__")[0])
    known = {one.name for one in (*assignment.borrowed, *assignment.exercises)}
    found = []
    for line, header, source in pieces(path):
        function, *wrong, label = (part.strip() for part in header.split("|"))
        if function not in known:
            raise BadAnswers(f"{path.name}, line {line}: {assignment.name} has no {function!r}.")
        kind: Kind = "wrong" if wrong else "right"
        found.append(Answer(assignment.name, function, kind, label, source))
    return found
