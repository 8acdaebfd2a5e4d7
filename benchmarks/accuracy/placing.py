"""Measure how well the place at fault is found, on mutants of right answers.

Half of the right answers give right values; the mutants are made of the other half.
"""

from __future__ import annotations

import ast
import functools
import linecache
import math
import random
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import libcst as cst

from autograder.authoring.right_values import PRELUDE, right_values, steps_of
from autograder.checks.call import OutOfTime
from autograder.checks.contract import Vectors
from autograder.checks.findings import Finding
from autograder.checks.places.likeness import flat, leaves, likeness
from autograder.checks.places.place import STOPS, Place
from autograder.checks.places.roles import Roles
from autograder.checks.places.search import find_places
from autograder.key import find_assignment, find_exercise

from .answers import Answer, read_folder
from .changed import Changed, changed
from .judge import look, visible
from .local import LocalSession, time_limit
from .mutants import spoil

HERE = Path(__file__).parent
STATEMENTS = 3  # shorter functions have too few lines to be told apart
EACH = 6  # mutants of one answer
HALVES = 1, 0  # of the right answers: of the first mutants are made, then of the other
CALL_SECONDS = 4.0
_TOLD_LINE = re.compile(r"line (\d+) of the cell$")
ELSEWHERE = ("timeout", "contract", "missing", "type")  # no wrong value: these are told as they are
Over = Callable[[Callable[[Answer], list["Mutant"]], Iterable[Answer]], Iterable[list["Mutant"]]]
TRAINING = ("optimize", "model", "nn_model", "two_layer_model", "L_layer_model")


@dataclass(frozen=True)
class Mutant:
    """A wrong answer that is known by what was changed in a right one."""

    assignment: str
    function: str
    operator: str
    before: str
    source: str
    half: int = 1  # of the right answers that it is made of; the other half gives values


@dataclass(frozen=True)
class Placed:
    """What was found in a mutant.

    Parameters
    ----------
    kind : str
        ``"crash"``, ``"value"`` or ``"training"``; empty where the cases do not tell it from right.
    first, among, exact, told : bool
        Whether the first place, or any, is on the right line; whether the first is the very
        expression or the one around it; whether there is any place.
    """

    mutant: Mutant
    kind: str = ""
    first: bool = False
    among: bool = False
    exact: bool = False
    told: bool = False
    seconds: float = 0.0
    places: tuple[Place, ...] = ()
    named: str = ""
    lines: tuple[int, ...] = ()


