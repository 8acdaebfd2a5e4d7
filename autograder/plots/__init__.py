"""The pictures of the notebooks, drawn with the learner's own functions."""

from .activations import activation, compare, loss, one_neuron, slopes_through_layers, unrolled
from .canvas import NotYetError, say, show
from .training import Training, cost_curve, train

__all__ = [
    "NotYetError",
    "Training",
    "activation",
    "compare",
    "cost_curve",
    "loss",
    "one_neuron",
    "say",
    "show",
    "slopes_through_layers",
    "train",
    "unrolled",
]
