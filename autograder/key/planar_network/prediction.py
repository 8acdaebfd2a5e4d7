"""What the trained network says of a point."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ..draw import Parameters, draw, two_layers
from ..exercise import exercise
from .forward import forward_propagation
from .parameters import PARAMETERS

UNSURE = 0.02  # how far Z2 is from 0 at least, whichever way a probability of one half counts


def _predictions(rng: Generator) -> list[Case]:
    """Networks whose every prediction is clear: all on one `side`, or one on each at least."""

    def task(
        n_x: int, n_h: int, m: int, side: int = 0, scale: float = 1.0
    ) -> tuple[Parameters, np.ndarray]:
        while True:
            X, parameters = draw(rng, n_x, m), two_layers(rng, n_x, n_h, 1)
            for name in ("W2", "b2"):
                parameters[name] = np.round(scale * parameters[name], 4)
            z = forward_propagation(X, parameters)[1]["Z2"]
            sides = {1: z.min() > 0, -1: z.max() < 0, 0: z.min() < 0 < z.max()}
            sizes = {0.1: np.abs(z).max() < 0.2, 1: True, 6: z.min() < -3 and z.max() > 3}
            if np.abs(z).min() > UNSURE and sides[side] and sizes[scale]:
                return parameters, X

    return [
        Case("2 inputs, 4 hidden neurons", task(2, 4, 6)),
        Case("probabilities near one half", task(3, 4, 5, scale=0.1)),
        Case("probabilities near 0 and 1", task(2, 3, 5, scale=6)),
        Case("more inputs than examples", task(4, 3, 3)),
        Case("as many neurons as inputs and examples", task(3, 3, 3)),
        Case("one example", task(3, 2, 1, side=1)),
        Case("all of one kind", task(2, 5, 3, side=1)),
        Case("none of that kind", task(2, 4, 3, side=-1)),
    ]


@exercise(
    points=2,
    cases=_predictions,
    takes=dict(parameters=PARAMETERS, X="n_x m"),
    returns="1 m",
    builds_on=("forward_propagation",),
)
def predict(parameters, X):
    """Return 1 where the probability is above one half, 0 elsewhere, in the shape (1, m)."""
    A2, _ = forward_propagation(X, parameters)
    return np.where(A2 > 0.5, 1.0, 0.0)


# fmt: off
predict.mistake("returns.is_A2",        {"returns": "A2"}, "These are the probabilities; 1 or 0 is asked for.")
predict.mistake("labels.order",         {"returns": "np.where(A2 > 0.5, 0.0, 1.0)"}, "0 and 1 have changed places: above one half means 1.")
predict.mistake("threshold.is_zero",    {"0.5": "0"}, "Every prediction is 1, as where the border is 0 or far too low: it is the probability itself, A2, that should be compared with one half.")
predict.mistake("threshold.is_one",     {"0.5": "1"}, "Every prediction is 0, as where the border is 1 or far too high: it is the probability itself, A2, that should be compared with one half.")
predict.mistake("A2.is_Z2",             {"A2": '_["Z2"]'}, "The border is too high for the probability, as where Z2 is compared with one half: it is A2 that should be.")
predict.mistake("A2.is_A1",             {"A2": '_["A1"]'}, "These are the answers of the hidden neurons; the prediction is made of A2.")
predict.mistake("returns.axis_lost",    {"A2": "A2[0]"}, "The result has lost an axis: it should be a row, (1, m), like Y.")
predict.mistake("returns.column",       {"A2": "A2.T"}, "The result is a column; it should be a row, (1, m), like Y.")
predict.mistake("cache.extra",          {"returns": "np.where(A2 > 0.5, 1.0, 0.0), _"}, "The cache comes along; only the predictions are asked for.")
predict.mistake("labels.is_signs",      {"0.0": "-1.0"}, "The label of the other class is 0 here, not -1.")
predict.mistake("returns.one_number",   {"returns": "float(np.mean(A2) > 0.5)"}, "All predictions were made into one number; every example gets its own.")
predict.mistake("threshold.is_0_9",     {"0.5": "0.9"}, "The border is far too high, as where it is 0.9; it is one half.")
predict.mistake("threshold.is_average", {"0.5": "np.mean(A2)"}, "The probabilities are compared with their average; the border is one half.")
predict.mistake("returns.is_A2_where",  {"returns": "np.where(A2 > 0.5, A2, 0.0)"}, "The points above the border keep their probability; they get 1.")
predict.mistake("returns.is_per_cent",  {"returns": "100 * A2"}, "These are the probabilities in per cent; 1 or 0 is asked for.")
predict.mistake("threshold.is_largest", {"returns": "np.where(A2 == np.max(A2), 1.0, 0.0)"}, "Only the example with the largest probability gets 1; each is compared with one half by itself.")
predict.mistake("threshold.is_median",  {"0.5": "np.median(A2)"}, "The probabilities are compared with their median; the border is one half.")
predict.mistake("loop.last_skipped",    {"returns": "np.where(A2 > 0.5, 1.0, 0.0) * (np.arange(A2.size) < A2.size - 1)"}, "The last example is left out: look at where the examples are counted or cut.")
predict.mistake("loop.first_skipped",   {"returns": "np.where(A2 > 0.5, 1.0, 0.0) * (np.arange(A2.size) > 0)"}, "The first example is left out: the examples are counted from 0.")
predict.mistake("loop.first_only",      {"returns": "np.where(A2 > 0.5, 1.0, 0.0) * (np.arange(A2.size) == 0)"}, "Only the first example gets a prediction; every column of X is an example.")
predict.mistake("returns.is_Z2",        {"returns": '_["Z2"]'}, "This is Z2; 1 or 0 is asked for.")
predict.mistake("returns.is_list",    {"returns": "np.where(A2 > 0.5, 1.0, 0.0)[0].tolist()"}, "This is a list; an array with one row is asked for, (1, m).")
predict.mistake("returns.is_places",  {"returns": "np.where(A2 > 0.5)"}, "`np.where` with the question alone gives the places where it holds; give it both answers, too.")
predict.mistake("labels.is_A2_below", {"returns": "np.where(A2 > 0.5, 1.0, A2)"}, "Only the probabilities above one half were changed; the others become 0.")
predict.mistake("A2.is_rounded_Z2",   {"returns": 'np.round(_["Z2"])'}, "Z2 is rounded; the probability A2 is.")
predict.mistake("threshold.is_half_of_largest", {"returns": "np.where(A2 > 0.5 * np.max(A2), 1.0, 0.0)"}, "The border is far too low, as where it is half of the largest probability; it is one half, for each.")
# fmt: on
