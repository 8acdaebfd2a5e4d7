"""Does each step downhill say where it comes from and where it leads?"""

import numpy as np

from autograder.plots.interactive.downhill import show_steps
from tests.plots.interactive.scripts import data_of

W = np.linspace(-5, 5, 101)


def groups(bundles, ways):
    ways = {rate: np.array(way) for rate, way in ways.items()}
    show_steps(W, W**2, ways, "<img>", "told")
    return data_of(bundles[-1]["text/html"])["groups"]


def test_each_step_follows_from_the_one_before(bundles):
    """Are the weight before, the rate and the slope told, and do they make the weight?"""
    (group,) = groups(bundles, {0.25: [-4, -2, -1]})
    start, first, second = (
        state["told"].replace("\N{MINUS SIGN}", "-") for state in group["states"]
    )
    assert group["name"] == "0.25"
    assert start == "The start: w = -4. There the cost is 16, and the slope is -8."
    assert first == ("Step 1: w = -4 - 0.25 · (-8) = -2. There the cost is 4, and the slope is -4.")
    assert second == "Step 2: w = -2 - 0.25 · (-4) = -1. There the cost is 1."


def test_what_lies_farther_out_is_on_the_edge(bundles):
    """Is a weight outside told as that, and its point at the edge, without a tangent?"""
    (group,) = groups(bundles, {2.0: [-4, 12, 5]})
    inside, outside, edge = group["states"]
    assert "= 12. That is far outside, and the slope is 3.5." in outside["told"]
    assert outside["x"] == edge["x"] > inside["x"]
    assert outside["paths"]["tangent"].startswith("M-99")


def test_points_that_were_passed_stay(bundles):
    """Is there a dot for each step so far?"""
    (group,) = groups(bundles, {1.0: [-4, -2, -1]})
    assert [state["paths"]["before"].count("h0") for state in group["states"]] == [1, 2, 3]
