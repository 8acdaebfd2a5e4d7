"""What the course itself consists of: its words and notebooks are no sign of anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from ..classroom.collect.attempts import ATTEMPTS
from ..classroom.editions import FOLDER as EDITIONS
from ..classroom.folder import Classroom
from ..classroom.new import DOWNLOADS, SUBMITTED
from .answers import answers_in

# What folders and files of a class are usually called.
_OF_A_CLASS = (
    *(SUBMITTED, ATTEMPTS, DOWNLOADS, EDITIONS, "autograded", "feedback", "gradebook", "class"),
    *("roster", "names", "history", "marks", "report", "similar", "grades", "submissions", "times"),
)


@dataclass(frozen=True)
class Course:
    """What learners are given.

    Attributes
    ----------
    words : str
        All words of it, in small letters, a blank on either side of each.
    names : frozenset of str
        What assignments, the class's folders and the class itself are called.
    notebooks : frozenset of bytes
        The notebooks, of all editions.
    answers : frozenset of str
        What stands in answer cells before anybody has answered.
    """

    words: str = field(repr=False)
    names: frozenset[str]
    notebooks: frozenset[bytes]
    answers: frozenset[str]

    def says(self, name: str) -> bool:
        """Whether a name is a word of the course, or several that stand there one after another."""
        plain = _plain(name)
        stands = self._single.issuperset(plain.split()) and f" {plain} " in self.words
        return name in self.names or (bool(plain) and "@" not in name and stands)

    @cached_property
    def _single(self) -> frozenset[str]:
        return frozenset(self.words.split())


def read_course(classroom: Classroom) -> Course:
    """Read what the class was given, and what the course gives today."""
    found = {path: path.read_bytes() for path in _notebooks(classroom)}
    texts = [data.decode("utf-8", "replace").casefold() for data in found.values()]
    named = {path.stem.casefold() for path in found} | {classroom.settings.course_id.casefold()}
    answers = {answer for data in found.values() for answer in answers_in(data)}
    given = frozenset(found.values())
    words = f" {_plain(' '.join(texts))} "
    return Course(words, frozenset({*named, *_OF_A_CLASS}), given, frozenset(answers))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text))


def _notebooks(classroom: Classroom) -> Iterator[Path]:
    for folder in (classroom.course, *(classroom.class_dir / EDITIONS).glob("*")):
        yield from sorted(folder.glob("assignments/*/*.ipynb"))
