"""What there is to do for one assignment: mark, only record, or nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ..classroom.folder import Classroom
from ..classroom.marked import marked_path
from ..classroom.timestamp import NO_TIME, tells_no_time, timestamp_text
from ..grading.release import release_path
from ..grading.results import Result
from ..grading.soundness import check_key
from ..grading.submission import fingerprint_of
from ..sandbox.limits import MAX_NAME, USUAL, TimeLimits
from .cache import Cache, Entry
from .fingerprints import (
    COMMON,
    Fingerprints,
    affected,
    checks_fingerprints,
    combined,
    marked_by,
    other_edition_names,
)
from .tasks import Task

if TYPE_CHECKING:
    from ..gradebook.book import Book

# Which submissions to mark: those that are new or have changed, these and those whose checks have
# changed, or all of them.
Choice = Literal["new", "changed", "all"]


@dataclass
class Plan:
    """The work on one assignment, by learner.

    Parameters
    ----------
    checks : dict of str to str
        The fingerprints of the checks that mark now.
    marked_by : str
        What marks now beside them.
    mark : list of str
        To be marked.
    record : list of str
        Marked before, but not yet in this gradebook.
    done : list of str
        Marked and recorded before; nothing has changed.
    older : list of str
        Those of `record` and `done` that were marked by earlier checks.
    refused : dict of str to str
        Those that nothing can be recorded for, with the reason.
    untimed : set of str
        Those with a ``timestamp.txt`` that tells no time.
    overlooked : list of str
        A sentence for each thing in ``submitted/`` that is not looked at, whosever it may be.
    exercises : set of str
        What earlier checks decided otherwise, if anything.
    editions : set of str
        The editions that were not given out, or otherwise, when something was marked.
    engine : bool
        Whether some were marked by another version of the engine, or with other limits.
    failed : dict of str to str
        Those that could not be marked again, with the reason; they keep the marks that they have.
    everybody : bool
        Whether the whole class is meant, and not learners who were named.
    roster : tuple of str
        Who is in the class, whether they have handed in or not.
    choice : str
        What was asked to be marked again.
    """

    assignment: str
    checks: Fingerprints
    marked_by: str
    mark: list[str] = field(default_factory=list)
    record: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    older: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    untimed: set[str] = field(default_factory=set)
    overlooked: list[str] = field(default_factory=list)
    exercises: set[str] = field(default_factory=set)
    editions: set[str] = field(default_factory=set)
    engine: bool = False
    failed: dict[str, str] = field(default_factory=dict)
    everybody: bool = True
    roster: tuple[str, ...] = ()
    choice: Choice = "new"

    @property
    def earlier(self) -> str:
        """What those of `older` were marked by."""
        if self.engine:
            return "another version of this package, or with other limits of time"
        said = []
        if self.exercises:
            said.append(f"earlier checks of {', '.join(sorted(self.exercises))}")
        if self.editions:
            names = ", ".join(sorted(self.editions))
            said.append(f"other editions of the notebook than are known now ({names})")
        return " or ".join(said)

    @property
    def learners(self) -> list[str]:
        """Everybody who has handed something in, in order."""
        return sorted([*self.mark, *self.record, *self.done, *self.refused])

    def told(self, result: Result) -> Result:
        """Return a result with what is told of the submission beside its notebook."""
        notes = [NO_TIME] if result.learner in self.untimed else []
        if result.learner in self.failed and not result.ours:
            notes.append(f"{self.failed[result.learner]} The marks are those from before.")
        return replace(result, notes=(*result.notes, *notes))


def make_plan(
    classroom: Classroom,
    cache: Cache,
    assignment: str,
    learners: Iterable[str],
    choice: Choice = "new",
    times: TimeLimits = USUAL,
    *,
    everybody: bool = True,
) -> Plan:
    """Compare what is handed in with what is kept; reads every file that was marked before.

    Raises
    ------
    KeyFaults
        If the key cannot mark; every case is worked out here, before anything is written.
    """
    release = classroom.whole_release(assignment)
    check_key(assignment, release, release_path(classroom.course, assignment))
    checks = checks_fingerprints(assignment, release)
    plan = Plan(assignment, checks, marked_by(times), everybody=everybody, choice=choice)
    plan.roster = tuple(person.id for person in classroom.roster)
    comparison = _Comparison(classroom, cache, plan)
    for learner in learners:
        comparison.place(learner, choice)
    return plan


def plan_to_look(classroom: Classroom, assignment: str) -> Plan:
    """Return who has handed in what, where nothing is to be marked."""
    plan = Plan(assignment, {}, "")
    for learner in classroom.handed_in(assignment):
        if (why := _refused(learner)) is not None:
            plan.refused[learner] = why
        else:
            plan.done.append(learner)
    return plan


class _Comparison:
    """Finds out for each learner what there is to do, and writes it into a plan."""

    def __init__(self, classroom: Classroom, cache: Cache, plan: Plan) -> None:
        self._classroom = classroom
        self._cache = cache
        self._plan = plan
        self._checks = combined(plan.checks)
        self._entries = cache.entries(plan.assignment)
        self._gradebook = where_recorded(classroom)
        # Exercises and editions, by the fingerprint of earlier checks.
        self._affected: dict[str, tuple[set[str], set[str]]] = {}

    def place(self, learner: str, choice: Choice) -> None:
        """Put one learner where they belong."""
        if (why := _refused(learner)) is not None:
            self._plan.refused[learner] = why
            return
        submitted = self._classroom.folder("submitted", learner, self._plan.assignment)
        handed_in = timestamp_text(submitted)
        self._place_of(learner, submitted, handed_in, choice).append(learner)
        if tells_no_time(handed_in):
            self._plan.untimed.add(learner)

    def _place_of(self, learner: str, submitted: Path, handed_in: str, choice: Choice) -> list[str]:
        plan, entry = self._plan, self._entries.get(learner)
        if entry is None or choice == "all" or self._has_changed(learner, submitted, entry):
            return plan.mark
        if self._is_older(entry):
            if choice == "changed":
                return plan.mark
            plan.older.append(learner)
        is_recorded = entry.recorded == recorded_note(self._gradebook, handed_in)
        return plan.done if entry.notebook and is_recorded else plan.record

    def _has_changed(self, learner: str, submitted: Path, entry: Entry) -> bool:
        assignment = self._plan.assignment
        marked = marked_path(self._classroom, learner, assignment)
        if entry.ours or (entry.notebook and not marked.exists()):
            return True
        return fingerprint_of(submitted, assignment) != entry.submission

    def _is_older(self, entry: Entry) -> bool:
        """Whether other checks may decide otherwise; notes which exercises they are about."""
        plan = self._plan
        # Another engine may decide about everything otherwise.
        other = entry.engine != plan.marked_by
        everything = {*plan.checks} - {COMMON}, set[str]()
        exercises, editions = everything if other else self._affected_since(entry.checks)
        plan.exercises |= exercises
        plan.editions |= editions
        plan.engine |= other and bool(exercises)
        return bool(exercises or editions)

    def _affected_since(self, checks: str) -> tuple[set[str], set[str]]:
        if checks == self._checks:
            return set(), set()
        if checks not in self._affected:
            old, new = self._cache.checks(checks), self._plan.checks
            exercises = affected(self._plan.assignment, old, new)
            self._affected[checks] = exercises, other_edition_names(old, new)
        return self._affected[checks]


def check_recorded(plan: Plan, cache: Cache, book: Book) -> None:
    """Move to `record` whatever the gradebook has otherwise: a lost, old or other gradebook."""
    if not plan.done:
        return
    scores = book.auto_scores(plan.assignment)
    there = book.worth(plan.assignment)
    wrong = {
        result.learner
        for result in cache.read(plan.assignment, plan.done)
        if not _agrees(scores.get(result.learner), result, there)
    }
    plan.record += [name for name in plan.done if name in wrong]
    plan.done = [name for name in plan.done if name not in wrong]


def _agrees(scores: dict[str, float | None] | None, result: Result, there: Collection[str]) -> bool:
    """Whether a gradebook that has marks for what is `there` has those of a result."""
    if scores is None or any(name in there and name not in scores for name in result.grades):
        return False
    return all(score == result.grades.get(name) for name, score in scores.items())


def tasks(classroom: Classroom, plan: Plan) -> Iterator[Task]:
    """Yield what workers have to do, one after another."""
    for learner in plan.mark:
        yield Task(
            plan.assignment, learner, classroom.folder("submitted", learner, plan.assignment)
        )


def where_recorded(classroom: Classroom) -> str:
    """Return a fingerprint of the gradebook's address, which may hold a password."""
    return sha256(classroom.directory.db_url.encode()).hexdigest()[:16]


def recorded_note(where: str, timestamp: str) -> str:
    """Return the note for a result that is recorded there, handed in at that time."""
    return f"{where} {timestamp}"


def refused_result(assignment: str, learner: str, why: str) -> Result:
    """Return the result of a submission that is not even looked at."""
    return Result(learner, assignment, problem=why, ours=True)


def _refused(learner: str) -> str | None:
    try:
        learner.encode()
    except UnicodeEncodeError:
        return "The folder's name is no proper text; rename the folder to the learner's name."
    if len(learner) > MAX_NAME:
        return f"The folder's name is longer than {MAX_NAME} characters; rename it."
    return None
