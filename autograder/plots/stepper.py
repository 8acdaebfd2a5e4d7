"""The small example as a network that shows its numbers one by one, forward and then back.

Whoever clicks or types sees each number come; where no script runs there is a picture of all of them.
Both are drawn from one list of strokes and words.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from pathlib import Path

from .canvas import INK, display, new_figure
from .steps import PARAMETERS, Step, X, Y, numbers, shown, steps

_SCRIPT = Path(__file__).with_name("stepper.js")
_WIDTH, _HEIGHT = 360, 486
_INPUTS = {1: (90, 28), 2: (270, 28)}  # the middles of the boxes
_HIDDEN = {1: (90, 235), 2: (270, 235)}
_OUTPUT = (180, 420)
_GAP = 25  # half the height of the words in the middle of a wire
_NETWORK = (
    "A network with 2 inputs, 2 hidden neurons and 1 output neuron. x1 = 0, x2 = 2, y = 0. "
    "Weights of hidden neuron 1: 1 and -1, bias 0; of hidden neuron 2: 0.5 and 0.5, bias -0.5; "
    "of the output neuron: 2 and -1, bias 0.5."
)
_PLAIN = "margin:.4em 0;min-height:2.8em;line-height:1.4"
_FRAME = (
    "font:inherit;color:inherit;background:transparent;border:1px solid currentColor;"
    "border-radius:4px;padding:.35em .8em;margin:.2em .4em .2em 0"
)
_LIVE = (
    '<div style="display:flex;flex-wrap:wrap;gap:.5em 2em;align-items:flex-start">'
    '<svg role="img" viewBox="0 0 {width} {height}" style="flex:1 1 260px;min-width:0;max-width:420px;'
    'font-family:sans-serif" font-size="12.5" fill="currentColor" stroke="none">{drawing}</svg>'
    '<div style="flex:1 1 230px;min-width:0;max-width:24em">'
    '<div aria-live="polite"><p style="{plain};font-weight:600"></p><p style="{plain}"></p></div>'
    '<input type="text" inputmode="text" autocomplete="off" size="9" style="{frame}">'
    '<div><button type="button" style="{frame};cursor:pointer">Forward</button>'
    '<button type="button" style="{frame};cursor:pointer">One step back</button></div>'
    '<div style="margin:.6em 0;font-size:.9em">Type the next number and press Enter, or leave it empty. '
    "Arrow keys go forward and back. ↓ is what a wire brings; slopes begin with d.</div></div></div>"
)


@dataclass(frozen=True)
class Stroke:
    """A wire, or one side of a neuron, called as the steps call it."""

    start: tuple[float, float]
    end: tuple[float, float]
    lit: str = ""


@dataclass(frozen=True)
class Word:
    """A text around a point; it is there always, or from a step on."""

    x: float
    y: float
    text: str
    step: int | None = None


def step_through() -> None:
    """Let the learner go through the small example, one number at a time.

    It takes the learner's ``forward_propagation`` and ``backward_propagation`` from the notebook.
    """
    found, whose = numbers(sys._getframe(1).f_globals)
    shown_steps = steps(found)
    strokes, words = drawing(shown_steps)
    told = " ".join([_NETWORK, *(step.told for step in shown_steps), whose])
    picture = (
        f'<img alt="{escape(told, quote=True)}" width="400" style="max-width:100%;height:auto" '
        f'src="data:image/png;base64,{_still(strokes, words)}">'
    )
    script = _script(shown_steps, strokes, words, whose)
    html = f'<div class="nn-stepper">{picture}</div><script>{script}</script>'
    display({"text/html": html, "text/plain": told}, raw=True)


def drawing(found: list[Step]) -> tuple[list[Stroke], list[Word]]:
    """Return what is drawn: strokes, and words with the step from which on they are seen."""
    at = {step.name: (number, shown(step.value)) for number, step in enumerate(found)}
    strokes: list[Stroke] = []
    words: list[Word] = []
    for k, (x, y) in _INPUTS.items():
        strokes += _box(x, y, 90, 32, "")
        words.append(Word(x, y, f"x{k} = {shown(X[k - 1, 0])}"))
    for j, (x, y) in _HIDDEN.items():
        strokes += _box(x, y, 172, 68, f"hidden{j}")
        bias = shown(PARAMETERS["b1"][j - 1, 0])
        words += _neuron(
            x, y, f"tanh, b = {bias}", {n: at[f"{n}{j}"] for n in ("z", "a", "dz", "da")}
        )
        for k in (1, 2):
            weight = PARAMETERS["W1"][j - 1, k - 1]
            start, end = (_INPUTS[k][0], 44), (x, y - 34)
            place = 0.64 if j == k else 0.26
            rows = (at[f"p{j}{k}"], at[f"dv{j}{k}"])
            _wire(strokes, words, start, end, place, f"v{j}{k}", weight, rows)
        weight, rows = PARAMETERS["W2"][0, j - 1], (at[f"q{j}"], at[f"dw{j}"])
        _wire(
            strokes, words, (x, y + 34), (_OUTPUT[0], _OUTPUT[1] - 34), 0.45, f"w{j}", weight, rows
        )
    x, y = _OUTPUT
    strokes += _box(x, y, 172, 68, "output")
    bias = shown(PARAMETERS["b2"][0, 0])
    words += _neuron(x, y, f"sigmoid, b = {bias}", {name: at[name] for name in ("z", "a", "dz")})
    words.append(Word(x, y + 50, f"label y = {shown(float(Y[0, 0]))}"))
    return strokes, words


def _box(x: float, y: float, wide: float, high: float, lit: str) -> list[Stroke]:
    left, right, top, low = x - wide / 2, x + wide / 2, y - high / 2, y + high / 2
    corners = [(left, top), (right, top), (right, low), (left, low), (left, top)]
    return [Stroke(*pair, lit) for pair in pairwise(corners)]


def _neuron(x: float, y: float, title: str, at: Mapping[str, tuple[int, str]]) -> list[Word]:
    places = {"z": (x - 43, y), "a": (x - 43, y + 20), "da": (x + 41, y + 20), "dz": (x + 41, y)}
    inside = [Word(*places[name], f"{name} {text}", step) for name, (step, text) in at.items()]
    return [Word(x, y - 21, title), *inside]


def _wire(
    strokes: list[Stroke],
    words: list[Word],
    start: tuple[float, float],
    end: tuple[float, float],
    place: float,
    lit: str,
    weight: float,
    rows: tuple[tuple[int, str], tuple[int, str]],
) -> None:
    """Draw a wire with a gap, and in the gap its weight, what it brings, and the weight's slope."""
    half = _GAP / (end[1] - start[1])
    near, far = (_between(start, end, place + way) for way in (-half, half))
    strokes += [Stroke(start, near, lit), Stroke(far, end, lit)]
    x, y = _between(start, end, place)
    (first, brings), (second, slope) = rows
    words.append(Word(x, y - 15, f"{lit[0]} {shown(weight)}"))
    words += [Word(x, y, f"↓ {brings}", first), Word(x, y + 15, f"d{lit[0]} {slope}", second)]


