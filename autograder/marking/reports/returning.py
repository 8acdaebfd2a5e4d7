"""Pack pages of feedback as a learning platform takes them back: under the names of its download.

Moodle ("Upload multiple feedback files in a zip") reads participant and plugin from the folder's
name; Canvas ("Upload Submissions") reads user and attachment from the file's.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Literal

from ...workbook.files import replacing
from ..classroom.collect.attempts import Attempt, Attempts
from ..classroom.collect.names import said_by_platform
from ..classroom.errors import NoSuchThing, explain_write_errors
from ..classroom.folder import Classroom
from ..grading.submission import fingerprint_of

System = Literal["canvas", "moodle"]
_BEFORE = re.compile(r".*?_\d+_assignsubmission_file_", re.DOTALL)  # of a Moodle name


def pack(
    classroom: Classroom, assignment: str, system: System, pages: Mapping[str, Path]
) -> tuple[Path, list[str]]:
    """Write the archive; return it, and the learners whose work is from no download of that system.

    Parameters
    ----------
    pages : dict of str to Path
        The pages, by learner.

    Raises
    ------
    NoSuchThing
        If that is everybody's.
    """
    folder = classroom.folder("feedback", ".", ".").resolve()
    path = folder / f"{assignment}-{system}.zip"
    attempts = Attempts(classroom.class_dir)
    without = []
    with explain_write_errors(path), replacing(path) as new:
        with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
            for learner, page in pages.items():
                submitted = classroom.folder("submitted", learner, assignment)
                kept = _likeliest_first(attempts.read(learner, assignment), submitted, assignment)
                name = next(_names(kept, assignment, system), "")
                if name:
                    archive.write(page, name)
                else:
                    without.append(learner)
        if len(without) == len(pages):
            raise NoSuchThing(
                f"No work of {assignment} is from a download of {system.capitalize()}: collect one with "
                "`autograder collect`, whose names are needed here."
            )
    return path, without


def _likeliest_first(
    attempts: Sequence[Attempt], submitted: Path, assignment: str
) -> list[Attempt]:
    """Return the attempt that counts first, then the newest."""
    counts = fingerprint_of(submitted, assignment)
    return sorted(attempts, key=lambda one: (one.fingerprint != counts, -one.number))


def _names(attempts: Sequence[Attempt], assignment: str, system: System) -> Iterator[str]:
    for attempt in attempts:
        for part in attempt.source.split("/"):
            said = said_by_platform(part)
            if said is not None and said.system.lower() == system:
                yield _name(part, assignment, system)


def _name(part: str, assignment: str, system: System) -> str:
    if system == "canvas":
        return str(PurePosixPath(part).with_suffix(".html"))
    before = _BEFORE.match(f"{part}_")
    folder = before.group() if before else part
    return f"{folder}/{assignment}.html"
