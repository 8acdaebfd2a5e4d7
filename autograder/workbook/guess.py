"""Guess before you look: ``guess("shape of dW1", ...)``, the dots replaced and the cell run.

It gives no points and stops nothing: whatever goes wrong here is told in a line.  The answer stays in
the cell and, where a person works in the notebook, in its record.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from .guesses import GUESSES, Guess, Scope
from .known import keep_guess
from .note import Note, show
from .place import open_notebook
from .record import Guessed

_LEFT_OUT = "No guess yet. Replace the dots and run this cell, or go on without one."
_LONGEST = 80  # letters of an answer that are kept


def guess(question: str, answer: Any = ..., *more: Any) -> None:
    """Say whether a guess is right; the next cell shows it.

    Parameters
    ----------
    question : str
        What is asked, as the notebook has it.
    answer : tuple, number or str
        The guess; the dots for none.
    more : number or str
        The rest of a shape that was written without its brackets.
    """
    try:
        given = (answer, *more) if more else answer
        told = _told(question, given, sys._getframe(1).f_globals)
        show(told) if isinstance(told, Note) else print(told)
    except Exception as error:  # a notebook runs on, whatever a cell like this one holds
        print(f"This guess could not be looked at: {type(error).__name__}.")


def _told(question: str, answer: Any, scope: Scope) -> str | Note:
    if answer is ...:
        return _LEFT_OUT
    asked = GUESSES.get(question)
    if asked is None:
        return (
            "This question is not known here. Leave its text as it was, and change the answer only."
        )
    found = form_problem(asked, answer, scope)
    if found:
        return found
    right = is_right(asked, answer, scope)
    trouble = _keep(question, answer, right, scope)
    if asked.said:
        return _of_a_line(asked, int(answer), right, trouble)
    said = "✔ Right." if right else f"✘ Not this. Look at {asked.look}."
    return f"{said} {trouble}".rstrip()


def _of_a_line(asked: Guess, line: int, right: bool, trouble: str) -> Note:
    """Say what is true of a line; where it is the wrong one, what came of it."""
    texts = [asked.said[line], "" if right else f"Look at {asked.look}.", trouble]
    rows = [("say", text) for text in texts if text]
    return Note("Right.", "right", rows) if right else Note("Not this.", "wrong", rows)


def form_problem(asked: Guess, answer: Any, scope: Scope) -> str:
    """Say how to answer, where an answer is of another kind than what is asked for."""
    if asked.words:
        named = " or ".join(f'"{word}"' for word in asked.words)
        return "" if _word(answer) in map(_word, asked.words) else f"Answer with {named}."
    if asked.said:
        fits = _is_number(answer) and float(answer) in asked.said
        return "" if fits else f"Answer with the number of a line, from 1 to {len(asked.said)}."
    right = asked.answer(scope)
    if isinstance(right, tuple):
        fits = isinstance(answer, tuple | list) and all(_is_number(one) for one in answer)
        return "" if fits else "Answer with a shape, such as (3, 2)."
    return "" if _is_number(answer) else "Answer with a number, such as 3 or 0.5."


def is_right(asked: Guess, answer: Any, scope: Scope) -> bool:
    """Whether an answer of the right kind is the right one."""
    right = asked.answer(scope)
    if asked.words:
        return bool(_word(answer) == _word(right))
    if isinstance(right, tuple):
        return tuple(answer) == right
    return bool(abs(answer - right) <= asked.near + 1e-9)


def _word(answer: Any) -> str:
    return str(answer).strip().lower()


def _is_number(answer: Any) -> bool:
    try:
        return not isinstance(answer, str | bool) and abs(float(answer)) < float("inf")
    except (TypeError, ValueError, OverflowError):
        return False


def _keep(question: str, answer: Any, right: bool, scope: Scope) -> str:
    """Keep a guess where a person works in the notebook; return what could not be done."""
    notebook = open_notebook(scope)
    if notebook is None:
        return ""
    one = Guessed(str(answer)[:_LONGEST], right, time.time_ns())
    return keep_guess(notebook.parents[2], notebook.parent.name, question, one)
