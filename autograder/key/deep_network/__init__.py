"""04_deep_network: a network of any depth, step by step, forward and backward."""

from __future__ import annotations

from ..exercise import Assignment
from . import backward, backward_mistakes, cost, forward, parameters, update

ASSIGNMENT = Assignment.of(
    "04_deep_network", parameters, forward, cost, backward, backward_mistakes, update
)
