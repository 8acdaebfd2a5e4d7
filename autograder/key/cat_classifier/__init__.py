"""05_cat_classifier: a network with two layers and one with many learn to see cats."""

from __future__ import annotations

from .. import deep_network
from ..exercise import Assignment
from . import prediction, training

ASSIGNMENT = Assignment.of(
    "05_cat_classifier", training, prediction, borrowed=deep_network.ASSIGNMENT.exercises
)
