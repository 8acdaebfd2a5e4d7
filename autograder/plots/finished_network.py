"""The network of the last notebook, shown before the course begins: one picture, and what it says.

In the end the learner's own networks are asked about the same picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import datasets
from .canvas import Function, calm, new_figure, result_of, show
from .classifier import parameters_of, probabilities_of

if TYPE_CHECKING:
    from .training import Training

# A test picture of a dog, and the probability of a cat that the solved notebook 5 gives it with
# four layers. It is kept here, since a training takes too long for the first cell of a course.
PICTURE = 27
SAID = 0.99


def finished_network(*, answer: bool) -> None:
    """Show a picture of a dog, with what the network says about it if `answer` is true."""
    said = _verdict(SAID) if answer else "a = ?"
    _show(said, (2.4, 2.5), f"The network says {said}.")


@calm
def asked_again(
    runs: Mapping[str, Training | None], forward: Function, to_columns: Function
) -> None:
    """Show the same picture, with what the learner's own networks say about it.

    Parameters
    ----------
    runs : dict of str to Training
        Trained networks by their names.
    forward : callable
        ``L_model_forward(X, parameters)``.
    to_columns : callable
        What the notebook does with pictures before they enter a network.
    """
    pictures = datasets.load_cats()[2][[PICTURE]]
    shape = (pictures.size, 1)
    column = result_of(to_columns, pictures, shape=shape, returns=f"a column of shape {shape}")
    said = {
        name: _verdict(float(probabilities_of(forward, column, parameters_of(trained))[0, 0]))
        for name, trained in runs.items()
    }
    title = "\n".join(f"{name}, {one}" for name, one in said.items())
    told = " ".join(f"With {name}, your network says {one}." for name, one in said.items())
    _show(title, (3.2, 2.5 + 0.2 * len(said)), told)


def _verdict(a: float) -> str:
    return f"a = {a:.2f}: {'a cat' if a > 0.5 else 'no cat'}"


def _show(title: str, size: tuple[float, float], told: str) -> None:
    figure = new_figure(*size)
    axes = figure.add_subplot(xticks=[], yticks=[])
    axes.imshow(datasets.load_cats()[2][PICTURE])
    axes.set_title(title, size=11)
    figure.tight_layout()
    show(figure, f"A black dog, seen from the side. {told}")
