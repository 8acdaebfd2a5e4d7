"""Both kinds of gradebook, for a fixture that makes one of each."""

import pytest

from benchmarks.performance.server import WHY_NOT, programs

BOTH = [
    "sqlite",
    pytest.param(
        "postgresql",
        marks=pytest.mark.skipif(programs() is None, reason=WHY_NOT),
    ),
]
