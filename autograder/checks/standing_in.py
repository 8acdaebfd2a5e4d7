"""Other values under some names, while a block lasts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any


@contextmanager
def standing_in(scope: dict[str, Any], instead: Mapping[str, Any]) -> Iterator[None]:
    """Put other values under some names of `scope` while the block lasts."""
    absent = object()
    own = {name: scope.get(name, absent) for name in instead}
    try:
        scope.update(instead)
        yield
    finally:
        for name, value in own.items():
            if value is absent:
                scope.pop(name, None)
            else:
                scope[name] = value
