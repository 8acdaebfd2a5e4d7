"""nbgrader's settings that keep learners' code in the sandbox, in whatever folder a class is.

nbgrader reads the ``nbgrader_config.py`` of the folder in which it is started.  Without one it would
run learners' code in a kernel of its own.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from traitlets.config import PyFileConfigLoader

from ..errors import AutograderError
from .classroom.settings import read_settings
from .gradebook.unmarked import leave_out_unmarked
from .nbgrader_guard import guard

_FILE = "nbgrader_config.py"
_PLUGIN = "autograder.marking.nbgrader_plugin"
_EXAMINE = f"{_PLUGIN}.Examine"

LINES = f"""\
from {__name__} import protect
protect(get_config())
"""

# Where the package cannot be imported, nbgrader would go on without the sandbox; so it is given a
# step that cannot be imported either.
_NEW = f'''\
"""nbgrader's settings for this class. `autograder` wrote this file once; change it as you like.

of_class() keeps learners' code in the sandbox when nbgrader itself marks.
"""

c = get_config()
c.CourseDirectory.course_id = {{course_id!r}}

try:
    from {__name__} import of_class

    of_class(c)
except Exception:  # then nbgrader finds no step to mark by, and marks nothing
    c.Autograde.autograde_preprocessors = ["{_EXAMINE}"]
'''


class Unprotected(AutograderError):
    """nbgrader would run learners' code without the sandbox; the message has the lines to add."""


def protect(c: Any) -> None:
    """Let `nbgrader autograde` and the formgrader's button mark with our engine, in its sandbox."""
    c.Autograde.pre_convert_hook = f"{_PLUGIN}.one_notebook"
    c.Autograde.exporter_class = f"{_PLUGIN}.Unread"
    c.Autograde.sanitize_preprocessors = [f"{_PLUGIN}.Restore"]
    c.Autograde.autograde_preprocessors = [
        _EXAMINE,  # in the place of nbgrader's own kernel
        "nbgrader.preprocessors.IgnorePattern",
        "nbconvert.preprocessors.ClearMetadataPreprocessor",
        "nbgrader.preprocessors.LimitOutput",
        f"{_PLUGIN}.Record",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    # Behind the step that clears solutions: a cell to bring functions to becomes the call for it.
    c.GenerateAssignment.preprocessors.insert(4, "autograder.authoring.bring_cells.BringCells")
    # Feedback and formgrader show what learners wrote to whoever opens it: without their scripts.
    c.HTMLExporter.sanitize_html = True
    c.HTMLExporter.filters = {
        "markdown2html": "autograder.marking.reports.sanitise.markdown_to_html",
        "clean_html": "autograder.marking.reports.sanitise.clean_html",
    }
    # What being late costs, by class.toml; a plug-in of the instructor's own stays.
    if "plugin_class" not in c.AssignLatePenalties:
        c.AssignLatePenalties.plugin_class = "autograder.marking.gradebook.late.ClassLate"
    # What nobody has marked is empty in `nbgrader export`, and in no average of the formgrader's.
    c.ExportApp.plugin_class = "autograder.marking.gradebook.unmarked.FinalMarks"
    leave_out_unmarked()
    guard()  # a learner's links, pipes and times stop neither nbgrader nor the formgrader


def of_class(c: Any) -> None:
    """Set what a class needs that has a folder of its own: the course's assignments, and protection."""
    protect(c)
    with suppress(AutograderError):  # it is told by whoever marks
        here = read_settings(Path.cwd())  # nbgrader is started in the class's folder
        if here.course_id:
            c.CourseDirectory.course_id = here.course_id
    c.CourseDirectory.source_directory = str(Path(__file__).resolve().parents[2] / "solutions")


def write_settings(folder: Path, course_id: str) -> None:
    """Give a class's folder settings, if it has none.

    Raises
    ------
    Unprotected
        If it has some that leave the sandbox out; they are not touched.
    """
    file = folder / _FILE
    try:
        with file.open("x", encoding="utf-8") as new:
            new.write(_NEW.format(course_id=course_id))
    except FileExistsError:
        if not _protects(folder):
            raise Unprotected(
                f"{file} lets nbgrader run learners' code without the sandbox. Add these two lines at "
                f"its end:\n{LINES}"
            ) from None


def _protects(folder: Path) -> bool:
    try:
        config = PyFileConfigLoader(_FILE, path=str(folder)).load_config()
    except Exception:  # whatever is wrong in it, nbgrader goes on without it
        return False
    return _EXAMINE in config.Autograde.get("autograde_preprocessors", ())
