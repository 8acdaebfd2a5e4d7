"""`autograder propose`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from .comment import open_desk
from .common import CLASS, COURSE, DB, example, in_class, open_class


@click.command(short_help="Propose known mistakes for the answer key.")
@click.argument("assignment")
@COURSE
@CLASS
@DB
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per proposal.")
@example("autograder propose 03\nautograder propose 03_planar_network --json")
def propose(
    assignment: str, course: Path | None, class_dir: Path | None, db: str, as_json: bool
) -> None:
    """Propose known mistakes for the answer key, for wrong answers that have no name yet.

    Each is an edit of the reference that does the same as a group of answers in all visible cases.
    It is made of the reference alone: no learner's text comes into the key.  Whoever takes one in
    gives it a name and a sentence.
    """
    from ..marking.comments.proposals import proposals

    classroom = open_class(course, class_dir, db)
    (name,) = in_class(classroom, [assignment])
    with open_desk(classroom, name, as_json) as desk:
        found = [*proposals(name, dict(desk.groups))]
    for one in found:
        if as_json:
            click.echo(json.dumps(vars(one)))
        else:
            click.echo(f"{one.group}  {one.learners} learners\n    {one}")
    if not found and not as_json:
        click.echo("No group without a name does what an edit of the reference does.")
