"""Read by what a learner is known in a class, and by what the others are."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from ...errors import AutograderError
from ..classroom.collect.attempts import ATTEMPTS
from ..classroom.collect.found import composed
from ..classroom.collect.names import Known, is_gradescope, said_by_platform
from ..classroom.collect.pseudonyms import Apart
from ..classroom.collect.roster import known_of, name_of, pairs_of
from ..classroom.collect.table import BadTable, Row, read_table
from ..classroom.folder import Classroom
from .answers import answers_in
from .course import Course, read_course
from .others import Others, small
from .person import Person

STEPS = ("submitted", ATTEMPTS, "autograded", "feedback")  # a folder a learner in each
_TELLING = 5  # characters: a shorter name stands in other words, too
_NUMBER = re.compile(r"[a-z-]*\d[a-z\d-]*")  # 90210777, s102, mat-1

Said = Mapping[str, Iterable[str]]  # names, addresses and numbers by id


@dataclass(frozen=True)
class Sources:
    """What a class says of people, read once for all who leave.

    Attributes
    ----------
    said : dict of str to iterable of str
        Names and numbers that the gradebook has, of everybody in it.
    leaving : frozenset of str
        The ids of all who are forgotten together, in small letters: what they share goes, too.
    """

    classroom: Classroom
    said: Said
    leaving: frozenset[str]

    @cached_property
    def course(self) -> Course:
        """What the course itself consists of."""
        return read_course(self.classroom)

    @cached_property
    def rows(self) -> list[Row]:
        """The rows of tables in the class's folder and among the downloads."""
        return [*_rows(self.classroom.class_dir)]

    @cached_property
    def others(self) -> Others:
        """What is known of all who stay."""
        return _others(self)

    @cached_property
    def others_files(self) -> Mapping[int, list[Path]]:
        """What these have handed in, by size."""
        found: dict[int, list[Path]] = {}
        folders = learners_folders(self.classroom.class_dir)
        for path in _files(one for one in folders if self.others.has_id(one.name)):
            found.setdefault(path.stat().st_size, []).append(path)
        return found


def read_sources(classroom: Classroom, leaving: Iterable[str], said: Said | None = None) -> Sources:
    """Return what tells by what each of these learners is known; it is read when it is needed."""
    return Sources(classroom, said or {}, frozenset(map(small, leaving)))


def read_person(sources: Sources, learner: str) -> Person:
    """Return by what a learner is known, one of those who leave.

    Raises
    ------
    AutograderError
        If it is no learner's name.
    """
    if learner in ("", ".", "..") or not {"/", "\\", "\0"}.isdisjoint(learner):
        raise AutograderError(f"{learner!r} is nobody's name.")
    course, others, class_dir = sources.course, sources.others, sources.classroom.class_dir
    is_listed = is_known(sources, learner)
    facts = [*_facts(class_dir, learner)]
    known = {*_known(sources, learner), *(pair for one in facts for pair in one[1])}
    texts = [*_said(sources, learner), *(text for _, text in known)]
    forms = {form for text in texts for form in spellings(small(text))} - {small(learner)}
    names = {text for text in forms if len(text) >= _TELLING and not text.isdigit()}
    shared = {name for name in names if others.share(name) or course.says(name)}
    taken = {text for _, text in others.known} | others.ids
    files = _own_files(sources, learner)
    answers = {a for p, data in files.items() if p.suffix == ".ipynb" for a in answers_in(data)}
    return Person(
        learner,
        frozenset(names - shared),
        frozenset(text for text in forms - taken if _NUMBER.fullmatch(text)),
        frozenset(sha256(data).hexdigest() for data in files.values()),
        frozenset(answers - course.answers),
        frozenset(known) - others.known,
        frozenset(_places(learner, names - shared, facts, others)),
        frozenset(shared),
        course.says(small(learner)) or not is_listed,
        is_listed,
        others,
    )


def is_known(sources: Sources, learner: str) -> bool:
    """Whether a folder, a roster, a table, class.toml or the gradebook has somebody of this id."""
    classroom = sources.classroom
    ids = {*sources.said, *(one.id for one in classroom.people)}
    ids |= {who for who, _ in classroom.settings.extensions}
    return (
        composed(learner) in map(composed, ids)
        or any(own_folders(classroom.class_dir, learner))
        or any(_rows_of(sources, learner))
    )


def own_folders(class_dir: Path, learner: str) -> Iterator[Path]:
    """Yield the folders that are called as the learner, in each step's."""
    for own in learners_folders(class_dir):
        if composed(own.name) == composed(learner):
            yield own


def learners_folders(class_dir: Path) -> Iterator[Path]:
    """Yield everybody's folders, and links in their place: what is in them is that learner's."""
    for step in STEPS:
        folder = class_dir / step
        for own in sorted(folder.iterdir()) if folder.is_dir() and not folder.is_symlink() else ():
            if (own.is_dir() or own.is_symlink()) and not own.name.startswith("."):
                yield own


