"""Tell whether two values are alike, by something that a dictionary can be asked for."""

from __future__ import annotations

from typing import Any

import numpy as np

Likeness = Any  # what two values that are alike have in common, and no others; None: no value
LARGEST = 3000  # numbers in one value
DEPTH = 5
TEXT = 40  # characters


def likeness(value: Any, depth: int = 0) -> Likeness:
    """Return what values have in common that differ by no more than rounding.

    Numbers are alike whatever their type, for 1 and 1.0 are; an array has its shape.
    """
    if isinstance(value, bool | int | float | np.generic | np.ndarray):
        return _of_numbers(np.asarray(value))
    if isinstance(value, str):
        return ("text", value) if len(value) <= TEXT else None
    if isinstance(value, range):
        value = [*value]
    if depth < DEPTH and isinstance(value, tuple | list) and len(value) <= LARGEST:
        return _of_several(type(value).__name__, value, depth)
    if depth < DEPTH and isinstance(value, dict) and len(value) <= LARGEST:
        keys = tuple(sorted(map(repr, value)))
        return _of_several(("dict", keys), [value[k] for k in sorted(value, key=repr)], depth)
    return None


def _of_several(kind: Any, values: Any, depth: int) -> Likeness:
    inside = tuple(likeness(one, depth + 1) for one in values)
    return None if None in inside else (kind, inside)


def _of_numbers(array: Any) -> Likeness:
    if array.dtype.kind not in "biuf" or array.size > LARGEST:
        return None
    # Single precision forgets what rounding makes of a number, also of one that should be 0.
    with np.errstate(over="ignore"):
        rough = np.round(array.astype(np.float64), 11).astype(np.float32) + np.float32(0)
    return array.shape, rough.tobytes()


def flat(like: Likeness) -> Likeness:
    """Return the likeness of an array whatever its shape is."""
    return like[1] if isinstance(like, tuple) and isinstance(like[1], bytes) else like


def inside(like: Likeness) -> list[Likeness]:
    """Return a likeness and that of everything in it."""
    if not is_container(like):
        return [like]
    return [like, *(one for each in like[1] for one in inside(each))]


def leaves(value: Any, path: tuple[Any, ...] = ()) -> dict[tuple[Any, ...], Any]:
    """Return every number, array and text inside of a value by its keys and places."""
    if isinstance(value, dict):
        pairs: Any = value.items()
    elif isinstance(value, tuple | list) and not _is_numbers(value):
        pairs = enumerate(value)
    else:
        return {path: np.asarray(value) if isinstance(value, list) else value}
    return {p: leaf for key, one in pairs for p, leaf in leaves(one, (*path, key)).items()}


def _is_numbers(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, int | float) for one in value)


def is_container(like: Likeness) -> bool:
    """Whether it is that of a tuple, a list or a dictionary."""
    return isinstance(like, tuple) and len(like) == 2 and isinstance(like[1], tuple)


def has_numbers(like: Likeness) -> bool:
    """Whether it is that of a number or an array."""
    return isinstance(like, tuple) and isinstance(like[1], bytes)


def numbers_in(like: Likeness) -> list[float]:
    """Return the numbers of which it is the likeness, as they were rounded."""
    return [*map(float, np.frombuffer(like[1], np.float32))] if has_numbers(like) else []


def is_array(like: Likeness) -> bool:
    """Whether it is that of an array with something in it."""
    return has_numbers(like) and bool(like[0]) and not is_zero(like)


def is_zero(like: Likeness) -> bool:
    """Whether an array holds nothing but zeros, as one that is to be filled."""
    return has_numbers(like) and not any(like[1])


def form(like: Likeness) -> Any:
    """Return what of a value is its form: the shape of an array, the type of all else."""
    if isinstance(like, tuple) and len(like) == 2:
        return like[0]
    return None
