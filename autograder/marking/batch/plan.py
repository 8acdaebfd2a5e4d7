"""What there is to do for one assignment: mark, only record, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from ..classroom.folder import Course
from ..grading.results import Result
from ..sandbox.limits import USUAL, Times
from .cache import Kept, Store
from .fingerprints import Version, course_version, marked_by, touched, whole
from .tasks import Task, digest_of, timestamp_text

if TYPE_CHECKING:
    from ..gradebook.book import Book

LONGEST_NAME = 128  # characters of a learner's name, by nbgrader's tables

# Which submissions to mark: those that are new or have changed, these and those whose checks have
# changed, or all of them.
Choice = Literal["new", "changed", "all"]


@dataclass
class Plan:
    """The work on one assignment, by learner.

    Parameters
    ----------
    version : Version
        The checks that mark now.
    marked_by : str
        What marks now beside them.
    mark : list of str
        To be marked.
    record : list of str
        Marked before, but not yet in this gradebook.
    done : list of str
        Marked and recorded before; nothing has changed.
    older : list of str
        Those of `record` and `done` that were marked by an earlier version of the checks.
    refused : dict of str to str
        Those that nothing can be recorded for, with the reason.
    exercises : set of str
        What an earlier version of the checks decided otherwise, if anything.
    engine : bool
        Whether some were marked by another version of the engine, or with other limits.
    """

    assignment: str
    version: Version
    marked_by: str
    mark: list[str] = field(default_factory=list)
    record: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    older: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    exercises: set[str] = field(default_factory=set)
    engine: bool = False

    @property
    def earlier(self) -> str:
        """What those of `older` were marked by."""
        if self.engine:
            return "another version of this package, or with other limits of time"
        return f"earlier checks of {', '.join(sorted(self.exercises))}"

    @property
    def learners(self) -> list[str]:
        """Everybody who has handed something in, in order."""
        return sorted([*self.mark, *self.record, *self.done, *self.refused])


def make_plan(
    course: Course,
    store: Store,
    assignment: str,
    learners: Iterable[str],
    choice: Choice = "new",
    times: Times = USUAL,
) -> Plan:
    """Compare what is handed in with what is kept; reads every file that was marked before."""
    version = course_version(assignment, course.released(assignment))
    plan = Plan(assignment, version, marked_by(times))
    now = whole(plan.version)
    kept = store.kept(assignment)
    where = where_recorded(course)
    by_version: dict[str, set[str]] = {}
    for learner in learners:
        if (why := _refused(learner)) is not None:
            plan.refused[learner] = why
            continue
        known = kept.get(learner)
        if known is None or choice == "all" or _has_changed(course, assignment, learner, known):
            plan.mark.append(learner)
            continue
        if known.course != now or known.engine != plan.marked_by:
            if known.course not in by_version:
                old = store.version(known.course)
                by_version[known.course] = touched(assignment, old, plan.version)
            # Another engine may decide about everything otherwise.
            other = known.engine != plan.marked_by
            found = {*plan.version} - {""} if other else by_version[known.course]
            if found:
                plan.exercises |= found
                plan.engine |= other
                if choice == "changed":
                    plan.mark.append(learner)
                    continue
                plan.older.append(learner)
        folder = course.folder("submitted", learner, assignment)
        note = recorded_note(where, timestamp_text(folder))
        (plan.done if known.recorded == note else plan.record).append(learner)
    return plan


def check_recorded(plan: Plan, store: Store, book: Book) -> None:
    """Move to `record` whatever the gradebook has otherwise: a lost, old or other gradebook."""
    if not plan.done:
        return
    scores = book.auto_scores(plan.assignment)
    wrong = {
        result.learner
        for result in store.read(plan.assignment, plan.done)
        if not _agrees(scores.get(result.learner), result)
    }
    plan.record += [name for name in plan.done if name in wrong]
    plan.done = [name for name in plan.done if name not in wrong]


def _agrees(scores: dict[str, float | None] | None, result: Result) -> bool:
    if scores is None:
        return False
    missing = None if result.problem else 0.0
    return all(score == result.grades.get(name, missing) for name, score in scores.items())


def tasks(course: Course, plan: Plan) -> Iterator[Task]:
    """Yield what workers have to do, one after another."""
    for learner in plan.mark:
        yield Task(plan.assignment, learner, course.folder("submitted", learner, plan.assignment))


def where_recorded(course: Course) -> str:
    """Return a fingerprint of the gradebook's address, which may hold a password."""
    return sha256(course.directory.db_url.encode()).hexdigest()[:16]


def recorded_note(where: str, timestamp: str) -> str:
    """Return the note for a result that is recorded there, handed in at that time."""
    return f"{where} {timestamp}"


def refused_result(assignment: str, learner: str, why: str) -> Result:
    """Return the result of a submission that is not even looked at."""
    return Result(learner, assignment, problem=why, ours=True)


def _has_changed(course: Course, assignment: str, learner: str, known: Kept) -> bool:
    if known.ours:
        return True
    if known.notebook:
        marked = course.folder("autograded", learner, assignment) / f"{assignment}.ipynb"
        if not marked.exists():
            return True
    folder = course.folder("submitted", learner, assignment)
    return digest_of(folder, assignment) != known.submission


def _refused(learner: str) -> str | None:
    try:
        learner.encode()
    except UnicodeEncodeError:
        return "The folder's name is no proper text; rename the folder to the learner's name."
    if len(learner) > LONGEST_NAME:
        return f"The folder's name is longer than {LONGEST_NAME} characters; rename it."
    return None
