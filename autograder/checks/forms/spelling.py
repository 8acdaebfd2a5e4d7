"""How forms are spelled in a contract: ``tuple_of(Z="n m", cache=aside(...))``."""

from __future__ import annotations

from dataclasses import replace

from .arguments import Flag, Function, Size, Sizes, Word
from .base import Form
from .holders import Group, Layers, Mapping, Sequence
from .single import Array, Numbers, Random, Scalar

Spelled = Form | str  # a text is the shape of an array


def form(spelled: Spelled, name: str = "") -> Form:
    """Return the form that is spelled, under `name` if it has none of its own."""
    found = Array(shape=spelled) if isinstance(spelled, str) else spelled
    return found if found.name else replace(found, name=name)


def array(shape: str, name: str = "") -> Array:
    """Return an array by its shape in letters; needed only where it has another name."""
    return Array(name, shape=shape)


def scalar(name: str = "") -> Scalar:
    """Return a single number."""
    return Scalar(name)


def numbers(name: str = "") -> Numbers:
    """Return several numbers in a row."""
    return Numbers(name)


def random(shape: str, *also: str) -> Random:
    """Return a random array, and other spreads that are right."""
    return Random(shape=shape, also=also)


def tuple_of(name: str = "", /, **items: Spelled) -> Group:
    """Return a tuple, its items in order."""
    return Group(name, holds=_named(items))


def dict_of(name: str = "", /, **items: Spelled) -> Mapping:
    """Return a dictionary, its items by key."""
    return Mapping(name, holds=_named(items))


def layers_of(
    name: str = "", /, *, exact: bool = False, shifted: tuple[str, ...] = (), **items: Spelled
) -> Layers:
    """Return a dictionary over the layers, its items by the key without the number."""
    return Layers(name, holds=_named(items), exact=exact, shifted=shifted)


def list_of(item: Spelled, name: str = "") -> Sequence:
    """Return a list with one item for each layer."""
    return Sequence(name, holds=(form(item),))


def size() -> Size:
    """Return a whole number that is the size named like the argument."""
    return Size()


def sizes() -> Sizes:
    """Return the sizes of all layers as a list."""
    return Sizes()


def word(*words: str) -> Word:
    """Return one of a few words."""
    return Word(words=words)


def function() -> Function:
    """Return a cost, which is called with a dictionary of arrays."""
    return Function()


def flag() -> Flag:
    """Return a flag, True or False."""
    return Flag()


def aside(spelled: Spelled) -> Form:
    """Mark a part that earns nothing by itself."""
    return replace(form(spelled), aside=True)


def optional(spelled: Spelled) -> Form:
    """Mark the last part of a tuple, which may be left out."""
    return replace(form(spelled), optional=True)


def _named(items: dict[str, Spelled]) -> tuple[Form, ...]:
    return tuple(form(item, name) for name, item in items.items())
