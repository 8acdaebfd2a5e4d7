"""`autograder export`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import CLASS, COURSE, DB, assignments_of, example, open_class
from .ending import end_incomplete

if TYPE_CHECKING:
    from ..marking.reports.total import Total

_IN = click.Path(path_type=Path, exists=True, dir_okay=False)
_OUT = click.Path(path_type=Path, dir_okay=False)
_PLATFORMS = ("canvas", "moodle")  # an option each, by the names in marking/lms/export.py
_WAYS = {name: f"--{name} FILE" for name in _PLATFORMS} | {
    "csv_file": "--csv FILE",
    "gradescope": "--gradescope FOLDER",
}


@click.command(short_help="Put final marks into the file of a learning platform.")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@click.option("--canvas", type=_IN, help="Canvas's gradebook, as exported, to be filled.")
@click.option("--moodle", type=_IN, help="Moodle's grading worksheet of ASSIGNMENT, to be filled.")
@click.option("--out", type=_OUT, help="Where the filled file goes; the given one stays as it is.")
@click.option("--csv", "csv_file", type=_OUT, help="A table of final points, one line per learner.")
@click.option(
    "--gradescope",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder for the autograder zip of each ASSIGNMENT, which marks on Gradescope.",
)
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="[ASSIGNMENT=]TITLE",
    help="The file's column for an assignment; may be repeated. [columns] in class.toml says the same.",
)
@click.option(
    "--out-of",
    type=click.FloatRange(0, min_open=True),
    help="The maximum, if the file does not state it.",
)
@click.option(
    "--missing-as-zero",
    is_flag=True,
    help="Give 0 where nothing is handed in, unless the due date is still ahead.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be written; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@COURSE
@CLASS
@DB
@example(
    "autograder export --canvas gradebook.csv --out for-canvas.csv\n"
    "autograder export 01_activations --moodle worksheet.csv --out for-moodle.csv\n"
    'autograder export --canvas gradebook.csv --out new.csv --column "01_activations=Week 1"\n'
    "autograder export --csv points.csv --missing-as-zero\n"
    "autograder export 01_activations --gradescope zips/"
)
def export(
    assignments: tuple[str, ...],
    course: Path | None,
    class_dir: Path | None,
    db: str,
    **how: Any,
) -> None:
    """Put final marks into the file of a learning platform, so that it can be imported as it is.

    All else in the file stays as it came.  Marks that stand there and differ are listed before they
    are replaced; so is everybody whose cell is left, and who is in one of the two lists alone.

    Exit status: 0 when every final mark has its place, 1 when one has not and is listed.
    """
    (way,) = _way(how)
    classroom = open_class(course, class_dir, db)
    course_names, only = assignments_of(classroom, assignments)
    if way == "gradescope":
        _gradescope(classroom, how["gradescope"], only or course_names)
        return
    from ..marking.reports.total import open_total

    with open_total(classroom, course_names, only) as total:
        if way == "csv_file":
            _csv(classroom, total, how)
        else:
            _fill(classroom, total, way, bool(only), how)


def _way(how: dict[str, Any]) -> list[str]:
    """Return the one thing that is asked for."""
    ways = [way for way in _WAYS if how[way] is not None]
    if len(ways) != 1:
        raise click.UsageError(f"Give one of {_listed([*_WAYS.values()])}.")
    if ways[0] in _PLATFORMS and how["out"] is None:
        raise click.UsageError(f"--{ways[0]} needs --out FILE: the file that came stays as it is.")
    if how["dry_run"] and ways[0] not in _PLATFORMS:
        filled = _listed([f"--{name}" for name in _PLATFORMS])
        raise click.UsageError(f"--dry-run is for {filled}; `autograder marks` shows the marks.")
    return ways


def _listed(options: list[str]) -> str:
    return f"{', '.join(options[:-1])} and {options[-1]}"


def _fill(classroom: Any, total: Total, way: str, named: bool, how: dict[str, Any]) -> None:
    """Say what a filled file has, and write it."""
    from ..marking.lms.export import Request, prepare, said_columns, write

    request = Request(
        way,
        how[way],
        how["out"],
        said_columns(how["columns"], total.assignments),
        named=named,
        out_of=how["out_of"],
        missing_as_zero=how["missing_as_zero"],
        dry=how["dry_run"],
    )
    told, data = prepare(classroom, total, request)
    for line in [] if how["as_json"] else told.lines():
        click.echo(line)
    if not request.dry:
        write(request.out, data)
    click.echo(told.to_json() if how["as_json"] else told.summary)
    if not told.is_complete:
        end_incomplete()


def _csv(classroom: Any, total: Total, how: dict[str, Any]) -> None:
    """Write the plain table."""
    from ..marking.classroom.collect.pseudonyms import called
    from ..marking.grading.text import printable
    from ..marking.lms.export import NotDue
    from ..marking.lms.told import listed
    from ..marking.reports.total_table import write_wide

    not_due = NotDue(classroom.settings) if how["missing_as_zero"] else None
    who = {one.id: (called(one), one.name) for one in classroom.people}
    path = how["csv_file"]
    zeros = write_wide(path, total, not_due=not_due, who=who)
    if how["as_json"]:
        click.echo(json.dumps({"out": str(path), "missing_as_zero": zeros}))
        return
    for line in listed("0, because nothing is handed in", zeros):
        click.echo(printable(line))
    click.echo(f"Written: {path} ({len(total.learners)} learners).")


def _gradescope(classroom: Any, folder: Path, assignments: list[str]) -> None:
    """Write a zip for each assignment."""
    from ..marking.lms.gradescope_zip import write_zip

    for assignment in assignments:
        click.echo(f"{write_zip(classroom, assignment, folder)}")
