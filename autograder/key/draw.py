"""What cases are made of: numbers, labels, sizes, networks and tolerances, each drawn in one place."""

from __future__ import annotations

import math

import numpy as np
from numpy.random import PCG64, Generator

from ..checks.contract import Tolerance

Parameters = dict[str, np.ndarray]
Bounds = tuple[float, float]

LOGARITHM = Tolerance(rtol=1e-5, atol=1e-6)  # room for a small epsilon inside the logarithm
ANY_NUMBERS = Tolerance(rtol=0.0, atol=1e9)  # only keys and shapes count


class Draws(Generator):
    """A stream of random numbers that knows whether learners see the cases made of it."""

    def __init__(self, seed: list[int], *, visible: bool) -> None:
        super().__init__(PCG64(seed))
        self.visible = visible


def within(rng: Generator, *, seen: Bounds, fresh: Bounds) -> Bounds:
    """Return the bounds `seen` for the cases that learners see, `fresh` for those at marking.

    Where the second lie beyond the first, a table of the visible results ends before the cases
    that count begin.
    """
    return seen if getattr(rng, "visible", False) else fresh


def reach(rng: Generator, *shape: int, seen: Bounds, fresh: Bounds) -> np.ndarray:
    """Draw numbers with four digits of all sizes `within` these bounds, every other one negative.

    The sizes grow evenly on a logarithmic scale, so that no part of it is left out by chance.
    """
    low, high = np.log10(within(rng, seen=seen, fresh=fresh))
    places = np.arange(math.prod(shape))
    powers = low + (high - low) * (places + rng.random(places.size)) / places.size
    sizes = np.array([float(f"{10.0**power:.3e}") for power in powers])
    return (np.where(places % 2, -1, 1) * sizes).reshape(shape)


def draw(rng: Generator, *shape: int, scale: float = 1.0) -> np.ndarray:
    """Draw normal numbers with four decimals: short to print, and the same on every machine."""
    return _but_zero(np.round(scale * rng.standard_normal(shape), 4))


def _but_zero(numbers: np.ndarray) -> np.ndarray:
    """Replace 0, at which functions bend and which has cases of its own."""
    return np.where(numbers == 0, 1e-4, numbers)


def labels(rng: Generator, *shape: int) -> np.ndarray:
    """Draw labels 0 and 1 as decimal numbers, with both among them where there is room."""
    Y = rng.integers(0, 2, shape).astype(float)
    if Y.size > 1:
        Y.flat[-1] = 1 - Y.flat[0]
    return Y


def around_zero(rng: Generator) -> np.ndarray:
    """Draw numbers (2, 4) on both sides of zero: small ones, and the smallest that there are."""
    small = reach(rng, 1, 4, seen=(0.1, 0.3), fresh=(1e-3, 3e-2))
    smallest = reach(rng, 1, 4, seen=(1e-310, 1e-308), fresh=(1e-323, 1e-312))
    return np.vstack([small, smallest])


def mistaken(
    rng: Generator, m: int, *, seen: Bounds = (0.02, 0.03), fresh: Bounds = (0.003, 0.01)
) -> tuple[np.ndarray, np.ndarray]:
    """Draw predictions (1, m) that are sure and wrong, by these probabilities, and their labels.

    The usual ones leave room for an epsilon of 1e-7 inside the logarithm.
    """
    doubt = reach(rng, 1, m, seen=seen, fresh=fresh)
    return doubt % 1.0, (doubt > 0).astype(float)  # -p becomes 1 - p


def different(rng: Generator, count: int, low: float, high: float) -> tuple[int, ...]:
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
        parameters[f"b{l}"] = _but_zero(np.round(rng.uniform(-0.1, 0.6, (dims[l], 1)), 4))
    return parameters
