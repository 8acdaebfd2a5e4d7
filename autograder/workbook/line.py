"""The line below a check: how far one is in this notebook, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from . import words
from .standing import Part, next_task
from .start import PAGE

# From a notebook. No higher than needed: somebody may have opened the notebooks' folder alone.
NOTEBOOKS_FROM_ONE = "../"
_START = f"../../{PAGE}"


@dataclass(frozen=True)
class ProgressLine:
    """What is shown.

    Attributes
    ----------
    text : str
        How far one is in this notebook.
    follows : str
        What comes next, or nothing.
    address : str
        Where that is, as seen from the notebook.
    trouble : str
        What could not be done, or nothing.
    """

    text: str
    follows: str = ""
    address: str = ""
    trouble: str = ""

    def __repr__(self) -> str:
        follows = f"next: {self.follows}" if self.follows else ""
        return " · ".join(part for part in (self.text, follows, self.trouble) if part)

    def _repr_html_(self) -> str:
        follows = f"next: {_link(self.address, self.follows)}" if self.follows else ""
        start = _link(_START, "START")
        parts = (escape(self.text), follows, start, escape(self.trouble))
        shown = " · ".join(part for part in parts if part)
        return f'<div style="font-size:.92em;margin:.1em .2em">{shown}</div>'


def _link(address: str, said: str) -> str:
    """Return a link, or the words alone where cells have no ids to link to."""
    if not address:
        return escape(said)
    style = "color:inherit;text-decoration:underline"  # seen on every page
    return f'<a style="{style}" href="{escape(address, quote=True)}">{escape(said)}</a>'


def line_after(parts: Sequence[Part], here: tuple[str, str], trouble: str = "") -> ProgressLine:
    """Return the line for a check.

    Parameters
    ----------
    parts : sequence of Part
        How the learner stands in each notebook.
    here : tuple of str
        The notebook and the exercise that was checked.
    trouble : str
        What could not be done.
    """
    own = next((part for part in parts if part.notebook.name == here[0]), None)
    text = f"{own.right} of {len(own.exercises)} here" if own else ""
    found = next_task(parts, here)
    if not found or (found[0].notebook.name, found[1].name) == here:
        return ProgressLine(text, trouble=trouble)  # what is not right is itself to be done next
    part, task = found
    if part is own:  # without the file's name, with which Notebook 7 would open it twice
        return ProgressLine(text, task.title, words.cell_of(task), trouble)
    address = words.where(part, None, NOTEBOOKS_FROM_ONE)  # from its top, as START does
    return ProgressLine(text, f"{task.title}, in {part.notebook.title}", address, trouble)
