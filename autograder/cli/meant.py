"""What a person means by a name: itself, the beginning of it, or something near."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

import click

_FEW = 3  # names that are offered


def meant(name: str, names: Sequence[str], what: str) -> str:
    """Return the one of `names` that is meant.

    Parameters
    ----------
    what : str
        What it is the name of: ``"assignment"``.

    Raises
    ------
    click.UsageError
        If it is none of them or could be several; it says what is near, or what there is.
    """
    if name in names:
        return name
    begun = [one for one in names if name and one.startswith(name)]
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise click.UsageError(f"{name!r} could be {either(begun)}.")
    if near := nearest(name, names):
        raise click.UsageError(f"There is no {what} {name!r}. Did you mean {either(near)}?")
    there = f"there is {', '.join(names)}" if names else "there is none"
    raise click.UsageError(f"There is no {what} {name!r}; {there}.")


def nearest(name: str, names: Sequence[str]) -> list[str]:
    """Return those that a name may be a slip for, the likeliest first."""
    small = {one.casefold(): one for one in names}
    return [small[one] for one in difflib.get_close_matches(name.casefold(), small, _FEW)]


def either(names: Sequence[str]) -> str:
    """Join names with "or"."""
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last
