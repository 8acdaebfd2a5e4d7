"""The loss of one example."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array
from ..draw import LOGARITHM, labels
from ..exercise import exercise


def _predictions(rng: Generator) -> list[Case]:
    """Draw predictions and labels of every shape, and predictions that are exactly right."""

    def pair(*shape: int) -> tuple[np.ndarray, np.ndarray]:
        return np.round(rng.uniform(0.03, 0.97, shape), 4), labels(rng, *shape)

    one, zero = np.round(rng.uniform(0.1, 0.9, (2, 1, 1)), 4)
    right = np.array([[0.0, 1.0, 0.5]]), np.array([[0.0, 1.0, 1.0]])
    return [
        Case("a row (1, m)", pair(1, 6)),
        Case("m = 2", pair(1, 2)),
        Case("a vector (m,)", pair(5)),
        Case("a column (m, 1)", pair(4, 1)),
        Case("a table (n_y, m)", pair(3, 4)),
        Case("one cat", (one, np.ones((1, 1)))),
        Case("one non-cat", (zero, np.zeros((1, 1)))),
        Case("whole-number labels", (pair(1, 4)[0], np.array([[1, 0, 0, 1]]))),
        Case("predictions that are exactly right", right, "advice"),
    ]


@exercise(
    points=4,
    cases=_predictions,
    takes=dict(a="*", y="like a"),
    returns=array("like a", "The loss"),
    tolerance=LOGARITHM,
)
def cross_entropy_loss(a, y):
    """Return -(y log a + (1 - y) log(1 - a)), with 0 log 0 taken as 0."""
    a, y = np.asarray(a, dtype=float), np.asarray(y, dtype=float)
    wrong_way = np.where(y > 0, 1 - a, a)  # how far the prediction is from the label
    return -np.log1p(-wrong_way)
