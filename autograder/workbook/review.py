"""Ask a learner again what their own checks have found wrong: ``review()``, then ``review(2.5)``.

It gives no points and stops nothing: whatever goes wrong here is told in a line.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from .guess import form_problem, is_right
from .mistakes import answered, every_mistake
from .place import open_notebook
from .questions import Asked, ask, ask_which
from .record import Mistaken

_NOTHING = "Nothing to ask again: no check in this course folder has found a mistake that it knows."
_HOW = "Put your answer between the brackets, as in review({}), and run the cell again."
_FIRST = "There was no question yet; here is one."
_KNOWN = 3  # right answers in a row, after which a mistake is not asked any more
_DRAW = Random()  # of its own: the learner's random numbers stay as they are


@dataclass(frozen=True)
class _Open:
    """A question that waits for its answer."""

    root: Path
    notebook: str
    name: str
    mistake: Mistaken
    asked: Asked


_OPEN: list[_Open] = []  # none or one


def review(answer: Any = ...) -> None:
    """Ask about a mistake of your own, with new numbers, or judge the answer and ask the next.

    Parameters
    ----------
    answer : number, tuple or str
        The answer to the question that was asked last; left out for a new question.
    """
    try:
        print("\n".join(_told(answer, sys._getframe(1).f_globals)))
    except Exception as error:  # a notebook runs on, whatever a cell like this one holds
        print(f"There is no question now: {type(error).__name__}.")


def _told(answer: Any, scope: Mapping[str, Any]) -> list[str]:
    notebook = open_notebook(scope)
    if notebook is None:
        return [_NOTHING]
    if answer is ...:
        return _next(notebook.parents[2])
    if not _OPEN:
        return [_FIRST, *_next(notebook.parents[2])]
    return _judged(answer, scope)


def _judged(answer: Any, scope: Mapping[str, Any]) -> list[str]:
    (waiting,) = _OPEN
    text, right = waiting.asked
    problem = form_problem(right, answer, scope)
    if problem:
        return [problem, text]
    good = is_right(right, answer, scope)
    answered(waiting.root, waiting.notebook, waiting.name, waiting.mistake, right=good)
    if good:
        return ["✔ Right.", "", *_next(waiting.root)]
    said = f"The check of `{waiting.mistake.exercise}` said: {waiting.mistake.said}"
    wrong = f"✘ Not this: it is {right.answer(scope)}. Look at {right.look}."
    return [wrong, said, "", *_next(waiting.root)]


def _next(root: Path) -> list[str]:
    _OPEN.clear()
    every = every_mistake(root)
    waiting = [entry for entry in every if entry[2].known < _KNOWN]
    if not waiting:
        return ["All that your checks found wrong is known now."] if every else [_NOTHING]
    notebook, name, mistake = waiting[0]
    others = [one.said for *_, one in every if one.said != mistake.said]
    asked = ask(mistake.mistake, _DRAW) or ask_which(mistake.said, others, _DRAW)
    _OPEN.append(_Open(root, notebook, name, mistake, asked))
    text, right = asked
    return [f"From `{mistake.exercise}`: {text}", _HOW.format(_example(right.answer({})))]


def _example(right: Any) -> str:
    if isinstance(right, tuple):
        return "(3, 2)"
    return '"..."' if isinstance(right, str) else "2.5"
