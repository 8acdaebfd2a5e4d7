"""The cat pictures, and what logistic regression makes of them: verdicts, accuracy, weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .canvas import BLUE, INK, ORANGE, NotYetError, calm, new_figure, show

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from .training import Training

_WAIT = "the training above has run"


@calm
def pictures(
    images: np.ndarray, labels: np.ndarray, classes: np.ndarray, *, count: int = 12
) -> None:
    """Show the first pictures of a set with their labels.

    Parameters
    ----------
    images : array of shape (m, height, width, 3)
        Numbers from 0 to 255.
    labels : array of shape (1, m)
        The place of each picture's name in `classes`.
    classes : array of str or bytes
        Such as ``[b"non-cat", b"cat"]``.
    count : int
        How many.
    """
    names = [_name(classes, label) for label in labels[0, :count]]
    across = min(6, count)
    figure = new_figure(9, 1.8 * -(-count // across))
    for place, (image, name) in enumerate(zip(images[:count], names, strict=True)):
        draw_picture(figure, (-(-count // across), across, place + 1), image, name)
    figure.tight_layout()
    show(figure, f"The first {len(names)} pictures: {', '.join(names)}.")


@calm
def verdicts(
    trained: Training | None,
    images: np.ndarray,
    labels: np.ndarray,
    classes: np.ndarray,
    *,
    count: int = 6,
) -> None:
    """Show test pictures that were recognised, and below them some that were not.

    Parameters
    ----------
    trained : Training
        Of ``model``; its result holds ``"Y_prediction_test"``.
    images, labels, classes
        The test set, as for :func:`pictures`.
    count : int
        How many of each kind.
    """
    said = _predictions(trained, "Y_prediction_test", labels)
    figure = new_figure(9, 3.9)
    told = []
    for row, (kind, wanted) in enumerate((("right", True), ("wrong", False))):
        places = _mixed(np.flatnonzero((said == labels)[0] == wanted), labels[0], count)
        for column, place in enumerate(places):
            title = f"says {_name(classes, said[0, place])}:\n{kind}"
            draw_picture(figure, (2, count, row * count + column + 1), images[place], title)
        names = ", ".join(_name(classes, said[0, place]) for place in places) or "none"
        told.append(f"Pictures on which the answer is {kind}; the answers are: {names}.")
    figure.tight_layout()
    show(figure, " ".join(told))


@calm
def accuracies(trained: Training | None, train_y: np.ndarray, test_y: np.ndarray) -> None:
    """Draw how many pictures of each set were recognised.

    Parameters
    ----------
    trained : Training
        Of ``model``; its result holds the predictions for both sets.
    train_y, test_y : array of shape (1, m)
        The true labels.
    """
    shares = [
        100 * np.mean(_predictions(trained, f"Y_prediction_{name}", labels) == labels)
        for name, labels in (("train", train_y), ("test", test_y))
    ]
    lazy = 100 * max(np.mean(test_y == label) for label in (0, 1))
    figure = new_figure(7, 2)
    axes = figure.add_subplot(xlim=(0, 112), ylim=(1.5, -0.5), xlabel="right answers, per cent")
    names = (f"training ({train_y.size} pictures)", f"test ({test_y.size} pictures)")
    axes.barh(
        [0, 1], shares, height=0.55, color=[BLUE, ORANGE], edgecolor="white", hatch=["", "//"]
    )
    axes.set_yticks([0, 1], names)
    for place, share in enumerate(shares):
        axes.text(share + 1, place, f"{share:.1f} %", va="center")
    axes.plot([lazy, lazy], [0.6, 1.4], color=INK, linestyle="--", linewidth=1.5)
    axes.set_title(f"dashed: always the same answer, {lazy:.1f} % of the test pictures", size=10)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    alt = (
        f"Right answers: {shares[0]:.1f} per cent of the training pictures, {shares[1]:.1f} per "
        f"cent of the test pictures. Always the same answer would be right on {lazy:.1f} per cent "
        "of the test pictures."
    )
    show(figure, alt)


@calm
def weights(trained: Training | None, shape: tuple[int, int, int] = (64, 64, 3)) -> None:
    """Fold the weights of one neuron back into a picture, each colour by itself and all together.

    Parameters
    ----------
    trained : Training
        Its parameters hold ``"w"``, an array of shape (n_x, 1).
    shape : tuple of int
        Of the pictures: n_x numbers in all.
    """
    if trained is None:
        raise NotYetError(_WAIT)
    w = np.asarray((trained.parameters or {}).get("w", 0.0), dtype=float)
    if w.size != np.prod(shape) or not np.isfinite(w).all() or not w.any():
        raise NotYetError(f"`w` holds {np.prod(shape)} weights that are not all 0")
    folded = w.reshape(shape)
    panels = {"red": folded[..., 0], "green": folded[..., 1], "blue": folded[..., 2]}
    panels["all three, added up"] = folded.sum(axis=2)
    figure = new_figure(9, 2.9)
    for place, (name, panel) in enumerate(panels.items()):
        axes = figure.add_subplot(1, 4, place + 1, xticks=[], yticks=[], title=name)
        most = np.abs(panel).max()
        drawn = axes.imshow(panel, cmap="gray", vmin=-most, vmax=most)
        bar = figure.colorbar(drawn, ax=axes, location="bottom", shrink=0.85, pad=0.04)
        bar.set_ticks([-most, 0, most], labels=["non-cat", "0", "cat"], size=8)
    figure.subplots_adjust(left=0.03, right=0.97, top=0.9, bottom=0.12, wspace=0.1)
    total = panels["all three, added up"]
    row, column = np.unravel_index(np.abs(total).argmax(), total.shape)
    alt = (
        "The weights as four grey pictures: one for each colour, and their sum. Bright pixels "
        "speak for a cat, dark ones against it. The strongest pixel of the sum is in row "
        f"{row}, column {column}, and speaks {'for' if total[row, column] > 0 else 'against'} a "
        f"cat. {100 * np.mean(total > 0):.0f} per cent of the pixels speak for a cat."
    )
    show(figure, alt)


def _predictions(trained: Training | None, key: str, labels: np.ndarray) -> np.ndarray:
    if trained is None:
        raise NotYetError(_WAIT)
    result = trained.result
    said = np.asarray(result.get(key) if isinstance(result, dict) else None)
    if said.dtype.kind not in "biuf" or said.shape != labels.shape:
        raise NotYetError(f'`model` returns "{key}" in the shape {labels.shape}')
    return said.astype(int)


def _mixed(places: np.ndarray, labels: np.ndarray, count: int) -> list[int]:
    """Choose `count` places, of both labels by turns as long as there are both."""
    rows = [[place for place in places if labels[place] == label] for label in (1, 0)]
    turns = sorted((turn, row) for row, all_ in enumerate(rows) for turn in range(len(all_)))
    return [int(rows[row][turn]) for turn, row in turns[:count]]


def _name(classes: np.ndarray, label: int) -> str:
    name = classes[int(label)]
    return name.decode() if isinstance(name, bytes) else str(name)


def draw_picture(figure: Figure, place: tuple[int, int, int], image: Any, title: str) -> None:
    """Draw a picture below its title, in one place of a figure: rows, columns, and which it is."""
    axes = figure.add_subplot(*place, xticks=[], yticks=[])
    axes.imshow(image)
    axes.set_title(title, size=10)
