"""What a trained network sees in a picture."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array, layers_of, optional
from ..deep_network.forward import L_model_forward
from ..draw import deep_network, draw
from ..exercise import exercise
from .training import STEPS

UNSURE = 0.02  # how far a Z is from 0 at least, whichever way a probability of one half counts


def _task(
    rng: Generator, dims: tuple[int, ...], m: int, right: int, side: int = 0
) -> tuple[Any, ...]:
    """Draw until every prediction is clear: all on one `side`, or some on each.

    `y` agrees with `right` of them.
    """
    last = f"b{len(dims) - 1}"
    clear = False
    while not clear:
        X, parameters = draw(rng, dims[0], m), deep_network(rng, dims)
        z = L_model_forward(X, parameters)[1][-1][1]
        # To one side, or so that the border is in the middle.
        moved = side * 2.0 if side else 0.1 - np.median(z)
        parameters[last] = np.round(parameters[last] + moved, 4)
        z = L_model_forward(X, parameters)[1][-1][1]
        sides = {1: z.min() > 0, -1: z.max() < 0, 0: z.min() < 0 < z.max()}
        clear = np.abs(z).min() > UNSURE and sides[side]
    y = (z > 0).astype(int)
    wrong = rng.permutation(m)[right:]
    y[0, wrong] = 1 - y[0, wrong]
    return X, y, parameters


def _pictures(rng: Generator) -> list[Case]:
    """Networks of several depths, with answers on both sides of the border and on one."""
    X, y, parameters = _task(rng, (3, 4, 1), 6, 4)
    told = _task(rng, (4, 3, 1), 5, 3)
    return [
        Case("a network with two layers", (X, y, parameters)),
        Case("four layers", _task(rng, (4, 3, 5, 2, 1), 7, 5)),
        Case("one layer: logistic regression", _task(rng, (3, 1), 5, 2)),
        Case("as many inputs as pictures", _task(rng, (4, 4, 1), 4, 3)),
        Case("one picture", _task(rng, (4, 3, 2, 1), 1, 1, side=1)),
        Case("every picture a cat", _task(rng, (3, 4, 1), 4, 2, side=1)),
        Case("no picture a cat", _task(rng, (2, 3, 1), 3, 2, side=-1)),
        Case("the accuracy is printed", told, "edge", prints=((0.6, 60.0, 3.0),)),
        Case("y is None", (X, None, parameters), "edge"),
    ]


@exercise(
    points=4,
    cases=_pictures,
    takes=dict(X="n_x m", y=optional("1 m"), parameters=layers_of(W="n n_prev", b="n 1")),
    returns=array("1 m", "The prediction"),
    builds_on=STEPS,
)
def predict(X, y, parameters):
    """Return 1 where the network sees a cat, 0 elsewhere; print the accuracy where y is known."""
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(float)
    if y is not None:
        print(f"Accuracy: {np.mean(p == y)}")
    return p


# fmt: off
predict.mistake("returns.is_AL",             {"returns": "AL"}, "These are the probabilities; above one half they become 1, below it 0.")
predict.mistake("labels.order",              {"returns": "1 - p"}, "The answers are turned round: a probability above one half means 1, a cat.")
predict.mistake("returns.skipped",           {"returns": "np.zeros((1, X.shape[1]))"}, "Every answer is 0: are the answers put into the result, and is a probability compared with one half?")
predict.mistake("threshold.is_zero",         {"0.5": "0"}, "Every answer is 1, as where the border is 0 or far too low: it is the probability itself, AL, that should be compared with one half.")
predict.mistake("returns.is_y",              {"returns": "y"}, "These are the labels y; the answers of the network are asked for.")
predict.mistake("returns.is_agreement",      {"returns": "(p == y) * 1"}, "This tells which answers are right; the answers themselves are asked for.")
predict.mistake("returns.is_accuracy",       {"returns": "float(np.mean(p == y))"}, "This is the accuracy; print it, and return the answers, one for each picture.")
predict.mistake("returns.axis_lost",         {"returns": "p[0]"}, "The answers have lost an axis: they are a row, (1, m).")
predict.mistake("returns.column",            {"returns": "p.T"}, "The answers are a column; they should be a row, (1, m).")
predict.mistake("threshold.is_average",      {"0.5": "np.mean(AL)"}, "The probabilities are compared with their average; the border is one half.")
predict.mistake("labels.is_signs",           {"returns": "np.where(AL > 0.5, 1.0, -1.0)"}, "The label of the other class is 0 here, not -1.")
predict.mistake("threshold.is_0_9",          {"0.5": "0.9"}, "The border is far too high, as where it is 0.9; it is one half.")
predict.mistake("returns.is_pair",           {"returns": "p, AL"}, "The probabilities come along; only the predictions are asked for.")
predict.mistake("loop.last_skipped",         {"returns": "p * (np.arange(p.size) < p.size - 1)"}, "The last picture is left out: look at where the pictures are counted or cut.")
predict.mistake("returns.is_accuracy_or_p",  {"returns": "p if y is None else float(np.mean(p == y))"}, "This is the accuracy; print it, and return the answers, one for each picture.")
predict.mistake("returns.is_agreement_or_p", {"returns": "p if y is None else (p == y) * 1"}, "This tells which answers are right; the answers themselves are asked for.")
predict.mistake("returns.is_y_or_p",         {"returns": "p if y is None else y"}, "These are the labels y; the answers of the network are asked for.")
predict.mistake("returns.is_per_cent",       {"returns": "100 * AL"}, "These are the probabilities in per cent; above one half they become 1, below it 0.")
predict.mistake("threshold.is_largest",      {"returns": "np.where(AL == np.max(AL), 1.0, 0.0)"}, "Only the picture with the largest probability gets 1; each is compared with one half by itself.")
predict.mistake("threshold.is_median",       {"0.5": "np.median(AL)"}, "The probabilities are compared with their median; the border is one half.")
predict.mistake("loop.first_skipped",        {"returns": "p * (np.arange(p.size) > 0)"}, "The first picture is left out: the pictures are counted from 0.")
predict.mistake("loop.first_only",           {"returns": "p * (np.arange(p.size) == 0)"}, "Only the first picture gets an answer; each gets its own.")
predict.mistake("returns.is_AL_where",       {"returns": "np.where(AL > 0.5, AL, 0.0)"}, "The pictures above the border keep their probability; they get 1.")
predict.mistake("returns.is_none_without_y", {"returns": "p if y is not None else None"}, "Where y is None no answers come back; they are asked for in any case.")
predict.mistake("returns.one_number",        {"returns": "float(np.mean(AL) > 0.5)"}, "All answers were made into one number; every picture gets its own.")
predict.mistake("returns.is_list",    {"returns": "p[0].tolist()"}, "This is a list; an array with one row is asked for, (1, m).")
predict.mistake("returns.is_places",  {"returns": "np.where(AL > 0.5)"}, "`np.where` with the question alone gives the places where it holds; give it both answers, too.")
predict.mistake("labels.is_AL_below", {"returns": "np.where(AL > 0.5, 1.0, AL)"}, "Only the probabilities above one half were changed; the others become 0.")
predict.mistake("AL.is_first_layer",  {"for l in L_model_forward": "[1]", "activation in L_model_forward": '"sigmoid"'}, "Only the first layer is gone through, and with the sigmoid; the prediction comes from the last one.")
predict.mistake("threshold.is_half_of_largest", {"returns": "np.where(AL > 0.5 * np.max(AL), 1.0, 0.0)"}, "The border is far too low, as where it is half of the largest probability; it is one half, for each.")
# fmt: on
