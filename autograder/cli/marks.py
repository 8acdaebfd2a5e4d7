"""`autograder marks`."""

from __future__ import annotations

from pathlib import Path

import click

from .common import CLASS, COURSE, DB, assignments_of, example, open_class


@click.command(short_help="Show the final marks of a class over all assignments.")
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@COURSE
@CLASS
@DB
@click.option(
    "--csv",
    "csv_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a line for each learner and assignment here.",
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON line for each of these.")
@example(
    "autograder marks\n"
    "autograder marks 01_activations --csv marks.csv\n"
    "autograder marks --json --class-dir ../autumn"
)
def marks(
    assignments: tuple[str, ...],
    course: Path | None,
    class_dir: Path | None,
    db: str,
    csv_file: Path | None,
    as_json: bool,
) -> None:
    """Show the final marks of a class over all assignments; nothing is marked or changed.

    A mark is what the gradebook counts: the machine's points and those given by hand, less what being
    late costs.  Everybody on the roster has a line, even with nothing handed in.
    """
    from ..marking.reports import total_table
    from ..marking.reports.total import open_total

    classroom = open_class(course, class_dir, db)
    with open_total(classroom, *assignments_of(classroom, assignments)) as total:
        if csv_file is not None:
            total_table.write_long(csv_file, total)
        if as_json or csv_file is None:
            for line in (total_table.json_lines if as_json else total_table.lines)(total):
                click.echo(line)
