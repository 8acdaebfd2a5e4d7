"""The cost: the average loss of all examples."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import scalar
from ..activations.loss import cross_entropy_loss
from ..draw import LOGARITHM, labels, mistaken
from ..exercise import exercise
from ..loss_mistakes import add_costs, add_losses
from .parameters import ONE_OUTPUT


def _answers(rng: Generator) -> list[Case]:
    """Probabilities and labels, and probabilities that are exactly right."""

    def pair(n_y: int, m: int) -> tuple[np.ndarray, np.ndarray]:
        return np.round(rng.uniform(0.05, 0.95, (n_y, m)), 4), labels(rng, n_y, m)

    A2, Y = pair(1, 5)
    sure = np.array([[1.0, 0.0, 0.75]]), np.array([[1.0, 0.0, 1.0]])
    return [
        Case("6 examples", pair(1, 6)),
        Case("2 examples", pair(1, 2)),
        Case("one example", pair(1, 1)),
        Case("whole-number labels", (A2, Y.astype(int))),
        Case("sure and wrong", mistaken(rng, 3)),
        Case("three outputs", pair(3, 4), "advice", advice=ONE_OUTPUT),
        Case("predictions that are exactly right", sure, "advice"),
    ]


@exercise(
    points=2,
    cases=_answers,
    takes=dict(A2="n_y m", Y="n_y m"),
    returns=scalar("The cost"),
    tolerance=LOGARITHM,
)
def compute_cost(A2, Y):
    """Return the sum of the losses, divided by m."""
    m = Y.shape[1]
    losses = cross_entropy_loss(A2, Y)
    return np.sum(losses) / m


# fmt: off
compute_cost.mistake("cost.sign",                  {"losses": "Y * np.log(A2) + (1 - Y) * np.log(1 - A2)"}, "The cost has the wrong sign: logarithms of probabilities are negative, and a cost is not. One minus is needed in all.")
compute_cost.mistake("cost.not_averaged",          {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "m": "1"}, "This is the sum of the losses; the cost is their average over the m examples, the columns of Y.")
compute_cost.mistake("cost.halved",                {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "m": "2 * Y.shape[1]"}, "There is a factor one half too many: it belongs to the squared error.")
compute_cost.mistake("cost.is_first_term",         {"losses": "-Y * np.log(A2)"}, "The second term, for the examples with y = 0, is missing.")
compute_cost.mistake("cost.is_second_term",        {"losses": "-(1 - Y) * np.log(1 - A2)"}, "The first term, for the examples with y = 1, is missing.")
compute_cost.mistake("cost.crossed",               {"losses": "-((1 - Y) * np.log(A2) + Y * np.log(1 - A2))"}, "The losses for y = 1 and for y = 0 have changed places: the first is -log A2, the second -log(1 - A2).")
compute_cost.mistake("cost.bracket",               {"losses": "-Y * np.log(A2) + (1 - Y) * np.log(1 - A2)"}, "The second term has the wrong sign: the minus in front stands for both terms, and the terms are added.")
compute_cost.mistake("cost.is_difference",         {"losses": "Y * np.log(A2) - (1 - Y) * np.log(1 - A2)"}, "The two terms are added, not subtracted.")
compute_cost.mistake("cost.base_two",              {"losses": "-(Y * np.log2(A2) + (1 - Y) * np.log2(1 - A2))"}, "This is the logarithm to base 2; the natural logarithm is `np.log`.")
compute_cost.mistake("cost.base_ten",              {"losses": "-(Y * np.log10(A2) + (1 - Y) * np.log10(1 - A2))"}, "This is the logarithm to base 10; the natural logarithm is `np.log`.")
compute_cost.mistake("cost.is_squared_error",      {"losses": "(A2 - Y) ** 2"}, "This is the squared error; the cross-entropy uses logarithms.")
compute_cost.mistake("cost.is_half_squared_error", {"losses": "(A2 - Y) ** 2 / 2"}, "This is half the squared error; the cross-entropy uses logarithms.")
compute_cost.mistake("cost.not_summed",            {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "returns": "losses / m"}, "The losses are not added up yet: the cost is one number for all examples.")
compute_cost.mistake("cost.axes_kept",             {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "returns": "losses.sum(axis=1, keepdims=True) / m"}, "The number is right, but it still sits in an array of shape (1, 1): `np.sum`, `np.squeeze` or `float` take it out.")
compute_cost.mistake("cost.axis_kept",             {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "returns": "losses.sum(axis=1) / m"}, "The number is right, but it still sits in an array: `np.sum` without an axis, `np.squeeze` or `float` take it out.")
compute_cost.mistake("A2.is_Y",                    {"losses": "-(A2 * np.log(Y) + (1 - A2) * np.log(1 - Y))"}, "The logarithm is taken of the label Y; it belongs to the prediction A2.")
compute_cost.mistake("cost.is_one_logarithm",      {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(A2))"}, "Both terms of the cost have the same logarithm; the second one has log(1 - A2).")
compute_cost.mistake("cost.is_y_twice",            {"losses": "-(Y * np.log(A2) + Y * np.log(1 - A2))"}, "Both terms of the cost have the factor Y; the second one has 1 - Y.")
compute_cost.mistake("Y.bracket",                  {"losses": "-(Y * np.log(A2) + 1 - Y * np.log(1 - A2))"}, "A bracket is missing around 1 - Y in the cost: all of it is the factor of the second logarithm.")
compute_cost.mistake("cost.is_table",              {"losses": "-(Y * np.log(A2).T + (1 - Y) * np.log(1 - A2).T)"}, "In the cost a row (1, m) and a column (m, 1) make a table (m, m), in which each label meets every prediction; it belongs to its own alone.")
compute_cost.mistake("Y.missing",                  {"losses": "-(np.log(A2) + np.log(1 - A2))"}, "The cost does not use the labels: Y is the factor of the first term, 1 - Y that of the second.")
compute_cost.mistake("m.multiplied",               {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "m": "1 / Y.shape[1]"}, "The sum is multiplied by m; an average divides by it.")
compute_cost.mistake("cost.averaged_twice",        {"losses": "-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))", "m": "Y.shape[1] ** 2"}, "The cost is divided by m twice: a mean is divided by m already.")
compute_cost.mistake("cost.is_distance",           {"losses": "np.abs(A2 - Y)"}, "This is the distance of A2 from Y; the cross-entropy uses logarithms.")
compute_cost.mistake("cost.is_slope",              {"losses": "A2 - Y"}, "This is the average error, without logarithms; the cost is the cross-entropy.")
# fmt: on

add_losses(compute_cost, place="losses", A="A2", Y="Y", part="cost")
add_costs(compute_cost, place="returns", A="A2", Y="Y")
