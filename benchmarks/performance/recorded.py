"""A class whose marks are recorded without having been marked: for what only reads them."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.checks.examine import Finding, Verdict
from autograder.key import find_assignment
from autograder.key.exercise import Exercise
from autograder.marking.batch.cache import Cache, open_cache
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path, put_marked
from autograder.marking.gradebook.book import Book, open_book
from autograder.marking.grading.results import Result
from autograder.marking.sandbox.limits import BATCH_SIZE

from . import klass

_WRONG = 0.25  # of all answers
_MISSING = 0.05  # of all hand-ins


def make_recorded(folder: Path, learners: int, assignments: Sequence[str], seed: int = 0) -> None:
    """Make a class with marks, marked notebooks and a gradebook."""
    folder.mkdir(parents=True)
    (folder / "class.toml").touch()
    classroom = Classroom(klass.ROOT, folder)
    draw = random.Random(seed)
    with open_cache(folder) as cache, open_book(classroom) as book:
        for assignment in assignments:
            book.add_assignment(assignment)
            there = [name for name in klass.learners(learners) if draw.random() > _MISSING]
            _hand_in(classroom, assignment, there)
            _record(cache, book, [*recorded_results(classroom, assignment, there, draw)])


def _hand_in(classroom: Classroom, assignment: str, learners: Sequence[str]) -> None:
    solved = klass.solved(assignment)
    answers = {**solved, "cells": [c for c in solved["cells"] if c["id"].endswith("-solution")]}
    first = ""
    for name in learners:
        classroom.folder("submitted", name, assignment).mkdir(parents=True)
        path = marked_path(classroom, name, assignment)
        if first:
            path.parent.mkdir(parents=True)
            shutil.copyfile(first, path)
        else:
            put_marked(path, json.dumps(answers).encode())
            first = str(path)


def recorded_results(
    classroom: Classroom, assignment: str, learners: Sequence[str], draw: random.Random
) -> Iterator[Result]:
    """Yield a result for each learner, some of whose exercises are wrong."""
    exercises = find_assignment(assignment).exercises
    questions = classroom.release(assignment).named("question")
    for name in learners:
        able = draw.random()
        verdicts = {one.name: _verdict(one, able, draw) for one in exercises}
        grades: dict[str, float | None] = {n: verdict.earned for n, verdict in verdicts.items()}
        yield Result(name, assignment, verdicts, grades | dict.fromkeys(questions))


def _verdict(exercise: Exercise, able: float, draw: random.Random) -> Verdict:
    if draw.random() > 2 * _WRONG * (1 - able):
        return Verdict(exercise.name, 1.0, exercise.points)
    if exercise.mistakes and draw.random() < 0.8:
        mistake = draw.choice(exercise.mistakes[:4])
        said = mistake.sentence
        found = Finding("value", "Wrong numbers.", mistake.name, said)
    else:
        found = Finding("crash", f"`{exercise.name}` stops with an error (TypeError).")
    return Verdict(exercise.name, draw.choice((0.0, 0.5)), exercise.points, (found,))


def _record(cache: Cache, book: Book, results: list[Result]) -> None:
    for start in range(0, len(results), BATCH_SIZE):
        batch = results[start : start + BATCH_SIZE]
        for result in batch:
            cache.put(result, "", {}, "")
        book.record(batch)
