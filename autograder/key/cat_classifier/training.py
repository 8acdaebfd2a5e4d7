"""The training of a network with two layers, and of one with many."""

from __future__ import annotations

from dataclasses import replace

import numpy as np  # noqa: F401 -- in known mistakes
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import Spelled, flag, layers_of, numbers, optional, scalar, sizes, tuple_of
from ..deep_network import ASSIGNMENT as DEEP_NETWORK
from ..deep_network.backward import L_model_backward, linear_activation_backward
from ..deep_network.cost import compute_cost
from ..deep_network.forward import L_model_forward, linear_activation_forward
from ..deep_network.parameters import initialize_parameters, initialize_parameters_deep
from ..deep_network.update import update_parameters
from ..draw import ANY_NUMBERS, LOGARITHM, deep_network, draw, labels
from ..exercise import Exercise, exercise
from ..training_mistakes import add_leaps, add_momentum_of_all, add_seen
from ..vectors import run

STEPS = tuple(step.name for step in DEEP_NETWORK.exercises)
TAKES: dict[str, Spelled] = dict(
    X="n_x m",
    Y="1 m",
    layer_dims=sizes(),
    learning_rate=scalar(),
    num_iterations=scalar(),
    print_cost=flag(),
)
TRAINED = tuple_of(
    parameters=layers_of(W="n n_prev", b="n 1", exact=True), costs=optional(numbers())
)


def _trainings(rng: Generator, train: Exercise, dims: tuple[tuple[int, ...], ...]) -> list[Case]:
    """Draw tasks with a common start, and one without in which only the shapes count.

    The numbers of iterations are such that all ways to keep costs every 100 agree, also those
    that keep the last one.
    """
    begins = ("initialize_parameters", "initialize_parameters_deep")

    def case(label: str, place: int, m: int, rate: float, turns: int, told: bool = False) -> Case:
        start = dict.fromkeys(begins, deep_network(rng, dims[place]))
        X, Y = draw(rng, dims[place][0], m), labels(rng, 1, m).astype(int)
        return Case(label, (X, Y, list(dims[place]), rate, turns, told), start=start)

    def costs(one: Case) -> tuple[float, ...]:
        return tuple(run(train.reference, one)[1])

    told = case("101 iterations, told as they go", 2, 4, 0.05, 101, told=True)
    quiet = case("print_cost is False", 1, 3, 0.2, 101)
    free = case("other sizes; only the shapes count", 3, 5, 0.01, 1)
    many, one = case("101 iterations", 0, 6, 0.2, 101), case("one iteration", 1, 7, 1.5, 1)
    return [
        one,  # where most mistakes show, and in the least time
        many,
        replace(told, prints=costs(told)),
        replace(free, start={}, tolerance=ANY_NUMBERS),
        # Only the first: a well-known solution prints the last one in any case.
        replace(quiet, weight="edge", hides=costs(quiet)[:1]),
    ]


def _two_layers(rng: Generator) -> list[Case]:
    return _trainings(rng, two_layer_model, ((4, 3, 1), (1, 5, 1), (2, 4, 1), (5, 6, 1)))


def _many_layers(rng: Generator) -> list[Case]:
    dims = ((4, 3, 2, 1), (3, 5, 4, 3, 2, 1), (2, 4, 1), (6, 5, 2, 4, 1))
    return _trainings(rng, L_layer_model, dims)


@exercise(
    points=6, cases=_two_layers, takes=TAKES, returns=TRAINED, tolerance=LOGARITHM, builds_on=STEPS
)
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer of ReLUs; return its parameters and costs."""
    n_x, n_h, n_y = layer_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


@exercise(
    points=6, cases=_many_layers, takes=TAKES, returns=TRAINED, tolerance=LOGARITHM, builds_on=STEPS
)
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth; return its parameters and costs."""
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(f"Cost after iteration {i}: {cost:.6f}")
    return parameters, costs


# fmt: off
_SCALED = {  # what is made of the pictures on their way in
    "X.is_divided":               "X / 255",
    "X.is_standardised":          "(X - X.mean(axis=1, keepdims=True)) / (X.std(axis=1, keepdims=True) + 1e-8)",
    "X.is_centred":               "X - X.mean(axis=1, keepdims=True)",
    "X.is_centred_as_whole":      "X - X.mean()",
    "X.is_standardised_as_whole": "(X - X.mean()) / X.std()",
    "X.is_divided_by_largest":    "X / X.max()",
}
_SCALED_TWICE = "The pictures are scaled once more; they come in as they are to be used."

