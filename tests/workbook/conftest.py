"""A small workbook, and a notebook open in it as JupyterLab would have it."""

import itertools
import json
import linecache
import os

import pytest

_NUMBERS = itertools.count()


def code(source, **marked):
    return {"cell_type": "code", "source": source, "metadata": {"nbgrader": marked}}


def words(source, **marked):
    return {"cell_type": "markdown", "source": source, "metadata": {"nbgrader": marked}}


STUB = "def {}(z):\n    raise NotImplementedError()"


def cells(title, names, question):
    """A notebook's cells: for each exercise a text, a function to write and a check."""
    made = [words(f"# {title}\n\n**Time:** about 90 minutes for two functions and a question.\n")]
    for name in names:
        made.append(words(f"## 1.1 Of {name}\n\n### Exercise: `{name}`") | {"id": f"about-{name}"})
        made.append(code(STUB.format(name), solution=True, grade_id=f"{name}-solution"))
        made.append(code(f"check({name})", grade=True, points=2, grade_id=name))
    made.append(words(f"## 1.3 Question: {question}") | {"id": "about-why"})
    answer = {"grade": True, "solution": True, "points": 3, "grade_id": "why"}
    return [*made, words("YOUR ANSWER HERE", **answer)]


COURSE = {
    "01_first": cells("1. First steps", ["sigmoid", "relu"], "why?"),
    "02_second": cells("2. Second steps", ["model"], "and why now?"),
}


def path_of(root, name):
    return root / "assignments" / name / f"{name}.ipynb"


def save(root, name, made, now=None):
    """Write a notebook; `now` is the time in nanoseconds at which it is said to be saved."""
    path = path_of(root, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"cells": made, "metadata": {}, "nbformat": 4}), "utf-8")
    if now is not None:
        os.utime(path, ns=(now, now))


@pytest.fixture
def root(tmp_path):
    """The folder of a small workbook, with a blank and a letter beyond ASCII in its name."""
    folder = tmp_path / "Mein Kürs"
    for name, made in COURSE.items():
        save(folder, name, made)
    return folder


def run(scope, source):
    """Run a cell as IPython does: its text stays to be looked up."""
    name = f"<cell {next(_NUMBERS)}>"
    linecache.cache[name] = len(source), None, source.splitlines(True), name
    exec(compile(source, name, "exec"), scope)
    return scope


@pytest.fixture
def opened(root, monkeypatch):
    """Return a function that opens a notebook: its global names, empty."""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)

    def opened(name):
        monkeypatch.setenv("JPY_SESSION_NAME", str(path_of(root, name)))
        return {}

    return opened
