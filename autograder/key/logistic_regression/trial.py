"""The slopes of any cost, measured: each number a little larger and a little smaller."""

from __future__ import annotations

import itertools

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case, Tolerance
from ...checks.costs import Cost
from ...checks.forms import function, layers_of, scalar
from ..draw import draw
from ..exercise import exercise

# The steps of the cases are long, so that the numbers tell what was measured: how far to either side.
# Two right ways to take them differ by what the last digits of a cost are worth.
DIGITS = Tolerance(rtol=1e-6, atol=1e-8)


def _cost(rng: Generator) -> Cost:
    turn, start = np.round(rng.uniform((0.6, 0.1), (1.2, 1.4)), 4)
    return Cost(float(turn), float(start))


def _network(rng: Generator, *widths: int) -> dict[str, np.ndarray]:
    """Draw a layer between each two widths."""
    layers = enumerate(itertools.pairwise(widths), start=1)
    drawn = [(n, draw(rng, wide, prev), draw(rng, wide, 1)) for n, (prev, wide) in layers]
    return {key: value for n, W, b in drawn for key, value in ((f"W{n}", W), (f"b{n}", b))}


def _trials(rng: Generator) -> list[Case]:
    return [
        Case("one layer: W1 and b1", (_cost(rng), _network(rng, 3, 2), 0.1)),
        Case("two layers", (_cost(rng), _network(rng, 2, 3, 1), 0.2)),
        Case("three layers", (_cost(rng), _network(rng, 3, 2, 4, 1), 0.05)),
        Case("one weight, one bias", (_cost(rng), _network(rng, 1, 1), 0.3)),
        Case("a short step", (_cost(rng), _network(rng, 4, 2), 1e-4)),
    ]


@exercise(
    points=4,
    cases=_trials,
    takes=dict(cost_of=function(), parameters=layers_of(W="n n_prev", b="n 1"), h=scalar()),
    returns=layers_of(dW="n n_prev", db="n 1"),
    tolerance=DIGITS,
)
def slopes_by_trial(cost_of, parameters, h=1e-6):
    """Return the rise of the cost from -h to +h, over 2h, for every single number."""
    slopes = {}
    for name, values in parameters.items():
        found = np.zeros(values.shape)
        for place in np.ndindex(values.shape):
            step = np.zeros(values.shape)
            step[place] = h
            above = cost_of({**parameters, name: values + step})
            below = cost_of({**parameters, name: values - step})
            found[place] = (above - below) / (2 * h)
        slopes["d" + name] = found
    return slopes


def _left_where_it_is(cost_of, parameters, h=1e-6):
    """Step up, then down, and never back."""
    slopes = {"d" + name: np.zeros(values.shape) for name, values in parameters.items()}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            values[place] += h
            above = cost_of(parameters)
            values[place] -= 2 * h
            slopes["d" + name][place] = (above - cost_of(parameters)) / (2 * h)
    return slopes


def _up_and_up(cost_of, parameters, h=1e-6):
    """Step up and leave it there; measure against the cost before all steps."""
    slopes = {"d" + name: np.zeros(values.shape) for name, values in parameters.items()}
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            below = cost_of(parameters)
            values[place] += h
            slopes["d" + name][place] = (cost_of(parameters) - below) / h
    return slopes


# The cost where nothing is moved.
_HERE = "cost_of(parameters)"

