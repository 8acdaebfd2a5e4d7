"""How many results a second the one writer takes into PostgreSQL."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import Book, open_book
from autograder.marking.grading.results import Result
from autograder.marking.sandbox.limits import BATCH_SIZE

from . import klass
from .figures import Writing
from .recorded import recorded_results
from .server import running


def measure(place: Path, learners: int, assignments: Sequence[str], rounds: int) -> Writing:
    """Write the same results into an empty gradebook in each round, in batches as marking does."""
    place.mkdir(parents=True)
    (place / "class.toml").touch()
    spent = []
    with running() as server:
        for number in range(rounds):
            classroom = Classroom(klass.ROOT, place, server.create(f"round{number}"))
            results = [*_results(classroom, learners, assignments)]
            with open_book(classroom) as book:
                for assignment in assignments:
                    book.add_assignment(assignment)
                spent.append(_write(book, results))
    return Writing(len(results), [clock for clock, _ in spent], [cpu for _, cpu in spent])


def _results(classroom: Classroom, learners: int, assignments: Sequence[str]) -> list[Result]:
    draw = random.Random(0)
    names = klass.learners(learners)
    return [
        result
        for assignment in assignments
        for result in recorded_results(classroom, assignment, names, draw)
    ]


def _write(book: Book, results: Sequence[Result]) -> tuple[float, float]:
    clock, cpu = time.perf_counter(), time.process_time()
    for start in range(0, len(results), BATCH_SIZE):
        book.record(results[start : start + BATCH_SIZE])
    return time.perf_counter() - clock, time.process_time() - cpu