for model in (two_layer_model, L_layer_model):
    model.mistake("loop.one_less",              {"for i": "range(num_iterations - 1)"}, "One iteration is missing: there are num_iterations steps, the first has the number 0.")
    model.mistake("loop.one_more",              {"for i": "range(num_iterations + 1)"}, "There is one iteration too many: the last step has the number num_iterations - 1.")
    model.mistake("loop.first_only",            {"for i": "range(min(num_iterations, 1))"}, "The parameters take one step only: look at how often the loop runs, where the update and `return` stand in it, and from what each step goes on.")
    model.mistake("loop.from_one",              {"for i": "range(1, num_iterations + 1)"}, "The cost at the very start, iteration 0, is not kept, which shifts the others: the iterations are counted from 1, or what is kept begins later.")
    model.mistake("learning_rate.fixed",        {"learning_rate": "0.0075"}, "The learning rate 0.0075 is written into the code; it should be the one that is given.")
    model.mistake("learning_rate.missing",      {"learning_rate": "1.0"}, "The learning rate is not used: it scales each step.")
    model.mistake("step.uphill",                {"learning_rate": "-learning_rate"}, "The training goes uphill: the gradients, or the update, have the wrong sign.")
    model.mistake("parameters.skipped",         {"parameters #2": "parameters"}, "The parameters never change: what `update_parameters` returns is to be kept.")
    model.mistake("cost.is_after_step",         {"costs.append(cost)": "costs.append(compute_cost(L_model_forward(X, parameters)[0], Y))"}, "The cost is computed after the update; it belongs to the parameters with which the iteration began.")
    model.mistake("costs.extra",                {"100": "1"}, "The cost of every iteration is kept; every hundredth is asked for.")
    model.mistake("costs.is_every_tenth",       {"100": "10"}, "The cost of every tenth iteration is kept; every hundredth is asked for.")
    model.mistake("costs.is_every_thousandth",  {"100": "1000"}, "Fewer costs are kept than every hundredth, beginning with the one of iteration 0: look at when one is kept, and at whether the loop ends early.")
    model.mistake("costs.missing",              {"returns": "parameters, []"}, "The list of costs stays empty; every hundredth cost is to be added, whether it is printed or not.")
    model.mistake("costs.is_printed",           {"i % 100 == 0": "print_cost and i % 100 == 0"}, "The costs are kept only when they are printed; keep them in any case.")
    model.mistake("costs.last_only",            {"returns": "parameters, costs[-1:]"}, "Only the last cost comes back; every hundredth is added to a list, inside the loop, and the whole list is returned.")
    model.mistake("returns.order",              {"returns": "costs, parameters"}, "The parameters come first and the costs second.")
    model.mistake("returns.is_costs",           {"returns": "costs"}, "The costs alone are returned; the trained parameters are asked for first.")
    model.mistake("step.twice",                 {"parameters #2": "update_parameters(update_parameters(parameters, grads, learning_rate), grads, learning_rate)"}, "Every step is twice as long as the rate times the gradient: it is taken twice, or has a factor 2.")
    model.mistake("loop.halved",                {"for i": "range(num_iterations // 2)"}, "The loop runs half as often as asked for.")
    model.mistake("learning_rate.is_hundredth", {"learning_rate": "0.01"}, "The learning rate 0.01 is written into the code; it should be the one that is given.")
    model.mistake("learning_rate.is_tenth",     {"learning_rate": "0.1"}, "The learning rate 0.1 is written into the code; it should be the one that is given.")
    model.mistake("learning_rate.divided",      {"learning_rate": "1 / learning_rate"}, "The gradients are divided by the learning rate; they are multiplied by it.")
    model.mistake("learning_rate.is_shrinking", {"learning_rate": "learning_rate / (i + 1)"}, "The learning rate shrinks from step to step; it stays as it is given.")
    model.mistake("cost.is_distance",           {"cost": "abs(L_model_forward(X, parameters)[0] - Y).mean()"}, "The cost is the average distance of the prediction from the label; it is the cross-entropy, `compute_cost`.")
    model.mistake("cost.is_squared_error",      {"cost": "((L_model_forward(X, parameters)[0] - Y) ** 2).mean()"}, "The cost is the mean squared error; it is the cross-entropy, `compute_cost`.")
    model.mistake("cost.is_half_squared_error", {"cost": "((L_model_forward(X, parameters)[0] - Y) ** 2).mean() / 2"}, "The cost is half the mean squared error; it is the cross-entropy, `compute_cost`.")
    model.mistake("cost.not_averaged",          {"costs.append(cost)": "costs.append(cost * Y.shape[1])"}, "The cost is a sum over the examples; it is their average, which `compute_cost` gives.")
    model.mistake("cost.averaged_twice",        {"costs.append(cost)": "costs.append(cost / Y.shape[1])"}, "The costs are divided by m; `compute_cost` has averaged them already.")
    model.mistake("cost.sign",                  {"costs.append(cost)": "costs.append(-cost)"}, "The costs have the wrong sign.")
    model.mistake("cost.stale",                 {"costs.append(cost)": "costs.append(costs[0] if costs else cost)"}, "The cost of the first iteration is kept again and again; each entry is the cost of its own iteration.")
    model.mistake("costs.is_rounded",           {"costs.append(cost)": "costs.append(round(float(cost), 2))"}, "The costs are rounded; keep them as they are.")
    model.mistake("costs.first_skipped",        {"i % 100 == 0": "i > 0 and i % 100 == 0"}, "The first cost, of iteration 0, is not kept.")
    model.mistake("learning_rate.is_decaying",  {"learning_rate": "learning_rate * 0.99**i"}, "The learning rate shrinks from step to step; it stays as it is given.")
    model.mistake("learning_rate.twice",        {"learning_rate": "learning_rate**2"}, "The learning rate is multiplied in twice.")
    model.mistake("learning_rate.is_iteration", {"learning_rate": "learning_rate * i"}, "The number of the iteration is a factor of the step; the step is the rate times the gradient.")
    model.mistake("step.halved",                {"learning_rate": "learning_rate / 2"}, "Half a step is taken; the step is the rate times the gradient.")
    model.mistake("learning_rate.is_half",      {"learning_rate": "0.5"}, "The learning rate 0.5 is written into the code; it should be the one that is given.")
    model.mistake("learning_rate.is_1_2",       {"learning_rate": "1.2"}, "The learning rate 1.2 is written into the code; it should be the one that is given.")
    model.mistake("num_iterations.is_hundred",  {"for i": "range(100)"}, "It always takes 100 iterations; use the argument `num_iterations`.")
    model.mistake("costs.is_between",           {"i % 100 == 0": "i % 100"}, "The costs between the hundreds are kept: `%` gives the rest of a division, and it is 0 for every hundredth iteration.")
    model.mistake("parameters.is_grads",        {"returns": "grads, costs"}, "These are the gradients; the trained parameters are asked for.")

