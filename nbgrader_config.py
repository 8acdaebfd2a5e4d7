"""nbgrader's settings for this course; nbgrader and Jupyter read this file.

``solutions/`` and ``assignments/`` are what `autograder build` writes.
"""

from pathlib import Path

from autograder.marking.nbgrader_guard import guard

c = get_config()  # noqa: F821  (nbgrader provides it)

c.CourseDirectory.course_id = "nn-from-scratch"
c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "assignments"

# `nbgrader autograde` and the formgrader's button mark with our engine, in its sandbox.
c.Autograde.pre_convert_hook = "autograder.marking.nbgrader_plugin.one_notebook"
c.Autograde.exporter_class = "autograder.marking.nbgrader_plugin.Unread"
c.Autograde.sanitize_preprocessors = ["autograder.marking.nbgrader_plugin.Restore"]
c.Autograde.autograde_preprocessors = [
    "autograder.marking.nbgrader_plugin.Examine",  # in the place of nbgrader's own kernel
    "nbgrader.preprocessors.IgnorePattern",
    "nbconvert.preprocessors.ClearMetadataPreprocessor",
    "nbgrader.preprocessors.LimitOutput",
    "autograder.marking.nbgrader_plugin.Record",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]

guard()  # a learner's links, pipes and times stop neither nbgrader nor the formgrader

# Feedback and formgrader show what learners wrote to whoever opens it: without their scripts.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {
    "markdown2html": "autograder.marking.reports.sanitise.markdown_to_html",
    "clean_html": "autograder.marking.reports.sanitise.clean_html",
}
