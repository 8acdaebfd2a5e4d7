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
    cases = [Case(label, (np.round(rng.uniform(0.001, 1, shape), 3),)) for label, *shape in shapes]
    return [*cases, Case("bytes", (rng.integers(1, 256, (5, 4, 3), dtype=np.uint8),))]


@exercise(
    points=2,
    cases=_pictures,
    takes=dict(image="rows columns colours"),
    returns=array("rows*columns*colours 1", "The vector"),
)
def image2vector(image):
    """Return the picture (rows, columns, colours) as a column, last axis fastest."""
    return np.reshape(image, (-1, 1))


# fmt: off
image2vector.mistake("returns.row",                  {"(-1, 1)": "(1, -1)"}, "This is a row; a column is asked for: (rows * columns * colours, 1).")
image2vector.mistake("returns.axis_lost",            {"(-1, 1)": "-1"}, "The vector has only one axis; a column has two: (rows * columns * colours, 1).")
image2vector.mistake("image.is_colours_first",       {"image": "image.transpose(2, 0, 1)"}, "The numbers come in another order: reshape the picture as it is, without moving its colours to the front.")
image2vector.mistake("returns.order",                {"returns": 'np.reshape(image, (-1, 1), order="F")'}, "The numbers come in another order: the last axis runs fastest, as `reshape` does unless told otherwise.")
image2vector.mistake("returns.is_pixels_by_colours", {"(-1, 1)": "(-1, image.shape[2])"}, "Only the pixels became one axis; the colours belong into the same column.")
image2vector.mistake("returns.is_row_by_row",        {"(-1, 1)": "(image.shape[0], -1)"}, "The first axis is still there; all three become one.")
image2vector.mistake("image.transposed",             {"image": "image.transpose(1, 0, 2)"}, "Length and height have changed places before the picture was unrolled.")
image2vector.mistake("image.factor",                 {"image": "image / 255"}, "The numbers were divided by 255; here only the shape changes.")
image2vector.mistake("returns.fixed",                {"(-1, 1)": "(18, 1)"}, "The size of one picture is written into the code; take it from `image.shape`.")
image2vector.mistake("image.averaged",               {"image": "image.mean(axis=2)"}, "The colours were averaged away; every number of the picture stays.")
image2vector.mistake("returns.is_reversed",          {"returns": "np.reshape(image, (-1, 1))[::-1]"}, "The numbers come in the opposite order.")
image2vector.mistake("image.is_blue_first",          {"image": "image[:, :, ::-1]"}, "The colours come in the opposite order: leave the last axis as it is.")
image2vector.mistake("image.is_first_colour",        {"image": "image[:, :, 0]"}, "Only the first colour is there; all of them belong into the column.")
image2vector.mistake("image.is_sorted",              {"image": "np.sort(image, axis=None)"}, "The numbers were sorted; each keeps its place.")
image2vector.mistake("returns.is_three_axes",        {"(-1, 1)": "(-1, 1, 1)"}, "There are three axes still; a column has two: (rows * columns * colours, 1).")
image2vector.mistake("returns.is_image",           {"returns": "image"}, "The picture comes back as it was: `reshape` hands back a new array, which has to be kept.")
image2vector.mistake("returns.is_flat_and_turned", {"returns": "np.ravel(image.T)"}, "The axes are turned round, so that the numbers come in another order; and a column has two axes.")
# fmt: on
