"""Fill a platform's file with the final marks of a class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from ...workbook.files import write_whole
from ..classroom.errors import explain_write_errors
from ..classroom.folder import Classroom
from ..classroom.settings import Settings
from ..reports.total import Final, Total
from .canvas import Canvas
from .columns import choose_columns
from .fill import Filling
from .moodle import Moodle
from .people import match_people
from .platform import CannotExport, Platform
from .sheet import Sheet
from .told import Told
from .worksheet import check_assignment

PLATFORMS: dict[str, type[Platform]] = {"canvas": Canvas, "moodle": Moodle}


@dataclass(frozen=True)
class Request:
    """What is to be exported.

    Attributes
    ----------
    platform : str
        ``"canvas"`` or ``"moodle"``.
    file, out : Path
        The file that came from the platform, and where the filled one goes.
    columns : dict of str to str
        The columns that a person has named, by assignment.
    named : bool
        Whether the assignments were named.
    """

    platform: str
    file: Path
    out: Path
    columns: Mapping[str, str] = field(default_factory=dict)
    named: bool = False
    out_of: float | None = None
    missing_as_zero: bool = False
    dry: bool = False


def prepare(
    classroom: Classroom, total: Total, request: Request, now: datetime | None = None
) -> tuple[Told, bytes]:
    """Work out a filled file, and what is to be told before it is written.

    Raises
    ------
    AutograderError
        If the file is another one, or its columns cannot be told apart; the message is one sentence.
    """
    if request.out.resolve() == request.file.resolve():
        raise CannotExport(f"{request.out} is the file that came; name another one with --out.")
    platform = _read(request)
    if platform.of_one and len(total.assignments) > 1:
        raise CannotExport(
            f"{request.file} is of one assignment; name it, as in `autograder export "
            f"{total.assignments[0]} --{request.platform} ...`."
        )
    if platform.of_one:
        (name,), folder = total.assignments, classroom.class_dir
        check_assignment(platform, request.file, name, folder, classroom.settings.columns)
    said = {**({} if platform.of_one else classroom.settings.columns), **request.columns}
    columns = choose_columns(platform, total.assignments, said, wanted=request.named)
    matched = match_people(platform, classroom.people, total.learners, total.names)
    filling = Filling(
        platform,
        matched,
        columns,
        out_of=request.out_of,
        missing_as_zero=request.missing_as_zero,
        not_due=NotDue(classroom.settings, now),
    )
    filling.fill(_finals(total, columns))
    titles = {name: platform.title(column) for name, column in columns.items()}
    skipped = [name for name in total.assignments if name not in columns]
    told = Told(request.out, request.dry, filling.filled, matched, titles, skipped)
    return told, platform.sheet.changed(filling.filled.cells)


def _read(request: Request) -> Platform:
    """Read the platform's file; of another platform's, say which."""
    sheet = Sheet(request.file)
    try:
        return PLATFORMS[request.platform](sheet)
    except CannotExport as error:
        others = (name for name in PLATFORMS if name != request.platform)
        if other := next((name for name in others if _is_of(name, sheet)), ""):
            whose = f"{request.file} is {PLATFORMS[other].name}'s: give it with --{other}."
            raise CannotExport(f"{error} {whose}") from None
        raise


def _is_of(platform: str, sheet: Sheet) -> bool:
    """Whether a file is of this platform."""
    try:
        PLATFORMS[platform](sheet)
    except CannotExport:
        return False
    return True


def _finals(total: Total, assignments: Iterable[str]) -> Iterator[Final]:
    for assignment in assignments:
        yield from total.of(assignment)


def write(out: Path, data: bytes) -> None:
    """Write the filled file, whole or not at all."""
    with explain_write_errors(out):
        write_whole(out, data)


class NotDue:
    """Tells who may still hand in."""

    def __init__(self, settings: Settings, now: datetime | None = None) -> None:
        self._settings = settings
        self._now = now or datetime.now(UTC).replace(tzinfo=None)

    def __call__(self, learner: str, assignment: str) -> bool:
        """Return whether a learner's time for an assignment is not over."""
        due = self._settings.due(learner, assignment)
        return due is not None and self._now <= due


def said_columns(words: Sequence[str], assignments: Sequence[str]) -> dict[str, str]:
    """Read ``ASSIGNMENT=TITLE``, or a title alone where there is one assignment.

    Raises
    ------
    CannotExport
        If it is not clear whose column is named.
    """
    found = {}
    for word in words:
        name, sign, title = word.partition("=")
        if sign and name.strip() in assignments:
            found[name.strip()] = title
        elif len(assignments) == 1:
            found[assignments[0]] = word
        else:
            raise CannotExport(
                f'--column "{word}": write --column "ASSIGNMENT=TITLE"; the assignments are '
                f"{', '.join(assignments)}."
            )
    return found
