"""Data and nothing but data: how a value is taken apart, stored, sent and put together again.

The same form serves the test vectors in HDF5 and the wire between candidate and examiner.
A value becomes a *tree* that JSON can hold and a list of plain numeric arrays beside it, so
nothing that is read back can run code.  Whatever is neither number, text nor container becomes
a :class:`Refused` that only tells what it was.
"""

from __future__ import annotations

import copy
import functools
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from .costs import Cost

MAX_DEPTH = 16
MAX_NODES = 10_000
MAX_BYTES = 64 * 2**20
_CONTAINERS = (tuple, list, dict)
_LEAVES = {bool, int, float, str, type(None)}
NUMERIC = "biufc"  # dtype kinds: bool, signed, unsigned, float, complex
_WIDEST = {"f": np.float64, "c": np.complex128}  # long double differs between machines


Numeric: TypeAlias = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class Refused:
    """Stands for something that may not cross: a function, a module, an object array."""

    what: str


@dataclass(frozen=True)
class Tried:
    """Stands for the one function among the arguments of a test, which is answered for from outside.

    It has no number: what crosses is the same for every function.
    """


# What a function may take and return; `Any` stands for the same where its form is known already.
Data: TypeAlias = (
    "bool | int | float | str | Numeric | Cost | Refused | Tried "
    "| tuple[Data, ...] | list[Data] | dict[str | int, Data] | None"
)


# Puts a value together from the arrays that came with its tree.
Build: TypeAlias = Callable[[list[Numeric]], Any]


class NotData(ValueError):
    """A tree that does not describe data: a wrong form, a missing array, too deep or too large."""


@dataclass(frozen=True)
class Packed:
    """A value that is taken apart already; it stands first in what is sent."""

    tree: Any
    arrays: list[Numeric]
    nodes: int
    bytes: int


def pack(value: object) -> tuple[Any, list[Numeric]]:
    """Take `value` apart into a JSON tree and the arrays that it refers to by number.

    The arrays may be those of `value` itself.
    """
    packer = _Packer(sends=True)
    return packer.node(value, 0), packer.arrays


class _Packer:
    def __init__(self, *, sends: bool = False) -> None:
        self._sends = sends  # at once: then arrays need not be copied
        self.arrays: list[Numeric] = []
        self.nodes = 1
        self.bytes = 0
        self.loose = False

    def node(self, value: Any, depth: int) -> Any:
        if depth > MAX_DEPTH:
            return {"refused": "something nested too deeply"}
        # Exact types for what JSON carries: a subclass may lie about what it holds.
        kind = type(value)
        if kind is np.ndarray:
            return self.array(value)
        if kind is float or kind is bool or value is None:
            return value
        if kind is str:
            self.bytes += len(value)
            return value if self.bytes <= MAX_BYTES else {"refused": "a text that is too long"}
        if kind is int:
            return value if abs(value) < 2**63 else {"refused": "an integer beyond 64 bits"}
        if (form := _container_of(kind)) is not None:
            return self.container(form, value, depth)
        if _exactly(kind, (Refused, Cost, Packed, Tried)):
            return self.own(value)
        if isinstance(value, np.ndarray | np.generic | complex):
            self.loose |= isinstance(value, np.ndarray)
            return self.array(np.asarray(value))
        return {"refused": f"an object of type {kind.__name__[:60]}"}

    def packed(self, value: object, beside: int) -> Packed:
        """Take a value apart that will stand in a dictionary of `beside` entries."""
        self.nodes = before = 1 + beside
        tree = self.node(value, 1)
        return Packed(tree, self.arrays, self.nodes - before, self.bytes)

    def own(self, value: Refused | Cost | Packed | Tried) -> Any:
        """Take apart what is of a type of ours."""
        if isinstance(value, Refused):
            return {"refused": value.what}
        if isinstance(value, Tried):
            return {"tried": []}
        if isinstance(value, Cost):
            return {"cost": [float(value.turn), float(value.start)]}
        if not self._sends or self.arrays:  # a learner's, or not where its numbers are
            return {"refused": "an object of type Packed"}
        self.arrays += value.arrays
        self.nodes += value.nodes
        self.bytes += value.bytes
        return value.tree

    def container(self, form: type[Any], value: Any, depth: int) -> Any:
        size = form.__len__(value)
        if self.nodes + size > MAX_NODES:
            return {"refused": f"a {form.__name__} with too many parts"}
        self.nodes += size
        if form is not dict:
            return {form.__name__: [self.node(item, depth + 1) for item in form.__iter__(value)]}
        for key in dict.keys(value):
            if type(key) is not str and type(key) is not int:
                return {"refused": "a dictionary whose keys are neither text nor integers"}
        return {"dict": [[key, self.node(item, depth + 1)] for key, item in dict.items(value)]}

    def array(self, array: Numeric) -> Any:
        if array.dtype.kind not in NUMERIC:
            return {"refused": f"an array of {array.dtype.name[:40]}"}
        self.loose |= array.dtype.itemsize < 8
        dtype = _as_sent(array.dtype)
        self.bytes += array.size * dtype.itemsize
        if self.bytes > MAX_BYTES:
            return {"refused": "more than 64 MB of numbers"}
        # `order` keeps 0-d arrays 0-d.
        sent = np.array(
            array, dtype=dtype, copy=None if self._sends else True, order="C", subok=False
        )
        self.arrays.append(sent)
        return {"array": len(self.arrays) - 1}


