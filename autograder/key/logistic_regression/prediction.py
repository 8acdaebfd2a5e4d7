"""Cat or not: what the neuron says of a picture, and the whole of it from start to answer."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import dict_of, numbers
from ..activations.activations import sigmoid
from ..draw import LOGARITHM, draw, labels
from ..exercise import exercise
from .descent import SETTINGS, optimize
from .propagation import NEURON, neuron
from .start import initialize_with_zeros

UNSURE = 0.05  # how far from one half a prediction is at least, whichever way one half counts


def _decided(rng: Generator, n_x: int, m: int, side: int = 0) -> tuple:
    """Draw w, b and X whose predictions are clear: none near one half.

    `side` 1 or -1 wants all of them on one side; otherwise one is above and one below.
    """
    while True:
        w, b, X, _ = neuron(rng, n_x, m)
        z = np.dot(w.T, X) + b
        sides = {1: z.min() > 0, -1: z.max() < 0, 0: m == 1 or z.min() < 0 < z.max()}
        if np.abs(z).min() > 4 * UNSURE and sides[side]:
            return w, b, X


def _near_one_half(rng: Generator) -> tuple:
    """Draw w, b and X whose probabilities lie between 0.45 and 0.55, on both sides of one half."""
    w, b = np.array([[0.5], [-0.25]]), 0.75
    z = np.round(rng.uniform(0.08, 0.18, 5), 3) * np.array([1, -1, 1, 1, -1])
    second = draw(rng, 5)
    return w, b, np.stack([(z - b + 0.25 * second) / 0.5, second])


def _predictions(rng: Generator) -> list[Case]:
    far = np.array([[1.0], [2.0]]), -1.0, np.array([[800.0, -900.0, 40.0], [0.0, 1.0, -2.0]])
    return [
        Case("3 numbers, 6 examples", _decided(rng, 3, 6)),
        Case("more numbers than examples", _decided(rng, 5, 2)),
        Case("as many numbers as examples", _decided(rng, 4, 4)),
        Case("one example", _decided(rng, 3, 1, side=1)),
        Case("all of them cats", _decided(rng, 2, 3, side=1)),
        Case("no cat among them", _decided(rng, 2, 3, side=-1)),
        Case("probabilities near one half", _near_one_half(rng)),
        Case("far from one half", far, "edge"),
    ]


@exercise(
    points=2,
    cases=_predictions,
    takes=dict(**NEURON, X="n_x m"),
    returns="1 m",
    builds_on=("sigmoid",),
)
def predict(w, b, X):
    """Return 1 where the probability is above one half, 0 elsewhere, in the shape (1, m)."""
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    cats = A > 0.5
    return np.where(cats, 1.0, 0.0)


# fmt: off
predict.mistake("returns.is_A",         {"returns": "A"}, "These are the probabilities; 1 for cat and 0 for non-cat is asked for.")
predict.mistake("labels.order",         {"returns": "np.where(cats, 0.0, 1.0)"}, "0 and 1 have changed places: above one half means cat, 1.")
predict.mistake("A.is_Z",               {"A": "Z"}, "The border is too high for the probability, as where z itself is compared with one half: it is sigmoid(z) that should be.")
predict.mistake("threshold.is_zero",    {"cats": "A > 0"}, "Every prediction is 1, as where the border is 0 or far too low: it is the probability itself, sigmoid(z), that should be compared with one half.")
predict.mistake("returns.skipped",      {"returns": "np.zeros_like(A)"}, "Every prediction is 0: are the answers put into the result, and is a probability compared with one half?")
predict.mistake("Z.entry_by_entry",     {"Z": "w * X + b"}, "w and X are multiplied entry by entry; the matrix product of w transposed and X is asked for.")
predict.mistake("b.missing",            {"Z": "np.dot(w.T, X)"}, "The bias b is missing from z.")
predict.mistake("returns.axis_lost",    {"A": "sigmoid(Z[0])"}, "The result has lost an axis: it should be a row, (1, m).")
predict.mistake("returns.column",       {"A": "sigmoid(Z.T)"}, "The result is a column; it should be a row, (1, m), like Y.")
predict.mistake("loop.first_only",      {"cats": "(A > 0.5) & (np.arange(A.size) == 0)"}, "Only the first example gets a prediction; every column of X is an example.")
predict.mistake("loop.last_skipped",    {"cats": "(A > 0.5) & (np.arange(A.size) < A.size - 1)"}, "The last example is left out: look at where the examples are counted or cut.")
predict.mistake("labels.is_signs",      {"0.0": "-1.0"}, "Non-cats get -1 here; the label for a non-cat is 0.")
predict.mistake("returns.one_number",   {"returns": "float(np.mean(A) > 0.5)"}, "All predictions were made into one number; every example gets its own.")
predict.mistake("threshold.is_0_9",     {"cats": "A > 0.9"}, "The border is far too high, as where it is 0.9; it is one half.")
predict.mistake("threshold.is_average", {"cats": "A > np.mean(A)"}, "The probabilities are compared with their average; the border is one half.")
predict.mistake("threshold.is_reached", {"returns": "(A > 0.5) * A"}, "Cats keep their probability; they get 1.")
predict.mistake("returns.is_list",      {"returns": "[1.0 if cats[0, i] else 0.0 for i in range(cats.size)]"}, "This is a list; an array with one row is asked for, (1, m).")
predict.mistake("b.sign",               {"Z": "np.dot(w.T, X) - b"}, "The bias b is added to z, not subtracted.")
predict.mistake("returns.is_pair",      {"returns": "np.where(cats, 1.0, 0.0), A"}, "The probabilities come along; only the predictions are asked for.")
predict.mistake("returns.is_per_cent",  {"returns": "100 * A"}, "These are the probabilities in per cent; 1 or 0 is asked for.")
predict.mistake("returns.is_Z",         {"returns": "Z"}, "This is z itself; 1 for cat and 0 for non-cat is asked for.")
predict.mistake("threshold.is_largest", {"cats": "A == np.max(A)"}, "Only the example with the largest probability gets 1; each is compared with one half by itself.")
predict.mistake("threshold.is_median",  {"cats": "A > np.median(A)"}, "The probabilities are compared with their median; the border is one half.")
predict.mistake("loop.first_skipped",   {"cats": "(A > 0.5) & (np.arange(A.size) > 0)"}, "The first example is left out: the examples are counted from 0.")
predict.mistake("loop.last_only",       {"returns": "np.full_like(A, float(A[0, -1] > 0.5))"}, "Every example gets the prediction of the last one; each gets its own.")
predict.mistake("w.is_absolute",        {"Z": "np.dot(np.abs(w).T, X) + b"}, "The weights have lost their signs.")
predict.mistake("b.is_added_to_X",   {"Z": "np.dot(w.T, X + b)"}, "b is added to every input: the bracket of the product closes after X, and then b is added.")
predict.mistake("returns.is_places", {"returns": "np.where(cats)"}, "`np.where` with the question alone gives the places where it holds; give it both answers, too.")
predict.mistake("labels.is_A_below", {"returns": "np.where(cats, 1.0, A)"}, "Only the probabilities above one half were changed; the others become 0.")
predict.mistake("A.is_whole",                   {"returns": "np.trunc(A)"}, "Nearly all are 0, as where the probabilities are cut to whole numbers or the border is almost 1; it is one half.")
predict.mistake("threshold.is_half_of_largest", {"cats": "A > 0.5 * np.max(A)"}, "The border is far too low, as where it is half of the largest probability; it is one half, for each.")
# fmt: on


def _by_b_alone(rng: Generator) -> tuple:
    """Draw sets in which some predictions come out as they do only because of b."""
    x = np.round(rng.uniform(0.3, 0.7, (2, 6)), 4) * np.array([1, 1, 1, -1, -1, -1])
    Y = np.array([[1.0, 1.0, 1.0, 1.0, 1.0, 0.0]])
    return x, Y, 0.9 * x[:, 1:], Y[:, 1:], 30, 0.8, False


def _clear(rng: Generator, n_x: int, m: int, m_test: int, steps: int, rate: float) -> tuple:
    """Draw until every prediction is clear, and no set gets the same one throughout."""
    while True:
        X, Xt = draw(rng, n_x, m), draw(rng, n_x, m_test)
        Y, Yt = labels(rng, 1, m), labels(rng, 1, m_test)
        found = model(X, Y, Xt, Yt, steps, rate)
        z, zt = (np.dot(found["w"].T, one) + found["b"] for one in (X, Xt))
        both = z.min() < 0 < z.max() and zt.min() < 0 < zt.max()
        if np.abs(np.hstack([z, zt])).min() > UNSURE and both:
            return X, Y, Xt, Yt, steps, rate


def _trainings(rng: Generator) -> list[Case]:
    start = (float(np.log(2)),)  # the cost at w = 0 and b = 0, whatever the data
    return [
        Case("3 numbers; 6 and 4 examples", (*_clear(rng, 3, 6, 4, 20, 0.6), False)),
        Case("more numbers than examples", (*_clear(rng, 7, 5, 3, 7, 0.3), False)),
        Case("mostly cats", _by_b_alone(rng)),
        Case("as many test examples as others", (*_clear(rng, 2, 5, 5, 12, 1.5), False)),
        Case("101 steps, told as they go", (*_clear(rng, 4, 6, 2, 101, 0.1), True), prints=start),
        Case("print_cost is False", (*_clear(rng, 2, 4, 3, 3, 0.5), False), "edge", hides=start),
    ]


@exercise(
    points=4,
    cases=_trainings,
    takes=dict(
        X_train="n_x m_train",
        Y_train="1 m_train",
        X_test="n_x m_test",
        Y_test="1 m_test",
        **SETTINGS,
    ),
    returns=dict_of(
        costs=numbers(), Y_prediction_test="1 m_test", Y_prediction_train="1 m_train", **NEURON
    ),
    tolerance=LOGARITHM,
    builds_on=("initialize_with_zeros", "optimize", "predict"),
)
def model(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    """Train on the training set; return the predictions for both sets, w, b and the costs."""
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost)
    w, b = params["w"], params["b"]
    test, train = predict(w, b, X_test), predict(w, b, X_train)
    predictions = {"Y_prediction_test": test, "Y_prediction_train": train}
    return {"costs": costs, **predictions, "w": w, "b": b}


# fmt: off
model.mistake("predictions.order",            {"test, train": "predict(w, b, X_train), predict(w, b, X_test)"}, "The predictions for training and test set have changed places.")
model.mistake("test.is_train",                {"test, train": "(predict(w, b, X_train),) * 2"}, "The predictions for the test set are made from the training pictures.")
model.mistake("train.is_test",                {"test, train": "(predict(w, b, X_test),) * 2"}, "The predictions for the training set are made from the test pictures.")
model.mistake("training_set.is_test_set",     {"X_train #2": "X_test", "Y_train": "Y_test"}, "It learns from the test set; the test pictures must stay unseen until the end.")
model.mistake("params.ignored",               {"w, b #2": "w, b"}, "w and b are still the zeros of the start: take the learned ones out of params.")
model.mistake("predictions.stale",            {"w, b #2": "w, b", "w #4": 'params["w"]', "b #4": 'params["b"]'}, "It predicts with the zeros of the start: take the learned w and b out of params first.")
model.mistake("num_iterations.ignored",       {"num_iterations": "100"}, "The number of iterations is not passed on to `optimize`, which takes its default, 100.")
model.mistake("learning_rate.ignored",        {"learning_rate": "0.009"}, "The learning rate is not passed on to `optimize`, which takes its default, 0.009.")
model.mistake("arguments.ignored",            {"num_iterations": "100", "learning_rate": "0.009"}, "Neither the iterations nor the learning rate are passed on to `optimize`.")
model.mistake("learning_rate.fixed",          {"learning_rate": "0.5"}, "The learning rate is always 0.5, the default; use the argument `learning_rate`.")
model.mistake("costs.last_only",              {"costs": "costs[-1]"}, "Only the last cost is returned; the whole list is asked for.")
model.mistake("returns.key",                  {'"Y_prediction_test"': '"Y_test"', '"Y_prediction_train"': '"Y_train"'}, 'The keys of the predictions are "Y_prediction_test" and "Y_prediction_train".')
model.mistake("params.missing",               {'"w" #2': '"params"', '"b" #2': '"params"'}, "w and b are not in the dictionary.")
model.mistake("num_iterations.fixed",         {"num_iterations": "2000"}, "It always takes 2000 steps, the default; use the argument `num_iterations`.")
model.mistake("returns.is_tuple",             {"returns": "costs, test, train, w, b"}, "The results come as a tuple; they belong into a dictionary.")
model.mistake("predictions.is_labels",        {"test, train": "Y_test, Y_train"}, "These are the labels; the predictions come from `predict`.")
model.mistake("training_set.is_both_sets",    {"X_train #2": "np.concatenate((X_train, X_test), axis=1)", "Y_train": "np.concatenate((Y_train, Y_test), axis=1)"}, "It learns from the test set, too; the test pictures must stay unseen until the end.")
model.mistake("test.is_trained_on_test_set",  {"test, train": 'predict((again := optimize(*initialize_with_zeros(X_test.shape[0]), X_test, Y_test, num_iterations, learning_rate, print_cost))[0]["w"], again[0]["b"], X_test), predict(w, b, X_train)'}, "The test pictures are predicted by a neuron that was trained on them; the one that learned from the training set predicts both.")
model.mistake("params.is_grads",              {"params, _, costs": "(found := optimize(w, b, X_train, Y_train, num_iterations, learning_rate, print_cost))[0], found[1], found[2]", "w, b #2": '_["dw"], _["db"]'}, "w and b are taken out of the slopes; what was learned stands in params.")
model.mistake("X.is_scaled",                  {"X_train #2": "X_train / 255", "test, train": "predict(w, b, X_test / 255), predict(w, b, X_train / 255)"}, "The pictures are divided by 255 here; they come in as they are to be used.")
model.mistake("Y.is_turned",                  {"Y_train": "1 - Y_train"}, "The labels are turned round: 1 - Y goes into the training.")
model.mistake("predictions.is_probabilities", {"test, train": "1 / (1 + np.exp(-(np.dot(w.T, X_test) + b))), 1 / (1 + np.exp(-(np.dot(w.T, X_train) + b)))"}, "These are the probabilities; `predict` makes 1 or 0 of them.")
model.mistake("learning_rate.is_hundredth",   {"learning_rate": "0.01"}, "The learning rate 0.01 is written into the code; use the argument `learning_rate`.")
model.mistake("learning_rate.is_0_005",       {"learning_rate": "0.005"}, "The learning rate 0.005 is written into the code; use the argument `learning_rate`.")
model.mistake("learning_rate.is_tenth",       {"learning_rate": "0.1"}, "The learning rate 0.1 is written into the code; use the argument `learning_rate`.")
model.mistake("num_iterations.is_thousand",   {"num_iterations": "1000"}, "It always takes 1000 steps; use the argument `num_iterations`.")
model.mistake("costs.is_cost",                {"costs": "costs[0]"}, "Only the first cost is returned; the whole list is asked for.")
model.mistake("b.ignored",                    {"w, b #2": 'params["w"], b'}, "b is still the 0 of the start: take the learned one out of params, as w is.")
model.mistake("w.ignored",                    {"w, b #2": 'w, params["b"]'}, "w is still the zeros of the start: take the learned one out of params, as b is.")
model.mistake("arguments.fixed", {"num_iterations": "2000", "learning_rate": "0.5"}, "The defaults 2000 and 0.5 are written into the call; use the arguments `num_iterations` and `learning_rate`.")
model.mistake("predictions.key", {'"Y_prediction_test"': '"Y_predictions_test"', '"Y_prediction_train"': '"Y_predictions_train"'}, 'The keys of the predictions are "Y_prediction_test" and "Y_prediction_train", without an s.')
# fmt: on
