"""How long a class's downloads take to be collected: Canvas's zips, a notebook a learner in each."""

from __future__ import annotations

import csv
import json
import shutil
import time
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.marking.classroom.collect.collect import Request, collect
from autograder.marking.classroom.settings import Settings

from . import klass
from .figures import ForClass

_HEADINGS = ["Student", "ID", "SIS Login ID", "Section"]


def measure(place: Path, learners: int, assignments: Sequence[str], rounds: int) -> ForClass:
    """Collect the same downloads into a new class in each round."""
    downloads = [*_downloads(place, learners, assignments)]
    roster = place / "gradebook.csv"
    _write_roster(roster, learners)
    seconds = []
    for number in range(rounds):
        folder = place / f"collected-{number}"
        start = time.perf_counter()
        report = collect(Request(klass.ROOT, folder, downloads, [roster]), Settings())
        seconds.append(time.perf_counter() - start)
        shutil.rmtree(folder)
        if len(report.placed) != learners * len(assignments):
            raise RuntimeError(f"collected {len(report.placed)} of {learners * len(assignments)}")
    return ForClass(learners, len(assignments), seconds)


def _downloads(place: Path, learners: int, assignments: Sequence[str]) -> Iterator[Path]:
    place.mkdir(parents=True)
    for order, assignment in enumerate(assignments):
        solved = klass.solved(assignment)
        path = place / f"{assignment}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for number in range(learners):
                name = f"lastfirst{number}_{number}_{order * learners + number + 1}_x.ipynb"
                archive.writestr(name, json.dumps(klass.vary(solved, assignment, number)))
        yield path


def _write_roster(path: Path, learners: int) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(_HEADINGS)
        rows.writerows(
            [f"Last, First{n}", n, name, ""] for n, name in enumerate(klass.learners(learners))
        )
