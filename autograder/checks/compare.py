"""Compare one result with the right one: shapes first, then values, then the form.

Every comparison in the course goes through :func:`compare`, in the notebook and at marking.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal

import numpy as np

from .contract import Result
from .values import Refused

_DIGITS = "0123456789"

Kind = Literal["shape", "value", "type", "contract", "crash", "timeout", "missing"]
Detail = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Difference:
    """One way in which a result is not the right one.

    `close` marks right numbers in a wrong form, which keep half of the credit.  `detail` has the
    numbers: what was expected, what came, where they first differ.
    """

    part: str
    kind: Kind
    message: str
    rows: Callable[[], Detail] = tuple
    close: bool = False

    @property
    def detail(self) -> Detail:
        """The numbers, put into words only when somebody looks: that takes longest of all."""
        return self.rows()


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
    tolerance = {"rtol": rtol, "atol": atol}
    compares = {
        "tuple": _tuple,
        "dict": _dict,
        "layers": _layers,
        "list": _list,
        "random": _random,
    }.get(result.form, _numbers)
    return compares(expected, actual, result, **tolerance)


def _tuple(expected: Any, actual: Any, result: Result, **tolerance: float) -> list[Difference]:
    items = result.items
    if items[-1].optional and not isinstance(actual, tuple | list):
        # The rest may come alone: (parameters, costs) or parameters.
        return compare(expected[0], actual, items[0], **tolerance)
    wanted = f"{len(items)} things, {', '.join(item.name for item in items)}"
    if not isinstance(actual, tuple | list):
        message = f"{result.name} should be {wanted}; it is {kind_of(actual)}."
        return _all_parts(result, "type", message)
    if len(actual) != len(items):
        message = f"{result.name} should be {wanted}; there are {len(actual)}."
        return _all_parts(result, "shape", message)
    found = []
    for right, given, item in zip(expected, actual, items, strict=True):
        found += compare(right, given, item, **tolerance)
    return found


def _list(expected: Any, actual: Any, result: Result, **tolerance: float) -> list[Difference]:
    (item,) = result.items
    if not isinstance(actual, tuple | list):
        message = f"{result.name} should be a list; it is {kind_of(actual)}."
        return _all_parts(result, "type", message)
    if len(actual) != len(expected):
        message = f"{result.name} should have {len(expected)} entries; it has {len(actual)}."
        return _all_parts(result, "shape", message)
    found = []
    for place, (right, given) in enumerate(zip(expected, actual, strict=True)):
        inside = compare(right, given, item, **tolerance)
        found += [replace(d, message=f"{result.name}[{place}]: {d.message}") for d in inside]
    return found


def _layers(expected: Any, actual: Any, result: Result, **tolerance: float) -> list[Difference]:
    if not isinstance(actual, dict):
        keys = ", ".join(f'"{key}"' for key in expected)
        message = f"{result.name} should be a dictionary with {keys}; it is {kind_of(actual)}."
        return _all_parts(result, "type", message)
    template = {item.name: item for item in result.items}
    found = _by_key(expected, actual, result, template, **tolerance)
    for item in result.items:
        if item.shift and f"{item.name}0" not in actual:
            lower = _by_key(expected, _one_lower(actual, item.name), result, template, **tolerance)
            found = min(found, lower, key=len)
    besides = [f'"{str(key)[:40]}"' for key in actual if key not in expected]
    if result.exact and besides and not found:
        message = f"{result.name} also holds {', '.join(besides[:6])}, which is no layer's."
        found = [Difference(part, "contract", message, close=True) for part in result.parts()]
    return found


def _one_lower(actual: dict[Any, Any], name: str) -> dict[Any, Any]:
    """Read dA1, dA2, ... as dA0, dA1, ..."""
    others = {key: value for key, value in actual.items() if str(key).rstrip(_DIGITS) != name}
    counted = range(1, len(actual) + 1)
    return others | {
        f"{name}{n - 1}": actual[f"{name}{n}"] for n in counted if f"{name}{n}" in actual
    }


def _by_key(
    expected: dict[str, Any],
    actual: dict[Any, Any],
    result: Result,
    template: dict[str, Result],
    **tolerance: float,
) -> list[Difference]:
    found = []
    for key, right in expected.items():
        item = template[key.rstrip(_DIGITS)]
        if key not in actual:
            has = ", ".join(f'"{str(key)[:40]}"' for key in list(actual)[:12]) or "nothing"
            message = f'{result.name} has no "{key}"; it has {has}.'
            found.append(Difference(item.name, "missing", message))
            continue
        inside = compare(right, actual[key], replace(item, name=key), **tolerance)
        found += [replace(difference, part=item.name) for difference in inside]
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
            has = ", ".join(f'"{str(key)[:40]}"' for key in list(actual)[:12]) or "nothing"
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
    listed = _list_as_array(actual) if isinstance(actual, list | tuple) else None
    if given is None and result.form == "numbers":
        given = listed
    if given is None:
        wanted = {"scalar": "a number", "numbers": "a list of numbers"}.get(result.form, "an array")
        message = f"{name} is {kind_of(actual)}; {wanted} is asked for."
        close = listed is not None and listed.shape == right.shape
        close = close and _equal(right, listed, rtol, atol)
        return [Difference(name, "type", message, close=close)]
    if result.form == "numbers":
        right, given = right.ravel(), given.ravel()  # how they are lined up is free
    if given.shape != right.shape:
        return [_shape_difference(right, given, result, rtol, atol)]
    if _equal(right, given, rtol, atol):
        return []
    rows = partial(_detail, right, given, rtol, atol)
    return [Difference(name, "value", _value_message(name, right, given), rows)]


ENOUGH = 400  # random numbers from which a distribution can be judged
SPREADS = {  # for a layer with n_prev inputs
    "1/sqrt(n_prev)": lambda n_prev: (1 / n_prev) ** 0.5,
    "sqrt(2/n_prev)": lambda n_prev: (2 / n_prev) ** 0.5,
}


def _random(
    expected: Any, actual: Any, result: Result, rtol: float, atol: float
) -> list[Difference]:
    """Judge a random array by shape, spread and centre; the right one gives the spread."""
    right, given, name = np.asarray(expected), as_numbers(actual), result.name
    if given is None:
        message = f"{name} is {kind_of(actual)}; an array is asked for."
        return [Difference(name, "type", message)]
    if given.shape != right.shape:
        return [_shape_difference(right, given, result, rtol, atol)]
    if not np.isfinite(given).all():
        return [Difference(name, "value", f"{name} holds nan or infinity.")]
    if _repeats(right):  # a known mistake that is not random at all
        return _numbers(right, given, result, rtol, atol)
    if _repeats(given):
        message = f"{name} should be random, but many of its numbers are equal."
        return [Difference(name, "value", message)]
    if right.size < ENOUGH:
        return []
    with np.errstate(all="ignore"):
        return _from_distribution(right, given, result)


def _from_distribution(right: np.ndarray, given: np.ndarray, result: Result) -> list[Difference]:
    name, spread = result.name, float(given.std())
    every = [float(right.std()), *(SPREADS[rule](right.shape[-1]) for rule in result.also)]
    wanted = min(every, key=lambda one: abs(np.log(spread / one)))
    if not 0.8 < spread / wanted < 1.25:
        about = " or ".join(f"{one:.3g}" for one in every)
        detail = (("expected spread (std)", f"about {about}"), ("yours", f"{spread:.3g}"))
        return [Difference(name, "value", f"{name} has the wrong spread.", lambda: detail)]
    if abs(given.mean() - _centre(right)) > 6 * wanted / np.sqrt(given.size):
        detail = (("mean", f"{given.mean():.3g}"), ("spread (std)", f"{spread:.3g}"))
        message = f"{name} should be centred at 0: as many numbers below as above."
        return [Difference(name, "value", message, lambda: detail)]
    if _is_flat(given) != _is_flat(right):
        message = f"{name} should be normally distributed, as `np.random.randn` gives it."
        return [Difference(name, "value", message)]
    return []


def _centre(array: np.ndarray) -> float:
    """Return the mean, or 0 where it is not further from 0 than chance takes it."""
    mean = float(array.mean())
    return mean if abs(mean) > 6 * array.std() / np.sqrt(array.size) else 0.0


def _is_flat(array: np.ndarray) -> bool:
    """Whether the numbers spread evenly: their kurtosis is 1.8 then, and 3 for normal ones."""
    return bool(np.mean(((array - array.mean()) / array.std()) ** 4) < 2.2)


def _repeats(array: np.ndarray) -> bool:
    return array.size > 1 and np.unique(array).size < 0.75 * array.size


def as_numbers(value: Any) -> np.ndarray | None:
    """Return a number or an array as an array; None for everything else."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, bool | int | float):
        return np.asarray(value)
    return None


_LONGEST = 100_000  # numbers in a list


def _list_as_array(items: list[Any] | tuple[Any, ...]) -> np.ndarray | None:
    """Return a list of numbers, also a nested one, as an array; None for all others.

    Texts and endless lists are not tried: NumPy makes every part as large as the largest.
    """
    count, waiting = 0, [items]
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
    return Difference(result.name, "shape", message, lambda: detail, close)


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


def _detail(right: np.ndarray, given: np.ndarray, rtol: float, atol: float) -> Detail:
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
