"""04_deep_network: a network of any depth, step by step, forward and backward."""

from __future__ import annotations

from dataclasses import replace

from ..checks.contract import (
    Contract,
    Result,
    array,
    group,
    layers,
    mapping,
    random_array,
    scalar,
    sequence,
)
from . import deep_network_cases as cases
from . import deep_network_mistakes_activations as activations
from . import deep_network_mistakes_backward as backward
from . import deep_network_mistakes_forward as forward
from . import deep_network_mistakes_parameters as parameters
from . import deep_network_reference as reference
from .exercise import Assignment, Exercise


def _aside(result: Result) -> Result:
    return replace(result, aside=True)


Z_CACHE = array("the activation cache (Z)", "(n, m)")
LINEAR_CACHE = group(
    "the linear cache",
    array("A_prev", "(n_prev, m)"),
    array("W", "(n, n_prev)"),
    array("b", "(n, 1)"),
)
LAYER_CACHE = group("the cache", LINEAR_CACHE, Z_CACHE)
ACTIVATED = group("The result", array("A", "(n, m)"), _aside(array("The cache (Z)", "(n, m)")))
GRADIENTS = group(
    "The result",
    array("dA_prev", "(n_prev, m)"),
    array("dW", "(n, n_prev)"),
    array("db", "(n, 1)"),
)

ASSIGNMENT = Assignment(
    "04_deep_network",
    (
        Exercise(
            reference.initialize_parameters,
            2,
            Contract(
                "initialize_parameters(n_x, n_h, n_y)",
                mapping(
                    "parameters",
                    random_array("W1", "(n_h, n_x)"),
                    array("b1", "(n_h, 1)"),
                    random_array("W2", "(n_y, n_h)"),
                    array("b2", "(n_y, 1)"),
                ),
            ),
            cases.two_layer_sizes,
            mistakes=parameters.INITIALIZE,
        ),
        Exercise(
            reference.initialize_parameters_deep,
            4,
            Contract(
                "initialize_parameters_deep(layer_dims)",
                layers(
                    "parameters",
                    random_array("W", "(n, n_prev)", "1/sqrt(n_prev)", "sqrt(2/n_prev)"),
                    array("b", "(n, 1)"),
                    exact=True,
                ),
            ),
            cases.deep_sizes,
            mistakes=parameters.INITIALIZE_DEEP,
        ),
        Exercise(
            reference.linear_forward,
            2,
            Contract(
                "linear_forward(A, W, b)",
                group(
                    "The result",
                    array("Z", "(n, m)"),
                    _aside(
                        group(
                            "The cache",
                            array("A", "(n_prev, m)"),
                            array("W", "(n, n_prev)"),
                            array("b", "(n, 1)"),
                        )
                    ),
                ),
            ),
            cases.linear,
            mistakes=forward.LINEAR_FORWARD,
        ),
        Exercise(
            reference.sigmoid,
            2,
            Contract("sigmoid(Z)", ACTIVATED),
            cases.activations,
            mistakes=activations.SIGMOID,
        ),
        Exercise(
            reference.relu,
            2,
            Contract("relu(Z)", ACTIVATED),
            cases.activations,
            mistakes=activations.RELU,
        ),
        Exercise(
            reference.linear_activation_forward,
            4,
            Contract(
                "linear_activation_forward(A_prev, W, b, activation)",
                group("The result", array("A", "(n, m)"), _aside(LAYER_CACHE)),
            ),
            cases.linear_activation,
            builds_on=("linear_forward", "sigmoid", "relu"),
            mistakes=forward.LINEAR_ACTIVATION_FORWARD,
        ),
        Exercise(
            reference.L_model_forward,
            4,
            Contract(
                "L_model_forward(X, parameters)",
                group(
                    "The result",
                    array("AL", "(1, m)"),
                    _aside(sequence("caches", LAYER_CACHE)),
                ),
            ),
            cases.forward,
            builds_on=("linear_activation_forward",),
            mistakes=forward.L_MODEL_FORWARD,
        ),
        Exercise(
            reference.compute_cost,
            4,
            Contract("compute_cost(AL, Y)", scalar("The cost")),
            cases.predictions,
            mistakes=forward.COMPUTE_COST,
        ),
        Exercise(
            reference.linear_backward,
            4,
            Contract("linear_backward(dZ, cache)", GRADIENTS),
            cases.linear_back,
            mistakes=backward.LINEAR_BACKWARD,
        ),
        Exercise(
            reference.relu_backward,
            2,
            Contract("relu_backward(dA, cache)", array("dZ", "(n, m)")),
            cases.activation_back,
            mistakes=activations.RELU_BACKWARD,
            may_use=("relu",),
        ),
        Exercise(
            reference.sigmoid_backward,
            2,
            Contract("sigmoid_backward(dA, cache)", array("dZ", "(n, m)")),
            cases.activation_back,
            builds_on=("sigmoid",),
            mistakes=activations.SIGMOID_BACKWARD,
        ),
        Exercise(
            reference.linear_activation_backward,
            4,
            Contract("linear_activation_backward(dA, cache, activation)", GRADIENTS),
            cases.linear_activation_back,
            builds_on=("linear_backward", "relu_backward", "sigmoid_backward"),
            mistakes=backward.LINEAR_ACTIVATION_BACKWARD,
            may_use=("linear_activation_forward",),
        ),
        Exercise(
            reference.L_model_backward,
            6,
            Contract(
                "L_model_backward(AL, Y, caches)",
                layers(
                    "grads",
                    replace(array("dA", "(n_prev, m)"), shift=True),
                    array("dW", "(n, n_prev)"),
                    array("db", "(n, 1)"),
                ),
            ),
            cases.backward,
            builds_on=("linear_activation_backward",),
            mistakes=backward.L_MODEL_BACKWARD,
            may_use=("L_model_forward", "compute_cost"),
        ),
        Exercise(
            reference.update_parameters,
            2,
            Contract(
                "update_parameters(parameters, grads, learning_rate)",
                layers("parameters", array("W", "(n, n_prev)"), array("b", "(n, 1)"), exact=True),
                changes_inputs=("parameters",),
            ),
            cases.updates,
            mistakes=parameters.UPDATE_PARAMETERS,
        ),
    ),
)
