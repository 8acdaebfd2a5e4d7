"""03_planar_network: mistakes in a step, in training and in predicting, and what to say of each.

Most are variants: the right function with one piece of it exchanged.
"""

from __future__ import annotations

import numpy as np

from .exercise import Mistake
from .planar_network_reference import (
    backward_propagation,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    update_parameters,
)


def _update(step):
    """Make a variant of update_parameters: `step` is told a name, its value, its slope, the rate."""

    def update(parameters, grads, learning_rate=1.2):
        slopes = {name: grads[f"d{name}"] for name in ("W1", "b1", "W2", "b2")}
        return {n: step(n, parameters[n], slope, learning_rate) for n, slope in slopes.items()}

    return update


UPDATE = (
    Mistake(
        "climbs",
        "The step goes uphill: the slopes are subtracted, so that the cost falls.",
        _update(lambda name, value, slope, rate: value + rate * slope),
    ),
    Mistake(
        "rate_forgotten",
        "The learning rate is missing: the step is the rate times the slope.",
        _update(lambda name, value, slope, rate: value - slope),
    ),
    Mistake(
        "rate_fixed",
        "The rate is always 1.2, the default; use the argument `learning_rate`.",
        _update(lambda name, value, slope, rate: value - 1.2 * slope),
    ),
    Mistake(
        "biases_stay",
        "Only the weights are updated; the biases have to take their step too.",
        _update(lambda name, value, slope, rate: value - rate * slope * (name[0] == "W")),
    ),
    Mistake(
        "weights_stay",
        "Only the biases are updated; the weights have to take their step too.",
        _update(lambda name, value, slope, rate: value - rate * slope * (name[0] == "b")),
    ),
    Mistake(
        "second_layer_stays",
        "Only the first layer is updated; W2 and b2 have to take their step too.",
        _update(lambda name, value, slope, rate: value - rate * slope * (name[1] == "1")),
    ),
    Mistake(
        "first_layer_stays",
        "Only the second layer is updated; W1 and b1 have to take their step too.",
        _update(lambda name, value, slope, rate: value - rate * slope * (name[1] == "2")),
    ),
    Mistake(
        "nothing_moves",
        "The parameters come back as they went in: the new values are not put into them.",
        _update(lambda name, value, slope, rate: value),
    ),
    Mistake(
        "slopes",
        "These are the slopes; the parameters after the step are asked for.",
        _update(lambda name, value, slope, rate: slope),
    ),
    Mistake(
        "step_only",
        "This is only the step; it is added to the parameter that was there.",
        _update(lambda name, value, slope, rate: -rate * slope),
    ),
    Mistake(
        "from_the_slope",
        "Parameter and slope have changed places: from the parameter, rate times slope is taken.",
        _update(lambda name, value, slope, rate: slope - rate * value),
    ),
    Mistake(
        "divided_by_the_rate",
        "The slope is divided by the learning rate; it is multiplied.",
        _update(lambda name, value, slope, rate: value - slope / rate),
    ),
    Mistake(
        "rate_on_both",
        "The rate belongs to the slope alone: a bracket has the parameter inside.",
        _update(lambda name, value, slope, rate: rate * (value - slope)),
    ),
    Mistake(
        "keys",
        'The keys are "W1", "b1", "W2" and "b2", without a d: these are parameters again.',
        lambda parameters, grads, learning_rate=1.2: {
            f"d{name}": value
            for name, value in update_parameters(parameters, grads, learning_rate).items()
        },
    ),
)


def _train(
    hidden=lambda n_h: n_h,
    steps=range,
    update=update_parameters,
    once=False,
    stale=False,
    restart=False,
    old_cache=False,
    pack=lambda parameters, grads: parameters,
):
    """Make a variant of nn_model: each argument is one piece of it."""

    def train(X, Y, n_h, num_iterations=10000, print_cost=False):
        n_x, _, n_y = layer_sizes(X, Y)
        parameters = first = initialize_parameters(n_x, hidden(n_h), n_y)
        cache = None
        for i in steps(num_iterations):
            if cache is None or not old_cache:
                _, cache = forward_propagation(X, parameters)
            if not (stale and i > 0):
                grads = backward_propagation(parameters, cache, X, Y)
            parameters = update(first if restart else parameters, grads)
            if once:
                break
        return pack(parameters, grads)

    return train


