"""04_deep_network: a network of any depth, step by step, forward and backward."""

from __future__ import annotations

from ..exercise import Assignment
from . import backward

ASSIGNMENT = Assignment.of("04_deep_network", backward)
