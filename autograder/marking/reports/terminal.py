"""Tell an instructor on the terminal what marking did."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence

import click

from ..batch.plan import Plan
from ..grading.text import printable
from ..sandbox.limits import MAX_LISTED
from .csv import mark_row
from .marks import Mark, Marks


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


def print_json(mark: Mark, *, now: bool) -> None:
    """Print one learner's final mark as JSON."""
    click.echo(json.dumps({**mark_row(mark), "marked_now": now}))


def print_marks(marks: Marks, *, heading: bool = False) -> int:
    """Print the marks of a small class, or how many a large one has; and all that needs a person.

    Returns
    -------
    int
        How many could not be marked: each mark is read anew, and read once.
    """
    plan = marks.plan
    learners = marks.learners
    width = max(map(len, learners), default=0)
    states = Counter[str]()
    attention = left = 0
    if heading:
        click.echo(f"{plan.assignment}, {sum(marks.worth.values()):g} points:")
    for mark in marks:
        states[mark.state] += 1
        attention += bool(mark.attention)
        left += mark.is_left
        if len(learners) <= MAX_LISTED or (mark.attention and attention <= MAX_LISTED):
            _print_mark(mark, width)
    if len(learners) > MAX_LISTED:
        left_out = attention - MAX_LISTED
        more = f", {left_out} of them not listed here" if left_out > 0 else ""
        each = ", ".join(f"{state}: {number}" for state, number in states.items())
        click.echo(f"{plan.assignment}: {each}; need attention: {attention}{more}.")
    return left


def _print_mark(mark: Mark, width: int) -> None:
    points = mark.points
    got = "" if points is None else f"{points:5g} of {mark.max_points:g}{_made_of(mark)}"
    state = (
        f"  {mark.state}" if points is None else f", {mark.state}" if mark.state != "done" else ""
    )
    click.echo(f"{printable(mark.learner):{width}}  {got}{state}")
    for note in mark.attention:
        click.echo(f"{'':{width}}    {printable(note)}")


def _made_of(mark: Mark) -> str:
    """Say what a mark is made of where it is not the machine's alone."""
    parts = {
        "by hand": mark.hand,
        "override": mark.override,
        "extra": mark.extra,
        "penalty": -mark.penalty,
    }
    said = [f"{name} {points:+g}" for name, points in parts.items() if points]
    return f" (machine {mark.machine:g}, {', '.join(said)})" if said else ""
