"""Editions of a small workbook, and learners' notebooks of them."""

import copy
import hashlib
import json
import zipfile
from pathlib import Path

from autograder.workbook.edition import RECORD

CODE = "autograder/code.py"
STUB = "# YOUR CODE HERE\nraise NotImplementedError()"


def _cell(kind: str, source: str, name: str, metadata: dict) -> dict:
    cell = {"cell_type": kind, "id": name, "metadata": metadata, "source": source}
    return cell | ({"outputs": [], "execution_count": None} if kind == "code" else {})


def text(source: str, kind: str = "markdown") -> dict:
    """A released cell that nbgrader does not know, with the id that the build gives it."""
    made = hashlib.sha256(f"{kind}\n{source}".encode()).hexdigest()[:10]
    return _cell(kind, source, f"{made}-0", {})


def graded(name: str, source: str, *, kind: str = "code", **known) -> dict:
    """A released cell that nbgrader knows."""
    about = {"grade_id": name, "schema_version": 3, "task": False, "cell_type": kind, **known}
    cell = _cell(kind, source, name, {"nbgrader": about})
    about["checksum"] = checksum(cell)
    return cell


def checksum(cell: dict) -> str:
    """What nbgrader knows a cell by; that it is so, the course's own notebooks show."""
    about = cell["metadata"]["nbgrader"]
    locked = not about["solution"] and (about["grade"] or about["locked"])
    words = [cell["source"], cell["cell_type"], about["grade"], about["solution"], locked]
    words += [about["grade_id"], *([float(about["points"])] if about["grade"] else [])]
    return hashlib.md5("".join(map(str, words)).encode()).hexdigest()


def exercise(name: str, stub: str = STUB) -> list[dict]:
    """An exercise's two cells."""
    code = f"def {name}(z):\n    {stub}"
    return [
        graded(f"{name}-solution", code, grade=False, solution=True, locked=False),
        graded(name, f"check({name})", grade=True, solution=False, locked=True, points=2),
    ]


def question(name: str) -> dict:
    """A question in words."""
    about = {"grade": True, "solution": True, "locked": False, "points": 1}
    return graded(name, "YOUR ANSWER HERE", kind="markdown", **about)


SETUP = graded("setup", "import numpy as np", grade=False, solution=False, locked=True)


def notebook(name: str, version: str, cells: list[dict]) -> dict:
    """A released notebook."""
    about = {
        "workbook": {"assignment": name, "edition": version},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
    }
    cells = copy.deepcopy(cells)
    return {"cells": cells, "metadata": about, "nbformat": 4, "nbformat_minor": 5}


def own(source: str, name: str = "1a2b3c4d", kind: str = "code") -> dict:
    """A cell that a learner has made."""
    return _cell(kind, source, name, {})


def write_edition(
    folder: Path,
    version: str,
    notebooks: dict[str, list[dict]],
    files: dict[str, str] | None = None,
) -> Path:
    """Write an edition with these notebooks and further files."""
    for name, cells in notebooks.items():
        path = folder / "assignments" / name / f"{name}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(notebook(name, version, cells)), "utf-8")
    for name, content in {CODE: f"version = {version!r}\n", **(files or {})}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8", newline="\n")
    return record(folder, version)


def record(folder: Path, version: str) -> Path:
    """Write the record of what a folder holds as an edition."""
    paths = sorted(p for p in folder.rglob("*") if p.is_file() and p.name != RECORD)
    sums = {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in paths
    }
    plain = {"edition": version, "address": "", "files": sums}
    (folder / RECORD).write_text(json.dumps(plain), "utf-8")
    return folder


def zipped(folder: Path, archive: Path) -> Path:
    """Zip a folder below one folder, as a release is."""
    with zipfile.ZipFile(archive, "w") as packed:
        for path in folder.rglob("*"):
            if path.is_file():
                packed.write(path, f"{archive.stem}/{path.relative_to(folder).as_posix()}")
    return archive


def path_of(folder: Path, name: str) -> Path:
    """Where an assignment's notebook is."""
    return folder / "assignments" / name / f"{name}.ipynb"


def cells_of(folder: Path, name: str) -> list[dict]:
    """The cells of an assignment's notebook."""
    return json.loads(path_of(folder, name).read_bytes())["cells"]


def write_cells(folder: Path, name: str, cells: list[dict]) -> None:
    """Save an assignment's notebook with other cells."""
    plain = json.loads(path_of(folder, name).read_bytes())
    path_of(folder, name).write_text(json.dumps({**plain, "cells": cells}), "utf-8")


def sources(cells: list[dict]) -> list[str]:
    """What stands in the cells."""
    return ["".join(cell["source"]) for cell in cells]
