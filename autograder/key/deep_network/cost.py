"""The cost of all predictions."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case, Tolerance
from ...checks.forms import scalar
from ..draw import LOGARITHM, labels
from ..exercise import exercise


def _predictions(rng: Generator) -> list[Case]:
    """(AL, Y) with room for a small epsilon in the logarithm, and predictions exactly right."""

    def pair(m: int, kind: type = int) -> tuple[np.ndarray, np.ndarray]:
        return np.round(rng.uniform(0.03, 0.97, (1, m)), 4), labels(rng, 1, m).astype(kind)

    sure = np.array([[1e-4, 0.9999, 0.5]]), np.array([[1, 0, 1]])
    right = np.array([[0.0, 1.0, 0.5]]), np.array([[0, 1, 1]])
    return [
        Case("m = 6", pair(6)),
        Case("m = 3", pair(3)),
        Case("labels as decimal numbers", pair(5, float)),
        Case("one cat", (np.round(rng.uniform(0.03, 0.97, (1, 1)), 4), np.array([[1]]))),
        Case("one non-cat", (np.round(rng.uniform(0.03, 0.97, (1, 1)), 4), np.array([[0]]))),
        # A small epsilon shows more here.
        Case("sure and wrong", sure, tolerance=Tolerance(rtol=1e-3)),
        Case("predictions that are exactly right", right, "advice"),
    ]


@exercise(
    points=4,
    cases=_predictions,
    takes=dict(AL="1 m", Y="1 m"),
    returns=scalar("The cost"),
    tolerance=LOGARITHM,
)
def compute_cost(AL, Y):
    """Return the average cross-entropy, with 0 log 0 taken as 0."""
    m = Y.shape[1]
    wrong_way = np.where(Y > 0, 1 - AL, AL)  # how far each prediction is from its label
    losses = -np.log1p(-wrong_way)
    cost = losses.sum() / m
    return float(cost)
