"""The small examples that a learner steps through: one neuron, one hidden layer, a deep network.

Their numbers are those of the learner's own functions where these are written and right, and given
ones otherwise.  To three digits they are the same, so that a picture of them holds in both cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np

from ..canvas import NotYetError, result_of

Scope = Mapping[str, Any]
Arrays = list[np.ndarray]

_CACHED = "the activations and a cache, as the task says"
_SLOPES = "a slope for each parameter, as the task says"


@dataclass(frozen=True)
class Example:
    """One example on its way through a network with one output.

    Parameters
    ----------
    inputs, label : list of float, float
    weights : list of list of list of float
        Of each layer, a row for each neuron.
    biases : list of list of float
        Of each layer.
    hidden : str
        The activation of the hidden layers; that of the last is the sigmoid.
    letters : str
        The letter of each layer's weights.
    needs : tuple of str
        The learner's functions for the way forward, and the one for the way back.
    forward, backward : callable
        Return Z and A, or db and dW, of each layer in turn, by the functions in a scope.
    z, a, dz, dw : list
        The numbers that are given, of each layer.
    """

    inputs: list[float]
    label: float
    weights: list[list[list[float]]]
    biases: list[list[float]]
    hidden: str
    letters: str
    needs: tuple[str, str]
    forward: Callable[[Example, Scope], Iterable[Any]]
    backward: Callable[[Example, Scope], Iterable[Any]]
    z: list[list[float]]
    a: list[list[float]]
    dz: list[list[float]]
    dw: list[list[list[float]]]

    @property
    def layer_dims(self) -> list[int]:
        """The sizes of the input and of each layer."""
        return [len(self.inputs), *map(len, self.biases)]

    @property
    def X(self) -> np.ndarray:
        """The inputs, a new column."""
        return np.array(self.inputs, dtype=float).reshape(-1, 1)

    @property
    def Y(self) -> np.ndarray:
        """The label, a new array of shape (1, 1)."""
        return np.array([[self.label]])

    @property
    def parameters(self) -> dict[str, np.ndarray]:
        """The weights and biases, new arrays by their names."""
        pairs = enumerate(zip(self.weights, self.biases, strict=True), start=1)
        return {
            name: value
            for layer, (W, b) in pairs
            for name, value in (
                (f"W{layer}", np.array(W, dtype=float)),
                (f"b{layer}", np.array(b, dtype=float).reshape(-1, 1)),
            )
        }


def numbers(example: Example, scope: Scope) -> tuple[dict[str, float], str]:
    """Return each number by its name, and a sentence that says whose numbers they are.

    Parameters
    ----------
    scope : mapping
        The notebook's global names.
    """
    given = _named(example, zip(example.z, example.a, strict=True), "za")
    there = _named(example, zip(example.dz, example.dw, strict=True), ("dz", "dw"))
    forward = _taken(example, scope, 0, given)
    backward = _taken(example, scope, 1, there) if forward else None
    found = {**(forward or given), **(backward or there)}
    return found, _whose(forward is not None, backward is not None)


def _named(
    example: Example, pairs: Iterable[tuple[Any, Any]], names: Iterable[str]
) -> dict[str, float]:
    """Return numbers by names such as ``"z1_2"``: the kind, the layer, the neuron, and its input."""
    found = {}
    for layer, pair in enumerate(pairs, start=1):
        for name, values in zip(names, pair, strict=True):
            for place, value in np.ndenumerate(np.array(values, dtype=float)):
                found[name + "_".join(map(str, (layer, *(n + 1 for n in place))))] = float(value)
    return found


def _whose(forward: bool, backward: bool) -> str:
    if backward:
        return "All numbers are those of your own functions."
    if forward:
        return "Forward, the numbers are those of your own function; backward, they are given."
    return "The numbers are given. Once your own functions are right, run the cell again: it then shows theirs."


def _taken(
    example: Example, scope: Scope, way: int, given: dict[str, float]
) -> dict[str, float] | None:
    """Return the numbers of a learner's function, or nothing where it is missing or wrong."""
    if not all(callable(scope.get(name)) for name in example.needs[: way + 1]):
        return None
    how = (example.forward, example.backward)[way]

    def function() -> np.ndarray:
        return _row(how(example, scope))

    function.__name__ = example.needs[way]
    try:
        found = result_of(function, shape=(len(given),), returns=(_CACHED, _SLOPES)[way])
    except NotYetError:
        return None
    right = np.allclose(found, list(given.values()), rtol=0, atol=1e-6)
    return dict(zip(given, map(float, found), strict=True)) if right else None


