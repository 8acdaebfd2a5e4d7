"""The examiner: sends inputs in, takes arrays out, compares them itself and keeps the score.

References, expected values and marks stay in this process.  An exercise's mark is sealed before
its right version may be asked for on behalf of a later one.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from ... import __version__
from ...checks.call import Crash, Outcome
from ...checks.contract import Case, Vectors
from ...checks.examine import Verdict, examine, judge
from ...key import COURSE
from ...key.exercise import Assignment, Exercise, make_vectors
from ..sandbox.limits import CALL_SECONDS, CALLS_EXTRA, CALLS_FACTOR, KEPT_CASES, VARIANTS
from ..sandbox.session import NOTHING, Lost, Session, Supply

_CASES: dict[tuple[int, int], tuple[Exercise, Vectors]] = {}  # the exercise is held for its id


def variant_seed(data: bytes, assignment: str) -> int:
    """Return the seed of one of the `VARIANTS` sets of fresh cases, the same for the same bytes.

    Working out cases takes longer than examining most answers, so a worker keeps them.
    """
    return variant_seeds(assignment)[seed_of(data) % VARIANTS]


def variant_seeds(assignment: str) -> list[int]:
    """Return the seeds of all sets of fresh cases."""
    # A variant was called a paper; another word here would be other cases for everybody.
    of = (assignment.encode(), __version__.encode())
    return [seed_of(b"paper", str(number).encode(), *of) for number in range(VARIANTS)]


def seed_of(*parts: bytes) -> int:
    """Derive the seed of the fresh cases from what is marked: again the same for the same bytes."""
    return int.from_bytes(hashlib.sha256(b"\0".join(parts)).digest()[:8], "big")


class Examiner:
    """Marks the exercises of one submission.

    Parameters
    ----------
    assignment : Assignment
        From the key.
    seed : int
        Of the fresh cases.
    suspected : collection of str
        Exercises that have ended a session: what they build on of earlier notebooks is tried first.
    """

    def __init__(
        self,
        assignment: Assignment,
        seed: int,
        *,
        call_seconds: float = CALL_SECONDS,
        suspected: Collection[str] = (),
    ) -> None:
        self.assignment = assignment
        self.sealed: dict[str, Verdict] = {}
        known = (*assignment.borrowed, *assignment.exercises)
        self._exercises = {exercise.name: exercise for exercise in known}
        self._borrowed = [exercise.name for exercise in assignment.borrowed]
        self._seed = seed
        self._call_seconds = call_seconds
        self._suspected = suspected
        self._ended: list[str] = []
        self._brought: dict[str, bool] = {}
        self._loose: set[str] = set()
        self._until = 0.0

    def examine(self, session: Session, name: str, fill: Supply = NOTHING) -> Verdict:
        """Mark one exercise in a session, once; what was sealed before stays.

        A wrong answer gets a second run in which the earlier exercises that are wrong, or right
        only but for the type of their arrays, are answered for: what is right then was wrong only
        on their account.  `fill` answers for steps that the session does not define.
        """
        if name in self.sealed:
            return self.sealed[name]
        self._until = time.monotonic() + CALLS_FACTOR * self._call_seconds + CALLS_EXTRA
        vectors = self._vectors(name)
        below = self.assignment.upstream(name)
        borrowed = self.borrows(name)
        if name in self._suspected:
            for lower in borrowed:
                self._is_right(session, lower)
        fill = {**self.references(borrowed), **fill}
        # A step that has ended a session would end this one, too: it is answered for at once.
        ended = [lower for lower in self._ended if lower in below]
        verdict = self._run(session, vectors, self.references(ended), fill)
        if ended and verdict.score > 0:
            verdict = replace(verdict, remarks=(_carried(name, ended, verdict, ()),))
        if verdict.passed or verdict.unwritten:
            self.sealed[name] = verdict
            return verdict
        wrong = [
            lower
            for lower, sealed in self.sealed.items()
            if lower in below and (lower in self._loose or not sealed.passed)
        ]
        brought = [lower for lower in borrowed if not self._is_right(session, lower)]
        if wrong or brought:
            second = self._run(session, vectors, self.references([*brought, *wrong]), fill)
            if second.score > verdict.score:
                remark = _carried(name, wrong or brought, second, self._loose)
                verdict = replace(second, remarks=(remark,))
        self.sealed[name] = verdict
        return verdict

    def _is_right(self, session: Session, name: str) -> bool:
        """Whether a function that the learner has brought along is right; it counts no points.

        A right one need not be answered for, which a training loop would ask a thousand times.
        """
        if name not in self._brought:
            owner = next(one for one in COURSE if self._exercises[name] in one.exercises)
            vectors = _vectors(owner, self._exercises[name], self._seed)
            try:
                passed = self._run(session, vectors, NOTHING, NOTHING).passed
            except Lost as lost:
                lost.brought = name
                raise
            self._brought[name] = passed and name not in self._loose
        return self._brought[name]

    def borrows(self, name: str) -> list[str]:
        """Return what an exercise builds on of earlier notebooks."""
        below = self.assignment.upstream(name)
        return [lower for lower in self._borrowed if lower in below]

    def leave_out(self, name: str) -> None:
        """Answer for a function of an earlier notebook that has ended a session."""
        self._brought[name] = False
        self._ended.append(name)

    def lose(self, name: str, lost: Lost) -> Verdict:
        """Seal an exercise that ended the session."""
        kind = "Timeout" if lost.kind == "timeout" else "Killed"
        vectors = self._vectors(name)
        first = replace(vectors, cases=vectors.cases[:1], expected=vectors.expected[:1])
        first = replace(first, mistakes=())
        outcome = Outcome(crash=Crash(kind, "" if kind == "Timeout" else str(lost)))
        self.sealed[name] = replace(judge(first, [outcome]), score=0.0)
        self._ended.append(name)
        return self.sealed[name]

    def references(self, names: Iterable[str]) -> dict[str, Callable[..., Any]]:
        """Return the right versions of exercises, to be called out here and nowhere else."""
        return {name: self._exercises[name].reference for name in names}

    def _vectors(self, name: str) -> Vectors:
        return _vectors(self.assignment, self._exercises[name], self._seed)

    def _run(self, session: Session, vectors: Vectors, supply: Supply, fill: Supply) -> Verdict:
        def call(case: Case) -> Outcome:
            if time.monotonic() > self._until:  # each call slept a little less than it may
                return Outcome(crash=Crash("Timeout", ""))
            names = vectors.contract.arguments
            outcome = session.call(vectors.name, case, names, self._call_seconds, supply, fill)
            if outcome.loose:
                self._loose.add(vectors.name)
            return outcome

        return examine(vectors, call)


def _vectors(assignment: Assignment, exercise: Exercise, seed: int) -> Vectors:
    """Work out the cases of an exercise, or take them from where the last submission left them."""
    number = (id(exercise), seed)
    if number not in _CASES:
        while len(_CASES) >= KEPT_CASES:
            del _CASES[next(iter(_CASES))]
        _CASES[number] = (exercise, make_vectors(assignment, exercise, seed))
    return _CASES[number][1]


def _carried(name: str, wrong: list[str], second: Verdict, loose: Collection[str]) -> str:
    names = " and ".join(wrong)
    verb = "is" if len(wrong) == 1 else "are"
    if second.passed and loose and {*wrong} <= {*loose}:
        kind = "arrays of another type (np.matrix or float32, say)"
        return f"Your {name} is right; it fails here only on {kind}, which {names} returns."
    if second.passed:
        return f"Your {name} is right; it fails here only because {names} {verb} wrong."
    return f"Marked with {names} put right, so that a mistake there does not cost twice."
