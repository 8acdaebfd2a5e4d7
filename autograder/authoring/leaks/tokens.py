"""Cut any text into the tokens of formulas and programs, whatever language they are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_PATTERN = re.compile(
    r"""
      (?P<blank> [^\S\n]+ | \\\n )
    | (?P<line> \n )
    | (?P<string> [fFrRbBuU]{0,2} (?: \"\"\".*?\"\"\" | '''.*?'''
        | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' ) )
    | (?P<number> (?: \d+\.?\d* | \.\d+ ) (?: [eE][+-]?\d+ )? )
    | (?P<name> [^\W\d]\w* )
    | (?P<sign> \*\*=? | //=? | [=!]==? | [<>]=? | [-+*/@%]= | => | -> | := | && | \|\| | . )
    """,
    re.VERBOSE | re.DOTALL,
)
_OTHER_SIGNS = str.maketrans({"−": "-", "·": "*", "×": "*", "⋅": "*", "≤": "<", "≥": ">"})
_OPEN, _CLOSE = "([{", ")]}"
_ESCAPES = {"\\n": "\n", "\\t": "\t", '\\"': '"', "\\'": "'", "\\\\": "\\"}
_ESCAPE = re.compile(r"\\[nt\"'\\]")


class Token(NamedTuple):
    """A token: what it is, its text, whether a blank stands before it, and the line it is in."""

    kind: str  # string, number, name, sign or line
    text: str
    after_blank: bool
    line: int


def tokens(text: str) -> list[Token]:
    """Cut a text into tokens; nothing in it can be wrong."""
    found, blank, line = [], False, 1
    for match in _PATTERN.finditer(text.translate(_OTHER_SIGNS)):
        kind, what = str(match.lastgroup), match.group()
        if kind != "blank":
            found.append(Token(kind, what, blank, line))
        blank = kind in ("blank", "line")
        line += what.count("\n")
    return found


def brackets(found: list[Token]) -> dict[int, int]:
    """Return where each bracket that is opened is closed; those without a partner are left out."""
    pairs, waiting = {}, []
    for place, token in enumerate(found):
        if token.kind != "sign":
            continue
        if token.text in _OPEN:
            waiting.append(place)
        elif token.text in _CLOSE:
            kind = _OPEN[_CLOSE.index(token.text)]
            kinds = [found[one].text for one in waiting]
            if kind in kinds:
                del waiting[len(kinds) - kinds[::-1].index(kind) :]
                pairs[waiting.pop()] = place
    return pairs


def within(string: str) -> str:
    """Return what a string literal says."""
    inside = string.lstrip("fFrRbBuU")
    inside = inside[3:-3] if inside[:3] in ('"""', "'''") else inside[1:-1]
    return _ESCAPE.sub(lambda found: _ESCAPES[found.group()], inside)


def weight(text: str) -> int:
    """Count the words and signs of a statement."""
    return len(re.findall(r"\w+|[^\w\s]", text))


def words(text: str) -> Iterator[str]:
    """Yield the words of a text in small letters, without any sign."""
    return (found.group().casefold() for found in re.finditer(r"\w+", text))
