"""Bring a newer edition into a learner's folder; what the learner has written stays.

Whatever is replaced is copied first, into a dated folder.  Every file is replaced whole, and the
record of the edition comes last: an update that was broken off is done by doing it again.  The
standard library alone.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import AutograderError
from .course import NOTEBOOKS
from .edition import RECORD, Edition, NoEdition, is_older, open_edition, read_record
from .merge import Cell, Merged, Notebook, answers, graded, merge

COPIES = "before-update"
_GENERATED = "START."  # it is written anew all the time
_MARK = ".update"  # what a file is called until it stands in its place
# What the command itself is made of comes last, in this order: so one that was broken off starts again.
_OWN_CODE = ("autograder/errors.py", "autograder/workbook/", "autograder/__")


class UpdateError(AutograderError):
    """Nothing was changed; the text says why."""


class BrokenOff(AutograderError):
    """The update has ended on the way; the text says what to do."""


@dataclass
class Plan:
    """What an update changes.

    Attributes
    ----------
    write : dict of str to bytes
        The files to be written, by name, in order.
    before : dict of str to bytes
        What the notebooks held when they were read.
    remove : list of str
        The earlier edition's files that the new one does not have.
    lines : list of str
        What the learner is told.
    """

    edition: Edition
    write: dict[str, bytes] = field(default_factory=dict)
    before: dict[str, bytes] = field(default_factory=dict)
    remove: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def update(
    root: Path,
    place: Path,
    *,
    dry_run: bool = False,
    older: bool = False,
    tell: Callable[[str], None] = print,
) -> None:
    """Bring the edition in a folder or zip file into the workbook's folder `root`.

    Parameters
    ----------
    dry_run : bool
        Say what would change, and write nothing.
    older : bool
        Whether the edition may be older than the one that is there.

    Raises
    ------
    NoEdition, UpdateError
        If nothing was changed.
    BrokenOff
        If it ended on the way.
    """
    try:
        plan = make_plan(root, place, older=older)
    except OSError as error:
        raise UpdateError(
            f"{error.filename or place} cannot be read ({error.strerror}). Nothing was changed. Close "
            "what has it open, then run the same command again."
        ) from error
    for line in plan.lines:
        tell(line)
    if dry_run:
        tell("Nothing was written: this was a trial.")
        return
    if plan.write or plan.remove:
        _carry_out(root, plan, tell)
    tell(f"This is edition {plan.edition.version} now.")


def make_plan(root: Path, place: Path, *, older: bool = False) -> Plan:
    """Read both editions, and find out what there is to do."""
    if place.is_dir() and place.resolve() == root.resolve():
        raise UpdateError(f"{place} is this workbook itself: name the new edition's folder or zip.")
    try:
        here = read_record(root)
    except NoEdition as error:
        raise UpdateError(f"{root} is no learner's workbook: it has no {RECORD}.") from error
    new = open_edition(place)
    if is_older(new.version, here.version) and not older:
        raise UpdateError(
            f"{place} is edition {new.version}, older than edition {here.version} that is here; "
            "with --older it is taken all the same."
        )
    plan = Plan(new, lines=[f"From edition {here.version} to edition {new.version}."])
    _plan_notebooks(root, plan)
    _plan_files(root, here, plan)
    return plan


def _plan_notebooks(root: Path, plan: Plan) -> None:
    released = {
        name: json.loads(plan.edition.file(name))
        for name in plan.edition.files
        if _is_notebook(name)
    }
    mine = {name: _read(root, name, plan) for name in released}
    moved = _moved(mine, released)
    # Where answers arrive before where they leave: so none is lost between the two.
    for name in sorted(released, key=lambda name: (name not in moved, name)):
        if (there := mine[name]) is None:
            if not (root / name).exists():
                plan.write[name] = plan.edition.file(name)
                plan.lines.append(f"{Path(name).stem}: new.")
            continue
        merged = merge(there, released[name], moved.get(name))
        if merged.notebook != there:
            plan.write[name] = (json.dumps(merged.notebook, indent=1) + "\n").encode()
        plan.lines.append(f"{Path(name).stem}: {_told(merged)}.")


def _is_notebook(name: str) -> bool:
    return name.startswith(f"{NOTEBOOKS}/") and name.endswith(".ipynb")


def _read(root: Path, name: str, plan: Plan) -> Notebook | None:
    """Return the learner's notebook; None where there is none, or one that cannot be read."""
    if not (root / name).exists():
        return None
    plan.before[name] = (root / name).read_bytes()
    try:
        found: Any = json.loads(plan.before[name].decode("utf-8-sig"))
        if isinstance(found["cells"], list) and isinstance(found["metadata"], dict):
            return dict(found)
    except (ValueError, LookupError, TypeError, RecursionError):
        pass
    plan.lines.append(f"{Path(name).stem}: cannot be read as a notebook; it stays as it is.")
    return None


