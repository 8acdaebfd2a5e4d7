"""What all pictures share: showing them with words beside them, and waiting calmly.

A helper never fails: where a function is missing or wrong, it says in one line what the picture
waits for.  Lines differ by dash and marker and carry their names, so colour is never needed to
read them, and every picture has alternative text.
"""

from __future__ import annotations

import base64
import functools
import io
import logging
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any

import numpy as np

from ..checks.call import perform
from ..checks.contract import Case

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Function = Callable[..., Any]

BLUE, ORANGE, GREEN, INK = "#0072B2", "#D55E00", "#009E73", "#222222"  # Okabe and Ito
LINES = ((BLUE, "-", "o"), (ORANGE, "--", "s"), (GREEN, "-.", "^"))


class NotYetError(Exception):
    """A picture cannot be drawn yet; the text says what it waits for."""


def display(bundle: dict[str, str], **how: Any) -> None:
    """Hand to IPython what is shown; a kernel has it, and where nothing is shown nobody waits."""
    from IPython.display import display as shown

    shown(bundle, **how)


def show(figure: Figure, alt: str) -> None:
    """Display a figure with alternative text for those who cannot see it, and let go of it."""
    html = picture_of_figure(figure, alt)
    display({"text/html": html, "text/plain": alt}, raw=True)


def picture_of_figure(figure: Figure, alt: str) -> str:
    """Return a figure as a picture in HTML, and let go of it."""
    width = figure.get_figwidth() * 90  # shown smaller than drawn: sharp on fine screens
    return picture_of(png_of(figure, dpi=160), width, alt)


def png_of(figure: Figure, dpi: int) -> str:
    """Return a figure as PNG in base64, and let go of it."""
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=dpi)
    figure.clear()
    return base64.b64encode(picture.getvalue()).decode()


def picture_of(data: str, width: float, alt: str) -> str:
    """Return a picture in base64 as HTML that fits where it stands, with alternative text."""
    return (
        f'<img alt="{escape(alt, quote=True)}" width="{width:.0f}" '
        f'style="max-width:100%;height:auto" src="data:image/png;base64,{data}">'
    )


def say(text: str) -> None:
    """Display one calm line instead of a picture."""
    display({"text/markdown": f"*{text}*", "text/plain": text}, raw=True)


def show_code(text: str) -> None:
    """Display lines of code; where they are too long, they go on at a blank, not within a word."""
    style = "margin:0 0 .5em;white-space:pre-wrap;word-break:normal;overflow-wrap:anywhere"
    html = f'<pre style="{style}">{escape(text)}</pre>'
    display({"text/html": html, "text/plain": text}, raw=True)


def calm(draw: Callable[..., None]) -> Callable[..., None]:
    """Let `draw` say what it waits for where it cannot draw."""

    @functools.wraps(draw)
    def helper(*functions: Function, **settings: Any) -> None:
        try:
            draw(*functions, **settings)
        except NotYetError as reason:
            say(f"This picture appears once {reason}.")

    return helper


def new_figure(width: float, height: float) -> Figure:
    """Make a figure that no window and no pyplot knows of."""
    # It warns on stderr when its font cache is new or the home folder is read-only.
    logging.getLogger("matplotlib").setLevel(logging.ERROR)
    from matplotlib.figure import Figure  # late: where nothing is drawn, nothing is loaded

    return Figure(figsize=(width, height), facecolor="white")


def result_of(
    function: Function,
    *arguments: Any,
    shape: tuple[int, ...],
    returns: str = "one value for each input",
) -> np.ndarray:
    """Call a learner's function and return its numbers.

    Raises
    ------
    NotYetError
        If it is not written, stops with an error, or returns something that cannot be drawn.
    """
    outcome = perform(function, Case("", arguments), [], getattr(function, "__globals__", {}))
    name = f"`{name_of(function)}`"
    if outcome.crash and outcome.crash.type == "NotImplementedError":
        raise NotYetError(f"`{outcome.crash.function or name_of(function)}` is written")
    if outcome.crash:
        raise NotYetError(f"{name} runs without an error (now: {outcome.crash.type})")
    numbers = np.asarray(outcome.value)
    if numbers.dtype.kind not in "biuf" or numbers.shape != shape:
        raise NotYetError(f"{name} returns {returns}")
    if not (np.abs(numbers.astype(float)) < 1e6).all():
        raise NotYetError(f"{name} returns no nan, no infinity and nothing near it")
    return numbers.astype(float)


def name_of(function: Function) -> str:
    """Return what a function calls itself."""
    return getattr(function, "__name__", "your function")
