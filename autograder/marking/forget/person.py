"""By what a learner is known in a class: id, names, addresses, files and answers.

What others are called by as well, or what is a word of the course, is no sign of the learner.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePosixPath

from ..classroom.collect.found import composed
from ..classroom.collect.names import Known, said_by_platform
from .others import Others, small, squeeze, stands_in, words_of_part

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Person:
    """One learner.

    Attributes
    ----------
    id : str
        What their folders and marks are called by.
    names : frozenset of str
        Full names and addresses that nobody else has; small letters.
    numbers : frozenset of str
        Numbers that a platform knows them, and nobody else, by.
    files : frozenset of str
        SHA-256 of each file that they alone have handed in.
    answers : frozenset of str
        What they wrote into answer cells, without blanks.
    known : frozenset of pairs
        Their numbers and addresses, each with its kind.
    places : frozenset of str
        Parts of paths in downloads that collecting has found to be theirs alone.
    shared : frozenset of str
        Names of theirs that are others' as well, or words of the course.
    weak : bool
        Whether the id is also a word of the course: then it counts only where an id stands.
    is_listed : bool
        Whether the class knows somebody of that id.
    others : Others
        By what everybody else is known.
    """

    id: str
    names: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()
    answers: frozenset[str] = field(default=frozenset(), repr=False)
    known: frozenset[Known] = frozenset()
    places: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    weak: bool = False
    is_listed: bool = True
    others: Others = field(default=Others(), repr=False)

    def is_named(self, value: str) -> bool:
        """Whether a value where ids stand, such as a table's cell, is theirs or has their name."""
        return self.is_id(value.strip()) or self.has_number(value) or self.is_named_in(value)

    def is_id(self, text: str) -> bool:
        """Whether a text is their id, however its accents are written."""
        return composed(text) == composed(self.id)

    def is_plain_id(self, text: str) -> bool:
        """Whether a text that may be anything is their id, and can be nothing else."""
        return self.is_id(text.strip()) and not self.weak and not self.id.isdigit()

    def has_number(self, text: str) -> bool:
        """Whether a text is a number of theirs."""
        return small(text).lstrip("'") in self.numbers

    def is_named_in(self, text: str) -> bool:
        """Whether a full name or an address of theirs stands in a text."""
        return _stands(self.names | self.places, text)

    def is_in(self, text: str) -> bool:
        """Whether a text names them or holds an answer of theirs."""
        return (
            (self.has_word(text) and not self.weak)
            or self.is_named_in(text)
            or self.has_answer(text)
        )

    def has_word(self, text: str) -> bool:
        """Whether their id is a word of a text."""
        id, text = composed(self.id), composed(text)
        return id in text and bool(re.search(rf"(?<!\w){re.escape(id)}(?!\w)", text))

    def may_be_in(self, text: str) -> bool:
        """Whether a person should look: a name stands there, if only one that others share."""
        return (self.has_word(text) and not self.weak) or _stands(self.names | self.shared, text)

    def has_answer(self, text: str) -> bool:
        """Whether an answer of theirs stands in a text, also in a page's."""
        if not self.answers:
            return False
        plain = composed("".join(html.unescape(_TAG.sub("", text)).split()))
        return any(composed(answer) in plain for answer in self.answers)

    def owns(self, path: str, data: bytes) -> bool:
        """Whether a file is to go: it is theirs, and its path does not say that it is another's."""
        if self.others.own_path(path):
            return self.owns_path(path) and self.owns_file(data)
        return self.owns_path(path) or self.owns_file(data)

    def owns_path(self, path: str) -> bool:
        """Whether a file's path, here or in an archive, says that it is theirs."""
        path = composed(path)
        inside = f"/{small(path)}/"
        return any(f"/{place}/" in inside for place in self.places) or any(
            map(self._owns_part, PurePosixPath(path).parts)
        )

    def _owns_part(self, part: str) -> bool:
        said = said_by_platform(part)
        if said is not None and not self.known.isdisjoint(said.known):
            return True
        own = {squeeze(composed(name)) for name in self.names}
        if not self.weak:
            own.add(small(self.id))
        return not own.isdisjoint(words_of_part(part)) or self.is_named_in(part)

    def owns_file(self, data: bytes) -> bool:
        """Whether it is a file of theirs, whatever it is called."""
        return bool(data) and sha256(data).hexdigest() in self.files


def _stands(names: frozenset[str], text: str) -> bool:
    plain = composed(text.casefold())
    return any(stands_in(composed(name), plain) for name in names)
