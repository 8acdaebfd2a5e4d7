"""Tests of autograder.checks.costs: the functions that cases give to functions."""

import copy

import numpy as np
import pytest

from autograder.checks.costs import Cost
from autograder.checks.values import NotData, as_data, same, unpack

PARAMETERS = {"W1": np.array([[1.0, -2.0]]), "b1": np.array([[0.5]])}


def test_a_cost_crosses_as_two_numbers():
    """Is a cost the same function on the other side of the wall, and none of the caller's?"""
    cost = Cost(0.7, 0.2)
    other = as_data((cost, [1.0]))[0]
    assert type(other) is Cost
    assert other(PARAMETERS) == cost(PARAMETERS)
    assert same(cost, copy.deepcopy(cost))
    assert not same(cost, Cost(0.7, 0.3))


def test_a_single_array_is_no_set_of_parameters():
    """Is whoever gives one array told that all of them are wanted?"""
    with pytest.raises(TypeError, match="the dictionary with all parameters"):
        Cost(0.7, 0.2)(PARAMETERS["W1"])


@pytest.mark.parametrize("lost", [np.squeeze, np.ravel, lambda W: W[0, 0], lambda W: W[None]])
def test_an_array_keeps_its_axes(lost):
    """Is whoever gives an array with other axes told which one, as a network would not take it?"""
    given = {**PARAMETERS, "W1": lost(PARAMETERS["W1"])}
    with pytest.raises(ValueError, match=r"shapes in `parameters`; W1 came with the shape \("):
        Cost(0.7, 0.2)(given)


@pytest.mark.parametrize("body", [[], [1.0], [1.0, 2.0, 3.0], ["a", 1.0], [1, 2], {"a": 1}, "12"])
def test_what_is_no_cost_is_refused(body):
    """Is everything else than two numbers no cost?"""
    with pytest.raises(NotData):
        unpack({"cost": body}, [])


@pytest.mark.parametrize("name", PARAMETERS)
def test_every_entry_acts_on_the_slopes_of_the_others(name):
    """Do two steps together change the cost by something else than the sum of both?"""
    cost = Cost(0.7, 0.2)
    here = cost(PARAMETERS)
    other = next(one for one in PARAMETERS if one != name)
    moved = {one: cost({**PARAMETERS, one: PARAMETERS[one] + 1}) - here for one in (name, other)}
    both = cost({one: value + 1 for one, value in PARAMETERS.items()}) - here
    assert abs(both - sum(moved.values())) > 1e-2


def test_the_order_of_the_names_does_not_matter():
    """Is the cost the same for a dictionary that was put together in another order?"""
    cost = Cost(0.7, 0.2)
    assert cost(dict(reversed(PARAMETERS.items()))) == cost(PARAMETERS)
