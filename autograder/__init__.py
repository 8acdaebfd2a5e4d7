"""Neural networks from scratch in NumPy: the checks that a notebook imports.

>>> from autograder import checker
>>> check = checker("01_activations")
"""

from .checks.notebook import checker

__all__ = ["checker"]
