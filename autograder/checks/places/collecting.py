"""Run right answers, and keep what their expressions give."""

from __future__ import annotations

import ast
import contextlib
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..contract import Case, Vectors
from ..standing_in import standing_in
from ..unfilled import holding
from ..values import as_data
from .likeness import Likeness, likeness
from .roles import Role, Roles, Values
from .running import ENOUGH, Program, Recorder, call, quietly

TURNS = 64  # times that one expression is evaluated in a case
CLOCKS = ("time", "perf_counter", "process_time", "monotonic")
EVALUATIONS = 3000  # in one case that values are kept of


def collect(programs: Iterable[Program], vectors: Vectors, cases: Mapping[int, bool]) -> Roles:
    """Run right answers and keep what their expressions give; a wrong one gives nothing.

    What the first answer has, which is the reference, never counts as rare.

    Parameters
    ----------
    cases : dict of int to bool
        The cases, and whether they begin at random.
    """
    with quietly():
        several = [_roles_of(program, vectors, [*cases]) for program in programs]
    answers = [{role.likes: role for role in roles} for roles in several if roles]
    times = Counter(likes for there in answers for likes in there)
    times.update(dict.fromkeys(answers[0] if answers else (), len(answers)))
    found = {likes: role for there in reversed(answers) for likes, role in there.items()}
    shares = {likes: min(1.0, times[likes] / len(answers)) for likes in found}
    drawn = [k for k, number in enumerate(cases) if cases[number] and not all(cases.values())]
    names = _names([*filter(None, several)])
    roles = [replace(r, share=shares[likes], names=names[likes]) for likes, r in found.items()]
    return Roles([*cases], roles, drawn)


def _names(several: Sequence[Sequence[Role]]) -> dict[Any, tuple[str, ...]]:
    """Return what values are called: by the reference, which is the first, or by two answers."""
    answers = [{(role.likes, name) for role in roles for name in role.names} for roles in several]
    times = Counter(one for there in answers for one in there)
    times.update(answers[0] if answers else ())
    found: dict[Any, tuple[str, ...]] = {role.likes: () for roles in several for role in roles}
    several_times = [one for one in times if times[one] > 1]
    for likes, name in sorted(several_times, key=lambda one: one[1]):
        found[likes] += (name,)
    return found


def _roles_of(program: Program, vectors: Vectors, cases: Sequence[int]) -> list[Role]:
    kept: list[dict[int, Values | None]] = []
    for case in cases:
        values = _recorded(program, vectors, case)
        if values is None:
            return []
        kept.append(values)
    for case, values in zip(cases, kept, strict=True):
        for number in _drawn(program, vectors, case):
            values[number] = []
    numbers = sorted({number for values in kept for number in values})
    several = {n: [values.get(n, []) for values in kept] for n in numbers}
    return [
        Role([_once(v or []) for v in one], names=_name(program, number))
        for number, one in several.items()
        if any(one) and None not in one
    ]


def _name(program: Program, number: int) -> tuple[str, ...]:
    """Return what a value is called in the function itself; its helpers may mean something else."""
    site = program.sites[number]
    own = site.function == program.name
    return (site.node.id,) if own and isinstance(site.node, ast.Name) else ()


def _drawn(program: Program, vectors: Vectors, case: int) -> set[int]:
    """Return the expressions whose values depend on random numbers: no others are right values."""
    likes: list[dict[int, list[Likeness]]] = [{}, {}]
    for more, there in enumerate(likes):

        def keep(number: int, value: Any, there: dict[int, list[Likeness]] = there) -> None:
            there.setdefault(number, []).append(likeness(value))

        one = vectors.cases[case]
        with filling(more):
            call(program, replace(one, seed=one.seed + more), Recorder(keep, ENOUGH))
    return {number for number, several in likes[0].items() if several != likes[1].get(number)}


def _recorded(program: Program, vectors: Vectors, case: int) -> dict[int, Values | None] | None:
    """Return each expression's values; None for one that has none to keep, or for a wrong answer."""
    values: dict[int, Values | None] = {}

    def keep(number: int, value: Any) -> None:
        there = values.setdefault(number, [])
        if there is not None and len(there) < TURNS and likeness(value) is not None:
            there.append(_as_kept(value))
        else:
            values[number] = None

    with filling(0):
        result, error = call(program, vectors.cases[case], Recorder(keep, ENOUGH))
    form, tolerance = vectors.contract.returns, vectors.cases[case].tolerance
    if error is not None or form.compare(vectors.expected[case], result, tolerance):
        return None
    return values


@contextlib.contextmanager
def filling(number: float) -> Iterator[None]:
    """Let new arrays that nobody has filled, and clocks, hold one number: else each run differs."""
    clocks = {name: lambda: 1000.0 * number for name in CLOCKS}
    with standing_in(vars(np), holding(number)), standing_in(vars(time), clocks):
        yield


def _as_kept(value: Any) -> Any:
    return as_data([*value] if isinstance(value, range) else value)


def _once(values: Values) -> Values:
    """Keep one of values that are all alike."""
    alike = len(values) > 1 and len({*map(likeness, values)}) == 1
    return values[:1] if alike else values


def cases_for(program: Program, vectors: Vectors) -> dict[int, bool]:
    """Choose the cases to keep values of, those that count and are soon done.

    Returns
    -------
    dict of int to bool
        By their place among the visible cases, whether they begin at random.
    """
    chosen = {}
    with quietly():
        for number, case in enumerate(vectors.cases):
            if case.weight == "advice":
                continue
            runs = [_soon(program, replace(case, seed=case.seed + more)) for more in (0, 1)]
            if None not in runs:
                chosen[number] = runs[0] != runs[1]
    return chosen


def _soon(program: Program, case: Case) -> Likeness:
    """Return what a case gives, if it is soon done."""
    turns: Counter[int] = Counter()
    recorder = Recorder(lambda number, _: turns.update((number,)), EVALUATIONS)
    value, error = call(program, case, recorder)
    few = error is None and max(turns.values(), default=0) <= TURNS
    return likeness(value) if few else None
