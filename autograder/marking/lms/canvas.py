"""Canvas's gradebook, as it is exported and imported again.

A head; a line about posting, sometimes; a line of the points that each assignment is out of; then
a line a learner.  Canvas reads an assignment's column by the number behind its title, ignores what
is read only, and takes points with a point or a comma.
"""

from __future__ import annotations

import re
from functools import cached_property

from ..classroom.collect.roster import is_canvas, name_of
from .numbers import read_number
from .platform import CannotExport, Platform
from .sheet import Sheet

_POINTS = "points possible"
_TEST = "student, test"  # the learner that an instructor sees the course as
_NUMBER = re.compile(r"\s*\(\d+\)$")
_EXCUSED, _NOT_ASSIGNED = "ex", "n/a"


class Canvas(Platform):
    """Canvas's gradebook.

    Raises
    ------
    CannotExport
        If the file is another one.
    """

    name = "Canvas"

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        if not sheet.rows or not is_canvas(sheet.by_name[0]) or self._points is None:
            raise CannotExport(
                "This is no export of Canvas's gradebook: that has columns Student, ID and Section, "
                "and a line Points Possible. In Canvas: Grades, Export, Export Entire Gradebook."
            )

    @cached_property
    def _points(self) -> int | None:
        names = (name_of(row).casefold() for row in self.sheet.by_name)
        return next((number for number, name in enumerate(names) if name == _POINTS), None)

    def columns(self) -> list[int]:
        """Return the columns of assignments: those that are out of a number of points."""
        every = range(len(self.sheet.columns))
        return [column for column in every if read_number(self.maximum(column, 0)) is not None]

    def maximum(self, column: int, row: int) -> str:
        """Return what stands in the line of the points."""
        return self.sheet.cell(self._points or 0, column)

    def short(self, column: int) -> str:
        """Return an assignment's title without Canvas's number."""
        return _NUMBER.sub("", self.title(column))

    def locked(self, column: int, row: int) -> str:
        """Say of those who need not hand in that they need not."""
        said = self.sheet.cell(row, column).strip().casefold()
        return {
            _EXCUSED: "excused in Canvas",
            _NOT_ASSIGNED: "not assigned to them in Canvas",
        }.get(said, "")

    def is_person(self, row: int) -> bool:
        """Whether a line is about a learner: all of Canvas's learners have a number."""
        said = self.sheet.by_name[row]
        return bool(said.get("id")) and name_of(said).casefold() not in (_TEST, _POINTS)
