"""Tests of autograder.checks.places.training: functions that train."""

import pytest

from tests.checks.places.wrong import places_among_steps

KEPT = """\
def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):
    n_x, _, n_y = layer_sizes(X, Y)
    states = [initialize_parameters(n_x, n_h, n_y)]
    for i in range(num_iterations):
        A2, cache = forward_propagation(X, states[-1])
        grads = backward_propagation(states[-1], cache, X, Y)
        states.append(update_parameters(states[-1], grads))
        if print_cost and i % 1000 == 0:
            print(i, compute_cost(A2, Y))
    {}
    return best
"""


@pytest.mark.parametrize("entry", ["states[0]", "states[-2]"])
def test_the_entry_that_is_handed_back_is_told_and_not_what_the_loop_goes_on_with(entry):
    """Is what is taken of all steps told, where each step is right?"""
    found = places_among_steps(KEPT.format(f"best = {entry}"), "nn_model", "03_planar_network")
    assert [(one.line, one.text, one.kind) for one in found] == [(10, entry, "")]