TRAIN = (
    Mistake(
        "hidden_size_ignored",
        "The hidden layer always gets 4 neurons; use the argument `n_h`.",
        _train(hidden=lambda n_h: 4),
    ),
    Mistake(
        "one_step_too_few",
        "One step is missing: count how often the loop runs.",
        _train(steps=lambda n: range(n - 1)),
    ),
    Mistake(
        "one_step_too_many",
        "There is one step too many: count how often the loop runs.",
        _train(steps=lambda n: range(n + 1)),
    ),
    Mistake(
        "returns_in_the_loop",
        "This is the result of a single step: look at how far the `return` is indented, whether "
        "the parameters are set up before the loop, not in it, and whether the new ones are kept.",
        _train(once=True),
    ),
    Mistake(
        "nothing_learned",
        "The parameters come back as they started: `update_parameters` returns new ones, "
        "which have to be kept.",
        _train(update=lambda parameters, grads: parameters),
    ),
    Mistake(
        "steps_from_the_start",
        "Every step starts from the first parameters again: the next one goes on from the new ones.",
        _train(restart=True),
    ),
    Mistake(
        "stale_slopes",
        "The slopes are computed once and used for every step; after a step they are new.",
        _train(stale=True),
    ),
    Mistake(
        "old_cache",
        "The forward direction runs only once; after each step it has to run again.",
        _train(old_cache=True),
    ),
    Mistake(
        "climbs",
        "The step goes uphill: the slopes are subtracted, so that the cost falls.",
        _train(update=lambda parameters, grads: update_parameters(parameters, grads, -1.2)),
    ),
    Mistake(
        "rate_one",
        "The learning rate is 1 here; leave it at the default of `update_parameters`, 1.2.",
        _train(update=lambda parameters, grads: update_parameters(parameters, grads, 1.0)),
    ),
    Mistake(
        "rate_hundredth",
        "The learning rate is 0.01 here; leave it at the default of `update_parameters`, 1.2.",
        _train(update=lambda parameters, grads: update_parameters(parameters, grads, 0.01)),
    ),
    Mistake(
        "slopes",
        "These are the last slopes; the parameters are asked for.",
        _train(pack=lambda parameters, grads: grads),
    ),
    Mistake(
        "layers_by_hand",
        "b1 and b2 are missing from what is returned.",
        _train(pack=lambda parameters, grads: {k: parameters[k] for k in ("W1", "W2")}),
    ),
)


def _predict(decide):
    """Make a variant of predict: what is made of A2 and the cache."""
    return lambda parameters, X: decide(*forward_propagation(X, parameters))


PREDICT = (
    Mistake(
        "probabilities",
        "These are the probabilities; 1 or 0 is asked for.",
        _predict(lambda A2, cache: A2),
    ),
    Mistake(
        "turned",
        "0 and 1 have changed places: above one half means 1.",
        _predict(lambda A2, cache: np.where(A2 > 0.5, 0.0, 1.0)),
    ),
    Mistake(
        "above_zero",
        "A probability is always above 0: compare it with one half.",
        _predict(lambda A2, cache: np.where(A2 > 0, 1.0, 0.0)),
    ),
    Mistake(
        "never_above_one",
        "Every prediction is 0: a probability is never above 1, so compare it with one half.",
        _predict(lambda A2, cache: np.where(A2 > 1, 1.0, 0.0)),
    ),
    Mistake(
        "z_for_a",
        "Z2 is compared with one half; the probability is A2.",
        _predict(lambda A2, cache: np.where(cache["Z2"] > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "hidden_layer",
        "These are the answers of the hidden neurons; the prediction is made of A2.",
        _predict(lambda A2, cache: np.where(cache["A1"] > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "flat",
        "The result has lost an axis: it should be a row, (1, m), like Y.",
        _predict(lambda A2, cache: np.where(A2[0] > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "column",
        "The result is a column; it should be a row, (1, m), like Y.",
        _predict(lambda A2, cache: np.where(A2.T > 0.5, 1.0, 0.0)),
    ),
    Mistake(
        "with_the_cache",
        "The cache comes along; only the predictions are asked for.",
        _predict(lambda A2, cache: (np.where(A2 > 0.5, 1.0, 0.0), cache)),
    ),
    Mistake(
        "minus_one",
        "The label of the other class is 0 here, not -1.",
        _predict(lambda A2, cache: np.where(A2 > 0.5, 1.0, -1.0)),
    ),
    Mistake(
        "one_for_all",
        "All predictions were made into one number; every example gets its own.",
        _predict(lambda A2, cache: float(np.mean(A2) > 0.5)),
    ),
)
