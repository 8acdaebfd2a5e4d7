"""The cat pictures: what is drawn, in which proportions, and the two files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.random import RandomState

from . import artwork, compose

Art = Callable[[artwork.Artist, str], np.ndarray]


class Recipe(NamedTuple):
    """How a set of pictures is composed; every range is drawn from evenly."""

    cats: float = 1 / 3  # their share of the pictures
    cat_coats: tuple[float, ...] = (1, 2, 4, 0)  # of compose.COATS
    furred_coats: tuple[float, ...] = (1, 0, 0, 0)
    kinds: tuple[float, ...] = (1, 1, 1, 1)  # of artwork.KINDS but cats
    shift: float = 2.5  # pixels off the middle, each way
    size: tuple[float, float] = (56, 66)  # pixels
    turn: float = 0.2  # radians, each way
    lightness: tuple[float, float] = (0.3, 0.7)
    colour: float = 0.5


class Picture(NamedTuple):
    """What one picture shows."""

    label: int
    kind: str
    emoji: str
    artist: str
    coat: str
    background: str


def draw_set(
    random: RandomState, count: int, test: bool, art: Art, recipe: Recipe
) -> tuple[np.ndarray, list[Picture]]:
    """Compose `count` pictures, cats and others mixed.

    Returns
    -------
    pictures : (count, 64, 64, 3) uint8
    what : list of Picture
    """
    labels = (np.arange(count) < round(count * recipe.cats)).astype(int)[random.permutation(count)]
    others = list(artwork.KINDS)[1:]
    pictures, what = [], []
    for label in labels:
        kind = "cat" if label else _pick(random, others, recipe.kinds)
        coats = {"cat": recipe.cat_coats, "furred animal": recipe.furred_coats}.get(kind, (1,))
        coat = _pick(random, compose.COATS[: len(coats)], coats)
        names = artwork.kept_for_test(kind) if test else artwork.used_for_training(kind)
        emoji, artist = _pick(random, names), _pick(random, artwork.ARTISTS)
        ground = _pick(random, compose.BACKGROUNDS)
        figure = compose.place(
            compose.dress(art(artist, artwork.KINDS[kind][emoji]), coat),
            compose.SIDE / 2 + random.uniform(-recipe.shift, recipe.shift),
            compose.SIDE / 2 + random.uniform(-recipe.shift, recipe.shift),
            random.uniform(*recipe.size),
            random.uniform(-recipe.turn, recipe.turn),
            random.rand() < 0.5,
        )
        pictures.append(
            compose.lay(figure, compose.background(random, ground, recipe.lightness, recipe.colour))
        )
        what.append(Picture(int(label), kind, emoji, artist.name, coat, ground))
    return np.array(pictures), what


def _pick(random: RandomState, things: Any, weights: Any = None) -> Any:
    weights = np.ones(len(things)) if weights is None else np.array(weights, dtype=float)
    return things[int(np.searchsorted(np.cumsum(weights), random.rand() * weights.sum(), "right"))]
