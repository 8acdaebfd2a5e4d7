"""One step of gradient descent."""

from __future__ import annotations

from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import layers_of, scalar
from ..draw import deep_network, draw
from ..exercise import exercise

PARAMETERS = layers_of("parameters", W="n n_prev", b="n 1", exact=True)
GRADS = layers_of(dW="n n_prev", db="n 1")  # and maybe dA, which no step needs


def _steps(rng: Generator) -> list[Case]:
    """(parameters, grads, learning_rate): grads with and without the entries that are not needed."""
    cases = []
    for label, dims, rate, m in (
        ("L = 2 layers", (4, 3, 1), 0.5, 0),
        ("L = 3 layers, and grads holds dA too", (3, 4, 2, 1), 0.0075, 5),
        ("L = 1 layer", (3, 1), 1.5, 0),
        ("L = 5 layers, and grads holds dA too", (2, 3, 2, 4, 3, 1), 0.03, 2),
        ("layers of one size", (3, 3, 3), 0.1, 4),
    ):
        parameters = deep_network(rng, dims)
        grads = {f"d{name}": draw(rng, *value.shape) for name, value in parameters.items()}
        if m:
            grads |= {f"dA{l}": draw(rng, n, m) for l, n in enumerate(dims[:-1])}
        cases.append(Case(label, (parameters, grads, rate)))
    return cases


