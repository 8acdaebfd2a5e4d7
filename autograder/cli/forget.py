"""`autograder forget` and `autograder retain`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import AutograderError
from ..marking.grading.text import printable
from .common import CLASS, COURSE, DB, example, open_class
from .ending import incomplete_once

if TYPE_CHECKING:
    from ..marking.classroom.folder import Classroom
    from ..marking.forget.forgetting import Held


@click.command(short_help="Remove all that a class holds about a learner.")
@click.argument("learner")
@COURSE
@CLASS
@DB
@click.option("--dry-run", is_flag=True, help="Say what would be removed; remove nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per file or database.")
@example("autograder forget hopper --dry-run\nautograder forget hopper --class-dir ../autumn --yes")
def forget(
    learner: str,
    course: Path | None,
    class_dir: Path | None,
    db: str,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Remove all that a class holds about a learner: work, marks, names, in files and databases.

    It shows what, and asks. What it cannot reach, such as downloads and backups, is listed.

    Exit status: 0 when nothing of it is left in the class's folder, 1 when something is, which is
    named, 3 when nothing was removed.
    """
    from ..marking.forget.forgetting import held_of

    classroom = open_class(course, class_dir, db)
    held = held_of(classroom, learner)
    _show(classroom, held, as_json)
    if dry_run:
        return
    if not yes:
        _ask(f"Remove all of this for {printable(learner)}? It cannot be restored.")
    _remove(classroom, [held], as_json)


@click.command(short_help="Show whom `forget` would remove after so long a time.")
@click.argument("duration")
@COURSE
@CLASS
@DB
@click.option("--yes", is_flag=True, help="Forget them; without this they are only shown.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per file or database.")
@example("autograder retain 180d\nautograder retain 2y --class-dir ../autumn --yes")
def retain(
    duration: str, course: Path | None, class_dir: Path | None, db: str, yes: bool, as_json: bool
) -> None:
    """Show whom `forget` would remove: those with nothing handed in for DURATION (180d, 26w, 2y).

    Exit status: as of `autograder forget`; 0 also where there is nobody.
    """
    from ..marking.forget.forgetting import held_together
    from ..marking.forget.retain import last_seen, outdated, read_duration
    from ..marking.reports.progress import progress

    longest = read_duration(duration)
    classroom = open_class(course, class_dir, db)
    seen = last_seen(classroom)
    leaving = outdated(seen, longest)
    held = []
    with progress("looking", len(leaving), as_json=as_json) as shown:
        for one in held_together(classroom, leaving):
            held.append(one)
            shown.advance()
    for one in held:
        _show(classroom, one, as_json)
    unknown = [printable(who) for who, when in seen.items() if when is None]
    if unknown and not as_json:
        click.echo(f"Kept, since no date is known: {', '.join(unknown)}.")
    if not held and not as_json:
        click.echo(f"Nobody's last hand-in is more than {duration} ago.")
    if held and yes:
        _remove(classroom, held, as_json)
    elif held and not as_json:
        click.echo("Nothing was removed: add --yes to do it.")


def _show(classroom: Classroom, held: Held, as_json: bool) -> None:
    """Say what is held of a learner, and what is out of reach."""
    if as_json:
        for trace in held.traces:
            row = {"learner": held.person.id, "path": str(trace.path), "what": trace.what}
            click.echo(json.dumps(row))
        return
    known = ", ".join(sorted({*held.person.names, *held.person.numbers}))
    click.echo(printable(held.person.id) + (f" ({printable(known)})" if known else "") + ":")
    for trace in held.traces:
        root = classroom.class_dir
        path = trace.path.relative_to(root) if trace.path.is_relative_to(root) else trace.path
        click.echo(f"  {printable(str(path))}: {printable(trace.what)}")


def _ask(question: str) -> None:
    try:
        agreed = click.confirm(question)
    except click.Abort:  # nobody is there to be asked
        agreed = False
    if not agreed:
        raise AutograderError("Nothing was removed; --yes removes without asking.")


def _remove(classroom: Classroom, held: list[Held], as_json: bool) -> None:
    """Remove it, learner by learner; say what is left to do."""
    from ..marking.forget import forgetting
    from ..marking.forget.traces import check_writable
    from ..marking.reports.progress import progress

    check_writable(trace for one in held for trace in one.traces)
    people, begun = [one.person for one in held], list[bool]()
    with (
        incomplete_once(lambda: begun),
        progress("forgetting", len(people), as_json=as_json) as shown,
    ):
        named = forgetting.forget(classroom, people, shown.advance, lambda: begun.append(True))
    if not as_json:
        _say_what_is_left(classroom, [person.id for person in people], named)


def _say_what_is_left(classroom: Classroom, learners: list[str], named: list[Path]) -> None:
    from ..marking.forget.beyond import out_of_reach

    click.echo(f"Forgotten in {classroom.class_dir}: {printable(', '.join(learners))}.")
    for path in named:
        click.echo(f"  {printable(str(path))} still names somebody, or cannot be looked into.")
    click.echo("Out of reach; look there yourself:")
    for sentence in dict.fromkeys(s for who in learners for s in out_of_reach(classroom, who)):
        click.echo(f"  - {sentence}")
