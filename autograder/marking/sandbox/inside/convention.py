"""Put the arguments of a call as a learner's function takes them into the outline's order.

A step that is put right is called as the learner wrote it: with other names, in another order, with
more arguments.  What is read here, in the room, decides only in which order the values of a
question go to the examiner, who answers any question about that step anyway.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

Outline = Mapping[str, bool]  # the outline's arguments, in order, and whether each must be given


def as_outlined(
    own: Callable[..., Any] | None,
    outline: Outline,
    args: tuple[Any, ...],
    keywords: dict[str, Any],
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Return the arguments of a call, under the outline's names where they came in another way.

    What has a name of the outline goes there, the rest by position; what is then left over is
    dropped.  A default of the learner's counts only where the outline has none.  A call that does
    not fit the learner's own function stays as it is.
    """
    return Convention(own, outline).outlined(args, keywords)


class Convention:
    """How a learner's function is called; it is asked once, when the first call comes."""

    def __init__(self, own: Callable[..., Any] | None, outline: Outline) -> None:
        self._own = own
        self._outline = outline
        needed = [place for place, must in enumerate(outline.values(), 1) if must]
        self._least = max(needed, default=0)  # arguments by position that give all that is needed

    @cached_property
    def _signature(self) -> inspect.Signature | None:
        try:
            return inspect.signature(self._own)  # type: ignore[arg-type]
        except Exception:  # no function, or one that tells nothing
            return None

    @cached_property
    def _is_the_outlines(self) -> bool:
        """Whether it takes the outline's arguments by their names, in their order, and no others."""
        taken = self._signature.parameters.values() if self._signature else ()
        plain = all(one.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for one in taken)
        return plain and [one.name for one in taken] == [*self._outline]

    def outlined(
        self, args: tuple[Any, ...], keywords: dict[str, Any]
    ) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """Return the arguments of a call as :func:`as_outlined` does."""
        if not keywords and len(args) >= self._least and self._is_the_outlines:
            return args, keywords
        try:
            call = self._signature.bind(*args, **keywords)  # type: ignore[union-attr]
        except Exception:  # a call that does not fit it
            return args, keywords
        return _outlined(call, self._outline, args, keywords)


def _outlined(
    call: inspect.BoundArguments,
    outline: Outline,
    args: tuple[Any, ...],
    keywords: dict[str, Any],
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    given, defaults = _given(call), _left_to_defaults(call)
    needed = [name for name, must in outline.items() if must]
    found = {name: given.pop(name) for name in outline if name in given}
    found |= {name: defaults[name] for name in needed if name in defaults}
    _hand_out(found, outline, given.values())
    _hand_out(found, needed, [value for name, value in defaults.items() if name not in outline])
    if not outline or _already_so(found, outline, args, keywords):
        return args, keywords
    return (), found


def _given(call: inspect.BoundArguments) -> dict[Any, Any]:
    """Return what a call gives, in the order of the signature; what has no name has a number."""
    given: dict[Any, Any] = {}
    for name, value in call.arguments.items():
        kind = call.signature.parameters[name].kind
        if kind is inspect.Parameter.VAR_POSITIONAL:
            given.update(enumerate(value))
        elif kind is inspect.Parameter.VAR_KEYWORD:
            given.update(value)
        else:
            given[name] = value
    return given


def _left_to_defaults(call: inspect.BoundArguments) -> dict[Any, Any]:
    left = (p for p in call.signature.parameters.values() if p.name not in call.arguments)
    return {p.name: p.default for p in left if p.default is not p.empty}


def _hand_out(found: dict[str, Any], wanted: Iterable[str], values: Iterable[Any]) -> None:
    """Give values in order to the arguments that are wanted and have none."""
    found.update(zip([name for name in wanted if name not in found], values, strict=False))


def _already_so(
    found: dict[str, Any], outline: Outline, args: tuple[Any, ...], keywords: dict[str, Any]
) -> bool:
    plain = dict(zip(outline, args, strict=False)) | keywords
    return (
        len(plain) == len(args) + len(keywords)
        and plain.keys() == found.keys()
        and all(plain[name] is found[name] for name in found)
    )
