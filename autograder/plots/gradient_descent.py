"""Gradient descent on a curve that can be drawn: one weight, and the steps of the learner."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..checks.call import perform
from ..checks.contract import Case
from .canvas import (
    BLUE,
    INK,
    ORANGE,
    Function,
    NotYetError,
    calm,
    name_of,
    new_figure,
    picture_of_figure,
    result_of,
)
from .interactive.downhill import show_steps

# Three examples with one number each; the valley of their cost is near w = 0.8.
_X = np.array([[2.0, -1.5, 1.0]])
_Y = np.array([[1.0, 0.0, 0.0]])
_STEPS = 12
_SIDE = 5.0  # how far the picture goes to either side; what lies farther out is drawn there


@calm
def descent(
    propagate: Function,
    optimize: Function,
    *,
    rates: tuple[float, ...] = (0.3, 3, 14),
    start: float = -2.0,
) -> None:
    """Draw the cost over one weight, and let the learner follow `optimize` from `start`.

    Parameters
    ----------
    propagate, optimize : callable
        The learner's; b stays 0.
    rates : tuple of float
        The learning rates, one of which is chosen at a time.
    start : float
        The first w.
    """
    w = np.linspace(-_SIDE, _SIDE, 201)
    cost = np.array([_cost(propagate, value) for value in w])
    ways = [_way(optimize, start, rate) for rate in rates]
    figure = new_figure(9, 3.1)
    alt = ["The cost over one weight w, a valley, and the steps that lead down from its side."]
    for place, (rate, way) in enumerate(zip(rates, ways, strict=True)):
        axes = figure.add_subplot(1, len(rates), place + 1, xlabel="w", title=f"rate {rate:g}")
        axes.plot(w, cost, color=INK, linewidth=1)
        drawn = np.clip(way, -_SIDE, _SIDE)
        heights = np.interp(drawn, w, cost)
        axes.plot(drawn, heights, "--", color=ORANGE, linewidth=1)
        axes.plot(drawn, heights, "o", color=BLUE, markersize=5)
        axes.annotate("start", (way[0], heights[0]), (6, 4), textcoords="offset points", size=9)
        axes.set(xlim=(-_SIDE, _SIDE), ylim=(0, 1.05 * cost.max()))
        axes.grid(alpha=0.3)
        if place == 0:
            axes.set_ylabel("cost")
        places = ", ".join(f"{value:.2f}" for value in way[:5])
        alt.append(f"With rate {rate:g} w goes {places}, and after {_STEPS} steps {way[-1]:.2f}.")
    figure.tight_layout()
    told = " ".join(alt)
    show_steps(w, cost, dict(zip(rates, ways, strict=True)), picture_of_figure(figure, told), told)


def _cost(propagate: Function, w: float) -> float:
    def cost(w: np.ndarray) -> object:
        found = propagate(w, 0.0, _X, _Y)
        return np.reshape(np.asarray(found[-1]), ()) if isinstance(found, tuple) else None

    cost.__name__ = name_of(propagate)
    return float(result_of(cost, np.array([[w]]), shape=(), returns="grads and the cost"))


def _way(optimize: Function, w: float, rate: float) -> np.ndarray:
    """Take one step at a time with `optimize`, and keep b at 0."""
    way = [w]
    for _ in range(_STEPS):
        arguments = (np.array([[way[-1]]]), 0.0, _X, _Y, 1, rate)
        outcome = perform(optimize, Case("", arguments), [], getattr(optimize, "__globals__", {}))
        if outcome.crash is not None and outcome.unwritten:
            raise NotYetError(f"`{outcome.crash.function or name_of(optimize)}` is written")
        try:
            params: Any = outcome.value
            way.append(float(np.reshape(params[0]["w"], ())))
        except (TypeError, KeyError, IndexError, ValueError):
            raise NotYetError(f"`{name_of(optimize)}` returns params, grads and costs") from None
    if not np.isfinite(way).all():
        raise NotYetError(f"`{name_of(optimize)}` returns no nan and no infinity")
    return np.array(way)
