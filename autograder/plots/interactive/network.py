"""A small network with its numbers, drawn from the inputs at the top to the output below."""

from __future__ import annotations

from collections.abc import Mapping

from .examples import Example
from .sketch import Point, Sketch, Word, apart, between, uncovered
from .steps import Step, neuron, shown, wire

_COLUMN = 180  # the width that a neuron has to itself
_WIDE, _HIGH, _FLAT = 172, 68, 32  # a neuron's box, and the height of an input's
_TOP, _FOOT = 28, 66  # to the middle of the first row, and below the middle of the last
_PLACES = (0.26, 0.45, 0.36, 0.55, 0.2, 0.64, 0.72)  # where along a wire its words may stand

At = Mapping[str, tuple[int, str]]


def drawing(example: Example, found: list[Step]) -> Sketch:
    """Return the network; each number is there from its step on."""
    at = {step.name: (number, shown(step.value)) for number, step in enumerate(found)}
    sketch = Sketch(_COLUMN * max(2, *example.layer_dims), 0)
    above = _inputs(sketch, example)
    for layer in range(1, len(example.layer_dims)):
        above = _layer(sketch, example, at, layer, above)
    y = above[0][1]
    sketch.words.append(Word(above[0][0], y + 16, f"label y = {shown(example.label)}"))
    sketch.height = y - _HIGH / 2 + _FOOT
    return sketch


def _middles(sketch: Sketch, number: int) -> list[float]:
    return [sketch.width * (2 * n + 1) / (2 * number) for n in range(number)]


def _inputs(sketch: Sketch, example: Example) -> list[Point]:
    """Draw the inputs, and return from where their wires go."""
    middles = _middles(sketch, len(example.inputs))
    for k, (x, value) in enumerate(zip(middles, example.inputs, strict=True), start=1):
        sketch.box((x, _TOP), 90, _FLAT)
        sketch.words.append(Word(x, _TOP, f"x{k} = {shown(value)}"))
    return [(x, _TOP + _FLAT / 2) for x in middles]


def _layer(sketch: Sketch, example: Example, at: At, layer: int, above: list[Point]) -> list[Point]:
    """Draw a layer with the wires that lead to it, and return from where its own go."""
    middles = _middles(sketch, example.layer_dims[layer])
    high = 130
    while not (
        labels := _labels(example, at, layer, above, [(x, above[0][1] + high) for x in middles])
    ):
        high += 25
    y = above[0][1] + high
    every = [word for words in labels.values() for word in words]
    for (j, k), words in labels.items():
        for part in uncovered(above[k - 1], (middles[j - 1], y), every):
            sketch.line(part, wire(layer, j, k))
        sketch.words += words
    for j, x in enumerate(middles, start=1):
        _neuron(sketch, example, at, (layer, j), (x, y + _HIGH / 2))
    return [(x, y + _HIGH) for x in middles]


def _labels(
    example: Example, at: At, layer: int, above: list[Point], below: list[Point]
) -> dict[tuple[int, int], list[Word]]:
    """Return the words of each wire where none lie on each other; nothing where there is no room."""
    found: dict[tuple[int, int], list[Word]] = {}
    for j, end in enumerate(below, start=1):
        for k, start in enumerate(above, start=1):
            texts = _texts(example, at, layer, j, k)
            first = 0.45 if len(below) == 1 else 0.64 if start[0] == end[0] else _PLACES[0]
            places = (_stacked(between(start, end, share), texts) for share in (first, *_PLACES))
            free = (
                words for words in places if all(apart(words, other) for other in found.values())
            )
            words = next(free, None)
            if words is None:
                return {}
            found[j, k] = words
    return found


def _texts(example: Example, at: At, layer: int, j: int, k: int) -> list[tuple[str, int | None]]:
    letter = example.letters[layer - 1]
    weight = example.weights[layer - 1][j - 1][k - 1]
    (first, brings), (second, slope) = at[f"p{layer}_{j}_{k}"], at[f"dw{layer}_{j}_{k}"]
    return [
        (f"{letter} {shown(weight)}", None),
        (f"↓ {brings}", first),
        (f"d{letter} {slope}", second),
    ]


def _stacked(middle: Point, texts: list[tuple[str, int | None]]) -> list[Word]:
    x, y = middle
    return [Word(x, y + 15 * row, text, step) for row, (text, step) in enumerate(texts, start=-1)]


def _neuron(
    sketch: Sketch, example: Example, at: At, which: tuple[int, int], middle: Point
) -> None:
    (layer, j), (x, y) = which, middle
    activation = "sigmoid" if layer == len(example.weights) else example.hidden
    sketch.box(middle, _WIDE, _HIGH, neuron(layer, j))
    sketch.words.append(
        Word(x, y - 21, f"{activation}, b = {shown(example.biases[layer - 1][j - 1])}")
    )
    places = {"z": (x - 43, y), "a": (x - 43, y + 20), "da": (x + 41, y + 20), "dz": (x + 41, y)}
    for name, place in places.items():
        if known := at.get(f"{name}{layer}_{j}"):
            sketch.words.append(Word(*place, f"{name} {known[1]}", known[0]))
