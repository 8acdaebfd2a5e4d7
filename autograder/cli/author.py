"""`autograder build`, `autograder verify` and `autograder release`."""

from __future__ import annotations

from pathlib import Path

import click

from .. import __version__
from ..errors import AutograderError
from .common import COURSE, class_here, course_folder, example
from .ending import Incomplete, incomplete_once


@click.command(short_help="Build notebooks and test vectors from the sources.")
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


@click.command(short_help="Prove that all is fresh, solvable, unsolved and without leaks.")
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


@click.command(short_help="Make the learner edition: a folder to give out.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--zip", "packed", is_flag=True, help="Write FOLDER.zip, too.")
@click.option(
    "--address",
    default="",
    help="Where you will publish it, https://github.com/OWNER/REPOSITORY: for the badge and links.",
)
@click.option("--edition", default=__version__, show_default=True, help="The edition's version.")
@click.option(
    "--class-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    multiple=True,
    help="A class that gets this edition, and keeps it to count hand-ins by; may be repeated "
    "(default: the one you are in, if it has a class.toml).",
)
@COURSE
@example(
    "autograder release ../workbook\n"
    "autograder release ../workbook --zip\n"
    "autograder release ../workbook --address https://github.com/me/workbook --edition 2\n"
    "autograder release ../workbook --edition 2 --class-dir ../autumn"
)
def release(
    folder: Path,
    packed: bool,
    address: str,
    edition: str,
    class_dir: tuple[Path, ...],
    course: Path | None,
) -> None:
    """Make the learner edition: a folder to give out, with all that learners need and no answer."""
    from ..authoring.publish import Leaks, publish
    from ..marking.classroom.class_edition import part_of, write_part
    from ..marking.classroom.editions import keep_edition

    here = class_here()
    classes = class_dir or ((here,) if here else ())
    archive = folder.with_name(f"{folder.name}.zip") if packed else None
    parts = part_of(classes)
    begun: list[bool] = []
    try:
        with incomplete_once(lambda: begun):
            files = publish(
                course_folder(course),
                folder,
                address=address,
                version=edition,
                archive=archive,
                adapt=lambda made: write_part(made, parts),
                keep=lambda made: keep_edition(classes, made, lambda: begun.append(True)),
                progress=click.echo,
            )
    except Leaks as leaks:
        for problem in leaks.problems:
            click.echo(str(problem), err=True)
        raise AutograderError("Nothing was written.") from leaks
    click.echo(f"{len(files)} files of edition {edition} are in {folder}.")
    if parts:
        click.echo(f"What {classes[0]} leaves out says that it gives no points.")
    for one in classes:
        click.echo(f"{one} counts hand-ins of edition {edition} by its exercises.")
    if archive:
        click.echo(f"All of them in one file: {archive}")
