"""What the families share: a layer's caches, and sizes that tell the axes apart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case, Weight
from ...checks.forms import array, tuple_of
from ..draw import around_zero, draw, reach

LINEAR_CACHE = tuple_of("the linear cache", A_prev="n_prev m", W="n n_prev", b="n 1")
Z_CACHE = array("n m", "the activation cache (Z)")
LAYER_CACHE = tuple_of("the cache", linear_cache=LINEAR_CACHE, activation_cache=Z_CACHE)

SIZES = (  # label, n_prev, n, m
    ("n = 3 neurons, n_prev = 4 inputs, m = 5 examples", 4, 3, 5),
    ("more neurons than inputs", 2, 5, 3),
    ("one neuron", 5, 1, 3),
    ("one input", 1, 4, 2),
    ("one example", 3, 2, 1),
    ("n = n_prev = m", 3, 3, 3),
)

NETWORKS: tuple[tuple[str, tuple[int, ...], int, Weight], ...] = (  # label, layer_dims, m, weight
    ("L = 2 layers", (4, 3, 1), 5, "ordinary"),
    ("L = 3 layers", (5, 4, 3, 1), 6, "ordinary"),
    ("L = 3 layers of one size", (3, 3, 3, 1), 3, "ordinary"),
    ("L = 5 layers", (6, 5, 4, 3, 2, 1), 7, "ordinary"),
    ("one example", (3, 4, 2, 1), 1, "ordinary"),
    ("one neuron in each layer", (1, 1, 1, 1), 4, "ordinary"),
    ("L = 1, no hidden layer", (4, 1), 3, "edge"),
)


def layers(rng: Generator) -> Iterator[tuple[str, np.ndarray, np.ndarray, np.ndarray]]:
    """Draw a label, A_prev, W and b of every shape."""
    for label, n_prev, n, m in SIZES:
        yield label, draw(rng, n_prev, m), draw(rng, n, n_prev), draw(rng, n, 1)


def sure_layer(rng: Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Draw A_prev, W and b for Z that are larger, but have all digits in plain sigmoids, too."""
    b = -reach(rng, 4, 1, seen=(3, 4), fresh=(8, 16))
    return draw(rng, 2, 3, scale=0.4), draw(rng, 4, 2, scale=0.4), b


def activations(rng: Generator) -> list[Case]:
    """Z of every shape, with ties at 0."""
    return [
        Case("n = 3 neurons, m = 5 examples", (draw(rng, 3, 5, scale=1.2),)),
        Case("one neuron", (draw(rng, 1, 6, scale=1.2),)),
        Case("one example", (draw(rng, 4, 1, scale=1.2),)),
        Case("more examples than neurons", (draw(rng, 2, 7),)),
        Case("with zeros", (np.array([[0.0, *draw(rng, 2)], [*draw(rng, 2), 0.0]]),), "edge"),
    ]


def logistic(rng: Generator) -> list[Case]:
    """Add Z that are larger and yet have the sigmoid's digits in its plain form, and huge ones."""
    return [
        *activations(rng),
        Case("larger numbers", (reach(rng, 2, 4, seen=(3, 4), fresh=(7, 30)),)),
        Case("far from zero", (reach(rng, 2, 4, seen=(40, 4e3), fresh=(40, 1e5)),), "edge"),
    ]


def bent(rng: Generator) -> list[Case]:
    """Add Z on both sides of the bend at zero, as near as there are any, and huge ones."""
    return [
        *activations(rng),
        Case("next to zero", (around_zero(rng),)),
        Case("far from zero", (reach(rng, 1, 4, seen=(40, 2e3), fresh=(3e3, 6e4)),)),
    ]
