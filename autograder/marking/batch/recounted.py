"""What the next run makes of marks that stand already: by another class.toml, course or date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from ..classroom.folder import Classroom
from ..classroom.part import WHOLE
from ..classroom.timestamp import read_timestamp, timestamp_text
from ..gradebook.stood import Coming, Stood
from ..gradebook.worth import worth_of
from ..grading.release import Release, release_path
from ..grading.results import Result
from .cache import Cache
from .change import Change
from .plan import Plan

if TYPE_CHECKING:
    from ..gradebook.book import Book
    from ..gradebook.reader import Reader

_DATES = "a due date, an extension or the rule for late work is another one"
_OTHER = "the gradebook had other marks than marking has kept"


class Recount:
    """The marks of one assignment before and after the next run.

    Parameters
    ----------
    plan : Plan or None
        What the run does; None where it only lets cells leave an assignment that it does not mark.
    """

    def __init__(
        self, classroom: Classroom, cache: Cache, book: Book | Reader, name: str, plan: Plan | None
    ) -> None:
        self.assignment = name
        self._classroom, self._cache, self._book, self._plan = classroom, cache, book, plan
        self._release = classroom.release(name)
        self.why = _why(book.worth(name), self._release, self._is_ours)

    @cached_property
    def _stood(self) -> Stood:
        return self._book.stood(self.assignment)

    @cached_property
    def _coming(self) -> Coming:
        settings, config = self._classroom.settings, self._classroom.config
        return Coming(self.assignment, self._stood, self._release, settings, config)

    def _is_ours(self, name: str) -> bool:
        """Whether class.toml says what this exercise counts."""
        part = self._classroom.settings.part(self.assignment)
        return part != WHOLE and (not part.has(name) or name in part.points)

    def marked(self, change: Change) -> Change:
        """Return what becomes of one that is marked now, with what the gradebook counts."""
        result = change.after
        stands = self._coming.of(result, self._handed_in(result.learner))
        stood = self._stood.standings.get(result.learner)
        why = "; ".join(filter(None, (change.why, self.why if stood else "")))
        return Change(change.before, result, why, stood, stands)

    def others(self) -> Iterator[Change]:
        """Yield what becomes of everybody who is not marked now."""
        marked = {*self._plan.mark} if self._plan is not None else ()
        everybody = {*self._stood.standings, *self._kept}
        for learner in sorted(everybody - {*marked}):
            if change := self._of(learner):
                yield change

    def by_machine(self) -> Iterator[Change]:
        """Yield what becomes of the machine's marks of the very work that stands there."""
        if self.why:
            names = sorted(self._stood.standings)
            yield from filter(None, (self._of(name).by_machine for name in names))

    @property
    def _kept(self) -> Iterable[str]:
        """Whose results are recorded again or may be, where something else stands there."""
        return () if self._plan is None else (*self._plan.record, *self._plan.done)

    def _of(self, learner: str) -> Change:
        stood = self._stood.standings.get(learner)
        result = self._result(learner)
        if result is None:
            dates = self._plan is not None and self._plan.everybody
            stands = self._coming.of_others(learner, dates=dates)
            result = Result(learner, self.assignment)
        else:
            stands = self._coming.of(result, self._handed_in(learner))
        change = Change(result, result, "", stood, stands)
        return Change(result, result, self._why_of(change), stood, stands)

    def _result(self, learner: str) -> Result | None:
        plan = self._plan
        if plan is None or learner not in plan.learners:
            return None
        return next(self._cache.read(self.assignment, [learner]), None)

    def _handed_in(self, learner: str) -> datetime | None:
        folder = self._classroom.folder("submitted", learner, self.assignment)
        return read_timestamp(timestamp_text(folder))

    def _why_of(self, change: Change) -> str:
        said = [self.why or _OTHER] if change.exercises else []
        said += [_DATES] if change.penalty[0] != change.penalty[1] and not said else []
        return "; ".join(said)


def recounts(
    classroom: Classroom,
    cache: Cache,
    book: Book | Reader,
    plans: Sequence[Plan],
    known: Iterable[str],
) -> Iterator[Recount]:
    """Yield what becomes of each assignment that a run marks, or lets cells leave.

    Parameters
    ----------
    known : list of str
        The assignments that the gradebook has.
    """
    plan_of = {plan.assignment: plan for plan in plans}
    others = (name for name in known if release_path(classroom.course, name).exists())
    for name in {**plan_of, **dict.fromkeys(others)}:
        yield Recount(classroom, cache, book, name, plan_of.get(name))


def _why(before: Mapping[str, float], release: Release, is_ours: Callable[[str], bool]) -> str:
    """Say what counts otherwise than the gradebook does, and who decided it."""
    now = worth_of(release) if before else {}
    said: dict[str, list[str]] = {}
    for name in [*now, *(name for name in before if name not in now)]:
        if before.get(name) != now.get(name):
            who = "class.toml" if is_ours(name) else "class.toml or the course"
            said.setdefault(who, []).append(_otherwise(name, before.get(name), now.get(name)))
    return "; ".join(f"by {who}, {', '.join(several)}" for who, several in said.items())


def _otherwise(name: str, before: float | None, now: float | None) -> str:
    if before is None:
        return f"{name} counts ({now:g})"
    return f"{name} no longer counts" if now is None else f"{name} is worth {now:g}, not {before:g}"
