"""Neural networks from scratch in NumPy: the checks that a notebook imports.

>>> from autograder import checker
>>> check = checker("01_activations")
"""

from .checks.notebook import checker
from .workbook.bring import bring
from .workbook.ready import ready

__version__ = "0.1.0"
__all__ = ["bring", "checker", "ready"]
