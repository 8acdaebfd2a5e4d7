"""Networks trained from several random starts: how far apart the results are by chance alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .bars import SETS, share_bars
from .canvas import (
    Function,
    NotYetError,
    calm,
    name_of,
    result_of,
    show,
)
from .training import parameters_in

Pictures = tuple[np.ndarray, np.ndarray]  # columns (n_x, m) and labels (1, m)


@calm
def starts_compared(
    model: Function,
    predict: Function,
    networks: Mapping[str, Mapping[str, Any]],
    train: Pictures,
    test: Pictures,
    *,
    starts: int = 5,
    num_iterations: int = 150,
) -> None:
    """Train each network from several random starts; draw the average share of right answers.

    Parameters
    ----------
    model : callable
        ``model(X, Y, num_iterations=..., **settings)`` returns parameters, alone or with the costs.
    predict : callable
        ``predict(X, y, parameters)`` returns answers of shape (1, m).
    networks : dict of str to dict
        The settings of each network by its name.
    train, test : tuple of array
        Pictures as columns, and their labels of shape (1, m).
    starts : int
        How often each network is trained; the seeds are 1, 2, 3, ...
    num_iterations : int
        Of each training.
    """

    def shares(settings: Mapping[str, Any]) -> np.ndarray:
        def measured() -> np.ndarray:
            rows = []
            for seed in range(1, starts + 1):
                np.random.seed(seed)
                found = parameters_in(model(*train, num_iterations=num_iterations, **settings))
                rows.append([_right(predict, pictures, found) for pictures in (train, test)])
            return np.array(rows)

        measured.__name__ = name_of(model)
        return result_of(measured, shape=(starts, 2), returns="parameters that can be used")

    drawn = {name: shares(settings) for name, settings in networks.items()}
    if not drawn:
        raise NotYetError("there is a network to train")
    figure = share_bars(drawn, f"average of {starts} starts; black: from the worst to the best")
    show(figure, f"Right answers in {starts} starts. {_told(drawn)}")


def _right(predict: Function, pictures: Pictures, parameters: Any) -> float:
    X, Y = pictures
    return float(100 * np.mean((predict(X, Y, parameters) > 0.5) == (Y > 0.5)))


def _told(drawn: Mapping[str, np.ndarray]) -> str:
    return " ".join(
        f"{name}: "
        + ", ".join(
            f"{these.mean():.1f} per cent of the {label} pictures ({these.min():.1f} to "
            f"{these.max():.1f})"
            for these, (label, _, _) in zip(values.T, SETS, strict=True)
        )
        + "."
        for name, values in drawn.items()
    )
