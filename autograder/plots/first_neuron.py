"""A whole neuron of the learner's own first functions, with weights that nobody has trained."""

from __future__ import annotations

import numpy as np

from .. import datasets
from .canvas import Function, calm, new_figure, result_of, show
from .cat_pictures import draw_picture

_COUNT = 6


@calm
def first_neuron(image2vector: Function, sigmoid: Function, cross_entropy_loss: Function) -> None:
    """Let a neuron look at six test pictures, and show what it says and how wrong it is.

    Its weights are the average cat picture minus the average of the others; where both averages are
    equally far away, it has no opinion.

    Parameters
    ----------
    image2vector, sigmoid, cross_entropy_loss : callable
        The learner's.
    """
    train, labels, test, test_labels, _ = datasets.load_cats()
    images, y = test[:_COUNT], test_labels[0, :_COUNT].astype(float)
    weights, bias = _given(train / 255, labels[0])
    shape = (images[0].size, 1)
    columns = [result_of(image2vector, image, shape=shape) / 255 for image in images]
    z = np.array([bias + float((weights * column).sum()) for column in columns])
    a = result_of(sigmoid, z, shape=z.shape)
    losses = result_of(cross_entropy_loss, a, y, shape=a.shape)
    _show(images, list(zip(a, y, losses, strict=True)))


def _given(images: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the weights as a column, and the bias; the z of what is learned from has the size 1."""
    columns = images.reshape(len(images), -1)
    cat, other = (columns[labels == label].mean(axis=0) for label in (1, 0))
    difference = cat - other
    size = (columns @ difference).std()
    middle = (difference * (cat + other) / 2).sum()
    return difference.reshape(-1, 1) / size, -float(middle / size)


def _show(images: np.ndarray, found: list[tuple[float, float, float]]) -> None:
    figure = new_figure(9, 2.3)
    told = []
    for place, (image, (a, y, loss)) in enumerate(zip(images, found, strict=True)):
        right = "right" if (a > 0.5) == y else "wrong"
        title = f"a = {a:.2f}: {right}\nloss {loss:.2f}"
        draw_picture(figure, (1, _COUNT, place + 1), image, title)
        what = "a cat" if y else "no cat"
        told.append(f"Picture {place + 1}, {what}: a = {a:.2f}, {right}, loss {loss:.2f}.")
    figure.tight_layout()
    show(figure, " ".join(told))
