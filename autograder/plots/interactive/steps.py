"""A small example, number by number: one example through a network of any depth, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .examples import Example

Numbers = Mapping[str, float]


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
        The wires or the neuron in which it happens, with spaces between them.
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


def steps(example: Example, n: Numbers) -> list[Step]:
    """Return the steps, first from the inputs to the prediction, then all the way back."""
    layers = range(1, len(example.layer_dims))
    forward = [step for layer in layers for step in _forward(example, n, layer)]
    back = [step for layer in reversed(layers) for step in _back(example, n, layer)]
    return [*forward, *back]


def neuron_name(example: Example, layer: int, j: int) -> str:
    """Return what a neuron or an input is called in a sentence."""
    last = len(example.layer_dims) - 1
    if layer == 0:
        return f"x{j}"
    if layer == last:
        return "the output neuron" if last > 1 else "the neuron"
    return f"hidden neuron {j}" if last == 2 else f"neuron {j} of layer {layer}"


def network(example: Example) -> str:
    """Return the network and its example in words."""
    n_x, *hidden, _ = example.layer_dims
    layers = [
        f"{n} hidden neurons" if len(hidden) == 1 else f"{n} neurons in layer {layer}"
        for layer, n in enumerate(hidden, start=1)
    ]
    parts = [f"{n_x} inputs", *layers, "1 output neuron" if hidden else "1 neuron"]
    inputs = [f"x{k} = {shown(x)}" for k, x in enumerate(example.inputs, start=1)]
    pairs = [
        (neuron_name(example, layer, j), " and ".join(map(shown, row)), shown(b))
        for layer, (W, biases) in enumerate(
            zip(example.weights, example.biases, strict=True), start=1
        )
        for j, (row, b) in enumerate(zip(W, biases, strict=True), start=1)
    ]
    weights = "; ".join(f"of {name}: {row}, bias {b}" for name, row, b in pairs)
    return (
        f"A network with {', '.join(parts[:-1])} and {parts[-1]}. "
        f"{', '.join(inputs)}, y = {shown(example.label)}. Weights {weights}."
    )


def _forward(example: Example, n: Numbers, layer: int) -> Iterator[Step]:
    for j, row in enumerate(example.weights[layer - 1], start=1):
        name = neuron_name(example, layer, j)
        brought = [_input(example, n, layer, k) for k in range(1, len(row) + 1)]
        parts = [w * x for w, x in zip(row, brought, strict=True)]
        for k, (w, x) in enumerate(zip(row, brought, strict=True), start=1):
            asked = f"Wire from {neuron_name(example, layer - 1, k)} to {name}, forward"
            yield Step(f"p{layer}_{j}_{k}", asked, product(w, x), w * x, wire(layer, j, k))
        z, a = n[f"z{layer}_{j}"], n[f"a{layer}_{j}"]
        bias = example.biases[layer - 1][j - 1]
        worked = total(parts, bias, z)
        yield Step(f"z{layer}_{j}", f"{_capital(name)}, z", worked, z, neuron(layer, j))
        last = layer == len(example.weights)
        worked = f"{'sigmoid' if last else example.hidden}({shown(z)}) = {shown(a)}"
        asked = f"{_capital(name)}, a" + " (the prediction)" * last
        yield Step(f"a{layer}_{j}", asked, worked, a, neuron(layer, j))


def _back(example: Example, n: Numbers, layer: int) -> Iterator[Step]:
    last = layer == len(example.weights)
    for j, row in enumerate(example.weights[layer - 1], start=1):
        name = neuron_name(example, layer, j)
        yield from _error(example, n) if last else _through(example, n, layer, j)
        dz = n[f"dz{layer}_{j}"]
        letter = example.letters[layer - 1]
        for k in range(1, len(row) + 1):
            value = n[f"dw{layer}_{j}_{k}"]
            asked = f"Weight from {neuron_name(example, layer - 1, k)} to {name}, d{letter}"
            worked = product(dz, _input(example, n, layer, k), value)
            yield Step(f"dw{layer}_{j}_{k}", asked, worked, value, wire(layer, j, k))


def _error(example: Example, n: Numbers) -> Iterator[Step]:
    layer = len(example.weights)
    dz, a = n[f"dz{layer}_1"], n[f"a{layer}_1"]
    worked = f"{shown(a)} \N{MINUS SIGN} {shown(example.label)} = {shown(dz)}"
    asked = f"Now back. {_capital(neuron_name(example, layer, 1))}, dz"
    yield Step(f"dz{layer}_1", asked, worked, dz, neuron(layer, 1))


def _through(example: Example, n: Numbers, layer: int, j: int) -> Iterator[Step]:
    """Go back along all wires that leave a neuron, and through its activation."""
    name = _capital(neuron_name(example, layer, j))
    above = enumerate(example.weights[layer], start=1)
    ways = [(n[f"dz{layer + 1}_{i}"], row[j - 1]) for i, row in above]
    da, dz = sum(slope * w for slope, w in ways), n[f"dz{layer}_{j}"]
    asked = f"{name}, da (back along its wire{'s' * (len(ways) > 1)})"
    worked = " + ".join(f"{factor(slope)} · {factor(w)}" for slope, w in ways)
    lit = " ".join(wire(layer + 1, i, j) for i in range(1, len(ways) + 1))
    yield Step(f"da{layer}_{j}", asked, f"{worked} = {shown(da)}", da, lit)
    slope = dz / da
    activation = "tanh" if example.hidden == "tanh" else f"the {example.hidden}"
    worked = f"{product(da, slope, dz)}, and {shown(slope)} is the slope of {activation} here"
    yield Step(f"dz{layer}_{j}", f"{name}, dz", worked, dz, neuron(layer, j))


def wire(layer: int, j: int, k: int) -> str:
    """Return what the wire from input k to neuron j is called in the drawing."""
    return f"w{layer}_{j}_{k}"


def neuron(layer: int, j: int) -> str:
    """Return what a neuron is called in the drawing."""
    return f"n{layer}_{j}"


def _input(example: Example, n: Numbers, layer: int, k: int) -> float:
    return example.inputs[k - 1] if layer == 1 else n[f"a{layer - 1}_{k}"]


def _capital(text: str) -> str:
    return text.removeprefix("the ").capitalize()


def shown(number: float) -> str:
    """Return a number as the picture has it, with four decimals where it needs them."""
    text = (
        f"{number:.4f}".rstrip("0").rstrip(".") if number == round(number, 2) else f"{number:.4f}"
    )
    return "0" if text == "-0" else text.replace("-", "\N{MINUS SIGN}")


def rounded(number: float) -> str:
    """Return a number as the picture has it, with four decimals at most."""
    return shown(round(float(number), 4))


def product(first: float, second: float, value: float | None = None) -> str:
    """Return one multiplication in figures."""
    result = first * second if value is None else value
    return f"{factor(first)} · {factor(second)} = {shown(result)}"


def total(parts: list[float], bias: float, value: float) -> str:
    """Return the sum of what the wires bring and the bias, in figures."""
    return " + ".join(map(factor, [*parts, bias])) + f" = {shown(value)}"


def factor(number: float) -> str:
    """Return a number as a part of a product or a sum: in brackets where it is negative."""
    text = shown(number)
    return f"({text})" if text.startswith("\N{MINUS SIGN}") else text
