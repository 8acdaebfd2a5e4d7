"""A class of its own: a folder with settings to fill in, and nothing in it that git would take."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from .class_file import FILE
from .errors import NoSuchThing, explain_write_errors

DOWNLOADS = "downloads"
SUBMITTED = "submitted"
# What tells that a folder with things in it is a class, to which settings may be added.
_SIGNS = (SUBMITTED, "attempts", "autograded", "gradebook.db", DOWNLOADS, "editions")

_GITIGNORE = """\
# Work, marks and lists of people stay out of git: all of this folder except what is named here.
/*
!/.gitignore
!/nbgrader_config.py
!/editions/
# class.toml names those who have an extension. Remove the # if that may be in git:
#!/class.toml
"""

_SETTINGS = """\
# The settings of this class. Dates are written from here into nbgrader's gradebook.
# `autograder status` shows how they are read; a mistake is reported with its line.

course_id = {course_id}

# The zone of all times in this file, and of tables that name none.
time_zone = "{zone}"

# Which of several attempts counts: "last", "last in time" (late ones only where there is no
# other) or "best".
attempt = "last"

# From the first `autograder collect` on, give learners made-up ids; only names.jsonl says who they
# are.
{pseudonyms}

# How many minutes after the due date work is still in time.
grace_minutes = 0

# What late work costs: up to `hours` late, `percent` of the points. After the last step, all points
# are lost; a last step without `hours` has no end. Without any step, late work costs nothing.
# [[late]]
# hours = 24
# percent = 10
# [[late]]
# hours = 72
# percent = 30

# When each assignment is due. A day without a time lasts until its midnight.
[due]
{dues}

# When an assignment is due for one learner, by the id that `autograder collect` gives them.
# [extensions.ada]
# {first} = "2030-10-21 23:59"

# What counts, if not the whole course: assignments, exercises, questions, points.
# [assignments]
# {last} = false
# [assignments.{first}]
# exercises = ["sigmoid", "relu"]
# points.sigmoid = 3

# What an assignment's column is called in Canvas's gradebook, if not like the assignment.
# [columns]
# {first} = "Week 1 (12345)"
"""

# Whose name stands there is nobody's.
EXAMPLES = frozenset(line for line in _SETTINGS.splitlines() if line.startswith("#"))


def check_new(folder: Path, course: Path, zone: str) -> None:
    """Make sure that a class may be made there.

    Raises
    ------
    NoSuchThing
        If the folder is a class already or inside one, is the course itself or inside it, or holds
        something else, or there is no such time zone; the message says what to name.
    """
    if folder == course:
        raise NoSuchThing(f"{folder} is the course itself; give the class a folder of its own.")
    if folder.is_relative_to(course):
        raise NoSuchThing(f"{folder} is inside the course {course}; name a folder outside it.")
    if (folder / FILE).exists():
        raise NoSuchThing(f"{folder} is a class already; its settings are in {folder / FILE}.")
    if around := next((one for one in folder.parents if (one / FILE).exists()), None):
        raise NoSuchThing(f"{folder} is inside the class {around}; name a folder beside it.")
    there = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    if there - {".git"} and not there & {*_SIGNS}:
        raise NoSuchThing(f"{folder} holds something else; name a folder that is new or empty.")
    if zone not in available_timezones():
        raise NoSuchThing(f"{zone} is no time zone; name one such as Europe/Vienna.")


def make_class(
    folder: Path,
    assignments: Sequence[str],
    zone: str,
    course_id: str,
    known: Mapping[str, datetime] | None = None,
    *,
    pseudonyms: bool = False,
) -> list[str]:
    """Make what a class's folder lacks, and leave what is there; return what was made.

    Parameters
    ----------
    known : dict of str to datetime
        The due dates that its gradebook has, in UTC; they become the class's own.
    pseudonyms : bool
        Whether learners are called by pseudonyms; then downloads belong elsewhere.
    """
    dues = "\n".join(_due(name, (known or {}).get(name), zone) for name in assignments)
    settings = _SETTINGS.format(
        course_id=json.dumps(course_id, ensure_ascii=False),
        zone=zone,
        dues=dues,
        first=assignments[0],
        last=assignments[-1],
        pseudonyms="pseudonyms = true" if pseudonyms else "# pseudonyms = true",
    )
    with explain_write_errors(folder):
        folders = (SUBMITTED,) if pseudonyms else (SUBMITTED, DOWNLOADS)
        made = [f"{name}/" for name in folders if _make_folder(folder / name)]
        files = {".gitignore": _GITIGNORE, FILE: settings}
        return made + [name for name, text in files.items() if _make_file(folder / name, text)]


def _due(assignment: str, known: datetime | None, zone: str) -> str:
    if known is None:
        return f'# {assignment} = "2030-10-14 23:59"'
    local = known.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    return f'{assignment} = "{local:%Y-%m-%d %H:%M:%S}"'


def _make_folder(path: Path) -> bool:
    new = not path.is_dir()
    path.mkdir(parents=True, exist_ok=True)
    return new


def _make_file(path: Path, text: str) -> bool:
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return False
    return True


def system_zone() -> str:
    """Return this machine's time zone; UTC where it does not say."""
    place = os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
    for zone in (os.environ.get("TZ", "").lstrip(":"), place):
        if zone in available_timezones():
            return zone
    return "UTC"
