"""Where the course is; to find it needs nothing of a class."""

from __future__ import annotations

from pathlib import Path


def course_root() -> Path:
    """Return the course that this package belongs to.

    Raises
    ------
    NoSuchThing
        If the package is not installed from a course's folder.
    """
    root = Path(__file__).resolve().parents[3]
    if not (root / "nbgrader_config.py").exists():
        from .errors import NoSuchThing

        raise NoSuchThing(
            f"There is no course around {root}: install the package from a checkout of the course "
            "with `pip install -e '.[instructor]'`, or name the course with --course."
        )
    return root
