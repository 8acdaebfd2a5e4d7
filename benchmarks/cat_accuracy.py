"""How well the course's classifiers tell cats from non-cats: the table in data/README.md.

Each is trained as in the course's published runs, by the answer key's own code, on pixels from 0 to 1 (or,
which is the same but quicker, on the same pictures along other axes; see `turned`).
Networks start from several random seeds; logistic regression starts from zeros and needs one run.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple
from unittest import mock

import numpy as np
from numpy.random import RandomState

from autograder import datasets
from autograder.key.cat_classifier import training as cat_classifier
from autograder.key.deep_network import forward
from autograder.key.logistic_regression import prediction
from make_data import artwork, cats, packages

RATE, ITERATIONS = 0.0075, 2500
FIRST_OTHER_DRAW = 200  # the recipe was chosen by draws 100 to 109


class Data(NamedTuple):
    """Columns of numbers (n, m) with their labels (1, m).

    `axes` (n_x, n) are the directions along which the pixels were measured; None stands for the
    pixels themselves.
    """

    train_x: np.ndarray
    train_y: np.ndarray
    test_x: np.ndarray
    test_y: np.ndarray
    axes: np.ndarray | None = None


Predict = Callable[[np.ndarray], np.ndarray]


class Classifier(NamedTuple):
    """A way to learn: ``train(data, seed)`` returns a function from columns to labels."""

    name: str
    seeded: bool
    train: Callable[[Data, int], Predict]


def logistic_regression(data: Data, seed: int) -> Predict:
    """Train one neuron: 2000 iterations, rate 0.005."""
    found = prediction.model(*data[:4], 2000, 0.005)
    return lambda X: prediction.predict(found["w"], found["b"], X)


def two_layers(data: Data, seed: int) -> Predict:
    """Train 7 hidden neurons, from weights of the size 0.01."""
    start = _start(data, (7, 1), seed, lambda n_prev: 0.01)
    with mock.patch.object(cat_classifier, "initialize_parameters", return_value=start):
        parameters, _ = cat_classifier.two_layer_model(
            data.train_x, data.train_y, (data.train_x.shape[0], 7, 1), RATE, ITERATIONS
        )
    return _prediction(parameters)


def deep(*hidden: int) -> Callable[[Data, int], Predict]:
    """Return the training of these hidden layers, from weights of the size 1 / sqrt(n_prev)."""

    def train(data: Data, seed: int) -> Predict:
        start = _start(data, (*hidden, 1), seed, lambda n_prev: 1 / np.sqrt(n_prev))
        with mock.patch.object(cat_classifier, "initialize_parameters_deep", return_value=start):
            parameters, _ = cat_classifier.L_layer_model(
                data.train_x, data.train_y, (data.train_x.shape[0], *hidden, 1), RATE, ITERATIONS
            )
        return _prediction(parameters)

    return train


def _start(
    data: Data, sizes: tuple[int, ...], seed: int, scale: Callable[[int], float]
) -> dict[str, np.ndarray]:
    """Draw the weights as the course does, for pixels; then turn them to the data's axes."""
    n_x = data.train_x.shape[0] if data.axes is None else data.axes.shape[0]
    np.random.seed(seed)
    parameters = {}
    for layer, (n_prev, n) in enumerate(pairwise((n_x, *sizes)), 1):
        parameters[f"W{layer}"] = np.random.randn(n, n_prev) * scale(n_prev)
        parameters[f"b{layer}"] = np.zeros((n, 1))
    if data.axes is not None:
        parameters["W1"] = parameters["W1"] @ data.axes
    return parameters


def _prediction(parameters: dict[str, np.ndarray]) -> Predict:
    return lambda X: forward.L_model_forward(X, parameters)[0] > 0.5


def turned(data: Data) -> Data:
    """Measure the same pictures along as many axes as there are pictures, in place of 12288.

    Gradient descent never leaves the directions that the pictures span, but for the weights it starts
    from; so but for rounding it comes to the same predictions, in a tenth of the time.
    """
    axes, columns = np.linalg.qr(np.hstack([data.train_x, data.test_x]))
    m = data.train_x.shape[1]
    return Data(columns[:, :m], data.train_y, columns[:, m:], data.test_y, axes)


