"""The right values of the parts of an exercise's answer, and the file that holds them.

A *role* is what one expression of some right answer gives: for each of the visible cases the value
at each time that it is evaluated.  Nothing tells which expression it was.

``data/places.h5`` has for each exercise the dataset ``tree``, a JSON text with the numbers of the
cases and a tree (see :mod:`autograder.checks.values`) for each role and case, and the arrays' numbers
end to end, one dataset for each dtype.
"""

from __future__ import annotations

import contextlib
import json
import math
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ..contract import Case, Vectors
from ..values import pack, unpack
from .likeness import Likeness, flat, leaves, likeness
from .running import ENOUGH, Program, Recorder, call, quietly

RARE = 0.12  # what fewer of the right answers have may be right by chance
TURNS = 64  # times that one expression is evaluated in a case
CLOCKS = ("time", "perf_counter", "process_time", "monotonic")
EVALUATIONS = 3000  # in one case that values are kept of

Values = list[Any]  # at each time


@dataclass(frozen=True)
class Role:
    """What one expression of a right answer gives.

    Parameters
    ----------
    values : list of list
        For each case, the value at each time; one value where it is always the same.
    share : float
        How many of the right answers have it, from 0 to 1.
    """

    values: list[Values]
    share: float = 1.0

    @cached_property
    def likes(self) -> tuple[tuple[Likeness, ...], ...]:
        """What they have in common with others that are alike."""
        return tuple(tuple(map(likeness, values)) for values in self.values)

    @cached_property
    def inside(self) -> list[set[Likeness]]:
        """For each case, every number, array and text in it, whatever the shape."""
        return [
            {flat(likeness(leaf)) for value in values for leaf in leaves(value).values()}
            for values in self.values
        ]


@dataclass(frozen=True)
class Roles:
    """The roles of one exercise.

    Parameters
    ----------
    cases : list of int
        The cases that they have values for, by their place among the visible ones.
    roles : list of Role
        Each once.
    drawn : list of int
        Those of `cases`, by their place in it, that begin at random, though not all do: of them
        there are only the values that are always the same.
    """

    cases: list[int]
    roles: list[Role]
    drawn: list[int] = field(default_factory=list)

    @cached_property
    def known(self) -> list[set[Likeness]]:
        """For each case, all values that more than a few of the right answers have."""
        return [
            {like for role in self.roles if role.share >= RARE for like in role.likes[k]}
            for k in range(len(self.cases))
        ]


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
    roles = [replace(role, share=shares[likes]) for likes, role in found.items()]
    return Roles([*cases], roles, drawn)


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
    several = [[values.get(number, []) for values in kept] for number in numbers]
    several = [one for one in several if any(one)]
    return [Role([_once(v or []) for v in one]) for one in several if None not in one]


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
    numpys = {
        "empty": lambda shape, dtype=float, **more: np.full(shape, number, dtype, **more),
        "empty_like": lambda like, *more, **named: np.full_like(like, number, *more, **named),
    }
    clocks = {name: lambda: 1000.0 * number for name in CLOCKS}
    before = {name: vars(np)[name] for name in numpys}, {name: vars(time)[name] for name in clocks}
    vars(np).update(numpys)
    vars(time).update(clocks)
    try:
        yield
    finally:
        vars(np).update(before[0])
        vars(time).update(before[1])


def _as_kept(value: Any) -> Any:
    tree, arrays = pack([*value] if isinstance(value, range) else value)
    return unpack(tree, arrays)


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


def write_roles(path: Path, tables: Mapping[str, Roles]) -> None:
    """Write the roles of exercises, by ``assignment/exercise``; the same give the same bytes."""
    with h5py.File(path, "w", libver=("earliest", "v108"), track_order=False) as file:
        for name, table in tables.items():
            _write(file.create_group(name), table)


def _write(group: h5py.Group, table: Roles) -> None:
    trees, arrays = [], []
    for role in table.roles:
        packed = [pack(values) for values in role.values]
        trees.append([tree for tree, _ in packed])
        arrays += [several for _, several in packed]
    index = [[[a.dtype.name, a.shape] for a in several] for several in arrays]
    shares = [round(role.share, 3) for role in table.roles]
    stored = {
        "cases": table.cases,
        "drawn": table.drawn,
        "shares": shares,
        "trees": trees,
        "index": index,
    }
    text = json.dumps(stored, separators=(",", ":"))
    group.create_dataset("tree", data=np.frombuffer(text.encode(), dtype="u1"))
    whole = [array for several in arrays for array in several]
    for dtype in sorted({array.dtype.name for array in whole}):
        numbers = [array.ravel() for array in whole if array.dtype.name == dtype]
        group.create_dataset(dtype, data=np.concatenate(numbers))


def read_roles(path: Path, assignment: str, exercise: str) -> Roles | None:
    """Read the roles of one exercise; nothing where the file has none of it."""
    if not path.exists():
        return None
    with h5py.File(path, "r") as file:
        group = file.get(f"{assignment}/{exercise}")
        return None if group is None else _read(group)


def _read(group: h5py.Group) -> Roles:
    stored = json.loads(bytes(group["tree"][()]))
    numbers = {name: group[name][()] for name in group if name != "tree"}
    used = dict.fromkeys(numbers, 0)
    several = iter(stored["index"])
    roles = []
    for share, trees in zip(stored["shares"], stored["trees"], strict=True):
        values = [unpack(tree, _arrays(next(several), numbers, used)) for tree in trees]
        roles.append(Role(values, share))
    return Roles(stored["cases"], roles, stored["drawn"])


def _arrays(index: Any, numbers: Mapping[str, Any], used: dict[str, int]) -> list[Any]:
    found = []
    for dtype, shape in index:
        start, used[dtype] = used[dtype], used[dtype] + math.prod(shape)
        found.append(numbers[dtype][start : used[dtype]].reshape(shape))
    return found
