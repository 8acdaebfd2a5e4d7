"""`nbgrader autograde` on a class: in a batch, with its own kernel, none of our parts plugged in."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

from sqlalchemy import create_engine, text

from . import klass
from .measure import Cost, run

_CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "benchmark"
c.ClearSolutions.code_stub = {"python": "raise NotImplementedError()"}
"""


def prepare(
    folder: Path, course: Path, assignments: list[str], learners: list[str], *, bare: bool
) -> None:
    """Make a plain nbgrader course of a class's first learners; bare: with the answers alone."""
    course.mkdir(parents=True)
    (course / "nbgrader_config.py").write_text(_CONFIG)
    for assignment in assignments:
        source = course / "source" / assignment
        source.mkdir(parents=True)
        combined = klass.solved(assignment)
        notebook = klass.only_answers(combined) if bare else combined
        (source / f"{assignment}.ipynb").write_text(json.dumps(notebook))
        _nbgrader(course, "generate_assignment", assignment, "--force")
        for learner in learners:
            there = course / "submitted" / learner / assignment
            shutil.copytree(folder / "submitted" / learner / assignment, there)


def autograde(course: Path, assignment: str) -> Cost:
    """Mark one assignment of the whole class, also what is marked already.

    Raises
    ------
    RuntimeError
        If it has not marked all: a run that ends early is no fast one.
    """
    cost = _nbgrader(course, "autograde", assignment, "--force")
    handed_in, marked = (
        len([*course.glob(f"{folder}/*/{assignment}/*.ipynb")])
        for folder in ("submitted", "autograded")
    )
    if marked != handed_in:
        raise RuntimeError(f"nbgrader has marked {marked} of {handed_in}:\n{cost.output[-3000:]}")
    return cost


def points(course: Path) -> dict[tuple[str, str], float]:
    """Return the points by assignment and learner."""
    query = (
        "select assignment.name, submitted_assignment.student_id, sum(coalesce(auto_score, 0)) "
        "from grade join submitted_notebook on submitted_notebook.id = grade.notebook_id "
        "join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id "
        "join assignment on assignment.id = submitted_assignment.assignment_id group by 1, 2"
    )
    engine = create_engine(f"sqlite:///{course / 'gradebook.db'}")
    with engine.connect() as db:
        found = {(name, learner): score for name, learner, score in db.execute(text(query))}
    engine.dispose()
    return found


def _nbgrader(course: Path, *words: str) -> Cost:
    scripts = str(Path(sys.executable).parent)
    environment = {
        "PATH": scripts + os.pathsep + os.environ.get("PATH", os.defpath),
        # Without the course's own configuration, which plugs our engine in.
        "JUPYTER_CONFIG_DIR": str(course / "no-configuration"),
        "PYTHONWARNINGS": "ignore",
    }
    return run([sys.executable, "-m", "nbgrader", *words], course, environment, check=False)
