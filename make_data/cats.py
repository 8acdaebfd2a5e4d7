"""The cat pictures: what is drawn, and in which proportions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.random import RandomState

from . import artwork, compose

Art = Callable[[artwork.Artist, str], np.ndarray]
Thing = TypeVar("Thing")

SEED = 1
TRAINING = 209  # pictures, as many as users of this course know
TEST = 600

# How often each coat is worn, by those who have a choice: (own, black, white).
COATS = {"cat": (1, 2, 2), "furred animal": (1, 2, 2)}
SHIFT = 2.5  # pixels off the middle, each way
SIZE = (56.0, 64.0)  # pixels
TURN = 0.2  # radians, each way
# A figure stands before what it stands out from: a dark one before light, a light one before dark.
# So no single pattern of light and dark is a cat's, and one neuron, which has only one, is misled.
DARK = (0.05, 0.3)
LIGHT = (0.7, 0.95)
COLOUR = 0.4


class Picture(NamedTuple):
    """What one picture shows."""

    label: int
    kind: str
    emoji: str
    artist: str
    coat: str
    background: str


def draw_set(
    random: RandomState, count: int, test: bool, art: Art
) -> tuple[np.ndarray, list[Picture]]:
    """Compose `count` pictures, half of them (rounded down) cats, mixed.

    Parameters
    ----------
    random : RandomState
    count : int
    test : bool
        Whether to show the emoji that are kept for the test, or those for training.
    art : callable
        ``art(artist, emoji)`` is the artwork, (64, 64, 4), as `compose` wants it.

    Returns
    -------
    pictures : (count, 64, 64, 3) uint8
    what : list of Picture
    """
    labels = (np.arange(count) < count // 2).astype(int)[random.permutation(count)]
    drawn = [_draw(random, int(label), test, art) for label in labels]
    return np.array([picture for picture, _ in drawn]), [what for _, what in drawn]


def _draw(random: RandomState, label: int, test: bool, art: Art) -> tuple[np.ndarray, Picture]:
    kind = "cat" if label else _pick(random, list(artwork.KINDS)[1:])
    names = artwork.kept_for_test(kind) if test else artwork.used_for_training(kind)
    emoji, artist = _pick(random, names), _pick(random, artwork.ARTISTS)
    coat = _pick(random, compose.COATS, COATS.get(kind, (1, 0, 0)))
    if emoji in artwork.BLACK_ALREADY:
        coat = "own"
    figure = compose.dress(art(artist, artwork.KINDS[kind][emoji]), coat)
    ground = _pick(random, compose.BACKGROUNDS)
    lightness = DARK if compose.lightness(figure) > 0.5 else LIGHT
    placed = compose.place(
        figure,
        compose.SIDE / 2 + random.uniform(-SHIFT, SHIFT),
        compose.SIDE / 2 + random.uniform(-SHIFT, SHIFT),
        random.uniform(*SIZE),
        random.uniform(-TURN, TURN),
        random.rand() < 0.5,
    )
    picture = compose.lay(placed, compose.background(random, ground, lightness, COLOUR))
    return picture, Picture(label, kind, emoji, artist.name, coat, ground)


def _pick(
    random: RandomState, things: Sequence[Thing], weights: Sequence[float] | None = None
) -> Thing:
    shares = np.cumsum(np.ones(len(things)) if weights is None else weights)
    return things[int(np.searchsorted(shares, random.rand() * shares[-1], "right"))]
