"""Inputs of the shapes that a contract asks for, drawn at random."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from .costs import Cost
from .forms import (
    Array,
    Flag,
    Form,
    Function,
    Group,
    Holder,
    Layers,
    Numbers,
    Scalar,
    Size,
    Sizes,
    Word,
)
from .forms import Mapping as Dictionary
from .letters import axes, factors, same_as, size
from .values import Numeric

LABELS = ("Y", "y")  # what the course calls the right answers, which are 0 and 1
_SIZES = (4, 5, 3, 6, 2, 7, 8, 9)  # of letters, in their order: all different, so that axes show
_ANY_SHAPE = (3, 4)
_SEED = 25  # of numbers that leave no ReLU of a network silent: every gradient shows
_DEPTH = 3  # layers of a network


class Inputs:
    """Draws arguments; those of one instance fit each other.

    Parameters
    ----------
    result : Form
        What the function returns: the last layer has as many neurons as the first array rows.
    words : dict of str to str
        The words to take for arguments that are one of a few.
    """

    def __init__(self, result: Form, words: Mapping[str, str]) -> None:
        # One output: the costs of learners need no more, and have their labels in a row.
        self.sizes: dict[str, int] = {"n_y": 1}
        self._left = list(_SIZES)
        self._rng = np.random.default_rng(_SEED)
        self._words = words
        self._drawn: dict[str, Any] = {}
        self._result = result
        self._widths: tuple[int, ...] = ()

    def draw(self, takes: Mapping[str, Form]) -> dict[str, Any]:
        """Draw arguments by name; later ones may be like earlier ones."""
        for name, form in takes.items():
            self._drawn[name] = self._value(form, name)
        return {name: self._drawn[name] for name in takes}

    def fit(self, form: Form, shape: tuple[int, ...]) -> None:
        """Let the letters of an array's word have the sizes of a shape."""
        if isinstance(form, Array):
            self.sizes |= dict(zip(axes(form.shape), shape, strict=False))

    def numbers(self, shape: Iterable[int]) -> Numeric:
        """Draw normal numbers, none so near 0 that a step would cross the kink of the ReLU."""
        numbers = self._rng.standard_normal(tuple(shape))
        return numbers + 0.1 * np.sign(numbers)

    def _value(self, form: Form, name: str, layer: int = 0) -> Any:
        match form:
            case Array():
                shape = self._shape(form.shape, layer)
                return labels(shape) if name in LABELS else self.numbers(shape)
            case Size():
                return self._size(name, layer)
            case Sizes():
                return list(self._network)
            case Scalar():
                return float(self.numbers(()))
            case Numbers():
                return self.numbers((3,)).tolist()
            case Word():
                return self._words[name]
            case Flag():
                return False
            case Function():
                return Cost(1.0, 0.5)
            case Holder():
                return self._held(form, layer)
        raise LookupError(f"no inputs for {name}")

    def _held(self, form: Holder, layer: int) -> Any:
        match form:
            case Group():
                return tuple(self._value(item, item.name, layer) for item in form.items)
            case Dictionary():
                return {item.name: self._value(item, item.name, layer) for item in form.items}
            case Layers():
                places = itertools.product(range(1, _DEPTH + 1), form.items)
                return {form.key(item, n): self._value(item, "", n) for n, item in places}
        (item,) = form.items
        return [self._value(item, "", n) for n in range(1, _DEPTH + 1)]

    @property
    def _network(self) -> tuple[int, ...]:
        """The sizes of the layers, from n_x to the last one's."""
        if not self._widths:
            first = next((form for form in _arrays(self._result)), Array())
            last = self._shape(first.shape)[0] if axes(first.shape) else 1
            self._widths = (self._size("n_x"), 3, 2, last)
        return self._widths

    def _shape(self, word: str, layer: int = 0) -> tuple[int, ...]:
        if same_as(word):
            return np.shape(self._drawn[same_as(word)])
        return tuple(self._size(axis, layer) for axis in axes(word)) or _ANY_SHAPE

    def _size(self, axis: str, layer: int = 0) -> int:
        if layer and axis in ("n", "n_prev"):
            return self._network[layer if axis == "n" else layer - 1]
        for letter in factors(axis):
            if not letter.isdigit() and letter not in self.sizes:
                self.sizes[letter] = self._left.pop(0)
        found = size(axis, self.sizes)
        assert found is not None
        return found


def labels(shape: tuple[int, ...]) -> Numeric:
    """Return labels: 0 and 1 by turns in a row, a single 1 in each column of several rows."""
    if len(shape) != 2 or shape[0] == 1:
        return (np.arange(np.prod(shape)) % 2).reshape(shape).astype(float)
    rows, m = shape
    Y = np.zeros(shape)
    Y[np.arange(m) % rows, np.arange(m)] = 1
    return Y


def _arrays(form: Form) -> Iterable[Array]:
    if isinstance(form, Array):
        yield form
    for item in form.items:
        yield from _arrays(item)
