"""Mark one function from a plain Python file by the same examiner that marks notebooks."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from ...checks.examine import TELLS, Finding, Verdict, is_to_blame
from ...checks.places.place import Place
from ...key import find_assignment, find_exercise
from ...key.exercise import Assignment
from ...key.fresh import seed_of
from ..sandbox.host import Host
from ..sandbox.inside import later
from ..sandbox.limits import CALL_SECONDS
from ..sandbox.protocol import Output
from ..sandbox.session import Copy, Lost, Session, Supply
from .bindings import bound
from .examiner import Examiner
from .plain import is_plain
from .restore import Part
from .stops import Stops, missed

_PRELUDE = "import copy\nimport math\nimport numpy\nimport numpy as np\n"
PRELUDE = f"{_PRELUDE}import matplotlib.pyplot as plt"
ALONE = f"{_PRELUDE}from {later.__name__} import plt"


@dataclass(frozen=True)
class FunctionMark:
    """The verdict on one function of a file, and the places at fault in it."""

    assignment: str
    function: str
    verdict: Verdict
    places: tuple[Place, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the mark as it is printed in JSON."""
        return {
            "assignment": self.assignment,
            "function": self.function,
            "passed": self.verdict.passed,
            "score": round(self.verdict.score, 4),
            "findings": self._findings(),
        }

    def _findings(self) -> list[dict[str, Any]]:
        """Return what costs points; the places stand with the first that has a part to blame."""
        costly = [finding for finding in self.verdict.findings if finding.costs]
        found = [_plain(finding) for finding in costly]
        blamed = next((one for one in found if one["kind"] in TELLS), None)
        if blamed is not None and self.places:
            blamed["places"] = [place.to_dict() for place in self.places]
        return found


def _plain(finding: Finding) -> dict[str, Any]:
    message = finding.message
    if finding.case:
        message += f" (case: {finding.case})"
    if finding.cause:
        message += f" Likely cause: {finding.cause}"
    return {"kind": finding.kind, "message": message, "mistake": finding.mistake}


def mark_function(
    host: Host,
    assignment: str,
    function: str,
    source: str,
    *,
    call_seconds: float = CALL_SECONDS,
    places: bool = False,
) -> FunctionMark:
    """Mark one function of a source text in a session of its own.

    Steps that the text does not define are supplied correctly, but for one that is handed a
    function, which is asked for; where it defines one that is wrong, the function is marked with that
    step put right.  With `places` a session of its own looks
    for the place at fault once the mark is sealed, on the visible cases.

    Raises
    ------
    Unknown
        If there is no such assignment or exercise.
    """
    find_exercise(assignment, function)
    found = find_assignment(assignment)
    seed = seed_of(source.encode(errors="replace"), function.encode())
    below = [e.name for e in found.exercises if e.name in found.upstream(function)]
    marking = _Marking(host, found, source, seed, call_seconds)
    verdict, outputs = marking.mark([function])
    put_right: list[str] = []
    if not _is_missing(verdict) and not verdict.passed and not verdict.unwritten and below:
        again, _ = marking.mark([*below, function])
        put_right = below if again.score > verdict.score else []
        verdict = again if again.score >= verdict.score else verdict
    stops = Stops("file")
    stops.note(source, outputs, [function])
    verdict = _with_absent(stops.tell(verdict), found, source)
    looked = marking.places(function, put_right) if places and is_to_blame(verdict) else []
    return FunctionMark(assignment, function, verdict, tuple(looked))


def _with_absent(verdict: Verdict, assignment: Assignment, source: str) -> Verdict:
    """Ask for a step that is handed a function: what is answered for outside cannot be."""
    steps = {e.name for e in (*assignment.borrowed, *assignment.exercises)} - set(bound(source))
    absent = next((name for name in missed(verdict) if name in steps), None)
    if absent is None:
        return verdict
    asked = f"`{absent}` is not in the file, nor supplied here. Put it into the file, too."
    return replace(verdict, remarks=(*verdict.remarks, asked))


