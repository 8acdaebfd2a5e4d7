"""By what everybody else in a class is known: what is theirs is no sign of the learner who leaves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from ..classroom.collect.found import composed
from ..classroom.collect.names import Known, said_by_platform

_APART = re.compile(r"[\s_+,;()]+")


@dataclass(frozen=True)
class Others:
    """Everybody else in the class.

    Attributes
    ----------
    ids : frozenset of str
        Their ids, in small letters.
    names : frozenset of str
        Their full names and addresses, in small letters, in each of their spellings.
    known : frozenset of pairs
        Their numbers and addresses, each with its kind.
    weak : frozenset of str
        Which ids and names are words of the course: a file's name may have them by chance.
    """

    ids: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    known: frozenset[Known] = frozenset()
    weak: frozenset[str] = frozenset()

    def has_id(self, text: str) -> bool:
        """Whether a text is the id of one of them."""
        return small(text) in self.ids

    def has(self, text: str) -> bool:
        """Whether a text is an id or a name of one of them."""
        return self.has_id(text) or small(text) in self.names

    def share(self, name: str) -> bool:
        """Whether a name is one of theirs as well, or a part of one."""
        return any(stands_in(name, other) for other in (*self.names, *self.ids))

    def own_path(self, path: str) -> bool:
        """Whether a file's path, here or in an archive, says that it is one of theirs."""
        return any(map(self._own_part, PurePosixPath(composed(path)).parts))

    def _own_part(self, part: str) -> bool:
        said = said_by_platform(part)
        if said is not None and not self.known.isdisjoint(said.known):
            return True
        if said is not None and said.name:
            return small(said.name) in self._words or small(said.name) in self.names
        return self.has(part) or not words_of_part(part).isdisjoint(self._words)

    @cached_property
    def _words(self) -> frozenset[str]:
        return (self.ids | {squeeze(name) for name in self.names}) - self.weak


def small(text: str) -> str:
    """Return a text as it is compared: without blanks around it, in small letters."""
    return composed(text.strip()).casefold()


def squeeze(name: str) -> str:
    """Return a name without what is between its words, as Canvas begins the names of files."""
    return re.sub(r"[\W_]+", "", name)


def words_of_part(part: str) -> set[str]:
    """Return the words of a file's name, and the name without its ending."""
    stem = small(part.partition(".")[0])
    return {small(PurePosixPath(part).stem), *filter(None, _APART.split(stem))}


def stands_in(name: str, text: str) -> bool:
    """Whether a name or an address stands in a text by itself, and not inside a longer one."""
    if name not in text:
        return False
    sign, after = (
        (r"[\w.+-]", r"[\w-]|\.\w") if not {"@", "/"}.isdisjoint(name) else (r"[^\W_]", r"[^\W_]")
    )
    return bool(re.search(rf"(?<!{sign}){re.escape(name)}(?!{after})", text))
