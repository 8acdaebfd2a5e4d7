"""The state of NumPy in which answers are judged, whatever a notebook has set for itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

# NumPy's own; what is set may have been changed before this module is imported.
_PRINTED: dict[str, Any] = {
    "precision": 8,
    "threshold": 1000,
    "edgeitems": 3,
    "linewidth": 75,
    "suppress": False,
    "nanstr": "nan",
    "infstr": "inf",
    "formatter": None,
    "sign": "-",
    "floatmode": "maxprec",
    "legacy": False,
}


@contextmanager
def clean_numpy() -> Iterator[None]:
    """Let overflows warn and arrays print as usual while the block lasts; then all is as before.

    Whoever has told NumPy to raise on an overflow has not made the answer wrong.
    """
    before = np.get_printoptions()
    # Most often all is as usual: to set it again takes twenty times as long.
    usual = before == before | _PRINTED and before.get("override_repr") is None
    if not usual:
        np.set_printoptions(**_PRINTED)
    try:
        with np.errstate(all="warn"):
            yield
    finally:
        if not usual or np.get_printoptions() != before:
            np.set_printoptions(**before)
