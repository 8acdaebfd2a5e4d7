"""Two verdicts on an answer: the learner's, on the visible cases, and the one at marking."""

from __future__ import annotations

import functools
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from autograder.checks.call import Outcome, perform
from autograder.checks.contract import Case, Vectors
from autograder.checks.examine import Called, Verdict, examine
from autograder.checks.vectors import read_vectors
from autograder.key import COURSE, find_assignment, find_exercise
from autograder.key.vectors import VISIBLE, make_vectors
from autograder.marking.grading import examiner, papers
from autograder.marking.grading import function as mark
from autograder.marking.grading.stops import Stops

from .answers import Answer
from .local import LocalHost, LocalSession

SEEDS = (11, 12)  # of the fresh cases; few, so that each exercise's are made once
CALL_SECONDS = 2.0  # a right answer needs a hundredth of it
PRELUDE = mark.PRELUDE


@dataclass(frozen=True)
class Told:
    """What one verdict says.

    `score` is the share of the points; `name` the known mistake that was named, ``"one of"``
    where several were, empty where none was; `message` the first thing that costs points;
    `remarked` whether something is told that costs none.
    """

    score: float
    name: str = ""
    message: str = ""
    remarked: bool = False

    @property
    def passed(self) -> bool:
        """Whether it is right in every respect that costs points."""
        return self.score == 1


@dataclass(frozen=True)
class Judged:
    """An answer with its verdict on the visible cases and its verdict at marking."""

    answer: Answer
    visible: Told
    marking: Told


def judge_all(answers: Iterable[Answer], workers: int = 2) -> Iterator[Judged]:
    """Judge answers in worker processes, in any order."""
    # spawn: a fork would copy whatever the caller has at work.
    with get_context("spawn").Pool(workers) as pool:
        yield from pool.imap_unordered(judge, answers, chunksize=8)


def judge(answer: Answer) -> Judged:
    """Judge one answer in this process."""
    if answer.kind == "known":
        return _judge_known(answer)
    seen = visible(answer.assignment)[answer.function]
    return Judged(answer, told(look(answer, seen)), told(marked(answer)))


def look(answer: Answer, vectors: Vectors) -> Verdict:
    """Check an answer on some cases as the learner's notebook does: what it lacks is supplied.

    So is what only stands above it in the notebook, and may be used.  Where Python cannot read it, or
    it stops before its function is there, that is told as at marking.
    """
    session, stops = LocalSession(), Stops("cell")
    fill, names = _references(answer), vectors.contract.arguments
    session.names |= {n: f for n, f in _above(answer).items() if n not in fill}
    session.run(PRELUDE, CALL_SECONDS)
    stops.note(answer.source, session.run(answer.source, CALL_SECONDS))

    def call(case: Case) -> Outcome:
        return next(session.call(answer.function, [case], names, CALL_SECONDS, fill=fill))

    return stops.tell(examine(vectors, call))


def marked(answer: Answer) -> Verdict:
    """Mark an answer with `mark_function` on fresh cases, but for the sandbox."""
    host: Any = LocalHost()
    with _few_seeds():
        found = mark.mark_function(
            host, answer.assignment, answer.function, answer.source, call_seconds=CALL_SECONDS
        )
    return found.verdict


def _judge_known(answer: Answer) -> Judged:
    """Judge a mistake of the key, which is a function and has no source."""
    exercise = find_exercise(answer.assignment, answer.function)
    wrong = next(m.wrong for m in exercise.mistakes if m.name == answer.mistake)

    seen = visible(answer.assignment)[answer.function]
    unseen = fresh(answer.assignment, answer.function, _seed(answer.mistake.encode()))

    def call(case: Case) -> Outcome:
        with np.errstate():
            names = seen.contract.arguments
            return perform(wrong, case, names, getattr(wrong, "__globals__", {}))

    return Judged(answer, told(examine(seen, call)), told(examine(unseen, call)))


def told(verdict: Verdict) -> Told:
    """Pick what the benchmark counts from a verdict."""
    costly = [finding for finding in verdict.findings if finding.costs]
    names = [finding.mistake for finding in costly if finding.mistake]
    if not names and any(finding.cause.startswith("One of: ") for finding in costly):
        names = ["one of"]
    message = f"{costly[0].message} {costly[0].cause}".strip() if costly else ""
    remarked = any(not finding.costs for finding in verdict.findings)
    return Told(verdict.score, names[0] if names else "", message, remarked)


def _references(answer: Answer) -> dict[str, Any]:
    assignment = find_assignment(answer.assignment)
    known = {e.name: e.reference for e in (*assignment.borrowed, *assignment.exercises)}
    return {name: known[name] for name in assignment.upstream(answer.function)}


def _above(answer: Answer) -> dict[str, Any]:
    """Return the right functions that stand above an answer's in its notebook."""
    assignment = find_assignment(answer.assignment)
    before = takewhile(lambda one: one.name != answer.function, assignment.exercises)
    return {one.name: one.reference for one in (*assignment.borrowed, *before)}


@functools.cache
def visible(assignment: str) -> Mapping[str, Vectors]:
    """Return what learners' notebooks check with; a test has the key's functions, as it has at marking."""
    stored = read_vectors(Path(__file__).parents[2] / "data/checks.h5", assignment)
    found = find_assignment(assignment)
    tests = [one for one in found.exercises if one.contract.tests]
    return dict(stored) | {one.name: make_vectors(found, one, VISIBLE) for one in tests}


@functools.cache
def fresh(assignment: str, function: str, seed: int) -> Vectors:
    """Work out the cases of an exercise for a seed, once."""
    return make_vectors(find_assignment(assignment), find_exercise(assignment, function), seed)


def _seed(*parts: bytes) -> int:
    return SEEDS[zlib.crc32(b"\0".join(parts)) % len(SEEDS)]


@contextmanager
def _few_seeds() -> Iterator[None]:
    """While it lasts, marking draws its cases from `SEEDS` and does nothing twice.

    An exercise's cases are made once for each seed.  A run with steps put right that the answer
    does not define is the run that there was already, because they were supplied in it, too.
    """
    run = examiner.Examiner._run
    runs: dict[Any, tuple[Any, Called]] = {}

    def run_once(self: Any, session: Any, vectors: Any, supply: Any, *rest: Any) -> Called:
        put_right = frozenset(name for name in supply if name in session.names)
        key = id(session), id(vectors), put_right  # the vectors are held for their id
        if key not in runs:
            runs[key] = vectors, run(self, session, vectors, supply, *rest)
        return runs[key][1]

    with (
        patch.object(mark, "seed_of", _seed),
        patch.object(papers, "make_vectors", _made_once),
        patch.object(examiner.Examiner, "_run", run_once),
    ):
        yield


def _made_once(assignment: Any, exercise: Any, seed: int) -> Any:
    return fresh(assignment.name, exercise.name, seed)


def known_answers() -> list[Answer]:
    """Return every known mistake of the key as an answer."""
    return [
        Answer(a.name, e.name, "known", m.name, "", m.name)
        for a in COURSE
        for e in a.exercises
        for m in e.mistakes
    ]
