"""Drawings of one neuron and of a network with one hidden layer: shapes, ways, equal neurons."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from .canvas import BLUE, INK, ORANGE, Function, calm, new_figure, result_of, show
from .training import STYLES

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZES = {"1": 0.9, "n_x": 3.0, "n_h": 2.4, "n_y": 0.9, "m": 4.6}  # lengths of the blocks' sides
_GAP = 1.4  # between two blocks
_UNIT = 0.45  # inches
_PALE = {"X": "#e8f1f8", "A": "#e8f1f8", "W": "#fbeee6", "w": "#fbeee6", "b": "#fbeee6"}
Block = tuple[str, str, str]  # its name, its rows, its columns


def neuron_shapes() -> None:
    """Draw w transposed times X plus b as blocks with their rows and columns."""
    _blocks([(("$w^\\top$", "1", "n_x"), ("X", "n_x", "m"), ("b", "", ""), ("Z", "1", "m"))])


def network_shapes() -> None:
    """Draw both layers of the network as blocks with their rows and columns."""
    _blocks(
        [
            (("W1", "n_h", "n_x"), ("X", "n_x", "m"), ("b1", "n_h", "1"), ("Z1", "n_h", "m")),
            (("W2", "n_y", "n_h"), ("A1", "n_h", "m"), ("b2", "n_y", "1"), ("Z2", "n_y", "m")),
        ]
    )


def _blocks(rows: list[tuple[Block, ...]]) -> None:
    heights = [max(_long(down) for _, down, _ in row) + 1.8 for row in rows]
    widths = [sum(_long(across) + _GAP for _, _, across in row) for row in rows]
    size = max(widths), sum(heights)
    figure = new_figure(*(_UNIT * length for length in size))
    page = figure.add_axes((0, 0, 1, 1), xlim=(0, size[0]), ylim=(size[1], 0))
    page.axis("off")
    top, told = 0.0, []
    for row, height in zip(rows, heights, strict=True):
        _equation(page, row, top + height / 2 - 0.2)
        top += height
        first, second, third, result = (_said(*block) for block in row)
        told.append(f"{first} times {second} plus {third} gives {result}.")
    show(figure, "Shapes as blocks. " + " ".join(told))


def _long(symbol: str) -> float:
    return _SIZES.get(symbol, 0.9)


def _said(name: str, rows: str, columns: str) -> str:
    name = "w transposed" if "w" in name else name
    return f"{name} of shape ({rows}, {columns})" if rows else f"the number {name}"


def _equation(page: Axes, row: tuple[Block, ...], middle: float) -> None:
    from matplotlib.patches import Rectangle

    x = _GAP / 2
    for (name, down, across), sign in zip(row, ("·", "+", "=", ""), strict=True):
        high, wide = _long(down), _long(across)
        colour = _PALE.get(name.strip("$")[0], "white")
        corner = (x, middle - high / 2)
        page.add_patch(Rectangle(corner, wide, high, facecolor=colour, edgecolor=INK))
        page.text(x + wide / 2, middle, name, ha="center", va="center", size=12)
        if down:
            label = f"${down}$ × ${across}$"
            page.text(x + wide / 2, middle + high / 2 + 0.5, label, ha="center", size=10)
        page.text(x + wide + _GAP / 2, middle, sign, ha="center", va="center", size=15)
        x += wide + _GAP


def two_layer_network(n_x: int = 2, n_h: int = 4) -> None:
    """Draw the network of the notebook: inputs, tanh neurons, one sigmoid neuron, and the way back.

    Parameters
    ----------
    n_x, n_h : int
        How many inputs and hidden neurons.
    """
    figure = new_figure(8.5, 4)
    page = figure.add_axes((0, 0, 1, 1), xlim=(0, 85), ylim=(0, 40))
    page.axis("off")
    columns = [(12, _spread(n_x)), (42, _spread(n_h)), (68, _spread(1))]
    for (left, lower), (right, upper) in pairwise(columns):
        for y in lower:
            for other in upper:
                page.plot((left, right), (y, other), color="#9a9a9a", linewidth=0.9, zorder=1)
    names = [
        [f"$x_{k + 1}$" for k in range(n_x)],
        [f"$a_{k + 1}^{{[1]}}$" for k in range(n_h)],
        ["$a^{[2]}$"],
    ]
    for (x, heights), labels in zip(columns, names, strict=True):
        for y, label in zip(heights, labels, strict=True):
            page.plot(x, y, "o", markersize=27, color="white", markeredgecolor=INK, zorder=2)
            page.text(x, y - 0.1, label, ha="center", va="center", size=11, zorder=3)
    middle: dict[str, Any] = {"ha": "center", "va": "center"}
    for x, above in ((12, "X"), (42, "A1 = tanh(Z1)"), (68, "A2 = σ(Z2)")):
        page.text(x, 37.5, above, size=11, family="monospace", **middle)
    for x, weights in ((27, "W1, b1"), (56, "W2, b2")):
        page.text(x, 33.5, weights, size=10, family="monospace", color=BLUE, **middle)
    page.annotate("", (82, 21), (71.5, 21), arrowprops={"arrowstyle": "-|>", "color": INK})
    page.text(77, 23, "cost", size=10, **middle)
    back = {"arrowstyle": "-|>", "color": ORANGE, "linestyle": "--", "linewidth": 1.5}
    page.annotate("", (12, 5.5), (82, 5.5), arrowprops=back)
    for x, slopes in ((68, "dZ2"), (55, "dW2, db2"), (42, "dZ1"), (27, "dW1, db1")):
        page.text(x, 2.5, slopes, size=10, family="monospace", color=ORANGE, **middle)
    alt = (
        f"A network with {n_x} inputs, {n_h} hidden neurons that compute A1 = tanh(Z1), and one "
        "output neuron that computes A2, the sigmoid of Z2. Every neuron reads every number of the "
        "layer before. W1 and b1 belong to the hidden layer, W2 and b2 to the output. A dashed "
        "arrow leads back from the cost, by dZ2, then dW2 and db2, then dZ1, to dW1 and db1."
    )
    show(figure, alt)


def _spread(count: int) -> np.ndarray:
    return 19.5 + 6.4 * (np.arange(count)[::-1] - (count - 1) / 2)


@calm
def equal_neurons(
    forward: Function,
    backward: Function,
    update: Function,
    X: np.ndarray,
    Y: np.ndarray,
    *,
    steps: int = 300,
) -> None:
    """Draw how the weights of four hidden neurons go on from an equal and from a random start.

    Parameters
    ----------
    forward, backward, update : callable
        The learner's ``forward_propagation``, ``backward_propagation`` and ``update_parameters``.
    X, Y : array of shape (2, m) and (1, m)
        The points to learn.
    steps : int
        Steps of gradient descent.
    """
    rng = np.random.default_rng(3)
    starts = {
        "equal start": (np.full((4, 2), 0.5), np.full((1, 4), 0.5)),
        "random start": (rng.normal(0, 0.5, (4, 2)), rng.normal(0, 0.5, (1, 4))),
    }
    figure = new_figure(9, 3.3)
    alt = ["The first weight of each of four hidden neurons, step by step."]
    for place, (name, (W1, W2)) in enumerate(starts.items()):
        parameters = {"W1": W1, "b1": np.zeros((4, 1)), "W2": W2, "b2": np.zeros((1, 1))}
        way = result_of(
            _way(forward, backward, update, steps),
            parameters,
            X,
            Y,
            shape=(steps + 1, 4),
            returns="parameters and slopes in the shapes of the task",
        )
        axes = figure.add_subplot(1, 2, place + 1, xlabel="step", title=name)
        for neuron, (colour, dash, marker) in zip(range(4), STYLES, strict=False):
            every = (neuron * steps // 16, steps // 4)
            label = f"neuron {neuron + 1}"
            axes.plot(
                way[:, neuron],
                linestyle=dash,
                color=colour,
                marker=marker,
                markevery=every,
                label=label,
            )
        axes.grid(alpha=0.3)
        if place == 0:
            axes.set_ylabel("first weight of each neuron")
            axes.legend(loc="upper left", handlelength=3.5, fontsize=9)
        ends = ", ".join(f"{value:.2f}" for value in way[-1])
        alt.append(f"After an {name} they end at {ends}.")
    figure.tight_layout()
    show(figure, " ".join(alt).replace("an random", "a random"))


def _way(forward: Function, backward: Function, update: Function, steps: int) -> Function:
    def equal_neurons(parameters: dict[str, np.ndarray], X: np.ndarray, Y: np.ndarray) -> object:
        way = [parameters["W1"][:, 0].copy()]
        for _ in range(steps):
            _, cache = forward(X, parameters)
            parameters = update(parameters, backward(parameters, cache, X, Y))
            way.append(np.array(parameters["W1"])[:, 0])
        return np.stack(way)

    return equal_neurons
