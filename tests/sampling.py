"""A few of many that are alike for `make test`; the others are for the slow tests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def one_in(number: int, names: Iterable[str]) -> list[Any]:
    """Return parameters of which one in so many is not slow: the first, and so on."""
    slow = pytest.mark.slow
    return [
        pytest.param(name, marks=slow if place % number else ()) for place, name in enumerate(names)
    ]
