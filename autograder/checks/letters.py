"""The words for shapes: ``"n_prev m"``, an axis each, in the course's letters.

==========================  ====================================================================
``n_h m``                   two axes, of the sizes n_h and m
``n 1``                     a number stands for itself
``rows*columns*colours 1``  a product of sizes
``like z``                  the shape of the argument z
``*``                       any shape; an empty word says nothing either
==========================  ====================================================================
"""

from __future__ import annotations

import math
from collections.abc import Mapping

ANY = ("", "*")
_LIKE = "like "


def axes(word: str) -> tuple[str, ...]:
    """Return the word of each axis; none for a word that names no axes."""
    return () if word in ANY or same_as(word) else tuple(word.split())


def same_as(word: str) -> str:
    """Name the argument whose shape it is, where the word says so."""
    return word.removeprefix(_LIKE).strip() if word.startswith(_LIKE) else ""


def factors(axis: str) -> list[str]:
    """Return the letters and numbers that an axis is the product of."""
    return [factor.strip() for factor in axis.split("*")]


def size(axis: str, sizes: Mapping[str, int]) -> int | None:
    """Return the size of an axis, or None where a letter in it has none yet."""
    found = [int(one) if one.isdigit() else sizes.get(one) for one in factors(axis)]
    known = [one for one in found if one is not None]
    return math.prod(known) if len(known) == len(found) else None


def displayed(word: str) -> str:
    """Return a word as a person reads it: ``"(n_h, m)"``, ``"the shape of z"``, or nothing."""
    if same_as(word):
        return f"the shape of {same_as(word)}"
    each = [" * ".join(factors(axis)) for axis in axes(word)]
    if not each:
        return ""
    return f"({each[0]},)" if len(each) == 1 else f"({', '.join(each)})"
