"""nbgrader's settings for this course; nbgrader and Jupyter read this file.

``solutions/`` and ``assignments/`` are what `autograder build` writes.
"""

from pathlib import Path

from autograder.marking.nbgrader_settings import protect

c = get_config()  # noqa: F821  (nbgrader provides it)

c.CourseDirectory.course_id = "nn-from-scratch"
c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"

# `nbgrader autograde` and the formgrader's button mark with our engine, in its sandbox.
protect(c)
