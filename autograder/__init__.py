"""Neural networks from scratch in NumPy: the checks that a notebook imports.

>>> from autograder import checker
>>> check = checker("01_activations")
"""

from .checks.notebook import checker

__version__ = "0.1.0"
__all__ = ["checker"]
