"""Run a function whose expressions are wrapped: record their values, or exchange them."""

from __future__ import annotations

import ast
import contextlib
import copy
import io
import math
import operator
import random
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import CodeType, FunctionType
from typing import Any

import numpy as np

from ..contract import Case
from ..standing_in import standing_in
from ..unfilled import holding
from ..values import as_data
from .instrument import OPERATOR, PROBE
from .likeness import likeness
from .site import Site

MORE = 20  # times as many evaluations as without an exchange end a run
ENOUGH = 60_000  # evaluations in one run
PLAIN = (bool, int, float, str, np.generic, type(None))
clock = time.thread_time  # a busy machine finds what a quiet one finds


class TooLong(BaseException):
    """Ends a run that goes on and on."""


@dataclass(frozen=True)
class Program:
    """A function of the learner's, and the helpers that it calls, ready to be run.

    Parameters
    ----------
    name : str
        The function's.
    codes : dict of str to CodeType
        The modules that define the functions, wrapped, with the functions as they were.
    sites : list of Site
        Every wrapped expression, by its number.
    scope : dict
        The notebook's names.
    own : tuple of str
        Names whose values may be changed in place, so that each run gets its own copy.
    tree : ast.FunctionDef
        The function's definition, with the nodes that the sites are of.
    """

    name: str
    codes: dict[str, tuple[CodeType, FunctionType]]
    sites: list[Site]
    scope: dict[str, Any]
    own: tuple[str, ...]
    tree: ast.FunctionDef

    def bind(self, probe: Any, case: Case) -> Callable[..., Any]:
        """Return the function, with all that it names, for one call."""
        scope = {**self.scope, PROBE: probe, OPERATOR: operator}
        scope |= {name: copy.deepcopy(scope[name]) for name in self.own}
        for name, (code, before) in self.codes.items():
            function = FunctionType(_body(code, name), scope, name, before.__defaults__)
            function.__kwdefaults__ = before.__kwdefaults__
            scope[name] = function
        scope |= {name: _returning(value) for name, value in case.start.items()}
        bound: Callable[..., Any] = scope[self.name]
        return bound


def _body(code: CodeType, name: str) -> CodeType:
    return next(c for c in code.co_consts if isinstance(c, CodeType) and c.co_name == name)


def _returning(value: Any) -> Callable[..., Any]:
    return lambda *_args, **_keywords: copy.deepcopy(value)


@dataclass
class Trace:
    """What one run of the learner's own code did.

    Parameters
    ----------
    likes : dict of int to list
        The likeness of each expression's values, in order; those evaluated first come first.
    raised : list of int
        The expressions that an error came out of, the innermost first.
    """

    likes: dict[int, list[Any]] = field(default_factory=dict)
    raised: list[int] = field(default_factory=list)
    value: Any = None
    error: BaseException | None = None
    count: int = 0


class Recorder:
    """Notes what every expression gives."""

    def __init__(
        self, keep: Callable[[int, Any], None], limit: int = ENOUGH, until: float = math.inf
    ) -> None:
        self.keep, self.limit, self.until, self.count = keep, limit, until, 0
        self.raised: list[int] = []

    def __call__(self, number: int, delayed: Callable[[], Any]) -> Any:
        """Evaluate an expression."""
        self.count += 1
        if self.count > self.limit or _is_late(self.count, self.until):
            raise TooLong
        try:
            value = delayed()
        except Exception:
            self.raised.append(number)
            raise
        self.keep(number, value)
        return value


class Exchanger:
    """Gives other values in the place of what some expressions give.

    Parameters
    ----------
    given : dict of int to list
        By the expression, the value for each time that it is evaluated.
    limit : int
        How many evaluations are allowed.
    until : float
        When to stop, by `clock`.
    """

    def __init__(
        self, given: dict[int, Sequence[Any]], limit: int, until: float = math.inf
    ) -> None:
        self.given, self.left, self.until = given, limit, until
        self.taken = dict.fromkeys(given, 0)

    def __call__(self, number: int, delayed: Callable[[], Any]) -> Any:
        """Evaluate an expression, or exchange it."""
        self.left -= 1
        if self.left < 0 or _is_late(self.left, self.until):
            raise TooLong
        if number not in self.given:
            return delayed()
        with contextlib.suppress(Exception):  # what it does besides, it still does
            delayed()
        turn = self.taken[number]
        self.taken[number] = turn + 1
        values = self.given[number]
        return fresh(values[turn if len(values) > 1 else 0])

    @property
    def used(self) -> bool:
        """Whether each value was given, and each once; a single one as often as was asked."""
        return all(
            taken == len(self.given[number]) or (taken and len(self.given[number]) == 1)
            for number, taken in self.taken.items()
        )


class Watcher(Exchanger):
    """Exchanges, and notes what all else gives then."""

    def __init__(self, given: dict[int, Sequence[Any]], limit: int, until: float) -> None:
        super().__init__(given, limit, until)
        self.likes: dict[int, list[Any]] = {}

    def __call__(self, number: int, delayed: Callable[[], Any]) -> Any:
        """Evaluate an expression, or exchange it."""
        value = super().__call__(number, delayed)
        if number not in self.given:
            self.likes.setdefault(number, []).append(likeness(value))
        return value


def _is_late(count: int, until: float) -> bool:
    """Whether time is up; the clock is looked at once in many expressions."""
    return not count % 64 and clock() > until


def fresh(value: Any) -> Any:
    """Return a value that may be changed."""
    if isinstance(value, np.ndarray):
        return value.copy()
    if type(value) in (tuple, list):
        return type(value)(map(fresh, value))
    if type(value) is dict:
        return {key: fresh(one) for key, one in value.items()}
    return value if isinstance(value, PLAIN) else copy.deepcopy(value)


def call(program: Program, case: Case, probe: Any) -> tuple[Any, BaseException | None]:
    """Run a program on a copy of a case's arguments; return its result as data, or the error."""
    np.random.seed(case.seed)
    try:
        return as_data(program.bind(probe, case)(*fresh(case.args))), None
    except (Exception, TooLong, SystemExit) as error:
        return None, error


def trace(program: Program, case: Case, until: float = math.inf) -> Trace:
    """Run a program as it is."""
    likes: dict[int, list[Any]] = {}

    def keep(number: int, value: Any) -> None:
        likes.setdefault(number, []).append(likeness(value))

    recorder = Recorder(keep, ENOUGH, until)
    value, error = call(program, case, recorder)
    return Trace(likes, recorder.raised, value, error, recorder.count)


class _Nowhere(io.StringIO):
    def write(self, text: str) -> int:
        return len(text)


@contextlib.contextmanager
def quietly() -> Iterator[None]:
    """Show and warn of nothing, leave new memory not to chance, and chance as it was."""
    drawn, numpys = random.getstate(), np.random.get_state()
    nowhere = _Nowhere()
    try:
        with (
            contextlib.redirect_stdout(nowhere),
            contextlib.redirect_stderr(nowhere),
            warnings.catch_warnings(),
            np.errstate(all="ignore"),
            standing_in(vars(np), holding(0)),
        ):
            warnings.simplefilter("ignore")
            yield
    finally:
        random.setstate(drawn)
        np.random.set_state(numpys)
