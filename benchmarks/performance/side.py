"""The same class marked by each tool, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import click

from . import klass, nbgraders, otter, ours
from .figures import Line
from .kept import Kept

CENT = 0.01  # points that are the same
Points = dict[tuple[str, str], float]  # by assignment and learner
Marked = tuple[float, float, int]  # seconds, processor seconds, submissions with the same points


def side_by_side(
    folder: Path,
    kept: Kept,
    learners: int,
    others: int,
    names: Sequence[str],
    venv: Path | None,
    *,
    bare: bool = False,
) -> Iterator[Line]:
    """Make a class in a folder, and let each tool mark it; otter if there is a place for it."""
    for _ in klass.make_class(folder, learners, names, short=bare):
        pass
    ours.prepare(folder)
    combined = learners * len(names)
    which = ", answers alone" if bare else ""

    def line(tool: str, number: int, workers: int, measure: Callable[[], Marked]) -> Line:
        def measured() -> Line:
            took, cpu, agree = measure()
            return Line(tool, number, combined, took, agree, bare, workers, cpu)

        key = f"{tool}, workers: {workers}{which}"
        found = kept.figure(key, Line, measured)
        click.echo(f"{key}: {found.each:.3f} s a submission")
        return found

    for workers in (1, 2):
        yield line("autograder grade", combined, workers, partial(_ours, folder, workers, combined))
    right = ours.points(folder)  # marks the class if the times were known from an earlier run
    number, first = others * len(names), klass.learners(others)
    yield line(
        "nbgrader autograde", number, 1, partial(_nbgrader, folder, first, names, right, bare=bare)
    )
    if venv:
        python = otter.install(venv)
        tool = f"otter run {otter.version(python)}"
        yield line(tool, number, 1, partial(_otter, folder, first, names, right, python))


def _ours(folder: Path, workers: int, combined: int) -> Marked:
    cost = ours.grade(folder, "--again", workers=workers)
    return cost.seconds, cost.cpu, combined


def _nbgrader(
    folder: Path, learners: Sequence[str], names: Sequence[str], right: Points, *, bare: bool
) -> Marked:
    course = folder.with_name(f"nbgrader-{folder.name}")
    nbgraders.prepare(folder, course, [*names], [*learners], bare=bare)
    costs = [nbgraders.autograde(course, name) for name in names]
    agree = _agree(nbgraders.points(course), right)
    return sum(cost.seconds for cost in costs), sum(cost.cpu for cost in costs), agree


def _otter(
    folder: Path, learners: Sequence[str], names: Sequence[str], right: Points, python: Path
) -> Marked:
    work = folder.with_name(f"otter-{folder.name}")
    work.mkdir()
    costs, points = [], {}
    for name in names:
        tests = otter.autograder_zip(name, work / f"{name}.zip")
        for learner in learners:
            path = folder / "submitted" / learner / name / f"{name}.ipynb"
            cost, points[name, learner] = otter.grade(python, path, tests, work)
            costs.append(cost)
    agree = _agree(points, right)
    return sum(cost.seconds for cost in costs), sum(cost.cpu for cost in costs), agree


def _agree(points: Points, right: Points) -> int:
    return sum(abs(points[key] - right[key]) < CENT for key in points)
