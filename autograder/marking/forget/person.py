"""By what a learner is known in a class: id, names, addresses, files and answers."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from ...errors import AutograderError
from ..classroom.collect.attempts import ATTEMPTS
from ..classroom.collect.found import composed
from ..classroom.collect.roster import known_of, name_of
from ..classroom.collect.table import BadTable, read_table
from ..classroom.folder import Classroom
from ..grading.release import SOLUTION

_LONG = 60  # characters without blanks: a shorter answer may be anybody's
_TELLING = 5  # characters: a shorter name stands in other words, too
_TAG = re.compile(r"<[^>]*>")
_NUMBER = re.compile(r"[a-z-]*\d[a-z\d-]*")  # 90210777, s102, mat-1
_APART = re.compile(r"[\s_+,;()]+")


@dataclass(frozen=True)
class Person:
    """One learner.

    Attributes
    ----------
    id : str
        What their folders and marks are called by.
    names : frozenset of str
        Full names, addresses, and what their files were called; small letters.
    numbers : frozenset of str
        Numbers that a platform knows them by.
    files : frozenset of str
        SHA-256 of each file of theirs.
    answers : frozenset of str
        What they wrote into answer cells, without blanks.
    """

    id: str
    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()
    answers: frozenset[str] = field(default=frozenset(), repr=False)

    def is_named(self, value: str) -> bool:
        """Whether a value, such as a table's cell, is theirs as a whole or has their name in it."""
        value = composed(value.strip())
        number = value.lstrip("'").casefold()
        return self.is_id(value) or number in self.numbers or self.is_named_in(value)

    def is_id(self, text: str) -> bool:
        """Whether a text is their id, however its accents are written."""
        return composed(text) == composed(self.id)

    def is_named_in(self, text: str) -> bool:
        """Whether a full name or an address of theirs stands in a text."""
        small = composed(text.casefold())
        return any(composed(name) in small for name in self.names)

    def is_in(self, text: str) -> bool:
        """Whether a text names them or holds an answer of theirs."""
        text = composed(text)
        word = re.search(rf"(?<![\w]){re.escape(composed(self.id))}(?![\w])", text)
        return bool(word) or self.is_named_in(text) or self.has_answer(text)

    def has_answer(self, text: str) -> bool:
        """Whether an answer of theirs stands in a text, also in a page's."""
        if not self.answers:
            return False
        plain = composed("".join(html.unescape(_TAG.sub("", text)).split()))
        return any(composed(answer) in plain for answer in self.answers)

    def owns_path(self, path: str) -> bool:
        """Whether a file's path, here or in an archive, says that it is theirs."""
        parts = Path(composed(path)).parts
        return any(
            self.is_id(part) or self.is_id(Path(part).stem) or self._is_part(part) for part in parts
        )

    def _is_part(self, part: str) -> bool:
        words = {word.casefold() for word in _APART.split(part.partition(".")[0])}
        own = {composed(self.id).casefold(), *(_squeezed(composed(n)) for n in self.names)}
        return not own.isdisjoint(words) or self.is_named_in(part)

    def owns_file(self, data: bytes) -> bool:
        """Whether it is a file of theirs, whatever it is called."""
        return bool(data) and sha256(data).hexdigest() in self.files


def read_person(classroom: Classroom, learner: str, said: Iterable[str] = ()) -> Person:
    """Return by what a learner is known.

    Parameters
    ----------
    said : iterable of str
        Names and numbers that the gradebook has.

    Raises
    ------
    AutograderError
        If it is no learner's name.
    """
    if learner in ("", ".", "..") or not {"/", "\\", "\0"}.isdisjoint(learner):
        raise AutograderError(f"{learner!r} is nobody's name.")
    folders = [*own_folders(classroom.class_dir, learner)]
    known = [
        *said,
        *_of_roster(classroom, learner),
        *_of_tables(classroom.class_dir, learner),
        *_of_attempts(folders),
    ]
    texts = {form for text in known for form in spellings(composed(text.strip().casefold()))}
    own = composed(learner)
    names = {t for t in texts if len(t) >= _TELLING and not t.isdigit() and t != own}
    paths = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    files = {path: path.read_bytes() for path in paths if not path.is_symlink()}
    return Person(
        learner,
        frozenset(names),
        frozenset(text for text in texts if _NUMBER.fullmatch(text)),
        frozenset(sha256(data).hexdigest() for data in files.values() if data),
        frozenset(answer for path, data in files.items() for answer in _answers(path, data)),
    )


def own_folders(class_dir: Path, learner: str) -> Iterator[Path]:
    """Yield the folders that are called as the learner, below each step's."""
    for step in sorted(class_dir.iterdir()) if class_dir.is_dir() else ():
        there = sorted(step.iterdir()) if step.is_dir() and not step.is_symlink() else ()
        for own in there:
            if composed(own.name) == composed(learner) and (own.is_dir() or own.is_symlink()):
                yield own


def spellings(name: str) -> list[str]:
    """Return a name as it is, and with its last word or what is before its comma at either end."""
    last, comma, first = (part.strip() for part in name.partition(","))
    if not comma:
        first, _, last = name.rpartition(" ")
    if not (first and last) or "@" in name or "_" in name:
        return [name]
    return list(dict.fromkeys([name, f"{first} {last}", f"{last}, {first}", f"{last} {first}"]))


def _squeezed(name: str) -> str:
    """Return a name without what is between its words, as Canvas begins the names of files."""
    return re.sub(r"[\W_]+", "", name)


def _of_roster(classroom: Classroom, learner: str) -> Iterator[str]:
    """Yield what was said of a learner on the rosters by which work was collected."""
    for person in classroom.people:
        if composed(person.id) == composed(learner):
            yield from (person.name, *(text for _, text in person.known))


def _of_tables(class_dir: Path, learner: str) -> Iterator[str]:
    """Yield what rosters say of a learner, in the class's folder and among the downloads."""
    tables = [*class_dir.glob("*.[ct]sv"), *(class_dir / "downloads").rglob("*.[ct]sv")]
    for path in sorted(tables):
        try:
            _, rows = read_table(path)
        except (BadTable, OSError):
            continue
        for row in rows:
            if composed(learner) in {composed(value.strip()) for value in row.values()}:
                yield from (name_of(row), *known_of(row).values())


def _of_attempts(folders: Iterable[Path]) -> Iterator[str]:
    """Yield numbers, addresses and the names of files that collecting has noted."""
    for folder in folders:
        for path in folder.glob("*/*/attempt.json") if folder.parent.name == ATTEMPTS else ():
            facts = json.loads(path.read_text("utf-8"))
            yield from (text for _, text in facts.get("known", ()))
            yield from (part for part in Path(facts.get("source", "")).parts if "_" in part)


def _answers(path: Path, data: bytes) -> Iterator[str]:
    if path.suffix != ".ipynb":
        return
    try:
        cells = json.loads(data)["cells"]
    except (ValueError, LookupError, TypeError):
        return
    for cell in cells if isinstance(cells, list) else ():
        if isinstance(cell, dict) and str(cell.get("id", "")).endswith(SOLUTION):
            source = cell.get("source", "")
            text = "".join(source if isinstance(source, str) else map(str, source))
            if len(plain := "".join(text.split())) >= _LONG:
                yield plain
