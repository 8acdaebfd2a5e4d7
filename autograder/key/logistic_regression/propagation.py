"""The cost and its slopes: one way through the neuron and back."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import Spelled, dict_of, scalar, tuple_of
from ..activations.activations import sigmoid
from ..activations.loss import cross_entropy_loss
from ..draw import LOGARITHM, draw, labels
from ..exercise import exercise
from ..loss_mistakes import add_costs, add_losses

NEURON: dict[str, Spelled] = {"w": "n_x 1", "b": scalar()}
GRADS = dict_of(dw="n_x 1", db=scalar())

# The cross-entropy as most people write it: of what is no probability, the logarithm is nan.
PLAIN = "-(Y * np.log(A) + (1 - Y) * np.log(1 - A))"


def neuron(rng: Generator, n_x: int, m: int) -> tuple[np.ndarray, float, np.ndarray, np.ndarray]:
    """Draw w, b, X and Y; b is far enough from 0 to show."""
    b = float(np.round(rng.uniform(0.4, 1.2) * rng.choice([-1, 1]), 4))
    return draw(rng, n_x, 1, scale=0.7), b, draw(rng, n_x, m), labels(rng, 1, m)


def _passes(rng: Generator) -> list[Case]:
    w, b, X, Y = neuron(rng, 4, 3)
    sure = np.array([[50.0, -800.0, 60.0], [1.0, 2.0, 3.0]])
    right = np.array([[1.0], [0.0]]), 0.0, sure, np.array([[1.0, 0.0, 1.0]])
    return [
        Case("3 numbers, 5 examples", neuron(rng, 3, 5)),
        Case("more numbers than examples", neuron(rng, 6, 2)),
        Case("as many numbers as examples", neuron(rng, 3, 3)),
        Case("one example", neuron(rng, 4, 1)),
        Case("one number", neuron(rng, 1, 4)),
        Case("whole-number labels", (w, b, X, Y.astype(int))),
        Case("predictions that are exactly right", right, "advice"),
    ]


@exercise(
    points=6,
    cases=_passes,
    takes=dict(**NEURON, X="n_x m", Y="1 m"),
    returns=tuple_of(grads=GRADS, cost=scalar()),
    tolerance=LOGARITHM,
    builds_on=("sigmoid",),
    slope_of="propagate",
)
def propagate(w, b, X, Y):
    """Return the slopes dw and db of the cost, and the cost."""
    m = X.shape[1]
    Z = np.dot(w.T, X) + b
    A = sigmoid(Z)
    losses = cross_entropy_loss(A, Y)
    cost = np.sum(losses) / m
    dZ = A - Y
    dw = np.dot(X, dZ.T) / m
    db = np.sum(dZ) / m
    return {"dw": dw, "db": db}, cost


# fmt: off
propagate.mistake("m.missing",                {"m": "1"}, "Cost and slopes are sums, as if m were 1: m is the number of columns of X, and they are averages over the m examples.")
propagate.mistake("grads.not_averaged",       {"dw": "np.dot(X, dZ.T)", "db": "np.sum(dZ)"}, "The slopes are sums over the examples; the cost is an average, so they are averages too.")
propagate.mistake("dw.not_averaged",          {"dw": "np.dot(X, dZ.T)"}, "dw is the sum over the examples; it should be the average, 1/m of it.")
propagate.mistake("db.not_averaged",          {"db": "np.sum(dZ)"}, "db is the sum over the examples; it should be the average, 1/m of it.")
propagate.mistake("cost.not_averaged",        {"cost": "np.sum(losses)"}, "The cost is the sum of the losses; it should be their average, 1/m of it.")
propagate.mistake("m.is_inputs",              {"m": "X.shape[0]"}, "It is divided by n_x, the number of inputs. The average is over the m examples, the columns of X.")
propagate.mistake("dZ.sign",                  {"dZ": "Y - A"}, "The slopes have the wrong sign: the error is a - y, and the minus of the step downhill belongs to the update.")
propagate.mistake("dZ.is_A",                  {"dZ": "A"}, "The slopes are made of the predictions alone; the error, a - y, belongs there.")
propagate.mistake("A.is_Z",                   {"A": "Z", "losses": PLAIN}, "z is taken for the prediction; the sigmoid that makes a probability of it is missing.")
propagate.mistake("sigmoid.is_tanh",          {"sigmoid": "np.tanh", "losses": PLAIN}, "The activation is tanh here; a probability comes from the sigmoid.")
propagate.mistake("b.missing",                {"Z": "np.dot(w.T, X)"}, "The bias b is missing from z.")
propagate.mistake("b.sign",                   {"Z": "np.dot(w.T, X) - b"}, "The bias b is added to z, not subtracted.")
propagate.mistake("dZ.extra",                 {"dZ": "(A - Y) * A * (1 - A)"}, "The slope of the sigmoid is multiplied in once too often: with the cross-entropy it cancels, and a - y is left.")
propagate.mistake("losses.sign",              {"losses": "-cross_entropy_loss(A, Y)"}, "The cost has the wrong sign: logarithms of probabilities are negative, and a cost is not. One minus is needed in all.")
propagate.mistake("losses.is_first_term",     {"losses": "-Y * np.log(A)"}, "The second term of the cost, for the examples with y = 0, is missing.")
propagate.mistake("losses.is_second_term",    {"losses": "-(1 - Y) * np.log(1 - A)"}, "The first term of the cost, for the examples with y = 1, is missing.")
propagate.mistake("losses.crossed",           {"losses": "cross_entropy_loss(A, 1 - Y)"}, "The losses for y = 1 and for y = 0 have changed places: the first is -log a, the second -log(1 - a).")
propagate.mistake("losses.bracket",           {"losses": "-Y * np.log(A) + (1 - Y) * np.log(1 - A)"}, "The second term has the wrong sign: the minus in front stands for both terms, and the terms are added.")
propagate.mistake("losses.base_two",          {"losses": "cross_entropy_loss(A, Y) / np.log(2)"}, "The cost has the logarithm to base 2; the natural logarithm is meant.")
propagate.mistake("losses.base_ten",          {"losses": "cross_entropy_loss(A, Y) / np.log(10)"}, "The cost has the logarithm to base 10; the natural logarithm is meant.")
propagate.mistake("losses.is_squared_error",  {"losses": "(A - Y) ** 2"}, "The cost is the squared error here; the cross-entropy of notebook 1 is asked for.")
propagate.mistake("losses.is_distance",       {"losses": "np.abs(A - Y)"}, "The cost is the distance of a from y here; the cross-entropy of notebook 1 is asked for.")
propagate.mistake("cost.not_summed",          {"cost": "losses / m"}, "The losses are not added up yet: the cost is one number for all examples.")
propagate.mistake("cost.axes_kept",           {"cost": "np.sum(losses, axis=1, keepdims=True) / m"}, "The number is right, but it still sits in an array of shape (1, 1): `np.sum`, `np.squeeze` or `float` take it out.")
propagate.mistake("dw.row",                   {"dw": "np.dot(dZ, X.T) / m"}, "dw is a row; it should have the shape of w, a column.")
propagate.mistake("dw.axis_lost",             {"dw": "np.dot(X, dZ[0]) / m"}, "dw has lost an axis: it should have the shape of w, (n_x, 1).")
propagate.mistake("dw.one_number",            {"dw": "np.sum(np.dot(X, dZ.T)) / m"}, "dw was added up into one number; every weight has a slope of its own.")
propagate.mistake("db.not_summed",            {"db": "dZ / m"}, "db is not added up over the examples: b is one number, and so is its slope.")
propagate.mistake("db.axes_kept",             {"db": "np.sum(dZ, axis=1, keepdims=True) / m"}, "db is right, but it still sits in an array; b is a plain number, and so is its slope.")
propagate.mistake("db.axis_kept",             {"db": "np.sum(dZ, axis=1) / m"}, "db is right, but it still sits in an array; b is a plain number, and so is its slope.")
propagate.mistake("returns.key",              {'"dw"': '"dW"'}, 'The keys are "dw" and "db": Python tells small letters from capital ones.')
propagate.mistake("returns.order",            {"returns": 'cost, {"dw": dw, "db": db}'}, "grads comes first and cost second.")
propagate.mistake("losses.is_one_logarithm",  {"losses": "-(Y * np.log(A) + (1 - Y) * np.log(A))"}, "Both terms of the cost have the same logarithm; the second one has log(1 - A).")
propagate.mistake("losses.is_y_twice",        {"losses": "-(Y * np.log(A) + Y * np.log(1 - A))"}, "Both terms of the cost have the factor Y; the second one has 1 - Y.")
propagate.mistake("Y.bracket",                {"losses": "-(Y * np.log(A) + 1 - Y * np.log(1 - A))"}, "A bracket is missing around 1 - Y in the cost: all of it is the factor of the second logarithm.")
propagate.mistake("losses.is_table",          {"losses": "-(Y * np.log(A).T + (1 - Y) * np.log(1 - A).T)"}, "In the cost a row (1, m) and a column (m, 1) make a table (m, m), in which each label meets every prediction; it belongs to its own alone.")
propagate.mistake("Y.missing",                {"losses": "-(np.log(A) + np.log(1 - A))"}, "The cost does not use the labels: Y is the factor of the first term, 1 - Y that of the second.")
propagate.mistake("losses.halved",            {"cost": "np.sum(losses) / (2 * m)"}, "The cost is divided by 2m; the cross-entropy cost is divided by m.")
propagate.mistake("m.is_doubled",             {"m": "2 * X.shape[1]"}, "Everything is divided by 2m; the average is over the m examples.")
propagate.mistake("m.multiplied",             {"m": "1 / X.shape[1]"}, "The sums are multiplied by m; an average divides by it.")
propagate.mistake("dw.not_summed",            {"dw": "X * dZ / m"}, "dw is not added up over the examples: X and the error are multiplied as matrices, `np.dot`.")
propagate.mistake("dw.averaged_twice",        {"dw": "np.dot(X, dZ.T) / m**2"}, "dw is divided by m twice.")
propagate.mistake("db.averaged_twice",        {"db": "np.sum(dZ) / m**2"}, "db is divided by m twice: a mean is divided by m already.")
propagate.mistake("db.is_sum_of_dw",          {"db": "np.sum(dw)"}, "db is made of dw; it is the average of the errors.")
propagate.mistake("db.is_row_sum",            {"db": "np.sum(dZ, axis=0) / m"}, "db is added up along axis 0; the examples are along axis 1.")
propagate.mistake("dZ.is_Z",                  {"dZ": "Z - Y"}, "The error is made of z; it is a - y, with the prediction a = sigmoid(z).")
propagate.mistake("dZ.is_absolute",           {"dZ": "np.abs(A - Y)"}, "The error has lost its sign: it is a - y, which may be negative.")
propagate.mistake("dZ.is_squared",            {"dZ": "(A - Y) ** 2"}, "The error is squared; the slopes are made of a - y itself.")
propagate.mistake("dw.sign",                  {"dw": "np.dot(X, (Y - A).T) / m"}, "dw has the wrong sign: it is made of the error a - y, without a further minus.")
propagate.mistake("db.sign",                  {"db": "np.sum(Y - A) / m"}, "db has the wrong sign: it is the average of the errors a - y, without a further minus.")
propagate.mistake("sigmoid.twice",            {"A": "sigmoid(sigmoid(Z))"}, "The sigmoid is applied twice.")
propagate.mistake("A.is_rounded",             {"dZ": "np.round(A) - Y"}, "The error is made of rounded predictions; the probabilities themselves belong there.")
propagate.mistake("returns.is_three",         {"returns": "dw, db, cost"}, "dw and db belong into a dictionary; then come the two results, grads and cost.")
propagate.mistake("cost.missing",             {"returns": '{"dw": dw, "db": db}'}, "The cost is not returned: the results are grads and cost.")
propagate.mistake("A.column",                 {"A": "sigmoid(Z).T", "losses": "-(Y * np.log(A) + (1 - Y) * np.log(1 - A))", "dw": "np.dot(X, dZ) / m"}, "A is a column (m, 1) here and Y a row (1, m): their difference is a table (m, m). A is to be a row, w transposed times X.")
propagate.mistake("A.is_column_turned_later", {"A": "sigmoid(Z).T", "losses": "-(Y * np.log(A) + (1 - Y) * np.log(1 - A))"}, "A is a column (m, 1) here and Y a row (1, m): their difference is a table (m, m). A is to be a row, w transposed times X.")
propagate.mistake("b.is_after_sigmoid",       {"A": "sigmoid(np.dot(w.T, X)) + b", "losses": "-(Y * np.log(A) + (1 - Y) * np.log(1 - A))"}, "The bias is added after the sigmoid; it is a part of z.")
propagate.mistake("grads.last_only",          {"dw": "np.dot(X[:, -1:], dZ[:, -1:].T) / m", "db": "np.sum(dZ[:, -1:]) / m"}, "dw and db hold the last example alone: in a loop over the examples, the sums start once, before it.")
propagate.mistake("grads.is_last_example",    {"dw": "np.dot(X[:, -1:], dZ[:, -1:].T)", "db": "np.sum(dZ[:, -1:])"}, "dw and db hold the last example alone; they are averages over all.")
propagate.mistake("everything.last_only",     {"cost": "np.sum(losses[:, -1:]) / m", "dw": "np.dot(X[:, -1:], dZ[:, -1:].T) / m", "db": "np.sum(dZ[:, -1:]) / m"}, "Only the last example counts: in a loop over the examples, the sums start once, before it.")
propagate.mistake("everything.first_only",    {"cost": "np.sum(losses[:, :1]) / m", "dw": "np.dot(X[:, :1], dZ[:, :1].T) / m", "db": "np.sum(dZ[:, :1]) / m"}, "Only the first example counts: in a loop over the examples, division and `return` come after it.")
propagate.mistake("everything.last_skipped",  {"cost": "np.sum(losses[:, :-1]) / m", "dw": "np.dot(X[:, :-1], dZ[:, :-1].T) / m", "db": "np.sum(dZ[:, :-1]) / m"}, "The last example is left out: look at where the examples are counted or cut.")
propagate.mistake("everything.first_skipped", {"cost": "np.sum(losses[:, 1:]) / m", "dw": "np.dot(X[:, 1:], dZ[:, 1:].T) / m", "db": "np.sum(dZ[:, 1:]) / m"}, "The first example is left out: the examples are counted from 0.")
propagate.mistake("dZ.is_dA",                 {"dZ": "(1 - Y) / (1 - A) - Y / A"}, "This is the slope with respect to a; behind the sigmoid it becomes a - y.")
propagate.mistake("dZ.is_slope",              {"dZ": "A * (1 - A)"}, "The slopes are made of the slope of the sigmoid alone; the error, a - y, belongs there.")
propagate.mistake("dZ.is_losses",             {"dZ": "losses"}, "The slopes are made of the losses; the error, a - y, belongs there.")
propagate.mistake("dZ.is_cost",               {"dw": "np.dot(X, np.full_like(A, cost).T) / m", "db": "cost"}, "The slopes are made of the cost; the error, a - y, belongs there.")
propagate.mistake("dZ.is_added",              {"dZ": "A + Y"}, "The error is the difference a - y; here the two are added.")
propagate.mistake("m.is_one_less",            {"m": "X.shape[1] - 1"}, "Everything is divided by m - 1; the averages are over m examples.")
propagate.mistake("m.is_size",                {"m": "X.size"}, "`size` counts every number of X; m is the number of its columns.")
propagate.mistake("m.twice",                  {"m": "X.shape[1] ** 2"}, "Everything is divided by m twice; once is enough.")
propagate.mistake("dw.halved",                {"dw": "np.dot(X, dZ.T) / (2 * m)", "db": "np.sum(dZ) / (2 * m)"}, "dw and db are divided by 2m; they are averages over m examples.")
propagate.mistake("dw.is_doubled",            {"dw": "2 * np.dot(X, dZ.T) / m", "db": "2 * np.sum(dZ) / m"}, "dw and db are twice what they should be: a factor 2 belongs to the squared error.")
propagate.mistake("dw.is_from_A",             {"dw": "np.dot(X, A.T) / m"}, "dw is made of the predictions; it is made of the error, a - y.")
propagate.mistake("dw.is_from_Y",             {"dw": "np.dot(X, Y.T) / m"}, "dw is made of the labels; it is made of the error, a - y.")
propagate.mistake("db.is_from_A",             {"db": "np.sum(A) / m"}, "db is the average prediction; it is the average of the error, a - y.")
propagate.mistake("db.is_absolute",           {"db": "np.sum(np.abs(dZ)) / m"}, "db has lost the signs of the errors: they may cancel.")
propagate.mistake("db.is_b",                  {"db": "b"}, "db is b itself; it is the average of the errors.")
propagate.mistake("db.is_average_of_dw",      {"db": "np.mean(dw)"}, "db is made of dw; it is the average of the errors.")
propagate.mistake("db.is_cost",               {"db": "cost"}, "db is the cost; it is the average of the errors.")
propagate.mistake("dw.last_only",             {"dw": "np.dot(X[:, -1:], dZ[:, -1:].T) / m"}, "dw holds the last example alone: in a loop over the examples, each turn adds to it.")
propagate.mistake("db.last_only",             {"db": "np.sum(dZ[:, -1:]) / m"}, "db holds the last example alone: in a loop over the examples, each turn adds to it.")
propagate.mistake("dw.is_w",                  {"dw": "w"}, "dw is w itself; it is made of X and the errors.")
propagate.mistake("dw.is_added_w",            {"dw": "np.dot(X, dZ.T) / m + w"}, "w is added to dw; dw is made of X and the errors alone.")
propagate.mistake("dw.is_average",            {"dw": "np.full_like(w, np.mean(np.dot(X, dZ.T) / m))"}, "Every entry of dw is the same; each weight has a slope of its own.")
propagate.mistake("X.wrong_axis",             {"dw": "np.full_like(w, np.sum(dZ) / m)"}, "dw is made without X; each weight's slope has its own row of X as a factor.")
propagate.mistake("b.is_added_to_X",      {"Z": "np.dot(w.T, X + b)"}, "b is added to every input: the bracket of the product closes after X, and then b is added.")
propagate.mistake("b.is_added_to_w",      {"Z": "np.dot((w + b).T, X)"}, "b is added to every weight: the product of w and X comes first, and then b is added.")
propagate.mistake("db.bracket",           {"db": "(np.sum(A) - Y) / m"}, "The bracket of the sum closes before Y: the errors A - Y are added up.")
propagate.mistake("db.is_average_less_Y", {"db": "np.sum(A) / m - Y"}, "The bracket of the sum closes before Y: the errors A - Y are added up.")
propagate.mistake("grads.missing",        {"returns": "{}, cost"}, "The dictionary of slopes is empty: dw and db belong into it.")
# fmt: on


add_losses(propagate, place="losses", A="A", Y="Y", part="losses")
add_costs(propagate, place="cost", A="A", Y="Y")
