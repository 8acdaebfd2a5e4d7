"""What an error is called."""

from __future__ import annotations

_LONGEST = 60


def error_name(error: BaseException) -> str:
    """Return the name of an error's class; of a private one, that of its nearest public base.

    Python has private ones: since 3.13 a cell that breaks off is an ``_IncompleteInputError``.
    """
    names = [kind.__name__ for kind in type(error).__mro__]
    return next(name for name in names if not name.startswith("_"))[:_LONGEST]
