"""Moodle's grading worksheet of one assignment.

A line a learner: an identifier, the grade, what it is out of, whether it can be changed, and when
it was.  Moodle skips what it may not change, what is above the maximum, and what somebody has
changed since the worksheet was downloaded.
"""

from __future__ import annotations

from .platform import CannotExport, Platform
from .sheet import Sheet

_GRADE, _MAXIMUM, _CHANGE = "grade", "maximum grade", "grade can be changed"
_NO = ("no", "nein", "non", "não", "nee", "nej", "нет")


class Moodle(Platform):
    """Moodle's grading worksheet.

    Raises
    ------
    CannotExport
        If the file is another one.
    """

    name = "Moodle"
    above_maximum = False
    of_one = True

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        names = [column.strip().casefold() for column in sheet.columns]
        self._place = {name: names.index(name) for name in (_MAXIMUM, _CHANGE) if name in names}
        self._grades = [number for number, name in enumerate(names) if name == _GRADE]
        if not self._grades or not {"identifier", "participant", "id", "email address"} & {*names}:
            raise CannotExport(
                "This is no grading worksheet of Moodle's in English: that has columns Identifier "
                "and Grade. "
                "In Moodle, set the language to English, then: the assignment, Submissions, "
                "Download grading worksheet."
            )

    def columns(self) -> list[int]:
        """Return the column of the grade."""
        return self._grades

    def maximum(self, column: int, row: int) -> str:
        """Return what the grade is out of; of a scale in words, Moodle gives none."""
        return self.sheet.cell(row, self._place[_MAXIMUM]) if _MAXIMUM in self._place else ""

    def locked(self, column: int, row: int) -> str:
        """Say of a grade that Moodle's gradebook holds fast that it does."""
        if _CHANGE not in self._place:
            return ""
        said = self.sheet.cell(row, self._place[_CHANGE]).strip().casefold()
        return "locked in Moodle's gradebook" if said in _NO else ""
