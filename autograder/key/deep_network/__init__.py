"""04_deep_network: a network of any depth, step by step, forward and backward."""

from __future__ import annotations

from ..exercise import Assignment
from ..logistic_regression.trial import slopes_by_trial
from . import backward, backward_mistakes, cost, forward, parameters, update

FAMILIES = (parameters, forward, cost, backward, backward_mistakes, update)
ASSIGNMENT = Assignment.of("04_deep_network", *FAMILIES, borrowed=(slopes_by_trial,))
