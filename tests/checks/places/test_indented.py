"""Tests of autograder.checks.places.indented: lines that stand in a loop or a branch and do not belong there."""

import pytest

from tests.checks.places.wrong import TRAINING, places_among_steps

STEPS = """\
def update_parameters(parameters, grads, learning_rate):
    new = parameters
    for n in range(1, len(new) // 2 + 1):
        {}
        {}
    return new
"""
W = 'new[f"W{n}"] = new[f"W{n}"] - learning_rate * grads[f"dW{n}"]'
ALL_B = """for k in range(1, len(new) // 2 + 1):
            new[f"b{k}"] = new[f"b{k}"] - learning_rate * grads[f"db{k}"]"""
DESCENT = """\
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs.append(cost)
            {}
            {}
    return {{"w": w, "b": b}}, grads, costs
"""
STEP_W, STEP_B = (f'{one} = {one} - learning_rate * grads["d{one}"]' for one in "wb")


@pytest.mark.parametrize(("lines", "line"), [((W, ALL_B), 5), ((ALL_B, W), 4)])
def test_a_loop_that_stands_in_another_is_told_by_what_it_goes_through(lines, line):
    """Is the inner loop told that belongs behind or before the outer one, and not what stands in it?"""
    found = places_among_steps(STEPS.format(*lines), "update_parameters", "04_deep_network")
    assert [(one.line, one.text) for one in found] == [(line, "range(1, len(new) // 2 + 1)")]


def test_lines_at_the_end_of_a_branch_are_told_by_the_first_that_belongs_behind_it():
    """Is the step told that stands under the question of when a cost is kept?"""
    source = DESCENT.format(STEP_W, STEP_B)
    found = places_among_steps(source, "optimize", "02_logistic_regression")
    assert [(one.line, one.text) for one in found] == [(7, STEP_W)]


def test_what_is_set_up_in_each_turn_is_told_where_it_belongs_before_the_loop():
    """Is the line told that begins anew in each turn?"""
    start = "    parameters = initialize_parameters(n_x, n_h, n_y)\n"
    loop = "    for i in range(num_iterations):\n"
    source = TRAINING.replace(start + loop, loop + "    " + start)
    (place, *_) = places_among_steps(source, "nn_model", "03_planar_network")
    assert (place.line, place.text) == (5, start.strip())
