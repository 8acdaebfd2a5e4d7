"""What stands in a gradebook of one assignment, and what the next run would make of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection
from traitlets.config import Config

from ..classroom.settings import Settings
from ..grading.release import Release
from ..grading.results import Result, of_then
from .penalties import Late, penalty_of, plugin_of, read_lates
from .rows import Ids
from .standing import CellMark, Standing, read_standings
from .worth import worth_of


@dataclass(frozen=True)
class Stood:
    """The marks of one assignment as a gradebook has them.

    Parameters
    ----------
    standings : dict of str to Standing
        By learner.
    lates : dict of str to Late
        What the penalties depend on, by learner.
    duedate : datetime or None
        The date in nbgrader's own field.
    """

    standings: Mapping[str, Standing] = field(default_factory=dict)
    lates: Mapping[str, Late] = field(default_factory=dict)
    duedate: datetime | None = None


def read_stood(db: Connection, ids: Ids) -> Stood:
    """Read all of it at once."""
    lates = {late.learner: late for late in read_lates(db, ids)}
    return Stood(read_standings(db, ids), lates, ids.duedate)


class Coming:
    """What the next run makes of marks that stand in the gradebook.

    Parameters
    ----------
    release : Release
        As the class counts it now.
    settings, config : Settings, Config
        The class's dates, and nbgrader's rule for late work.
    """

    def __init__(
        self, assignment: str, stood: Stood, release: Release, settings: Settings, config: Config
    ) -> None:
        self._assignment = assignment
        self._stood = stood
        self._release = release
        self._settings = settings
        self._config = config
        self._worth = worth_of(release)

    def of(self, result: Result, handed_in: datetime | None) -> Standing:
        """Return what stands of a learner once a result is recorded, handed in at that time."""
        stood = self._stood.standings.get(result.learner, Standing())
        after = of_then(result, self._release)
        cells = {
            name: replace(stood.cells.get(name, CellMark()), machine=after.grades.get(name))
            for name in self._worth
            if name not in after.absent
        }
        by_hand = {name: one for name, one in stood.cells.items() if one.hand is not None}
        kept = {n: by_hand[n] for n in self._worth if n in by_hand and n not in cells}
        return self._with_penalty(result.learner, {**cells, **kept}, handed_in)

    def of_others(self, learner: str, *, dates: bool) -> Standing:
        """Return what stays of a learner's marks whom no result is recorded for."""
        stood = self._stood.standings[learner]
        cells = {name: one for name, one in stood.cells.items() if name in self._worth}
        if not dates:
            return Standing(cells, stood.penalty)
        return self._with_penalty(learner, cells, None)

    def _with_penalty(
        self, learner: str, cells: Mapping[str, CellMark], handed_in: datetime | None
    ) -> Standing:
        late = self._stood.lates.get(learner) or Late(learner, "", None, None, None, 0.0)
        given = Standing(cells).points or 0.0
        late = late._replace(handed_in=handed_in or late.handed_in, points=given)
        if self._settings.dues is not None:
            late = late._replace(extension=self._settings.extension(learner, self._assignment))
        return Standing(cells, penalty_of(late, self._due, self._plugin) or 0.0)

    @property
    def _due(self) -> datetime | None:
        settings = self._settings
        return self._stood.duedate if settings.dues is None else settings.due_date(self._assignment)

    @cached_property
    def _plugin(self) -> Any:
        return plugin_of(self._config)
