"""Numbers and arrays: how near is right, and how they are put into words."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .values import Data, Numeric, Refused

Detail = tuple[tuple[str, str], ...]  # rows of numbers: a name and a text

_LONGEST = 100_000  # numbers in a list


@dataclass(frozen=True)
class Tolerance:
    """How far a number may be from the right one: relative, and absolute near 0, in float64."""

    rtol: float = 1e-6
    atol: float = 1e-9


USUAL = Tolerance()
# What float16 and float32 can hold, by their bytes.
_COARSE = {2: Tolerance(rtol=2e-3, atol=1e-5), 4: Tolerance(rtol=1e-4, atol=1e-6)}


def close(right: Numeric, given: Numeric, tolerance: Tolerance) -> Numeric:
    """Return for every entry whether it is near enough to the right one; nan is near to nan.

    An answer of single or half precision is right when it is right for its precision.
    """
    rtol, atol = tolerance.rtol, tolerance.atol
    if given.dtype.kind == "f" and given.dtype.itemsize in _COARSE:
        coarse = _COARSE[given.dtype.itemsize]
        rtol, atol = max(rtol, coarse.rtol), max(atol, coarse.atol)
    return within(right, given, rtol, atol)


def within(right: Numeric, given: Numeric, rtol: float, atol: float) -> Numeric:
    """Return what np.isclose does with equal_nan; that takes five times as long for small arrays.

    A wrong answer is held against every known mistake: this is called thousands of times.
    """
    if right.dtype.kind not in "fc":
        right = right.astype(float)
    with np.errstate(all="ignore"):
        distance = np.abs(given - right)
        near: Numeric = distance < atol
        # As most answers are; no infinity and no nan is less. In fewer digits the bound may round to 0.
        if near.all() and right.dtype.char in "dD":
            return near
        bound = atol + rtol * np.abs(right)
        near = distance < bound
        if near.all():
            return near
        inside = ((distance <= bound) & np.isfinite(right)) | (given == right)
        near = inside | (np.isnan(given) & np.isnan(right))
        return near


def equal(right: Numeric, given: Numeric, tolerance: Tolerance) -> bool:
    """Whether every entry is near enough to the right one."""
    return bool(close(right, given, tolerance).all())


def alike(wrong: Data, given: Data, tolerance: Tolerance) -> bool:
    """Whether two values of any form have the same form and the same numbers."""
    if isinstance(wrong, dict) and isinstance(given, dict):
        same_keys = wrong.keys() == given.keys()
        return same_keys and all(alike(wrong[key], given[key], tolerance) for key in wrong)
    if isinstance(wrong, tuple | list) and isinstance(given, tuple | list):
        pairs = zip(wrong, given, strict=False)
        return len(wrong) == len(given) and all(alike(*pair, tolerance) for pair in pairs)
    first, second = as_numbers(wrong), as_numbers(given)
    if first is None or second is None or first.shape != second.shape:
        return False
    return bool(within(first, second, tolerance.rtol, tolerance.atol).all())


def as_numbers(value: Data) -> Numeric | None:
    """Return a number or an array as an array; None for everything else."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, bool | int | float):
        return np.asarray(value)
    return None


def from_list(value: Data) -> Numeric | None:
    """Return a list of numbers, also a nested one, as an array; None for all others.

    Texts and endless lists are not tried: NumPy makes every part as large as the largest.
    """
    if not isinstance(value, list | tuple):
        return None
    count = 0
    waiting: list[Data] = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, list | tuple):
            waiting += item
            continue
        number = as_numbers(item)
        count += _LONGEST + 1 if number is None else number.size
        if count > _LONGEST:
            return None
    try:
        array = np.array(value)
    except ValueError:
        return None
    return array if array.dtype.kind in "biuf" else None


def show(value: object) -> str:
    """Print a number or an array compactly, with enough digits to tell right from wrong."""
    array = np.asarray(value)
    if array.ndim == 0:
        return f"{array[()]:.7g}" if array.dtype.kind in "iuf" else str(array[()])
    return np.array2string(array, precision=5, threshold=24, edgeitems=3, max_line_width=70)


def kind_of(value: Data) -> str:
    """Say in words what a value is."""
    if value is None:
        return "None (is a value returned?)"
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


def shape_of(array: Numeric) -> str:
    """Say an array's shape, also of a plain number."""
    return str(array.shape) if array.ndim else "no axes: it is a single number"


def what_is_wrong(name: str, right: Numeric, given: Numeric) -> str:
    """Say how numbers of the right shape are wrong."""
    finite = np.isfinite(given) if given.dtype.kind in "fc" else np.ones(given.shape, bool)
    if not finite.all() and np.isfinite(right).all():
        what = "nan (not a number)" if np.isnan(given).any() else "infinity"
        return f"{name} holds {what} where a finite number is expected."
    if right.ndim == 0:
        return f"{name} has the wrong value."
    return f"{name} has the right shape, but wrong values."


def first_difference(right: Numeric, given: Numeric, tolerance: Tolerance) -> Detail:
    """Show both, and where they first differ."""
    rows = [("expected", show(right)), ("yours", show(given))]
    if right.size > 1:
        wrong = ~close(right, given, tolerance)
        where = tuple(int(i) for i in np.argwhere(wrong)[0])
        place = ", ".join(map(str, where))
        first = f"at [{place}], expected {show(right[where])}, yours {show(given[where])}"
        rows.append(("first difference", f"{first} ({int(wrong.sum())} of {wrong.size} wrong)"))
    return tuple(rows)
