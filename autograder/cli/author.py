"""`autograder build` and `autograder verify`."""

from __future__ import annotations

from pathlib import Path

import click

from ..errors import AutograderError
from .common import COURSE, course_folder, example
from .ending import Incomplete


@click.command()
@COURSE
@example("autograder build\nautograder build --course ~/my-course")
def build(course: Path | None) -> None:
    """Build notebooks and test vectors from the sources in solutions/."""
    from ..authoring.build import build as run
    from ..authoring.problem import SourceProblems

    try:
        report = run(course_folder(course), progress=click.echo)
    except SourceProblems as problems:
        click.echo(str(problems), err=True)
        raise AutograderError("Nothing was written.") from problems
    click.echo(str(report))


@click.command()
@COURSE
@example("autograder verify")
def verify(course: Path | None) -> None:
    """Prove that what is in the repository is fresh, solvable, unsolved and without leaks."""
    from ..authoring.verify import verify as run

    problems = run(course_folder(course), progress=click.echo)
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        raise Incomplete(f"{len(problems)} problem(s).")
    click.echo("All is well.")
