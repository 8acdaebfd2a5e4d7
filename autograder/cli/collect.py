"""`autograder collect`."""

from __future__ import annotations

from pathlib import Path

import click

from .common import COURSE, class_folder, course_folder, example, meant_assignment
from .ending import end_incomplete, incomplete_once

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command(short_help="Take in what learners have handed in.")
@click.argument(
    "paths",
    nargs=-1,
    required=True,
    metavar="PATH...",
    type=click.Path(path_type=Path, exists=True),
)
@click.option(
    "--roster",
    "rosters",
    type=_FILE,
    multiple=True,
    required=True,
    help="Who is in the class: Canvas's gradebook export, Moodle's grading worksheet, or any CSV "
    "with names, ids or addresses; may be repeated.",
)
@click.option(
    "--class-dir",
    type=click.Path(path_type=Path, file_okay=False),
    help="The class's folder (default: the one you are in, which has a class.toml).",
)
@click.option(
    "--times",
    type=_FILE,
    multiple=True,
    help="A report or worksheet that says when things were handed in; may be repeated.",
)
@click.option(
    "--assignment", "only", multiple=True, help="Collect only this assignment; may be repeated."
)
@click.option("--id-column", default="", help="The roster's column with the learners' ids.")
@click.option("--dry-run", is_flag=True, help="Say what would be done; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@COURSE
@example(
    "autograder collect submissions.zip --roster gradebook.csv --class-dir ../autumn\n"
    "autograder collect downloads/ --roster class.csv --times worksheet.csv --dry-run"
)
def collect(
    paths: tuple[Path, ...],
    rosters: tuple[Path, ...],
    class_dir: Path | None,
    times: tuple[Path, ...],
    only: tuple[str, ...],
    id_column: str,
    dry_run: bool,
    as_json: bool,
    course: Path | None,
) -> None:
    """Take in what learners have handed in: from downloads into submitted/.

    PATH is a download of Canvas, Moodle or Gradescope, a folder, a saved mail or any zip of these.
    Every attempt is kept in attempts/; the one that counts comes into submitted/.

    Exit status: 0 when everything was taken, 1 when something waits for you (it is listed)
    or the command ended early, 3 when nothing was written.
    """
    from ..key import Unknown
    from ..marking.classroom.collect.collect import Request
    from ..marking.classroom.collect.collect import collect as take_in
    from ..marking.classroom.settings import read_settings
    from ..marking.grading.text import printable

    root = course_folder(course)
    folder = class_folder(class_dir)
    only = tuple(map(meant_assignment, only))
    request = Request(root, folder, paths, rosters, times, only, id_column, dry_run)
    begun: list[bool] = []
    try:
        with incomplete_once(lambda: begun):
            report = take_in(request, read_settings(folder), lambda: begun.append(True))
    except Unknown as error:
        raise click.UsageError(str(error)) from error
    lines = [report.to_json()] if as_json else report.lines()
    for line in lines:
        click.echo(printable(line))
    if not report.is_complete:
        end_incomplete()
