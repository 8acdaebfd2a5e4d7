"""`otter run` on equivalent notebooks, in a virtual environment of otter's own.

A check cell becomes otter's ``grader.check("name")``, and its test the same visible check of ours:
what differs is who runs the notebook and counts the points.
"""

from __future__ import annotations

import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

from autograder.key import find_assignment

from . import klass
from .measure import Cost, run

_TEST = """OK_FORMAT = False
from otter.test_files import test_case

name = "{name}"
points = {points}

@test_case(points={points})
def test_{name}(env):
    import os
    os.environ["NBGRADER_EXECUTION"] = "autograde"
    assert env["check"](env["{name}"]) == {points}
"""
_CONFIG = {"pdf": False, "show_stdout_on_release": False, "variables": {}}
PACKAGES = ("otter-grader", "numpy", "h5py", "matplotlib", "pandas", "ipykernel")


def install(folder: Path) -> Path:
    """Make otter's environment, where it is not there yet; return its Python."""
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        run([sys.executable, "-m", "venv", str(folder)], Path.cwd())
        run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], Path.cwd())
        (folder / "ready").write_text("")
    return python


def version(python: Path) -> str:
    """Return which otter-grader it is."""
    code = "import importlib.metadata as m; print(m.version('otter-grader'))"
    return run([str(python), "-c", code], Path.cwd()).output.strip()


def autograder_zip(assignment: str, path: Path) -> Path:
    """Write otter's tests of an assignment."""
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("otter_config.json", json.dumps(_CONFIG))
        for exercise in find_assignment(assignment).exercises:
            values = {"name": exercise.name, "points": float(exercise.points)}
            file.writestr(f"tests/{exercise.name}.py", _TEST.format(**values))
    return path


def convert(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return a submission in otter's form."""
    cells = []
    for cell in notebook["cells"]:
        nbgrader = cell["metadata"].get("nbgrader", {})
        if nbgrader.get("grade") and not nbgrader.get("solution"):
            cell = {**cell, "source": f'grader.check("{nbgrader["grade_id"]}")'}
        cells.append({**cell, "metadata": {}})
    start: dict[str, Any] = {
        "cell_type": "code",
        "id": "otter",
        "metadata": {},
        "execution_count": None,
    }
    start |= {"outputs": [], "source": "import otter\ngrader = otter.Notebook()"}
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return {**notebook, "metadata": kernel, "cells": [start, *cells]}


def grade(python: Path, submission: Path, tests: Path, folder: Path) -> tuple[Cost, float]:
    """Run otter on one submission; return what it took and the points."""
    notebook = json.loads(submission.read_text(encoding="utf-8"))
    there = folder / submission.name
    there.write_text(json.dumps(convert(notebook)))
    environment = {
        "PYTHONPATH": str(klass.ROOT),
        "PATH": str(python.parent) + os.pathsep + os.environ.get("PATH", os.defpath),
    }
    command = [str(python.parent / "otter"), "run", str(there), "-a", str(tests)]
    cost = run([*command, "-o", str(folder), "--no-logo"], folder, environment)
    results = json.loads((folder / "results.json").read_text(encoding="utf-8"))
    return cost, sum(test.get("score") or 0.0 for test in results["tests"])
