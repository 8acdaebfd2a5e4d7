"""Functions that a learner's test is tried on: what one may be asked, and how often.

The same holds in the notebook and on both sides of the wall: a test that passes here passes at marking.
What does not fit the contract is refused before any function sees it, so that right ones of different
form, which would each make something else of it, cannot be told apart by nonsense.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np

from .contract import Contract
from .forms import Array, Form, Scalar
from .inputs import LABELS
from .shapes import argument_problems

CALLS = 200  # of one function by one run of a test
NUMBERS = 2_000  # in the arguments of one call: a product of them is a million at most
SHAPES = 200  # of arguments that are remembered
LARGEST = 1e6  # number in them; beyond, the order of a sum tells more than the function
_BINARY = {0.0, 1.0}


def bounded(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that answers as `function` does, so often and to so much.

    Raises
    ------
    RuntimeError
        At the call after the last.
    ValueError
        Where there are too many numbers in the arguments; before anything is computed.
    """
    left = CALLS

    def f(*args: Any, **keywords: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise RuntimeError(f"f was called more than {CALLS} times")
        if numbers_in((args, keywords)) > NUMBERS:
            raise ValueError(f"f was given more than {NUMBERS} numbers: a test needs few")
        return function(*args, **keywords)

    return f


def numbers_in(value: Any) -> int:
    """Count the numbers, and whatever else is no container, in some arguments."""
    if isinstance(value, np.ndarray):
        return int(value.size)
    if isinstance(value, dict):
        return sum(map(numbers_in, value.values()))
    return sum(map(numbers_in, value)) if isinstance(value, tuple | list) else 1


def held_to(contract: Contract) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return what makes of a function one that takes what a contract says and refuses all else.

    Raises
    ------
    TypeError, ValueError
        Of what that one returns: for other arguments, other shapes, and labels that are not 0 or 1.
    """
    misfits = _misfits(contract)

    def held(function: Callable[..., Any]) -> Callable[..., Any]:
        def f(*args: Any, **keywords: Any) -> Any:
            named = dict(zip(contract.takes, args, strict=False)) | keywords
            if (
                len(args) + len(keywords) != len(contract.takes)
                or named.keys() != contract.takes.keys()
            ):
                raise TypeError(f"f is called with ({', '.join(contract.arguments)})")
            given = [_taken(form, name, named[name]) for name, form in contract.takes.items()]
            for problem in misfits(given):
                raise ValueError(f"f is given another shape than it asks for: {problem}")
            return function(*given)

        return f

    return held


def _misfits(contract: Contract) -> Callable[[list[Any]], list[str]]:
    """Return what lists where arguments have other shapes; of arrays it looks at the same ones once."""
    if not all(isinstance(form, Array | Scalar) for form in contract.takes.values()):
        return lambda given: argument_problems(contract, given)

    @lru_cache(maxsize=SHAPES)
    def of_shapes(*shapes: tuple[int, ...]) -> list[str]:
        return argument_problems(contract, map(np.zeros, shapes))

    return lambda given: of_shapes(*[one.shape if type(one) is np.ndarray else () for one in given])


def _taken(form: Form, name: str, value: Any) -> Any:
    """Return an argument as plain numbers of double precision."""
    if not isinstance(form, Array | Scalar):
        return value
    try:
        numbers = np.array(value, dtype=float)
    except (TypeError, ValueError):
        raise ValueError(
            f"{name} is no {'array' if isinstance(form, Array) else 'number'}"
        ) from None
    if isinstance(form, Scalar):
        if numbers.size != 1:
            raise ValueError(f"{name} is a number; it has the shape {numbers.shape}")
        numbers = numbers.reshape(())
    # Most often their squares say at once, all together, that none is so large.
    small = np.vdot(numbers, numbers) <= LARGEST
    if numbers.size == 0 or not (small or (np.abs(numbers) <= LARGEST).all()):
        raise ValueError(f"{name} has no numbers, or one beyond {LARGEST:g}")
    if name in LABELS and not _BINARY.issuperset(numbers.ravel().tolist()):
        raise ValueError(f"{name} has labels, which are 0 or 1")
    return numbers if isinstance(form, Array) else float(numbers)
