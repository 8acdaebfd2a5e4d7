"""What is wrong with the course: where, what, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import AutograderError


@dataclass(frozen=True)
class Problem:
    """One thing to mend.

    Parameters
    ----------
    file : str
        Relative to the course, with forward slashes.
    line : int or None
        From 1; None where the whole file is meant.
    what, fix : str
        What is wrong, and what to do about it.
    """

    file: str
    line: int | None
    what: str
    fix: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.what} — fix: {self.fix}"


class SourceProblems(AutograderError):
    """The sources cannot be built; `problems` has everything that is wrong with them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
