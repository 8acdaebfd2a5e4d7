"""The preview as one page that needs nothing beside it."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path

from ...classroom.errors import explain_write_errors
from ..template import page_template
from .shown import Shown


def write_page(path: Path, assignment: str, exercise: str, every: Sequence[Shown]) -> None:
    """Write what learners see of an exercise.

    Raises
    ------
    CannotWrite
        If the file cannot be written.
    """
    text = page_template(Path(__file__).parent).render(
        assignment=assignment,
        exercise=exercise,
        every=[(one, changed_lines(every[0].source, one), how(one)) for one in every],
        mistakes=sum(one.mistake is not None for one in every),
        otherwise=[one for one in every if not one.is_as_meant],
        html=_panel,
    )
    with explain_write_errors(path):
        path.write_text(text, "utf-8", newline="\n")


def how(shown: Shown) -> str:
    """Say in a few words whether a check says what is meant."""
    if shown.mistake is None:
        return "as it should be" if shown.is_as_meant else "not as it should be"
    if shown.is_as_meant:
        return "told as itself"
    if shown.panel.state == "right":
        return "counts as right"
    return f"told as {shown.told}" if shown.told else "told without a name"


def changed_lines(reference: str, shown: Shown) -> list[tuple[str, bool]]:
    """Return the lines of an answer, each with whether it is another one than the reference's."""
    # An edited answer is written out from its syntax tree, which puts brackets of its own.
    written = (*reference.splitlines(), *ast.unparse(ast.parse(reference)).splitlines())
    known = {"".join(line.split()) for line in written}
    plain = shown.mistake is None
    lines = shown.source.splitlines()
    return [(line, not plain and "".join(line.split()) not in known) for line in lines]


def _panel(shown: Shown) -> str:
    """Return what Jupyter shows of a panel, for a page of the course's own text alone."""
    from markupsafe import Markup

    return Markup(shown.panel._repr_html_())
