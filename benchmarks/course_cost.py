"""What the course costs: each notebook's run, each check's answer, the marking of a whole set.

python -m benchmarks.course_cost            # a table in Markdown
python -m benchmarks.course_cost --no-runs  # without running the notebooks
"""

from __future__ import annotations

import tempfile
import time
from functools import partial
from pathlib import Path

import click

from autograder.authoring.running import run_notebooks
from autograder.checks.call import perform
from autograder.checks.data_folder import data_folder
from autograder.checks.examine import examine
from autograder.checks.vectors import read_vectors
from autograder.edition import copy_learner_edition
from autograder.key import COURSE, Assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.submission import read_file
from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.limits import TimeLimits

from .processor import spent

ROOT = Path(__file__).parents[1]
ROW = "| {:24} | {:>9} | {:>13} | {:21} | {:>11} |"


@click.command(help=__doc__.split("\n")[0])
@click.option("--runs/--no-runs", default=True, help="Whether to run the solution notebooks.")
def main(runs: bool) -> None:
    """Print one row an assignment."""
    click.echo(ROW.format("assignment", "run, s", "slowest check", "which", "marking, s"))
    click.echo("|:---|---:|---:|:---|---:|")
    ran = marked = 0.0
    with Host(ROOT, available()) as host:
        for assignment in COURSE:
            seconds = running_time(assignment) if runs else float("nan")
            slowest, name = slowest_check(assignment)
            cost = marking_time(host, assignment)
            ran, marked = ran + seconds, marked + cost
            cells = (f"{seconds:.1f}", f"{slowest:.3f} s", name, f"{cost:.2f}")
            click.echo(ROW.format(assignment.name, *cells))
    click.echo(ROW.format("together", f"{ran:.1f}", "", "", f"{marked:.2f}"))


def running_time(assignment: Assignment) -> float:
    """Run a solution notebook as a learner does, explorations and all; return wall seconds."""
    with tempfile.TemporaryDirectory() as folder:
        copy_learner_edition(ROOT, Path(folder))
        data = _solved(assignment).read_bytes()
        start = time.monotonic()
        run_notebooks({assignment.name: data}, Path(folder))
        return time.monotonic() - start


def slowest_check(assignment: Assignment) -> tuple[float, str]:
    """Check the reference of every exercise; return the longest wall seconds and whose they were."""
    found = read_vectors(data_folder() / "checks.h5", assignment.name)
    times = []
    for exercise in assignment.exercises:
        vectors = found[exercise.name]
        names, scope = vectors.contract.arguments, exercise.reference.__globals__
        start = time.monotonic()
        examine(vectors, partial(perform, exercise.reference, names=names, scope=scope))
        times.append((time.monotonic() - start, exercise.name))
    return max(times)


def marking_time(host: Host, assignment: Assignment) -> float:
    """Mark a solution notebook in a warm sandbox; return processor seconds, the sandbox's and ours."""
    release = Classroom(ROOT, ROOT).release(assignment.name)
    file = read_file(_solved(assignment).parent, assignment.name)

    def once() -> float:
        before = spent()
        mark_submission(host, release, file, "somebody", assignment.name, TimeLimits())
        return spent() - before

    once()  # the fresh cases are worked out once for many submissions
    return once()


def _solved(assignment: Assignment) -> Path:
    return ROOT / "solutions" / assignment.name / f"{assignment.name}.ipynb"


if __name__ == "__main__":
    main()
