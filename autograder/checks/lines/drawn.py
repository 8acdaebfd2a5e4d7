"""One call whose sizes are all different, so that a size tells which letter it is."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..contract import Case, Contract
from ..forms import Array, Form, Holder, Size, Sizes, Word
from ..inputs import Inputs
from ..values import as_data

_STEPS = 2  # of a function that trains: the second one shows what the first has left
_PROBABILITIES = ("a", "A2", "AL")  # what the course calls them
_OUTPUT = Array("", shape="1 m")  # the networks of the course end in one neuron


def drawn(contract: Contract, case: Case) -> Case:
    """Return a call with arrays of sizes that are all different.

    Parameters
    ----------
    contract : Contract
        With the letters.
    case : Case
        A visible case: what is no array, such as the word for an activation, is taken from it.
    """
    given = dict(zip(contract.takes, case.args, strict=False))
    words = {name: given[name] for name, form in contract.takes.items() if isinstance(form, Word)}
    made = Inputs(_OUTPUT, words).draw(contract.takes)
    args = tuple(_argument(contract.takes[name], made[name], given[name]) for name in given)
    return Case("all sizes different", args, seed=case.seed)


def _argument(form: Form, made: Any, given: Any) -> Any:
    if form.name in _PROBABILITIES and isinstance(form, Array):
        return (made - made.min() + 1) / (np.ptp(made) + 2)  # between 0 and 1
    if isinstance(form, Array | Holder | Size):
        return made
    if isinstance(form, Sizes):
        return _as_long(made, len(given))
    if form.name == "num_iterations":
        return min(int(as_data(given)), _STEPS)
    return given


def _as_long(sizes: list[int], length: int) -> list[int]:
    """Leave out layers in the middle, where a function wants no more: n_x, n_h, n_y."""
    return [*sizes[: max(length - 1, 1)], sizes[-1]] if length < len(sizes) else sizes
