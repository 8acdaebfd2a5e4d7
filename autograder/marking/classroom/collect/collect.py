"""Collect a class: downloads in, one counting notebook a learner and assignment out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ...grading.submission import SubmittedFile
from ...grading.text import printable
from ..settings import Settings
from .assignment import read_assignments
from .attempts import Attempt, Attempts, joined, newest
from .before import check_paths, check_pseudonyms
from .came import came, is_late
from .counting import choose
from .incoming import Incoming, Work
from .kept import keep_roster, kept_roster
from .match import People
from .place import SUBMITTED, Blocked, Submitted
from .pseudonyms import with_pseudonyms
from .report import Placed, Report
from .roster import Person, read_roster
from .same import as_before
from .times import Reading, Times
from .walk import walk


@dataclass(frozen=True)
class Request:
    """What is to be collected.

    Attributes
    ----------
    course, class_dir : Path
        The course with its released notebooks, and the class's folder.
    paths : list of Path
        The downloads.
    rosters, times : list of Path
        Tables of who is in the class, and of when things were handed in.
    only : tuple of str
        The assignments to collect; all where there are none.
    id_column : str
        The roster's column to call learners by.
    dry : bool
        Whether nothing is to be written.
    """

    course: Path
    class_dir: Path
    paths: Sequence[Path]
    rosters: Sequence[Path]
    times: Sequence[Path] = ()
    only: tuple[str, ...] = ()
    id_column: str = ""
    dry: bool = False


def collect(
    request: Request, settings: Settings, begin: Callable[[], object] = lambda: None
) -> Report:
    """Take in downloads.

    Parameters
    ----------
    begin : callable
        Told before the first attempt is kept: from then on, an error leaves what is written.

    Raises
    ------
    AutograderError
        If a table cannot be used, an assignment is unknown, or something cannot be written; the
        message is one sentence.
    """
    check_paths(request.class_dir, request.paths)
    check_pseudonyms(
        request.class_dir, settings, [*request.paths, *request.rosters, *request.times]
    )
    assignments = read_assignments(request.course, request.only)
    submitted = Submitted(request.class_dir)
    kept = kept_roster(request.class_dir)
    roster = as_before(read_roster(request.rosters, request.id_column), kept)
    if settings.pseudonyms:
        roster = with_pseudonyms(roster, kept)
    people = People([_with_folder(person, submitted) for person in roster])
    only = request.only[0] if len(request.only) == 1 else ""
    times = Reading(people, assignments, only, settings.zone).tables(request.times)
    attempts = Attempts(request.class_dir, dry=request.dry)
    incoming = Incoming(people, assignments, attempts, request.only)
    incoming.take_all(walk(request.paths))
    works = dict(incoming.works())
    if request.times:
        works = {work: [] for work in _kept(people, assignments.names, attempts)} | works
    report = _report(request, incoming, times)
    settler = _Settler(attempts, submitted, times, settings, report, incoming.misplaced)
    if not request.dry:
        begin()
        keep_roster(request.class_dir, people.people.values(), apart=settings.pseudonyms)
    for work, found in sorted(works.items()):
        settler.settle(work, found)
    report.untimed = [*times.unused()]
    attempts.clear_incoming()
    names = [name for name in [*request.only] or assignments.names if settings.takes(name)]
    _count(report, people, names, settler.there, submitted, asked=bool(request.only))
    return report


def _report(request: Request, incoming: Incoming, times: Times) -> Report:
    """Return what can be said before anything is settled."""
    zoneless = "names no time zone; its times were read as UTC. Write time_zone into class.toml."
    named = printable(" and ".join(map(str, request.paths)))
    empty = f"There is no notebook in {named}; put there, or name, what you have downloaded."
    return Report(
        request.dry,
        waits=[empty] if incoming.is_empty and request.paths and not request.times else [],
        unknown=incoming.unknown,
        refused=incoming.refused,
        others=incoming.others,
        notes=[*(f"{name} {zoneless}" for name in times.zoneless), *incoming.left()],
    )


def recount(class_dir: Path, settings: Settings, works: Iterable[Work]) -> list[Placed]:
    """Let the best attempts count, now that all are marked; return those that did not before."""
    if settings.counts != "best":
        return []
    report = Report()
    settler = _Settler(Attempts(class_dir), Submitted(class_dir), Times(), settings, report)
    for work in works:
        if settler.has_several(work):
            settler.settle(work, [])
    return report.placed


def _with_folder(person: Person, submitted: Submitted) -> Person:
    """Call a learner as the folder that is there: the same name may be spelled in other bytes."""
    return replace(person, id=submitted.name_of(person.id))


def _kept(people: People, names: Iterable[str], attempts: Attempts) -> list[Work]:
    """Return the works of which there are attempts: new times may be about them."""
    works = ((learner, name) for name in names for learner in people.people)
    return [work for work in works if attempts.has(*work)]


class _Settler:
    """Settles for one work after another which attempts there are, and which of them counts."""

    def __init__(
        self,
        attempts: Attempts,
        submitted: Submitted,
        times: Times,
        settings: Settings,
        report: Report,
        misplaced: Mapping[str, str] | None = None,
    ) -> None:
        self._attempts = attempts
        self._submitted = submitted
        self._times = times
        self._settings = settings
        self._report = report
        self._misplaced = misplaced or {}
        self.there: set[Work] = set()

    def has_several(self, work: Work) -> bool:
        """Whether there is anything to choose from."""
        return len(self._attempts.read(*work)) > 1

    def settle(self, work: Work, found: Sequence[Attempt]) -> None:
        """Keep what is new, and put the attempt that counts in its place."""
        try:
            file = self._submitted.current(*work)
        except Blocked as problem:
            self._report.waits.append(f"{problem} Nothing of this learner's was taken.")
            return
        self.there.add(work)
        kept = self._attempts.read(*work)
        counting = self._counting(work, file, kept)
        known = kept if counting is None or counting.number else [*kept, counting]
        every = joined(known, found)
        self._report.same += len(known) + len(found) - len(every)
        written = self._attempts.write(*work, self._with_times(work, every))
        place = None if counting is None else known.index(counting)
        before = None if place is None else written[place]
        new = written[len(known) :]
        self._tell_misplaced(work, new)
        self._choose(work, written, before, new)

    def _tell_misplaced(self, work: Work, new: Sequence[Attempt]) -> None:
        for one in new:
            if meant := self._misplaced.get(one.source):
                why = f"was handed in for {meant} ({one.source}), and its cells are those of {work[1]}"
                self._report.waits.append(f"{' '.join(work)}: {one} {why}.")

    def _counting(
        self, work: Work, file: SubmittedFile | None, kept: Sequence[Attempt]
    ) -> Attempt | None:
        """Return the attempt that counts now; what somebody else has put there becomes one."""
        if file is None:
            return None
        learner, assignment = work
        fingerprint = self._attempts.take(file.data, assignment)
        when = self._submitted.time(*work)
        time = when.isoformat(" ", "seconds") if when else ""
        same = [one for one in kept if one.fingerprint == fingerprint]
        if same:
            return next((one for one in same if one.time == time), same[-1])
        source = f"{SUBMITTED}/{learner}/{assignment}/{file.name}"
        return Attempt(fingerprint, file.name, source, time=time)

    def _with_times(self, work: Work, attempts: list[Attempt]) -> list[Attempt]:
        """Write into the attempts what the tables state."""
        for place, one in enumerate(attempts):
            if time := self._times.of_file(*work, one.name):
                attempts[place] = _at(one, time)
        last = newest(attempts)
        time = self._times.of_work(*work, [pair for one in attempts for pair in one.known])
        if time is None or len(last) != 1:
            return attempts
        (one,) = last
        if not one.time:
            attempts[attempts.index(one)] = _at(one, time)
        elif one.time < _at(one, time).time:  # the same was handed in once more
            attempts.append(replace(_at(one, time), number=0))
        return attempts

    def _choose(
        self,
        work: Work,
        attempts: Sequence[Attempt],
        counting: Attempt | None,
        new: Sequence[Attempt],
    ) -> None:
        choice = choose(
            attempts,
            self._settings.counts,
            due=self._settings.due(*work),
            marks=self._attempts.marks(*work),
            counting=counting,
        )
        if choice.waits:
            self._report.waits.append(f"{' '.join(work)}: {choice.waits}.")
        if choice.attempt is not None:
            self._place(work, choice.attempt, counting)
        self._report.kept += [
            f"{' '.join(work)}: {one}, {one.source}" for one in new if one != choice.attempt
        ]

    def _place(self, work: Work, chosen: Attempt, counting: Attempt | None) -> None:
        """Let an attempt count, and say which one did before."""
        same = counting is not None and counting.fingerprint == chosen.fingerprint
        told = came(*work, chosen, self._settings)
        if not same:
            before = counting.number if counting is not None else 0
            late = is_late(*work, chosen, self._settings)
            placed = Placed(*work, chosen.number, before, chosen.source, chosen.time, late, told)
            self._report.placed.append(placed)
        retimed = same and self._submitted.time(*work) != chosen.when
        if retimed:
            self._report.timed.append(f"{' '.join(work)}: {chosen}, {told}")
        if self._report.dry:
            return
        if not same:
            notebook = self._attempts.folder(*work, chosen) / f"{work[1]}.ipynb"
            self._submitted.put(*work, notebook, chosen.when)
        elif retimed:
            self._submitted.put_time(*work, chosen.when)


def _at(attempt: Attempt, time: datetime) -> Attempt:
    return replace(attempt, time=time.isoformat(" ", "seconds"))


def _count(
    report: Report,
    people: People,
    names: Sequence[str],
    new: set[Work],
    submitted: Submitted,
    *,
    asked: bool,
) -> None:
    """Say who has handed in and who has not, for what was asked for or of which there is anything."""
    for name in names:
        there = {one for one in people.people if (one, name) in new or submitted.has(one, name)}
        if there or asked:
            report.handed_in[name] = len(there)
            report.missing[name] = sorted({*people.people} - there)
