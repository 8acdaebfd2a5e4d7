"""Is Matplotlib there when something of it is asked for?"""

from __future__ import annotations

import matplotlib.pyplot
import pytest

from autograder.marking.sandbox.inside.later import plt


def test_it_has_what_the_module_has():
    """Is each thing the module's own, and what it lacks an error as it is there?"""
    assert plt.plot is matplotlib.pyplot.plot
    assert plt.__name__ == "matplotlib.pyplot"
    with pytest.raises(AttributeError, match=r"'matplotlib\.pyplot' has no attribute 'plto'"):
        plt.plto()