two_layer_model.mistake("parameters.stale",           {"A1, cache1": 'linear_activation_forward(X, (parameters := initialize_parameters(n_x, n_h, n_y))["W1"], parameters["b1"], "relu")'}, "Every iteration sees the first parameters, so that one step is all: they are initialized before the loop and updated in it.")
two_layer_model.mistake("grads.stale",                {"grads": 'grads if i > 0 else {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}'}, "The gradients are computed once; each iteration needs new ones.")
two_layer_model.mistake("A1.is_sigmoid",              {'"relu" #*': '"sigmoid"'}, "The hidden layers use the sigmoid; they should use the ReLU.")
two_layer_model.mistake("A1.is_tanh",                 {"A1, cache1": '(np.tanh(parameters["W1"] @ X + parameters["b1"]), None)', "_, dW1, db1": "(None, (dZ1 := dA1 * (1 - A1**2)) @ X.T / X.shape[1], dZ1.sum(axis=1, keepdims=True) / X.shape[1])"}, "The hidden layer uses tanh; it should use the ReLU, forward and back.")
two_layer_model.mistake("dA1.is_through_sigmoid",     {'"relu" #2': '"sigmoid"'}, "The hidden layers go back through the sigmoid, but forward through the ReLU.")
two_layer_model.mistake("dA2.is_dZ",                  {"dA2": "A2 - Y"}, "AL - Y is dZ of the last layer; in the place of dA of the last layer, the slope of the sigmoid is multiplied in once too often.")
two_layer_model.mistake("step.last_only",             {"grads": '{"dW1": 0, "db1": 0, "dW2": dW2, "db2": db2}'}, "Only the last layer learns; every layer takes its step.")
two_layer_model.mistake("step.last_skipped",          {"grads": '{"dW1": dW1, "db1": db1, "dW2": 0, "db2": 0}'}, "The last layer does not learn; every layer takes its step.")
two_layer_model.mistake("n_h.is_seven",               {"n_h": "7"}, "The hidden layer always has 7 neurons: its size is the second number of layer_dims.")
two_layer_model.mistake("n_h.is_four",                {"n_h": "4"}, "The hidden layer always has 4 neurons: its size is the second number of layer_dims.")
two_layer_model.mistake("dA2.averaged",               {"dA2": "((1 - Y) / (1 - A2) - Y / A2) / Y.shape[1]"}, "The gradients are divided by m once too often: linear_backward takes the average already.")
two_layer_model.mistake("dA2.is_negative_dZ",         {"dA2": "Y - A2"}, "Y - A2 has the wrong sign, and stands behind the sigmoid already; dA2 is the slope of the cost with respect to A2.")
two_layer_model.mistake("dA2.is_first_term",          {"dA2": "-Y / A2"}, "In dA2 the term with 1 - Y is missing.")
two_layer_model.mistake("dA2.bracket",                {"dA2": "-Y / A2 - (1 - Y) / (1 - A2)"}, "In dA2 the two terms have opposite signs: the slope of log(1 - A2) brings in a minus.")
two_layer_model.mistake("A2.is_relu",                 {'"sigmoid" #*': '"relu"'}, "The last layer uses the ReLU; to give a probability it uses the sigmoid.")
two_layer_model.mistake("biases.skipped",             {"grads": '{"dW1": dW1, "db1": 0 * db1, "dW2": dW2, "db2": 0 * db2}'}, "Only the weights learn; the biases take their step, too.")
for name, scaled in _SCALED.items():
    two_layer_model.mistake(name, {"A1, cache1": f'linear_activation_forward({scaled}, parameters["W1"], parameters["b1"], "relu")'}, _SCALED_TWICE)
