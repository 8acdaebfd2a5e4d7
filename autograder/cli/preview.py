"""`autograder preview`."""

from __future__ import annotations

import json
import tempfile
import webbrowser
from pathlib import Path

import click

from .common import COURSE, course_folder, example, meant_assignment
from .meant import either, meant


@click.command(short_help="Show what learners see for an exercise on one page.")
@click.argument("exercise")
@click.option("--assignment", default="", help="The one whose exercise is meant, if two have it.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the page here instead of opening it in the browser.",
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON line for each answer instead.")
@COURSE
@example(
    "autograder preview linear_forward\n"
    "autograder preview sigmoid --assignment 04 --out sigmoid.html"
)
def preview(
    exercise: str, assignment: str, out: Path | None, as_json: bool, course: Path | None
) -> None:
    """Show on one page what learners see for the reference, the empty cell and each known mistake.

    EXERCISE is as the answer key has it now; a beginning of its name will do.  Each check is the one
    that learners run.  The page holds answers: it is for instructors and authors alone.
    """
    from ..marking.reports.export import check_file
    from ..marking.reports.preview.page import how, write_page
    from ..marking.reports.preview.shown import Preview
    from ..marking.reports.progress import progress

    where, name = _find(exercise, assignment)
    if out is not None:
        check_file(out)
    answers = Preview(course_folder(course), where, name)
    every = []
    with progress(f"checking {name}", len(answers), as_json=as_json) as shown:
        for one in answers:
            every.append(one)
            shown.advance()
    if as_json:
        for one in every:
            said = {"answer": one.name, "how": how(one), "panel": str(one.panel)}
            click.echo(json.dumps(said))
        return
    page = out or _temporary(name)
    write_page(page, where, name, every)
    click.echo(f"Page: {page}")
    if out is None:
        webbrowser.open(page.resolve().as_uri())


def _find(exercise: str, assignment: str) -> tuple[str, str]:
    """Return assignment and exercise that are meant."""
    from ..key import COURSE as ALL

    wanted = meant_assignment(assignment) if assignment else ""
    names = {
        one.name: [each.name for each in one.exercises]
        for one in ALL
        if not wanted or one.name == wanted
    }
    every = dict.fromkeys(each for there in names.values() for each in there)
    name = meant(exercise, [*every], "exercise")
    places = [where for where, there in names.items() if name in there]
    if len(places) > 1:
        raise click.UsageError(f"{name} is in {either(places)}: say which with --assignment.")
    return places[0], name


def _temporary(exercise: str) -> Path:
    """Make a file that nobody else on this computer can read: it will hold answers."""
    with tempfile.NamedTemporaryFile(
        prefix=f"autograder-{exercise}-", suffix=".html", delete=False
    ) as file:
        return Path(file.name)
