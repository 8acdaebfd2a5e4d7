"""The loss of one example."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array
from ..draw import LOGARITHM, labels, mistaken
from ..exercise import exercise
from ..loss_mistakes import add_losses


def _predictions(rng: Generator) -> list[Case]:
    """Draw predictions and labels of every shape, and predictions that are exactly right."""

    def pair(*shape: int) -> tuple[np.ndarray, np.ndarray]:
        return np.round(rng.uniform(0.03, 0.97, shape), 4), labels(rng, *shape)

    one, zero = np.round(rng.uniform(0.1, 0.9, (2, 1, 1)), 4)
    right = np.array([[0.0, 1.0, 0.5]]), np.array([[0.0, 1.0, 1.0]])
    return [
        Case("a row (1, m)", pair(1, 6)),
        Case("m = 2", pair(1, 2)),
        Case("a vector (m,)", pair(5)),
        Case("a column (m, 1)", pair(4, 1)),
        Case("a table (n_y, m)", pair(3, 4)),
        Case("one cat", (one, np.ones((1, 1)))),
        Case("one non-cat", (zero, np.zeros((1, 1)))),
        Case("whole-number labels", (pair(1, 4)[0], np.array([[1, 0, 0, 1]]))),
        Case("sure and wrong", mistaken(rng, 6)),
        Case("predictions that are exactly right", right, "advice"),
    ]


@exercise(
    points=4,
    cases=_predictions,
    takes=dict(a="*", y="like a"),
    returns=array("like a", "The loss"),
    tolerance=LOGARITHM,
)
def cross_entropy_loss(a, y):
    """Return -(y log a + (1 - y) log(1 - a)), with 0 log 0 taken as 0."""
    a, y = np.asarray(a, dtype=float), np.asarray(y, dtype=float)
    wrong_way = np.where(y > 0, 1 - a, a)  # how far the prediction is from the label
    return -np.log1p(-wrong_way)


# fmt: off
cross_entropy_loss.mistake("returns.sign",                  {"returns": "y * np.log(a) + (1 - y) * np.log(1 - a)"}, "The loss has the wrong sign: logarithms of probabilities are negative, and a loss is not. One minus is needed in all.")
cross_entropy_loss.mistake("returns.is_first_term",         {"returns": "-(y * np.log(a))"}, "The second term, (1 - y) log(1 - a), is missing: examples with y = 0 cost nothing here.")
cross_entropy_loss.mistake("returns.is_second_term",        {"returns": "-((1 - y) * np.log(1 - a))"}, "The first term, y log a, is missing: examples with y = 1 cost nothing here.")
cross_entropy_loss.mistake("returns.crossed",               {"returns": "-(y * np.log(1 - a) + (1 - y) * np.log(a))"}, "The losses for y = 1 and for y = 0 have changed places: the first is -log a, the second -log(1 - a).")
cross_entropy_loss.mistake("returns.bracket",               {"returns": "-y * np.log(a) + (1 - y) * np.log(1 - a)"}, "The second term has the wrong sign: the minus in front stands for both terms, and the terms are added.")
cross_entropy_loss.mistake("returns.is_difference",         {"returns": "y * np.log(a) - (1 - y) * np.log(1 - a)"}, "The two terms are added, not subtracted, and a minus stands before both.")
cross_entropy_loss.mistake("returns.base_two",              {"returns": "-(y * np.log2(a) + (1 - y) * np.log2(1 - a))"}, "This is the logarithm to base 2; the natural logarithm is `np.log`.")
cross_entropy_loss.mistake("returns.base_ten",              {"returns": "-(y * np.log10(a) + (1 - y) * np.log10(1 - a))"}, "This is the logarithm to base 10; the natural logarithm is `np.log`.")
cross_entropy_loss.mistake("returns.averaged",              {"returns": "np.mean(-np.log1p(-wrong_way))"}, "This is the average over all examples, the cost; here the loss of each example is asked for.")
cross_entropy_loss.mistake("returns.one_number",            {"returns": "np.sum(-np.log1p(-wrong_way))"}, "The losses were added up; here the loss of each example is asked for.")
cross_entropy_loss.mistake("returns.is_squared_error",      {"returns": "(a - y) ** 2"}, "This is the squared error; the cross-entropy uses logarithms.")
cross_entropy_loss.mistake("returns.is_half_squared_error", {"returns": "(a - y) ** 2 / 2"}, "This is half the squared error; the cross-entropy uses logarithms.")
cross_entropy_loss.mistake("returns.is_distance",           {"returns": "np.abs(a - y)"}, "This is the distance of a from y; the cross-entropy uses logarithms.")
cross_entropy_loss.mistake("a.is_y",                        {"returns": "-(a * np.log(y) + (1 - a) * np.log(1 - y))"}, "The logarithm is taken of the label y; it belongs to the prediction a.")
cross_entropy_loss.mistake("a.twice",                       {"returns": "-(y * np.log(a) + (1 - y) * np.log(a))"}, "Both terms have log a, so that the labels make no difference; the second one has log(1 - a).")
cross_entropy_loss.mistake("y.twice",                       {"returns": "-(y * np.log(a) + y * np.log(1 - a))"}, "Both terms have the factor y; the second one has 1 - y.")
cross_entropy_loss.mistake("y.bracket",                     {"returns": "-(y * np.log(a) + 1 - y * np.log(1 - a))"}, "A bracket is missing around 1 - y: all of it is the factor of the second logarithm.")
cross_entropy_loss.mistake("returns.is_sum_of_logs",        {"returns": "-(np.log(a) + np.log(1 - a))"}, "The labels are not used: y is the factor of the first term, 1 - y that of the second.")
cross_entropy_loss.mistake("returns.is_without_logs",       {"returns": "-(y * a + (1 - y) * (1 - a))"}, "The logarithms are missing.")
cross_entropy_loss.mistake("returns.is_slope",              {"returns": "-(y / a) + (1 - y) / (1 - a)"}, "This is the slope of the loss, without the logarithms; the loss itself is asked for.")
cross_entropy_loss.mistake("returns.is_columns_summed",     {"returns": "np.sum(-np.log1p(-wrong_way), axis=0)"}, "The losses were added up; here the loss of each example is asked for.")
# fmt: on

add_losses(cross_entropy_loss, place="returns", A="a", Y="y", part="returns")
