"""Gradient descent: many steps downhill."""

from __future__ import annotations

import numpy as np  # noqa: F401 -- in known mistakes
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import Spelled, dict_of, flag, numbers, scalar, tuple_of
from ..draw import LOGARITHM
from ..exercise import exercise
from ..training_mistakes import add_leaps, add_momentum, add_seen
from .propagation import GRADS, NEURON, neuron, propagate

EVERY = 100  # iterations between two costs that are kept
SETTINGS: dict[str, Spelled] = {
    "num_iterations": scalar(),
    "learning_rate": scalar(),
    "print_cost": flag(),
}


def _descents(rng: Generator) -> list[Case]:
    told = (*neuron(rng, 2, 6), 101, 0.3, True)
    quiet = (*neuron(rng, 2, 3), 2, 0.5, False)
    first, hidden = (float(propagate(*args[:4])[1]) for args in (told, quiet))
    return [
        Case("three steps", (*neuron(rng, 3, 5), 3, 0.5, False)),
        Case("one step", (*neuron(rng, 2, 4), 1, 0.1, False)),
        Case("one example", (*neuron(rng, 4, 1), 4, 0.2, False)),
        Case("as many numbers as examples", (*neuron(rng, 3, 3), 2, 2.0, False)),
        Case("101 steps, told as they go", told, prints=(first,)),
        Case("print_cost is False", quiet, "edge", hides=(hidden,)),
    ]


@exercise(
    points=6,
    cases=_descents,
    takes=dict(**NEURON, X="n_x m", Y="1 m", **SETTINGS),
    returns=tuple_of(params=dict_of(**NEURON), grads=GRADS, costs=numbers()),
    tolerance=LOGARITHM,
    builds_on=("propagate",),
    changes=("w", "b"),
)
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    """Return params, the last grads, and the cost of every 100th iteration."""
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % EVERY == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:f}")
    params = {"w": w, "b": b}
    return params, grads, costs


