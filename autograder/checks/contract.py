"""What an exercise promises, and the cases that hold it to its promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Weight = Literal["ordinary", "edge", "advice"]


@dataclass(frozen=True)
class Result:
    """One thing that a function returns.

    Parameters
    ----------
    name : str
        What learners call it: ``"Z"``, ``"dW"``, ``"cost"``.
    form : str
        ``"array"``, ``"scalar"``, ``"numbers"`` (a list or an array of numbers), ``"random"`` (an
        array that is judged by its distribution), ``"tuple"``, ``"dict"``, ``"layers"`` (a
        dictionary with a number behind each name: W1, b1, W2, ...) or ``"list"``.
    shape : str
        In the course's symbols, for the messages: ``"(n_h, m)"`` or ``"the shape of z"``.
    items : tuple of Result
        What a tuple, a dictionary or one element of a list holds; a dictionary's keys are the
        names.
    optional : bool
        Whether this last part of a tuple may be left out, and the rest returned alone.
    aside : bool
        Whether it earns nothing by itself, such as a cache that hands the inputs on; up to half
        is lost where it is wrong.
    shift : bool
        In a dictionary over the layers: whether the numbers behind this name may also start one
        higher (dA1 to dAL, an older way to count, in place of dA0 to dA{L-1}).
    also : tuple of str
        Of a random array: other spreads that are right, such as ``"1/sqrt(n_prev)"``.
    exact : bool
        Of a dictionary over the layers: whether it may hold nothing else, because later steps
        count the layers by its length.
    """

    name: str
    form: str = "array"
    shape: str = ""
    items: tuple[Result, ...] = ()

    optional: bool = False
    aside: bool = False
    shift: bool = False
    also: tuple[str, ...] = ()
    exact: bool = False

    def parts(self) -> list[str]:
        """Name every number or array below this result; each counts for an equal share."""
        if not self.items:
            return [self.name]
        return [part for item in self.items for part in item.parts()]

    def side_parts(self) -> list[str]:
        """Name the parts that earn nothing by themselves."""
        if self.aside:
            return self.parts()
        return [part for item in self.items for part in item.side_parts()]


def array(name: str, shape: str) -> Result:
    """An array result with its shape in the course's symbols."""
    return Result(name, "array", shape)


def scalar(name: str) -> Result:
    """A single number: float, NumPy scalar or 0-d array."""
    return Result(name, "scalar")


def numbers(name: str) -> Result:
    """Several numbers in a row, as a list or an array."""
    return Result(name, "numbers")


def random_array(name: str, shape: str, *also: str) -> Result:
    """A random array: its shape is exact, its numbers are judged by their distribution."""
    return Result(name, "random", shape, also=also)


def layers(name: str, *items: Result, exact: bool = False) -> Result:
    """A dictionary over the layers: items W and b stand for W1, b1, W2, b2 and so on."""
    return Result(name, "layers", items=items, exact=exact)


def sequence(name: str, item: Result) -> Result:
    """A list with one `item` for each layer."""
    return Result(name, "list", items=(item,))


def group(name: str, *items: Result) -> Result:
    """A tuple of results."""
    return Result(name, "tuple", items=items)


def mapping(name: str, *items: Result) -> Result:
    """A dictionary of results by name."""
    return Result(name, "dict", items=items)


@dataclass(frozen=True)
class Contract:
    """The signature, what comes back, and which inputs must stay as they were.

    `changes_inputs` names the arguments that the exercise allows to be changed in place.
    """

    signature: str
    returns: Result
    changes_inputs: tuple[str, ...] = ()

    @property
    def arguments(self) -> list[str]:
        """The arguments' names, in order."""
        inside = self.signature.partition("(")[2].rpartition(")")[0]
        return [name.split("=")[0].strip() for name in inside.split(",") if name.strip()]

    def to_dict(self) -> dict[str, Any]:
        """Return the contract as plain containers for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Contract:
        """Read back what :meth:`to_dict` gave."""
        return cls(plain["signature"], _result(plain["returns"]), tuple(plain["changes_inputs"]))


def _result(plain: dict[str, Any]) -> Result:
    items = tuple(_result(item) for item in plain["items"])
    return Result(**{**plain, "items": items, "also": tuple(plain.get("also", ()))})


@dataclass(frozen=True)
class Case:
    """One call: its arguments, and how much weight a wrong answer has.

    Parameters
    ----------
    label : str
        What is special about it, in a few words.
    args : tuple
        The arguments, by position.
    weight : str
        An ``"ordinary"`` case must be right for any credit; an ``"edge"`` case (a tie, a huge
        value) costs half when it alone is wrong; ``"advice"`` costs nothing and is told as a
        remark.
    rtol, atol : float
        Tolerances of the comparison.
    start : dict of str to data
        Names in the learner's notebook that, while the call lasts, are functions returning these
        values: a common start for functions that begin at random.
    seed : int
        NumPy's global seed before the call.
    prints : tuple of float, or of tuples
        Numbers that the call must print, such as costs; of a tuple, any one will do (0.6 or 60
        per cent).
    hides : tuple of float
        Numbers that it must not print, such as costs when nobody asked for them.
    """

    label: str
    args: tuple[Any, ...]
    weight: Weight = "ordinary"
    rtol: float = 1e-6
    atol: float = 1e-9
    start: dict[str, Any] = field(default_factory=dict)
    seed: int = 0
    prints: tuple[float | tuple[float, ...], ...] = ()
    hides: tuple[float, ...] = ()


@dataclass(frozen=True)
class KnownMistake:
    """What a known wrong answer returns in each case (None where it raises), and what to say."""

    name: str
    sentence: str
    results: Sequence[Any]


@dataclass(frozen=True)
class Vectors:
    """All that a check needs of an exercise, without the key: cases and their right results."""

    assignment: str
    name: str
    order: int
    points: float
    contract: Contract
    builds_on: tuple[str, ...]
    cases: tuple[Case, ...]
    expected: tuple[Any, ...]
    mistakes: tuple[KnownMistake, ...] = field(default=())
