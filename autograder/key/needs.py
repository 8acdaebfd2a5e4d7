"""The settings on which a result depends: numbers, sizes and words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..checks.call import Outcome, perform
from ..checks.contract import Case
from ..checks.values import same


def needs(
    reference: Callable[..., Any], arguments: Sequence[str], cases: Sequence[Case]
) -> tuple[str, ...]:
    """Return the settings that no right answer can do without.

    With None in its place the result is another one in some case.  Of arrays nothing is said: another
    right answer may work one out of the others, as a cache out of the inputs.
    """
    return tuple(
        name
        for place, name in enumerate(arguments)
        if any(_depends(reference, case, place) for case in cases)
    )


def _depends(reference: Callable[..., Any], case: Case, place: int) -> bool:
    if place >= len(case.args) or not _is_setting(case.args[place]):
        return False
    args = (*case.args[:place], None, *case.args[place + 1 :])
    without = _called(reference, replace(case, args=args))
    return without.crash is not None or not same(_called(reference, case).value, without.value)


def _called(reference: Callable[..., Any], case: Case) -> Outcome:
    with np.errstate(all="ignore"):
        return perform(reference, case, [], getattr(reference, "__globals__", {}))


def _is_setting(value: Any) -> bool:
    if type(value) is list:  # of sizes
        return all(type(one) is int for one in value)
    return type(value) in (int, float, str)
