"""Forms that arguments have more often than results."""

from __future__ import annotations

from dataclasses import dataclass

from .base import Form
from .single import Numbers, Scalar


@dataclass(frozen=True)
class Size(Scalar):
    """A whole number that is the size named like it, such as n_h."""


@dataclass(frozen=True)
class Sizes(Numbers):
    """The sizes of all layers, from n_x to n_L, as a list."""


@dataclass(frozen=True)
class Word(Form):
    """A text, one of a few, such as the name of an activation."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Function(Form):
    """A cost, which is called with a dictionary of arrays."""


@dataclass(frozen=True)
class Flag(Form):
    """True or False."""
