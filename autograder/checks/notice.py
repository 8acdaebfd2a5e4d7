"""What a check says where it judges nothing: in the form of a panel, with what to do."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .call import Crash, describe
from .explain import from_crash
from .markup import as_html, as_text, for_console


@dataclass(frozen=True)
class Notice:
    """A panel without a verdict.

    Parameters
    ----------
    title : str
        Its first line.
    rows : tuple of (str, str)
        Role and text of each paragraph.
    """

    title: str
    rows: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return as_text("wait", self.title, self.rows)

    def __repr__(self) -> str:
        """Return the words as the console can show them."""
        return for_console(str(self))

    def _repr_html_(self) -> str:
        return as_html("wait", self.title, self.rows)


class Unasked(LookupError):
    """What was given to a check is none of the exercises; its notice says what it is."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(str(notice))
        self.notice = notice

    def _render_traceback_(self) -> list[str]:
        """Tell IPython to show the words and no stack."""
        return str(self).split("\n")


def not_judged(name: str, why: Iterable[str]) -> Notice:
    """Say why a function is not judged, and what to do."""
    return Notice(f"{name}: not checked", tuple(("say", one) for one in why))


def not_run(name: str) -> Notice:
    """Say that a function's cell has not run since the kernel started."""
    return Notice(f"{name}: not run yet", (("say", "Run its cell, or Run All Above."),))


def not_read(name: str, error: SyntaxError) -> Notice:
    """Say that Python could not read a function's cell, and at which line of it."""
    said = f"{type(error).__name__}: {error.msg}"
    where = f" at line {error.lineno}" if error.lineno else ""
    cause = from_crash(Crash(type(error).__name__, str(error.msg)))
    rows = (
        f"Its cell stopped with an error{where} ({said}).",
        *([cause] if cause else []),
        "Mend the cell, run it, then check.",
    )
    return Notice(f"{name}: not run yet", tuple(("say", row) for row in rows))


def stopped(name: str, error: BaseException) -> Notice:
    """Say that a person stopped a check, and in which line of theirs it was."""
    crash = describe(error)
    where = f" of `{crash.function}`" if crash.function not in ("", name) else ""
    place = (("place", f"It was in line {crash.number} of the cell{where}: `{crash.line}`"),)
    rows = (*(place if crash.line else ()), ("say", "Nothing was judged. Run the check again."))
    return Notice(f"{name}: stopped", rows)


def not_looked_into(name: str) -> Notice:
    """Say that the lines of a function cannot be run one by one."""
    why = (
        "Its lines cannot be looked at one by one: that takes a function that is written with `def` "
        "in a cell, without a decorator."
    )
    return Notice(f"{name}: not looked into", (("say", why),))


def unending(name: str) -> Notice:
    """Say beforehand how to stop what cannot be ended from here."""
    how = "If this takes long, a loop may not end: choose Kernel > Restart to stop it."
    return Notice(f"{name}: being checked", (("say", how),))


def unasked(given: tuple[Any, ...], exercises: list[str], scope: Mapping[str, Any]) -> Notice:
    """Say what was given to a check in the place of one function, and what it wants."""
    if len(given) != 1:
        return _wants("Give it one function", exercises[0])
    (one,) = given
    bound = next((name for name in exercises if name in scope and scope[name] is one), "")
    if bound and not callable(one):
        now = f"`{bound}` is {_what(one)} now: a line like `{bound} = ...` has taken its name."
        return not_judged(bound, (now, "Take that line away, and run the cell of the function."))
    if isinstance(one, str):
        return _wants("Give it the function itself, without quotes", _nearest(one, exercises))
    if not callable(one):
        what = f"It was given {_what(one)}. Give it the function itself, without calling it"
        return _wants(what, exercises[0])
    return _no_exercise(getattr(one, "__name__", ""), exercises)


def _no_exercise(name: str, exercises: list[str]) -> Notice:
    near = difflib.get_close_matches(name, exercises, 1, 0.8)
    rows = [f"Its exercises are {', '.join(f'`{one}`' for one in exercises)}."]
    if near:
        rows.insert(0, f"The nearest name is `{near[0]}`: look for a misspelling.")
    title = f"{name or 'This'} is no exercise of this notebook"
    return Notice(title, tuple(("say", row) for row in rows))


def _wants(what: str, example: str) -> Notice:
    return Notice("nothing to check", (("say", f"{what}: `check({example})`."),))


def _nearest(name: str, exercises: list[str]) -> str:
    return next(iter(difflib.get_close_matches(name, exercises, 1)), exercises[0])


def _what(value: Any) -> str:
    if value is None:
        return "nothing (`None`)"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, bool | int | float | np.number):
        return "a number"
    return f"a `{type(value).__name__}`"
