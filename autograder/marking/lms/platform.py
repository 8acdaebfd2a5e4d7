"""What a platform's file has: the lines of people, the columns of marks, what each is out of."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import AutograderError
from ..classroom.collect.names import Identity
from ..classroom.collect.roster import known_of, name_of, pairs_of
from .sheet import Sheet


class CannotExport(AutograderError):
    """Marks cannot be put into a file; the message says what to mend."""


@dataclass(frozen=True)
class Line:
    """One line of a file that is about a person.

    Attributes
    ----------
    row : int
        Its number among the lines below the head, from 0.
    identity : Identity
        By what the platform knows the person.
    """

    row: int
    identity: Identity

    def __str__(self) -> str:
        known = [text for _, text in self.identity.known]
        return self.identity.name or next(iter(known), f"line {self.row + 2}")


class Platform(ABC):
    """A platform's file."""

    name = ""
    above_maximum = True  # whether it takes more points than an assignment is out of
    of_one = False  # whether a file is of one assignment, whatever its column is called

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    @abstractmethod
    def columns(self) -> list[int]:
        """Return the columns that may hold marks of one assignment each."""

    @abstractmethod
    def maximum(self, column: int, row: int) -> str:
        """Return what the marks of a column are out of, as the file says it for a line."""

    @abstractmethod
    def locked(self, column: int, row: int) -> str:
        """Say why a cell takes no mark; nothing where it does."""

    def title(self, column: int) -> str:
        """Return a column's name."""
        return self.sheet.columns[column].strip()

    def short(self, column: int) -> str:
        """Return a column's name without what the platform adds to it."""
        return self.title(column)

    def lines(self) -> Iterator[Line]:
        """Yield the lines that are about people."""
        for number, row in enumerate(self.sheet.by_name):
            if self.is_person(number):
                known = tuple(pairs_of(known_of(row)))
                yield Line(number, Identity(known, name_of(row), system=self.name))

    def is_person(self, row: int) -> bool:
        """Whether a line is about a person."""
        return any(cell.strip() for cell in self.sheet.rows[row])
