"""The learner edition: a folder, ready to publish, that holds all that a learner needs and no answer."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import jinja2
import nbformat

from .. import __version__
from ..edition import copy_learner_edition
from ..errors import AutograderError
from ..key import COURSE
from ..key.exercise import Assignment
from ..workbook.course import workbook_folder
from ..workbook.edition import RECORD
from ..workbook.hand_in import released_notebook
from ..workbook.start import write_start
from .leaks import leak_problems
from .problem import Problem
from .source import read_sources

_TEMPLATES = Path(__file__).parent / "learners"
# What each template or file becomes in the edition.
_PLACES = {
    "README.md.jinja": "README.md",
    "binder.txt": ".binder/requirements.txt",
    "binder_python.txt": ".binder/runtime.txt",
    "binder_install.sh": ".binder/postBuild",
    "devcontainer.json": ".devcontainer/devcontainer.json",
    "environment.yml.jinja": "environment.yml",
    "gitignore": ".gitignore",
    "pyproject.toml.jinja": "pyproject.toml",
    "requirements.lock": "requirements.lock",
    "start.py": "start.py",
}
# What is the same here and there.
_COPIED = (
    "LICENSE",
    "LICENSE-CC-BY-4.0",
    "docs/learners.md",
    "docs/images/twins.png",
    "docs/images/mistakes.png",
)
_ADDRESS = re.compile(r"https://github\.com/([\w.-]+)/([\w.-]+?)(?:\.git)?/?")
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say: the same files, the same zip


class EditionError(AutograderError):
    """No edition was made; the text says why."""


class Leaks(EditionError):
    """The edition would give answers away; `problems` says where."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(
            f"The edition would show {len(problems)} thing(s) that learners may not see"
        )
        self.problems = problems


def publish(
    root: Path,
    destination: Path,
    *,
    address: str = "",
    version: str = __version__,
    archive: Path | None = None,
    assignments: Sequence[Assignment] = COURSE,
    adapt: Callable[[Path], object] = lambda _: None,
    keep: Callable[[Path], object] = lambda _: None,
    progress: Callable[[str], None] = lambda _: None,
) -> list[str]:
    """Write the learner edition of the course in the folder `root` into the folder `destination`.

    An earlier edition there is replaced, file by file; whatever else is there stays, such as the
    folder `.git` of a repository in which editions are published.

    Parameters
    ----------
    address : str
        Where the edition will be published, as ``https://github.com/OWNER/REPOSITORY``; links and
        badges are written from it, and left out without it.
    version : str
        The edition's version, which its notebooks carry.
    archive : Path, optional
        A zip file to write, too.
    adapt : callable
        Is given the course's files, to write into them what is of one class.
    keep : callable
        Is given the finished edition before it is written, and may refuse.

    Returns
    -------
    list of str
        The edition's files, relative to `destination`.

    Raises
    ------
    EditionError
        If the address or the destination is of no use.
    Leaks
        If something in the edition gives an answer away; nothing is written then.
    """
    owner = _owner(address)
    earlier = _earlier(destination)
    with tempfile.TemporaryDirectory(prefix="autograder-edition-") as folder:
        made = Path(folder)
        progress("making the edition")
        copy_learner_edition(root, made, assignments=True)
        adapt(made)
        _stamp(made, version)
        _keep_as_given_out(made)
        _write_templates(root, made, {"version": version, "address": address, **owner})
        write_start(made)
        files = _write_record(made, version, address)
        progress("looking for leaks")
        problems = leak_problems(made, files, read_sources(root, assignments), destination)
        if problems:
            raise Leaks(problems)
        keep(made)
        progress(f"writing {destination}")
        _replace(made, files, destination, earlier)
    if archive:
        _pack(destination, files, archive)
    return files


def _owner(address: str) -> dict[str, str]:
    found = _ADDRESS.fullmatch(address)
    if address and not found:
        raise EditionError(
            f"{address!r} is no address to publish at; it must look like "
            "https://github.com/OWNER/REPOSITORY."
        )
    return {"owner": found[1], "repository": found[2]} if found else {}


def _earlier(destination: Path) -> list[str]:
    """Return the files of the edition that is in a folder; it may hold no other than that."""
    record = destination / RECORD
    if record.is_file():
        try:
            return list(json.loads(record.read_bytes())["files"])
        except (ValueError, KeyError, TypeError) as error:  # a disk was full when it was written
            raise EditionError(
                f"{record} is damaged: empty the folder, or name another folder."
            ) from error
    if destination.exists() and any(path.name != ".git" for path in destination.iterdir()):
        raise EditionError(
            f"{destination} is neither empty nor an earlier edition: name another folder."
        )
    return []


def _stamp(made: Path, version: str) -> None:
    """Write the edition's version into its notebooks."""
    for path in made.glob("assignments/*/*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        notebook.metadata["workbook"] = {"assignment": path.stem, "edition": version}
        nbformat.write(notebook, path)


def _keep_as_given_out(made: Path) -> None:
    """Lay each notebook into the package, too: what is handed in is restored from it."""
    for path in made.glob("assignments/*/*.ipynb"):
        kept = made / released_notebook(path.stem).relative_to(workbook_folder())
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, kept)


def _write_templates(root: Path, made: Path, values: Mapping[str, str]) -> None:
    with (root / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    data = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    settings = {Path(source).name: place for source, place in data.items()}
    known: dict[str, Any] = {
        "name": project["project"]["name"],
        "python": project["project"]["requires-python"],
        "packages": project["project"]["dependencies"],
        "settings": settings,
        "notebooks": sorted(path.stem for path in made.glob("assignments/*/*.ipynb")),
        **values,
    }
    places = {**_PLACES, **{f"settings/{name}": f"settings/{name}" for name in settings}}
    for name, place in places.items():
        text = (_TEMPLATES / name).read_text("utf-8")
        if name.endswith(".jinja"):
            text = _render(text, known)
        (made / place).parent.mkdir(parents=True, exist_ok=True)
        (made / place).write_text(text, "utf-8", newline="\n")
    (made / ".binder/postBuild").chmod(0o755)
    for name in _COPIED:
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, made / name)


def _render(text: str, values: Mapping[str, Any]) -> str:
    template = jinja2.Template(text, undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
    return template.render(values)


def _write_record(made: Path, version: str, address: str) -> list[str]:
    """Write which edition this is; return all its files."""
    paths = sorted(path for path in made.rglob("*") if path.is_file())
    sums = {
        path.relative_to(made).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in paths
    }
    record = {"edition": version, "address": address, "files": sums}
    (made / RECORD).write_text(json.dumps(record, indent=1) + "\n", "utf-8", newline="\n")
    return [RECORD, *sums]


def _replace(made: Path, files: Sequence[str], destination: Path, earlier: Sequence[str]) -> None:
    for name in set(earlier) - set(files):
        (destination / name).unlink(missing_ok=True)
    for name in files:
        (destination / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(made / name, destination / name)


def _pack(destination: Path, files: Sequence[str], archive: Path) -> None:
    """Zip the edition below one folder, so that unpacking it litters nobody's downloads."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in files:
            entry = zipfile.ZipInfo(f"{archive.stem}/{name}", _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if name.endswith("postBuild") else 0o644) << 16
            packed.writestr(entry, (destination / name).read_bytes())
