"""Which column of a platform's file is an assignment's: said by a person, or by its one name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .platform import CannotExport, Platform
from .sheet import titles


def choose_columns(
    platform: Platform, assignments: Sequence[str], said: Mapping[str, str], *, wanted: bool
) -> dict[str, int]:
    """Return the column of each assignment.

    Parameters
    ----------
    said : dict of str to str
        The columns that a person has named, by assignment: the whole title, or the title without the
        number that the platform puts behind it.
    wanted : bool
        Whether the assignments were named; then each must have a column, and else one of them.

    Raises
    ------
    CannotExport
        If an assignment has no column, or more than one.
    """
    found = {}
    for assignment in assignments:
        name = said.get(assignment)
        columns = _titled(platform, name) if name else _of_assignment(platform, assignment)
        if len(columns) == 1:
            found[assignment] = columns[0]
        elif columns or name or wanted:
            raise _none_or_several(platform, assignment, name, columns)
    if not found:
        raise _none_or_several(platform, assignments[0], None, [])
    _check_apart(platform, found)
    return found


def _titled(platform: Platform, name: str) -> list[int]:
    """Return the columns of this title, the whole title first."""
    wanted = name.strip().casefold()
    every = platform.columns()
    for title in (platform.title, platform.short):
        if columns := [one for one in every if title(one).casefold() == wanted]:
            return columns
    return []


def _of_assignment(platform: Platform, assignment: str) -> list[int]:
    """Return the columns that are called as an assignment, whatever signs are between its words."""
    every = platform.columns()
    if platform.of_one:
        return every
    return [one for one in every if words(platform.short(one)) == words(assignment)]


def words(title: str) -> str:
    """Return a title's words, whatever signs and cases they are in."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))


def _none_or_several(
    platform: Platform, assignment: str, name: str | None, columns: Sequence[int]
) -> CannotExport:
    every = titles([platform.title(one) for one in columns or platform.columns()])
    called = f'"{name}"' if name else f"called {assignment}"
    what = (
        f"There are several columns {called}: {every}."
        if columns
        else f"There is no column {called} for marks in this file; there are: {every}."
    )
    return CannotExport(
        f'{what} Name the one that is meant: --column "{assignment}=TITLE", or in class.toml below '
        f'[columns]: {assignment} = "TITLE".'
    )


def _check_apart(platform: Platform, found: Mapping[str, int]) -> None:
    owner: dict[int, str] = {}
    for assignment, column in found.items():
        if other := owner.get(column):
            raise CannotExport(
                f'{other} and {assignment} would both go into the column "{platform.title(column)}".'
            )
        owner[column] = assignment
