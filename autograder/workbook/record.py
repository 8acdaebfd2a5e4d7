"""What the checks of one notebook said last: a small file of the learner's own."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from .files import replace_file

FOLDER = ".workbook/progress"
_One = TypeVar("_One")
STATES = ("right", "partly", "wrong", "unwritten")


@dataclass(frozen=True)
class Checked:
    """What the last check of an exercise said.

    Attributes
    ----------
    state : str
        ``"right"``, ``"partly"`` right, ``"wrong"`` or ``"unwritten"``.
    points : float
        What it earned.
    code : str
        The fingerprint of the function, or nothing where it could not be seen.
    at : int
        When, in nanoseconds since 1970.
    """

    state: str
    points: float
    code: str
    at: int


@dataclass(frozen=True)
class Guessed:
    """What a learner guessed last of one question.

    Attributes
    ----------
    answer : str
        As it was written.
    right : bool
        Whether it was right.
    at : int
        When, in nanoseconds since 1970.
    """

    answer: str
    right: bool
    at: int


@dataclass(frozen=True)
class Mistaken:
    """A known mistake that checks have found.

    Attributes
    ----------
    exercise, mistake : str
        Where, and which: ``"db.axis_lost"``.
    said : str
        What the check said of it.
    at : int
        When it was last found or asked, in nanoseconds since 1970.
    known : int
        How often in a row it was then answered right.
    """

    exercise: str
    mistake: str
    said: str
    at: int
    known: int = 0


def record_path(root: Path, notebook: str) -> Path:
    """Return where the record of a notebook is in the workbook's folder `root`."""
    return root / FOLDER / f"{notebook}.json"


def read_record(root: Path, notebook: str) -> dict[str, Checked]:
    """Return what is known of each exercise of a notebook; nothing where there is no record.

    Raises
    ------
    ValueError
        If the record is damaged.
    OSError
        If it cannot be read.
    """
    try:
        kept = json.loads(record_path(root, notebook).read_bytes())
        return {str(name): _checked(one) for name, one in kept["exercises"].items()}
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"the record of {notebook} is damaged") from error


def _checked(kept: Mapping[str, object]) -> Checked:
    state, points, code, at = (kept[key] for key in ("state", "points", "code", "at"))
    whole = state in STATES and isinstance(points, int | float) and isinstance(at, int)
    if not whole or not isinstance(code, str):
        raise ValueError("an entry of the record is damaged")
    return Checked(str(state), float(str(points)), code, int(str(at)))


def read_guesses(root: Path, notebook: str) -> dict[str, Guessed]:
    """Return what was guessed in a notebook, by question, as far as it can be read."""
    return _kept(root, notebook, "guesses", Guessed)


def read_mistakes(root: Path, notebook: str) -> dict[str, Mistaken]:
    """Return the mistakes that checks have found in a notebook, as far as they can be read."""
    return _kept(root, notebook, "mistakes", Mistaken)


def _kept(root: Path, notebook: str, name: str, kind: Callable[..., _One]) -> dict[str, _One]:
    try:
        kept = json.loads(record_path(root, notebook).read_bytes()).get(name, {})
        return {str(key): kind(**one) for key, one in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}  # nothing depends on them


def write_record(
    root: Path,
    notebook: str,
    record: Mapping[str, Checked],
    guesses: Mapping[str, Guessed] | None = None,
    mistakes: Mapping[str, Mistaken] | None = None,
) -> None:
    """Write the record of a notebook in one step; raise OSError where that cannot be done.

    Parameters
    ----------
    guesses, mistakes : mapping, optional
        What was guessed, and what was found wrong; by default what is kept already.
    """
    kept = {"exercises": {name: asdict(one) for name, one in record.items()}}
    guesses = read_guesses(root, notebook) if guesses is None else guesses
    mistakes = read_mistakes(root, notebook) if mistakes is None else mistakes
    for key, entries in (("guesses", guesses), ("mistakes", mistakes)):
        if entries:
            kept[key] = {name: asdict(one) for name, one in entries.items()}
    replace_file(record_path(root, notebook), json.dumps(kept, indent=1) + "\n")


def set_aside(root: Path, notebook: str) -> Path:
    """Put a damaged record out of the way, and return where it is now."""
    path = record_path(root, notebook)
    aside = path.with_name(f"{path.stem}.damaged-{path.stat().st_mtime_ns}.json")
    os.replace(path, aside)
    return aside


def records_version(root: Path) -> list[tuple[str, int]]:
    """Return what changes when any notebook's record is written."""
    found = sorted((root / FOLDER).glob("*.json"))
    return [(path.name, path.stat().st_mtime_ns) for path in found]
