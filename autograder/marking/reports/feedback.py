"""Write each learner's feedback page with nbgrader's own generator, made safe to open."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from traitlets.config import Config

from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..sandbox.bounds import no_longer_than
from ..sandbox.limits import PAGE_SECONDS
from .sanitise import FILTERS


def write_feedback(classroom: Classroom, assignment: str, learners: list[str]) -> Iterator[Path]:
    """Write the feedback of every marked submission and yield each page's path.

    Learners' HTML is cleaned: what a submission shows cannot run in whoever opens the page.

    Raises
    ------
    NoSuchThing
        At the end, if some pages could not be written; all others are there.
    """
    failed = []
    for learner in learners:
        marked = classroom.folder("autograded", learner, assignment) / f"{assignment}.ipynb"
        if not marked.exists():
            continue
        try:
            with no_longer_than(PAGE_SECONDS):
                _write(classroom, assignment, learner)
        except (NbGraderException, TimeoutError):
            failed.append(learner)
        else:
            yield classroom.folder("feedback", learner, assignment) / f"{assignment}.html"
    if failed:
        raise NoSuchThing(
            f"The feedback for {', '.join(failed)} could not be written; "
            "`nbgrader generate_feedback` says why."
        )


def _write(classroom: Classroom, assignment: str, learner: str) -> None:
    config = Config(classroom.config)
    config.CourseDirectory.assignment_id = assignment
    config.CourseDirectory.student_id = learner
    config.HTMLExporter.sanitize_html = True
    config.HTMLExporter.filters = FILTERS
    directory = type(classroom.directory)(config=config)
    converter = GenerateFeedback(coursedir=directory, config=config)
    converter.force = True
    converter.log = logging.getLogger("autograder.feedback")
    converter.log.setLevel(logging.CRITICAL)
    converter.start()
