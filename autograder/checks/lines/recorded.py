"""One run of a learner's function: every value that an expression gave, in order."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..call import OutOfTime
from ..contract import Case
from ..places.running import ENOUGH, Program, Recorder, TooLong, fresh, quietly
from ..places.site import Site

Statement = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Return | ast.Expr
_KEPT = 100  # things in a list or a dictionary
Limit = Callable[[Callable[..., Any]], Callable[..., Any]]


@dataclass(frozen=True)
class Event:
    """A value that an expression gave, with the shape that it had then.

    Parameters
    ----------
    site : int
        The expression's number.
    turn : int
        How often it had been evaluated, from 1.
    value : any
        The value itself; of a list or a dictionary, what was in it then.
    shape : tuple of int, optional
        Of an array.
    """

    site: int
    turn: int
    value: Any
    shape: tuple[int, ...] | None


@dataclass
class Run:
    """What happened in one call.

    Parameters
    ----------
    program : Program
        The function.
    events : list of Event
        All values, as they came.
    by_turn : dict of (int, int) to Event
        The same by expression and turn.
    raised : list of int
        The expressions that an error came out of, the innermost first.
    """

    program: Program
    events: list[Event] = field(default_factory=list)
    by_turn: dict[tuple[int, int], Event] = field(default_factory=dict)
    raised: list[int] = field(default_factory=list)
    value: Any = None
    error: BaseException | None = None

    @property
    def sites(self) -> list[Site]:
        """The expressions."""
        return self.program.sites

    def statements(self) -> dict[int, Statement]:
        """Return the statements of the function itself, by the number of what they make."""
        numbers = {id(site.node): number for number, site in enumerate(self.sites)}
        found = {}
        for node in ast.walk(self.program.tree):
            if isinstance(node, Statement) and (number := _made_by(node, numbers)) is not None:
                found[number] = node
        return found

    def within(self, event: Event) -> dict[int, Event]:
        """Return what the expressions directly inside of an event's gave in the same turn."""
        keys = ((number, event.turn) for number in self.sites[event.site].inner)
        return {key[0]: self.by_turn[key] for key in keys if key in self.by_turn}


def _made_by(statement: Statement, numbers: dict[int, int]) -> int | None:
    own = numbers.get(id(statement))  # x += 1 stands for what it makes
    return own if own is not None else numbers.get(id(statement.value))


def record(program: Program, case: Case, limited: Limit) -> Run:
    """Run a program on a copy of a case's arguments, and keep what every expression gives."""
    run = Run(program)
    turns: dict[int, int] = {}

    def keep(number: int, value: Any) -> None:
        turns[number] = turns.get(number, 0) + 1
        shape = value.shape if isinstance(value, np.ndarray) else None
        event = Event(number, turns[number], kept(value), shape)
        run.events.append(event)
        run.by_turn[number, event.turn] = event

    recorder = Recorder(keep, ENOUGH)
    with quietly():
        np.random.seed(case.seed)
        try:
            run.value = limited(program.bind(recorder, case))(*fresh(case.args))
        except (Exception, TooLong, OutOfTime, SystemExit) as error:
            run.error = error
    run.raised = recorder.raised
    return run


def kept(value: Any) -> Any:
    """Return a value that stays as it is when more is put into a list or a dictionary."""
    if type(value) is list and len(value) <= _KEPT:
        return [kept(one) for one in value]
    if type(value) is dict and len(value) <= _KEPT:
        return {key: kept(one) for key, one in value.items()}
    return tuple(kept(one) for one in value) if type(value) is tuple else value
