"""Is the slope that is read at a point that of the curve?"""

import numpy as np
import pytest

from autograder.key.activations import ASSIGNMENT
from autograder.plots import tangent
from autograder.plots.interactive.tangent import _Z
from tests.plots.interactive.scripts import data_of

RIGHT = {one.name: one.reference for one in ASSIGNMENT.exercises}


def states(bundles, *functions, **settings):
    tangent(*functions, **settings)
    return [group["states"] for group in data_of(bundles[-1]["text/html"])["groups"]]


def points(path):
    return [tuple(map(float, one.split())) for one in path.lstrip("M").split("L")]


@pytest.mark.parametrize(
    ("function", "slope"),
    [(RIGHT["sigmoid"], RIGHT["sigmoid_derivative"]), (np.tanh, RIGHT["tanh_derivative"])],
)
def test_slopes_are_right(function, slope, bundles):
    """Is the number told the slope, and does the tangent drawn have it, too?"""
    (found,) = states(bundles, function)
    for z, state in zip(_Z, found, strict=True):
        told = float(state["told"].split("slope ")[1].rstrip(".").replace("\N{MINUS SIGN}", "-"))
        (x0, y0), (x1, y1) = points(state["paths"]["tangent"])
        assert told == pytest.approx(slope(z), abs=5.1e-5)
        assert (y0 - y1) / (x1 - x0) == pytest.approx(slope(z), abs=3e-3)


def test_a_corner_has_no_tangent(bundles):
    """Are both slopes told where there is a corner, and no tangent drawn?"""
    (found,) = states(bundles, RIGHT["relu"])
    at = {state["told"].split(":")[0]: state for state in found}
    corner = at["z = 0"]
    assert "This is a corner: its slope is 0 to the left and 1 to the right." in corner["told"]
    assert points(corner["paths"]["tangent"])[0] == (-99, -99)
    assert at["z = 0.1"]["told"].endswith("its slope 1.")


def test_several_curves(bundles):
    """Can one be chosen, and does each begin at the z that is asked for?"""
    found = states(bundles, RIGHT["sigmoid"], np.tanh, start=1.04)
    groups = data_of(bundles[-1]["text/html"])["groups"]
    assert [group["name"] for group in groups] == ["sigmoid", "tanh"]
    assert [one[group["start"]]["told"][:6] for one, group in zip(found, groups, strict=True)] == [
        "z = 1:"
    ] * 2
    assert all(word in bundles[-1]["text/plain"] for word in ("sigmoid is 0.5", "tanh is 0,"))


def test_it_waits(shown):
    """Is one line said where the function is not written?"""

    def sigmoid(z):
        raise NotImplementedError

    tangent(sigmoid)
    assert shown.words == ["This picture appears once `sigmoid` is written."]
