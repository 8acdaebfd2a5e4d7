"""The forms of what goes into a function and what comes out of it.

A contract is built of small classes, each of which knows its parts, how it compares a result with
the right one, and whether a wrong result is that of a known mistake.  Shapes are words in the
course's letters, ``"n_prev m"``; a product stands for a size, ``"rows*columns*colours 1"``, and
``"like z"`` for the shape of another argument.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar


@dataclass(frozen=True)
class Form:
    """One thing that a function takes or returns.

    Parameters
    ----------
    name : str
        What learners call it: ``"Z"``, ``"dW"``, ``"The cost"``; by default the keyword under
        which it stands.
    aside : bool
        Whether it earns nothing by itself, such as a cache that hands the inputs on; up to half
        is lost where it is wrong.
    optional : bool
        Whether this last part of a tuple may be left out, and the rest returned alone.
    """

    name: str = ""
    aside: bool = False
    optional: bool = False

    kind: ClassVar[str] = ""

    @property
    def items(self) -> tuple[Form, ...]:
        """The forms that this one holds."""
        return ()

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


@dataclass(frozen=True)
class Array(Form):
    """An array; `shape` in the course's letters, as ``"n_h m"``."""

    shape: str = ""


@dataclass(frozen=True)
class Scalar(Form):
    """A single number: float, NumPy scalar or 0-d array."""


@dataclass(frozen=True)
class Numbers(Form):
    """Several numbers in a row, as a list or an array."""


@dataclass(frozen=True)
class Random(Array):
    """A random array: its shape is exact, its numbers are judged by their distribution.

    `also` names other spreads that are right, such as ``"1/sqrt(n_prev)"``.
    """

    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Holder(Form):
    """A form that holds others."""

    holds: tuple[Form, ...] = ()

    @property
    def items(self) -> tuple[Form, ...]:
        """The forms that this one holds."""
        return self.holds


@dataclass(frozen=True)
class Group(Holder):
    """A tuple of results."""


@dataclass(frozen=True)
class Mapping(Holder):
    """A dictionary of results by name."""


@dataclass(frozen=True)
class Layers(Holder):
    """A dictionary over the layers: items W and b stand for W1, b1, W2, b2 and so on.

    Parameters
    ----------
    exact : bool
        Whether it may hold nothing else, because later steps count the layers by its length.
    shifted : tuple of str
        Names whose numbers run one lower, dA0 to dA{L-1}; an older way to count, dA1 to dAL, is
        taken too.
    """

    exact: bool = False
    shifted: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sequence(Holder):
    """A list with one item for each layer."""


# Of arguments only: what is not compared.


@dataclass(frozen=True)
class Size(Form):
    """A whole number that is the size named like the argument, such as n_h."""


@dataclass(frozen=True)
class Sizes(Form):
    """The sizes of all layers, from n_x to n_L, as a list."""


@dataclass(frozen=True)
class Word(Form):
    """A text, one of a few, such as the name of an activation."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Flag(Form):
    """True or False."""


Spelled = Form | str  # a text is the shape of an array


def form(spelled: Spelled, name: str = "") -> Form:
    """Return the form that is spelled, under `name` if it has none of its own."""
    found = Array(shape=spelled) if isinstance(spelled, str) else spelled
    return found if found.name else replace(found, name=name)


def array(shape: str, name: str = "") -> Array:
    """An array with its shape in the course's letters; needed only where it has another name."""
    return Array(name, shape=shape)


def scalar(name: str = "") -> Scalar:
    """A single number."""
    return Scalar(name)


def numbers(name: str = "") -> Numbers:
    """Several numbers in a row."""
    return Numbers(name)


def random(shape: str, *also: str) -> Random:
    """A random array, and other spreads that are right."""
    return Random(shape=shape, also=also)


def tuple_of(name: str = "", /, **items: Spelled) -> Group:
    """A tuple, its items in order."""
    return Group(name, holds=_named(items))


def dict_of(name: str = "", /, **items: Spelled) -> Mapping:
    """A dictionary, its items by key."""
    return Mapping(name, holds=_named(items))


def layers_of(
    name: str = "", /, *, exact: bool = False, shifted: tuple[str, ...] = (), **items: Spelled
) -> Layers:
    """A dictionary over the layers, its items by the key without the number."""
    return Layers(name, holds=_named(items), exact=exact, shifted=shifted)


def list_of(item: Spelled, name: str = "") -> Sequence:
    """A list with one item for each layer."""
    return Sequence(name, holds=(form(item),))


def size() -> Size:
    """A whole number that is the size named like the argument."""
    return Size()


def sizes() -> Sizes:
    """The sizes of all layers as a list."""
    return Sizes()


def word(*words: str) -> Word:
    """One of a few words."""
    return Word(words=words)


def flag() -> Flag:
    """True or False."""
    return Flag()


def aside(spelled: Spelled) -> Form:
    """Mark a part that earns nothing by itself."""
    return replace(form(spelled), aside=True)


def optional(spelled: Spelled) -> Form:
    """Mark the last part of a tuple, which may be left out."""
    return replace(form(spelled), optional=True)


def _named(items: dict[str, Any]) -> tuple[Form, ...]:
    return tuple(form(item, name) for name, item in items.items())
