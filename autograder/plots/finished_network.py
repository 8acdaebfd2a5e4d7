"""The network of the last notebook, shown before the course begins: one picture, and what it says."""

from __future__ import annotations

from .. import datasets
from .canvas import new_figure, show

# A test picture of a dog, and the probability of a cat that the solved notebook 5 gives it with
# four layers. It is kept here, since a training takes too long for the first cell of a course.
PICTURE = 27
SAID = 0.99


def finished_network(*, answer: bool) -> None:
    """Show a picture of a dog, with what the network says about it if `answer` is true."""
    said = f"a = {SAID:.2f}: a cat" if answer else "a = ?"
    figure = new_figure(2.4, 2.5)
    axes = figure.add_subplot(xticks=[], yticks=[])
    axes.imshow(datasets.load_cats()[2][PICTURE])
    axes.set_title(said, size=11)
    figure.tight_layout()
    show(figure, f"A black dog, seen from the side. The network says {said}.")