# fmt: off
optimize.mistake("step.uphill",                {"learning_rate #*": "-learning_rate"}, "The step goes uphill: the slopes are subtracted, so that the cost falls.")
optimize.mistake("learning_rate.missing",      {"learning_rate #*": "1.0"}, "The learning rate is missing: the step is the rate times the slope.")
optimize.mistake("learning_rate.fixed",        {"learning_rate #*": "0.009"}, "The rate is always 0.009, the default; use the argument `learning_rate`.")
optimize.mistake("step.averaged_twice",        {"learning_rate #*": "learning_rate / X.shape[1]"}, "The step is divided by m once more; dw and db are averages already.")
optimize.mistake("num_iterations.fixed",       {"for i": "range(100)"}, "It always takes 100 steps, the default; use the argument `num_iterations`.")
optimize.mistake("loop.one_less",              {"for i": "range(num_iterations - 1)"}, "One step is missing: count how often the loop runs.")
optimize.mistake("loop.one_more",              {"for i": "range(num_iterations + 1)"}, "There is one step too many: count how often the loop runs.")
optimize.mistake("loop.from_one",              {"for i": "range(1, num_iterations + 1)"}, "The cost at the very start, iteration 0, is not kept: the loop counts from 1, or what is kept begins later.")
optimize.mistake("grads.stale",                {"grads, cost": "propagate(w, b, X, Y)[0] if i == 0 else grads, propagate(w, b, X, Y)[1]"}, "The slopes are computed once and used for every step; after a step they are new.")
optimize.mistake("params.stale",               {"learning_rate #*": "learning_rate * (i == num_iterations - 1)"}, "Every step starts from the first w and b again: the next step goes on from the new ones.")
optimize.mistake("loop.first_only",            {"for i": "range(1)"}, "This is the result of a single step: look at how often the loop runs, how far the `return` is indented, and whether each step goes on from the new w and b.")
optimize.mistake("b.skipped",                  {"b": "b"}, "Only w is updated; b has to take its step too.")
optimize.mistake("w.skipped",                  {"w": "w"}, "Only b is updated; w has to take its step too.")
optimize.mistake("params.skipped",             {"w": "w", "b": "b"}, "w and b come back as they went in: the new values are not put into them.")
optimize.mistake("costs.extra",                {"i % EVERY == 0": "True"}, "The cost of every iteration is kept; every 100th is asked for.")
optimize.mistake("costs.is_every_tenth",       {"EVERY": "10"}, "The cost of every 10th iteration is kept; every 100th is asked for.")
optimize.mistake("costs.missing",              {"i % EVERY == 0": "False"}, "`costs` stays empty: append the cost of every 100th iteration, beginning with the first.")
optimize.mistake("costs.is_printed",           {"i % EVERY == 0": "print_cost and i % EVERY == 0"}, "The costs are kept only when they are printed; keep them in any case.")
optimize.mistake("grads.is_next",              {"returns": "params, propagate(w, b, X, Y)[0], costs"}, "grads should be the slopes of the last step; here they are those of the place after it.")
optimize.mistake("params.is_grads",            {"params": '{"w": grads["dw"], "b": grads["db"]}'}, "params holds the slopes; w and b themselves are asked for.")
optimize.mistake("returns.order",              {"returns": "grads, params, costs"}, "The order is params, grads, costs.")
optimize.mistake("w.uphill",                   {"w": 'w + learning_rate * grads["dw"]'}, "w steps uphill: its slope is subtracted, as that of b is.")
optimize.mistake("b.uphill",                   {"b": 'b + learning_rate * grads["db"]'}, "b steps uphill: its slope is subtracted, as that of w is.")
optimize.mistake("learning_rate.divided",      {"w": 'w - grads["dw"] / learning_rate', "b": 'b - grads["db"] / learning_rate'}, "The slopes are divided by the learning rate; they are multiplied by it.")
optimize.mistake("step.twice",                 {"learning_rate #*": "2 * learning_rate"}, "Every step is twice as long as the rate times the slope: it is taken twice, or has a factor 2.")
optimize.mistake("costs.is_after_step",        {"costs.append(cost)": "costs.append(propagate(w, b, X, Y)[1])"}, "The cost is taken after the step; it belongs to the w and b with which the iteration began.")
optimize.mistake("costs.last_only",            {"returns": "params, grads, costs[-1:]"}, "Only the last cost comes back; every hundredth is added to a list, inside the loop, and the whole list is returned.")
optimize.mistake("costs.is_cost",              {"returns": "params, grads, cost"}, "One cost is returned; the list of every 100th is asked for.")
optimize.mistake("costs.is_rounded",           {"costs.append(cost)": "costs.append(round(float(cost), 2))"}, "The costs are rounded; keep them as they are.")
optimize.mistake("learning_rate.is_tenth",     {"learning_rate #*": "0.1"}, "The learning rate 0.1 is written into the code; use the argument `learning_rate`.")
optimize.mistake("learning_rate.is_hundredth", {"learning_rate #*": "0.01"}, "The learning rate 0.01 is written into the code; use the argument `learning_rate`.")
optimize.mistake("learning_rate.is_half",      {"learning_rate #*": "0.5"}, "The learning rate 0.5 is written into the code; use the argument `learning_rate`.")
optimize.mistake("params.is_step",             {"w": '-learning_rate * grads["dw"]', "b": '-learning_rate * grads["db"]'}, "This is the step alone; it is added to the old w and b.")
optimize.mistake("params.is_slope_less",       {"w": 'w - grads["dw"]', "b": 'b - learning_rate * grads["db"]'}, "The learning rate is missing from the step of w.")
optimize.mistake("b.is_without_rate",          {"b": 'b - grads["db"]'}, "The learning rate is missing from the step of b.")
optimize.mistake("grads.missing",              {"returns": "params, costs"}, "The last grads are not returned: the results are params, grads, costs.")
optimize.mistake("propagate.stale",            {"grads, cost": "(grads, cost) if i > 0 else propagate(w, b, X, Y)"}, "Every step uses the slopes and the cost of the first w and b: `propagate` belongs into the loop, with the w and b that the loop changes.")
optimize.mistake("step.is_absolute",           {'grads["dw"]': 'np.abs(grads["dw"])', 'grads["db"]': 'np.abs(grads["db"])'}, "The slopes have lost their signs: w and b move up where a slope is negative.")
optimize.mistake("step.is_sign",               {'grads["dw"]': 'np.sign(grads["dw"])', 'grads["db"]': 'np.sign(grads["db"])'}, "Only the sign of the slopes is used; the step is the rate times the slope.")
optimize.mistake("b.is_after_w",               {"b": 'b - learning_rate * (again := propagate(w, b, X, Y))[0]["db"]', "costs.append(cost)": "costs.append(again[1])", "returns": "params, again[0], costs"}, "b takes its step with slopes of the new w; both take it with the slopes of one place.")
optimize.mistake("b.is_after_w_alone",         {"b": 'b - learning_rate * propagate(w, b, X, Y)[0]["db"]'}, "b takes its step with slopes of the new w; both take it with the slopes of one place.")
optimize.mistake("learning_rate.is_shrinking", {"learning_rate #*": "learning_rate / (i + 1)"}, "The learning rate shrinks from step to step; it stays as it is given.")
optimize.mistake("learning_rate.is_decaying",  {"learning_rate #*": "learning_rate * 0.99**i"}, "The learning rate shrinks from step to step; it stays as it is given.")
optimize.mistake("learning_rate.twice",        {"learning_rate #*": "learning_rate**2"}, "The learning rate is multiplied in twice.")
optimize.mistake("learning_rate.is_iteration", {"learning_rate #*": "learning_rate * i"}, "The number of the iteration is a factor of the step; the step is the rate times the slope.")
optimize.mistake("step.bracket",               {"w": 'learning_rate * (w - grads["dw"])', "b": 'learning_rate * (b - grads["db"])'}, "The rate belongs to the slope alone: a bracket has w and b inside.")
optimize.mistake("step.multiplied",            {"w": 'w * (1 - learning_rate * grads["dw"])', "b": 'b * (1 - learning_rate * grads["db"])'}, "The step is a share of w and b themselves; it is the rate times the slope, and nothing else.")
optimize.mistake("step.order",                 {"w": 'grads["dw"] - learning_rate * w', "b": 'grads["db"] - learning_rate * b'}, "w and its slope have changed places: from w, rate times slope is taken.")
optimize.mistake("w.is_overwritten",           {"w": 'w - learning_rate * grads["db"]'}, "w takes its step with db; its slope is dw.")
optimize.mistake("loop.halved",                {"for i": "range(num_iterations // 2)"}, "The loop runs half as often as asked for.")
optimize.mistake("cost.stale",                 {"costs.append(cost)": "costs.append(costs[0] if costs else cost)"}, "The cost of the first iteration is kept again and again; each entry is the cost of its own iteration.")
optimize.mistake("costs.is_average",           {"costs.append(cost)": "costs.append(cost / X.shape[1])"}, "The costs are divided by m; `propagate` has averaged them already.")
optimize.mistake("params.is_first",            {"params": '{"w": w + learning_rate * grads["dw"], "b": b + learning_rate * grads["db"]}'}, "params holds w and b as they were before the last step: they are kept too early, or one step is missing.")
optimize.mistake("params.is_start",            {"for i": "(start := (w, b)) and range(num_iterations)", "params": '{"w": start[0], "b": start[1]}'}, "params holds w and b as they came in: look at when they are put into it, and at whether a step is taken before that.")
optimize.mistake("b.is_from_dw",               {"b": 'b - learning_rate * grads["dw"]'}, "b takes its step with dw; its slope is db.")
optimize.mistake("w.is_from_b",                {"w": 'b - learning_rate * grads["dw"]'}, "The step of w starts from b; it starts from w.")
optimize.mistake("b.is_from_w",                {"b": 'w - learning_rate * grads["db"]'}, "The step of b starts from w; it starts from b.")
optimize.mistake("costs.is_between", {"i % EVERY == 0": "i % EVERY"}, "The costs between the hundreds are kept: `%` gives the rest of a division, and it is 0 for every hundredth iteration.")
optimize.mistake("costs.is_emptied",      {"returns": "params, grads, costs[-1:] if (num_iterations - 1) % EVERY == 0 else []"}, "The list of costs is made anew in every iteration: it starts once, before the loop.")
optimize.mistake("returns.is_four",  {"returns": "w, b, grads, costs"}, "w and b come one by one; they belong into the dictionary params.")
# fmt: on

add_seen(optimize, {"grads, cost": "propagate(w, b, {X}, {Y})"})
add_momentum(
    optimize,
    {
        "w": ("w - learning_rate * (v := {step})", "(v if i else 0)", 'grads["dw"]'),
        "b": ("b - learning_rate * (u := {step})", "(u if i else 0)", 'grads["db"]'),
    },
)
add_leaps(optimize)
