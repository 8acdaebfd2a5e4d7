"""What has to be so before anything is collected."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..class_file import FILE
from ..errors import NoSuchThing
from ..settings import Settings
from .attempts import ATTEMPTS
from .kept import ROSTER
from .place import SUBMITTED
from .pseudonyms import NAMES, has_pseudonyms


def check_paths(class_dir: Path, paths: Iterable[Path]) -> None:
    """Make sure that downloads are not what was collected.

    Raises
    ------
    NoSuchThing
        If one is.
    """
    own = [class_dir / name for name in (SUBMITTED, ATTEMPTS)]
    for path in paths:
        if any(path.resolve().is_relative_to(folder.resolve()) for folder in own):
            raise NoSuchThing(
                f"{path} is in the class itself, where collected work is kept; name the download."
            )


def check_pseudonyms(folder: Path, settings: Settings, named: Iterable[Path]) -> None:
    """Make sure that no name stands in the folder of a class with pseudonyms but in the file apart.

    Parameters
    ----------
    named : iterable of Path
        Downloads and tables, which name learners.

    Raises
    ------
    NoSuchThing
        If one is in the folder, or the class began otherwise than its settings say.
    """
    if not settings.pseudonyms:
        if has_pseudonyms(folder):
            raise NoSuchThing(
                f"{folder / NAMES} has pseudonyms: write pseudonyms = true into {FILE}."
            )
        return
    if not has_pseudonyms(folder) and any((folder / one).exists() for one in (ROSTER, ATTEMPTS)):
        raise NoSuchThing(
            f"Pseudonyms are for a class from its first `collect` on, and {folder} has names already: "
            f"make a new class, or take pseudonyms out of {FILE}."
        )
    for path in named:
        if path.resolve().is_relative_to(folder.resolve()):
            raise NoSuchThing(
                f"{path} is in the class's folder, where pseudonyms leave no names: move it elsewhere."
            )
