"""The sizes in a value, each with the word that its form has for it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .forms import Array, Form, Holder, Layers, Scalar, Sequence, Size, Sizes, Word
from .letters import axes
from .numbers import as_numbers, from_list, kind_of
from .values import Data


@dataclass(frozen=True)
class Sized:
    """Sizes with their word: the shape of an array, or a number that is a size itself.

    Parameters
    ----------
    where : str
        What it is called: ``"dZ"``, ``"W of cache"``.
    word : str
        Its word; of a number that is a size, the letter.
    sizes : tuple of int
        The shape, or the number.
    layer : int
        The layer that it belongs to, from 1; 0 where it belongs to none.
    by_itself : bool
        Whether it is a number that is a size.
    """

    where: str
    word: str
    sizes: tuple[int, ...]
    layer: int = 0
    by_itself: bool = False

    def __str__(self) -> str:
        """Say what it is by its word, and what it is here."""
        what = f"it is {self.sizes[0]}" if self.by_itself else f"its shape is {self.sizes}"
        return f'{self.where} is "{self.word}", but {what}'

    def is_of_layer(self, letter: str) -> bool:
        """Whether a letter of the word is that of a layer."""
        return self.layer > 0 and letter in ("n", "n_prev")

    @property
    def axes(self) -> tuple[str, ...]:
        """The words of its axes; n and n_prev are those of the layer."""
        own = {"n": f"n_{self.layer}", "n_prev": f"n_{self.layer - 1}"} if self.layer else {}
        return tuple(own.get(axis, axis) for axis in axes(self.word))


def sizes_in(
    form: Form, value: Data, name: str, of: str = "", layer: int = 0
) -> Iterator[Sized | str]:
    """Yield all sizes in a value, and a sentence for whatever is built otherwise than its form."""
    where = f"{name} of {of}" if of else name
    numbers, inside = as_numbers(value), form.opened(value)
    match form:
        case Array() if numbers is not None:
            yield Sized(where, form.shape, numbers.shape, layer)
        case Size() | Sizes() if widths := _whole(value):
            letters = (
                [form.name] if isinstance(form, Size) else map("n_{}".format, itertools.count())
            )
            for letter, width in zip(letters, widths, strict=False):
                yield Sized(where, letter, (width,), by_itself=True)
        case Holder() if inside is not None:
            for key, (item, one) in inside.items():
                yield from sizes_in(item, one, *_place(form, key, item, of or name, layer))
        case Word() if value not in form.words:
            yield f"{where} is {value!r}, which is none of its words. Add the word."
        case Array() | Size() | Sizes() | Holder():
            yield _wrong(form, value, where)
        case Scalar() if numbers is None or numbers.ndim:
            yield _wrong(form, value, where)


def _whole(value: Data) -> list[int]:
    """Return whole numbers, one or a list of them, or nothing where they are none."""
    numbers = from_list(value) if isinstance(value, list | tuple) else as_numbers(value)
    if numbers is None or numbers.ndim > 1 or numbers.dtype.kind not in "iuf":
        return []
    return [int(one) for one in numbers.ravel()] if np.isfinite(numbers).all() else []


def _wrong(form: Form, value: Data, where: str) -> str:
    wanted = type(form).__name__.lower()
    return f"{where} is {kind_of(value)}, but its form is {wanted}. Change its form."


def _place(form: Holder, key: str | int, item: Form, of: str, layer: int) -> tuple[str, str, int]:
    """Return what a thing inside is called, what it stands in, and its layer."""
    match form:
        case Layers():
            return str(key), of, form.layer(key)
        case Sequence():
            return item.name or f"[{key}]", f"{of}[{key}]", int(key) + 1
    return item.name, of, layer
