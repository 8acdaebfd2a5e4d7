"""Points in the plane, and the boundary that a network draws between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..datasets import load_planar, planar_names
from .canvas import (
    BLUE,
    INK,
    ORANGE,
    Function,
    NotYetError,
    calm,
    name_of,
    new_figure,
    result_of,
    show,
)
from .training import Training, train

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_FINE = 240  # places on each side of the grid that is asked for its label
# w1, w2 and b of logistic regression after 500 steps with the learning rate 0.5: the result is
# stored, for the way to it is an exercise.
_LINES = {
    "blobs": (-0.052732, 0.035276, 0.003103),
    "circles": (0.116113, -0.096609, -0.007753),
    "flower": (0.046309, -0.238662, -0.000360),
    "gaussian quantiles": (0.329354, 0.114447, -0.024303),
    "moons": (1.023905, -3.874508, 0.567435),
}
_KINDS = ((0, BLUE, "o", "y = 0"), (1, ORANGE, "^", "y = 1"))


@calm
def points(X: np.ndarray, Y: np.ndarray, *, title: str = "") -> None:
    """Draw labelled points in the plane.

    Parameters
    ----------
    X : array of shape (2, m)
    Y : array of shape (1, m), 0 or 1
    title : str
        Stands above the picture.
    """
    figure = new_figure(5.2, 4.3)
    axes = figure.add_subplot(title=title)
    _scatter(axes, X, Y)
    axes.set(xlabel="$x_1$", ylabel="$x_2$")
    axes.legend(loc="upper left", framealpha=0.9)
    figure.tight_layout()
    show(figure, f"{Y.size} points in the plane, {int(Y.sum())} of them with y = 1. {_where(X, Y)}")


@calm
def straight_line(X: np.ndarray, Y: np.ndarray) -> None:
    """Draw the line at which a single neuron arrives on one of the course's own sets of points."""
    line = next((line for name, line in _LINES.items() if _is_set(name, X)), None)
    if line is None:
        raise NotYetError("X holds the points of `datasets.load_planar`, whose lines are known")
    figure = new_figure(5.2, 4.3)
    axes = figure.add_subplot()
    share = _regions(axes, lambda grid: _side(line, grid), X, Y)
    axes.set_title(f"the line of a single neuron: {share:.0f} % right", size=11)
    figure.tight_layout()
    show(figure, f"The straight line that a single neuron learns gets {share:.0f} per cent right.")


def _is_set(name: str, X: np.ndarray) -> bool:
    return name in planar_names() and np.array_equal(load_planar(name)[0], X)


def _side(line: tuple[float, float, float], grid: np.ndarray) -> np.ndarray:
    """Return 1 on one side of a line and 0 on the other, in the shape (1, m)."""
    first, second = grid[:1], grid[1:]
    return (line[0] * first + line[1] * second > -line[2]).astype(float)


@calm
def boundary(trained: Training | None, predict: Function, X: np.ndarray, Y: np.ndarray) -> None:
    """Draw which label a trained network gives to every place in the plane.

    Parameters
    ----------
    trained : Training
        What :func:`train` returned.
    predict : callable
        ``predict(parameters, X)`` returns labels of shape (1, m).
    X, Y : array of shape (2, m) and (1, m)
        The points to draw.
    """
    figure = new_figure(5.2, 4.3)
    axes = figure.add_subplot()
    share = _regions(axes, _labels(trained, predict), X, Y)
    neurons = _neurons(trained)
    axes.set_title(f"{neurons}: {share:.1f} % right (grey: says 1)", size=11)
    figure.tight_layout()
    show(figure, f"The areas of the two labels with {neurons}; {share:.1f} per cent are right.")


