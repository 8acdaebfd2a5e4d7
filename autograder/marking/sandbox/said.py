"""Read what a session says: everything is hostile, and only data comes through."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ...checks.call import Crash, Outcome
from ...checks.ignored import WAYS, Ignored
from ...checks.places.place import KINDS, Place
from ...checks.stopped import Stop
from .limits import MAX_CRASH, MAX_PLACES, MAX_PRINTED, MAX_SEEN, MAX_WRITERS
from .protocol import Malformed, Output

# What a page can show; a widget, say, is dead without its kernel, and nbconvert stumbles over it.
FORMS = ("text/plain", "text/html", "text/markdown", "text/latex", "image/png", "image/jpeg")
_NOT_SHOWN = {"text/plain": "(an output that this page cannot show)"}
_RESULT = {"value"}
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")


def outcome(plain: Any, names: list[str]) -> Outcome:
    """Read an outcome that a hostile process may have made up.

    Raises
    ------
    Malformed
        If it is none.
    """
    if not isinstance(plain, dict):
        raise Malformed("an outcome that is not one")
    if plain.keys() == _RESULT:  # as of most calls, of which nothing more is to be said
        return Outcome(plain["value"])
    changed = plain.get("changed")
    said = [c for c in changed if type(c) is str] if isinstance(changed, tuple) else []
    return Outcome(
        plain.get("value"),
        _crash(plain.get("crash")),
        tuple(name for name in names if name in said),
        str(plain.get("printed", ""))[:MAX_PRINTED],
        plain.get("loose") is True,
        _writers(plain.get("writers")),
        _ignored(plain.get("ignored"), names),
    )


def _writers(plain: Any) -> tuple[str, ...]:
    said = plain[:MAX_WRITERS] if isinstance(plain, tuple) else ()
    return tuple(name[:60] for name in said if type(name) is str and name.isidentifier())


def _ignored(plain: Any, names: list[str]) -> Ignored:
    return tuple((name, how) for name, how in _rows(plain) if name in names and how in WAYS)


def _crash(plain: Any) -> Crash | None:
    if not isinstance(plain, tuple) or len(plain) != 6:
        return None
    kind, message, line = (str(text)[:MAX_CRASH] for text in plain[:3])
    number, function, seen = plain[3:]
    return Crash(kind, message, line, _whole(number), str(function), stop=_stop(seen))


def _stop(plain: Any) -> Stop:
    if not isinstance(plain, tuple) or len(plain) != 3:
        return Stop()
    facts, names, outer = plain
    if not isinstance(outer, tuple) or len(outer) != 3:
        return Stop(_rows(facts), _rows(names))
    function, number, line = outer
    return Stop(
        _rows(facts),
        _rows(names),
        (str(function)[:MAX_CRASH], _whole(number), str(line)[:MAX_CRASH]),
    )


def _rows(plain: Any) -> tuple[tuple[str, str], ...]:
    """Read pairs of short texts, and not too many."""
    pairs = plain[:MAX_SEEN] if isinstance(plain, tuple) else ()
    return tuple(
        (str(pair[0])[:MAX_CRASH], str(pair[1])[:MAX_CRASH])
        for pair in pairs
        if isinstance(pair, tuple) and len(pair) == 2
    )


def _whole(plain: Any) -> int:
    return plain if isinstance(plain, int) else 0


def places(plain: Any, text_of: Callable[[str], str]) -> list[Place]:
    """Read where a hostile process says that a fault is.

    What stands there is taken from the text in which `text_of` finds the function's definition.
    """
    several = plain[:MAX_PLACES] if isinstance(plain, list) else []
    return [one for each in several if (one := _place(each, text_of)) is not None]


def _place(plain: Any, text_of: Callable[[str], str]) -> Place | None:
    if not isinstance(plain, tuple) or [*map(type, plain)] != [int, int, int, int, str, str]:
        return None
    line, last, start, end, kind, function = plain
    lines = text_of(function).split("\n")
    if not 1 <= line <= last <= len(lines) or min(start, end) < 0 or kind not in KINDS:
        return None
    if not function.isidentifier() or (line == last and start >= end):
        return None
    several = lines[line - 1 : last]
    several[-1] = several[-1][:end]
    several[0] = several[0][start:]
    text = "\n".join(several)
    return (
        Place(line, last, text, start, end, lines[line - 1], function[:60], kind) if text else None
    )


def output(plain: Any) -> Output:
    """Keep of an output what the notebook format knows, as text."""
    if not isinstance(plain, dict):
        return {"output_type": "stream", "name": "stdout", "text": ""}
    kind = plain.get("output_type")
    if kind == "error":
        trace = plain.get("traceback")
        lines = [str(line) for line in trace] if isinstance(trace, list) else []
        return {
            "output_type": "error",
            "ename": str(plain.get("ename")),
            "evalue": str(plain.get("evalue")),
            "traceback": lines,
        }
    if kind in ("display_data", "execute_result"):
        shown = _shown(plain.get("data")) or _NOT_SHOWN
        output = {"output_type": kind, "metadata": {}, "data": shown}
        return output | ({"execution_count": None} if kind == "execute_result" else {})
    name = "stderr" if plain.get("name") == "stderr" else "stdout"
    return {"output_type": "stream", "name": name, "text": str(plain.get("text", ""))}


def _shown(data: Any) -> dict[str, str]:
    """Keep the forms of an output that a page can show."""
    if not isinstance(data, dict):
        return {}
    known = {form: str(data[form]) for form in FORMS if form in data}
    return {f: t for f, t in known.items() if f[:6] != "image/" or _BASE64.fullmatch(t)}
