"""Can a small network of any depth be drawn, with room for all its numbers?"""

from dataclasses import replace

import numpy as np
import pytest

from autograder.plots.interactive.examples import EXAMPLES, numbers
from autograder.plots.interactive.network import drawing
from autograder.plots.interactive.steps import steps


def sized(*dims):
    """An example of these sizes, every number of which is long."""
    pairs = list(zip(dims[1:], dims, strict=False))
    of = {
        "weights": [np.full(pair, -0.1234).tolist() for pair in pairs],
        "dw": [np.full(pair, -0.1234).tolist() for pair in pairs],
        **{name: [[-0.1234] * n for n in dims[1:]] for name in ("biases", "z", "a", "dz")},
    }
    inputs = [-0.1234] * dims[0]
    return replace(EXAMPLES["deep network"], inputs=inputs, letters="w" * len(pairs), **of)


def drawn(example):
    return drawing(example, steps(example, numbers(example, {})[0]))


SIZES = [(2, 3, 2, 1), (3, 2, 1), (3, 3, 1), (1, 1, 1), (3, 1), (2, 2, 2, 2, 1)]


@pytest.mark.parametrize("example", [*EXAMPLES.values(), *(sized(*dims) for dims in SIZES)])
def test_no_words_lie_on_each_other(example):
    """Is there room between any two texts, at seven points a letter, and are all on the sheet?"""
    sketch = drawn(example)
    for one in sketch.words:
        assert one.half <= one.x <= sketch.width - one.half
        assert 10 <= one.y <= sketch.height - 10
        for other in sketch.words:
            wide = 3.4 * (len(one.text) + len(other.text))
            apart = abs(one.x - other.x) >= wide or abs(one.y - other.y) >= 14
            assert one is other or apart, (one, other)


@pytest.mark.parametrize("which", EXAMPLES)
def test_everything_is_drawn(which):
    """Is there a text for each step, and a wire or neuron for each that is lit?"""
    example = EXAMPLES[which]
    found = steps(example, numbers(example, {})[0])
    sketch = drawn(example)
    shown = [word.step for word in sketch.words if word.step is not None]
    assert sorted(shown) == list(range(len(found)))
    assert {name for step in found for name in step.lit.split()} == {
        stroke.name for stroke in sketch.strokes if stroke.name
    }
