"""Take a learner out of files that several stand in; a row of the table for each kind of file."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..classroom.class_file import FILE
from ..classroom.collect.found import composed
from ..grading.text import decode_as_written
from .person import Person

_Without = Callable[[str, Person], str]
_HEADER = re.compile(r"\s*\[\[?([^\]]+)\]")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_TELLING = 5  # signs of a number that nothing else on a page is likely to have
_NONE = object()


def without(name: str, data: bytes, person: Person) -> bytes | None:
    """Return a file without a learner; None where it is to go as a whole, itself where nothing is.

    Parameters
    ----------
    name : str
        Its path, here or in an archive.
    """
    if (name != FILE and person.owns_path(name)) or person.owns_file(data):
        return None
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive(data, person)
    whole, encoding = decode_as_written(data)
    text = whole.removeprefix(_BOM)
    shown = _shown(text)
    if not (person.is_in(shown) or _may_name(shown, person)):
        return data
    cut = _KINDS.get(Path(name).suffix.lower())
    if cut is None:  # a page is full of numbers: a short one on it may be anything's
        is_page = Path(name).suffix.lower() in _WRITTEN_ANEW
        return None if is_page and (person.is_in(shown) or _has_number(shown, person)) else data
    kept = cut(text, person)
    mark = whole[: len(whole) - len(text)]
    return data if kept == text else f"{mark}{kept}".encode(encoding)


def _shown(text: str) -> str:
    """Return a text with the letters that JSON and pages may write as numbers."""
    plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "\\u" in text else text
    return html.unescape(plain)


def _may_name(text: str, person: Person) -> bool:
    small = composed(text).casefold()
    return any(number in small for number in person.numbers)


def _has_number(text: str, person: Person) -> bool:
    small = text.casefold()
    return any(number in small for number in person.numbers if len(number) >= _TELLING)


def _archive(data: bytes, person: Person) -> bytes | None:
    """Return an archive without what is theirs in it; None where nothing else is left."""
    made, changed, kept = io.BytesIO(), False, 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
            new.comment = old.comment
            for member in old.infolist():
                inside = old.read(member)
                left = without(member.filename, inside, person)
                changed |= left != inside
                if left is not None:
                    new.writestr(member, left, zipfile.ZIP_DEFLATED)
                    kept += not member.is_dir()
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError):
        return data  # damaged or with a password: it is listed as what cannot be looked into
    if not changed:
        return data
    return made.getvalue() if kept else None


def _lines(text: str, person: Person) -> str:
    return "".join(line for line in text.splitlines(True) if not person.is_in(line))


def _json_lines(text: str, person: Person) -> str:
    return "".join(line for line in text.splitlines(True) if not _is_theirs(line, person))


def _is_theirs(line: str, person: Person) -> bool:
    try:
        value = json.loads(line)
    except ValueError:
        return person.is_in(line)
    return _pruned(value, person) != value


def _json(text: str, person: Person) -> str:
    try:
        value = json.loads(text)
    except ValueError:
        return _lines(text, person)
    kept = _pruned(value, person)
    return text if kept == value else f"{json.dumps({} if kept is _NONE else kept, indent=1)}\n"


def _pruned(value: Any, person: Person) -> Any:
    """Return a value without what is a learner's; an object that names them goes as a whole."""
    if isinstance(value, str):
        return _NONE if person.is_named(value) or person.has_answer(value) else value
    if isinstance(value, list):
        return [kept for one in value if (kept := _pruned(one, person)) is not _NONE]
    if not isinstance(value, dict):
        return value
    others = {key: one for key, one in value.items() if not person.is_named(key)}
    kept = {key: _pruned(one, person) for key, one in others.items()}
    return _NONE if _NONE in kept.values() else kept


def _rows(text: str, person: Person) -> str:
    """Return a table without the rows that name a learner; its first row stays."""
    lines, kept, before = list(io.StringIO(text, newline="")), [], 0
    first = text.partition("\n")[0]
    reader = csv.reader(iter(lines), delimiter=max(",;\t", key=first.count))
    for place, row in enumerate(reader):
        if place == 0 or not any(_is_cell(cell, person) for cell in row):
            kept += lines[before : reader.line_num]
        before = reader.line_num
    return "".join(kept)


def _is_cell(cell: str, person: Person) -> bool:
    return person.is_named(cell) or person.has_answer(cell) or _lists(cell, person)


def _lists(cell: str, person: Person) -> bool:
    """Whether a cell is a list of names that has theirs."""
    return any(map(person.is_id, re.split(r"[\s,;]+", cell)))


def _settings(text: str, person: Person) -> str:
    """Return class.toml without a learner's extensions and without remarks that name them."""
    kept, theirs, table = list[str](), False, ""
    for line in text.splitlines(True):
        if header := _HEADER.match(line):
            table = header[1].strip()
            theirs = _names(table.removeprefix("extensions."), person) and "." in table
        key = line.partition("=")[0].strip()
        own = table == "extensions" and _names(key, person)
        remark = person.is_in(line.partition("#")[2])
        if not (theirs or own):
            kept.append(line.partition("#")[0].rstrip() + "\n" if remark else line)
    return "".join(kept)


def _names(key: str, person: Person) -> bool:
    """Whether a key, bare or quoted, begins with a learner's id."""
    id, key = composed(person.id), composed(key)
    forms = (id, json.dumps(id, ensure_ascii=False), json.dumps(id), f"'{id}'")
    return any(key == form or key.startswith(f"{form}.") for form in forms)


_KINDS: dict[str, _Without] = {
    ".csv": _rows,
    ".tsv": _rows,
    ".json": _json,
    ".jsonl": _json_lines,
    ".log": _lines,
    ".txt": _lines,
    ".md": _lines,
    Path(FILE).suffix: _settings,
}
# Pages that a command writes again, from what is left.
_WRITTEN_ANEW = (".html", ".htm", ".pdf", ".svg", ".xlsx")
