"""Hold a step on the way back against central differences of the learner's own way forward.

The right result of a case says what a step should give; this says whether the learner's two
halves fit each other: each entry of every gradient, for a random gradient from above, in float64.
It tells a remark and never costs points.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

STEP = 1e-6  # of the central difference
ENOUGH = 1e-4  # the relative error up to which two slopes are one

Functions = Mapping[str, Any]
Pairs = Iterator[tuple[str, Any, np.ndarray]]  # a gradient's name, what came, the slope


def remark(name: str, scope: Functions, *, passed: bool) -> str:
    """Compare one step on the way back with the functions that it goes back through.

    Parameters
    ----------
    name : str
        The step, such as ``"linear_backward"``.
    scope : dict of str to callable
        The notebook's names: the step and the learner's own forward functions.
    passed : bool
        Whether the step has passed its check.

    Returns
    -------
    str
        A sentence, or nothing where there is nothing to say: both fit and are right, the step
        has no way forward to be held against, or one of the two does not run.
    """
    if name not in _STEPS:
        return ""
    forward, pairs = _STEPS[name]
    heard = io.StringIO()
    try:
        with (
            contextlib.redirect_stdout(heard),
            contextlib.redirect_stderr(heard),
            warnings.catch_warnings(),
            np.errstate(all="ignore"),
        ):
            warnings.simplefilter("ignore")
            errors = {part: _error(given, slope) for part, given, slope in pairs(name, scope)}
    except Exception:  # the check itself tells of errors
        return ""
    worst = max(errors, key=lambda part: errors[part])
    off = not errors[worst] <= ENOUGH
    if passed and off:
        return (
            f"Your {name} is right, but {worst} is not the slope of your own {forward} "
            f"(relative error {errors[worst]:.1g}, by central differences): look at {forward}."
        )
    if not passed and not off:
        return (
            f"Your {name} fits your own {forward} (measured by small steps to both sides), "
            f"but {forward} is not right yet: start there."
        )
    return ""


def goes_back_through(name: str) -> list[str]:
    """Name the functions whose slopes a step computes; none where it is no step on the way back."""
    return _STEPS[name][0].split(" and ") if name in _STEPS else []


def slope(function: Callable[[np.ndarray], Any], at: np.ndarray) -> np.ndarray:
    """Return the central difference of a number with respect to every entry of `at`."""
    found = np.zeros(at.shape)
    for place in np.ndindex(at.shape):
        ends = []
        for step in (STEP, -STEP):
            moved = at.copy()
            moved[place] += step
            ends.append(float(np.sum(function(moved))))
        found[place] = (ends[0] - ends[1]) / (2 * STEP)
    return found


def _error(given: Any, slope: np.ndarray) -> float:
    given = np.asarray(given, dtype=float)
    if given.size != slope.size:
        return np.inf
    distance = np.linalg.norm(given.ravel() - slope.ravel())
    return float(distance / max(np.linalg.norm(given) + np.linalg.norm(slope), 1e-12))


def _draw(*shape: int) -> np.ndarray:
    """Draw normal numbers, none so near 0 that a step would cross the kink of the ReLU."""
    numbers = np.random.default_rng(sum(shape)).standard_normal(shape)
    return numbers + 0.1 * np.sign(numbers)


def _entrywise(forward: str) -> Callable[[str, Functions], Pairs]:
    def pairs(name: str, scope: Functions) -> Pairs:
        z = _draw(3, 4)
        function = np.tanh if forward == "np.tanh" else scope[forward]
        yield "the result", scope[name](z.copy()), slope(function, z)

    return pairs


def _gate(forward: str) -> Callable[[str, Functions], Pairs]:
    def pairs(name: str, scope: Functions) -> Pairs:
        Z, dA = _draw(3, 4), _draw(4, 3).T
        yield "dZ", scope[name](dA.copy(), Z.copy()), slope(lambda z: dA * scope[forward](z)[0], Z)

    return pairs


def _linear(name: str, scope: Functions) -> Pairs:
    A, W, b, dZ = _draw(4, 5), _draw(3, 4), _draw(3, 1), _draw(3, 5)
    given = scope[name](dZ.copy(), (A.copy(), W.copy(), b.copy()))
    yield from _three(given, lambda *args: dZ * scope["linear_forward"](*args)[0], A, W, b)


def _layer(name: str, scope: Functions) -> Pairs:
    A, W, b, dA = _draw(4, 5), _draw(3, 4), _draw(3, 1), _draw(3, 5)
    forward = scope["linear_activation_forward"]
    for kind in ("relu", "sigmoid"):
        given = scope[name](dA.copy(), forward(A, W, b, kind)[1], kind)
        pairs = _three(given, lambda *args, k=kind: dA * forward(*args, k)[0], A, W, b)
        yield from ((f"{part} ({kind})", came, slopes) for part, came, slopes in pairs)


def _three(
    given: Any, loss: Callable[..., Any], A: np.ndarray, W: np.ndarray, b: np.ndarray
) -> Pairs:
    m = A.shape[1]
    yield "dA_prev", given[0], slope(lambda a: loss(a, W, b), A)
    yield "dW", given[1], slope(lambda w: loss(A, w, b), W) / m
    yield "db", given[2], slope(lambda c: loss(A, W, c), b) / m


def _network(name: str, scope: Functions) -> Pairs:
    sizes = (4, 3, 2, 1) if name == "L_model_backward" else (4, 3, 1)
    parameters = {}
    for l in range(1, len(sizes)):
        parameters[f"W{l}"], parameters[f"b{l}"] = _draw(sizes[l], sizes[l - 1]), _draw(sizes[l], 1)
    X, Y = _draw(4, 6), np.array([[1.0, 0.0, 1.0, 1.0, 0.0, 0.0]])
    if name == "L_model_backward":
        forward = scope["L_model_forward"]
        grads = scope[name](*_with_labels(forward(X, parameters), Y))
    else:
        forward = scope["forward_propagation"]
        grads = scope[name](parameters, forward(X, parameters)[1], X, Y)
    for part, value in parameters.items():

        def cost(moved: np.ndarray, part: str = part) -> Any:
            return scope["compute_cost"](forward(X, {**parameters, part: moved})[0], Y)

        yield f"d{part}", grads[f"d{part}"], slope(cost, value)


def _with_labels(result: Any, Y: np.ndarray) -> tuple[Any, ...]:
    AL, caches = result
    return AL, Y, caches


def _neuron(name: str, scope: Functions) -> Pairs:
    w, b, X, Y = _draw(3, 1), 0.3, _draw(3, 4), np.array([[1.0, 0.0, 0.0, 1.0]])
    grads, _ = scope[name](w.copy(), b, X, Y)
    yield "dw", grads["dw"], slope(lambda v: scope[name](v, b, X, Y)[1], w)
    yield "db", grads["db"], slope(lambda c: scope[name](w, float(c[0]), X, Y)[1], np.array([b]))


_STEPS: dict[str, tuple[str, Callable[[str, Functions], Pairs]]] = {
    "sigmoid_derivative": ("sigmoid", _entrywise("sigmoid")),
    "tanh_derivative": ("np.tanh", _entrywise("np.tanh")),
    "relu_derivative": ("relu", _entrywise("relu")),
    "propagate": ("cost", _neuron),
    "backward_propagation": ("forward_propagation and compute_cost", _network),
    "linear_backward": ("linear_forward", _linear),
    "relu_backward": ("relu", _gate("relu")),
    "sigmoid_backward": ("sigmoid", _gate("sigmoid")),
    "linear_activation_backward": ("linear_activation_forward", _layer),
    "L_model_backward": ("L_model_forward and compute_cost", _network),
}
