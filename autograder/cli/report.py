"""`autograder report`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import CLASS, COURSE, DB, example, in_class, open_class

if TYPE_CHECKING:
    from ..marking.reports.overview.page import Report


@click.command(short_help="Write one page on the whole class.")
@click.argument("assignments", nargs=-1)
@COURSE
@CLASS
@DB
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The page (default: report.html in the class's folder); its tables lie beside it.",
)
@click.option(
    "--below",
    type=click.IntRange(0, 100),
    default=60,
    show_default=True,
    help="Percent of the points under which a learner needs help.",
)
@click.option("--no-examples", is_flag=True, help="Show no code on the page.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print JSON lines instead, and write nothing."
)
@example("autograder report\nautograder report 03 04 --below 50 --out ~/monday.html")
def report(
    assignments: tuple[str, ...],
    course: Path | None,
    class_dir: Path | None,
    db: str,
    out: Path | None,
    below: int,
    no_examples: bool,
    as_json: bool,
) -> None:
    """Write one page on the whole class: who needs help and on what, and what to teach again.

    It is about all assignments that are marked, or those that are named.  Beside the page are its
    tables as CSV: learners, exercises, mistakes.
    """
    from ..marking.reports.export import check_file
    from ..marking.reports.overview.page import make_report, write_page
    from ..marking.reports.overview.reading import examples, read_class
    from ..marking.reports.overview.tables import write_tables
    from ..marking.reports.overview.teach import no_example

    classroom = open_class(course, class_dir, db)
    page = out or classroom.class_dir / "report.html"
    if not as_json:
        check_file(page)
    with read_class(classroom, in_class(classroom, assignments)) as marks:
        shown = no_example if no_examples or as_json else examples(classroom)
        found = make_report(marks, below / 100, shown)
        if as_json:
            for line in _lines(found):
                click.echo(line)
            return
        write_page(page, found)
        tables = write_tables(page, found)
    click.echo(f"Report: {page}")
    click.echo(f"Tables: {', '.join(table.name for table in tables)}, beside it")


def _lines(found: Report) -> Iterator[str]:
    from ..marking.reports.overview.tables import TABLES

    for name, rows in TABLES.items():
        for row in rows(found):
            yield json.dumps({"table": name, **row})
