"""The pictures of 01_activations: curves and slopes, the loss, a picture as a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .canvas import (
    BLUE,
    INK,
    LINES,
    ORANGE,
    Function,
    NotYetError,
    calm,
    name_of,
    new_figure,
    result_of,
    say,
    show,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_Z = np.arange(-240, 241) / 40  # -6 to 6; holds 0 exactly


def one_neuron() -> None:
    """Draw the way from a picture to its loss, with the exercise that builds each step."""
    figure = new_figure(9, 3.4)
    page = figure.add_axes((0, 0, 1, 1), xlim=(0, 90), ylim=(0, 34))
    page.axis("off")
    page.imshow(_cat(), extent=(2, 16, 13, 27))
    page.vlines((28.3, 29.7), 11, 29, color=INK)
    page.hlines(np.linspace(11, 29, 13), 28.3, 29.7, color=INK, linewidth=0.8)
    for start, end in ((17, 27.3), (30.7, 38.5), (55, 59), (71, 75.7)):
        page.annotate("", (end, 20), (start, 20), arrowprops={"arrowstyle": "-|>", "color": INK})
    middle: dict[str, Any] = {"ha": "center", "va": "center"}
    for x, says, formula in (
        (9, "cat or not?", ""),
        (29, "column x", ""),
        (47, "one number", r"$z = w^\top x + b$"),
        (65, "probability", r"$a = \sigma(z)$"),
        (82, "how wrong?", r"$\mathcal{L}(a,\,y)$"),
    ):
        page.text(x, 31, says, size=11, color=INK, **middle)
        if formula:
            box = {"boxstyle": "round,pad=0.7", "facecolor": "white", "edgecolor": INK}
            page.text(x, 20, formula, size=13, bbox=box, **middle)
    steps = {22: "image2vector", 47: "notebook 2", 65: "sigmoid", 82: "cross_entropy\n_loss"}
    for x, step in steps.items():
        page.text(x, 8.5, step, size=10, family="monospace", color=BLUE, **middle)
    back = {"arrowstyle": "-|>", "color": ORANGE, "linestyle": "--", "linewidth": 1.5}
    page.annotate("", (44, 4.5), (84, 4.5), arrowprops=back)
    page.text(64, 2, "backward: the way of the slopes", size=10, color=ORANGE, **middle)
    alt = (
        "The way of one picture. image2vector makes the column x of a cat picture; notebook 2 "
        "makes one number z from x; sigmoid makes the probability a from z; cross_entropy_loss "
        "compares a with the label y. A dashed arrow, the way of the slopes, leads backward from "
        "the loss to z."
    )
    show(figure, alt)


@calm
def activation(function: Function, slope: Function | None = None) -> None:
    """Draw an activation function and, beside it, its slope.

    Parameters
    ----------
    function, slope : callable
        Take z, return one value for each entry of z.  Without `slope`, only the function is drawn.
    """
    curves = [(function, _curve(function, _Z))]
    wait = None
    if slope is not None:
        try:
            curves.append((slope, _curve(slope, _Z)))
        except NotYetError as reason:
            wait = f"The slope picture appears once {reason}."
    figure = new_figure(4.5 * len(curves), 3)
    for place, (owner, values) in enumerate(curves):
        axes = figure.add_subplot(1, len(curves), place + 1, xlabel="z")
        _panel(axes, values, place)
        axes.set_title(name_of(owner), family="monospace", size=11)
    figure.tight_layout()
    show(figure, " ".join(_told(owner, values) for owner, values in curves))
    if wait:
        say(wait)


@calm
def compare(*pairs: tuple[Function, Function]) -> None:
    """Draw activation functions in a row, on one scale, and their slopes below them.

    Parameters
    ----------
    pairs : tuple of two callables
        Each a function and its slope.
    """
    curves = [[_curve(function, _Z) for function in pair] for pair in pairs]
    figure = new_figure(9, 4.6)
    grid = figure.subplots(2, len(pairs), squeeze=False)
    for column, (pair, values) in enumerate(zip(pairs, curves, strict=True)):
        for row, limits in enumerate(((-1.3, 2.3), (-0.1, 1.25))):
            _panel(grid[row, column], values[row], column)
            grid[row, column].set_title(name_of(pair[row]), family="monospace", size=10)
            grid[row, column].set_ylim(limits)
        grid[1, column].set_xlabel(f"z   (largest slope: {values[1].max():.3g})")
    figure.tight_layout()
    told = [
        _told(*both)
        for pair, values in zip(pairs, curves, strict=True)
        for both in zip(pair, values, strict=True)
    ]
    show(figure, " ".join(told))


@calm
def loss(function: Function) -> None:
    """Draw the loss of one example against its prediction a, for y = 1 and for y = 0.

    Parameters
    ----------
    function : callable
        ``function(a, y)``, both of shape (1, m), returns one loss for each example.
    """
    a = np.arange(1, 100).reshape(1, -1) / 100
    figure = new_figure(6.5, 3.4)
    axes = figure.add_subplot(xlabel="prediction a", ylabel="loss", xlim=(0, 1))
    alt = "Loss against the prediction a."
    for y, (colour, dash, marker), side in ((1, LINES[0], "left"), (0, LINES[1], "right")):
        values = result_of(function, a, np.full(a.shape, float(y)), shape=a.shape)[0]
        axes.plot(a[0], values, dash, color=colour, marker=marker, markevery=(9, 10))
        spot = 4 if y else 94
        name = f"  y = {y}  "
        axes.text(a[0, spot], values[spot], name, size=11, color=colour, ha=side, va="center")
        alt += (
            f" For y = {y} the loss is {values[0]:.2f} at a = 0.01, {values[49]:.2f} at a = 0.5 "
            f"and {values[-1]:.2f} at a = 0.99."
        )
    axes.grid(alpha=0.3)
    figure.tight_layout()
    show(figure, alt)


@calm
def unrolled(function: Function) -> None:
    """Draw a picture, the column that `function` makes of it, and the column folded back.

    Parameters
    ----------
    function : callable
        Takes a picture of shape (64, 64, 3), returns a column of shape (12288, 1).
    """
    picture = _cat()
    returns = f"a column of shape ({picture.size}, 1)"
    column = result_of(function, picture, shape=(picture.size, 1), returns=returns)
    back = np.clip(column, 0, 255).reshape(picture.shape).astype(np.uint8)
    figure = new_figure(9, 3.3)
    first, middle, last = figure.subplots(1, 3, subplot_kw={"box_aspect": 1})
    for axes, image, title in ((first, picture, "64 × 64 × 3"), (last, back, "column folded back")):
        axes.imshow(image)
        axes.set_title(title, size=11)
        axes.set(xticks=[0, 63], yticks=[0, 63])
    middle.set(xlim=(0, 10), ylim=(10.5, -0.5))
    middle.axis("off")
    middle.set_title("12288 × 1", size=11)
    middle.text(5, 6, "⋮", ha="center", va="center", size=14)
    words = {"va": "center", "size": 9, "family": "monospace"}
    box = {"edgecolor": INK, "facecolor": "white", "boxstyle": "square,pad=0.25"}
    for line, row in enumerate((0, 1, 2, 3, 4, 5, None, -3, -2, -1)):
        if row is None:
            continue
        row %= picture.size
        pixel, channel = divmod(row, 3)
        middle.text(2.8, line, f"x[{row}]", ha="right", **words)
        middle.text(5, line, f"{column[row, 0]:>4.0f}", ha="center", bbox=box, **words)
        middle.text(7, line, f"({pixel // 64}, {pixel % 64}) {'RGB'[channel]}", **words)
    figure.tight_layout()
    same = "the same picture" if np.array_equal(back, picture) else "not the same picture"
    numbers = ", ".join(f"{value:.0f}" for value in column[:6, 0])
    alt = (
        "A picture of a cat, 64 by 64 pixels with three colours; the column made of it, which "
        f"begins with {numbers}; and the column folded back into 64 x 64 x 3: {same}."
    )
    show(figure, alt)


@calm
def slopes_through_layers(*slopes: Function, z: float = 1.0, layers: int = 10) -> None:
    """Draw what is left of a slope of 1 after it has been multiplied once in each layer.

    Parameters
    ----------
    slopes : callable
        The slopes of activation functions.
    z : float
        Where each layer's slope is taken.
    layers : int
        How many layers.
    """
    once = [(name_of(slope), _curve(slope, np.array([z]))[0]) for slope in slopes]
    figure = new_figure(7.5, 3.4)
    axes = figure.add_subplot(xlabel="layers", ylabel="slope that is left", yscale="log")
    axes.set(xlim=(-0.3, layers + 0.3), xticks=range(layers + 1), title=f"z = {z:g} in every layer")
    count = np.arange(layers + 1)
    for (name, value), (colour, dash, marker) in zip(once, LINES, strict=False):
        left = value**count
        shown = left > 0  # a log scale has no 0: such a line ends, and its label says so
        label = f"{name}: {left[-1]:.2g}"
        axes.plot(count[shown], left[shown], dash, color=colour, marker=marker, label=label)
    axes.legend(loc="lower left", prop={"family": "monospace", "size": 9}, handlelength=3.5)
    axes.grid(alpha=0.3)
    figure.tight_layout()
    told = ", ".join(f"{name} {value**layers:.2g}" for name, value in once)
    show(figure, f"What is left of a slope of 1 after {layers} layers at z = {z:g}: {told}.")


def _panel(axes: Axes, values: np.ndarray, line: int) -> None:
    """Draw one curve over z with gaps at its jumps and a marker at every second whole number."""
    colour, dash, marker = LINES[line % len(LINES)]
    gaps = np.where(np.abs(np.diff(values, append=values[-1])) > 0.5, np.nan, values)
    axes.plot(_Z, gaps, dash, color=colour, linewidth=1.8)
    axes.plot(_Z[::80], values[::80], marker, color=colour)
    axes.set(xlim=(-6.4, 6.4), xticks=range(-6, 7, 2))
    axes.grid(alpha=0.3)


def _curve(function: Function, z: np.ndarray) -> np.ndarray:
    return result_of(function, z, shape=z.shape)


def _told(function: Function, values: np.ndarray) -> str:
    """Put a curve into words."""
    points = ", ".join(f"{values[at]:.3g} at z = {_Z[at]:g}" for at in (0, 240, 480))
    return f"Curve of {name_of(function)}: {points}."


def _cat() -> np.ndarray:
    """Paint a cat's face, 64 x 64 x 3 whole numbers from 0 to 255."""
    y, x = np.mgrid[0:64, 0:64]
    picture = np.stack([90 + x, 150 + y, 255 - x - y // 2], axis=2)

    def paint(where: np.ndarray, *colour: int) -> None:
        picture[where] = colour

    from_middle = abs(x - 31.5)
    paint((from_middle < 22) & (from_middle > 30 - y) & (y < 30), 120, 80, 50)
    paint(((x - 31.5) / 23) ** 2 + ((y - 38) / 20) ** 2 < 1, 150, 105, 70)
    paint(((from_middle - 9) / 5) ** 2 + ((y - 34) / 4) ** 2 < 1, 240, 228, 66)
    paint((abs(from_middle - 9) < 1.5) & (abs(y - 34) < 4), 20, 20, 20)
    paint((from_middle < 48 - y) & (y > 43), 230, 150, 150)
    paint((from_middle > 7) & (from_middle < 20) & ((y == 46) | (y == 50)), 245, 245, 245)
    return picture.astype(np.uint8)
