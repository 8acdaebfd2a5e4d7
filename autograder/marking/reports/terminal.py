"""Tell an instructor on the terminal what marking did."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

import click

from ...key import find_assignment
from ..batch.cache import Cache
from ..batch.plan import Plan
from ..grading.results import Result
from ..grading.text import printable
from ..sandbox.limits import MAX_LISTED
from .csv import mark_row
from .export import PlannedResults


def print_plans(plans: Sequence[Plan]) -> None:
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


def print_overlooked(sentences: Iterable[str], *, as_json: bool = False) -> None:
    """Say what lies in ``submitted/`` and is not marked; to a person, of very many, how many more."""
    if as_json:
        for sentence in sentences:
            click.echo(json.dumps({"overlooked": sentence}))
        return
    number = 0
    for number, sentence in enumerate(sentences, 1):
        if number <= MAX_LISTED:
            click.echo(sentence, err=True)
    if number > MAX_LISTED:
        click.echo(f"{number - MAX_LISTED} more are not marked, and not listed here.", err=True)


def print_json(result: Result, *, now: bool) -> None:
    """Print one submission's marks as JSON."""
    row = mark_row(find_assignment(result.assignment), result)
    click.echo(json.dumps({**row, "marked_now": now}))


def print_marks(cache: Cache, plan: Plan, *, heading: bool = False) -> None:
    """Print the marks of a small class, or how many a large one has; and all that needs a person."""
    points = find_assignment(plan.assignment).points
    number = len(plan.learners)
    width = max((len(learner) for learner in plan.learners), default=0)
    marked = attention = 0
    if heading:
        click.echo(f"{plan.assignment}, {points:g} points:")
    for result in PlannedResults(cache, plan):
        marked += not result.problem
        attention += bool(result.attention)
        if number <= MAX_LISTED or (result.attention and attention <= MAX_LISTED):
            _print_marks_of(result, points, width)
    if number > MAX_LISTED:
        left_out = attention - MAX_LISTED
        more = f", {left_out} of them not listed here" if left_out > 0 else ""
        click.echo(
            f"{plan.assignment}: {marked} of {number} marked, {attention} need attention{more}."
        )


def _print_marks_of(result: Result, points: float, width: int) -> None:
    got = "  not marked" if result.problem else f"{result.earned:5g} of {points:g}"
    click.echo(f"{printable(result.learner):{width}}  {got}")
    for note in result.attention:
        click.echo(f"{'':{width}}    {printable(note)}")
