"""`autograder new-class`."""

from __future__ import annotations

from pathlib import Path

import click

from ..marking.grading.text import printable
from .common import COURSE, course_folder, example


@click.command("new-class", short_help="Make the folder of a class, with its settings.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--course-id", default="", help="Its name in the gradebook (default: the folder's).")
@click.option("--time-zone", default="", help="Such as Europe/Vienna (default: this machine's).")
@click.option("--pseudonyms", is_flag=True, help="Give learners made-up ids; one file says whose.")
@COURSE
@example(
    "autograder new-class ../autumn\n"
    "autograder new-class ../autumn/group-b --course-id nn-b --time-zone Europe/Vienna"
)
def new_class(
    folder: Path, course_id: str, time_zone: str, pseudonyms: bool, course: Path | None
) -> None:
    """Make the folder of a class: settings (class.toml), nbgrader's configuration, .gitignore.

    FOLDER is new or empty, or a class that has no class.toml yet; what is there stays as it is, and
    the due dates in its gradebook are written into class.toml.
    """
    from ..key import COURSE as ASSIGNMENTS
    from ..marking.classroom.folder import Classroom
    from ..marking.classroom.new import check_new, make_class, system_zone
    from ..marking.gradebook.glance import look
    from ..marking.nbgrader_settings import write_settings

    place, root = folder.resolve(), course_folder(course)
    zone, course_id = time_zone or system_zone(), course_id or place.name
    check_new(place, root, zone)
    known = look(Classroom(root, place).directory.db_url).dues if place.is_dir() else {}
    place.mkdir(parents=True, exist_ok=True)
    write_settings(place, course_id)  # first: it refuses settings without the sandbox
    names = [one.name for one in ASSIGNMENTS]
    made = make_class(place, names, zone, course_id, known, pseudonyms=pseudonyms)
    name = printable(str(folder))
    whose = "" if time_zone else ", which is this machine's"
    click.echo(f"{name} is a class now, in the time zone {zone}{whose}.")
    click.echo(f"Made: {', '.join(made)}, nbgrader_config.py.")
    click.echo(f"Next: write due dates into {printable(str(folder / 'class.toml'))}, then")
    click.echo(f'  cd "{name}"\n  autograder status')