def _moved(
    mine: dict[str, Notebook | None], released: dict[str, Notebook]
) -> dict[str, dict[str, Cell]]:
    """Return by notebook the answers to what has come there from another notebook."""
    leaving: dict[str, Cell] = {}
    for name, there in mine.items():
        found = answers(there) if there is not None else {}
        stays = {*graded(released[name])}
        leaving |= {one: cell for one, cell in found.items() if one not in stays}
    coming = {name: {*graded(new)} & {*leaving} for name, new in released.items()}
    return {name: {one: leaving[one] for one in ids} for name, ids in coming.items() if ids}


def _told(merged: Merged) -> str:
    said = [f"answers that stay: {len(merged.kept)}"]
    for what, names in (
        ("new: ", merged.new),
        ("brought along from another notebook: ", merged.carried),
        ("no longer here, and kept as a cell of your own: ", merged.gone),
    ):
        said += [what + ", ".join(names)] if names else []
    return "; ".join(said)


def _plan_files(root: Path, here: Edition, plan: Plan) -> None:
    """Plan what is no notebook; say what of it the learner had changed."""
    changed = []
    for name in sorted(plan.edition.files, key=lambda name: (_turn(name), name)):
        there = _bytes(root / name)
        if _is_notebook(name) or (there is not None and plan.edition.has(name, there)):
            continue
        plan.write[name] = plan.edition.file(name)
        if there is not None and not here.has(name, there) and not name.startswith(_GENERATED):
            changed.append(name)
    for name in sorted({*here.files} - {*plan.edition.files}):
        there = _bytes(root / name)
        if not _is_notebook(name) and there is not None and here.has(name, there):
            plan.remove.append(name)
    files = [name for name in plan.write if not _is_notebook(name)]
    if files or plan.remove:
        counts = f"{len(files)} new or replaced, {len(plan.remove)} removed"
        plan.lines.append(f"Other files: {counts}.")
    if plan.write or plan.remove or here.files != plan.edition.files:
        plan.write[RECORD] = plan.edition.read(RECORD)
    if changed:
        plan.lines.append(f"Replaced although you had changed them: {', '.join(changed)}.")


def _turn(name: str) -> int:
    return next((n for n, own in enumerate(_OWN_CODE, 1) if name.startswith(own)), 0)


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _carry_out(root: Path, plan: Plan, tell: Callable[[str], None]) -> None:
    try:
        copies = _copy(root, [*plan.write, *plan.remove])
        _replace(root, plan)
    except OSError as error:
        raise BrokenOff(
            f"{error.filename or root} could not be written ({error.strerror}). Nothing is lost. "
            "Close JupyterLab, then run the same command again."
        ) from error
    if copies:
        tell(f"What was replaced is in {copies.relative_to(root).as_posix()}.")
    tell("Close JupyterLab and start it again: what is open there is of the earlier edition.")


def _replace(root: Path, plan: Plan) -> None:
    """Write all files beside those that they replace, which takes long; then let them in."""
    try:
        for name, data in plan.write.items():
            _put_beside(root / name, data)
        for name in plan.write:
            if name == RECORD:  # after it, nobody knows any more what there was before
                for old in plan.remove:
                    (root / old).unlink(missing_ok=True)
            _put_in_place(root, name, plan)
    finally:
        for name in plan.write:
            _beside(root / name).unlink(missing_ok=True)


def _copy(root: Path, names: list[str]) -> Path | None:
    """Copy what is about to be replaced into a dated folder; return that."""
    there = [name for name in names if (root / name).is_file()]
    if not there:
        return None
    copies = next(path for path in _dated(root / COPIES) if not path.exists())
    for name in there:
        (copies / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / name, copies / name)
    return copies


def _dated(folder: Path) -> Iterator[Path]:
    now = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    yield folder / now
    for number in range(2, 1000):
        yield folder / f"{now}-{number}"


def _beside(path: Path) -> Path:
    return path.with_name(path.name + _MARK)


def _put_beside(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    _beside(path).write_bytes(data)
    if path.exists():
        shutil.copymode(path, _beside(path))


def _put_in_place(root: Path, name: str, plan: Plan) -> None:
    """Let a new file take its place; not where the learner has saved in the meantime."""
    path = root / name
    if name in plan.before and path.read_bytes() != plan.before[name]:
        raise BrokenOff(
            f"{name} was saved while the update ran. Nothing is lost. Close JupyterLab, then run "
            "the same command again."
        )
    os.replace(_beside(path), path)
