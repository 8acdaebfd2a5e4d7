"""``class.toml``: what stands in it, and in which line, so that a slip can be shown to a person."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ...errors import AutograderError

FILE = "class.toml"
Keys = tuple[str | int, ...]  # from the outermost table inwards; a number counts [[tables]] from 0

_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
_HEADER = re.compile(r"\s*(\[\[?)([^\]]+)\]")
_KEY = re.compile(r"""\s*((?:[\w.\s-]|"[^"]*"|'[^']*')+?)\s*=""", re.ASCII)
_BARE = re.compile(r"[\w-]+", re.ASCII)
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""", re.ASCII)


class BadClass(AutograderError):
    """``class.toml`` cannot be used; the message has the file, the line, what is wrong, and the mend."""


class ClassFile:
    """The values of a ``class.toml``.

    Raises
    ------
    BadClass
        If it is no TOML.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._text = self._read()
        self.values = self._parse()

    def _read(self) -> str:
        data = self.path.read_bytes()
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data[: error.start].count(b"\n") + 1
            raise self._at(line, "this is no UTF-8; save the file as UTF-8.") from None

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._text)
        except tomllib.TOMLDecodeError as error:
            found = _LINE.search(str(error))
            line = int(found[1]) if found and found[1] else len(self._text.splitlines())
            what = _LINE.sub("", str(error))
            mend = 'A setting is written as in: attempt = "last", with texts in quotation marks.'
            if what.endswith("twice"):
                mend = "Such a table is there already, further up: write the lines below its head."
            raise self._at(line, f"{what}. {mend}") from None

    def fault(self, keys: Keys, what: str) -> BadClass:
        """Return the error about the value with these keys."""
        return self._at(line_of(self._text, keys), what)

    def _at(self, line: int, what: str) -> BadClass:
        return BadClass(f"{self.path}, line {line}: {what}")

    def check_names(self, keys: Keys, found: Iterable[str], known: Iterable[str]) -> None:
        """Make sure that each name in a table is one of those that there are.

        Raises
        ------
        BadClass
            If one is not; the nearest is named.
        """
        known = [*known]
        for name in found:
            if name not in known:
                near = get_close_matches(name, known, n=1)
                mend = f"do you mean {near[0]}?" if near else f"there are {', '.join(known)}."
                raise self.fault((*keys, name), f"there is no {name} here; {mend}")


def line_of(text: str, keys: Keys) -> int:
    """Return the line in which a value stands; else that of the innermost table around it."""
    best, depth = 1, 0
    table: Keys = ()
    counts: dict[Keys, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            place = table = _parts(header[2])
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                place = table = (*table, counts[table])
        elif key := _KEY.match(line):
            place = (*table, *_parts(key[1]))
        else:
            continue
        if len(place) > depth and keys[: len(place)] == place:
            best, depth = number, len(place)
    return best


def key_of(name: str) -> str:
    """Return a name as TOML has it in a key: in quotation marks where it needs them."""
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def _parts(text: str) -> Keys:
    return tuple("".join(groups) for groups in _PART.findall(text))