@calm
def hidden_sizes(
    nn_model: Function,
    predict: Function,
    X: np.ndarray,
    Y: np.ndarray,
    *,
    test: tuple[np.ndarray, np.ndarray] | None = None,
    sizes: tuple[int, ...] = (1, 2, 3, 4, 5, 20, 50),
    num_iterations: int = 5000,
) -> None:
    """Train one network for each size of the hidden layer, and draw all their boundaries.

    Parameters
    ----------
    nn_model, predict : callable
        The learner's.
    X, Y : array of shape (2, m) and (1, m)
        The points to learn.
    test : tuple of array, optional
        Points that play no part in learning, and their labels.
    sizes : tuple of int
        Hidden neurons of each network.
    num_iterations : int
        Steps for each.
    """
    runs: list[Training] = []
    for n_h in sizes:
        trained = train(nn_model, X, Y, n_h=n_h, num_iterations=num_iterations)
        if trained is None:
            return  # it has said what it waits for
        runs.append(trained)
        if trained.stopped:
            break
    across = min(4, len(runs))
    down = -(-len(runs) // across)
    figure = new_figure(2.45 * across, 2.5 * down)
    told = []
    for place, (n_h, trained) in enumerate(zip(sizes, runs, strict=False)):
        axes = figure.add_subplot(down, across, place + 1)
        share = _regions(axes, _labels(trained, predict), X, Y, size=6)
        new = "" if test is None else f" | {_share(_labels(trained, predict), *test):.1f}"
        axes.set_title(f"$n_h$ = {n_h}: {share:.1f}{new} %", size=11)
        axes.set(xlabel="", ylabel="", xticks=[], yticks=[])
        told.append(f"{n_h}: {share:.1f}{new}")
    figure.tight_layout()
    new = "" if test is None else " | of new points"
    show(figure, f"Boundaries by hidden neurons, with per cent right{new}: {', '.join(told)}.")


def _labels(trained: Training | None, predict: Function) -> Any:
    if trained is None or not isinstance(trained.parameters, dict):
        raise NotYetError("the training above has run")

    def labels(X: np.ndarray) -> np.ndarray:
        shape = (1, X.shape[1])
        wanted = f"one label for each point, in the shape (1, {X.shape[1]})"
        return result_of(predict, trained.parameters, X, shape=shape, returns=wanted)

    labels.__name__ = name_of(predict)
    return labels


def _neurons(trained: Training | None) -> str:
    parameters = None if trained is None else trained.parameters
    try:
        count = len(parameters["W1"])  # type: ignore[index]  # whatever a learner's training gave
    except (KeyError, TypeError):
        return "the network"
    return f"{count} hidden neuron{'s' if count != 1 else ''}"


def _regions(axes: Axes, labels: Any, X: np.ndarray, Y: np.ndarray, size: float = 12) -> float:
    """Shade the plane by its labels, draw the points, and return the per cent that are right."""
    right = _share(labels, X, Y)
    sides = [_limits(row) for row in X]
    first, second = np.meshgrid(*(np.linspace(*side, _FINE) for side in sides))
    found = labels(np.stack([first.ravel(), second.ravel()]))
    found = (found > 0.5).astype(float).reshape(first.shape)
    axes.contourf(first, second, found, levels=[-1, 0.5, 2], colors=["#ffffff", "#d0d0d0"])
    if 0 < found.mean() < 1:
        axes.contour(first, second, found, levels=[0.5], colors=[INK], linewidths=1)
    _scatter(axes, X, Y, size)
    axes.set(xlabel="$x_1$", ylabel="$x_2$", xlim=sides[0], ylim=sides[1])
    return right


def _share(labels: Any, X: np.ndarray, Y: np.ndarray) -> float:
    """Return the per cent that are right."""
    return float(100 * np.mean((labels(X) > 0.5) == (Y > 0.5)))


def _limits(row: np.ndarray) -> tuple[float, float]:
    room = 0.08 * float(np.ptp(row)) or 1.0
    return float(row.min()) - room, float(row.max()) + room


def _scatter(axes: Axes, X: np.ndarray, Y: np.ndarray, size: float = 14) -> None:
    for label, colour, marker, name in _KINDS:
        these = X[:, Y[0] == label]
        edge: dict[str, Any] = (
            {"edgecolors": "white", "linewidths": 0.3} if size > 8 else {"linewidths": 0}
        )
        axes.scatter(these[0], these[1], s=size, c=colour, marker=marker, label=name, **edge)


def _where(X: np.ndarray, Y: np.ndarray) -> str:
    """Say where the middle of each label's points is, and how far they spread."""
    told = []
    for label in (0, 1):
        these = X[:, Y[0] == label]
        if these.size:
            middle = ", ".join(f"{value:.1f}" for value in these.mean(axis=1))
            told.append(
                f"Those with y = {label} lie around ({middle}), {these.std():.1f} to each side."
            )
    return " ".join(told)
