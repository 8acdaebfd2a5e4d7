"""From a download to whose notebook is what: each found file is placed, or told why it is not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from ...grading.filetype import recognise
from ...grading.find import notebook_stem
from ...grading.submission import Cell, parse
from ...grading.text import printable
from ...grading.unreadable import Unreadable
from ..timestamp import read_timestamp
from .assignment import Assignments
from .attempts import Attempt, Attempts
from .found import Found, Refused
from .gradescope import read_list
from .match import Match, People
from .misplaced import Seen, misplaced, seen
from .names import Identity, identities, own_name
from .walk import GRADESCOPE, TIMESTAMP

_HAND_IN = "hand-in"  # the learner's folder from which notebooks are handed in
Work = tuple[str, str]  # a learner and an assignment
Trail = tuple[str, ...]


@dataclass(frozen=True)
class _Copy:
    """One notebook of a learner's, before it is settled whether it is an attempt."""

    work: Work
    found: Trail
    container: Trail  # what was handed in as one
    attempt: Attempt
    touched: bool
    trusted: bool  # whether a time beside it is the instructor's


@dataclass
class Incoming:
    """What a download brings.

    Attributes
    ----------
    unknown, refused, others : list of str
        Sentences on what is nobody's, what is not read, and what is no notebook of the course.
    """

    people: People
    assignments: Assignments
    attempts: Attempts
    only: tuple[str, ...] = ()
    unknown: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    _copies: list[_Copy] = field(default_factory=list)
    _seen: list[Seen] = field(default_factory=list)
    _lists: dict[Trail, Identity] = field(default_factory=dict)
    _times: dict[Trail, str] = field(default_factory=dict)
    _instead: dict[Trail, tuple[str, str]] = field(default_factory=dict)
    _with_notebook: set[Trail] = field(default_factory=set)

    def take_all(self, found: Iterable[Found | Refused]) -> None:
        """Take in a whole download."""
        for each in found:
            if isinstance(each, Refused):
                self.refused.append(str(each))
            elif each.name.lower() == GRADESCOPE:
                self._lists |= read_list(each)
            elif each.name.lower() == TIMESTAMP:
                self._times[each.trail[:-1]] = each.data.decode("utf-8", "replace").strip()
            else:
                self._take(each)
        self._tell_instead()
        self._tell_misplaced()

    def _tell_misplaced(self) -> None:
        """Say what of an assignment that is asked for is of another one."""
        for one in self._seen:
            meant = self.misplaced.get(one.source, "")
            if meant in self.only and not self._is_wanted(one.assignment):
                why = f"was handed in for {meant}, and its cells are those of {one.assignment}"
                self.others.append(f"{one.source} {why}; it was not taken.")

    def _take(self, found: Found) -> None:
        match = self.people.find(identities(found, self._lists))
        container = _container(found, match.identity)
        if not notebook_stem(found.name):
            if match.person or match.identity.system != "folder":
                self._instead.setdefault(container, (str(found), _what(found.data)))
            return
        self._with_notebook.add(container)
        cells, problem = _cells(found)
        assignment = self._assignment(found, cells, problem)
        if not assignment:
            why = (
                f"{problem}" if problem else f"{found} is no notebook of this course, by its cells."
            )
            self.others.append(why)
        elif match.person is None:
            self.unknown.append(f"{found} ({assignment}) {match.why}.")
        else:
            self._seen.append(seen(found, match, container, assignment))
            if self._is_wanted(assignment):
                self._copies.append(self._copy(found, match, container, assignment, cells))

    def _is_wanted(self, assignment: str) -> bool:
        return not self.only or assignment in self.only

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing that anybody could have handed in."""
        return not (self._with_notebook or self.refused or self.others)

    @cached_property
    def misplaced(self) -> dict[str, str]:
        """For which assignment each was handed in that is of another one, by its source."""
        return misplaced(self._seen, self.assignments)

    def left(self) -> Iterator[str]:
        """Say how much was not asked for."""
        left = Counter(one.assignment for one in self._seen if not self._is_wanted(one.assignment))
        if left:
            counts = ", ".join(f"{number} of {name}" for name, number in sorted(left.items()))
            yield f"Not asked for by --assignment: {counts}."

    def _assignment(self, found: Found, cells: list[Cell], problem: str) -> str:
        """Return which assignment it is; where its cells do not tell, its name may."""
        by_name = self.assignments.of_name(own_name(found.name))
        if not problem:
            return self.assignments.of_cells(cells) or (by_name if cells else "")
        return by_name or (self.only[0] if len(self.only) == 1 else "")

    def _copy(
        self, found: Found, match: Match, container: Trail, assignment: str, cells: list[Cell]
    ) -> _Copy:
        assert match.person is not None
        said = match.identity
        time = read_timestamp(said.time) if said.time else None
        attempt = Attempt(
            fingerprint=self.attempts.take(found.data, assignment),
            name=printable(own_name(found.name)),
            source=str(found),
            late=said.late,
            order=said.order,
            time=time.isoformat(" ", "seconds") if time else "",
            known=said.known,
            collected=self.attempts.now,
        )
        touched = not self.assignments.is_untouched(assignment, cells)
        trusted = said.system == "folder" and found.packed < said.place
        work = (match.person.id, assignment)
        return _Copy(work, found.trail, container, attempt, touched, trusted)

    def works(self) -> Mapping[Work, list[Attempt]]:
        """Return the attempts that came, by learner and assignment."""
        by_container: dict[Trail, list[_Copy]] = {}
        for copy in self._copies:
            by_container.setdefault(copy.container, []).append(copy)
        works: dict[Work, list[Attempt]] = {}
        for copies in by_container.values():
            meant = _meant(copies)
            for copy in meant:
                works.setdefault(copy.work, []).append(self._timed(copy))
            self._tell_left(copies, {copy.attempt.fingerprint for copy in meant})
        return works

    def _tell_left(self, copies: list[_Copy], taken: set[str]) -> None:
        for copy in copies:
            if copy.touched and copy.attempt.fingerprint not in taken:
                self.others.append(
                    f"{copy.attempt.source} lies beside the notebook that was handed in, and was "
                    "not taken."
                )

    def _timed(self, copy: _Copy) -> Attempt:
        """Return its attempt with the time that the instructor has put beside it."""
        text = self._times.get(copy.found[:-1], "")
        time = read_timestamp(text) if text and copy.trusted else None
        return replace(copy.attempt, time=time.isoformat(" ", "seconds")) if time else copy.attempt

    def _tell_instead(self) -> None:
        """Say what came from those who have handed in files, and no notebook among them."""
        for container, (name, what) in self._instead.items():
            if container not in self._with_notebook:
                self.others.append(f"{name} {what or 'is no notebook; ask for it'}.")


def _what(data: bytes) -> str:
    return recognise(data) if data else "is empty; ask for it again"


def _cells(found: Found) -> tuple[list[Cell], str]:
    """Return a notebook's cells, and the sentence on what cannot be read."""
    try:
        return parse(found.data, str(found))[0], ""
    except Unreadable as problem:
        return [], str(problem)