@exercise(
    points=2,
    cases=_steps,
    takes=dict(parameters=PARAMETERS, grads=GRADS, learning_rate=scalar()),
    returns=PARAMETERS,
    changes=("parameters",),
)
def update_parameters(parameters, grads, learning_rate):
    """Return the parameters after one step of gradient descent."""
    L = len(parameters) // 2
    updated = dict(parameters)
    for l in range(1, L + 1):
        updated[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        updated[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return updated


# fmt: off
update_parameters.mistake("step.uphill",                {"learning_rate #*": "-learning_rate"}, "The step goes uphill: the gradient is to be subtracted.")
update_parameters.mistake("learning_rate.missing",      {"learning_rate #*": "1.0"}, "The learning rate is not used: it scales the step.")
update_parameters.mistake("learning_rate.is_hundredth", {"learning_rate #*": "0.01"}, "The learning rate 0.01 is written into the code; it should be the one that is given.")
update_parameters.mistake("learning_rate.is_0_0075",    {"learning_rate #*": "0.0075"}, "The learning rate 0.0075 is written into the code; it should be the one that is given.")
update_parameters.mistake("learning_rate.is_1_2",       {"learning_rate #*": "1.2"}, "The learning rate 1.2 is written into the code; it should be the one that is given.")
update_parameters.mistake("learning_rate.divided",      {"learning_rate #*": "1 / learning_rate"}, "The gradient is divided by the learning rate; it is multiplied by it.")
update_parameters.mistake("parameters.is_step",         {'parameters[f"W{l}"]': "0", 'parameters[f"b{l}"]': "0"}, "This is the step alone; it is to be added to the old parameters.")
update_parameters.mistake("b.skipped",                  {'updated[f"b{l}"]': 'parameters[f"b{l}"]'}, "The biases stay as they were; they take their step, too.")
update_parameters.mistake("W.skipped",                  {'updated[f"W{l}"]': 'parameters[f"W{l}"]'}, "The weights stay as they were; they take their step, too.")
update_parameters.mistake("b.uphill",                   {"learning_rate #2": "-learning_rate"}, "The biases step uphill: their gradient is to be subtracted, too.")
update_parameters.mistake("step.twice",                 {"learning_rate #*": "2 * learning_rate"}, "The step is twice as long as the rate times the gradient: it is taken twice, or has a factor 2.")
update_parameters.mistake("step.skipped",               {"learning_rate #*": "0"}, "The parameters come back unchanged.")
update_parameters.mistake("loop.last_skipped",          {"for l": "range(1, L)"}, "The last layer is not updated: look at which layer the loop ends with.")
update_parameters.mistake("loop.first_skipped",         {"for l": "range(2, L + 1)"}, "The first layer is not updated: look at which layer the loop begins with.")
update_parameters.mistake("loop.first_only",            {"for l": "[1]"}, "Only the first layer is updated.")
update_parameters.mistake("loop.is_two_layers",         {"for l": "range(1, min(L, 2) + 1)"}, "Only the first two layers are updated; their number is half the length of `parameters`.")
update_parameters.mistake("L.is_from_grads",            {"L": "len(grads) // 2"}, "The number of layers is taken from `grads`, which may hold more than dW and db: take it from `parameters`.")
update_parameters.mistake("L.is_third_of_grads",        {"L": "len(grads) // 3"}, "The number of layers is taken from `grads`, which need not hold any dA: take it from `parameters`.")
update_parameters.mistake("W.uphill",                   {"learning_rate #1": "-learning_rate"}, "The weights step uphill: their gradient is to be subtracted, too.")
update_parameters.mistake("learning_rate.twice",        {"learning_rate #*": "learning_rate**2"}, "The learning rate is multiplied in twice.")
update_parameters.mistake("b.is_without_rate",          {"learning_rate #2": "1.0"}, "The learning rate is missing from the step of the biases.")
update_parameters.mistake("W.is_without_rate",          {"learning_rate #1": "1.0"}, "The learning rate is missing from the step of the weights.")
update_parameters.mistake("step.order",                 {'updated[f"W{l}"]': 'learning_rate * grads[f"dW{l}"] - parameters[f"W{l}"]', 'updated[f"b{l}"]': 'learning_rate * grads[f"db{l}"] - parameters[f"b{l}"]'}, "Parameter and step have changed places: the step is subtracted from the parameter.")
update_parameters.mistake("parameters.is_grads",        {'updated[f"W{l}"]': 'grads[f"dW{l}"]', 'updated[f"b{l}"]': 'grads[f"db{l}"]'}, "These are the gradients; the parameters after the step are asked for.")
update_parameters.mistake("loop.last_only",             {"for l": "[L]"}, "Only the last layer is updated.")
update_parameters.mistake("L.halved",                   {"L": "len(parameters) // 4"}, "The number of layers is half the length of `parameters`; here it is halved twice.")
update_parameters.mistake("parameters.from_zero",       {"returns": '{f"{name[0]}{int(name[1:]) - 1}": value for name, value in updated.items()}'}, "The layers are counted from 0 here; the first one has the names W1 and b1.")
update_parameters.mistake("learning_rate.is_tenth",     {"learning_rate #*": "0.1"}, "The learning rate 0.1 is written into the code; it should be the one that is given.")
update_parameters.mistake("returns.is_list",            {"returns": "list(updated.values())"}, "The parameters come as a list; put them into a dictionary, W1, b1 and so on.")
update_parameters.mistake("step.is_absolute",           {'updated[f"W{l}"]': 'parameters[f"W{l}"] - learning_rate * abs(grads[f"dW{l}"])', 'updated[f"b{l}"]': 'parameters[f"b{l}"] - learning_rate * abs(grads[f"db{l}"])'}, "The gradients have lost their signs: the parameters move up where one is negative.")
update_parameters.mistake("step.is_sign",               {'updated[f"W{l}"]': 'parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"] / abs(grads[f"dW{l}"])', 'updated[f"b{l}"]': 'parameters[f"b{l}"] - learning_rate * grads[f"db{l}"] / abs(grads[f"db{l}"])'}, "Only the sign of the gradients is used; the step is the rate times the gradient.")
update_parameters.mistake("step.is_share",              {'updated[f"W{l}"]': 'parameters[f"W{l}"] * (1 - learning_rate * grads[f"dW{l}"])', 'updated[f"b{l}"]': 'parameters[f"b{l}"] * (1 - learning_rate * grads[f"db{l}"])'}, "The step is a share of the parameter itself; it is the rate times the gradient, and nothing else.")
update_parameters.mistake("step.multiplied",            {'updated[f"W{l}"]': 'parameters[f"W{l}"] * learning_rate * grads[f"dW{l}"]', 'updated[f"b{l}"]': 'parameters[f"b{l}"] * learning_rate * grads[f"db{l}"]'}, "Parameter and step are multiplied; the step is subtracted.")
update_parameters.mistake("step.bracket",               {'updated[f"W{l}"]': 'learning_rate * (parameters[f"W{l}"] - grads[f"dW{l}"])', 'updated[f"b{l}"]': 'learning_rate * (parameters[f"b{l}"] - grads[f"db{l}"])'}, "The rate belongs to the gradient alone: a bracket has the parameter inside.")
update_parameters.mistake("step.is_squared",            {'updated[f"W{l}"]': 'parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"] ** 2', 'updated[f"b{l}"]': 'parameters[f"b{l}"] - learning_rate * grads[f"db{l}"] ** 2'}, "The gradients are squared; the step is the rate times the gradient.")
update_parameters.mistake("step.is_decayed",            {'updated[f"W{l}"]': 'parameters[f"W{l}"] * (1 - learning_rate) - learning_rate * grads[f"dW{l}"]', 'updated[f"b{l}"]': 'parameters[f"b{l}"] * (1 - learning_rate) - learning_rate * grads[f"db{l}"]'}, "The parameters shrink besides, by the rate times themselves; only rate times gradient is subtracted.")
update_parameters.mistake("step.halved",                {"learning_rate #*": "learning_rate / 2"}, "Half a step is taken; the step is the rate times the gradient.")
update_parameters.mistake("step.is_layers_number",      {"learning_rate #*": "learning_rate * l"}, "The step grows with the number of the layer; it is the rate times the gradient.")
update_parameters.mistake("step.averaged",              {"learning_rate #*": "learning_rate / L"}, "The step is divided by the number of layers; it is the rate times the gradient.")
update_parameters.mistake("b.is_from_dW",               {'updated[f"b{l}"]': 'parameters[f"b{l}"] - learning_rate * grads[f"dW{l}"].mean(axis=1, keepdims=True)'}, "The biases take their step with the average of dW; their gradient is db.")
update_parameters.mistake("b.is_from_sum_of_dW",        {'updated[f"b{l}"]': 'parameters[f"b{l}"] - learning_rate * grads[f"dW{l}"].sum(axis=1, keepdims=True)'}, "The biases take their step with the sum of dW; their gradient is db.")
update_parameters.mistake("learning_rate.is_half",      {"learning_rate #*": "0.5"}, "The learning rate 0.5 is written into the code; it should be the one that is given.")
update_parameters.mistake("returns.key",                {"returns": '{f"d{name}": value for name, value in updated.items()}'}, 'The keys are "W1", "b1" and so on, without a d: these are parameters again.')
update_parameters.mistake("returns.first_only",         {"returns": '{name: value for name, value in updated.items() if name in ("W1", "b1")}'}, "Only the first layer is in what is returned: look at how far the `return` is indented, and at how often the loop runs.")
update_parameters.mistake("step.is_divided_by_layer",   {"learning_rate #*": "learning_rate / l"}, "The step shrinks with the number of the layer; it is the rate times the gradient.")
update_parameters.mistake("learning_rate.bracket", {'updated[f"W{l}"]': '(parameters[f"W{l}"] - learning_rate) * grads[f"dW{l}"]', 'updated[f"b{l}"]': '(parameters[f"b{l}"] - learning_rate) * grads[f"db{l}"]'}, "The rate is subtracted from the parameter, and the bracket multiplied by the gradient; rate times gradient is subtracted.")
update_parameters.mistake("b.is_with_dW",      {'grads[f"db{l}"]': 'grads[f"dW{l}"]'}, "The step of b is made with dW in the place of db.")
update_parameters.mistake("returns.last_only", {"returns": '{f"W{l}": updated[f"W{l}"], f"b{l}": updated[f"b{l}"]}'}, "Only the last layer comes back. Is the empty dictionary made anew for each layer? It is made once, before the loop.")
update_parameters.mistake("step.is_rate_less_slope", {'updated[f"W{l}"]': 'parameters[f"W{l}"] - (learning_rate - grads[f"dW{l}"])', 'updated[f"b{l}"]': 'parameters[f"b{l}"] - (learning_rate - grads[f"db{l}"])'}, "The gradient is subtracted from the rate; the step is the rate times the gradient.")
# fmt: on
