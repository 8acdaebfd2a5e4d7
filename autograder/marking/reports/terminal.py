"""Tell an instructor what marking did: on the terminal, as JSON, as files."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from ...key import find_assignment
from ..batch.cache import Store
from ..batch.plan import Plan, refused_result
from ..classroom.folder import NoSuchThing
from ..classroom.writing import KEPT, writing
from ..grading.results import Result
from ..grading.text import printable
from .html import mark_row, write_marks, write_report

Change = tuple[Result | None, Result]  # one submission's marks before and after
_SHOWN = 100  # learners that a summary lists; of more, those that need attention


def tell_plans(plans: Sequence[Plan]) -> None:
    """Say what is skipped, and what a change of the checks would touch."""
    for plan in plans:
        if before := len(plan.done) + len(plan.record):
            click.echo(f"{plan.assignment}: {before} marked before and not changed.", err=True)
        if plan.older:
            click.echo(
                f"{plan.assignment}: {len(plan.older)} of them by {plan.earlier}. "
                f"`autograder grade {plan.assignment} --changed --dry-run` says who would gain or "
                "lose points.",
                err=True,
            )


def json_line(result: Result, *, now: bool) -> None:
    """Print one submission's marks as JSON."""
    row = mark_row(find_assignment(result.assignment), result)
    click.echo(json.dumps({**row, "marked_now": now}))


def points_of(result: Result) -> dict[str, float] | None:
    """Return the points by exercise; None for what was not marked."""
    if result.problem:
        return None
    return {name: verdict.earned for name, verdict in result.verdicts.items()}


def tell_changes(changes: Sequence[Change], *, as_json: bool) -> None:
    """Print who gains and who loses points, exercise by exercise."""
    counts = {"gains": 0, "loses": 0, "is new": 0, "changes otherwise": 0}
    for before, result in changes:
        old = None if before is None or before.problem else before.earned
        new = None if result.problem else result.earned
        if before is None:
            what = "is new"
        elif old is None or new is None or old == new:
            what = "changes otherwise"
        else:
            what = "gains" if new > old else "loses"
        counts[what] += 1
        earlier = (before and points_of(before)) or {}
        later = points_of(result) or {}
        each = {
            name: round(later.get(name, 0) - earlier.get(name, 0), 4)
            for name in {**earlier, **later}
            if later.get(name, 0) != earlier.get(name, 0)
        }
        if as_json:
            row = {"learner": result.learner, "assignment": result.assignment, "what": what}
            click.echo(json.dumps({**row, "before": old, "after": new, "exercises": each}))
            continue
        told = ", ".join(f"{name} {change:+g}" for name, change in each.items())
        where = f"{result.learner}, {result.assignment}"
        click.echo(f"{where}: {_told(old)} -> {_told(new)}" + (f" ({told})" if told else ""))
    if not as_json:
        told = ", ".join(f"{number} {what}" for what, number in counts.items() if number)
        click.echo(f"{told or 'Nobody gains or loses'}. Nothing was written.")


def _told(points: float | None) -> str:
    return "not marked" if points is None else f"{points:g}"


def tell_marks(store: Store, plan: Plan, *, heading: bool = False) -> None:
    """Print the marks of a small class, or how many a large one has; and all that needs a person."""
    points = find_assignment(plan.assignment).points
    number = len(plan.learners)
    width = max((len(learner) for learner in plan.learners), default=0)
    marked = attention = 0
    if heading:
        click.echo(f"{plan.assignment}, {points:g} points:")
    for result in Results(store, plan):
        marked += not result.problem
        attention += bool(result.told)
        if number > _SHOWN and (not result.told or attention > _SHOWN):
            continue
        got = "  not marked" if result.problem else f"{result.earned:5g} of {points:g}"
        click.echo(f"{printable(result.learner):{width}}  {got}")
        for note in result.told:
            click.echo(f"{'':{width}}    {printable(note)}")
    if number > _SHOWN:
        more = f", {attention - _SHOWN} of them not listed here" if attention > _SHOWN else ""
        click.echo(
            f"{plan.assignment}: {marked} of {number} marked, {attention} need attention{more}."
        )


class Results:
    """The results of a plan's learners, in order, read anew each time: none are held."""

    def __init__(self, store: Store, plan: Plan) -> None:
        self._store, self._plan = store, plan

    def __iter__(self) -> Iterator[Result]:
        plan = self._plan
        yield from self._store.read(
            plan.assignment, [n for n in plan.learners if n not in plan.refused]
        )
        for learner, why in plan.refused.items():
            yield refused_result(plan.assignment, printable(learner), why)


def check_files(assignments: Sequence[str], *paths: Path | None) -> None:
    """Make sure, before a class is marked, that its marks and report can be written.

    Raises
    ------
    NoSuchThing
        If one of them cannot.
    """
    for path in filter(None, paths):
        for name in assignments:
            file = file_of(path, name, several=len(assignments) > 1)
            if file.is_dir():
                raise NoSuchThing(f"{file} is a folder: name a file.")
            if not file.parent.is_dir():
                raise NoSuchThing(f"{file} cannot be written: there is no folder {file.parent}.")
            if not os.access(file if file.exists() else file.parent, os.W_OK):
                raise NoSuchThing(f"{file} cannot be written: you lack the permission.")


def file_of(path: Path, assignment: str, *, several: bool) -> Path:
    """Return where to write; with the assignment in the name where there are several."""
    return path.with_stem(f"{path.stem}-{assignment}") if several and path.name else path


def write_files(
    store: Store, plan: Plan, csv_file: Path | None, report: Path | None, *, several: bool = False
) -> None:
    """Write marks and report, each where `file_of` says."""
    key = find_assignment(plan.assignment)
    for path, write in ((csv_file, write_marks), (report, write_report)):
        if path:
            file = file_of(path, plan.assignment, several=several)
            with writing(file, KEPT):
                write(file, key, Results(store, plan))
