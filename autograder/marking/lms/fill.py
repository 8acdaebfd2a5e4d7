"""Put final marks into the cells of a platform's file, and say of each that was left why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from ..reports.total import Final
from .numbers import has_comma, is_same, read_number, write_number
from .people import Matched
from .platform import CannotExport, Line, Platform
from .sheet import Place

NotDue = Callable[[str, str], bool]  # whether a learner may still hand an assignment in


@dataclass(frozen=True)
class Replaced:
    """A mark that stood in the file and is another one now."""

    learner: str
    assignment: str
    before: str
    now: str

    def __str__(self) -> str:
        return f"{self.learner}, {self.assignment}: {self.before} becomes {self.now}"


@dataclass
class Filled:
    """What came of filling a file.

    Attributes
    ----------
    cells : dict of (int, int) to str
        What is written, by row and column.
    written, same : int
        How many marks came into empty cells, and how many stood there already.
    scales : dict of str to str
        How points became the platform's, by assignment.
    left : dict of str to list of str
        Whose cell stays as it is, by the reason.
    unplaced : list of str
        Final marks that the file takes nowhere.
    zeros : list of str
        Who has 0 for what is not handed in.
    """

    cells: dict[Place, str] = field(default_factory=dict)
    written: int = 0
    same: int = 0
    replaced: list[Replaced] = field(default_factory=list)
    scales: dict[str, str] = field(default_factory=dict)
    left: dict[str, list[str]] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)
    zeros: list[str] = field(default_factory=list)


class Filling:
    """Fills one file.

    Parameters
    ----------
    out_of : float or None
        What marks are out of where the file does not say.
    missing_as_zero : bool
        Whether who has handed in nothing gets 0.
    not_due : callable
        Whether somebody may still hand in; then nothing is missing yet.
    """

    def __init__(
        self,
        platform: Platform,
        matched: Matched,
        columns: Mapping[str, int],
        *,
        out_of: float | None = None,
        missing_as_zero: bool = False,
        not_due: NotDue = lambda _learner, _assignment: False,
    ) -> None:
        self._platform = platform
        self._matched = matched
        self._columns = columns
        self._out_of = out_of
        self._missing_as_zero = missing_as_zero
        self._not_due = not_due
        self._comma = has_comma(
            cell for row in platform.sheet.rows for cell in row
        )  # also by what other columns have
        self.filled = Filled()

    def fill(self, finals: Iterable[Final]) -> None:
        """Put marks in, each in its learner's line and its assignment's column."""
        for final in finals:
            if (line := self._matched.lines.get(final.learner)) is not None:
                self._fill(final, line, self._columns[final.assignment])
            elif final.is_final:
                self.filled.unplaced.append(f"{_who(final)}: no line in the file")

    def _fill(self, final: Final, line: Line, column: int) -> None:
        points = self._points(final)
        if isinstance(points, str):
            self._leave(final, points)
            return
        if locked := self._platform.locked(column, line.row):
            self._unplaced(final, locked)
            return
        most = self._maximum(column, line.row)
        value = points * most / final.max_points
        self._tell_scale(final, most)
        if value > most and not is_same(value, most) and not self._platform.above_maximum:
            why = f"{self._platform.name} takes no more than {most:g}, and this would be {value:g}"
            self._unplaced(final, why)
        elif column >= len(self._platform.sheet.rows[line.row]):
            self._unplaced(final, "the line in the file is too short")
        else:
            self._put(final, (line.row, column), value)
            if final.state == "not handed in":
                self.filled.zeros.append(_who(final))

    def _points(self, final: Final) -> float | str:
        """Return the points that are to be written, or why none are."""
        if not final.max_points:
            return "worth no points"
        if final.state == "not handed in" and self._missing_as_zero:
            waits = self._not_due(final.learner, final.assignment)
            return "not handed in, and not due yet" if waits else 0.0
        if not final.is_final or final.points is None:
            return final.state
        return final.points

    def _maximum(self, column: int, row: int) -> float:
        """Return what the platform's marks are out of."""
        said = self._platform.maximum(column, row)
        most = read_number(said) if said.strip() else self._out_of
        if not most or most < 0:
            title = self._platform.title(column)
            raise CannotExport(
                f'The file does not say what "{title}" is out of ("{said}" is no number above 0); '
                "--out-of says it where the file has nothing."
            )
        return most

    def _tell_scale(self, final: Final, most: float) -> None:
        told = f"{final.max_points:g} points are {most:g} in {self._platform.name}"
        known = self.filled.scales.setdefault(final.assignment, told)
        if told not in known:  # of another edition, with other points
            self.filled.scales[final.assignment] = f"{known}; {told}"

    def _put(self, final: Final, place: Place, value: float) -> None:
        before = self._platform.sheet.cell(*place).strip()
        number = read_number(before)
        if number is not None and is_same(number, value):
            self.filled.same += 1
            return
        now = write_number(value, comma=self._comma)
        self.filled.cells[place] = now
        if before and before != "-":
            replaced = Replaced(final.learner, final.assignment, before, now)
            self.filled.replaced.append(replaced)
        else:
            self.filled.written += 1

    def _leave(self, final: Final, why: str) -> None:
        self.filled.left.setdefault(why, []).append(_who(final))

    def _unplaced(self, final: Final, why: str) -> None:
        self.filled.unplaced.append(f"{_who(final)}: {why}")


def _who(final: Final) -> str:
    return f"{final.learner}, {final.assignment}"
