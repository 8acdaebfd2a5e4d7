"""Does the stepper give its script every number of the example?"""

import re

import pytest

from autograder.plots import step_through
from autograder.plots.interactive.examples import EXAMPLES
from autograder.plots.interactive.steps import network
from tests.plots.interactive.scripts import data_of
from tests.plots.interactive.test_examples import functions


@pytest.mark.parametrize(
    ("which", "number"), [("neuron", 7), ("hidden layer", 23), ("deep network", 39)]
)
def test_the_script_gets_each_step(which, number, bundles):
    """Are all steps in the data, each drawn, and all told in the still picture's words?"""
    step_through(which)
    data = data_of(bundles[0]["text/html"])
    assert len(data["steps"]) == number
    drawn = {int(step) for step in re.findall(r'data-step="(\d+)"', data["live"])}
    assert drawn == set(range(number))
    told = bundles[0]["text/plain"]
    assert told.startswith(network(EXAMPLES[which]))
    assert all(step["told"] in told for step in data["steps"])


def test_it_takes_the_functions_of_the_notebook(bundles):
    """Are the functions those of the cell that calls it, and is it told?"""
    exec(
        "step_through('deep network')", {"step_through": step_through, **functions("deep network")}
    )
    assert bundles[0]["text/plain"].endswith("All numbers are those of your own functions.")
