"""`autograder comment`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..marking.grading.text import printable
from ..marking.sandbox.limits import MAX_LISTED
from .common import CLASS, COURSE, DB, example, in_class, open_class
from .meant import meant

if TYPE_CHECKING:
    from ..marking.classroom.folder import Classroom
    from ..marking.comments.desk import Desk


@click.command()
@click.argument("assignment")
@click.argument("group", required=False)
@click.argument("text", required=False)
@COURSE
@CLASS
@DB
@click.option(
    "--joined", is_flag=True, help="Write kept comments for those who have joined a group since."
)
@click.option(
    "--from",
    "given",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Take over an earlier class's comments.json.",
)
@click.option("--dry-run", is_flag=True, help="List what would be written; write nothing.")
@click.option("--yes", is_flag=True, help="Write what is listed without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON line per group; write nothing.")
@example(
    "autograder comment 03                                 # the groups\n"
    "autograder comment 03 relu-4f1a                       # one of them, with its code\n"
    'autograder comment 03 relu-4f1a "Look at z = 0."      # to each of its feedback pages\n'
    'autograder comment 03 relu-4f1a ""                    # remove it\n'
    "autograder comment 03 --joined                        # for those who came later\n"
    "autograder comment 03 --from ../spring/comments.json  # what an earlier class was told"
)
def comment(
    assignment: str,
    group: str | None,
    text: str | None,
    course: Path | None,
    class_dir: Path | None,
    db: str,
    joined: bool,
    given: Path | None,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Comment on wrong answers that behave alike, all at once.

    Answers form a group if they do the same in all visible cases, or are the same code but for names
    and layout.  Without GROUP the groups are listed.  TEXT is written to each answer of the group, so
    that feedback shows it, and kept in the class's comments.json without any learner.  Before
    anything is written, you see to whom, and are asked.
    """
    classroom = open_class(course, class_dir, db)
    with open_desk(classroom, in_class(classroom, [assignment])[0], as_json) as desk:
        name = meant(group, [*desk.groups], "group") if group is not None else ""
        if given is not None:
            desk.take_over(given)
        if text is not None:
            desk.comment(name, text)
        if as_json:
            _print_json(desk)
        elif text is not None or given is not None or joined:
            _write(desk, dry_run=dry_run, yes=yes)
        else:
            _print(desk, [name] if name else [*desk.groups], code=bool(name))


@contextmanager
def open_desk(classroom: Classroom, assignment: str, as_json: bool) -> Iterator[Desk]:
    """Open the gradebook, and find the groups of an assignment."""
    from ..marking.comments.desk import Desk
    from ..marking.comments.reading import open_marked, read_groups
    from ..marking.reports.progress import progress

    with open_marked(classroom, assignment) as (cache, book):
        total = len(cache.entries(assignment))
        with progress(f"reading {assignment}", total, as_json=as_json) as shown:
            groups = read_groups(classroom, cache, assignment, shown.advance)
        yield Desk(classroom, book, assignment, groups)


def _print(desk: Desk, names: list[str], *, code: bool) -> None:
    """Print groups: of one, all that there is of it."""
    for name in names:
        group = desk.groups[name]
        number = len(group.learners)
        who = ", ".join(map(printable, group.learners)) if code else ""
        click.echo(f"{name}  {number} learner{'s' * (number != 1)}{who and f': {who}'}")
        for line in (group.sentence, desk.said(name) and f"Comment: {desk.said(name)}"):
            if line:
                click.echo(f"    {printable(line)}")
        if code and group.form:
            click.echo("".join(f"\n    | {line}" for line in group.form.splitlines()).lstrip("\n"))
    if not names:
        click.echo("There is no wrong answer that could be compared.")
    elif waiting := desk.changes():
        click.echo(f"Kept comments are not at {_answers(len(waiting))} yet; --joined lists them.")


def _print_json(desk: Desk) -> None:
    for name, group in desk.groups.items():
        told = {"group": name, "exercise": group.exercise, "learners": group.learners}
        told |= {"sentence": group.sentence, "comment": desk.said(name), "code": group.form}
        click.echo(json.dumps(told))


def _write(desk: Desk, *, dry_run: bool, yes: bool) -> None:
    """List whom something is written to, ask, and write it."""
    found = desk.changes()
    if not found and desk.is_kept:
        click.echo("Every answer has its comment; there is nothing to write.")
        return
    for change in found[:MAX_LISTED]:
        click.echo(f"{printable(change.learner)}, {change.exercise}: {change.what}")
    if len(found) > MAX_LISTED:
        click.echo(f"and {len(found) - MAX_LISTED} more")
    if dry_run or not (yes or _agreed(len(found))):
        click.echo("Nothing was written.")
        return
    desk.write(found)
    if found:
        to = f"Written to {_answers(len(found))}"
        click.echo(f"{to}; `autograder feedback` brings it to the learners.")
    else:
        click.echo("Kept in comments.json; no answer is like these yet.")


def _answers(number: int) -> str:
    return f"{number} answer{'s' * (number != 1)}"


def _agreed(number: int) -> bool:
    later = "No answer is like these yet. Keep the comments for those that come?"
    try:
        return click.confirm(f"Write to {_answers(number)}?" if number else later)
    except click.Abort:  # nobody is there to be asked
        click.echo()
        return False
