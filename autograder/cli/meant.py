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
        raise click.UsageError(f"{name!r} could be {_either(begun)}.")
    if near := difflib.get_close_matches(name, names, _FEW):
        raise click.UsageError(f"There is no {what} {name!r}. Did you mean {_either(near)}?")
    raise click.UsageError(f"There is no {what} {name!r}; there is {', '.join(names)}.")


def _either(names: Sequence[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last
