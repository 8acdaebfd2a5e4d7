"""01_activations: the activation functions, their slopes, and the loss of one example."""

from __future__ import annotations

from ..exercise import Assignment
from . import activations, loss, pictures

ASSIGNMENT = Assignment.of("01_activations", activations, pictures, loss)
