"""A drawing with a slider: each place of the slider is a state of the drawing, with its sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from html import escape

from .frame import FRAME, PLAIN, show
from .sketch import Point, Sketch

_SIDE = (
    '<p style="{plain};font-weight:600"></p>'
    '<label style="display:block">{label}<br>'
    '<input type="range" min="0" step="1" style="width:100%;margin:.6em 0"></label>'
    '<label style="display:block">{choice} <select style="{frame}"></select></label>'
    '<div style="margin:.6em 0;font-size:.9em">{how}</div>'
)


@dataclass(frozen=True)
class State:
    """How the drawing looks at one place of the slider.

    Parameters
    ----------
    told : str
        The sentence that says it.
    x, y : float
        Where one points to get here.
    paths, words : mapping
        What strokes and words become, by name.
    lit : sequence of str
        What is drawn thick.
    """

    told: str
    x: float
    y: float
    paths: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    lit: Sequence[str] = ()


@dataclass(frozen=True)
class Group:
    """States that belong together, such as the points of one curve.

    Parameters
    ----------
    name : str
        How the learner chooses them, where there are several groups.
    states : sequence of State
    start : int
        The state to begin with.
    paths, words : mapping
        What is the same in all of them.
    """

    name: str
    states: Sequence[State]
    start: int = 0
    paths: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


def show_slider(
    sketch: Sketch,
    groups: Sequence[Group],
    *,
    told: str,
    label: str,
    how: str,
    choice: str = "",
    across: int = 0,
    still: str = "",
) -> None:
    """Display a drawing that a slider, or pointing, takes from state to state.

    Parameters
    ----------
    told : str
        All of it in words, for the still picture.
    label, choice : str
        What the slider moves, and what is chosen beside it.
    how : str
        How to use it, in a sentence.
    across : int
        By how many states the keys for up and down go; 0 for as the slider has it.
    still : str
        The still picture in HTML, where it is another than the drawing.
    """
    side = _SIDE.format(
        plain=PLAIN, frame=FRAME, label=escape(label), choice=escape(choice), how=escape(how)
    )
    data = {"groups": [asdict(group) for group in groups], "across": across}
    show(sketch, side, "slider.js", data, told, still)


def dots(points: Sequence[Point]) -> str:
    """Return points as a path of dots."""
    return "".join(f"M{x:.1f} {y:.1f}h0" for x, y in points)
