"""Steps that are answered for from outside while a learner's function is called."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from ....checks.contract import Case
from ....checks.tried import bounded
from ....checks.values import NUMERIC, Tried, copied
from ..limits import REMEMBERED_ANSWERS
from ..protocol import TRIED, Channel, message
from .convention import Convention, Outline

_PLAIN = {bool, int, str, type(None)}


def supplied(
    name: str, own: Callable[..., Any] | None, outline: Outline, channel: Channel
) -> Callable[..., Any]:
    """Return a function that asks the examiner for the right result of an earlier exercise.

    It is called as the learner's `own` function is. The same question is asked once: a training
    that has come to rest asks it a thousand times.
    """
    known: dict[Any, tuple[str, Any]] = {}
    convention = Convention(own, outline)

    def supplied(*args: Any, **keywords: Any) -> Any:
        args, keywords = convention.outlined(args, keywords)
        asked = _asked(args, keywords)
        if asked not in known:
            if len(known) == REMEMBERED_ANSWERS:
                del known[next(iter(known))]
            known[asked] = _told(name, channel, args, keywords)
        return copied(_answer(known[asked]))

    supplied.__name__ = supplied.__qualname__ = name
    return supplied


def with_tried(case: Case, channel: Channel) -> Case:
    """Return a case with a function to call where it hands one over."""
    if not any(isinstance(one, Tried) for one in case.args):
        return case
    f = tried(channel)

    def there(value: Any) -> Any:
        return f if isinstance(value, Tried) else value

    start = {name: there(one) for name, one in case.start.items()}
    return replace(case, args=tuple(map(there, case.args)), start=start)


def tried(channel: Channel) -> Callable[..., Any]:
    """Return a function that asks for every result of the one that a learner's test is tried on.

    Nothing of it tells which one that is.
    """

    def f(*args: Any, **keywords: Any) -> Any:
        return _answer(_told(TRIED, channel, args, keywords))

    return bounded(f)


def _told(
    name: str, channel: Channel, args: tuple[Any, ...], keywords: dict[str, Any]
) -> tuple[str, Any]:
    channel.send("ask", {"name": name, "args": args, "keywords": keywords})
    return channel.receive(timeout=float("inf"))


def _answer(told: tuple[str, Any]) -> Any:
    kind, body = told
    if kind != "answer":
        raise _error(*body)
    return body


def _error(kind: str, message: str) -> Exception:
    """Return an error of the type and with the message that it had outside."""
    known = getattr(builtins, kind, None)
    base = known if isinstance(known, type) and issubclass(known, Exception) else Exception
    own = {"__init__": lambda _: None, "__str__": lambda _: message}
    error: Exception = type(kind, (base,), own)()
    return error


def _asked(args: tuple[Any, ...], keywords: dict[str, Any]) -> Any:
    """Return what only the same question is equal to; to pickle it takes four times as long."""
    try:
        return _key(args), _key(keywords)
    except TypeError:
        return message("ask", (args, keywords))


def _key(value: Any) -> Any:
    kind = type(value)
    if kind is np.ndarray and value.dtype.kind in NUMERIC:
        return value.dtype, value.shape, value.tobytes()
    if kind is float:
        return kind, value.hex()  # 0.0 is equal to -0.0, and nan to nothing
    if kind in _PLAIN:
        return kind, value
    if kind is dict:
        names = [name if type(name) is str else _key(name) for name in value]
        return (kind, *names, *map(_key, value.values()))
    if kind in (tuple, list):
        return (kind, *map(_key, value))
    raise TypeError  # a function, say, which may not cross anyway