# fmt: off
slopes_by_trial.mistake("step.is_one_sided",       {"below": _HERE, "found[place]": "(above - below) / h"}, "The step goes to one side only, and measures the slope a little beside the place: compare the cost at +h with the cost at -h.")
slopes_by_trial.mistake("step.is_backward",        {"above": _HERE, "found[place]": "(above - below) / h"}, "The step goes to one side only, and measures the slope a little beside the place: compare the cost at +h with the cost at -h.")
slopes_by_trial.mistake("below.is_here",           {"below": _HERE}, "The cost at +h is compared with the cost at the start, but divided by 2h: the lower one belongs at -h. After a step up by h in the same array, it takes a step of 2h down to get there. If you work on a copy of the dictionary: it has the same arrays in it, and they take each step, too.")
slopes_by_trial.mistake("above.is_here",           {"above": _HERE}, "The cost at -h is compared with the cost at the start, but divided by 2h: the upper one belongs at +h.")
slopes_by_trial.mistake("found.is_rise",           {"found[place]": "above - below"}, "This is how much the cost rises; a slope is the rise for each unit, so divide by the whole way from -h to +h.")
slopes_by_trial.mistake("found.is_by_h",           {"found[place]": "(above - below) / h"}, "The slopes are twice too large: from -h to +h the way is 2h, not h.")
slopes_by_trial.mistake("found.halved",            {"found[place]": "(above - below) / 2"}, "The rise is halved, but h is forgotten in the division: the way from -h to +h is 2h long.")
slopes_by_trial.mistake("found.bracket",           {"found[place]": "(above - below) / 2 * h"}, "A bracket is missing: `/ 2 * h` divides by 2 and then multiplies by h.")
slopes_by_trial.mistake("found.multiplied",        {"found[place]": "(above - below) * (2 * h)"}, "The rise is multiplied by 2h; a slope is the rise divided by the way.")
slopes_by_trial.mistake("found.is_bracket_of_rise", {"found[place]": "above - below / (2 * h)"}, "A bracket is missing: first take the difference of the two costs, then divide it.")
slopes_by_trial.mistake("found.sign",              {"found[place]": "(below - above) / (2 * h)"}, "The slopes have the wrong sign: it is the cost at +h minus the cost at -h.")
slopes_by_trial.mistake("found.is_absolute",       {"found[place]": "abs(above - below) / (2 * h)"}, "The slopes have lost their signs: a cost may well fall.")
slopes_by_trial.mistake("found.is_above",          {"found[place]": "above"}, "This is a cost; a slope compares two of them.")
slopes_by_trial.mistake("found.is_added",          {"found[place]": "(above + below) / (2 * h)"}, "The two costs are added; a slope is made of their difference.")
slopes_by_trial.mistake("found.is_second_slope",   {"found[place]": "(above - 2 * cost_of(parameters) + below) / h**2"}, "This is the slope of the slope; the rise from -h to +h, over 2h, is asked for.")
slopes_by_trial.mistake("step.ignored",            {"above": _HERE, "below": _HERE}, "All slopes are 0, because both costs are the same. Does the changed array reach `cost_of`, and are the larger and the smaller one two copies?")
slopes_by_trial.mistake("step.is_everywhere",      {"above": "cost_of({**parameters, name: values + h})", "below": "cost_of({**parameters, name: values - h})"}, "All numbers of an array take their step at once: move a single one and leave the others.")
slopes_by_trial.mistake("step.is_whole_network",   {"above": "cost_of({n: v + h for n, v in parameters.items()})", "below": "cost_of({n: v - h for n, v in parameters.items()})"}, "All parameters take their step at once: move a single number and leave the others.")
slopes_by_trial.mistake("step.is_row",             {"above": "cost_of({**parameters, name: values + h * (np.arange(values.shape[0]) == place[0])[:, None]})", "below": "cost_of({**parameters, name: values - h * (np.arange(values.shape[0]) == place[0])[:, None]})"}, "A whole row takes its step at once: an entry has two places, its row and its column.")
slopes_by_trial.mistake("step.is_kept",            _left_where_it_is, "A number that was moved stays at -h, so those after it are measured somewhere else: put it back.")
slopes_by_trial.mistake("step.is_never_back",      _up_and_up, "A number that was moved stays at +h, so those after it are measured somewhere else: put it back. And measure to both sides.")
slopes_by_trial.mistake("step.is_share",           {"step[place]": "h * values[place]"}, "The step is a share of the number itself; it is h, whatever the number.")
slopes_by_trial.mistake("step.is_share_of_both",   {"step[place]": "h * values[place]", "found[place]": "(above - below) / (2 * step[place])"}, "The step is a share of the number itself; it is h, whatever the number.")
slopes_by_trial.mistake("h.fixed",                 {"h #*": "1e-6"}, "The step is always 1e-6, the default; use the argument `h`.")
slopes_by_trial.mistake("h.is_large",              {"h #*": "1e-2"}, "The step is always 0.01; use the argument `h`.")
slopes_by_trial.mistake("h.is_too_small",          {"h #*": "1e-16"}, "A step this small changes nothing: a number has only some 16 digits. Use the argument `h`.")
slopes_by_trial.mistake("h.halved",                {"h #*": "h / 2"}, "The steps are only half as long as h: go to +h and to -h.")
slopes_by_trial.mistake("others.missing",          {"above": "cost_of({name: values + step})", "below": "cost_of({name: values - step})"}, "`cost_of` gets the moved array alone; it needs all parameters, the others as they were.")
slopes_by_trial.mistake("loop.first_only",         {"for name, values": "[*parameters.items()][:1]", "found #1": "np.zeros(values.shape)"}, "Only the first array is measured: look at how far the `return` is indented, and at how often the loop runs.")
slopes_by_trial.mistake("place.first_only",        {"for place": "[(0, 0)]"}, "Only the first number of each array is measured; go through all of its places.")
slopes_by_trial.mistake("place.last_skipped",      {"for place": "[*np.ndindex(values.shape)][:-1]"}, "The last number of each array is left out.")
slopes_by_trial.mistake("place.first_skipped",     {"for place": "[*np.ndindex(values.shape)][1:]"}, "The first number of each array is left out: places are counted from 0.")
slopes_by_trial.mistake("returns.key",             {'"d" + name': "name"}, 'The slope of "W1" is called "dW1": put a d before each name.')
slopes_by_trial.mistake("found.is_flat",           {'slopes["d" + name]': "found.ravel()"}, "The slopes are in one row; they keep the shape of the array that they belong to.")
slopes_by_trial.mistake("found.transposed",        {'slopes["d" + name]': "found.T"}, "Rows and columns have changed places: a slope stands where its number stands.")
slopes_by_trial.mistake("found.one_number",        {'slopes["d" + name]': "np.sum(found)"}, "The slopes of an array are added up; every number has one of its own.")
slopes_by_trial.mistake("returns.is_parameters",   {"returns": '{"d" + n: v for n, v in parameters.items()}'}, "These are the parameters themselves; their slopes are asked for.")
slopes_by_trial.mistake("returns.is_list",         {"returns": "[*slopes.values()]"}, "The slopes come in a list; a dictionary with their names is asked for.")
slopes_by_trial.mistake("found.is_of_whole_array", {'slopes["d" + name]': "(cost_of({**parameters, name: values + h}) - cost_of({**parameters, name: values - h})) / (2 * h)"}, "All numbers of an array take their step at once, which gives one slope for all; each number takes a step of its own.")
slopes_by_trial.mistake("place.last_only",         {'slopes["d" + name]': "found * (np.arange(found.size).reshape(found.shape) == found.size - 1)"}, "Only the last number of each array has its slope. Is the array of zeros made anew at each place? It is made once, before that loop.")
slopes_by_trial.mistake("found.is_negative_by_h",  {"found[place]": "(below - above) / h"}, "The slopes have the wrong sign, and are twice too large: it is the cost at +h minus the cost at -h, over 2h.")
# fmt: on
