"""How many pages of feedback are made in a second, of a class that is marked."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.checks.examine import Finding, Verdict
from autograder.key import find_assignment
from autograder.marking.batch.cache import open_cache
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path, put_marked
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result
from autograder.marking.reports.feedback import write_feedback

from . import klass
from .figures import Paging

_PICTURE = re.compile(rb"data:image/[a-z]+;base64,[A-Za-z0-9+/=]+")
_WRONG = Finding("value", "The result has the right shape, but wrong values.", cause="A sign.")


def measure(place: Path, learners: int, assignment: str, rounds: int) -> Paging:
    """Write the pages of a class anew in each round."""
    place.mkdir(parents=True)
    classroom = Classroom(klass.ROOT, place)
    names = klass.learners(learners)
    _mark(classroom, names, assignment)
    seconds = []
    for _ in range(rounds):
        for page in place.glob("feedback/*/*/*.html"):
            page.unlink()
        start = time.perf_counter()
        pages = [*write_feedback(classroom, assignment, names)]
        seconds.append(time.perf_counter() - start)
        if len(pages) != learners:
            raise RuntimeError(f"{len(pages)} of {learners} pages were written")
    sizes = (len(_PICTURE.sub(b"", page.read_bytes())) for page in pages)
    return Paging(learners, seconds, max(sizes))


def _mark(classroom: Classroom, names: list[str], assignment: str) -> None:
    """Put marked notebooks and marks where marking puts them."""
    results = [*_results(names, assignment)]
    solved = klass.solved(assignment)
    with open_book(classroom) as book, open_cache(classroom.class_dir) as cache:
        book.add_assignment(assignment)
        book.record(results)
        for number, result in enumerate(results):
            path = marked_path(classroom, result.learner, assignment)
            notebook: dict[str, Any] = klass.vary(solved, assignment, number)
            put_marked(path, json.dumps(notebook).encode())
            cache.put(result, f"{number}", {}, "")


def _results(names: list[str], assignment: str) -> Iterator[Result]:
    """Yield results of which one exercise in seven is wrong."""
    exercises = find_assignment(assignment).exercises
    for number, name in enumerate(names):
        verdicts = {
            one.name: Verdict(one.name, 0.0, one.points, (_WRONG,), 10)
            if (number + place) % 7 == 0
            else Verdict(one.name, 1.0, one.points, (), 10)
            for place, one in enumerate(exercises)
        }
        grades: dict[str, float | None] = {
            exercise: verdict.earned for exercise, verdict in verdicts.items()
        }
        yield Result(name, assignment, verdicts, grades)
