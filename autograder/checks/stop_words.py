"""The likely cause of an error by what was seen on the learner's line."""

from __future__ import annotations

import re
from collections.abc import Callable

from . import operation_words as operation
from .stopped import Stop

_NUMBERED = re.compile(r"([A-Za-z]+)(\d+)$")
_DECIMAL = re.compile(r"[A-Za-z]+\d+\.\d+$")
_RENAMED = re.compile(r"`np\.(\w+)` was a deprecated alias for the builtin `(\w+)`")


def in_words(kind: str, message: str, stop: Stop) -> str:
    """Say the likely cause of an error; nothing where what was seen does not tell it."""
    if stop.fact("permuted"):
        return operation.of_permuted(stop)
    tell = _WORDS.get(kind)
    return tell(message, stop) if tell else ""


def _key(_message: str, stop: Stop) -> str:
    name, key, keys = (stop.fact(one) for one in ("dictionary", "key", "keys"))
    if not name:
        return operation.of_key(stop)
    has = f'`{name}` has no "{key}"; it has {keys or "nothing"}.'
    if _DECIMAL.match(key):
        return f"{has} The number in it is a decimal one, as `/` makes it; `//` makes a whole one."
    if _is_beyond(key, keys) and stop.fact("written"):
        return f"{has} The layers end before that: not every network has so many."
    if _is_beyond(key, keys):
        return (
            f"{has} The layers end before that: look at how far the loop counts. There are half as "
            "many layers as entries W and b."
        )
    if _is_from_zero(key, keys):
        return f"{has} The layers are counted from 1."
    if stop.fact("written") and _is_letter_for_number(key, keys):
        return f"{has} The number of the layer belongs into the name, not the letter `{key[-1]}`."
    if stop.fact("listed"):
        return f"{has} A loop can go through the names that it has, whichever they are."
    nearest = stop.fact("nearest")
    return f'{has} The nearest is "{nearest}".' if nearest else has


def _is_letter_for_number(key: str, keys: str) -> bool:
    """Whether a key is Wl or WL, where others are W1, W2 and so on."""
    return key[-1:] in ("l", "L", "i") and re.search(rf'"{re.escape(key[:-1])}\d', keys) is not None


def _is_from_zero(key: str, keys: str) -> bool:
    """Whether a key of a weight or a bias has the number 0, and the first one there has 1."""
    match = _NUMBERED.match(key)
    weight = match is not None and match[1] in ("W", "b", "dW", "db") and int(match[2]) == 0
    return weight and f'"{key[:-1]}1"' in keys


def _is_beyond(key: str, keys: str) -> bool:
    """Whether a key counts on after the last layer."""
    match = _NUMBERED.match(key)
    if match is None:
        return False
    numbers = [int(n) for n in re.findall(rf'"{match[1]}(\d+)"', keys)]
    return bool(numbers) and int(match[2]) > max(numbers)


def _attribute(message: str, stop: Stop) -> str:
    renamed = _RENAMED.search(message)
    if renamed:
        return f"`np.{renamed[1]}` is gone from NumPy; write `{renamed[2]}`."
    wanted, nearest = stop.fact("attribute"), stop.fact("nearest")
    if stop.fact("handed on"):
        return operation.of_handed_on(stop)
    if not wanted or "\n" in message or "Use " in message:  # NumPy's own advice is better
        return ""
    owner, kind = stop.fact("object"), stop.fact("kind")
    what = f"`{owner}`" if owner else "Something that goes in here"
    what += f" is {kind} and has" if kind else " has"
    said = f"{what} no `{wanted}`."
    if kind == "None" and stop.fact("from") == "call":
        return f"{said[:-1]}: a function without `return` hands back None."
    if stop.fact("own"):
        return f"{said} A function of this notebook has that name, and is called by it alone."
    return f"{said} The nearest is `{nearest}`." if nearest else said


def _name(_message: str, stop: Stop) -> str:
    name, nearest = stop.fact("name"), stop.fact("nearest")
    if not name:
        return ""
    filled = stop.fact("filled")
    if filled:
        return f"`{name}` is filled before it is there: make it first, `{name} = {filled}`."
    said = f"Nothing is called `{name}` here."
    if stop.fact("in NumPy"):
        return f"{said} NumPy's is `np.{name}`."
    return f"{said} The nearest is `{nearest}`." if nearest else said


def _asserted(_message: str, stop: Stop) -> str:
    asserted = stop.fact("assertion")
    if not asserted:
        return ""
    compared = " and ".join(text for name, text in stop.facts if name == "compared")
    return f"Your own `assert {asserted}` does not hold{f': {compared}' if compared else ''}."


def _call(message: str, stop: Stop) -> str:
    written = stop.fact("def")
    if not written:
        return operation.of_type(message, stop)
    return f"The call does not fit the function, `{written}`."


_WORDS: dict[str, Callable[[str, Stop], str]] = {
    "KeyError": _key,
    "AttributeError": _attribute,
    "NameError": _name,
    "AssertionError": _asserted,
    "TypeError": _call,
    "ValueError": operation.of_value,
    "IndexError": operation.of_index,
    "UnboundLocalError": operation.of_unbound,
}
