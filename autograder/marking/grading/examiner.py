"""The examiner: sends inputs in, takes arrays out, compares them itself and keeps the score.

References, expected values and marks stay in this process.  An exercise is looked at twice: on the
visible cases, which give the words, and on hidden ones, which give the marks; where its function
forgets what it is shown, visible ones come second, and only for one that needs words.  Its mark is
sealed before its right version may be asked for on behalf of a later one.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from ...checks.call import Crash, Outcome
from ...checks.contract import Case, Vectors
from ...checks.examine import Called, Verdict, call_all, judge
from ...key import COURSE
from ...key.exercise import Assignment
from ...key.fresh import VARIANTS, seed_of, variant_seeds
from ...key.vectors import VISIBLE
from ..sandbox.limits import CALL_SECONDS, CALLS_EXTRA, CALLS_FACTOR
from ..sandbox.session import NOTHING, Lost, Supply
from ..sandbox.session import Called as Process
from .behaviour import Trace
from .papers import kept_papers
from .put_right import Try, find_best, noting
from .return_order import Order, return_order
from .telling import told, told_of

_papers = functools.cache(kept_papers)  # of this process


def variant_seed(data: bytes, assignment: str) -> int:
    """Return the seed of one of the `VARIANTS` sets of fresh cases, the same for the same bytes.

    Working out cases takes longer than examining most answers, so they are kept (see :mod:`.papers`).
    """
    return variant_seeds(assignment, VARIANTS)[seed_of(data) % VARIANTS]


def keep_papers() -> None:
    """Leave what was worked out for this and later runs."""
    _papers().keep()


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
    forgets : bool
        Whether no function can keep what it is shown (see :mod:`.plain`).
    """

    def __init__(
        self,
        assignment: Assignment,
        seed: int,
        *,
        call_seconds: float = CALL_SECONDS,
        suspected: Collection[str] = (),
        forgets: bool = False,
    ) -> None:
        self.assignment = assignment
        self.sealed: dict[str, Verdict] = {}
        known = (*assignment.borrowed, *assignment.exercises)
        self._exercises = {exercise.name: exercise for exercise in known}
        self._borrowed = [exercise.name for exercise in assignment.borrowed]
        self._seed = seed
        self._call_seconds = call_seconds
        self._suspected = suspected
        self._forgets = forgets
        self._ended: list[str] = []
        self._brought: dict[str, bool] = {}
        self._loose: set[str] = set()
        self._seen: dict[str, Verdict] = {}
        self._traces: dict[str, Trace] = {}  # of what each did on the visible cases
        self._spent: dict[str, float] = {}
        self._died: dict[str, Lost] = {}
        self._unexplained: dict[str, frozenset[str]] = {}
        self._orders: dict[str, set[Order]] = {}  # of the learner's results, by exercise
        self._until = 0.0

    def look(self, process: Process, name: str, fill: Supply = NOTHING) -> None:
        """Try one exercise on the visible cases, before any hidden one is shown to a copy."""
        fill = {**self.references(self.borrows(name)), **fill}
        if name in self._suspected:
            self._try_brought(process, name)
        with self._timed(name):
            try:
                self._look(process, name, fill)
            except Lost as lost:
                self._died[name] = lost

    def _look(self, process: Process, name: str, fill: Supply) -> None:
        left_out = self.references(set(self._ended).intersection(self.borrows(name)))
        vectors = _papers().vectors(self.assignment, self._exercises[name], VISIBLE)
        self._traces[name] = Trace()
        self._seen[name] = self._run(process, vectors, left_out, fill, self._traces[name]).told

    def has_died(self, name: str) -> bool:
        """Whether an exercise has ended its process once, on the visible cases."""
        return name in self._died

    def examine(self, process: Process, name: str, fill: Supply = NOTHING) -> Verdict:
        """Mark one exercise in a session or a copy of it, once; what was sealed before stays.

        Where it is wrong above wrong steps, it is tried again with these answered for (see
        :mod:`.put_right`).  `fill` answers for steps that the session does not define.
        """
        if name not in self.sealed:
            with self._timed(name):
                self.sealed[name] = self._told(self._examine(process, name, fill))
        return self.sealed[name]

    def _examine(self, process: Process, name: str, fill: Supply) -> Try:
        borrowed = self.borrows(name)
        if name in self._suspected or name in self._died:
            self._try_brought(process, name)
        # A step that has ended a process would end this one, too: it is answered for at once.
        ended = frozenset(self.assignment.upstream(name).intersection(self._ended))
        if name in self._died and self._died[name].kind != "crash" and not ended:
            raise self._died[name]
        fill = {**self.references(borrowed), **fill}
        run = partial(self._try, process, self._vectors(name), fill)
        best = own = run(ended)
        if not own.verdict.passed and not own.verdict.unwritten:
            best = find_best(run, own, self._wrong_below(process, name, own.put_right))
        if self._forgets and _needs_visible(own, best):
            with self._timed(f"{name}, for words"):
                self._look(process, name, fill)
        if not best.verdict.passed and best.put_right > ended:
            self._unexplained[name] = best.put_right
        return best

    @property
    def unexplained(self) -> Collection[str]:
        """The exercises that fail with steps below put right, which the visible cases were not."""
        return self._unexplained.keys()

    def explain(self, process: Process, name: str, fill: Supply = NOTHING) -> None:
        """Say why such an exercise fails, where nothing knows of a hidden case."""
        put_right = self._unexplained.pop(name)
        if self._spent[name] > self._call_seconds:
            return  # too slow to be called again for words
        fill = {**self.references(self.borrows(name)), **fill}
        vectors = _papers().vectors(self.assignment, self._exercises[name], VISIBLE)
        with self._timed(name):
            supply, _ = self._supply(put_right)
            seen = self._run(process, vectors, supply, fill).told
            self.sealed[name] = told(seen, self.sealed[name])

    @contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        """Give all calls of an exercise their time together."""
        start, before = time.monotonic(), self._until
        spent = self._spent.get(name, 0.0)
        self._until = start + CALLS_FACTOR * self._call_seconds + CALLS_EXTRA - spent
        try:
            yield
        finally:
            self._spent[name] = spent + time.monotonic() - start
            self._until = before

    def _try(
        self,
        process: Process,
        vectors: Vectors,
        fill: Supply,
        put_right: frozenset[str],
        *,
        as_outlined: bool = False,
    ) -> Try:
        """Run an exercise with some steps below it put right."""
        supply, notes = self._supply(put_right, as_outlined=as_outlined)
        run = self._run(process, vectors, supply, fill)
        called = frozenset(name for name, calls in notes.items() if calls)
        turned = any(any(calls) for calls in notes.values())
        return Try(put_right, called, turned, run.marked, partial(self._words, run, put_right))

    def _words(self, run: Called, put_right: frozenset[str]) -> Verdict:
        """Return what is told of a try."""
        # The visible cases are called with no step put right but those that have ended a process.
        as_seen = put_right <= {*self._ended}
        return told_of(self._seen.get(run.vectors.name) if as_seen else None, run)

    def _supply(
        self, put_right: frozenset[str], *, as_outlined: bool = False
    ) -> tuple[Supply, dict[str, list[bool]]]:
        """Return the right versions of some steps, and where they note each call."""
        notes: dict[str, list[bool]] = {name: [] for name in put_right}
        supply = {
            name: noting(right, notes[name], None if as_outlined else self._order(name))
            for name, right in self.references(put_right).items()
        }
        return supply, notes

    def _order(self, name: str) -> Order:
        """Return the order of the learner's results; nothing where it is the outline's."""
        seen = self._orders.get(name, set())
        order = next(iter(seen)) if len(seen) == 1 else ()
        return order if order != tuple(range(len(order))) else ()

    def _wrong_below(self, process: Process, name: str, ended: Collection[str]) -> list[str]:
        """Return the steps that have lost points, or are right but for the type of their arrays.

        Those that have lost least come first.
        """
        below = self.assignment.upstream(name)
        scores = {lower: sealed.score for lower, sealed in self.sealed.items() if lower in below}
        wrong = [lower for lower, score in scores.items() if score < 1 or lower in self._loose]
        brought = [lower for lower in self.borrows(name) if not self._is_right(process, lower)]
        found = [lower for lower in (*brought, *wrong) if lower not in ended]
        return sorted(found, key=lambda lower: -scores.get(lower, 0.0))

    def _told(self, best: Try) -> Verdict:
        """Say which of the steps that it calls were put right."""
        names = [name for name in self._exercises if name in best.called]
        verdict = self._with_behaviour(best.told() if best.told else best.verdict)
        if not names or verdict.unwritten:
            return verdict
        return replace(verdict, remarks=(_carried(names, verdict, self._loose),))

    def _with_behaviour(self, verdict: Verdict) -> Verdict:
        trace = self._traces.pop(verdict.exercise, None)  # the outcomes are needed no longer
        if verdict.passed or verdict.unwritten or trace is None:
            return verdict
        return replace(verdict, behaviour=str(trace))

    def _try_brought(self, process: Process, name: str) -> None:
        """Answer for what an exercise that has ended a session builds on, where that is not right."""
        wrong = [lower for lower in self.borrows(name) if not self._is_right(process, lower)]
        self._ended += [lower for lower in wrong if lower not in self._ended]

    def _is_right(self, process: Process, name: str) -> bool:
        """Whether a function that the learner has brought along is right; it counts no points.

        A right one need not be answered for, which a training loop would ask a thousand times.
        """
        if name not in self._brought:
            owner = next(one for one in COURSE if self._exercises[name] in one.exercises)
            vectors = _papers().vectors(owner, self._exercises[name], self._seed)
            try:
                with self._timed(name):  # what called it may have no time left
                    passed = self._run(process, vectors, NOTHING, NOTHING).marked.passed
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
        """Seal an exercise that ended its process."""
        kind = "Timeout" if lost.kind == "timeout" else "Killed"
        vectors = self._vectors(name)
        first = replace(vectors, cases=vectors.cases[:1], expected=vectors.expected[:1])
        first = replace(first, mistakes=())
        outcome = Outcome(crash=Crash(kind, "" if kind == "Timeout" else str(lost)))
        self.sealed[name] = told(None, replace(judge(first, [outcome]), score=0.0))
        self._ended.append(name)
        return self.sealed[name]

    def references(self, names: Iterable[str]) -> dict[str, Callable[..., Any]]:
        """Return the right versions of exercises, to be called out here and nowhere else."""
        return {name: _quiet(self._exercises[name].reference) for name in names}

    def _vectors(self, name: str) -> Vectors:
        return _papers().vectors(self.assignment, self._exercises[name], self._seed)

    def _run(
        self,
        process: Process,
        vectors: Vectors,
        supply: Supply,
        fill: Supply,
        trace: Trace | None = None,
    ) -> Called:
        names = vectors.contract.arguments
        given = (vectors.name, vectors.cases, names, self._call_seconds, supply, fill)
        outcomes = process.call(*given)
        rights = iter(vectors.expected)

        def call(_case: Case) -> Outcome:
            right = next(rights)
            if time.monotonic() > self._until:  # each call slept a little less than it may
                if self._forgets:  # the calls that are left would keep the next exercise waiting
                    raise Lost("timeout", "its calls take too long together")
                return Outcome(crash=Crash("Timeout", ""))
            outcome = next(outcomes)
            if outcome.loose:
                self._loose.add(vectors.name)
            order = return_order(right, outcome.value)
            if order:
                self._orders.setdefault(vectors.name, set()).add(order)
            if trace is not None:
                trace.enter(outcome)
            return outcome

        return call_all(vectors, call)


