"""The pictures of the notebooks, drawn with the learner's own functions."""

from .activations import activation, compare, loss, one_neuron, slopes_through_layers, unrolled
from .boundaries import boundary, hidden_sizes, points, straight_line
from .canvas import NotYetError, say, show
from .cat_pictures import accuracies, pictures, verdicts, weights
from .classifier import hidden_neurons, mislabelled, networks_compared, own_picture
from .finished_network import asked_again, finished_network
from .first_neuron import first_neuron
from .flow import first_steps, gradient_check, gradients_by_layer, signal_by_layer
from .gradient_descent import descent
from .graphs import deep_network_graph, layer_shapes, layer_shapes_backward
from .interactive.product import product
from .interactive.stepper import step_through
from .interactive.tangent import tangent
from .networks import equal_neurons, network_shapes, neuron_shapes, two_layer_network
from .starts import starts_compared
from .training import Training, cost_curve, train
from .wrong_line import wrong_line

__all__ = [
    "NotYetError",
    "Training",
    "accuracies",
    "activation",
    "asked_again",
    "boundary",
    "compare",
    "cost_curve",
    "deep_network_graph",
    "descent",
    "equal_neurons",
    "finished_network",
    "first_neuron",
    "first_steps",
    "gradient_check",
    "gradients_by_layer",
    "hidden_neurons",
    "hidden_sizes",
    "layer_shapes",
    "layer_shapes_backward",
    "loss",
    "mislabelled",
    "network_shapes",
    "networks_compared",
    "neuron_shapes",
    "one_neuron",
    "own_picture",
    "pictures",
    "points",
    "product",
    "say",
    "show",
    "signal_by_layer",
    "slopes_through_layers",
    "starts_compared",
    "step_through",
    "straight_line",
    "tangent",
    "train",
    "two_layer_network",
    "unrolled",
    "verdicts",
    "weights",
    "wrong_line",
]
