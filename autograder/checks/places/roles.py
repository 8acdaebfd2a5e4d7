"""The right values of the parts of an exercise's answer, and the file that holds them.

A *role* is what one expression of some right answer gives: for each of the visible cases the value
at each time that it is evaluated, and what name it has.  Nothing tells which expression it was.

``data/places.h5`` has for each exercise the dataset ``tree``, a JSON text with the numbers of the
cases and a tree (see :mod:`autograder.checks.values`) for each role and case, and the arrays' numbers
end to end, one dataset for each dtype.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ..values import pack, unpack
from .likeness import Likeness, flat, leaves, likeness

RARE = 0.12  # what fewer of the right answers have may be right by chance
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
    names : tuple of str
        What more than one of them calls it, or the reference.
    """

    values: list[Values]
    share: float = 1.0
    names: tuple[str, ...] = ()

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

    @cached_property
    def called(self) -> list[dict[str, set[Likeness]]]:
        """For each case and name, all values that right answers have under it."""
        several: list[dict[str, set[Likeness]]] = [{} for _ in self.cases]
        for role in self.roles:
            for k, name in itertools.product(range(len(self.cases)), role.names):
                several[k].setdefault(name, set()).update(role.likes[k])
        return several


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
        "names": [role.names for role in table.roles],
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
    for share, names, trees in zip(*(stored[n] for n in ("shares", "names", "trees")), strict=True):
        values = [unpack(tree, _arrays(next(several), numbers, used)) for tree in trees]
        roles.append(Role(values, share, tuple(names)))
    return Roles(stored["cases"], roles, stored["drawn"])


def _arrays(index: Any, numbers: Mapping[str, Any], used: dict[str, int]) -> list[Any]:
    found = []
    for dtype, shape in index:
        start, used[dtype] = used[dtype], used[dtype] + math.prod(shape)
        found.append(numbers[dtype][start : used[dtype]].reshape(shape))
    return found
