"""Points in a plane with two classes: the flower, and four other shapes.

Each function returns X (2, m) and Y (1, m) with the labels 0 and 1, the same for the same `random`.
"""

from __future__ import annotations

import numpy as np
from numpy.random import RandomState

Points = tuple[np.ndarray, np.ndarray]

SEED = 1


def draw_all() -> dict[str, Points]:
    """Draw every data set, by its name."""
    shapes = {
        "flower": flower,
        "circles": circles,
        "moons": moons,
        "blobs": blobs,
        "gaussian quantiles": gaussian_quantiles,
    }
    drawn = {name: shape(RandomState(SEED)) for name, shape in shapes.items()}
    return {**drawn, "flower test": flower(RandomState(SEED + 1))}


def flower(random: RandomState, m: int = 400) -> Points:
    """Draw eight petals around the origin: r = 4 sin(4 t), one class for each half of the turn.

    Where the sine is negative, the point lies on the far side: so the petals of the classes mingle.
    """
    Y = _halves(m)
    t = np.linspace(0, 2 * np.pi, m, endpoint=False) + 0.2 * random.randn(m)
    r = 4 * np.sin(4 * t) + 0.2 * random.randn(m)
    return np.array([r * np.sin(t), r * np.cos(t)]), Y


def circles(random: RandomState, m: int = 200) -> Points:
    """Draw a ring of radius 1 (class 0) around one of radius 0.5 (class 1), with noise."""
    Y = _halves(m)
    t = random.uniform(0, 2 * np.pi, m)
    r = np.where(Y[0] == 0, 1.0, 0.5)
    return np.array([r * np.cos(t), r * np.sin(t)]) + 0.12 * random.randn(2, m), Y


def moons(random: RandomState, m: int = 200) -> Points:
    """Draw two half circles that reach into each other, with noise."""
    Y = _halves(m)
    t = random.uniform(0, np.pi, m)
    upper = np.array([np.cos(t), np.sin(t)])
    lower = np.array([1 - np.cos(t), 0.5 - np.sin(t)])
    return np.where(Y == 0, upper, lower) + 0.18 * random.randn(2, m), Y


def blobs(random: RandomState, m: int = 200) -> Points:
    """Draw six round clouds on a ring, whose classes take turns."""
    cloud = np.arange(m) % 6
    t = cloud * np.pi / 3
    return 2 * np.array([np.cos(t), np.sin(t)]) + 0.45 * random.randn(2, m), cloud[None] % 2


def gaussian_quantiles(random: RandomState, m: int = 200) -> Points:
    """Draw one normal cloud; its inner half is class 0, its outer half class 1."""
    X = 0.7 * random.randn(2, m)
    distance = np.hypot(*X)
    return X, (distance > np.median(distance)).astype(int)[None]


def _halves(m: int) -> np.ndarray:
    """Return m labels (1, m): zeros, then ones."""
    return (np.arange(m) >= m // 2).astype(int)[None]
