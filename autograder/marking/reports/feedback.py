"""Write each learner's feedback page with nbgrader's own template, made safe to open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

import click
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import GetGrades
from traitlets.config import Config

from ..classroom.errors import explain_write_errors
from ..classroom.folder import Classroom
from ..grading.text import printable
from ..sandbox.bounds import no_longer_than
from ..sandbox.limits import MAX_ERROR, PAGE_SECONDS
from .sanitise import FILTERS

Tell = Callable[[str], None]


class _OwnMaximum(GetGrades):
    """Fill in the points, out of what the learner's edition had; to nbgrader, all have the same."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Return the notebook with its points, and what they are out of."""
        nb, resources = super().preprocess(nb, resources)
        with self.gradebook:
            where = (self.notebook_id, self.assignment_id, self.student_id)
            grades = self.gradebook.find_submission_notebook(*where).grades
            resources["nbgrader"]["max_score"] = sum(grade.max_score for grade in grades)
        return nb, resources


def _tell(message: str) -> None:
    click.echo(message, err=True)


def write_feedback(
    classroom: Classroom, assignment: str, learners: list[str], tell: Tell = _tell
) -> Iterator[Path]:
    """Write the feedback of every marked submission and yield each page's path.

    Learners' HTML is cleaned: what a submission shows cannot run in whoever opens the page.  Where a
    page cannot be made, a note with the reason stands in its place, and is told.
    """
    for learner in learners:
        marked = classroom.folder("autograded", learner, assignment) / f"{assignment}.ipynb"
        if not marked.exists():
            continue
        page = classroom.folder("feedback", learner, assignment) / f"{assignment}.html"
        try:
            with no_longer_than(PAGE_SECONDS):
                html = _html(classroom, assignment, learner, marked)
        except Exception as error:  # of nbconvert's, at something in the learner's notebook
            why = printable(f"{type(error).__name__}: {error}"[:MAX_ERROR])
            tell(
                f"The feedback of {printable(learner)} could not be made ({why}); {page.name} says "
                f"so. The marks are in the gradebook, the marked notebook is {printable(str(marked))}."
            )
            html = _note(assignment, why)
        with explain_write_errors(page):
            _write(page, html)
        yield page


def _html(classroom: Classroom, assignment: str, learner: str, marked: Path) -> str:
    """Return the page.

    nbgrader's converter would take the learner's name for a pattern to look for; its exporter is
    given the file.
    """
    config = Config(classroom.config)
    config.HTMLExporter.sanitize_html = True
    config.HTMLExporter.filters = FILTERS
    converter = GenerateFeedback(coursedir=classroom.directory, config=config)
    exporter = HTMLExporter(parent=converter, config=converter.config)
    for step in converter.preprocessors:
        exporter.register_preprocessor(_OwnMaximum if step is GetGrades else step)
    where = {"student": learner, "assignment": assignment, "notebook": assignment}
    resources: dict[str, Any] = {
        "unique_key": assignment,
        "nbgrader": {**where, "db_url": classroom.directory.db_url},
    }
    html, _ = exporter.from_filename(str(marked), resources=resources)
    return str(html)


def _note(assignment: str, why: str) -> str:
    """Return the page that stands where none could be made."""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>{escape(assignment)}</title>\n'
        f"<p>This feedback could not be made ({escape(why)}). Your work is marked; please ask your "
        "instructor for the points and remarks.</p></html>\n"
    )


def _write(page: Path, html: str) -> None:
    page.parent.mkdir(parents=True, exist_ok=True)
    new = page.with_suffix(".new")
    new.write_text(html, encoding="utf-8", errors="replace")
    new.replace(page)