CLASSIFIERS = (
    Classifier("logistic regression", False, logistic_regression),
    Classifier("two layers: 7, 1", True, two_layers),
    Classifier("four layers: 20, 7, 5, 1", True, deep(20, 7, 5)),
    Classifier("to compare, two layers: 20, 1", True, deep(20)),
)


def shipped() -> Data:
    """Read the files in data/."""
    train_x, train_y, test_x, test_y, _ = datasets.load_cats()
    return Data(_columns(train_x), train_y, _columns(test_x), test_y)


def drawn(seed: int, gallery: cats.Art) -> Data:
    """Compose other pictures by the same recipe."""
    random, parts = RandomState(seed), []
    for count, test in ((cats.TRAINING, False), (cats.TEST, True)):
        pictures, what = cats.draw_set(random, count, test, gallery)
        parts += [_columns(pictures), np.array([[picture.label for picture in what]])]
    return Data(*parts)


def _columns(pictures: np.ndarray) -> np.ndarray:
    return pictures.reshape(pictures.shape[0], -1).T / 255


def run(classifier: Classifier, data: Data, seed: int, tell: str) -> tuple[float, float]:
    """Train once; return the accuracies in per cent on the training and the test pictures."""
    start = time.monotonic()
    predict = classifier.train(data, seed)
    train = 100 * float(np.mean(predict(data.train_x) == data.train_y))
    test = 100 * float(np.mean(predict(data.test_x) == data.test_y))
    print(
        f"{tell}, {classifier.name}, seed {seed}: training {train:.1f} %, test {test:.1f} %, "
        f"{time.monotonic() - start:.0f} s",
        file=sys.stderr,
        flush=True,
    )
    return train, test


def table(results: list[tuple[Classifier, np.ndarray]]) -> Iterator[str]:
    """Write a table in Markdown.

    Parameters
    ----------
    results : list of (Classifier, array of shape (runs, 2))
    """
    yield "| classifier | training | test | step |"
    yield "|:---|---:|---:|---:|"
    before = None
    for place, (classifier, accuracies) in enumerate(results):
        mean = accuracies.mean(axis=0)
        cells = [f"{one:.1f}" for one in mean]
        if len(accuracies) > 1:
            cells = [
                f"{cell} ± {spread:.1f}"
                for cell, spread in zip(cells, accuracies.std(axis=0, ddof=1), strict=True)
            ]
        step = f"{mean[1] - before:+.1f}" if before is not None and place < 3 else ""
        before = mean[1]
        yield f"| {classifier.name} | {cells[0]} | {cells[1]} | {step} |"


def main() -> None:
    """Train the course's classifiers, and print a table of how often they are right."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cat_accuracy", description=__doc__)
    parser.add_argument(
        "--seeds", type=int, default=5, help="starts of each network (default: %(default)s)"
    )
    parser.add_argument(
        "--draws",
        type=int,
        default=0,
        help="as well, that many other sets by the same recipe, with one start each; "
        "needs the artists' packages, which npm fetches (default: %(default)s)",
    )
    parser.add_argument(
        "--pixels",
        action="store_true",
        help="train on the pixels themselves: the same answers but for rounding, in ten times the time",
    )
    asked = parser.parse_args()

    measured = (lambda data: data) if asked.pixels else turned
    data = measured(shipped())
    results = []
    for classifier in CLASSIFIERS:
        seeds = range(1, 1 + (asked.seeds if classifier.seeded else 1))
        results.append(
            (classifier, np.array([run(classifier, data, s, "shipped set") for s in seeds]))
        )
    print(f"The shipped set, {asked.seeds} starts of each network:\n")
    print(*table(results), sep="\n", flush=True)
    if not asked.draws:
        return

    for artist in artwork.ARTISTS:
        packages.fetch(artist, packages.FOLDER)
    gallery = packages.Gallery(packages.FOLDER)
    draws = range(FIRST_OTHER_DRAW, FIRST_OTHER_DRAW + asked.draws)
    accuracies = []
    for draw in draws:
        data = measured(drawn(draw, gallery))
        accuracies.append([run(one, data, draw, f"draw {draw}") for one in CLASSIFIERS])
    print(f"\n{asked.draws} other sets by the same recipe, one start each:\n")
    columns = np.array(accuracies).swapaxes(0, 1)
    print(*table(list(zip(CLASSIFIERS, columns, strict=True))), sep="\n")


if __name__ == "__main__":
    main()