two_layer_model.mistake("W.stale",                    {'parameters["W1"]': '(start := start if i else parameters)["W1"]', 'parameters["b1"]': 'start["b1"]', 'parameters["W2"]': 'start["W2"]', 'parameters["b2"]': 'start["b2"]'}, "W1, b1, W2 and b2 are taken out of the parameters once, before the loop; each iteration needs the new ones.")
two_layer_model.mistake("dA1.is_dA2",                 {"_, dW1, db1": 'linear_activation_backward(dA2, cache1, "relu")'}, "The first layer starts from dA2, the end; it goes on from dA1, what the second layer hands down.")
two_layer_model.mistake("dA1.is_dA2_through_sigmoid", {"dA1, dW2, db2": 'linear_activation_backward(dA2, cache2, "relu")'}, "The last layer goes back through the ReLU, but forward through the sigmoid.")
two_layer_model.mistake("dA2.is_second_term",         {"dA2": "(1 - Y) / (1 - A2)"}, "In dA2 the term with Y is missing.")
two_layer_model.mistake("dA2.crossed",                {"dA2": "(1 - Y) / A2 - Y / (1 - A2)"}, "In dA2 the denominators are crossed: Y is divided by A2, and 1 - Y by 1 - A2.")
two_layer_model.mistake("dA2.is_upside_down",         {"dA2": "(1 - A2) / (1 - Y + 1e-8) - A2 / (Y + 1e-8)"}, "In dA2 the labels stand below the line; Y and 1 - Y are above it, A2 and 1 - A2 below.")
two_layer_model.mistake("activation.order",           {'"relu" #1': '"sigmoid"', '"sigmoid" #1': '"relu"', '"sigmoid" #2': '"relu"', '"relu" #2': '"sigmoid"'}, "The activations have changed places: ReLU in the hidden layer, sigmoid at the output.")
two_layer_model.mistake("biases.order",               {"grads": '{"dW1": dW1, "db1": db2 + 0 * db1, "dW2": dW2, "db2": db2}'}, "db1 is db2 here; each layer has its own.")
two_layer_model.mistake("cache.order",                {"dA1, dW2, db2": 'linear_activation_backward(dA2, cache1, "sigmoid")', "_, dW1, db1": 'linear_activation_backward(dA1, cache2, "relu")'}, "The caches have changed places on the way back; each layer has its own.")
two_layer_model.mistake("cost.order",                 {"cost": "compute_cost(Y, A2)"}, "In the cost prediction and labels have changed places: the prediction comes first.")
two_layer_model.mistake("parameters.is_start", {"returns": "initialize_parameters(n_x, n_h, n_y), costs"}, "The parameters come back as they started: what training makes of them has to be put into the dictionary that is returned.")