def make(number: int, seed: int = 1, half: int = 1, over: Over = map) -> list[Mutant]:
    """Return so many mutants of the right answers that give no values, a few of each.

    Parameters
    ----------
    over : callable
        What goes through the answers: `map`, or that of a pool, since to spoil one takes a while.
    """
    rng = random.Random(seed)
    answers = [one for one in _halves()[half] if _is_long_enough(one)]
    chosen = rng.sample(answers, min(len(answers), -(-number // EACH)))
    several = over(functools.partial(_all_of, half=half), chosen)
    return [one for each in several for one in rng.sample(each, min(EACH, len(each)))][:number]


def _all_of(answer: Answer, half: int) -> list[Mutant]:
    return [*_of(answer, half)]


@functools.cache
def _halves() -> tuple[list[Answer], list[Answer]]:
    answers = [one for one in read_folder(HERE / "right", "right") if not _is_test(one)]
    return answers[::2], answers[1::2]


def _is_test(answer: Answer) -> bool:
    """Whether it is one whose cases are functions, of which there are no right values."""
    return bool(find_exercise(answer.assignment, answer.function).contract.tests)


def _is_long_enough(answer: Answer) -> bool:
    last = ast.parse(answer.source).body[-1]
    if not isinstance(last, ast.FunctionDef) or last.name != answer.function:
        return False
    return sum(isinstance(n, ast.stmt) for n in ast.walk(last)) - 1 >= STATEMENTS


def _of(answer: Answer, half: int) -> Iterator[Mutant]:
    vectors = visible(answer.assignment)[answer.function]
    example = dict(zip(vectors.contract.arguments, vectors.cases[0].args, strict=False))
    source = cst.parse_module(answer.source).code
    for operator, mutant in spoil(source, example):
        yield Mutant(answer.assignment, answer.function, operator, source, mutant, half)


@functools.cache
def roles_for(assignment: str, function: str, half: int = 0) -> Roles:
    """Work out right values from half of the right answers."""
    sources = [
        one.source
        for one in _halves()[half]
        if (one.assignment, one.function) == (assignment, function)
    ]
    owner, exercise = find_assignment(assignment), find_exercise(assignment, function)
    return right_values(owner, exercise, visible(assignment)[function], sources)


def place_all(number: int, workers: int, halves: Sequence[int] = HALVES) -> Iterator[Placed]:
    """Make mutants of these halves and look for their places, in worker processes, in any order."""
    with get_context("spawn").Pool(workers) as pool:
        mutants = [one for half in halves for one in make(number, half=half, over=pool.map)]
        yield from pool.imap_unordered(place, mutants, chunksize=8)


def place(mutant: Mutant) -> Placed:
    """Look for the place in one mutant."""
    vectors = visible(mutant.assignment)[mutant.function]
    answer = Answer(mutant.assignment, mutant.function, "mutant", mutant.operator, mutant.source)
    verdict = look(answer, vectors)
    costly = [one for one in verdict.findings if one.costs and one.kind not in ELSEWHERE]
    if verdict.passed or not costly:
        return Placed(mutant)
    if _is_form(mutant, vectors):
        return Placed(mutant)
    kind = "crash" if costly[0].kind == "crash" else "value"
    kind = "training" if mutant.function in TRAINING else kind
    roles = roles_for(mutant.assignment, mutant.function, 1 - mutant.half)
    begin = time.perf_counter()
    places = locate(mutant.source, vectors, roles)
    seconds = time.perf_counter() - begin
    places = places or _stopped(costly[0], mutant.source)
    return _placed(mutant, kind, places, seconds, costly[0].mistake or "")


def _stopped(finding: Finding, source: str) -> list[Place]:
    """Return the line that a learner is told to look at where an error came out, and no more."""
    lines = source.splitlines()
    told = (_TOLD_LINE.match(name) for name, _ in finding.detail if finding.kind == "crash")
    numbers = [int(found[1]) for found in told if found]
    return [
        Place(n, n, lines[n - 1].strip(), 0, len(lines[n - 1]), lines[n - 1], "", STOPS)
        for n in numbers[:1]
    ]


def _is_form(mutant: Mutant, vectors: Vectors) -> bool:
    """Whether right values come back under wrong names, or nothing at all does."""
    session = LocalSession()
    for source in (PRELUDE, mutant.source):
        session.run(source, CALL_SECONDS)
    fill, names = steps_of(find_assignment(mutant.assignment)), vectors.contract.arguments
    cases = [case for case in vectors.cases if case.weight != "advice"]
    found = [*session.call(mutant.function, cases, names, CALL_SECONDS, fill=fill)]
    return all(
        outcome.crash is None
        and (outcome.value is None or _inside(right) <= _inside(outcome.value))
        for right, outcome in zip(vectors.expected, found, strict=False)
    )


def _same_numbers(right: Any, given: Any) -> bool:
    """Whether there is nothing, all that is right, or some of it and nothing else."""
    if given is None:
        return True
    there, wanted = _inside(given), _inside(right)
    return wanted <= there or there < wanted


def _inside(value: Any) -> set[Any]:
    return {flat(likeness(leaf)) for leaf in leaves(value).values()}


def locate(source: str, vectors: Vectors, roles: Roles) -> list[Place]:
    """Run an answer as a notebook would and look for the places."""
    file = "<placed answer>"
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    steps = steps_of(find_assignment(vectors.assignment))
    scope: dict[str, Any] = {**steps, "__name__": "__main__"}
    try:
        with time_limit(CALL_SECONDS):
            exec(PRELUDE, scope)
            exec(compile(source, file, "exec"), scope)
            # What is found must not depend on what else the machine does.
            function = scope[vectors.name]
            return find_places(function, vectors, roles, scope, [*steps], wait=math.inf)
    except (OutOfTime, Exception):
        return []


def _placed(mutant: Mutant, kind: str, places: list[Place], seconds: float, named: str) -> Placed:
    there = changed(mutant.before, mutant.source)
    fits = [_on(place, there) for place in places]
    return Placed(
        mutant,
        kind,
        bool(fits and fits[0]),
        any(fits),
        bool(places) and _is_exact(places[0], there),
        bool(places),
        seconds,
        tuple(places),
        named,
        tuple(sorted(there.lines)),
    )


def _on(place: Place, there: Changed) -> bool:
    return bool(there.lines & set(range(place.line, place.end_line + 1)))


def _is_exact(place: Place, there: Changed) -> bool:
    return any(
        (place.line, place.end_line) == (line, last) and _columns(place) == (start, end)
        for line, start, last, end in there.spans
    )


def _columns(place: Place) -> tuple[int, int]:
    """Return the columns as a syntax tree counts them."""
    return len(place.source[: place.start].encode()), place.end  # right answers are ASCII