def _container(found: Found, said: Identity) -> Trail:
    """Return what is the same for all that was handed in as one.

    A platform's download has one attempt of each learner, of several files perhaps.
    """
    if said.system in ("Canvas", "Moodle") and said.known:
        return (*found.trail[: said.place], said.system, said.known[0][1])
    return found.trail[: said.place + 1]


def _meant(copies: list[_Copy]) -> list[_Copy]:
    """Return those of the notebooks handed in as one that are meant.

    Who packs the whole workbook hands in what lies in its folder for that; what is as it was given
    out came along; of several copies, those with the assignment's name are meant.
    """
    handed = [copy for copy in copies if _is_hand_in(copy)]
    copies = handed or [one for one in copies if one.touched or one.trusted] or copies
    meant: list[_Copy] = []
    for work in dict.fromkeys(copy.work for copy in copies):
        some = [*{c.attempt.fingerprint: c for c in copies if c.work == work}.values()]
        named = [copy for copy in some if _base(copy) == work[1]]
        meant += _ordered(named or some)
    return meant


def _base(copy: _Copy) -> str:
    """Return a notebook's name without ending, and without what Canvas appends to a second one."""
    return re.sub(r"-\d+$", "", notebook_stem(copy.attempt.name))


def _ordered(copies: list[_Copy]) -> list[_Copy]:
    """Let files of different names that were handed in as one be of one order: none came later."""
    if len({_base(copy) for copy in copies}) == 1:
        return copies
    order = max(copy.attempt.order for copy in copies)
    return [replace(copy, attempt=replace(copy.attempt, order=order)) for copy in copies]


def _is_hand_in(copy: _Copy) -> bool:
    return copy.found[-2:] == (_HAND_IN, f"{copy.work[1]}.ipynb")
