"""The likely cause of an error by the operation that raised it; the remedy only where it is sure."""

from __future__ import annotations

from .single import EACH
from .stopped import Stop

_ENTRIES = "compare all entries at once, for example with `np.where` or `np.maximum`."
_WORDS = {"if", "while", "not", "and", "or", "in", "assert"}
_LARGEST = (
    "Python's `max` and `min` look for one of several things, and an array is one thing that "
    "holds many: NumPy has a function that compares entry by entry."
)


def of_value(message: str, stop: Stop) -> str:
    """Say the cause of a ValueError."""
    if "truth value" in message:
        return _asked(stop.fact("asks"), stop.fact("bare"))
    if "to unpack" in message:
        return _taken_apart(stop, "more" if "too many" in message else "fewer")
    if stop.fact("product"):
        return (
            "Two shapes do not fit together entry by entry: write down both shapes. The matrix "
            "product is `@` or `np.dot`, not `*`."
        )
    if pair := stop.fact("pair"):
        return (
            f"`{pair}` is several things, and is taken for one array: give each a name of its own."
        )
    if looped := stop.fact("rows of"):
        return (
            f"A loop over `{looped}` goes over its rows, not over its entries, so that the things "
            "in this list have different shapes."
        )
    return ""


def _asked(word: str, bare: str) -> str:
    if word == "None":
        return (
            "A comparison with `None` goes through all entries of an array: whether a thing is None "
            "is asked with `is`."
        )
    if word in ("max", "min"):
        return _LARGEST
    if word == "chain":
        return f"A chain of comparisons asks one question, but an array holds many: {_ENTRIES}"
    if word in _WORDS and bare:
        return (
            f"`{word}` asks one question, but `{bare}` is an array that holds many: whether it was "
            f"given at all is asked with `{bare} is not None`, and `np.where` asks each entry."
        )
    if word in _WORDS:
        return f"`{word}` asks one question, but an array holds many: {_ENTRIES}"
    return ""


def _taken_apart(stop: Stop, more: str) -> str:
    if inside := stop.fact("inside"):
        return f"In the call `{inside}`, something is taken apart that has {more} parts than asked for."
    what, names, parts = (stop.fact(one) for one in ("unpacked", "names", "parts"))
    if not what:
        return ""
    if not parts or not names:
        rows = "; the parts of an array are its rows" if more == "more" else ""
        made = (
            f" It is what the `lambda` in line {line} gives."
            if (line := stop.fact("lambda"))
            else ""
        )
        return f"`{what}` has {more} parts than there are names on the left{rows}.{made}"
    things = "part" if parts.endswith(" 1") else "parts"
    left = f"there is {names} name" if names == "1" else f"there are {names} names"
    return f"`{what}` {parts} {things}, and {left} on the left."


def of_type(message: str, stop: Stop) -> str:
    """Say the cause of a TypeError."""
    if "not callable" in message:
        return _not_called(stop)
    if stop.fact("single"):
        return _single(stop)
    if found := stop.fact("none"):
        why = ": a function without `return` hands back None" if stop.fact("from") == "call" else ""
        return f"`{found}` is None{why}."
    made = f" It is {stop.fact('made by')}." if stop.fact("made by") else ""
    if stop.fact("handed on"):
        return of_handed_on(stop)
    if found := stop.fact("list"):
        return f"`{found}` is a list, not an array.{made}"
    if found := stop.fact("dictionary"):
        return f"`{found}` is a dictionary: what is in it is asked for by its name.{made}"
    if found := stop.fact("function"):
        return f"`{found}` is a function: brackets belong after its name, with what it is given."
    return _tuple(stop.fact("tuple"), stop.fact("from")) + (made if stop.fact("tuple") else "")


def of_permuted(stop: Stop) -> str:
    """Say that a call and the function have the same names in another order."""
    call, order = stop.fact("permuted"), stop.fact("order")
    return f"In the call `{call}` the arguments stand in another order than in `{order}`."


def of_handed_on(stop: Stop) -> str:
    """Say what of a wrong type a call hands to a step that stops."""
    found, made = stop.fact("handed on"), stop.fact("made by")
    if not found:
        return ""
    said = f"Further down {stop.fact('a')} stands in a wrong place, and in this call {found}."
    if stop.fact("from") == "call" and stop.fact("a") == "a tuple":
        return f"{said} {_SEVERAL}"
    return f"{said} It is {made}." if made else said


