"""Pictures as columns of numbers."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array
from ..exercise import exercise


def _pictures(rng: Generator) -> list[Case]:
    """Draw pictures longer than high and higher than long, of three colours and of one."""
    shapes = (
        ("a picture of 2 x 3 with 3 colours", 2, 3, 3),
        ("a picture of 4 x 2 with 3 colours", 4, 2, 3),
        ("one grey channel", 3, 5, 1),
        ("one pixel", 1, 1, 3),
    )
    cases = [Case(label, (np.round(rng.uniform(0, 1, shape), 3),)) for label, *shape in shapes]
    return [*cases, Case("bytes", (rng.integers(0, 256, (5, 4, 3), dtype=np.uint8),))]


@exercise(
    points=2,
    cases=_pictures,
    takes=dict(image="rows columns colours"),
    returns=array("rows*columns*colours 1", "The vector"),
)
def image2vector(image):
    """Return the picture (rows, columns, colours) as a column, last axis fastest."""
    return np.reshape(image, (-1, 1))
