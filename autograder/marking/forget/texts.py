"""Take a learner out of files that several stand in; a row of the table for each kind of file."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..classroom.class_file import FILE
from ..classroom.collect.found import composed
from ..classroom.new import EXAMPLES
from ..grading.text import decode_as_written
from .others import stands_in
from .person import Person
from .rows import WHO, is_anothers, is_named_among, without_rows

_Without = Callable[[str, Person], str]
_HEADER = re.compile(r"\s*\[\[?([^\]]+)\]")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_TELLING = 5  # signs of a number that nothing else on a page is likely to have
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_UNREADABLE = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError)
_NONE = object()


def without(name: str, data: bytes, person: Person) -> bytes | None:
    """Return a file without a learner; None where it is to go as a whole, itself where nothing is.

    Parameters
    ----------
    name : str
        Its path, here or in an archive.
    """
    if name != FILE and person.owns(name, data):
        return None
    if person.others.own_path(name):
        return data
    if data.startswith(_ZIP):
        return _archive(name, data, person)
    whole, encoding = decode_as_written(data)
    text = whole.removeprefix(_BOM)
    shown = _shown(text)
    if not (person.is_in(shown) or person.has_word(shown) or _may_name(shown, person)):
        return data
    cut = _KINDS.get(Path(name).suffix.lower())
    if cut is None:
        return None if _is_page_of(name, shown, person) else data
    kept = cut(text, person)
    mark = whole[: len(whole) - len(text)]
    return data if kept == text else f"{mark}{kept}".encode(encoding)


def may_name(name: str, data: bytes, people: Sequence[Person]) -> bool:
    """Whether a person should look into a file: it may name learners, or cannot be read."""
    if any(one.may_be_in(name) or one.owns_path(name) for one in people):
        return True
    if not data.startswith(_ZIP):
        lines = _shown(decode_as_written(data)[0]).splitlines(True)
        text = "".join(one for one in lines if one.strip() not in EXAMPLES)
        is_prose = _KINDS.get(Path(name).suffix.lower()) in (_lines, _settings)
        return any(_may_be_in(text, name, one, is_prose=is_prose) for one in people)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inside = ((one.filename, archive.read(one)) for one in archive.infolist())
            return any(may_name(*one, people) for one in inside)
    except _UNREADABLE:
        return True


def _may_be_in(text: str, name: str, person: Person, *, is_prose: bool) -> bool:
    has_word = is_prose and person.has_word(text) and not person.others.own_path(name)
    return has_word or person.may_be_in(text)


def _is_page_of(name: str, shown: str, person: Person) -> bool:
    """Whether a page shows a learner: a command writes it again, from what is left.

    A page is full of numbers: a short one on it may be anything's.  An id that is a word of the course
    counts where commands write their pages, in the class's folder itself.
    """
    if Path(name).suffix.lower() not in _WRITTEN_ANEW:
        return False
    is_ours = len(Path(name).parts) == 1
    has_word = is_ours and person.is_listed and person.has_word(shown)
    return has_word or person.is_in(shown) or _has_number(shown, person)


def _shown(text: str) -> str:
    """Return a text with the letters that JSON and pages may write as numbers."""
    plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "\\u" in text else text
    return html.unescape(plain)


def _may_name(text: str, person: Person) -> bool:
    small = composed(text).casefold()
    return any(number in small for number in person.numbers)


def _has_number(text: str, person: Person) -> bool:
    small = text.casefold()
    return any(stands_in(one, small) for one in person.numbers if len(one) >= _TELLING)


def _archive(name: str, data: bytes, person: Person) -> bytes | None:
    """Return an archive without what is theirs in it; None where nothing else is left."""
    made, changed, kept = io.BytesIO(), False, 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
            new.comment = old.comment
            for member in old.infolist():
                inside = old.read(member)
                left = without(f"{name}/{member.filename}", inside, person)
                changed |= left != inside
                if left is not None:
                    new.writestr(member, left, zipfile.ZIP_DEFLATED)
                    kept += not member.is_dir()
    except _UNREADABLE:
        return data  # damaged or with a password: it is listed as what cannot be looked into
    if not changed:
        return data
    return made.getvalue() if kept else None


def _lines(text: str, person: Person) -> str:
    """Return a text without the lines that name a learner."""
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


def _pruned(value: Any, person: Person, *, is_who: bool = False) -> Any:
    """Return a value without what is a learner's; an object that names them goes as a whole.

    An object that says itself that it is another's stays as it is.

    Parameters
    ----------
    is_who : bool
        Whether it stands where ids and names do.
    """
    if isinstance(value, str):
        own = person.is_named(value) if is_who else is_named_among(value, person)
        return _NONE if own or person.has_answer(value) else value
    if isinstance(value, list):
        who = is_who or any(isinstance(one, str) and person.others.has_id(one) for one in value)
        pruned = (_pruned(one, person, is_who=who) for one in value)
        return [kept for kept in pruned if kept is not _NONE]
    if not isinstance(value, dict) or is_anothers(value, person):
        return value
    by_id = any(map(person.others.has_id, value))
    others = {key: one for key, one in value.items() if not _is_key(key, person, by_id=by_id)}
    kept = {key: _pruned(one, person, is_who=key in WHO) for key, one in others.items()}
    return _NONE if _NONE in kept.values() else kept


def _is_key(key: str, person: Person, *, by_id: bool) -> bool:
    return person.is_named(key) if by_id else is_named_among(key, person)


def _settings(text: str, person: Person) -> str:
    """Return class.toml without a learner's extensions and without remarks that name them."""
    kept, theirs, table = list[str](), False, ""
    for line in text.splitlines(True):
        if line.strip() in EXAMPLES:
            kept.append(line)
            continue
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
    ".csv": without_rows,
    ".tsv": without_rows,
    ".json": _json,
    ".jsonl": _json_lines,
    ".log": _lines,
    ".txt": _lines,
    ".md": _lines,
    Path(FILE).suffix: _settings,
}
# Pages that a command writes again, from what is left.
_WRITTEN_ANEW = (".html", ".htm", ".pdf", ".svg", ".xlsx")
