"""Write each learner's feedback page with nbgrader's own generator, made safe to open."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from traitlets.config import Config

from .course import Course, NoSuchThing


def write_feedback(course: Course, assignment: str, learners: list[str]) -> Iterator[Path]:
    """Write the feedback of every marked submission and yield each page's path.

    Learners' HTML is cleaned: what a submission shows cannot run in whoever opens the page.
    """
    for learner in learners:
        marked = course.folder("autograded", learner, assignment) / f"{assignment}.ipynb"
        if marked.exists():
            _write(course, assignment, learner)
            yield course.folder("feedback", learner, assignment) / f"{assignment}.html"


def _write(course: Course, assignment: str, learner: str) -> None:
    config = Config(course.config)
    config.CourseDirectory.assignment_id = assignment
    config.CourseDirectory.student_id = learner
    config.HTMLExporter.sanitize_html = True
    config.HTMLExporter.embed_images = False
    directory = type(course.directory)(config=config)
    converter = GenerateFeedback(coursedir=directory, config=config)
    converter.force = True
    converter.log = logging.getLogger("autograder.feedback")
    converter.log.setLevel(logging.CRITICAL)
    try:
        converter.start()
    except NbGraderException as error:
        raise NoSuchThing(f"The feedback for {learner} could not be written: {error}") from error
