"""Small saved notebooks, and a kernel's global names, for the tests of the learner's room."""

import json

RIGHT, WRONG, UNWRITTEN = "✔ f: right", "✘ f: not right yet", "○ f: not written yet"


def code(source, name="", count=None, shown="", **nbgrader):
    """Return a code cell; with `shown` it has put out what a check shows."""
    output = {"output_type": "display_data", "data": {"text/plain": [shown]}, "metadata": {}}
    cell = {"cell_type": "code", "source": source, "execution_count": count, "metadata": {}}
    cell |= {"id": name or f"c{abs(hash(source))}", "outputs": [output] if shown else []}
    if nbgrader:
        cell["metadata"]["nbgrader"] = {"grade_id": name, "schema_version": 3, **nbgrader}
    return cell


def setup(assignment="02_logistic_regression", more=""):
    source = f'import numpy as np\n\nfrom autograder import checker\n{more}\ncheck = checker("{assignment}")'
    return code(source, "setup", grade=False, locked=True, solution=False)


def check(name, **more):
    return code(f"check({name})", name, grade=True, locked=True, solution=False, points=2, **more)


def answer(source, name):
    return code(source, f"{name}-solution", grade=False, locked=False, solution=True)


def question(text, name):
    cell = code(text, name, grade=True, locked=False, solution=True, points=2)
    cell["cell_type"] = "markdown"
    del cell["outputs"], cell["execution_count"]
    return cell


def notebook(*cells, **metadata):
    return {"cells": [*cells], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}


def save(folder, assignment, *cells, **metadata):
    """Save a notebook where the workbook has it; return its file."""
    path = folder / "assignments" / assignment / f"{assignment}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(notebook(*cells, **metadata)), encoding="utf-8")
    return path


class Shell:
    """What `bring` and `ready` need of IPython's."""

    def __init__(self, *runs):
        self.history_manager = self
        self.input_hist_raw = ["", *runs]
        self.turned = None

    def set_next_input(self, text, replace=False):
        assert replace
        self.turned = text
