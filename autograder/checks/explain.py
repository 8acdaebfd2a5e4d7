"""Name the likely cause of a wrong answer.

First by the results of known mistakes, which the test vectors carry: an answer that equals one of
them wherever that mistake shows is that mistake.  Then by a few rules on the numbers themselves.
A wrong name is worse than none, so whatever stays unsure stays unnamed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from .call import Crash, Outcome
from .compare import as_numbers, compare
from .contract import KnownMistake, Result, Vectors


def known_mistakes(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[KnownMistake]:
    """Return the known mistakes that give these very outcomes in every case.

    Cases that only advise don't count.  Where nothing is found, nor do edges at which the answer
    overflows and the mistake, written in another way, does not.
    """
    for lenient in (False, True):
        found = [one for one in vectors.mistakes if _matches(vectors, one, outcomes, lenient)]
        if found:
            return found
    return []


def _matches(
    vectors: Vectors, mistake: KnownMistake, outcomes: Sequence[Outcome], lenient: bool
) -> bool:
    shows, returned = 0, 0
    for case, right, wrong, outcome in zip(
        vectors.cases, vectors.expected, mistake.results, outcomes, strict=True
    ):
        if case.weight == "advice":
            continue
        if lenient and case.weight == "edge" and _overflows(outcome, wrong):
            continue
        tolerance = {"rtol": case.rtol, "atol": case.atol}
        returns = vectors.contract.returns
        if wrong is None:  # the mistake stops with an error here, or returns nothing
            if outcome.crash is None and outcome.value is not None:
                return False
            shows += 1
            continue
        if outcome.crash is not None:
            return False
        if not _equals(wrong, outcome.value, right, returns, **tolerance):
            return False
        returned += 1
        shows += bool(compare(right, wrong, returns, **tolerance))
    # An answer that only ever crashes tells nothing about which mistake it is.
    return shows > 0 and returned > 0


def _overflows(outcome: Outcome, wrong: Any) -> bool:
    """Whether an answer gives nan or infinity where the mistake gives a number."""
    given, expected = as_numbers(outcome.value), as_numbers(wrong)
    if given is None and isinstance(outcome.value, tuple) and isinstance(wrong, tuple):
        given, expected = as_numbers(outcome.value[0]), as_numbers(wrong[0])
    if given is None or expected is None:
        return False
    return bool(np.isfinite(expected).all() and not np.isfinite(given).all())


def _equals(wrong: Any, given: Any, right: Any, result: Result, **tolerance: float) -> bool:
    """Whether an answer is the result of a mistake, which may be built otherwise than asked for."""
    leaves_out = (
        result.form == "layers" and isinstance(wrong, dict) and wrong.keys() <= right.keys()
    )
    if leaves_out or _built_like(right, wrong):
        differs = compare(wrong, given, result, **tolerance)
        return not differs and _lacks_the_same(right, wrong, given)
    return _alike(wrong, given, **tolerance)


def _built_like(right: Any, value: Any) -> bool:
    """Whether `value` has the same keys and as many parts, with numbers in the same places."""
    if isinstance(right, dict):
        same_keys = isinstance(value, dict) and value.keys() == right.keys()
        return same_keys and all(_built_like(right[key], value[key]) for key in right)
    if isinstance(right, list) and all(isinstance(number, float) for number in right):
        return isinstance(value, list | np.ndarray)  # costs, however many
    if isinstance(right, tuple | list):
        same_length = isinstance(value, tuple | list) and len(value) == len(right)
        return same_length and all(map(_built_like, right, value))
    return as_numbers(value) is not None


def _alike(wrong: Any, given: Any, rtol: float, atol: float) -> bool:
    """Whether two values of any form have the same form and the same numbers."""
    tolerance = {"rtol": rtol, "atol": atol}
    if isinstance(wrong, dict) and isinstance(given, dict):
        same_keys = wrong.keys() == given.keys()
        return same_keys and all(_alike(wrong[key], given[key], **tolerance) for key in wrong)
    if isinstance(wrong, tuple | list) and isinstance(given, tuple | list):
        pairs = zip(wrong, given, strict=False)
        return len(wrong) == len(given) and all(_alike(*pair, **tolerance) for pair in pairs)
    first, second = as_numbers(wrong), as_numbers(given)
    if first is None or second is None or first.shape != second.shape:
        return False
    with np.errstate(all="ignore"):
        return bool(np.isclose(second, first, equal_nan=True, **tolerance).all())


def _lacks_the_same(right: Any, wrong: Any, given: Any) -> bool:
    """Whether the keys that the mistake leaves out are left out here, too."""
    if not all(isinstance(value, dict) for value in (right, wrong, given)):
        return True
    return all(key not in given for key in right if key not in wrong)


def from_numbers(right: Any, given: Any) -> str | None:
    """Say what one wrong array tells by itself, or None when it tells nothing."""
    right, given = as_numbers(right), as_numbers(given)
    if right is None or given is None or right.dtype.kind == "b" or given.dtype.kind == "c":
        return None
    if right.shape != given.shape:
        return _from_shapes(right, given)
    with np.errstate(all="ignore"):
        sure = np.abs(right) > 1e-9
        if sure.sum() < 2 or not np.allclose(given[~sure], right[~sure], atol=1e-9):
            return None
        ratio = given[sure] / right[sure]
        if not np.allclose(ratio, ratio.flat[0], rtol=1e-6):
            return None
        factor = float(ratio.flat[0])
    if not np.isfinite(factor) or abs(factor) < 1e-12 or abs(factor - 1) < 1e-6:
        return None
    if abs(factor + 1) < 1e-6:
        return "Every value has the wrong sign."
    return f"Every value is {factor:.6g} times the right one: look for a constant factor."


def _from_shapes(right: np.ndarray, given: np.ndarray) -> str | None:
    if given.ndim > 1 and given.shape == right.shape[::-1]:
        return "It looks transposed: rows and columns have changed places."
    if given.size == right.size and given.ndim < right.ndim:
        return (
            "The numbers are there, but an axis is gone: look at `keepdims=True`, `reshape`, or "
            "the shape that an array was made with, as in `np.zeros((n, 1))`."
        )
    if given.size == 1 < right.size:
        return "A single number came out; here each entry keeps its place."
    return None


_CRASHES = {
    "NameError": "A name is used that nobody has defined: look for a misspelling.",
    "NotImplementedError": "It calls a step that is not written yet.",
    "UnboundLocalError": "A variable is read before the function has given it a value: perhaps "
    "no branch of an `if` ran.",
    "IndentationError": "The lines of the function are not indented alike.",
    "SyntaxError": "Python cannot read this line: look for a missing bracket or colon.",
    "ZeroDivisionError": "Something is divided by zero.",
    "RecursionError": "The function keeps calling itself.",
    "KeyError": "A dictionary is asked for a key that it does not have.",
    "IndexError": "An index points past the end: count the axes and the entries.",
    "AttributeError": "The object has no such attribute: look at what it really is.",
    "MemoryError": "The result would not fit into memory: a shape is probably wrong.",
    "SystemExit": "The function leaves Python instead of returning a result.",
    "Killed": "The function ends Python itself, or wants more memory than there is.",
    "Timeout": "The time was up: look for a loop that never ends.",
}


def _one_number(line: str) -> str:
    if re.search(r"np\.(max|min|amax|amin)\(", line):
        return (
            "`np.max` looks for the largest entry of one array; to compare two things entry by "
            "entry, NumPy has another function with a similar name."
        )
    if "math." in line:
        return "The `math` module works on one number at a time; NumPy's functions work on arrays."
    return "This works on one number at a time; leave the array as it is."


def from_crash(crash: Crash) -> str:
    """Say the likely cause of an exception in the learner's code."""
    message = crash.message
    if crash.type == "ValueError" and "truth value of an array" in message:
        return (
            "`if` asks one question, but an array holds many: compare all entries at once, "
            "for example with `np.where` or `np.maximum`."
        )
    if crash.type == "ValueError" and ("not aligned" in message or "mismatch" in message):
        return "The inner sizes of a matrix product differ: write down both shapes side by side."
    if crash.type == "ValueError" and "broadcast" in message:
        return (
            "Two shapes do not fit together entry by entry: write down both shapes. The matrix "
            "product is `@` or `np.dot`, not `*`."
        )
    if crash.type == "ValueError" and "inhomogeneous" in message:
        return (
            "Two things of different shapes were taken for one array: a function that returns a "
            "pair wants two names on the left, as in `Z, cache = ...`."
        )
    if crash.type == "TypeError" and "only" in message and "scalar" in message:
        return _one_number(crash.line)
    if crash.type == "TypeError" and "interpreted as" in message and "data type" in message:
        return "The whole shape goes into one pair of brackets of its own: `np.zeros((n, 1))`."
    if crash.type == "TypeError" and "tuple" in message and "'>'" in message:
        return (
            f"`{crash.function}` was given a tuple where it wants an array: take the cache apart "
            "first, (linear_cache, activation_cache), in this order."
        )
    if crash.type == "TypeError" and "argument" in message and "positional" in message:
        return "A function on this line was called with too few or too many arguments."
    if crash.type == "NotImplementedError" and crash.function:
        return f"`{crash.function}` is not written yet."
    return _CRASHES.get(crash.type, "")