def _between(
    start: tuple[float, float], end: tuple[float, float], share: float
) -> tuple[float, float]:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _script(found: list[Step], strokes: list[Stroke], words: list[Word], whose: str) -> str:
    """Return the script with all that it shows; nothing in it ends the element it stands in."""
    live = _LIVE.format(
        width=_WIDTH, height=_HEIGHT, drawing=svg(strokes, words), plain=_PLAIN, frame=_FRAME
    )
    rows = [
        {"asked": s.asked, "told": s.told, "value": s.value, "near": s.near, "lit": s.lit}
        for s in found
    ]
    data = json.dumps({"live": live, "steps": rows, "network": _NETWORK, "whose": whose})
    return f"{_SCRIPT.read_text('utf-8').rstrip()}({data.replace('<', chr(92) + 'u003c')});"


def svg(strokes: list[Stroke], words: list[Word]) -> str:
    """Return the drawing as elements of SVG, in the colour of the page's text."""
    parts = [
        f'<path d="M{s.start[0]:.1f} {s.start[1]:.1f}L{s.end[0]:.1f} {s.end[1]:.1f}" '
        f'stroke="currentColor" stroke-linecap="round" data-lit="{s.lit}"/>'
        for s in strokes
    ]
    for word in words:
        step = "" if word.step is None else f' data-step="{word.step}"'
        place = f'x="{word.x:.1f}" y="{word.y + 4:.1f}" text-anchor="middle"'
        parts.append(f"<text {place}{step}>{escape(word.text)}</text>")
    return "".join(parts)


def _still(strokes: list[Stroke], words: list[Word]) -> str:
    """Return the drawing with all its numbers as a picture, in base64."""
    figure = new_figure(_WIDTH / 72, _HEIGHT / 72)
    page = figure.add_axes((0, 0, 1, 1), xlim=(0, _WIDTH), ylim=(_HEIGHT, 0))
    page.axis("off")
    for stroke in strokes:
        page.plot(*zip(stroke.start, stroke.end, strict=True), color=INK, linewidth=1)
    for word in words:
        page.text(word.x, word.y, word.text, ha="center", va="center", size=11, color=INK)
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=144)
    return base64.b64encode(picture.getvalue()).decode()
