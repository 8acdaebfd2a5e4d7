"""What a gradebook and the marked notebooks say, in a form that can be compared."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text

_GRADES = """
select assignment.name, submitted_assignment.student_id, base_cell.name,
       grade.auto_score, grade.manual_score, grade.extra_credit, grade.needs_manual_grade
from grade
join submitted_notebook on submitted_notebook.id = grade.notebook_id
join submitted_assignment on submitted_assignment.id = submitted_notebook.assignment_id
join assignment on assignment.id = submitted_assignment.assignment_id
join base_cell on base_cell.id = grade.cell_id
"""
_COMMENTS = (
    _GRADES.replace(
        "grade.auto_score, grade.manual_score, grade.extra_credit, grade.needs_manual_grade",
        "comment.auto_comment, comment.manual_comment",
    )
    .replace("from grade\n", "from comment\n")
    .replace("= grade.", "= comment.")
)
_SUBMISSIONS = """
select assignment.name, student_id, timestamp, late_submission_penalty
from submitted_assignment
join assignment on assignment.id = submitted_assignment.assignment_id
join submitted_notebook on submitted_notebook.assignment_id = submitted_assignment.id
"""


def snapshot(url: str, klass: Path) -> dict[str, list[Any]]:
    """Return every mark, comment and marked notebook; ids, which are random, left out."""
    engine = create_engine(url)
    try:
        with engine.connect() as db:
            tables = {
                name: sorted(repr([*map(_plain, row)]) for row in db.execute(text(query)))
                for name, query in (
                    ("grades", _GRADES),
                    ("comments", _COMMENTS),
                    ("submissions", _SUBMISSIONS),
                )
            }
    finally:
        engine.dispose()
    return {**tables, "notebooks": sorted(_notebooks(klass))}


def _plain(value: Any) -> Any:
    """Return a value as every database gives it."""
    if isinstance(value, bool | int | float):
        return float(value)
    return value if value is None else str(value)


def _notebooks(klass: Path) -> list[tuple[str, str]]:
    return [
        (str(path.relative_to(klass)), hashlib.sha256(path.read_bytes()).hexdigest())
        for path in (klass / "autograded").rglob("*")
        if path.is_file()
    ]
