"""Find secrets in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .algebra import Term
from .allowed import in_notebooks
from .match import Names, contains, features, parts
from .parse import Formula, formulas
from .secrets import Secret, Sentence, says
from .tokens import words

# Most texts come again: an edition holds its notebooks twice, and the tests search it over and over.
_formulas = lru_cache(maxsize=1000)(formulas)


@dataclass(frozen=True)
class Found:
    """A secret, and the line of the text in which it stands."""

    secret: Secret | Sentence
    line: int | None


class Finder:
    """Finds secrets in texts of any language."""

    def __init__(self, secrets: Sequence[Secret], sentences: Sequence[Sentence] = ()) -> None:
        self._by_head: dict[str, list[Secret]] = defaultdict(list)
        for secret in secrets:
            self._by_head[secret.terms[0][0]].append(secret)
        self._sentences = sentences

    def find(self, text: str, course: str = "") -> Iterator[Found]:
        """Yield each secret that a text tells, once for each place.

        Parameters
        ----------
        course : str
            Where a notebook may say the formulas that the course teaches: in all of a "text", or in
            the strings of "code".
        """
        for row in _formulas(text):
            told = course == "text" or (course == "code" and row[0].in_string)
            for secret, line in self._in_order([one for one in row if says(one.term)]):
                if not (told and in_notebooks(secret.terms)):
                    yield Found(secret, line)
        plain = f" {' '.join(words(text))} "
        for sentence in self._sentences:
            if sentence.words in plain:
                yield Found(sentence, None)

    def _in_order(self, row: Sequence[Formula]) -> Iterator[tuple[Secret, int]]:
        terms = [one.term for one in row]
        for place, formula in enumerate(row):
            for secret in self._told(terms, place):
                yield secret, formula.line
            for block in parts(formula.term):
                if block[0] in ("()", "call"):  # its statements stand one behind the other
                    inside = [one for one in block[1:] if says(one)]
                    yield from ((secret, formula.line) for secret in self._block(inside))

    def _block(self, terms: Sequence[Term]) -> Iterator[Secret]:
        """Yield the secrets of several statements in a block; the others are found anyway."""
        for place in range(len(terms) - 1):
            yield from (secret for secret in self._told(terms, place) if len(secret.terms) > 1)

    def _told(self, terms: Sequence[Term], place: int) -> Iterator[Secret]:
        """Yield the secrets that begin in one of some formulas, and go on in those behind it."""
        for part in parts(terms[place]):
            candidates = self._by_head.get(part[0], ())
            there = features(part) if candidates else frozenset()
            for secret in candidates:
                if secret.features[0] <= there and any(
                    _goes_on(secret.terms[1:], terms, place + 1, names)
                    for names in contains(secret.terms[0], part, {})
                ):
                    yield secret


def _goes_on(secret: Sequence[Term], terms: Sequence[Term], place: int, names: Names) -> bool:
    if not secret:
        return True
    if place >= len(terms):
        return False
    return any(
        _goes_on(secret[1:], terms, place + 1, found)
        for found in contains(secret[0], terms[place], names)
    )
