"""The small example of notebook 3, number by number: one example through a network of 2, 2 and 1.

The numbers are those of the learner's own functions where these are written and right, and given ones
otherwise.  To three digits they are the same, so that a picture of them holds in both cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .canvas import NotYetError, result_of

PARAMETERS = {
    "W1": np.array([[1.0, -1.0], [0.5, 0.5]]),
    "b1": np.array([[0.0], [-0.5]]),
    "W2": np.array([[2.0, -1.0]]),
    "b2": np.array([[0.5]]),
}
X, Y = np.array([[0.0], [2.0]]), np.array([[0]])
# fmt: off
_FORWARD = {"z1": -2.0, "z2": 0.5, "a1": -0.96402758, "a2": 0.46211716, "z": -1.89017232, "a": 0.13122482}
_BACKWARD = {
    "dz": 0.13122482, "dz1": 0.01854228, "dz2": -0.10320146, "dw1": -0.12650435, "dw2": 0.06064124,
    "dv11": 0.0, "dv12": 0.03708457, "dv21": 0.0, "dv22": -0.20640293,
}
# fmt: on
_CACHED = "the activations and a cache, as the task says"
_SLOPES = "a slope for each parameter, as the task says"


@dataclass(frozen=True)
class Step:
    """One number.

    Parameters
    ----------
    name : str
        What the number is called in the picture.
    asked : str
        What the learner is asked before the number is shown.
    worked : str
        The calculation that gives it.
    value : float
    lit : str
        The wire or the neuron in which it happens.
    """

    name: str
    asked: str
    worked: str
    value: float
    lit: str

    @property
    def told(self) -> str:
        """The sentence that shows the number."""
        return f"{self.asked}: {self.worked}."

    @property
    def near(self) -> float:
        """How far from it a number may be that somebody has rounded."""
        return min(0.006, 0.1 * abs(self.value)) or 0.0005


def numbers(scope: Mapping[str, Any]) -> tuple[dict[str, float], str]:
    """Return each number by its name, and a sentence that says whose numbers they are.

    Parameters
    ----------
    scope : mapping
        The notebook's global names.
    """
    forward = _taken(_forward, scope, "forward_propagation", _FORWARD)
    backward = _taken(_backward, scope, "backward_propagation", _BACKWARD) if forward else None
    found = {**(forward or _FORWARD), **(backward or _BACKWARD)}
    return found, _whose(forward is not None, backward is not None)


def _whose(forward: bool, backward: bool) -> str:
    if backward:
        return "All numbers are those of your own functions."
    if forward:
        return "Forward, the numbers are those of your own function; backward, they are given."
    return "The numbers are given. Once your own functions are right, run the cell again: it then shows theirs."


def _taken(
    how: Any, scope: Mapping[str, Any], name: str, given: dict[str, float]
) -> dict[str, float] | None:
    """Return the numbers of a learner's function, or nothing where it is missing or wrong."""
    if not callable(scope.get(name)):
        return None
    try:
        found = how(scope)
    except NotYetError:
        return None
    right = np.allclose(found, list(given.values()), rtol=0, atol=1e-6)
    return dict(zip(given, map(float, found), strict=True)) if right else None


def _forward(scope: Mapping[str, Any]) -> np.ndarray:
    def forward_propagation(X: np.ndarray, parameters: dict[str, np.ndarray]) -> np.ndarray:
        cache = scope["forward_propagation"](X, parameters)[1]
        return _row(cache[name] for name in ("Z1", "A1", "Z2", "A2"))

    return result_of(forward_propagation, X.copy(), _copies(), shape=(6,), returns=_CACHED)


def _backward(scope: Mapping[str, Any]) -> np.ndarray:
    def backward_propagation(X: np.ndarray, Y: np.ndarray) -> np.ndarray:
        parameters = _copies()
        cache = scope["forward_propagation"](X, parameters)[1]
        grads = scope["backward_propagation"](parameters, cache, X, Y)
        return _row(grads[name] for name in ("db2", "db1", "dW2", "dW1"))

    return result_of(backward_propagation, X.copy(), Y.copy(), shape=(9,), returns=_SLOPES)


def _copies() -> dict[str, np.ndarray]:
    return {name: value.copy() for name, value in PARAMETERS.items()}


