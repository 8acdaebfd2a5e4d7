"""Does the cost show the fault, when the lines are run as they are shown?"""

from itertools import islice

import numpy as np
import pytest

from autograder import plots
from autograder.plots.wrong_line import _leaky_relu, costs
from autograder.workbook.listings import LISTINGS


@pytest.fixture(scope="module")
def curves():
    """The costs with each listing as it is shown, and with its wrong line mended."""
    return {
        name: (np.array(costs(name, one.text)), np.array(costs(name, one.right)))
        for name, one in LISTINGS.items()
    }


@pytest.mark.parametrize("name", LISTINGS)
def test_the_lines_and_the_curves_are_shown(name, curves, shown):
    """Are the numbered lines shown as text, and one picture that tells both curves?"""
    plots.wrong_line(name)
    lines, picture = shown.words
    assert lines == LISTINGS[name].numbered
    assert shown.pictures == [picture]
    wrong, right = curves[name]
    for called, one in (("these lines", wrong), ("the wrong one mended", right)):
        assert f"Cost with {called}: {one[0]:.4g} at iteration 0" in picture
        assert f"{one[-1]:.4g} at iteration 99" in picture


@pytest.mark.parametrize("name", LISTINGS)
def test_the_fault_costs(name, curves):
    """Is less learned with the wrong line, and with the right one more and more?"""
    wrong, right = curves[name]
    assert np.isfinite([wrong, right]).all()
    assert right[-1] < 0.75 * wrong[-1]
    assert right[-1] < 0.5 * right[0]
    assert right[-20:].mean() < right[20:40].mean()


def test_what_is_said_of_the_curves(curves):
    """Does the one jump, one fall slowly, one rest, and one wander about log 2, as the sentences say?"""
    jumps = np.diff(curves["standardised inputs"][0])
    assert (jumps > 0.3).sum() >= 15
    slow = curves["momentum"][0]
    assert (np.diff(slow) < 0).all()
    assert slow[-1] > 0.5
    rests = curves["leaky ReLU"][0][10:]
    assert rests.max() - rests.min() < 0.05
    coin = curves["mini-batch"][0]
    assert np.abs(coin - np.log(2)).max() < 0.1


def test_six_neurons_end_below_0():
    """Are all leaky neurons pushed down by the wrong line until none is above 0, and else not?"""
    last = {}
    listing = LISTINGS["leaky ReLU"]
    for text in (listing.text, listing.right):
        functions = {"np": np}
        exec(text, functions)
        seen, forward = [], functions["leaky_relu"]
        functions["leaky_relu"] = lambda Z, seen=seen, forward=forward: (
            seen.append(Z),
            forward(Z),
        )[1]
        assert len(list(islice(_leaky_relu(functions), 100))) == 100
        last[text] = seen[-1]
    assert last[listing.text].max() < 0
    assert last[listing.right].max() > 0
