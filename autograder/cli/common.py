"""What the commands share: options, and where things are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..marking.sandbox import limits
from .meant import either, meant, nearest

if TYPE_CHECKING:  # the heavy parts are imported by the commands that need them
    from ..marking.batch.cache import Cache
    from ..marking.batch.engine import Pool
    from ..marking.classroom.folder import Classroom
    from ..marking.sandbox.confine import SandboxKind


COURSE = click.option(
    "--course",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The course's folder (default: the one that this package is installed from).",
)
CLASS = click.option(
    "--class-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The class's folder (default: the one you are in, which has a class.toml).",
)
DB = click.option(
    "--db", default="", help="The gradebook's URL (default: nbgrader's configuration)."
)
CALL_SECONDS = click.option(
    "--call-seconds",
    type=click.FloatRange(0.1),
    default=limits.CALL_SECONDS,
    show_default=True,
    help="Processor seconds for one call of a learner's function.",
)
UNSAFE = click.option(
    "--unsafe-no-sandbox",
    is_flag=True,
    help="Run learner code without any protection. Only for code that you trust.",
)


def example(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Append examples to a command's help."""

    def add(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__doc__ = f"{function.__doc__}\n\n    \b\n    Examples:\n" + "\n".join(
            f"      {line}" for line in text.splitlines()
        )
        return wraps(function)(function)

    return add


def course_folder(course: Path | None) -> Path:
    """Return the course that was named, or the one that this package is installed from."""
    from ..marking.classroom.root import course_root

    return course.resolve() if course else course_root()


def open_class(course: Path | None, class_dir: Path | None, db: str) -> Classroom:
    """Return the course, and the class and the gradebook that were named or are here."""
    from ..marking.classroom.folder import Classroom

    root = course_folder(course)
    return Classroom(root, class_folder(class_dir), db)


def class_folder(class_dir: Path | None) -> Path:
    """Return the class that was named, or the one that the command is started in.

    Raises
    ------
    NoSuchThing
        If it is started in none: learners' work must not come to lie anywhere else.
    """
    from ..marking.classroom.errors import NoSuchThing
    from ..marking.classroom.whereabouts import no_class

    here = class_dir or class_here()
    if here is None:
        raise NoSuchThing(no_class(Path.cwd()))
    return here.resolve()


def class_here() -> Path | None:
    """Return the class that the command is started in, if it is started in one."""
    from ..marking.classroom.class_file import FILE

    here = Path.cwd()
    return here if (here / FILE).is_file() else None


def sandbox_kind(unsafe: bool) -> SandboxKind:
    """Return how to confine learner code; warn where it is not to be confined at all."""
    from ..marking.sandbox.confine import available

    if unsafe:
        click.echo("Warning: learner code runs without any protection.", err=True)
        return "none"
    return available()


def find_assignments(named: Collection[str]) -> list[str]:
    """Return the assignments that are meant, in the course's order; all where none is named."""
    from ..key import COURSE

    meant = {meant_assignment(name) for name in named}
    return [one.name for one in COURSE if not named or one.name in meant]


def in_class(classroom: Classroom, named: Collection[str]) -> list[str]:
    """Return the assignments that are meant; all that are part of the class where none is named.

    Raises
    ------
    NoSuchThing
        If one is meant that the class leaves out.
    """
    from ..marking.classroom.errors import NoSuchThing

    taken, meant = classroom.settings.takes, find_assignments(named)
    for name in meant if named else ():
        if not taken(name):
            raise NoSuchThing(f"{name} is not part of this class: class.toml leaves it out.")
    return [name for name in meant if taken(name)]


def meant_assignment(name: str) -> str:
    """Return the assignment that a name or the beginning of one stands for."""
    from ..key import COURSE

    return meant(name, [one.name for one in COURSE], "assignment")


def handed_in(classroom: Classroom, assignment: str | None) -> list[str]:
    """Return the assignments to work on."""
    from ..marking.classroom.errors import NoSuchThing

    if assignment:
        return in_class(classroom, [assignment])
    found = [name for name in in_class(classroom, ()) if classroom.has_handed_in(name)]
    if not found:
        submitted = classroom.folder("submitted", "<learner>", "<assignment>")
        raise NoSuchThing(
            "Nothing is handed in: `autograder collect` takes in what was downloaded; or put notebooks "
            f"into {submitted}."
        )
    return found


def assignments_of(classroom: Classroom, names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return the class's assignments, and those that were named, in the course's order."""
    return in_class(classroom, ()), in_class(classroom, names) if names else []


def choose(
    classroom: Classroom, assignment: str | None, only: tuple[str, ...]
) -> list[tuple[str, list[str]]]:
    """Return the assignments to work on, each with the learners whose work is wanted."""
    chosen = []
    known: set[str] = set()
    for name in handed_in(classroom, assignment):
        learners = classroom.learners(name)
        known.update(learners)
        if wanted := [learner for learner in learners if not only or learner in only]:
            chosen.append((name, wanted))
    if unknown := sorted(set(only) - known):
        near = [one for name in unknown for one in nearest(name, sorted(known))]
        hint = f" Did you mean {either(near)}?" if near else ""
        raise click.UsageError(f"Nothing is handed in by {', '.join(unknown)}.{hint}")
    return chosen


def look_for_places(
    classroom: Classroom,
    cache: Cache,
    chosen: Iterable[tuple[str, list[str]]],
    make_pool: Callable[[], Pool],
    *,
    as_json: bool = False,
) -> None:
    """Look for the places at fault that are not known yet, with a bar that shows how far it is."""
    from ..marking.batch.places import look_for_places, tasks_for_places
    from ..marking.reports.progress import progress

    tasks = [t for name, those in chosen for t in tasks_for_places(classroom, cache, name, those)]
    if tasks:
        pool = make_pool()
        with progress("the lines at fault", len(tasks), as_json=as_json) as shown:
            pool.start(len(tasks))
            for _ in look_for_places(classroom, cache, tasks, pool):
                shown.advance()
