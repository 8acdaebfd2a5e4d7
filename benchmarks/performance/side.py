"""The same class marked by each tool, turn and turn about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import product
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
    rounds: int,
    *,
    bare: bool = False,
) -> list[Line]:
    """Make a class in a folder, and let the tools mark it in turns; otter if there is a place for it.

    Of so many rounds of each the fastest counts: a busy moment of the machine's is no tool's.
    """
    for _ in klass.make_class(folder, learners, names, short=bare):
        pass
    ours.prepare(folder)
    right = ours.points(folder)
    combined, number = learners * len(names), others * len(names)
    first = klass.learners(others)
    course = folder.with_name(f"nbgrader-{folder.name}")
    nbgraders.prepare(folder, course, [*names], [*first], bare=bare)
    tools: list[tuple[str, int, int, Callable[[], Marked]]] = [
        ("autograder grade", 1, combined, partial(_ours, folder, 1, combined)),
        ("autograder grade", 2, combined, partial(_ours, folder, 2, combined)),
        ("nbgrader autograde", 1, number, partial(_nbgrader, course, names, right)),
    ]
    if venv:
        python = otter.install(venv)
        measure = partial(_otter, folder, first, names, right, python)
        tools.append((f"otter run {otter.version(python)}", 1, number, measure))

    def line_of(tool: str, workers: int, marks: int, measure: Callable[[], Marked]) -> Line:
        took, cpu, agree = measure()
        return Line(tool, marks, combined, took, agree, bare, workers, cpu, rounds)

    which = ", answers alone" if bare else ""
    fastest: dict[tuple[str, int], Line] = {}
    for turn, one in product(range(rounds), tools):
        tool, workers, *_ = one
        key = f"{tool}, workers: {workers}{which}, round {turn + 1}"
        line = kept.figure(key, Line, partial(line_of, *one))
        click.echo(f"{key}: {line.each:.3f} s a submission")
        before = fastest.setdefault((tool, workers), line)
        fastest[tool, workers] = min(before, line, key=lambda marked: marked.took)
    return [*fastest.values()]


def _ours(folder: Path, workers: int, combined: int) -> Marked:
    cost = ours.grade(folder, "--again", workers=workers)
    return cost.seconds, cost.cpu, combined


def _nbgrader(course: Path, names: Sequence[str], right: Points) -> Marked:
    costs = [nbgraders.autograde(course, name) for name in names]
    agree = _agree(nbgraders.points(course), right)
    return sum(cost.seconds for cost in costs), sum(cost.cpu for cost in costs), agree


def _otter(
    folder: Path, learners: Sequence[str], names: Sequence[str], right: Points, python: Path
) -> Marked:
    work = folder.with_name(f"otter-{folder.name}")
    work.mkdir(exist_ok=True)
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
