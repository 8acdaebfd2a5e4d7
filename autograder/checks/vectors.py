"""Test vectors in HDF5: ``data/checks.h5`` holds what the learner's side needs of each exercise.

Layout: ``/<assignment>/<exercise>`` is a group.  Its attribute ``order`` is the exercise's place.
The dataset ``tree`` is a JSON text with the contract, the whole of the rest of a
:class:`~autograder.checks.contract.Vectors` as a tree (see :mod:`autograder.checks.values`) and
an index, the dtype and shape of each array that the tree refers to by number.  The arrays' numbers
stand end to end in one dataset for each dtype: a few large reads instead of hundreds of small ones.
Its group ``mistakes`` holds the known mistakes in the same way; it is most of the file, and read only
when a name is looked for.
``/<assignment>/borrowed/<exercise>`` is a link to an exercise of an earlier assignment.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ..errors import AutograderError
from .contract import Case, Contract, KnownMistake, Vectors
from .data_folder import changed
from .values import pack, unpack

_MISTAKES = "mistakes"
_BORROWED = "borrowed"  # a group beside the exercises, which are called as Python functions are


class NoVectors(AutograderError, LookupError):
    """The test vectors of an assignment or exercise are not there."""


def write_vectors(
    path: Path,
    all_vectors: Iterable[Vectors],
    borrowed: Iterable[tuple[str, str, str]] = (),
) -> None:
    """Write the test vectors of every exercise; the same vectors give the same bytes.

    `borrowed` says which assignment borrows which exercise, and from which other assignment.
    """
    # h5py writes no times unless asked to; the old format keeps the file readable everywhere.
    with h5py.File(path, "w", libver=("earliest", "v108"), track_order=False) as file:
        for vectors in all_vectors:
            group = file.create_group(f"{vectors.assignment}/{vectors.name}")
            group.attrs["order"] = vectors.order
            _pack_into(group, _plain(vectors), contract=vectors.contract.to_dict())
            mistakes = [(m.name, m.sentence, tuple(m.results)) for m in vectors.mistakes]
            _pack_into(group.create_group(_MISTAKES), mistakes)
        for assignment, name, owner in borrowed:
            file[f"{assignment}/{_BORROWED}/{name}"] = h5py.SoftLink(f"/{owner}/{name}")


def give_points(path: Path, assignment: str, points: Mapping[str, float]) -> None:
    """Let exercises of a file be worth other points."""
    with h5py.File(path, "r+", libver=("earliest", "v108")) as file:
        for name, worth in points.items():
            group = file[f"{assignment}/{name}"]
            stored = json.loads(bytes(group["tree"][()]))
            pairs = stored["tree"]["dict"]
            stored["tree"]["dict"] = [[k, worth if k == "points" else v] for k, v in pairs]
            del group["tree"]
            _write_tree(group, stored)


def _pack_into(group: h5py.Group, value: Any, **more: Any) -> None:
    tree, arrays = pack(value)
    index = [[array.dtype.name, array.shape] for array in arrays]
    _write_tree(group, {**more, "tree": tree, "index": index})
    for dtype in sorted({name for name, _ in index}):
        flat = [array.ravel() for array in arrays if array.dtype.name == dtype]
        group.create_dataset(dtype, data=np.concatenate(flat))


def _write_tree(group: h5py.Group, stored: Mapping[str, Any]) -> None:
    text = json.dumps(stored, separators=(",", ":"))
    group.create_dataset("tree", data=np.frombuffer(text.encode(), dtype="u1"))


class Stored(Mapping[str, Vectors]):
    """The test vectors in a file by exercise, in the order of the course; each is read when used.

    Parameters
    ----------
    path : Path
        The file.
    groups : dict of str to str
        Where in it each exercise is.
    """

    def __init__(self, path: Path, groups: Mapping[str, str]) -> None:
        self._path, self._groups = path, groups
        self._known: dict[str, Vectors] = {}

    def __getitem__(self, name: str) -> Vectors:
        if name not in self._known:
            group = self._groups[name]
            mistakes = StoredMistakes(self._path, f"{group}/{_MISTAKES}")
            with h5py.File(self._path, "r") as file:
                self._known[name] = _read(file[group], mistakes)
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._groups)

    def __len__(self) -> int:
        return len(self._groups)


class StoredMistakes(Sequence[KnownMistake]):
    """The known mistakes of an exercise, read when one is looked for.

    Parameters
    ----------
    path : Path
        The file; once it is another one, it says nothing about vectors that are read already.
    group : str
        Where in it they are.
    """

    def __init__(self, path: Path, group: str) -> None:
        self._path, self._group, self._time = path, group, changed(path)

    @cached_property
    def _all(self) -> tuple[KnownMistake, ...]:
        if changed(self._path) != self._time:
            return ()
        with h5py.File(self._path, "r") as file:
            _, several = _unpack_from(file[self._group])
        return tuple(KnownMistake(*one) for one in several)

    def __getitem__(self, place: Any) -> Any:
        return self._all[place]

    def __len__(self) -> int:
        return len(self._all)


def read_vectors(path: Path, assignment: str) -> Stored:
    """Find one assignment's test vectors.

    Raises
    ------
    NoVectors
        If the file or the assignment in it is missing; the message says what to do.
    """
    return _stored(path, assignment, assignment)


def read_borrowed(path: Path, assignment: str) -> Stored:
    """Find those of the earlier exercises that learners bring along to an assignment."""
    return _stored(path, assignment, f"{assignment}/{_BORROWED}")


def _stored(path: Path, assignment: str, folder: str) -> Stored:
    if (time := changed(path)) is None:
        raise NoVectors(
            f"The test vectors {path} are missing: take the data folder from the course again."
        )
    in_order = _in_order(path, assignment, folder, time)
    return Stored(path, {name: f"{folder}/{name}" for name in in_order})


@lru_cache(maxsize=16)  # a notebook's set-up is run again and again
def _in_order(path: Path, assignment: str, folder: str, time: int) -> tuple[str, ...]:
    """Name the exercises in a folder of the file in their order."""
    with h5py.File(path, "r") as file:
        if assignment not in file:
            raise NoVectors(
                f"{path.name} has no assignment {assignment!r}; it has {', '.join(file)}."
            )
        orders = {
            name: group.attrs["order"]
            for name, group in file.get(folder, {}).items()
            if name != _BORROWED
        }
    return tuple(sorted(orders, key=lambda name: orders[name]))


def assignments_in(path: Path) -> tuple[str, ...]:
    """Name the assignments that a file has vectors of."""
    with h5py.File(path, "r") as file:
        return tuple(file)


def _read(group: h5py.Group, mistakes: Sequence[KnownMistake]) -> Vectors:
    stored, plain = _unpack_from(group)
    return _vectors(Contract.from_dict(stored["contract"]), plain, mistakes)


def _unpack_from(group: h5py.Group) -> tuple[dict[str, Any], Any]:
    """Return what `_pack_into` wrote beside a value, and the value."""
    stored = json.loads(bytes(group["tree"][()]))
    numbers = {name: group[name][()] for name in group if name not in ("tree", _MISTAKES)}
    used = dict.fromkeys(numbers, 0)
    arrays = []
    for dtype, shape in stored["index"]:
        start, used[dtype] = used[dtype], used[dtype] + math.prod(shape)
        arrays.append(numbers[dtype][start : used[dtype]].reshape(shape))
    return stored, unpack(stored["tree"], arrays)


def _plain(vectors: Vectors) -> dict[str, Any]:
    return {
        "assignment": vectors.assignment,
        "name": vectors.name,
        "order": vectors.order,
        "points": float(vectors.points),
        "builds_on": vectors.builds_on,
        "cases": [case.to_plain() for case in vectors.cases],
        "expected": vectors.expected,
        "needs": vectors.needs,
    }


def _vectors(
    contract: Contract, plain: dict[str, Any], mistakes: Sequence[KnownMistake]
) -> Vectors:
    return Vectors(
        plain["assignment"],
        plain["name"],
        plain["order"],
        plain["points"],
        contract,
        plain["builds_on"],
        tuple(Case.from_plain(case) for case in plain["cases"]),
        plain["expected"],
        mistakes,
        plain.get("needs", ()),
    )
