"""02_logistic_regression: one neuron that learns to tell cats from the rest."""

from __future__ import annotations

from ..activations.activations import sigmoid
from ..exercise import Assignment
from . import descent, prediction, propagation, start, testing, trial

ASSIGNMENT = Assignment.of(
    "02_logistic_regression",
    *(start, trial, propagation, testing, descent, prediction),
    borrowed=(sigmoid,),
)