@dataclass(frozen=True)
class _Marking:
    """Marks functions of one source text."""

    host: Host
    assignment: Assignment
    source: str
    seed: int
    call_seconds: float

    def mark(self, names: list[str]) -> tuple[Verdict, list[Output]]:
        """Return the mark of the last of these functions, and what the text has put out.

        Where one before it is wrong, it is marked with that put right.
        """
        if is_plain([Part("own", "code", self.source)]):
            with suppress(Lost):  # then it costs itself alone
                return self._mark_where_it_runs(names)
        examiner = self._examiner()
        outputs: list[Output] = []
        try:
            outputs = self._examine(examiner, names)
        except Lost as lost:
            examiner.lose(names[-1], lost)
        if names[-1] in examiner.unexplained:
            with suppress(Lost):
                self._explain(examiner, names[-1])
        return examiner.sealed[names[-1]], outputs

    def _examiner(self, *, forgets: bool = False) -> Examiner:
        return Examiner(self.assignment, self.seed, call_seconds=self.call_seconds, forgets=forgets)

    def _mark_where_it_runs(self, names: list[str]) -> tuple[Verdict, list[Output]]:
        """Mark functions that keep nothing of what they are shown: no copies are needed."""
        examiner = self._examiner(forgets=True)
        fill = self._fill(examiner, names[-1])
        with self.host.session() as session:
            outputs = self._run(session)
            for name in names:
                examiner.examine(session, name, fill)
                self._forget_supplied(examiner, name, names)
            if names[-1] in examiner.unexplained:
                examiner.explain(session, names[-1], fill)
        return examiner.sealed[names[-1]], outputs

    def _forget_supplied(self, examiner: Examiner, name: str, names: list[str]) -> None:
        """Take back the mark of a step that is not in the file: it was supplied all along."""
        if name != names[-1] and _is_missing(examiner.sealed[name]):
            del examiner.sealed[name]

    def _examine(self, examiner: Examiner, names: list[str]) -> list[Output]:
        fill = self._fill(examiner, names[-1])
        with self.host.session(len(names)) as session:
            outputs = self._run(session)
            copies: dict[str, Copy] = {}
            for name in names:
                copy = session.copy(1 + len(copies))
                examiner.look(copy, name, fill)
                copies[name] = session.keep(copy)
            session.seal()
            for name, copy in copies.items():
                _examine_one(examiner, copy, name, fill)
                self._forget_supplied(examiner, name, names)
        return outputs

    def _explain(self, examiner: Examiner, name: str) -> None:
        with self.host.session(1) as session:
            self._run(session)
            examiner.explain(session.copy(1), name, self._fill(examiner, name))

    def places(self, name: str, put_right: list[str]) -> list[Place]:
        """Look for the place at fault, in a session that has seen no hidden case."""
        examiner = self._examiner()
        steps = [e.name for e in (*self.assignment.borrowed, *self.assignment.exercises)]
        with suppress(Lost), self.host.session() as session:
            self._run(session)
            supply = examiner.references(put_right)
            fill = self._fill(examiner, name)
            where = self.assignment.name, name, steps, self._text_of
            return session.places(*where, supply, fill)
        return []

    def _text_of(self, _function: str) -> str:
        return self.source

    def _run(self, session: Session) -> list[Output]:
        session.run(PRELUDE if self.host.notebooks else ALONE, self.call_seconds)
        return session.run(self.source, self.call_seconds)

    def _fill(self, examiner: Examiner, name: str) -> Supply:
        return examiner.references(self.assignment.upstream(name))


def _examine_one(examiner: Examiner, copy: Copy, name: str, fill: Supply) -> None:
    try:
        copy.wake()
        examiner.examine(copy, name, fill)
    except Lost as lost:
        examiner.lose(name, lost)


def _is_missing(verdict: Verdict) -> bool:
    first = verdict.findings[:1]
    return bool(first) and first[0].kind == "missing" and not verdict.unwritten