def spellings(name: str) -> list[str]:
    """Return a name as it is, and with its last word or what is before its comma at either end."""
    last, comma, first = (part.strip() for part in name.partition(","))
    if not comma:
        first, _, last = name.rpartition(" ")
    if not (first and last) or "@" in name or "_" in name:
        return [name]
    return list(dict.fromkeys([name, f"{first} {last}", f"{last}, {first}", f"{last} {first}"]))


def _others(sources: Sources) -> Others:
    """Return what is known of all who stay."""
    classroom, said, leaving = sources.classroom, sources.said, sources.leaving
    people = [one for one in classroom.people if small(one.id) not in leaving]
    folders = {own.name for own in learners_folders(classroom.class_dir)}
    ids = {small(id) for id in (*said, *folders, *(one.id for one in people))} - leaving
    texts = [one.name for one in people]
    texts += [text for id, some in said.items() if small(id) in ids for text in some]
    known = {pair for one in people for pair in one.known}
    for row in sources.rows:
        called = {small(text) for text in _called(row)}
        if called & ids and not called & leaving:
            texts.append(name_of(row))
            known |= {*pairs_of(known_of(row))}
    texts += [text for kind, text in known if kind == "email"]
    names = {form for text in texts for form in spellings(small(text)) if form}
    weak = frozenset(filter(sources.course.says, ids | names))
    return Others(frozenset(ids), frozenset(names), frozenset(known), weak)


def _said(sources: Sources, learner: str) -> Iterator[str]:
    """Yield the names and numbers that gradebook, roster and tables have of a learner."""
    for id, texts in sources.said.items():
        if composed(id) == composed(learner):
            yield from texts
    people = sources.classroom.people
    yield from (one.name for one in people if composed(one.id) == composed(learner))
    yield from (name_of(row) for row in _rows_of(sources, learner))


def _known(sources: Sources, learner: str) -> Iterator[Known]:
    """Yield the numbers and addresses that rosters and tables have of a learner."""
    for person in sources.classroom.people:
        if composed(person.id) == composed(learner):
            yield from person.known
    for row in _rows_of(sources, learner):
        yield from pairs_of(known_of(row))


def _rows_of(sources: Sources, learner: str) -> Iterator[Row]:
    """Yield the rows whose id is a learner's."""
    for row in sources.rows:
        if composed(learner) in map(composed, _called(row)):
            yield row


def _called(row: Row) -> list[str]:
    """Return what may be the id in a row."""
    return [*known_of(row).values(), *(row.get(key, "") for key in ("learner", "student_id"))]


def _rows(class_dir: Path) -> Iterator[Row]:
    tables = [*class_dir.glob("*.[ct]sv"), *(class_dir / "downloads").rglob("*.[ct]sv")]
    for path in sorted(tables):
        try:
            yield from read_table(path)[1]
        except (BadTable, OSError):
            continue


def _facts(class_dir: Path, learner: str) -> Iterator[tuple[str, list[Known]]]:
    """Yield from where each attempt came, and the numbers that the download had."""
    apart = Apart(class_dir)
    kept = (own for own in own_folders(class_dir, learner) if own.parent.name == ATTEMPTS)
    for path in (path for own in kept for path in sorted(own.glob("*/*/attempt.json"))):
        _, who, assignment, _, _ = path.relative_to(class_dir).parts
        facts = json.loads(path.read_text("utf-8"))
        facts = apart.joined(who, assignment, {"number": 0, **facts})
        known = [(str(kind), str(text)) for kind, text in facts.get("known", ())]
        yield str(facts.get("source", "")), known


def _places(
    learner: str,
    names: set[str],
    facts: Iterable[tuple[str, list[Known]]],
    others: Others,
) -> Iterator[str]:
    """Yield a learner's folders, and the parts of downloads that collecting has found to be theirs."""
    yield from (f"{step}/{small(learner)}" for step in STEPS)
    for source, _ in facts:
        parts = [small(part) for part in Path(source).parts]
        for end, part in enumerate(parts, 1):
            if others.own_path(part):
                break
            if said_by_platform(part) or is_gradescope(part):
                yield part
            elif end > 1 and (part == small(learner) or part in names):
                yield "/".join(parts[:end])


def _own_files(sources: Sources, learner: str) -> dict[Path, bytes]:
    """Read the files that a learner alone has handed in."""
    own = _files(own_folders(sources.classroom.class_dir, learner))
    found = {path: path.read_bytes() for path in own}
    return {
        path: data
        for path, data in found.items()
        if data
        and data not in sources.course.notebooks
        and not _is_among(data, sources.others_files)
    }


def _is_among(data: bytes, by_size: Mapping[int, Iterable[Path]]) -> bool:
    return any(path.read_bytes() == data for path in by_size.get(len(data), ()))


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        for path in () if folder.is_symlink() else folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                yield path
