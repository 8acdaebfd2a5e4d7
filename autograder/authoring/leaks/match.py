"""Whether a formula is one of the secret ones: with other names, in another place, in parts or not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from .algebra import Term, is_string

Names = dict[str, Term]  # what stands in the place of each name
_EITHER_ORDER = frozenset(("==", "!=", "and", "or"))
_EITHER_ORDER_FUNCTIONS = frozenset(("max", "min"))


def contains(secret: Term, term: Term, names: Names) -> Iterator[Names]:
    """Yield each way to replace the names so that the secret formula is `term` or a part of it.

    A sum may have further terms then, and a product further factors.
    """
    if secret[0] == term[0] and secret[0] in ("+", "*"):
        for found in _among(secret[1], term[1], names):
            yield from _among(secret[2], term[2], found)
    else:
        yield from matches(secret, term, names)


def matches(secret: Term, term: Term, names: Names | None = None) -> Iterator[Names]:
    """Yield each way to replace the names of a secret formula so that `term` comes out.

    Different names stand for different things, and one name for the same thing everywhere.
    """
    names = names or {}
    if secret[0] == "v":
        yield from _named(secret[1], term, names)
    elif secret[0] != term[0]:
        return
    elif secret[0] in ("+", "*"):
        if [*map(len, secret[1:])] != [*map(len, term[1:])]:
            return
        for found in _among(secret[1], term[1], names):
            yield from _among(secret[2], term[2], found)
    elif secret[0] in ("n", "k"):
        if secret[1] == term[1]:
            yield names
    else:
        for inside in _orders(secret):
            yield from _in_order(inside, term[1:], names)


def _named(name: str, term: Term, names: Names) -> Iterator[Names]:
    if is_string(("v", name)):  # a word, such as the key of a dictionary
        if is_string(term):
            yield names
    elif name in names:
        if names[name] == term:
            yield names
    elif term not in names.values():
        yield {**names, name: term}


def _among(secrets: tuple[Term, ...], terms: tuple[Term, ...], names: Names) -> Iterator[Names]:
    """Find a place for each part of a secret sum or product."""
    if not secrets:
        yield names
        return
    for place, term in enumerate(terms):
        for found in matches(secrets[0], term, names):
            yield from _among(secrets[1:], (*terms[:place], *terms[place + 1 :]), found)


def _in_order(
    secrets: tuple[object, ...], terms: tuple[object, ...], names: Names
) -> Iterator[Names]:
    if len(secrets) != len(terms):
        return
    if not secrets:
        yield names
        return
    first, other = secrets[0], terms[0]
    if isinstance(first, tuple) and isinstance(other, tuple):
        for found in matches(first, other, names):
            yield from _in_order(secrets[1:], terms[1:], found)
    elif first == other:
        yield from _in_order(secrets[1:], terms[1:], names)


def _orders(secret: Term) -> list[tuple[object, ...]]:
    inside = secret[1:]
    if secret[0] in _EITHER_ORDER and len(inside) == 2:
        return [inside, inside[::-1]]
    if secret[0] == "f" and secret[1] in _EITHER_ORDER_FUNCTIONS and len(inside) == 3:
        return [inside, (inside[0], inside[2], inside[1])]
    return [inside]


def parts(term: Term) -> Iterator[Term]:
    """Yield the terms in a term, itself first."""
    yield term
    for inner in term[1:]:
        if isinstance(inner, tuple):
            if inner and isinstance(inner[0], tuple):
                for one in inner:
                    yield from parts(one)
            elif inner:
                yield from parts(inner)


@lru_cache(maxsize=200_000)
def features(term: Term) -> frozenset[str]:
    """Return what is the same in every formula that a term may match: operations, functions."""
    own = {f"{term[0]} {term[1]}" if term[0] in ("f", "n", "=", ".", "k") else str(term[0])}
    if term[0] == "v":
        return frozenset()
    for inner in _inner(term):
        own |= features(inner)
    return frozenset(own)


def _inner(term: Term) -> Iterator[Term]:
    for inner in term[1:]:
        if isinstance(inner, tuple) and inner:
            if isinstance(inner[0], tuple):
                yield from inner
            else:
                yield inner
