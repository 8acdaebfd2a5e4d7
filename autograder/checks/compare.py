"""Compare one result with the right one: shapes first, then values, then the form.

Every comparison in the course goes through :func:`compare`, in the notebook and at marking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from .contract import Result
from .values import Refused

Kind = Literal["shape", "value", "type", "contract", "crash", "timeout", "missing"]


@dataclass(frozen=True)
class Difference:
    """One way in which a result is not the right one.

    `close` marks right numbers in a wrong form, which keep half of the credit.  `detail` holds
    the numbers: what was expected, what came, where they first differ.
    """

    part: str
    kind: Kind
    message: str
    detail: tuple[tuple[str, str], ...] = ()
    close: bool = False


def compare(
    expected: Any, actual: Any, result: Result, *, rtol: float, atol: float
) -> list[Difference]:
    """List how `actual` differs from `expected`; an empty list means right.

    Parameters
    ----------
    expected, actual : data
        As :func:`autograder.checks.values.as_data` gives it.
    result : Result
        The contract's words for it: names, form, shape in symbols.
    rtol, atol : float
        Relative and absolute tolerance in float64; a float32 answer gets what float32 can hold.
    """
    if result.form == "tuple":
        return _tuple(expected, actual, result, rtol=rtol, atol=atol)
    if result.form == "dict":
        return _dict(expected, actual, result, rtol=rtol, atol=atol)
    return _numbers(expected, actual, result, rtol, atol)


def _tuple(expected: Any, actual: Any, result: Result, **tolerance: float) -> list[Difference]:
    wanted = f"{len(result.items)} things, {', '.join(item.name for item in result.items)}"
    if not isinstance(actual, tuple | list):
        return _all_parts(
            result, "type", f"{result.name} should be {wanted}; it is {kind_of(actual)}."
        )
    if len(actual) != len(result.items):
        message = f"{result.name} should be {wanted}; there are {len(actual)}."
        return _all_parts(result, "shape", message)
    found = []
    for right, given, item in zip(expected, actual, result.items, strict=True):
        found += compare(right, given, item, **tolerance)
    return found


def _dict(expected: Any, actual: Any, result: Result, **tolerance: float) -> list[Difference]:
    keys = ", ".join(f'"{item.name}"' for item in result.items)
    if not isinstance(actual, dict):
        message = f"{result.name} should be a dictionary with {keys}; it is {kind_of(actual)}."
        return _all_parts(result, "type", message)
    found = []
    for item in result.items:
        if item.name in actual:
            found += compare(expected[item.name], actual[item.name], item, **tolerance)
        else:
            has = ", ".join(f'"{key}"' for key in actual) or "nothing"
            message = f'{result.name} has no "{item.name}"; it has {has}.'
            found += _all_parts(item, "missing", message)
    return found


def _all_parts(result: Result, kind: Kind, message: str) -> list[Difference]:
    return [Difference(part, kind, message) for part in result.parts()]


def _numbers(
    expected: Any, actual: Any, result: Result, rtol: float, atol: float
) -> list[Difference]:
    right = np.asarray(expected)
    name = result.name
    given = as_numbers(actual)
    if given is None:
        wanted = "a number" if result.form == "scalar" else "an array"
        if isinstance(actual, list | tuple) and (inner := _list_as_array(actual)) is not None:
            close = inner.shape == right.shape and _equal(right, inner, rtol, atol)
            message = f"{name} is a {type(actual).__name__}; {wanted} is asked for."
            return [Difference(name, "type", message, close=close)]
        return [Difference(name, "type", f"{name} is {kind_of(actual)}; {wanted} is asked for.")]
    if given.shape != right.shape:
        return [_shape_difference(right, given, result, rtol, atol)]
    if _equal(right, given, rtol, atol):
        return []
    return [
        Difference(
            name, "value", _value_message(name, right, given), _detail(right, given, rtol, atol)
        )
    ]


def as_numbers(value: Any) -> np.ndarray | None:
    """Return a number or an array as an array; None for everything else."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, bool | int | float):
        return np.asarray(value)
    return None


def _list_as_array(items: list[Any] | tuple[Any, ...]) -> np.ndarray | None:
    try:
        array = np.array(items)
    except ValueError:
        return None
    return array if array.dtype.kind in "biuf" else None


def _equal(right: np.ndarray, given: np.ndarray, rtol: float, atol: float) -> bool:
    return bool(np.all(_close(right, given, rtol, atol)))


def _close(right: np.ndarray, given: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    # A single-precision answer is right when it is right for its precision.
    if given.dtype.kind == "f" and given.dtype.itemsize == 4:
        rtol, atol = max(rtol, 1e-4), max(atol, 1e-6)
    with np.errstate(all="ignore"):
        return np.isclose(given, right, rtol=rtol, atol=atol, equal_nan=True)


def _shape_difference(
    right: np.ndarray, given: np.ndarray, result: Result, rtol: float, atol: float
) -> Difference:
    symbols = f"{result.shape} = " if result.shape.startswith("(") else ""
    aside = f", {result.shape}" if result.shape and not symbols else ""
    message = (
        f"{result.name} should have the shape {symbols}{right.shape}{aside}; "
        f"it has {shape_words(given)}."
    )
    turned = given.ndim > 1 and given.shape == right.shape[::-1]
    squeezed = given.size == right.size and given.squeeze().shape == right.squeeze().shape
    close = squeezed and not turned and _equal(right.ravel(), given.ravel(), rtol, atol)
    detail = (("expected shape", str(right.shape)), ("your shape", str(given.shape)))
    return Difference(result.name, "shape", message, detail, close)


def shape_words(array: np.ndarray) -> str:
    """Say an array's shape, also of a plain number."""
    return str(array.shape) if array.ndim else "no axes: it is a single number"


def _value_message(name: str, right: np.ndarray, given: np.ndarray) -> str:
    finite = np.isfinite(given) if given.dtype.kind in "fc" else np.ones(given.shape, bool)
    if not finite.all() and np.isfinite(right).all():
        what = "nan (not a number)" if np.isnan(given).any() else "infinity"
        return f"{name} holds {what} where a finite number is expected."
    if right.ndim == 0:
        return f"{name} has the wrong value."
    return f"{name} has the right shape, but wrong values."


def _detail(
    right: np.ndarray, given: np.ndarray, rtol: float, atol: float
) -> tuple[tuple[str, str], ...]:
    rows = [("expected", show(right)), ("yours", show(given))]
    wrong = ~_close(right, given, rtol, atol)
    if right.ndim and right.size > 1:
        where = tuple(int(i) for i in np.argwhere(wrong)[0])
        place = ", ".join(map(str, where))
        first = f"at [{place}], expected {show(right[where])}, yours {show(given[where])}"
        rows.append(("first difference", f"{first} ({int(wrong.sum())} of {wrong.size} wrong)"))
    return tuple(rows)


def show(value: Any) -> str:
    """Print a number or an array compactly, with enough digits to tell right from wrong."""
    array = np.asarray(value)
    if array.ndim == 0:
        return f"{array[()]:.7g}" if array.dtype.kind in "iuf" else str(array[()])
    return np.array2string(array, precision=5, threshold=24, edgeitems=3, max_line_width=70)


def kind_of(value: Any) -> str:
    """Say in words what a value is."""
    if value is None:
        return "None (did you forget `return`?)"
    if isinstance(value, Refused):
        return value.what
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}" if value.ndim else "a single number"
    if isinstance(value, tuple | list):
        return f"a {type(value).__name__} of {len(value)} things"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, dict):
        return "a dictionary"
    return "a single number"
