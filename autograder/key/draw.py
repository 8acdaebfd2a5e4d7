"""What cases are made of: numbers, labels, sizes, networks and tolerances, each drawn in one place."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ..checks.contract import Tolerance

Parameters = dict[str, np.ndarray]

LOGARITHM = Tolerance(rtol=1e-5, atol=1e-6)  # room for a small epsilon inside the logarithm
ANY_NUMBERS = Tolerance(rtol=0.0, atol=1e9)  # only keys and shapes count


def draw(rng: Generator, *shape: int, scale: float = 1.0) -> np.ndarray:
    """Draw normal numbers with four decimals: short to print, and the same on every machine."""
    return np.round(scale * rng.standard_normal(shape), 4)


def labels(rng: Generator, *shape: int) -> np.ndarray:
    """Draw labels 0 and 1 as decimal numbers, with both among them where there is room."""
    Y = rng.integers(0, 2, shape).astype(float)
    if Y.size > 1:
        Y.flat[-1] = 1 - Y.flat[0]
    return Y


def different(rng: Generator, count: int, low: int, high: int) -> tuple[int, ...]:
    """Draw sizes from low to below high that differ; a table of remembered numbers fits none."""
    return tuple(int(size) for size in rng.choice(np.arange(low, high), count, replace=False))


def two_layers(rng: Generator, n_x: int, n_h: int, n_y: int) -> Parameters:
    """Draw the parameters of a trained tanh network: not small, with biases that show."""
    return {
        "W1": draw(rng, n_h, n_x, scale=0.8),
        "b1": draw(rng, n_h, 1, scale=0.5),
        "W2": draw(rng, n_y, n_h, scale=0.8),
        "b2": draw(rng, n_y, 1, scale=0.5) + 0.25,
    }


def deep_network(rng: Generator, dims: tuple[int, ...]) -> Parameters:
    """Draw weights that keep the numbers at one size through ReLU layers, and biases."""
    parameters = {}
    for l in range(1, len(dims)):
        parameters[f"W{l}"] = draw(rng, dims[l], dims[l - 1], scale=1.4 * dims[l - 1] ** -0.5)
        # Mostly above 0, so that few ReLUs are silent and every layer shows.
        parameters[f"b{l}"] = np.round(rng.uniform(-0.1, 0.6, (dims[l], 1)), 4)
    return parameters
