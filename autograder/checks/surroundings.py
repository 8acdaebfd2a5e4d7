"""What a wrong number may have been made of: the arguments, the other results, the sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from .contract import Case, Contract
from .forms import Form, Group, Layers, Sequence
from .numbers import as_numbers
from .pair import Pair
from .sizes import Sized, sizes_in
from .values import Data, Numeric


def pair_of(
    contract: Contract, case: Case, expected: Any, part: str, arrays: tuple[Numeric, Numeric]
) -> Pair:
    """Return a right array and a wrong one with what they may have been made of."""
    results = dict(leaves(contract.returns, expected))
    others = {name: value for name, value in results.items() if name != part}
    return Pair(*arrays, known(contract, case), others, sizes(contract, case))


def known(contract: Contract, case: Case) -> dict[str, Numeric]:
    """Return the arguments' numbers by name; of lists over the layers, nothing."""
    found: dict[str, Numeric] = {}
    for (name, form), value in zip(contract.takes.items(), case.args, strict=False):
        for inner, array in leaves(form, value):
            found[_called(name, form, inner)] = array
    return found


def _called(argument: str, form: Form, inner: str) -> str:
    """Return what a learner calls a thing in an argument: ``W``, ``grads["dW1"]``."""
    if inner == form.name:
        return argument
    return inner if isinstance(form, Group) else f'{argument}["{inner}"]'


def leaves(form: Form, value: Data) -> Iterator[tuple[str, Numeric]]:
    """Yield the numbers in a value by the names that its form has for them."""
    if isinstance(form, Sequence):
        return
    if form.items:
        for key, (item, inside) in (form.opened(value) or {}).items():
            named = item.name if isinstance(key, int) else str(key)
            for inner, array in leaves(item, inside):
                yield (named if isinstance(form, Layers) else inner), array
    elif (numbers := as_numbers(value)) is not None and not isinstance(value, bool):
        yield form.name, np.asarray(numbers)


def sizes(contract: Contract, case: Case) -> dict[str, int]:
    """Return what the letters of the arguments' shapes stand for in a case."""
    found: dict[str, int] = {}
    for (name, form), value in zip(contract.takes.items(), case.args, strict=False):
        for one in sizes_in(form, value, name):
            if isinstance(one, Sized) and len(one.axes) == len(one.sizes) and not one.layer:
                found |= {
                    a: n for a, n in zip(one.axes, one.sizes, strict=True) if a.isidentifier()
                }
    return found