def _row(arrays: Iterable[Any]) -> np.ndarray:
    return np.concatenate([np.ravel(array) for array in arrays])


def _neuron_forward(example: Example, scope: Scope) -> Arrays:
    Z = np.array(example.z)
    return [Z, scope["sigmoid"](Z.copy())]


def _neuron_backward(example: Example, scope: Scope) -> Arrays:
    w = example.parameters["W1"].reshape(-1, 1)
    grads, _ = scope["propagate"](w, example.biases[0][0], example.X, example.Y)
    return [grads["db"], grads["dw"]]


def _hidden_forward(example: Example, scope: Scope) -> Arrays:
    cache = scope["forward_propagation"](example.X, example.parameters)[1]
    return [cache[name] for name in ("Z1", "A1", "Z2", "A2")]


def _hidden_backward(example: Example, scope: Scope) -> Arrays:
    parameters, X = example.parameters, example.X
    cache = scope["forward_propagation"](X, parameters)[1]
    grads = scope["backward_propagation"](parameters, cache, X, example.Y)
    return [grads[name] for name in ("db1", "dW1", "db2", "dW2")]


def _deep_forward(example: Example, scope: Scope) -> Iterable[Any]:
    AL, caches = scope["L_model_forward"](example.X, example.parameters)
    outputs = [*(cache[0][0] for cache in caches[1:]), AL]
    return chain.from_iterable((cache[1], A) for cache, A in zip(caches, outputs, strict=True))


def _deep_backward(example: Example, scope: Scope) -> Arrays:
    AL, caches = scope["L_model_forward"](example.X, example.parameters)
    grads = scope["L_model_backward"](AL, example.Y, caches)
    layers = range(1, len(example.layer_dims))
    return [grads[f"{name}{layer}"] for layer in layers for name in ("db", "dW")]


# fmt: off
EXAMPLES = {
    "neuron": Example(
        [1, 2], 0, [[[1, -1]]], [[1]], "", "w",
        ("sigmoid", "propagate"), _neuron_forward, _neuron_backward,
        z=[[0]], a=[[0.5]], dz=[[0.5]], dw=[[[0.5, 1]]],
    ),
    "hidden layer": Example(
        [0, 2], 0, [[[1, -1], [0.5, 0.5]], [[2, -1]]], [[0, -0.5], [0.5]], "tanh", "vw",
        ("forward_propagation", "backward_propagation"), _hidden_forward, _hidden_backward,
        z=[[-2, 0.5], [-1.89017232]], a=[[-0.96402758, 0.46211716], [0.13122482]],
        dz=[[0.01854228, -0.10320146], [0.13122482]],
        dw=[[[0, 0.03708457], [0, -0.20640293]], [[-0.12650435, 0.06064124]]],
    ),
    "deep network": Example(
        [1, 2], 1, [[[1, -1], [0, 1]], [[1, 2], [-2, 1]], [[1, -1]]], [[0, 0.5], [-1, 0], [-0.5]],
        "ReLU", "www", ("L_model_forward", "L_model_backward"), _deep_forward, _deep_backward,
        z=[[-1, 2.5], [4, 2.5], [1]], a=[[0, 2.5], [4, 2.5], [0.73105858]],
        dz=[[0, -0.26894142], [-0.26894142, 0.26894142], [-0.26894142]],
        dw=[
            [[0, 0], [-0.26894142, -0.53788284]],
            [[0, -0.67235355], [0, 0.67235355]],
            [[-1.07576569, -0.67235355]],
        ],
    ),
}
# fmt: on