def _exactly(kind: type[Any], kinds: tuple[type[Any], ...]) -> type[Any] | None:
    """Return the one of several types that a type is; `in` would ask a learner's whether it is equal."""
    for one in kinds:
        if kind is one:
            return one
    return None


def _container_of(kind: type[Any]) -> type[Any] | None:
    """Return the container that values of a type are; None for what holds nothing.

    A named tuple or an ordered dictionary is as good; the container's own methods read it, not those
    of the subclass.
    """
    if kind is tuple or kind is list or kind is dict:
        return kind
    return next((form for form in _CONTAINERS if issubclass(kind, form)), None)


@functools.lru_cache
def _as_sent(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """Return the form that such numbers have on every machine: little-endian, never long double."""
    widest = _WIDEST.get(dtype.kind)
    if widest and dtype.itemsize > np.dtype(widest).itemsize:
        dtype = np.dtype(widest)
    return dtype.newbyteorder("<")


def unpack(tree: object, arrays: list[Numeric]) -> Any:
    """Put together what :func:`pack` took apart.

    Raises
    ------
    NotData
        If the tree has a form that `pack` never makes.
    """
    return plan(tree, len(arrays))(arrays)


def plan(tree: object, arrays: int) -> Build:
    """Return what puts values of one form together, each time from so many arrays of its own.

    A tree that comes again need not be gone through again.

    Raises
    ------
    NotData
        If the tree has a form that `pack` never makes.
    """
    return _Planner(arrays).node(tree, 0)


class _Planner:
    def __init__(self, arrays: int) -> None:
        self.waiting = {*range(arrays)}
        self.nodes = 0

    def node(self, tree: Any, depth: int) -> Build:
        self.nodes += 1
        if depth > MAX_DEPTH + 1 or self.nodes > MAX_NODES + 1:
            raise NotData("nested too deeply or too many parts")
        kind = type(tree)
        if kind is dict and len(tree) == 1:
            ((form, body),) = tree.items()
            return self.built(form, body, depth)
        if kind is str:
            return _always(_text(tree))
        if kind is int and abs(tree) >= 2**63:
            raise NotData("an integer beyond 64 bits")
        if kind in _LEAVES:
            return _always(tree)
        raise NotData(f"not a node: {str(tree)[:60]}")

    def built(self, form: object, body: object, depth: int) -> Build:
        if form == "array":
            return self.array(body)
        if form == "refused":
            return _always(Refused(_text(str(body)[:200])))
        if not isinstance(body, list):
            raise NotData(f"a {form!s:.20} without items")
        if form == "cost":
            return _always(_cost(body))
        if form == "tried" and not body:
            return _always(Tried())
        if form == "dict":
            pairs = {_key(pair): self.node(pair[1], depth + 1) for pair in body}
            return lambda arrays: {key: build(arrays) for key, build in pairs.items()}
        if form not in ("tuple", "list"):
            raise NotData(f"an unknown form {form!s:.20}")
        items = [self.node(item, depth + 1) for item in body]
        if form == "list":
            return lambda arrays: [build(arrays) for build in items]
        return lambda arrays: tuple([build(arrays) for build in items])

    def array(self, number: object) -> Build:
        # Each once: ten thousand references to one large array would fill the memory.
        if type(number) is not int or number not in self.waiting:
            raise NotData("an array that was not sent")
        self.waiting.remove(number)
        return operator.itemgetter(number)


def _always(value: Any) -> Build:
    return lambda _arrays: value


def _cost(body: list[object]) -> Cost:
    match body:
        case [float(turn), float(start)]:
            return Cost(turn, start)
    raise NotData("a cost without its two numbers")


def _key(pair: object) -> str | int:
    if isinstance(pair, list) and len(pair) == 2 and type(pair[0]) in (str, int):
        return _text(pair[0]) if isinstance(pair[0], str) else pair[0]
    raise NotData("a dictionary entry without a key")


def _text(text: str) -> str:
    """Replace halves of surrogate pairs, which no file can hold."""
    return text if text.isascii() else text.encode("utf-8", errors="replace").decode("utf-8")


def as_data(value: object) -> Any:
    """Return `value` as it looks from the other side of the wall."""
    return as_seen(value)[0]


def as_seen(value: object) -> tuple[Any, bool]:
    """Return `value` as data, and whether an array in it lost its class or has few digits.

    Such a value is right by its numbers, and yet the step that goes on with it may fail.
    """
    packer = _Packer()
    tree = packer.node(value, 0)
    return unpack(tree, packer.arrays), packer.loose


def copied(value: Any) -> Any:
    """Return a copy of data, in which nothing is held twice, as if it had been sent.

    `deepcopy` takes longer.
    """
    kind = type(value)
    if kind is np.ndarray:
        return value.copy(order="K")
    if kind is dict:
        return {name: copied(one) for name, one in value.items()}
    if kind is list or kind is tuple:
        return kind(map(copied, value))
    return value if kind in _LEAVES else copy.deepcopy(value)


def untouched(before: Any, after: Any) -> bool:
    """Whether a copy certainly is what it was; where it is not sure, `same` tells."""
    kind = type(before)
    if kind is not type(after):
        return False
    if kind is np.ndarray:
        if before.dtype != after.dtype or before.shape != after.shape:
            return False
        return before.dtype.kind in NUMERIC and bool((before == after).all())
    if kind in _LEAVES:
        return bool(before == after)
    if kind is dict:
        pairs = zip(before.items(), after.items(), strict=False)
        return len(before) == len(after) and all(untouched(*pair) for pair in pairs)
    if kind is tuple or kind is list:
        return len(before) == len(after) and all(map(untouched, before, after))
    return False


def as_packed(value: object, beside: int) -> tuple[Packed, bool]:
    """Return the same as `as_seen`, taken apart, to be sent in a dictionary of `beside` entries."""
    packer = _Packer()
    return packer.packed(value, beside), packer.loose


def to_send(value: object, beside: int) -> Packed:
    """Return a value taken apart, to be sent again and again; the arrays may be its own."""
    return _Packer(sends=True).packed(value, beside)


def holds_half(value: Any) -> bool:
    """Whether there are numbers of half precision in a value."""
    if isinstance(value, tuple | list):
        return any(map(holds_half, value))
    if isinstance(value, dict):
        return any(map(holds_half, value.values()))
    return isinstance(value, np.ndarray) and value.dtype == np.float16


def same(first: Any, second: Any) -> bool:
    """Whether two values are equal in type, shape and every number (nan equals nan)."""
    if isinstance(first, np.ndarray) or isinstance(second, np.ndarray):
        if not (isinstance(first, np.ndarray) and isinstance(second, np.ndarray)):
            return False
        if first.dtype != second.dtype or first.shape != second.shape:
            return False
        return np.array_equal(first, second, equal_nan=first.dtype.kind in "fc")
    if type(first) is not type(second):
        return False
    if isinstance(first, dict):
        return first.keys() == second.keys() and all(same(first[k], second[k]) for k in first)
    if isinstance(first, tuple | list):
        return len(first) == len(second) and all(map(same, first, second))
    return bool(first == second or (first != first and second != second))
