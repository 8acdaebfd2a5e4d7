"""One picture of 64 x 64: a piece of artwork, in some coat, somewhere on some background.

NumPy alone and float64 throughout, so that the pictures come out the same everywhere.
Artwork is (64, 64, 4), colours already multiplied by opacity, all in [0, 1].
"""

from __future__ import annotations

import numpy as np
from numpy.random import RandomState

SIDE = 64
_LUMA = np.array([0.30, 0.59, 0.11])  # how light red, green and blue look
COATS = ("own", "black", "white")
BACKGROUNDS = ("plain", "gradient", "floor", "stripes", "spots")

_centres = (np.arange(2 * SIDE) + 0.5) / 2  # two samples a pixel each way
_COLUMNS, _ROWS = np.meshgrid(_centres, _centres)
_unit = (np.arange(SIDE) + 0.5) / SIDE - 0.5
_ACROSS, _DOWN = np.meshgrid(_unit, _unit)


def place(
    art: np.ndarray, x: float, y: float, size: float, turn: float, mirror: bool
) -> np.ndarray:
    """Return the artwork moved, scaled, turned and mirrored, (64, 64, 4).

    Parameters
    ----------
    art : (64, 64, 4) float64
    x, y : float
        Where its centre goes, in pixels from the left and from the top.
    size : float
        Its new width and height in pixels.
    turn : float
        In radians, clockwise.
    mirror : bool
        Left and right exchanged.
    """
    across, down = _COLUMNS - x, _ROWS - y
    cosine, sine = np.cos(turn) * SIDE / size, np.sin(turn) * SIDE / size
    u, v = cosine * across + sine * down, cosine * down - sine * across
    if mirror:
        u = -u
    # One empty pixel all round; whatever lies further out reads from there.
    edged = np.pad(art, ((1, 1), (1, 1), (0, 0))).reshape(-1, 4)
    u = np.clip(u + SIDE / 2 + 0.5, 0, SIDE + 0.99)
    v = np.clip(v + SIDE / 2 + 0.5, 0, SIDE + 0.99)
    column, row = u.astype(int), v.astype(int)
    corner = row * (SIDE + 2) + column
    right, below = (u - column)[..., None], (v - row)[..., None]
    above = edged[corner] * (1 - right) + edged[corner + 1] * right
    under = edged[corner + SIDE + 2] * (1 - right) + edged[corner + SIDE + 3] * right
    fine = above * (1 - below) + under * below
    return fine.reshape(SIDE, 2, SIDE, 2, 4).mean(axis=(1, 3))


def dress(art: np.ndarray, coat: str) -> np.ndarray:
    """Return the artwork with yellow, orange and brown fur in another coat, (64, 64, 4)."""
    if coat == "own":
        return art
    opacity = art[..., 3:]
    colour = art[..., :3] / np.maximum(opacity, 1e-6)
    red, green, blue = np.moveaxis(colour, -1, 0)
    top, spread = colour.max(axis=-1), colour.max(axis=-1) - colour.min(axis=-1)
    hue = np.where(top == red, 60 * (green - blue) / np.maximum(spread, 1e-6), 180.0)  # degrees
    vivid = spread / np.maximum(top, 1e-6)
    fur = (
        np.clip((hue + 5) / 15, 0, 1)
        * np.clip((75 - hue) / 15, 0, 1)
        * np.clip((vivid - 0.15) / 0.15, 0, 1)
        * np.clip((top - 0.3) / 0.2, 0, 1)
    )[..., None]
    light = (colour @ _LUMA)[..., None]
    if coat == "black":
        dyed = (0.06 + 0.28 * light**1.5) * [0.95, 0.95, 1.05]
        dark = np.clip((0.45 - top) / 0.2, 0, 1)[..., None]  # eyes and mouth would not show
        colour = colour * (1 - dark) + np.array([0.85, 0.80, 0.35]) * dark
    elif coat == "white":
        dyed = np.clip(0.45 + 0.65 * light, 0, 1) * [1.0, 0.99, 0.97]
    else:
        raise ValueError(f"There is no coat {coat!r}; there is {', '.join(COATS)}.")
    colour = np.clip(colour * (1 - fur) + dyed * fur, 0, 1)
    return np.concatenate([colour * opacity, opacity], axis=-1)


def lightness(art: np.ndarray) -> float:
    """Return how light the artwork is, from 0 to 1, whatever it is laid on."""
    return float(art[..., :3].sum(axis=(0, 1)) @ _LUMA / art[..., 3].sum())


def background(
    random: RandomState, kind: str, lightness: tuple[float, float], colour: float
) -> np.ndarray:
    """Draw a background of two colours, (64, 64, 3).

    Parameters
    ----------
    random : RandomState
    kind : str
        One of `BACKGROUNDS`.
    lightness : pair of float
        The range from which each colour's value (of hue, saturation, value) is drawn.
    colour : float
        The greatest saturation.
    """
    one, two = (
        _rgb(random.rand(), random.uniform(0, colour), random.uniform(*lightness)) for _ in range(2)
    )
    if kind == "plain":
        share = np.zeros((SIDE, SIDE))
    elif kind == "gradient":
        share = np.clip(_along(random.uniform(0, 2 * np.pi)) + 0.5, 0, 1)
    elif kind == "floor":
        share = (random.uniform(0, 0.4) < _DOWN).astype(float)
    elif kind == "stripes":
        slope, width, start = random.uniform((0, 3, 0), (2 * np.pi, 8, 2 * np.pi))
        share = 0.3 + 0.3 * np.sin(2 * np.pi * width * _along(slope) + start)
    elif kind == "spots":
        share = np.zeros((SIDE, SIDE))
        for x, y, radius in random.uniform((-0.5, -0.5, 0.05), (0.5, 0.5, 0.2), (8, 3)):
            distance = ((_ACROSS - x) ** 2 + (_DOWN - y) ** 2) / radius**2
            share = np.maximum(share, np.exp(-distance))
    else:
        raise ValueError(f"No background {kind!r}; there is {', '.join(BACKGROUNDS)}.")
    return one * (1 - share[..., None]) + two * share[..., None]


def lay(figure: np.ndarray, ground: np.ndarray) -> np.ndarray:
    """Lay a figure (64, 64, 4) on a background (64, 64, 3); return (64, 64, 3) uint8."""
    picture = figure[..., :3] + ground * (1 - figure[..., 3:])
    return np.clip(np.rint(255 * picture), 0, 255).astype(np.uint8)


def _along(angle: float) -> np.ndarray:
    return np.cos(angle) * _ACROSS + np.sin(angle) * _DOWN


def _rgb(hue: float, saturation: float, value: float) -> np.ndarray:
    turn = (np.array([5.0, 3.0, 1.0]) + 6 * hue) % 6
    return value * (1 - saturation * np.clip(np.minimum(turn, 4 - turn), 0, 1))
