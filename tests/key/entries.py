"""The numbers in an argument or a result, however deep."""

from __future__ import annotations

from collections.abc import Iterator
from types import FunctionType
from typing import Any

from autograder.checks.costs import Cost


def numbers_in(value: Any) -> Iterator[Any]:
    """Yield the arrays and numbers of a value; texts, functions, costs and None have none."""
    if isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from numbers_in(item)
    elif not isinstance(value, str | Cost | FunctionType | None):
        yield value