def _row(arrays: Iterator[Any]) -> np.ndarray:
    return np.concatenate([np.ravel(array) for array in arrays])


def steps(n: Mapping[str, float]) -> list[Step]:
    """Return the steps, first from the inputs to the prediction, then all the way back."""
    return [*_hidden(n), *_output(n), *_way_back(n)]


def _hidden(n: Mapping[str, float]) -> Iterator[Step]:
    for j in (1, 2):
        parts = []
        for k in (1, 2):
            v, x = PARAMETERS["W1"][j - 1, k - 1], X[k - 1, 0]
            parts.append(v * x)
            asked = f"Wire from x{k} to hidden neuron {j}, forward"
            yield Step(f"p{j}{k}", asked, product(v, x), v * x, f"v{j}{k}")
        worked = total(parts, PARAMETERS["b1"][j - 1, 0], n[f"z{j}"])
        yield Step(f"z{j}", f"Hidden neuron {j}, z", worked, n[f"z{j}"], f"hidden{j}")
        worked = f"tanh({shown(n[f'z{j}'])}) = {shown(n[f'a{j}'])}"
        yield Step(f"a{j}", f"Hidden neuron {j}, a", worked, n[f"a{j}"], f"hidden{j}")


def _output(n: Mapping[str, float]) -> Iterator[Step]:
    parts = []
    for j in (1, 2):
        w, a = PARAMETERS["W2"][0, j - 1], n[f"a{j}"]
        parts.append(w * a)
        asked = f"Wire from hidden neuron {j} to the output neuron, forward"
        yield Step(f"q{j}", asked, product(w, a), w * a, f"w{j}")
    worked = total(parts, PARAMETERS["b2"][0, 0], n["z"])
    yield Step("z", "Output neuron, z", worked, n["z"], "output")
    worked = f"sigmoid({shown(n['z'])}) = {shown(n['a'])}"
    yield Step("a", "Output neuron, a (the prediction)", worked, n["a"], "output")


def _way_back(n: Mapping[str, float]) -> Iterator[Step]:
    label = shown(float(Y[0, 0]))
    worked = f"{shown(n['a'])} \N{MINUS SIGN} {label} = {shown(n['dz'])}"
    asked = "Now back. Output neuron, dz"
    yield Step("dz", asked, worked, n["dz"], "output")
    for j in (1, 2):
        asked = f"Weight from hidden neuron {j} to the output neuron, dw"
        yield Step(f"dw{j}", asked, product(n["dz"], n[f"a{j}"], n[f"dw{j}"]), n[f"dw{j}"], f"w{j}")
    for j in (1, 2):
        w = PARAMETERS["W2"][0, j - 1]
        da = n["dz"] * w
        asked = f"Hidden neuron {j}, da (back along its wire)"
        yield Step(f"da{j}", asked, product(n["dz"], w), da, f"w{j}")
        slope = n[f"dz{j}"] / da
        worked = product(da, slope, n[f"dz{j}"]) + f", and {shown(slope)} is the slope of tanh here"
        yield Step(f"dz{j}", f"Hidden neuron {j}, dz", worked, n[f"dz{j}"], f"hidden{j}")
        for k in (1, 2):
            value = n[f"dv{j}{k}"]
            asked = f"Weight from x{k} to hidden neuron {j}, dv"
            worked = product(n[f"dz{j}"], X[k - 1, 0], value)
            yield Step(f"dv{j}{k}", asked, worked, value, f"v{j}{k}")


def shown(number: float) -> str:
    """Return a number as the picture has it, with four decimals where it needs them."""
    text = (
        f"{number:.4f}".rstrip("0").rstrip(".") if number == round(number, 2) else f"{number:.4f}"
    )
    return "0" if text == "-0" else text.replace("-", "\N{MINUS SIGN}")


def product(first: float, second: float, value: float | None = None) -> str:
    """Return one multiplication in figures."""
    result = first * second if value is None else value
    return f"{_factor(first)} · {_factor(second)} = {shown(result)}"


def total(parts: list[float], bias: float, value: float) -> str:
    """Return the sum of what the wires bring and the bias, in figures."""
    return " + ".join(map(_factor, [*parts, bias])) + f" = {shown(value)}"


def _factor(number: float) -> str:
    text = shown(number)
    return f"({text})" if text.startswith("\N{MINUS SIGN}") else text
