"""The same class marked by each tool, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import click

from . import klass, nbgraders, otter, ours
from .figures import Line
from .kept import Kept
from .measure import Cost

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
    rounds: int,
    *,
    bare: bool = False,
) -> Iterator[Line]:
    """Make a class in a folder, and let each tool mark it; otter if there is a place for it.

    Of so many rounds of each the fastest counts: a busy moment of the machine's is no tool's.
    """
    for _ in klass.make_class(folder, learners, names, short=bare):
        pass
    ours.prepare(folder)
    combined = learners * len(names)
    which = ", answers alone" if bare else ""

    def line(tool: str, number: int, workers: int, measure: Callable[[], Marked]) -> Line:
        def measured() -> Line:
            took, cpu, agree = measure()
            return Line(tool, number, combined, took, agree, bare, workers, cpu, rounds)

        key = f"{tool}, workers: {workers}{which}"
        found = kept.figure(key, Line, measured)
        click.echo(f"{key}: {found.each:.3f} s a submission")
        return found

    for workers in (1, 2):
        measure = partial(_ours, folder, workers, combined, rounds)
        yield line("autograder grade", combined, workers, measure)
    right = ours.points(folder)  # marks the class if the times were known from an earlier run
    number, first = others * len(names), klass.learners(others)
    measure = partial(_nbgrader, folder, first, names, right, rounds, bare=bare)
    yield line("nbgrader autograde", number, 1, measure)
    if venv:
        python = otter.install(venv)
        tool = f"otter run {otter.version(python)}"
        measure = partial(_otter, folder, first, names, right, rounds, python)
        yield line(tool, number, 1, measure)


def _ours(folder: Path, workers: int, combined: int, rounds: int) -> Marked:
    fastest = _fastest(rounds, lambda: ours.grade(folder, "--again", workers=workers))
    return fastest.seconds, fastest.cpu, combined


def _fastest(rounds: int, measure: Callable[[], Cost]) -> Cost:
    return min((measure() for _ in range(rounds)), key=lambda cost: cost.seconds)


def _nbgrader(
    folder: Path,
    learners: Sequence[str],
    names: Sequence[str],
    right: Points,
    rounds: int,
    *,
    bare: bool,
) -> Marked:
    course = folder.with_name(f"nbgrader-{folder.name}")
    nbgraders.prepare(folder, course, [*names], [*learners], bare=bare)
    costs = [_fastest(rounds, partial(nbgraders.autograde, course, name)) for name in names]
    agree = _agree(nbgraders.points(course), right)
    return sum(cost.seconds for cost in costs), sum(cost.cpu for cost in costs), agree


def _otter(
    folder: Path,
    learners: Sequence[str],
    names: Sequence[str],
    right: Points,
    rounds: int,
    python: Path,
) -> Marked:
    work = folder.with_name(f"otter-{folder.name}")
    work.mkdir()
    costs, points = [], {}
    for name in names:
        tests = otter.autograder_zip(name, work / f"{name}.zip")
        for learner in learners:
            path = folder / "submitted" / learner / name / f"{name}.ipynb"
            several = [otter.grade(python, path, tests, work) for _ in range(rounds)]
            cost, points[name, learner] = min(several, key=lambda one: one[0].seconds)
            costs.append(cost)
    agree = _agree(points, right)
    return sum(cost.seconds for cost in costs), sum(cost.cpu for cost in costs), agree


def _agree(points: Points, right: Points) -> int:
    return sum(abs(points[key] - right[key]) < CENT for key in points)
