"""Where the neuron starts."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import scalar, size, tuple_of
from ..draw import different, within
from ..exercise import exercise


def _sizes(rng: Generator) -> list[Case]:
    """Sizes of which nobody can have remembered all."""
    few, many = different(rng, 2, *within(rng, seen=(4, 12), fresh=(21, 40)))
    return [
        Case(f"{dim} numbers" if dim > 1 else "one number", (dim,)) for dim in (2, few, many, 1, 20)
    ]


@exercise(points=2, cases=_sizes, takes=dict(dim=size()), returns=tuple_of(w="dim 1", b=scalar()))
def initialize_with_zeros(dim):
    """Return w, a column of dim zeros, and b = 0."""
    w = np.zeros((dim, 1))
    b = 0.0
    return w, b


# fmt: off
initialize_with_zeros.mistake("w.axis_lost",           {"w": "np.zeros(dim)"}, "w has one axis only; it should be a column with two: (n_x, 1).")
initialize_with_zeros.mistake("w.row",                 {"w": "np.zeros((1, dim))"}, "w is a row; it should be a column, so that w transposed times X works out.")
initialize_with_zeros.mistake("w.is_square",           {"w": "np.zeros((dim, dim))"}, "w is a square table; there is one weight for each of the n_x numbers of a picture.")
initialize_with_zeros.mistake("w.not_zero",            {"w": "np.ones((dim, 1))"}, "The weights start at 1; they should start at 0.")
initialize_with_zeros.mistake("w.is_small_random",     {"w": "np.random.randn(dim, 1) * 0.01"}, "The weights start at random. A single neuron does not need that: it starts at 0.")
initialize_with_zeros.mistake("w.is_random",           {"w": "np.random.randn(dim, 1)"}, "The weights start at random. A single neuron does not need that: it starts at 0.")
initialize_with_zeros.mistake("b.is_w",                {"b": "np.zeros((dim, 1))"}, "There is one bias for the whole neuron, a single number, and not one for each weight.")
initialize_with_zeros.mistake("b.axes_kept",           {"b": "np.zeros((1, 1))"}, "b is an array with one entry; here a plain number is asked for.")
initialize_with_zeros.mistake("b.axis_kept",           {"b": "np.zeros(1)"}, "b is an array with one entry; here a plain number is asked for.")
initialize_with_zeros.mistake("b.not_zero",            {"b": "1.0"}, "The bias starts at 1; it should start at 0.")
initialize_with_zeros.mistake("returns.order",         {"returns": "b, w"}, "w and b are returned in the wrong order.")
initialize_with_zeros.mistake("b.missing",             {"returns": "w"}, "Only w is returned; b belongs to the answer too.")
initialize_with_zeros.mistake("dim.fixed",             {"dim": "3"}, "The size of the example is written into the code; the number of rows is `dim`.")
initialize_with_zeros.mistake("w.is_small",            {"w": "np.full((dim, 1), 0.01)"}, "The weights start at 0.01; they should start at 0.")
initialize_with_zeros.mistake("returns.is_dictionary", {"returns": '{"w": w, "b": b}'}, "w and b come in a dictionary; they are returned one after the other, `return w, b`.")
initialize_with_zeros.mistake("w.one_more",            {"w": "np.zeros((dim + 1, 1))"}, "w has one weight too many: the bias stands by itself.")
initialize_with_zeros.mistake("w.one_number", {"w": "0.0"}, "w is a single 0; each input has a weight of its own, so that w is a column of dim zeros.")
# fmt: on
