"""What is known of a notebook's exercises: its record, and what this kernel itself has checked."""

from __future__ import annotations

from pathlib import Path

from .record import FOLDER, Checked, Guessed, read_guesses, read_record, set_aside, write_record

# By workbook and notebook. So progress is right also where nothing can be written.
_HERE: dict[tuple[Path, str], dict[str, Checked]] = {}


def remember(root: Path, notebook: str, exercise: str, one: Checked) -> str:
    """Keep what a check said; return what could not be done, in words, or nothing."""
    _HERE.setdefault((root, notebook), {})[exercise] = one
    try:
        write_record(root, notebook, _merged(root, notebook))
        return ""
    except OSError as error:
        return f"not kept for another day: {error.strerror or error}"
    except ValueError:
        return _begin_anew(root, notebook)


def keep_guess(root: Path, notebook: str, question: str, one: Guessed) -> str:
    """Keep a guess beside what the checks said; return what could not be done, or nothing."""
    try:
        guesses = {**read_guesses(root, notebook), question: one}
        write_record(root, notebook, _merged(root, notebook), guesses)
    except (OSError, ValueError) as error:
        return f"(It is not kept: {getattr(error, 'strerror', None) or error}.)"
    return ""


def known(root: Path, notebook: str) -> dict[str, Checked]:
    """Return what is known of a notebook's exercises, as far as it can be read."""
    try:
        return _merged(root, notebook)
    except (OSError, ValueError):
        return dict(_HERE.get((root, notebook), {}))


def _merged(root: Path, notebook: str) -> dict[str, Checked]:
    """Return the record with what this kernel has checked since: the later one counts."""
    merged = read_record(root, notebook)
    for name, one in _HERE.get((root, notebook), {}).items():
        if name not in merged or merged[name].at <= one.at:
            merged[name] = one
    return merged


def _begin_anew(root: Path, notebook: str) -> str:
    try:
        aside = set_aside(root, notebook)
        write_record(root, notebook, known(root, notebook))
    except OSError as error:
        return f"the record of this notebook is damaged and stays so: {error.strerror or error}"
    return (
        f"the record of this notebook was damaged and is now {FOLDER}/{aside.name}; "
        "run its checks once more"
    )
