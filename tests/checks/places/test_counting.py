"""Tests of autograder.checks.places.counting: counters that begin with 1."""

import pytest

from tests.checks.places.wrong import places_among_steps

OPTIMIZE = """\
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    {begin}
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if {asked}:
            costs.append(cost)
        {end}
    return {{"w": w, "b": b}}, grads, costs
"""
RANGE, EACH = "for i in range(1, num_iterations + 1):", "i % 100 == 0"


def _places(begin, end="pass", asked=EACH):
    source = OPTIMIZE.format(begin=begin, end=end, asked=asked)
    found = places_among_steps(source, "optimize", "02_logistic_regression")
    return [(one.line, one.text) for one in found]


@pytest.mark.parametrize(
    ("begin", "end", "text"),
    [
        (RANGE, "pass", "range(1, num_iterations + 1)"),
        ("i = 1\n    while i <= num_iterations:", "i += 1", "1"),
        (
            "for i, _ in enumerate(range(num_iterations), start=1):",
            "pass",
            "enumerate(range(num_iterations), start=1)",
        ),
    ],
)
def test_the_beginning_of_a_counter_is_told(begin, end, text):
    """Is it told where a counter begins with 1, and not the condition that it makes come late?"""
    assert _places(begin, end) == [(3, text)]


def test_a_condition_that_is_wrong_itself_is_told():
    """Is the condition told where the counter begins with 0, or counting from 0 would not mend?"""
    assert _places("for i in range(num_iterations):", asked="i % 100 == 1")[0][0] == 7
    assert _places(RANGE, asked="i % 100 == 50")[0][0] == 7
