"""`autograder words`."""

from __future__ import annotations

import getpass
import json
import threading
import webbrowser
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..marking.grading.text import printable
from .common import CLASS, COURSE, DB, example, handed_in, open_class
from .ending import end_incomplete, incomplete_once
from .meant import meant
from .port import PORT, check_port

if TYPE_CHECKING:
    from ..marking.words.desk import Desk
    from ..marking.words.share import Share


def _share(_context: click.Context, _option: click.Parameter, text: str) -> Share:
    from ..marking.words.share import NoShare, read_share

    try:
        return read_share(text)
    except NoShare as error:
        raise click.BadParameter(f"{error}") from None


@click.command(short_help="Mark questions in words, in the browser or in a table.")
@click.argument("assignment", required=False)
@click.argument("question", required=False)
@COURSE
@CLASS
@DB
@click.option("--as", "who", default="", help="Your name beside your marks (default: your login).")
@click.option(
    "--share",
    default="1/1",
    callback=_share,
    help="Your share, such as 1/3; by learner, always the same.",
)
@PORT
@click.option("--no-browser", is_flag=True, help="Only say the address; open no browser.")
@click.option("--list", "listed", is_flag=True, help="Say how many answers wait; open nothing.")
@click.option("--json", "as_json", is_flag=True, help="The same, one JSON line per question.")
@click.option(
    "--export-csv",
    "to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write answers and marks as a table; open nothing.",
)
@click.option("--names", is_flag=True, help="With --export-csv: name the learners.")
@click.option(
    "--import-csv",
    "come_from",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Take points and comments from such a table; open nothing.",
)
@example(
    "autograder words\n"
    "autograder words 01_activations --as ada --share 1/2\n"
    "autograder words --export-csv answers.csv\n"
    "autograder words --import-csv answers.csv --as ada"
)
def words(
    assignment: str | None,
    question: str | None,
    course: Path | None,
    class_dir: Path | None,
    db: str,
    who: str,
    share: Share,
    port: int | None,
    no_browser: bool,
    listed: bool,
    as_json: bool,
    to: Path | None,
    names: bool,
    come_from: Path | None,
) -> None:
    """Mark questions in words, question by question, in the browser or in a table.

    All answers to one question are on one page, without names, with the model answer and what each
    point is for.  Several people may mark at once.  Marks are in the gradebook as they are given.
    End it with Ctrl-C.

    Exit status: 0 when it is done, 1 when rows of a table were refused, which are listed.
    """
    from ..marking.words.desk import Desk
    from ..marking.words.given import open_given

    if to and come_from:
        raise click.UsageError("Give --export-csv or --import-csv, not both.")
    classroom = open_class(course, class_dir, db)
    chosen = handed_in(classroom, assignment)
    with open_given(classroom) as given:
        desk = Desk(classroom, given, chosen, who.strip() or _login(), share)
        if question:
            name = meant(question, [one.name for one in desk.questions], "question")
            desk.questions[:] = [one for one in desk.questions if one.name == name]
        if to:
            _export(desk, to, names=names)
        elif come_from:
            _import(desk, come_from)
        elif listed or as_json:
            _list(desk, as_json=as_json)
        else:
            _serve(desk, port, no_browser=no_browser)


def _login() -> str:
    with suppress(OSError, KeyError, ImportError):  # a user without a name
        return getpass.getuser()
    return "somebody"


def _export(desk: Desk, to: Path, *, names: bool) -> None:
    from ..marking.reports.progress import progress
    from ..marking.words.table import write_table

    answers = sum(len(desk.given(question)) for question in desk.questions)
    with progress("answers", answers) as shown:
        number = write_table(to, desk, desk.questions, names=names, advance=shown.advance)
    click.echo(f"{number} answers are in {to}; fill in points and comment, then --import-csv.")


def _import(desk: Desk, come_from: Path) -> None:
    from ..marking.reports.progress import progress
    from ..marking.words.table import Import

    table = Import(desk, come_from)
    with incomplete_once(lambda: table.written), progress("marks", len(table)) as shown:
        for _ in table.run():
            shown.advance()
    for refused in table.refused:
        click.echo(f"Not written: {refused}")
    click.echo(
        f"{table.written} marks written, {table.same} as before, {len(table.refused)} refused."
    )
    if table.refused:
        end_incomplete()


def _list(desk: Desk, *, as_json: bool) -> None:
    from ..marking.words.page_data import told_questions

    for one in told_questions(desk)["questions"]:
        said = "{assignment} {name}: {answers} answers, {waiting} wait".format(**one)
        click.echo(json.dumps(one) if as_json else said)


def _serve(desk: Desk, port: int | None, *, no_browser: bool) -> None:
    from ..marking.words.serve import serve

    check_port(port)

    def opened(address: str) -> None:
        click.echo(f"Questions in words, as {printable(desk.who)}: {address}")
        click.echo("Whoever has this address can mark. Ctrl-C ends it.", err=True)
        if not no_browser:
            # Beside the server: a browser in a terminal does not come back.
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    serve(desk, port or 0, opened)
