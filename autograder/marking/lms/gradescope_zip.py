"""Gradescope's autograder zip of one assignment: the course, and what sets it up and runs it.

It holds the answer key and its hidden cases: it is for Gradescope's upload page alone.
"""

from __future__ import annotations

import re
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

from ...workbook.files import replacing
from ..classroom.chosen import to_toml
from ..classroom.class_file import FILE as SETTINGS
from ..classroom.editions import FOLDER as EDITIONS
from ..classroom.errors import NoSuchThing, explain_write_errors
from ..classroom.folder import Classroom

# What marking needs of the course; nothing of a class but the editions that it gave out.
_COURSE = (
    *("autograder/**/*", "assignments/*/*.ipynb", "data/*.h5"),
    *("nbgrader_config.py", "pyproject.toml", "LICENSE*"),
)
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same course gives the same bytes
_PIN = re.compile(r"^([\w.\[\]-]+==[^\s\\]+)([^\\\n]*)", re.MULTILINE)

_SETUP = """\
#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the image.
set -euo pipefail
cd /autograder/source
python=$(command -v python3.13 || command -v python3.12 || command -v python3.11 || true)
if [ -z "$python" ]; then
  apt-get update && apt-get install -y python3.11 python3.11-venv
  python=$(command -v python3.11)
fi
"$python" -m venv /opt/marking || { apt-get update; apt-get install -y "$(basename "$python")-venv"; \
"$python" -m venv /opt/marking; }
/opt/marking/bin/pip install --no-input -c constraints.txt -r requirements.txt
# Learner code runs as another user, who is to read nothing of the course.
mkdir -p /opt/course && cp -r course/. /opt/course/
chmod -R go-rwx /opt/course /autograder/source
"""
_RUN = """\
#!/usr/bin/env bash
# Gradescope runs this for each submission. Without a sandbox that holds, it marks nothing.
cd /opt/course
exec /opt/marking/bin/python -m autograder.marking.lms.gradescope \
/opt/course {assignment} /autograder/submission /autograder/results/results.json
"""


def write_zip(classroom: Classroom, assignment: str, folder: Path) -> Path:
    """Write the zip into a folder; return its path.

    Raises
    ------
    NoSuchThing
        If the assignment is not built, or the course has no list of exact versions.
    CannotWrite
        If it cannot be written.
    """
    classroom.release(assignment)
    lock = classroom.course / "requirements.lock"
    if not lock.exists():
        raise NoSuchThing(f"{lock} is missing: it says which versions Gradescope installs.")
    path = folder / f"gradescope-{assignment}.zip"
    with explain_write_errors(path):
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(path) as new:
            _write(new, classroom, assignment, lock.read_text("utf-8"))
    return path


def _write(path: Path, classroom: Classroom, assignment: str, lock: str) -> None:
    project = (classroom.course / "pyproject.toml").read_text("utf-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        _put(out, "setup.sh", _SETUP.encode(), 0o755)
        _put(out, "run_autograder", _RUN.format(assignment=assignment).encode(), 0o755)
        _put(out, "requirements.txt", requirements(project).encode())
        _put(out, "constraints.txt", constraints(lock).encode())
        for file, name in _files(classroom):
            _put(out, f"course/{name}", file.read_bytes())
        if part := to_toml(assignment, classroom.settings.part(assignment)):
            _put(out, f"course/{SETTINGS}", part.encode())


def _put(out: zipfile.ZipFile, name: str, data: bytes, mode: int = 0o644) -> None:
    info = zipfile.ZipInfo(name, _WHEN)
    info.external_attr = (0o100000 | mode) << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    out.writestr(info, data)


def _files(classroom: Classroom) -> Iterator[tuple[Path, str]]:
    """Yield what goes in, and what it is called there."""
    course, given = classroom.course, classroom.class_dir
    found = {path for pattern in _COURSE for path in course.glob(pattern)}
    for root, paths in ((course, found), (given, given.glob(f"{EDITIONS}/**/*"))):
        for path in sorted(paths):
            name = path.relative_to(root).as_posix()
            if path.is_file() and not path.is_symlink() and "__pycache__" not in name:
                yield path, name


def requirements(project: str) -> str:
    """Return what marking needs, a line each, by the project's file."""
    said = tomllib.loads(project)["project"]
    lines = [*said["dependencies"], *said["optional-dependencies"]["instructor"]]
    return "".join(f"{line}\n" for line in lines)


def constraints(lock: str) -> str:
    """Return the exact versions of a lock, without its hashes: pip takes them as constraints."""
    return "".join(f"{pin}{marker.rstrip()}\n" for pin, marker in _PIN.findall(lock))