L_layer_model.mistake("parameters.stale",            {"AL, caches": "L_model_forward(X, parameters := initialize_parameters_deep(layer_dims))"}, "Every iteration sees the first parameters, so that one step is all: they are initialized before the loop and updated in it.")
L_layer_model.mistake("grads.stale",                 {"grads": "grads if i > 0 else L_model_backward(AL, Y, caches)"}, "The gradients are computed once; each iteration needs new ones.")
L_layer_model.mistake("A.is_sigmoid",                {'"relu" in L_model_forward': '"sigmoid"', '"relu" in L_model_backward': '"sigmoid"'}, "The hidden layers use the sigmoid; they should use the ReLU.")
L_layer_model.mistake("dA.is_through_sigmoid",       {'"relu" in L_model_backward': '"sigmoid"'}, "The hidden layers go back through the sigmoid, but forward through the ReLU.")
L_layer_model.mistake("dAL.is_dZ",                   {"dAL in L_model_backward": "AL - Y"}, "AL - Y is dZ of the last layer; in the place of dA of the last layer, the slope of the sigmoid is multiplied in once too often.")
L_layer_model.mistake("step.last_only",              {"grads": "{name: value * name.endswith(str(len(caches))) for name, value in L_model_backward(AL, Y, caches).items()}"}, "Only the last layer learns; every layer takes its step.")
L_layer_model.mistake("step.last_skipped",           {"grads": "{name: value * (not name.endswith(str(len(caches)))) for name, value in L_model_backward(AL, Y, caches).items()}"}, "The last layer does not learn; every layer takes its step.")
L_layer_model.mistake("step.first_skipped",          {"grads": '{name: value * (not name.endswith("1")) for name, value in L_model_backward(AL, Y, caches).items()}'}, "The first layer does not learn; every layer takes its step.")
L_layer_model.mistake("layer_dims.is_two_layers",   {"layer_dims": "[layer_dims[0], layer_dims[1], layer_dims[-1]]"}, "The network has two layers whatever layer_dims says: each number in it is a layer's size.")
L_layer_model.mistake("layer_dims.fixed",           {"layer_dims": "[layer_dims[0], 20, 7, 5, 1]"}, "The sizes of the course's own network are written into the code: take them from layer_dims.")
L_layer_model.mistake("Y.is_turned",                 {"grads": "L_model_backward(AL, 1 - Y, caches)"}, "The labels are turned round: 1 - Y goes into the way back.")
for name, scaled in _SCALED.items():
    L_layer_model.mistake(name, {"AL, caches": f"L_model_forward({scaled}, parameters)"}, _SCALED_TWICE)
L_layer_model.mistake("Y.is_AL",                     {"grads": "L_model_backward(Y, AL, caches)"}, "Prediction and labels have changed places: `L_model_backward` takes AL first, then Y.")
L_layer_model.mistake("parameters.is_only_for_cost", {"AL, caches": "(AL, caches) if i else L_model_forward(X, parameters)"}, "The way forward runs only once; after each step it has to run again.")
L_layer_model.mistake("Y.is_rounded_AL",             {"grads": "L_model_backward(AL, AL.round(), caches)"}, "The way back gets rounded predictions in the place of the labels Y.")
L_layer_model.mistake("biases.skipped",              {"grads": '{name: value * (name[:2] != "db") for name, value in L_model_backward(AL, Y, caches).items()}'}, "Only the weights learn; the biases take their step, too.")
L_layer_model.mistake("layer_dims.last_skipped",    {"layer_dims": "layer_dims[:-1]"}, "The last layer is left out: each number in layer_dims is a layer's size, the first that of the input.")
L_layer_model.mistake("step.averaged",               {"learning_rate": "learning_rate / Y.shape[1]"}, "The gradients are divided by m once too often: linear_backward takes the average already.")
L_layer_model.mistake("caches.stale",                {"grads": "L_model_backward(AL, Y, (kept := [*(kept if i else []), *caches]))"}, "The caches of all iterations go into the way back; it takes those of this iteration alone.")
L_layer_model.mistake("cost.order",                  {"cost": "compute_cost(Y, AL)"}, "In the cost prediction and labels have changed places: the prediction comes first.")
L_layer_model.mistake("parameters.is_start", {"returns": "initialize_parameters_deep(layer_dims), costs"}, "The parameters come back as they started: what training makes of them has to be returned.")
# fmt: on

_UPDATE = "update_parameters(parameters, {grads}, learning_rate)"
add_seen(
    two_layer_model,
    {
        "A1, cache1": 'linear_activation_forward({X}, parameters["W1"], parameters["b1"], "relu")',
        "cost": "compute_cost(A2, {Y})",
        "dA2": "(1 - {Y}) / (1 - A2) - {Y} / A2",
    },
)
add_seen(
    L_layer_model,
    {
        "AL, caches": "L_model_forward({X}, parameters)",
        "cost": "compute_cost(AL, {Y})",
        "grads": "L_model_backward(AL, {Y}, caches)",
    },
)
for model in (two_layer_model, L_layer_model):
    add_momentum_of_all(model, "parameters #2", _UPDATE)
    add_leaps(model)
