"""Whether a file of one assignment, such as Moodle's worksheet, is that of the one that is meant.

It does not say so itself.  But Moodle gives each participant another number in each assignment, which
downloads of work have, too; and it puts the assignment into the file's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..classroom.collect.attempts import ATTEMPTS, Attempts
from .columns import words
from .platform import CannotExport, Platform

_NUMBER = "participant"


def check_assignment(
    platform: Platform, file: Path, assignment: str, class_dir: Path, titles: Mapping[str, str]
) -> None:
    """Refuse a file that is of another assignment, where that can be told.

    Parameters
    ----------
    titles : dict of str to str
        What the class calls assignments on the platform.

    Raises
    ------
    CannotExport
        If its numbers, or its name, are another one's and not this one's.
    """
    if other := _by_numbers(platform, assignment, class_dir):
        raise CannotExport(
            f"{file} has the participants' numbers of {other}, and {assignment} is to be exported: "
            f"name the worksheet of {assignment}."
        )
    if other := _by_name(file, assignment, titles):
        raise CannotExport(
            f"{file} is called as {other}, and {assignment} is to be exported: name the worksheet of "
            f"{assignment}. If it is this one, rename the file."
        )


def _by_numbers(platform: Platform, assignment: str, class_dir: Path) -> str:
    """Return the assignment whose downloads have the file's numbers, where this one's have none."""
    there = {n for line in platform.lines() for kind, n in line.identity.known if kind == _NUMBER}
    attempts, shared = Attempts(class_dir), dict[str, int]()
    for folder in (class_dir / ATTEMPTS).glob("*/*/"):
        kept = attempts.read(folder.parent.name, folder.name)
        mine = {n for one in kept for kind, n in one.known if kind == _NUMBER}
        shared[folder.name] = shared.get(folder.name, 0) + len(mine & there)
    others = {name: number for name, number in shared.items() if number}
    return max(others, key=lambda name: others[name]) if others and assignment not in others else ""


def _by_name(file: Path, assignment: str, titles: Mapping[str, str]) -> str:
    """Return the assignment that the file is called as; nothing where it is this one."""
    from ...key import COURSE

    stem = f" {words(file.stem)} "
    names = [one.name for one in COURSE]
    shown = {name: {_beginning(name), words(titles.get(name, name))} for name in names}
    called = [name for name in names if any(f" {title} " in stem for title in shown[name])]
    return called[0] if called and assignment not in called else ""


def _beginning(assignment: str) -> str:
    """Return number and first word, which no two assignments share: people shorten titles."""
    return " ".join(words(assignment).split()[:2])
