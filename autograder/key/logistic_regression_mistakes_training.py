"""02_logistic_regression: mistakes in training, and what to say of each.

Most are variants: the right function with one piece of it exchanged.
"""

from __future__ import annotations

from .exercise import Mistake
from .logistic_regression_reference import initialize_with_zeros, optimize, predict, propagate


def _optimize(
    steps=range,
    rate=lambda rate, m: rate,
    moves=("w", "b"),
    keep=lambda i, print_cost: i % 100 == 0,
    stale=False,
    restart=False,
    once=False,
    pack=lambda w, b, grads, costs, X, Y: ({"w": w, "b": b}, grads, costs),
):
    """Make a variant of optimize: each argument is one piece of it."""

    def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
        first, costs = (w, b), []
        speed = rate(learning_rate, X.shape[1])
        for i in steps(num_iterations):
            if restart:
                w, b = first
            now, cost = propagate(w, b, X, Y)
            if not (stale and i > 0):
                grads = now
            if keep(i, print_cost):
                costs.append(cost)
            if "w" in moves:
                w = w - speed * grads["dw"]
            if "b" in moves:
                b = b - speed * grads["db"]
            if once:
                break
        return pack(w, b, grads, costs, X, Y)

    return optimize


OPTIMIZE = (
    Mistake(
        "climbs",
        "The step goes uphill: the slopes are subtracted, so that the cost falls.",
        _optimize(rate=lambda rate, m: -rate),
    ),
    Mistake(
        "rate_forgotten",
        "The learning rate is missing: the step is the rate times the slope.",
        _optimize(rate=lambda rate, m: 1.0),
    ),
    Mistake(
        "rate_fixed",
        "The rate is always 0.009, the default; use the argument `learning_rate`.",
        _optimize(rate=lambda rate, m: 0.009),
    ),
    Mistake(
        "rate_divided",
        "The step is divided by m once more; dw and db are averages already.",
        _optimize(rate=lambda rate, m: rate / m),
    ),
    Mistake(
        "steps_fixed",
        "It always takes 100 steps, the default; use the argument `num_iterations`.",
        _optimize(steps=lambda n: range(100)),
    ),
    Mistake(
        "one_step_too_few",
        "One step is missing: count how often the loop runs.",
        _optimize(steps=lambda n: range(n - 1)),
    ),
    Mistake(
        "one_step_too_many",
        "There is one step too many: count how often the loop runs.",
        _optimize(steps=lambda n: range(n + 1)),
    ),
    Mistake(
        "counts_from_one",
        "The loop counts from 1, so the cost at the very start, iteration 0, is not kept.",
        _optimize(steps=lambda n: range(1, n + 1)),
    ),
    Mistake(
        "stale_slopes",
        "The slopes are computed once and used for every step; after a step they are new.",
        _optimize(stale=True),
    ),
    Mistake(
        "starts_again",
        "Every step starts from the first w and b again: the next step goes on from the new ones.",
        _optimize(restart=True),
    ),
    Mistake(
        "returns_in_the_loop",
        "It ends after the first step: look at how far the `return` is indented.",
        _optimize(once=True),
    ),
    Mistake(
        "b_stays",
        "Only w is updated; b has to take its step too.",
        _optimize(moves=("w",)),
    ),
    Mistake(
        "w_stays",
        "Only b is updated; w has to take its step too.",
        _optimize(moves=("b",)),
    ),
    Mistake(
        "nothing_moves",
        "w and b come back as they went in: the new values are not put into them.",
        _optimize(moves=()),
    ),
    Mistake(
        "all_costs",
        "The cost of every iteration is kept; every 100th is asked for.",
        _optimize(keep=lambda i, print_cost: True),
    ),
    Mistake(
        "costs_every_ten",
        "The cost of every 10th iteration is kept; every 100th is asked for.",
        _optimize(keep=lambda i, print_cost: i % 10 == 0),
    ),
    Mistake(
        "no_costs",
        "`costs` stays empty: append the cost of every 100th iteration, beginning with the first.",
        _optimize(keep=lambda i, print_cost: False),
    ),
    Mistake(
        "costs_only_printed",
        "The costs are kept only when they are printed; keep them in any case.",
        _optimize(keep=lambda i, print_cost: print_cost and i % 100 == 0),
    ),
    Mistake(
        "slopes_after_the_end",
        "grads should be the slopes of the last step; here they are those of the place after it.",
        _optimize(
            pack=lambda w, b, grads, costs, X, Y: (
                {"w": w, "b": b},
                propagate(w, b, X, Y)[0],
                costs,
            )
        ),
    ),
    Mistake(
        "slopes_for_parameters",
        "params holds the slopes; w and b themselves are asked for.",
        _optimize(
            pack=lambda w, b, grads, costs, X, Y: (
                {"w": grads["dw"], "b": grads["db"]},
                grads,
                costs,
            )
        ),
    ),
    Mistake(
        "order",
        "The order is params, grads, costs.",
        _optimize(pack=lambda w, b, grads, costs, X, Y: (grads, {"w": w, "b": b}, costs)),
    ),
)


