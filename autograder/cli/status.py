"""`autograder status`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import CLASS, COURSE, DB, class_folder, course_folder, example, in_class

if TYPE_CHECKING:
    from ..marking.reports.status import Status


@click.command(short_help="Say what is in a class, and what to do next.")
@COURSE
@CLASS
@DB
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per class.")
@example("autograder status\nautograder status --class-dir ../autumn")
def status(course: Path | None, class_dir: Path | None, db: str, as_json: bool) -> None:
    """Say what is in a class, and what to do next; nothing is changed.

    In a folder that holds several classes, each has one line.
    """
    from ..marking.classroom.whereabouts import classes_in
    from ..marking.reports.status_text import lines, overview, to_json, where

    root, here = course_folder(course), Path.cwd().resolve()
    folders = classes_in((class_dir or here).resolve()) or [class_folder(class_dir)]
    found = [(folder, _read(root, folder, db)) for folder in folders]
    if as_json:
        said = [to_json(each) for _, each in found]
    elif len(found) == 1:
        ((folder, only),) = found
        said = [*lines(only, where(folder, here))]
    else:
        said = [*overview([(_short(folder, here), each) for folder, each in found])]
    for line in said:
        click.echo(line)


def _read(course: Path, folder: Path, db: str) -> Status:
    from ..marking.classroom.folder import Classroom
    from ..marking.reports.status import read_status

    classroom = Classroom(course, folder, db)
    return read_status(classroom, in_class(classroom, ()))


def _short(folder: Path, here: Path) -> Path:
    return folder.relative_to(here) if folder.is_relative_to(here) else folder
