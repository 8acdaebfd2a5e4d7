"""Say in words where to look, with the learner's line and its part marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from .place import (
    EARLY,
    FIRST,
    FROM_HERE,
    NO_VALUE,
    ONE_BRANCH,
    OTHER_BRANCH,
    OTHER_ORDER,
    STEP,
    STOPS,
    UNREAD,
    UNUSED,
    Place,
)

LONGEST = 60  # characters of a part within a sentence
_SAID = {
    "": "Look at {where}: {what}",
    FROM_HERE: "Look at {where}: nothing that goes into {what} is wrong by itself, but what comes out "
    "of it is.",
    STEP: "Look at {where}: what {what} gives is right on the way, but it is not the result.",
    STOPS: "Look at {where}: nothing that goes into {what} is wrong by itself, and yet it stops with "
    "an error.",
    FIRST: "The first wrong value is in {where}: {what}",
    UNUSED: "Look at {where}: what {what} gives is never used.",
    EARLY: "Look at {where}: {what} is handed back within the loop, before the loop is done.",
    ONE_BRANCH: "Look at {where}: {what} is computed in one branch only, and needed after it.",
    OTHER_BRANCH: "Look at {where}: {what} stands in the wrong branch.",
    OTHER_ORDER: "Look at {where}: from the loop over {what} on, the loops stand in another order than "
    "is asked for.",
    UNREAD: "Look at {where}: {what} comes in there, and is never read.",
    NO_VALUE: "Look at {where}: {what} is all that this branch does, and more is needed after it.",
}
_NAMED = {  # where the part is a name, or a number as it is written
    FROM_HERE: "Look at {where}: {what} is not what belongs there.",
    STEP: "Look at {where}: {what} is right on the way, but it is not the result.",
    STOPS: "Look at {where}: {what} has no value there.",
}
_ALONE = re.compile(r"[^\W\d]\w*|-?[\d.]+")
MARK = "^"


def rows(places: Sequence[Place], exercise: str) -> list[tuple[str, str]]:
    """Return a panel's rows: each place in a sentence, and its line with the part underlined."""
    found = []
    for number, place in enumerate(places):
        lead = "Or " if number else ""
        saying = _NAMED.get(place.kind) if _ALONE.fullmatch(place.text) else None
        saying = saying or _SAID[place.kind]
        said = saying.format(where=_where(place, exercise), what=_what(place))
        found.append(("place", lead + (said[0].lower() + said[1:] if lead else said)))
        found.append(("line", _underlined(place)))
    return found


def _where(place: Place, exercise: str) -> str:
    return f"line {place.line}" + (f" of `{place.function}`" if place.function != exercise else "")


def _what(place: Place) -> str:
    text = _clean(" ".join(place.text.split())).replace("`", "'")
    return f"`{text if len(text) <= LONGEST else text[: LONGEST - 1] + '…'}`"


def _underlined(place: Place) -> str:
    before, part, behind = map(_clean, place.marked())
    whole = before + part + behind
    shown = whole.lstrip()
    indent = before[len(whole) - len(shown) :]
    return f"{shown}\n{' ' * len(indent)}{MARK * len(part)}"


def _clean(text: str) -> str:
    """Leave out what would steer a terminal; each character stays one."""
    return "".join(one if one.isprintable() else " " if one == "\t" else "?" for one in text)


def marked(text: str) -> str:
    """Return an underlined line in HTML, the part marked instead."""
    line, _, under = text.partition("\n")
    start, end = under.find(MARK), len(under)
    if start < 0:
        return escape(line)
    mark = '<mark style="background:#ffd54f;color:#1b1b1b">'
    return f"{escape(line[:start])}{mark}{escape(line[start:end])}</mark>{escape(line[end:])}"
