"""Notebooks to hand in, for the tests of marking."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.marking.grading.notebook import Marked, mark_submission
from autograder.marking.grading.release import Release
from autograder.marking.grading.submission import read_file
from autograder.marking.grading.unreadable import Unreadable
from autograder.marking.sandbox.host import Host
from tests.conftest import QUICK

RIGHT = {
    "sigmoid": "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))",
    "sigmoid_derivative": (
        "def sigmoid_derivative(z):\n    s = sigmoid(z)\n    return s * (1 - s)"
    ),
    "tanh_derivative": "def tanh_derivative(z):\n    return 1 - np.tanh(z) ** 2",
    "relu": "def relu(z):\n    return np.maximum(0, z)",
    "relu_derivative": "def relu_derivative(z):\n    return np.where(z > 0, 1.0, 0.0)",
    "image2vector": "def image2vector(image):\n    return image.reshape(-1, 1)",
    "cross_entropy_loss": (
        "def cross_entropy_loss(a, y):\n    return -(y * np.log(a) + (1 - y) * np.log(1 - a))"
    ),
}
FULL = 16.0
POINTS = dict.fromkeys(RIGHT, 2.0) | {"cross_entropy_loss": 4.0}

Notebook = dict[str, Any]


def fill_in(
    released: Notebook,
    answers: Mapping[str, str] | None = None,
    *,
    first: str = "",
    before: Mapping[str, str] | None = None,
    last: str = "",
) -> Notebook:
    """Fill in the released notebook, without its texts and pictures.

    Parameters
    ----------
    released : dict
        The notebook that learners get.
    answers : dict of str to str
        Code by exercise; by default all of it is right, and an empty dictionary leaves all stubs.
    first, last : str
        Code of a cell of the learner's own, right after the set-up or at the end.
    before : dict of str to str
        Code of a cell of the learner's own above the answer to an exercise.
    """
    answers = RIGHT if answers is None else answers
    notebook = copy.deepcopy(released)
    cells = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    notebook["cells"] = []
    for cell in cells:
        exercise = cell["id"].removesuffix("-solution")
        if cell["id"].endswith("-solution"):
            if exercise in (before or {}):
                notebook["cells"].append(own(before[exercise]))
            cell["source"] = answers.get(exercise, cell["source"])
        notebook["cells"].append(cell)
        if cell["id"] == "setup" and first:
            notebook["cells"].append(own(first))
    if last:
        notebook["cells"].append(own(last))
    return notebook


def own(source: str, kind: str = "code") -> dict[str, Any]:
    """Return a cell of the learner's own."""
    cell = {"cell_type": kind, "id": f"own{abs(hash(source))}", "metadata": {}, "source": source}
    return cell | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def find(notebook: Notebook, name: str) -> dict[str, Any]:
    """Return the cell with this id."""
    return next(cell for cell in notebook["cells"] if cell["id"] == name)


def as_bytes(notebook: Any) -> bytes:
    """Return a notebook as a file."""
    return json.dumps(notebook).encode()


def earned(marked: Marked) -> dict[str, float]:
    """Return the points by exercise; fails where the submission was not marked."""
    assert not marked.problem, marked.problem
    return {name: verdict.earned for name, verdict in marked.verdicts.items()}


def without(*names: str) -> dict[str, float]:
    """Return full points but none for these exercises."""
    return POINTS | dict.fromkeys(names, 0.0)


def shown(marked: Marked) -> str:
    """Return everything that the marked notebook's cells show, as one text."""
    assert marked.notebook is not None, marked.problem
    cells = marked.notebook["cells"]
    return "\n".join(json.dumps(cell.get("outputs", []), ensure_ascii=False) for cell in cells)


def mark_folder(host: Host, release: Release, folder: Path, assignment: str) -> Marked:
    """Mark what a learner's folder has, as a worker does."""
    learner = folder.parent.name
    try:
        file = read_file(folder, assignment)
    except Unreadable as problem:
        return Marked(learner, assignment, problem=str(problem))
    return mark_submission(host, release, file, learner, assignment, QUICK)
