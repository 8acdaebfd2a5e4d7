"""03_planar_network: a hidden layer of tanh neurons, trained on points in the plane."""

from __future__ import annotations

from ..activations.activations import sigmoid
from ..exercise import Assignment
from ..logistic_regression.trial import slopes_by_trial
from . import backward, cost, forward, parameters, prediction, training

FAMILIES = (parameters, forward, cost, backward, training, prediction)
ASSIGNMENT = Assignment.of("03_planar_network", *FAMILIES, borrowed=(sigmoid, slopes_by_trial))
