"""What the networks of 05_cat_classifier see: how many are right, what misleads them, your picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .bars import share_bars
from .canvas import (
    INK,
    Function,
    NotYetError,
    calm,
    name_of,
    new_figure,
    result_of,
    show,
)

if TYPE_CHECKING:
    from .training import Training

_WAIT = "the training above has run"


@calm
def networks_compared(
    runs: Mapping[str, Training | None],
    predict: Function,
    train_x: np.ndarray,
    train_y: np.ndarray,
    test_x: np.ndarray,
    test_y: np.ndarray,
) -> None:
    """Draw how many training and test pictures each network gets right.

    Parameters
    ----------
    runs : dict of str to Training
        Trained networks by their names.
    predict : callable
        ``predict(X, y, parameters)`` returns answers of shape (1, m).
    train_x, train_y, test_x, test_y : array
        Pictures as columns, and their labels of shape (1, m).
    """
    sets = (train_x, train_y), (test_x, test_y)
    shares = {}
    for name, trained in runs.items():
        parameters = parameters_of(trained)
        shares[name] = np.array([[_share(predict, X, Y, parameters) for X, Y in sets]])
    lazy = 100 * max(np.mean(test_y == label) for label in (0, 1))
    title = f"dashed: always the same answer, {lazy:.1f} % of the test pictures"
    figure = share_bars(shares, title)
    figure.axes[0].axvline(lazy, color=INK, linestyle="--", linewidth=1)
    told = " ".join(
        f"{name}: {first:.1f} per cent of the training pictures, {second:.1f} of the test pictures."
        for name, ((first, second),) in shares.items()
    )
    show(figure, f"Right answers. {told} Always the same answer would be right on {lazy:.1f}.")


def _share(predict: Function, X: np.ndarray, Y: np.ndarray, parameters: Any) -> float:
    """Return how many per cent of the answers are right."""
    return float(100 * np.mean((_answers(predict, X, Y, parameters) > 0.5) == (Y > 0.5)))


@calm
def mislabelled(
    trained: Training | None,
    forward: Function,
    X: np.ndarray,
    Y: np.ndarray,
    images: np.ndarray,
    classes: np.ndarray,
    *,
    count: int = 12,
) -> None:
    """Show the mistakes of which a network is surest: others taken for cats, and cats missed.

    Parameters
    ----------
    trained : Training
        With the parameters of the network.
    forward : callable
        ``L_model_forward(X, parameters)``, which returns the probabilities and the caches.
    X, Y : array of shape (n_x, m) and (1, m)
        The pictures as columns, and their labels.
    images : array of shape (m, height, width, 3)
        The same pictures to look at.
    classes : array of str or bytes
        The names of the labels 0 and 1.
    count : int
        How many at most.
    """
    probability = probabilities_of(forward, X, parameters_of(trained))[0]
    wrong = np.flatnonzero((probability > 0.5) != (Y[0] > 0.5))
    wrong = wrong[np.argsort(-np.abs(probability[wrong] - 0.5))]
    taken, missed = wrong[probability[wrong] > 0.5], wrong[probability[wrong] <= 0.5]
    few = min(count // 2, missed.size)  # of both kinds, as far as there are both
    surest = np.concatenate([taken[: count - few], missed])[:count]
    if not surest.size:
        raise NotYetError("there is a picture on which the network is wrong")
    across = min(6, surest.size)
    down = -(-surest.size // across)
    figure = new_figure(1.5 * max(across, 3), 2.05 * down + 0.3)
    counts = f"{taken.size} taken for cats, {missed.size} cats missed"
    figure.suptitle(f"wrong on {wrong.size} of {Y.size} pictures: {counts}", size=10)
    told = []
    for place, at in enumerate(surest):
        axes = figure.add_subplot(down, across, place + 1, xticks=[], yticks=[])
        axes.imshow(images[at])
        name = _name(classes, Y[0, at])
        axes.set_title(f"{name},\nsays cat: {100 * probability[at]:.0f} %", size=9)
        told.append(f"{name}, said to be a cat with {100 * probability[at]:.0f} per cent")
    figure.tight_layout()
    show(
        figure,
        f"{wrong.size} of {Y.size} pictures are mislabelled: {counts}. The surest mistakes: "
        f"{'; '.join(told)}.",
    )


@calm
def hidden_neurons(
    trained: Training | None, shape: tuple[int, int, int] = (64, 64, 3), *, count: int = 7
) -> None:
    """Fold the weights of the first layer back into pictures, one for each hidden neuron.

    Parameters
    ----------
    trained : Training
        Its parameters hold ``"W1"``, an array of shape (n_1, n_x).
    shape : tuple of int
        Of the pictures: n_x numbers in all.
    count : int
        How many neurons at most.
    """
    W = np.asarray(parameters_of(trained).get("W1", []), dtype=float)
    if W.ndim != 2 or W.shape[1] != np.prod(shape) or not np.isfinite(W).all():
        raise NotYetError(f"{_WAIT} and has found {np.prod(shape)} weights for each neuron")
    shown = W[:count]
    figure = new_figure(1.35 * max(len(shown), 3), 1.9)
    for place, weights in enumerate(shown):
        axes = figure.add_subplot(1, len(shown), place + 1, xticks=[], yticks=[])
        folded = _coarse(weights.reshape(shape).sum(axis=2))
        most = np.abs(folded).max() or 1.0
        axes.imshow(folded, cmap="gray", vmin=-most, vmax=most)
        axes.set_title(f"neuron {place + 1}", size=9)
    figure.tight_layout()
    show(
        figure,
        f"The weights of {len(shown)} neurons of the first layer as grey pictures: a bright pixel "
        "excites the neuron, a dark one calms it, grey does not matter.",
    )


def _coarse(picture: np.ndarray) -> np.ndarray:
    """Average blocks of 4 by 4 pixels, so that the noise of the random start does not hide the rest."""
    height, width = picture.shape
    if height % 4 or width % 4:
        return picture
    return picture.reshape(height // 4, 4, width // 4, 4).mean(axis=(1, 3))


@calm
def own_picture(
    file: str,
    trained: Training | None,
    forward: Function,
    to_columns: Function,
    *,
    side: int = 64,
) -> None:
    """Show what a network thinks of a picture from a file.

    Parameters
    ----------
    file : str
        A photo or drawing beside the notebook: JPEG, PNG, WebP, GIF.
    trained : Training
        With the parameters of the network.
    forward : callable
        ``L_model_forward(X, parameters)``.
    to_columns : callable
        What the notebook does with pictures before they enter a network:
        ``to_columns(images)`` makes columns of an array of shape (m, height, width, 3).
    side : int
        Height and width that the network was trained on.
    """
    parameters = parameters_of(trained)
    original, small = _read(file, side)

    def says() -> np.ndarray:
        return forward(to_columns(small[np.newaxis]), parameters)[0]

    says.__name__ = name_of(forward)
    probability = float(result_of(says, shape=(1, 1), returns="one probability")[0, 0])
    figure = new_figure(6.4, 3.2)
    left, right = figure.subplots(1, 2, subplot_kw={"xticks": [], "yticks": []})
    left.imshow(original)
    left.set_title("your picture, cut to a square", size=10)
    right.imshow(small)
    verdict = "a cat" if probability > 0.5 else "not a cat"
    right.set_title(f"what the network sees:\n{verdict} ({100 * probability:.0f} % cat)", size=10)
    figure.tight_layout()
    show(
        figure,
        f"The picture {file}, cut to a square and made as small as {side} by {side} pixels. The "
        f"network says: {verdict}, with {100 * probability:.0f} per cent for a cat.",
    )


def _read(file: str, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Read a picture, cut the middle square out of it, and make it small."""
    if not Path(file).is_file():
        raise NotYetError(f"a picture named `{file}` lies beside this notebook")
    from PIL import Image, ImageOps, UnidentifiedImageError  # late: it comes with Matplotlib

    try:
        with Image.open(file) as opened:
            turned = ImageOps.exif_transpose(opened).convert("RGBA")  # phones turn by a note
    except (UnidentifiedImageError, OSError, ValueError):
        raise NotYetError(f"`{file}` is a picture that can be read, such as JPEG or PNG") from None
    white = Image.new("RGBA", turned.size, "white")  # behind what is transparent
    square = ImageOps.fit(Image.alpha_composite(white, turned).convert("RGB"), (320, 320))
    return np.asarray(square), np.asarray(square.resize((side, side), Image.Resampling.BOX))


def parameters_of(trained: Training | None) -> dict[str, Any]:
    """Return what a training has reached; wait where there is none."""
    if trained is None or not isinstance(trained.parameters, dict):
        raise NotYetError(_WAIT)
    return trained.parameters


def _answers(
    predict: Function, X: np.ndarray, Y: np.ndarray, parameters: dict[str, Any]
) -> np.ndarray:
    # Without arguments of its own, so that thousands of pictures are not copied for each call.
    def answers() -> np.ndarray:
        return predict(X, Y, parameters)

    answers.__name__ = name_of(predict)
    return result_of(answers, shape=Y.shape, returns=f"answers in the shape {Y.shape}")


def probabilities_of(forward: Function, X: np.ndarray, parameters: dict[str, Any]) -> np.ndarray:
    """Return what a network says about each picture, one in a column: an array of shape (1, m)."""

    def probabilities() -> np.ndarray:
        return forward(X, parameters)[0]

    probabilities.__name__ = name_of(forward)
    shape = (1, X.shape[1])
    return result_of(probabilities, shape=shape, returns=f"probabilities in the shape {shape}")


def _name(classes: np.ndarray, label: int) -> str:
    name = classes[int(label)]
    return name.decode() if isinstance(name, bytes) else str(name)
