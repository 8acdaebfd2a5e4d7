"""Neural networks from scratch in NumPy: the checks that a notebook imports.

>>> from autograder import checker
>>> check = checker("01_activations")
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .checks.notebook import checker

__version__ = "0.1.0"
__all__ = ["checker"]
_PLACES = {"checker": ".checks.notebook"}


def __getattr__(name: str) -> Any:
    """Import what is asked for: the learner's commands run without NumPy."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name], __name__), name)