@functools.cache
def _quiet(reference: Callable[..., Any]) -> Callable[..., Any]:
    """Return it without warnings: what it meets in a learner's numbers is nothing to tell an instructor."""
    quiet: Callable[..., Any] = np.errstate(all="ignore")(reference)
    return quiet


def _needs_visible(own: Try, best: Try) -> bool:
    """Whether the visible cases are called after all, where they come second.

    They are for words, where the run with the learner's own steps is told, and for its behaviour
    where no try is right.
    """
    wanted = best is own or not best.verdict.passed
    return wanted and bool(own.verdict.findings) and not own.verdict.unwritten


def _carried(wrong: list[str], verdict: Verdict, loose: Collection[str]) -> str:
    name, names = verdict.exercise, " and ".join(wrong)
    if verdict.passed and loose and {*wrong} <= {*loose}:
        kind = "arrays of another type (np.matrix or float32, say)"
        return f"Your {name} is right; it fails here only on {kind}, which {names} returns."
    if verdict.passed and len(wrong) > 1:  # which of them it fails on is not sure
        return f"Your {name} is right; it passes with {names} put right."
    if verdict.passed:
        return f"Your {name} is right; it fails here only because {names} is wrong."
    return f"Marked with {names} put right, so that a mistake there does not cost twice."
