"""The cost of all predictions."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case, Tolerance
from ...checks.forms import scalar
from ..draw import LOGARITHM, labels, mistaken
from ..exercise import exercise
from ..loss_mistakes import add_costs, add_losses


def _predictions(rng: Generator) -> list[Case]:
    """(AL, Y) with room for a small epsilon in the logarithm, and predictions exactly right."""

    def row(m: int) -> np.ndarray:
        return np.round(rng.uniform(0.03, 0.97, (1, m)), 4)

    AL, Y = mistaken(rng, 3, seen=(1e-4, 3e-4), fresh=(3e-5, 8e-5))
    right = np.array([[0.0, 1.0, 0.5]]), np.array([[0, 1, 1]])
    return [
        Case("m = 6", (row(6), labels(rng, 1, 6).astype(int))),
        Case("m = 3", (row(3), labels(rng, 1, 3).astype(int))),
        Case("labels as decimal numbers", (row(5), labels(rng, 1, 5))),
        Case("one cat", (row(1), np.array([[1]]))),
        Case("one non-cat", (row(1), np.array([[0]]))),
        Case("sure and wrong", mistaken(rng, 4)),
        # A small epsilon shows more here.
        Case("surer and wrong", (AL, Y.astype(int)), tolerance=Tolerance(rtol=1e-3)),
        Case("predictions that are exactly right", right, "advice"),
    ]


@exercise(
    points=4,
    cases=_predictions,
    takes=dict(AL="1 m", Y="1 m"),
    returns=scalar("The cost"),
    tolerance=LOGARITHM,
)
def compute_cost(AL, Y):
    """Return the average cross-entropy, with 0 log 0 taken as 0."""
    m = Y.shape[1]
    wrong_way = np.where(Y > 0, 1 - AL, AL)  # how far each prediction is from its label
    losses = -np.log1p(-wrong_way)
    cost = losses.sum() / m
    return float(cost)


# fmt: off
compute_cost.mistake("cost.sign",                  {"returns": "-float(cost)"}, "The cost has the wrong sign: logarithms of probabilities are negative, and a cost is not. One minus is needed in all.")
compute_cost.mistake("cost.not_averaged",          {"m": "1"}, "The losses are added up but not divided by the number m of examples: m is the number of columns of Y.")
compute_cost.mistake("m.multiplied",               {"m": "1 / Y.shape[1]"}, "The sum is multiplied by m; an average divides by it.")
compute_cost.mistake("cost.halved",                {"m": "2 * Y.shape[1]"}, "The sum is divided by 2m; the cross-entropy cost is divided by m.")
compute_cost.mistake("cost.averaged_twice",        {"m": "Y.shape[1] ** 2"}, "The cost is divided by m twice: a mean is divided by m already.")
compute_cost.mistake("cost.is_first_term",         {"losses": "-Y * np.log(AL)"}, "The second term, with 1 - Y, is missing: examples with the label 0 cost nothing here.")
compute_cost.mistake("cost.is_second_term",        {"losses": "-(1 - Y) * np.log(1 - AL)"}, "The first term, with Y, is missing: examples with the label 1 cost nothing here.")
compute_cost.mistake("cost.crossed",               {"wrong_way": "np.where(Y > 0, AL, 1 - AL)"}, "The losses for y = 1 and for y = 0 have changed places: the first is -log AL, the second -log(1 - AL).")
compute_cost.mistake("cost.bracket",               {"losses": "-Y * np.log(AL) + (1 - Y) * np.log(1 - AL)"}, "The second term has the wrong sign: the minus in front stands for both terms, and the terms are added.")
compute_cost.mistake("cost.base_two",              {"losses": "-np.log1p(-wrong_way) / np.log(2)"}, "This is the logarithm to base 2; the natural logarithm is `np.log`.")
compute_cost.mistake("cost.base_ten",              {"losses": "-np.log1p(-wrong_way) / np.log(10)"}, "This is the logarithm to base 10; the natural logarithm is `np.log`.")
compute_cost.mistake("cost.not_summed",            {"returns": "losses"}, "This is the loss of each example; the cost is one number, their average.")
compute_cost.mistake("cost.is_squared_error",      {"losses": "wrong_way**2"}, "This is the mean squared error; the cross-entropy uses logarithms.")
compute_cost.mistake("AL.is_Y",                    {"losses": "-(AL * np.log(Y) + (1 - AL) * np.log(1 - Y))"}, "The logarithm is taken of the labels; it belongs to the predictions AL.")
compute_cost.mistake("cost.is_one_logarithm",      {"losses": "-(Y * np.log(AL) + (1 - Y) * np.log(AL))"}, "Both terms of the cost have the same logarithm; the second one has log(1 - AL).")
compute_cost.mistake("cost.is_y_twice",            {"losses": "-(Y * np.log(AL) + Y * np.log(1 - AL))"}, "Both terms of the cost have the factor Y; the second one has 1 - Y.")
compute_cost.mistake("Y.bracket",                  {"losses": "-(Y * np.log(AL) + 1 - Y * np.log(1 - AL))"}, "A bracket is missing around 1 - Y in the cost: all of it is the factor of the second logarithm.")
compute_cost.mistake("cost.is_table",              {"losses": "-(Y * np.log(AL).T + (1 - Y) * np.log(1 - AL).T)"}, "In the cost a row (1, m) and a column (m, 1) make a table (m, m), in which each label meets every prediction; it belongs to its own alone.")
compute_cost.mistake("Y.missing",                  {"losses": "-(np.log(AL) + np.log(1 - AL))"}, "The cost does not use the labels: Y is the factor of the first term, 1 - Y that of the second.")
compute_cost.mistake("cost.is_difference",         {"losses": "Y * np.log(AL) - (1 - Y) * np.log(1 - AL)"}, "The two terms are added, not subtracted, and a minus stands before both.")
compute_cost.mistake("cost.is_distance",           {"losses": "np.abs(AL - Y)"}, "This is the distance of AL from Y; the cross-entropy uses logarithms.")
compute_cost.mistake("cost.is_half_squared_error", {"losses": "(AL - Y) ** 2 / 2"}, "This is half the squared error; the cross-entropy uses logarithms.")
compute_cost.mistake("cost.axis_kept",             {"returns": "np.array([cost])"}, "The number is right, but it still sits in an array: `np.sum` without an axis, `np.squeeze` or `float` take it out.")
compute_cost.mistake("cost.is_row",                {"returns": "np.array([[cost]])"}, "The number is right, but it still sits in an array of shape (1, 1): `np.sum`, `np.squeeze` or `float` take it out.")
# fmt: on

add_losses(compute_cost, place="losses", A="AL", Y="Y", part="cost")
add_costs(compute_cost, place="returns", A="AL", Y="Y")