_SEVERAL = "A function that hands back several things wants several names on the left."


def _single(stop: Stop) -> str:
    """Say what a single thing is, and what is done with it as if it were several."""
    thing, way = stop.fact("single"), stop.fact("taken")
    if way == EACH:
        return (
            f"Each thing in `{thing}` is {stop.fact('is')}, and is taken apart into several names."
        )
    said = _SINGLE.get(way, f"`{way}` wants several things")
    why = ": a function without `return` hands back None" if stop.fact("by call") else ""
    why = ": `range` makes them of a count" if stop.fact("count") else why
    return f"`{thing}` is {stop.fact('is')}, and {said}{why}."


_SINGLE = {
    "loop": "a loop goes through several things",
    "apart": "is taken apart into several names",
    "entry": "has no entries to ask for",
    "write": "no entry of it can be changed",
    "len": "`len` counts the entries of what has some",
    "in": "`in` looks through several things",
}


def _not_called(stop: Stop) -> str:
    called, kind = stop.fact("called"), stop.fact("kind")
    if not called:
        return ""
    said = f"`{called}` is {kind}, and is called like a function"
    if stop.fact("meant") == "times":
        return f"{said}: a `*` is missing before the bracket."
    if stop.fact("meant") == "entry":
        return f"{said}: entries stand in square brackets."
    return f"{said}."


def _tuple(found: str, origin: str) -> str:
    if not found:
        return ""
    if origin == "shape":
        return f"`{found}` is a tuple of sizes: one of them is asked for in square brackets."
    if origin == "call":
        return (
            f"`{found}` is a tuple: a function that hands back several things wants several names "
            "on the left."
        )
    if origin == "argument":
        return f"`{found}` came in as a tuple: take it apart first, or look at what the call hands over."
    return f"`{found}` is a tuple: take it apart first."


def of_index(_message: str, stop: Stop) -> str:
    """Say the cause of an IndexError."""
    if name := stop.fact("entries of"):
        return _beyond(name, int(stop.fact("entries")), written=bool(stop.fact("written")))
    if name := stop.fact("swapped"):
        return (
            f"What is asked for lies in `{name}`: the names on the left of a call stand in the order in "
            "which the function returns."
        )
    return {
        "decimal": "An array is asked for an entry by a decimal number: `/` makes one, `//` a whole one.",
        "other": "An array is asked for an entry by something that is no whole number.",
    }.get(stop.fact("index"), "")


def _beyond(name: str, entries: int, *, written: bool) -> str:
    has = f"has {entries} {'entry' if entries == 1 else 'entries'}" if entries else "is empty"
    if written:
        return f"`{name}` {has}, and there is no further place to write to: `append` adds one at its end."
    numbered = f", numbered from 0 to {entries - 1}" if entries > 1 else ", and its number is 0"
    return f"`{name}` {has} here{numbered if entries else ': there is nothing in it to ask for'}."


def of_key(stop: Stop) -> str:
    """Say the cause of a KeyError that was raised in a step further down."""
    step, key = stop.fact("step"), stop.fact("key")
    if stop.fact("text"):
        return (
            f'`{step}` does not know "{key}": it takes the words that its docstring names, and Python '
            "tells small letters from capital ones."
        )
    given = "; ".join(text for name, text in stop.facts if name == "given")
    return f'`{step}` asks for "{key}", and it is not there: {given}.' if given else ""


def of_unbound(_message: str, stop: Stop) -> str:
    """Say the cause of an UnboundLocalError."""
    name = stop.fact("unbound")
    where = {
        "if": "gets its value in a branch of an `if` that did not run",
        "loop": "gets its value in a loop, and the loop did not run once",
        "below": "gets its value in this function, so that it is the function's own, but not "
        "before this line",
    }.get(stop.fact("given in"), "")
    if not name or not where:
        return ""
    tested = f": {stop.fact('tested')}" if stop.fact("tested") else ""
    bare = stop.fact("unquoted")
    text = f': `{bare}` is a function, and the text is written `"{bare}"`' if bare else tested
    return f"`{name}` {where}{text}."