def _model(
    pictures=lambda X_train, X_test: (X_train, X_test),
    learns=lambda train, test: train,
    steps=lambda n: n,
    rate=lambda rate: rate,
    start_again=lambda w, b, w0, b0: (w, b),
    pack=lambda costs, test, train, w, b: {
        "costs": costs,
        "Y_prediction_test": test,
        "Y_prediction_train": train,
        "w": w,
        "b": b,
    },
):
    """Make a variant of model: each argument is one piece of it."""

    def model(
        X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
    ):
        X, Y = learns((X_train, Y_train), (X_test, Y_test))
        w0, b0 = initialize_with_zeros(X.shape[0])
        params, _, costs = optimize(w0, b0, X, Y, steps(num_iterations), rate(learning_rate))
        w, b = start_again(params["w"], params["b"], w0, b0)
        first, second = pictures(X_train, X_test)
        return pack(costs, predict(w, b, second), predict(w, b, first), w, b)

    return model


def _without_learning(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    return {
        "costs": costs,
        "Y_prediction_test": predict(w, b, X_test),
        "Y_prediction_train": predict(w, b, X_train),
        "w": params["w"],
        "b": params["b"],
    }


def _named(**names):
    def pack(costs, test, train, w, b):
        right = {
            "costs": costs,
            "Y_prediction_test": test,
            "Y_prediction_train": train,
            "w": w,
            "b": b,
        }
        return {names.get(name, name): value for name, value in right.items()}

    return pack


MODEL = (
    Mistake(
        "predictions_turned",
        "The predictions for training and test set have changed places.",
        _model(pictures=lambda X_train, X_test: (X_test, X_train)),
    ),
    Mistake(
        "training_set_twice",
        "The predictions for the test set are made from the training pictures.",
        _model(pictures=lambda X_train, X_test: (X_train, X_train)),
    ),
    Mistake(
        "test_set_twice",
        "The predictions for the training set are made from the test pictures.",
        _model(pictures=lambda X_train, X_test: (X_test, X_test)),
    ),
    Mistake(
        "learns_from_the_test_set",
        "It learns from the test set; the test pictures must stay unseen until the end.",
        _model(learns=lambda train, test: test),
    ),
    Mistake(
        "zeros_all_along",
        "w and b are still the zeros of the start: take the learned ones out of params.",
        _model(start_again=lambda w, b, w0, b0: (w0, b0)),
    ),
    Mistake(
        "predicts_with_zeros",
        "It predicts with the zeros of the start: take the learned w and b out of params first.",
        _without_learning,
    ),
    Mistake(
        "steps_not_passed_on",
        "The number of iterations is not passed on to `optimize`, which takes its default, 100.",
        _model(steps=lambda n: 100),
    ),
    Mistake(
        "rate_not_passed_on",
        "The learning rate is not passed on to `optimize`, which takes its default, 0.009.",
        _model(rate=lambda rate: 0.009),
    ),
    Mistake(
        "nothing_passed_on",
        "Neither the iterations nor the learning rate are passed on to `optimize`.",
        _model(steps=lambda n: 100, rate=lambda rate: 0.009),
    ),
    Mistake(
        "rate_fixed",
        "The learning rate is always 0.5, the default; use the argument `learning_rate`.",
        _model(rate=lambda rate: 0.5),
    ),
    Mistake(
        "last_cost_only",
        "Only the last cost is returned; the whole list is asked for.",
        _model(
            pack=lambda costs, test, train, w, b: _named()(costs[-1], test, train, w, b),
        ),
    ),
    Mistake(
        "keys_of_the_predictions",
        'The keys of the predictions are "Y_prediction_test" and "Y_prediction_train".',
        _model(pack=_named(Y_prediction_test="Y_test", Y_prediction_train="Y_train")),
    ),
    Mistake(
        "parameters_left_out",
        "w and b are not in the dictionary.",
        _model(pack=_named(w="params", b="params")),
    ),
)
