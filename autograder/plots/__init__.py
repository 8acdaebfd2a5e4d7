"""The pictures of the notebooks, drawn with the learner's own functions."""

from .activations import activation, compare, loss, one_neuron, slopes_through_layers, unrolled
from .canvas import NotYetError, say, show

__all__ = [
    "NotYetError",
    "activation",
    "compare",
    "loss",
    "one_neuron",
    "say",
    "show",
    "slopes_through_layers",
    "unrolled",
]
