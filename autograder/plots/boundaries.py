"""Points in the plane, and the boundary that a network draws between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

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
    """Draw the line at which a single neuron arrives: logistic regression, by gradient descent."""
    inputs = np.vstack([X, np.ones((1, X.shape[1]))])
    line = np.zeros(3)
    for _ in range(500):
        line -= 0.5 * inputs @ (1 / (1 + np.exp(-line @ inputs)) - Y[0]) / Y.size
    figure = new_figure(5.2, 4.3)
    axes = figure.add_subplot()
    share = _regions(axes, lambda grid: (line[:2] @ grid + line[2] > 0)[np.newaxis], X, Y)
    axes.set_title(f"the line of a single neuron: {share:.0f} % right", size=11)
    figure.tight_layout()
    show(figure, f"The straight line that a single neuron learns gets {share:.0f} per cent right.")


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
        axes.set_title(f"$n_h$ = {n_h}: {share:.1f} %", size=11)
        axes.set(xlabel="", ylabel="", xticks=[], yticks=[])
        told.append(f"{n_h}: {share:.1f}")
    figure.tight_layout()
    show(figure, f"Boundaries by hidden neurons, with per cent right: {', '.join(told)}.")


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
    right = 100 * np.mean((labels(X) > 0.5) == (Y > 0.5))
    sides = [_limits(row) for row in X]
    first, second = np.meshgrid(*(np.linspace(*side, _FINE) for side in sides))
    found = labels(np.stack([first.ravel(), second.ravel()]))
    found = (found > 0.5).astype(float).reshape(first.shape)
    axes.contourf(first, second, found, levels=[-1, 0.5, 2], colors=["#ffffff", "#d0d0d0"])
    if 0 < found.mean() < 1:
        axes.contour(first, second, found, levels=[0.5], colors=[INK], linewidths=1)
    _scatter(axes, X, Y, size)
    axes.set(xlabel="$x_1$", ylabel="$x_2$", xlim=sides[0], ylim=sides[1])
    return float(right)


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
