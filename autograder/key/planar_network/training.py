"""One step of gradient descent, and training by many."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import flag, scalar, size
from ..draw import ANY_NUMBERS, Parameters, draw, labels, two_layers
from ..exercise import exercise
from ..training_mistakes import add_momentum_of_all, add_seen
from ..vectors import run
from .backward import GRADS, backward_propagation
from .cost import compute_cost
from .forward import forward_propagation
from .parameters import ONE_OUTPUT, PARAMETERS, initialize_parameters, layer_sizes

TOLD = 1000  # iterations between two costs that are printed
AT_REST, FAR_FROM_ZERO = 1e-9, 0.05  # the largest slope, the smallest parameter
LEARNED = 0.1  # by how much a cost falls at least that is told at the start and at the end


def _steps(rng: Generator) -> list[Case]:
    """Parameters and slopes that have nothing to do with each other."""

    def task(n_x: int, n_h: int, n_y: int) -> tuple[Parameters, Parameters]:
        parameters = two_layers(rng, n_x, n_h, n_y)
        return parameters, {f"d{name}": draw(rng, *p.shape) for name, p in parameters.items()}

    return [
        Case("learning rate 0.5", (*task(2, 4, 1), 0.5)),
        Case("learning rate 0.01", (*task(3, 2, 1), 0.01)),
        Case("as many neurons as inputs", (*task(3, 3, 1), 2.0)),
        Case("one neuron in each layer", (*task(1, 1, 1), 0.3)),
        Case("the default learning rate", task(2, 3, 1), "edge"),
        Case("2 outputs", (*task(3, 2, 2), 0.4), "advice", advice=ONE_OUTPUT),
    ]


@exercise(
    points=2,
    cases=_steps,
    takes=dict(parameters=PARAMETERS, grads=GRADS, learning_rate=scalar()),
    returns=PARAMETERS,
    changes=("parameters",),
)
def update_parameters(parameters, grads, learning_rate=1.2):
    """Return the parameters after one step of gradient descent."""
    updated = {}
    for name, value in parameters.items():
        slope = grads[f"d{name}"]
        updated[name] = value - learning_rate * slope
    return updated


# fmt: off
update_parameters.mistake("step.uphill",                {"learning_rate": "-learning_rate"}, "The step goes uphill: the slopes are subtracted, so that the cost falls.")
update_parameters.mistake("learning_rate.missing",      {"learning_rate": "1.0"}, "The learning rate is missing: the step is the rate times the slope.")
update_parameters.mistake("learning_rate.fixed",        {"learning_rate": "1.2"}, "The rate is always 1.2, the default; use the argument `learning_rate`.")
update_parameters.mistake("b.skipped",                  {"slope": 'grads[f"d{name}"] * (name[0] == "W")'}, "Only the weights are updated; the biases have to take their step too.")
update_parameters.mistake("W.skipped",                  {"slope": 'grads[f"d{name}"] * (name[0] == "b")'}, "Only the biases are updated; the weights have to take their step too.")
update_parameters.mistake("loop.last_skipped",          {"slope": 'grads[f"d{name}"] * (name[1] == "1")'}, "Only the first layer is updated; W2 and b2 have to take their step too.")
update_parameters.mistake("loop.first_skipped",         {"slope": 'grads[f"d{name}"] * (name[1] == "2")'}, "Only the second layer is updated; W1 and b1 have to take their step too.")
update_parameters.mistake("parameters.skipped",         {"updated[name]": "value"}, "The parameters come back as they went in: the new values are not put into them.")
update_parameters.mistake("parameters.is_grads",        {"updated[name]": "slope"}, "These are the slopes; the parameters after the step are asked for.")
update_parameters.mistake("parameters.is_step",         {"updated[name]": "-learning_rate * slope"}, "This is only the step; it is added to the parameter that was there.")
update_parameters.mistake("step.order",                 {"updated[name]": "slope - learning_rate * value"}, "Parameter and slope have changed places: from the parameter, rate times slope is taken.")
update_parameters.mistake("learning_rate.divided",      {"updated[name]": "value - slope / learning_rate"}, "The slope is divided by the learning rate; it is multiplied.")
update_parameters.mistake("step.bracket",               {"updated[name]": "learning_rate * (value - slope)"}, "The rate belongs to the slope alone: a bracket has the parameter inside.")
update_parameters.mistake("returns.key",                {"returns": '{f"d{name}": value for name, value in updated.items()}'}, 'The keys are "W1", "b1", "W2" and "b2", without a d: these are parameters again.')
update_parameters.mistake("W.uphill",                   {"learning_rate": 'learning_rate * (-1 if name[0] == "W" else 1)'}, "The weights step uphill: their slopes are subtracted, as those of the biases are.")
update_parameters.mistake("b.uphill",                   {"learning_rate": 'learning_rate * (-1 if name[0] == "b" else 1)'}, "The biases step uphill: their slopes are subtracted, as those of the weights are.")
update_parameters.mistake("step.twice",                 {"learning_rate": "2 * learning_rate"}, "The step is twice as long as the rate times the slope: it is taken twice, or has a factor 2.")
update_parameters.mistake("learning_rate.is_hundredth", {"learning_rate": "0.01"}, "The learning rate 0.01 is written into the code; use the argument `learning_rate`.")
update_parameters.mistake("learning_rate.is_tenth",     {"learning_rate": "0.1"}, "The learning rate 0.1 is written into the code; use the argument `learning_rate`.")
update_parameters.mistake("learning_rate.is_half",      {"learning_rate": "0.5"}, "The learning rate 0.5 is written into the code; use the argument `learning_rate`.")
update_parameters.mistake("b.is_without_rate",          {"learning_rate": '(learning_rate if name[0] == "W" else 1)'}, "The learning rate is missing from the step of the biases.")
update_parameters.mistake("learning_rate.twice",        {"learning_rate": "learning_rate**2"}, "The learning rate is multiplied in twice.")
update_parameters.mistake("step.is_sign",               {"slope": 'np.sign(grads[f"d{name}"])'}, "Only the sign of the slopes is used; the step is the rate times the slope.")
update_parameters.mistake("step.multiplied",            {"updated[name]": "value * learning_rate * slope"}, "Parameter and step are multiplied; the step is subtracted.")
update_parameters.mistake("returns.is_tuple",           {"returns": "tuple(updated.values())"}, 'The parameters come as a tuple; put them into a dictionary with "W1", "b1", "W2", "b2".')
update_parameters.mistake("step.is_absolute",           {"slope": 'np.abs(grads[f"d{name}"])'}, "The slopes have lost their signs: the parameters move up where a slope is negative.")
update_parameters.mistake("step.is_share",              {"updated[name]": "value * (1 - learning_rate * slope)"}, "The step is a share of the parameter itself; it is the rate times the slope, and nothing else.")
update_parameters.mistake("W.is_without_rate",          {"learning_rate": '(learning_rate if name[0] == "b" else 1)'}, "The learning rate is missing from the step of the weights.")
update_parameters.mistake("b.is_with_dW",               {"slope": 'grads[f"dW{name[1:]}"]'}, "The steps of b1 and b2 are made with dW in the place of db.")
update_parameters.mistake("b1.is_with_dW1",             {"slope": 'grads["dW1" if name == "b1" else f"d{name}"]'}, "The step of b1 is made with dW1; its slope is db1.")
update_parameters.mistake("b2.is_with_dW2",             {"slope": 'grads["dW2" if name == "b2" else f"d{name}"]'}, "The step of b2 is made with dW2; its slope is db2.")
update_parameters.mistake("learning_rate.bracket",      {"updated[name]": "(value - learning_rate) * slope"}, "The rate is subtracted from the parameter, and the bracket multiplied by the slope; rate times slope is subtracted.")
update_parameters.mistake("b.is_from_dW",               {"slope": 'grads[f"d{name}"] if name[0] == "W" else np.mean(grads[f"dW{name[1:]}"], axis=1, keepdims=True)'}, "The biases take their step with the average of dW; their slopes are db1 and db2.")
update_parameters.mistake("b.is_from_sum_of_dW",        {"slope": 'grads[f"d{name}"] if name[0] == "W" else np.sum(grads[f"dW{name[1:]}"], axis=1, keepdims=True)'}, "The biases take their step with the sum of dW; their slopes are db1 and db2.")
update_parameters.mistake("step.is_squared",            {"slope": 'grads[f"d{name}"] ** 2'}, "The slopes are squared; the step is the rate times the slope.")
update_parameters.mistake("step.is_decayed",            {"updated[name]": "value * (1 - learning_rate) - learning_rate * slope"}, "The parameters shrink besides, by the rate times themselves; only rate times slope is subtracted.")
update_parameters.mistake("step.halved",                {"learning_rate": "learning_rate / 2"}, "Half a step is taken; the step is the rate times the slope.")
update_parameters.mistake("first.uphill",               {"learning_rate": 'learning_rate * (-1 if name[1] == "1" else 1)'}, "The first layer steps uphill: its slopes are subtracted, as those of the second are.")
update_parameters.mistake("last.uphill",                {"learning_rate": 'learning_rate * (-1 if name[1] == "2" else 1)'}, "The second layer steps uphill: its slopes are subtracted, as those of the first are.")
update_parameters.mistake("loop.first_only",    {"returns": '{"W1": updated["W1"], "b1": updated["b1"]}'}, "Only the first layer comes back: both layers are updated and returned.")
update_parameters.mistake("returns.first_only", {"returns": '{"W1": updated["W1"]}'}, "Only W1 comes back: look at how far the `return` is indented, and at how often the loop runs.")
update_parameters.mistake("step.is_rate_less_slope", {"updated[name]": "value - (learning_rate - slope)"}, "The slope is subtracted from the rate; the step is the rate times the slope.")
# fmt: on


def _add_copied(of: str, here: str, there: str) -> None:
    """Add lines of one layer in which a name of the other one is left.

    Parameters
    ----------
    of : str
        What of the layer the lines are about: "W", "b", or "Wb" for both.
    here, there : str
        The numbers of the layer and of the other one.
    """
    own, other = (" and ".join(f"{{0}}{one}{layer}" for one in of) for layer in (here, there))
    part, mine = f"{of}{here}", f'name[0] in "{of}" and name[1] == "{here}"'
    slope = f'grads[f"d{{name[0]}}{there}" if {mine} else f"d{{name}}"]'
    said = f"The step of {own.format('')} is made with {other.format('d')} in the place of {own.format('d')}."
    update_parameters.mistake(f"{part}.is_from_d{there}", {"slope": slope}, said)
    said = f"The step of {own.format('')} starts from {other.format('')} in the place of {own.format('')}."
    # A new value of the other layer is there only where its line stands before.
    for kind, values in (("old", "parameters"), ("new", "updated"))[: 1 + (here > there)]:
        start = f'({values}[name[0] + "{there}"] if {mine} else value) - learning_rate * slope'
        update_parameters.mistake(f"{part}.is_{kind}_{there}", {"updated[name]": start}, said)


for of in ("W", "b", "Wb"):
    _add_copied(of, "2", "1")
    _add_copied(of, "1", "2")


def _cost(X: np.ndarray, Y: np.ndarray, parameters: Parameters) -> float:
    return float(compute_cost(forward_propagation(X, parameters)[0], Y))


def _told(rng: Generator) -> Case:
    """Draw 1001 steps, told as they go.

    Four examples that are the same but for their labels: training comes to rest where each has a
    probability of one half, at a cost that rounding does not change.  Drawn until it rests early
    and entirely (numbers near 0 never do), since then the steps that are answered for have no new
    questions.
    """
    X, Y = np.repeat(draw(rng, 2, 1), 4, axis=1), np.array([[1.0, 0.0, 0.0, 1.0]])
    label, args = "1001 steps, told as they go", (X, Y, 3, 1001, True)
    while True:
        start = two_layers(rng, 2, 3, 1)
        case = Case(label, args, tolerance=ANY_NUMBERS, start={"initialize_parameters": start})
        rest = run(nn_model.reference, replace(case, args=(X, Y, 3, 40)))
        costs = _cost(X, Y, start), _cost(X, Y, rest)
        if _at_rest(X, Y, rest) and costs[0] - costs[1] > LEARNED:
            return replace(case, prints=tuple(round(cost, 6) for cost in costs))


def _at_rest(X: np.ndarray, Y: np.ndarray, parameters: Parameters) -> bool:
    _, cache = forward_propagation(X, parameters)
    slopes = backward_propagation(parameters, cache, X, Y).values()
    far = min(np.abs(p).min() for p in parameters.values()) > FAR_FROM_ZERO
    return far and max(np.abs(slope).max() for slope in slopes) < AT_REST


def _trainings(rng: Generator) -> list[Case]:
    """Tasks with a common start, but for one that has none, of which only the shapes count."""

    def task(n_x: int, n_h: int, n_y: int, m: int, steps: int) -> dict[str, Any]:
        start, X, Y = two_layers(rng, n_x, n_h, n_y), draw(rng, n_x, m), labels(rng, n_y, m)
        return {"args": (X, Y, n_h, steps, False), "start": {"initialize_parameters": start}}

    def quiet() -> Case:
        case = Case("print_cost is False", **task(2, 3, 1, 4, 2), weight="edge")
        X, Y, *_ = case.args
        return replace(case, hides=(_cost(X, Y, case.start["initialize_parameters"]),))

    free = draw(rng, 3, 6), labels(rng, 1, 6), 7, 5, False
    return [
        Case("2 inputs, 4 hidden neurons, 3 steps", **task(2, 4, 1, 6, 3)),
        Case("3 inputs, 2 hidden neurons, 5 steps", **task(3, 2, 1, 5, 5)),
        Case("20 steps", **task(2, 3, 1, 4, 20)),
        _told(rng),
        Case("7 hidden neurons; only the shapes count", free, tolerance=ANY_NUMBERS),
        quiet(),
        Case("2 outputs", **task(3, 2, 2, 5, 5), weight="advice", advice=ONE_OUTPUT),
    ]


@exercise(
    points=4,
    cases=_trainings,
    takes=dict(X="n_x m", Y="n_y m", n_h=size(), num_iterations=scalar(), print_cost=flag()),
    returns=PARAMETERS,
    builds_on=(
        "layer_sizes",
        "initialize_parameters",
        "forward_propagation",
        "compute_cost",
        "backward_propagation",
        "update_parameters",
    ),
)
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    """Train the network with n_h hidden neurons; return its parameters."""
    n_x, _, n_y = layer_sizes(X, Y)
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % TOLD == 0:
            print(f"Cost after iteration {i}: {cost:f}")
    return parameters


# fmt: off
nn_model.mistake("n_h.fixed",                  {"n_h": "4"}, "The hidden layer always gets 4 neurons; use the argument `n_h`.")
nn_model.mistake("loop.one_less",              {"for i": "range(num_iterations - 1)"}, "One step is missing: count how often the loop runs.")
nn_model.mistake("loop.one_more",              {"for i": "range(num_iterations + 1)"}, "There is one step too many: count how often the loop runs.")
nn_model.mistake("loop.first_only",            {"for i": "range(1)"}, "This is the result of a single step: look at how often the loop runs, how far the `return` is indented, whether the parameters are set up before the loop, not in it, and whether the new ones are kept.")
nn_model.mistake("parameters.skipped",         {"parameters #2": "parameters"}, "The parameters come back as they started. Every turn of the loop, whether it prints or not, keeps what `update_parameters` returns, and the last ones come back.")
nn_model.mistake("parameters.stale",           {"parameters #1": "(first := initialize_parameters(n_x, n_h, n_y))", "parameters #2": "update_parameters(first, grads)"}, "Every step starts from the first parameters again: the next one goes on from the new ones.")
nn_model.mistake("grads.stale",                {"grads": "grads if i else backward_propagation(parameters, cache, X, Y)"}, "The slopes are computed once and used for every step; after a step they are new.")
nn_model.mistake("cache.stale",                {"A2, cache": "(A2, cache) if i else forward_propagation(X, parameters)"}, "The forward direction runs only once; after each step it has to run again.")
nn_model.mistake("step.uphill",                {"parameters #2": "update_parameters(parameters, grads, -1.2)"}, "The step goes uphill: the slopes are subtracted, so that the cost falls.")
nn_model.mistake("learning_rate.is_one",       {"parameters #2": "update_parameters(parameters, grads, 1.0)"}, "The learning rate is 1 here; leave it at the default of `update_parameters`, 1.2.")
nn_model.mistake("learning_rate.is_hundredth", {"parameters #2": "update_parameters(parameters, grads, 0.01)"}, "The learning rate is 0.01 here; leave it at the default of `update_parameters`, 1.2.")
nn_model.mistake("parameters.is_grads",        {"returns": "grads"}, "These are the last slopes; the parameters are asked for.")
nn_model.mistake("b.missing",                  {"returns": '{"W1": parameters["W1"], "W2": parameters["W2"]}'}, "b1 and b2 are missing from what is returned.")
nn_model.mistake("loop.halved",                {"for i": "range(num_iterations // 2)"}, "The loop runs half as often as asked for.")
nn_model.mistake("step.twice",                 {"parameters #2": "update_parameters(update_parameters(parameters, grads), grads)"}, "Every step is twice as long as the rate times the slope: it is taken twice, or has a factor 2.")
nn_model.mistake("Y.is_turned",                {"grads": "backward_propagation(parameters, cache, X, 1 - Y)"}, "The labels are turned round: 1 - Y goes into the way back.")
nn_model.mistake("learning_rate.is_half",      {"parameters #2": "update_parameters(parameters, grads, 0.5)"}, "The learning rate is 0.5 here; leave it at the default of `update_parameters`, 1.2.")
nn_model.mistake("learning_rate.is_tenth",     {"parameters #2": "update_parameters(parameters, grads, 0.1)"}, "The learning rate is 0.1 here; leave it at the default of `update_parameters`, 1.2.")
nn_model.mistake("X.is_scaled",                {"A2, cache": "forward_propagation(X / 255, parameters)"}, "The points are divided by 255; they come in as they are to be used.")
nn_model.mistake("learning_rate.is_shrinking", {"parameters #2": "update_parameters(parameters, grads, 1.2 / (i + 1))"}, "The learning rate shrinks from step to step; leave it at the default of `update_parameters`, 1.2.")
nn_model.mistake("learning_rate.is_0_0075",    {"parameters #2": "update_parameters(parameters, grads, 0.0075)"}, "The learning rate is 0.0075 here; leave it at the default of `update_parameters`, 1.2.")
nn_model.mistake("returns.is_pair",            {"returns": "parameters, grads"}, "The slopes come along; only the parameters are asked for.")
nn_model.mistake("returns.is_A2",              {"returns": "A2"}, "These are the predictions; the parameters are asked for.")
nn_model.mistake("returns.is_cost",            {"returns": "cost"}, "This is the last cost; the parameters are asked for.")
nn_model.mistake("n.order",                    {"parameters #1": "initialize_parameters(n_h, n_x, n_y)"}, "The sizes have changed places: they are n_x, n_h, n_y.")
nn_model.mistake("learning_rate.is_0_009", {"parameters #2": "update_parameters(parameters, grads, 0.009)"}, "The learning rate is 0.009 here; leave it at the default of `update_parameters`, 1.2.")
# fmt: on

add_seen(
    nn_model,
    {
        "A2, cache": "forward_propagation({X}, parameters)",
        "cost": "compute_cost(A2, {Y})",
        "grads": "backward_propagation(parameters, cache, {X}, {Y})",
    },
)
add_momentum_of_all(nn_model, "parameters #2", "update_parameters(parameters, {grads})")
