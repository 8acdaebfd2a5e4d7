"""What a page shows of a marked notebook: the learner's own cells, in their order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ....checks.places.place import Place
from ...grading.release import SOLUTION, alike, text_of
from ..clean import clean_html
from .budget import Budget
from .code import code_html
from .facts import Facts
from .outputs import outputs_html
from .rows import panel_of
from .words import words_html

BY_HAND = "by-hand"  # the cell that says why a machine could not mark


@dataclass(frozen=True)
class Given:
    """What learners were given, in all editions of a class.

    Parameters
    ----------
    texts : set of str
        Every text, blanks apart.
    answers : dict of str to str
        The released cells to be filled in, by id.
    checks, questions, others : set of str
        The ids of checks, of questions in words, and of all else that is not the learner's.
    """

    texts: frozenset[str] = frozenset()
    answers: Mapping[str, str] = field(default_factory=dict)
    checks: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Block:
    """One part of the page, in HTML that is clean."""

    name: str = ""  # the exercise or question, where this is about one
    panel: str = ""
    body: str = ""
    outputs: tuple[str, ...] = ()


def blocks(facts: Facts, given: Given, cells: Iterable[Any], budget: Budget) -> Iterator[Block]:
    """Yield what is the learner's, and the panels of the checks."""
    real = [cell for cell in cells if isinstance(cell, dict)]
    panels = {cell["id"]: _panel(facts, cell) for cell in real if cell.get("id") in given.checks}
    places = [place for several in facts.places.values() for place in several]
    for cell in real:
        if block := _block(given, cell, places, panels):
            part = _within(budget, block)
            if part.panel or part.body or part.outputs:
                yield part


def _block(
    given: Given, cell: dict[str, Any], places: Collection[Place], panels: dict[str, str]
) -> Block | None:
    """Return a cell's part of the page; a panel stands once, above the answer where there is one."""
    name, source = str(cell.get("id", "")), text_of(cell)
    if name in given.checks:
        return Block(name, panels.pop(name)) if name in panels else None
    if name in given.others or name == BY_HAND:
        return None
    if name in given.questions:
        answered = alike(source) not in given.texts
        body = words_html(source, cell.get("attachments")) if answered else ""
        return Block(name, body=body or '<p class="note">Not answered.</p>')
    exercise = name.removesuffix(SOLUTION) if name in given.answers else ""
    if exercise:
        return Block(exercise, panels.pop(exercise, ""), *_code(cell, places, given.answers[name]))
    if not source.strip() or alike(source) in given.texts:
        return None
    if cell.get("cell_type") == "code":
        return Block("", "", *_code(cell, places, ""))
    return Block(body=words_html(source, cell.get("attachments")))


def _code(
    cell: dict[str, Any], places: Collection[Place], released: str
) -> tuple[str, tuple[str, ...]]:
    shown = code_html(text_of(cell), places, released)
    outputs = cell.get("outputs")
    return shown, tuple(outputs_html(outputs if isinstance(outputs, list) else ()))


def _panel(facts: Facts, check: dict[str, Any]) -> str:
    """Return a check's panel; what the marked notebook shows where no verdict is kept."""
    name, result = str(check["id"]), facts.result
    verdict = result.verdicts.get(name) if result is not None else None
    if verdict is not None:
        return panel_of(facts, name, verdict)._repr_html_()
    outputs = check.get("outputs", ())
    shown = (one["data"]["text/html"] for one in outputs if "text/html" in one.get("data", {}))
    return clean_html("".join(map(str, shown)))


def _within(budget: Budget, block: Block) -> Block:
    body = budget.take(block.body)
    outputs = tuple(shown for output in block.outputs if (shown := budget.take(output)))
    return Block(block.name, block.panel, body, outputs)
