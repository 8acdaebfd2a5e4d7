"""Is a name understood by its beginning, and a slip answered with what is near?"""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.cli.meant import meant

NAMES = ["01_activations", "03_planar_network", "04_deep_network", "04_deep"]


@pytest.mark.parametrize("name", ["03", "03_planar", "03_planar_network"])
def test_a_beginning_will_do(name):
    """Does it stand for the one that begins so?"""
    assert meant(name, NAMES, "assignment") == "03_planar_network"


def test_a_whole_name_goes_before_a_beginning():
    """Is a name itself, although others begin with it?"""
    assert meant("04_deep", NAMES, "assignment") == "04_deep"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("0", "'0' could be 01_activations, 03_planar_network, 04_deep_network or 04_deep."),
        ("01_activatoins", "Did you mean 01_activations?"),
        ("01_Activations", "Did you mean 01_activations?"),
        ("99_nothing_like_it", "there is 01_activations, 03_planar_network"),
        ("", "There is no assignment ''"),
    ],
)
def test_a_slip_is_answered(name, said):
    """Is it said what it could be, what is near, or what there is?"""
    with pytest.raises(click.UsageError) as told:
        meant(name, NAMES, "assignment")
    assert said in told.value.message


ABOUT_ASSIGNMENTS = [
    name
    for name, command in main.commands.items()
    if {one.name for one in command.params} & {"assignment", "assignments"}
]
BESIDE = {"export": ["--csv", "points.csv"], "mark": ["sigmoid", __file__]}


@pytest.mark.parametrize("command", ABOUT_ASSIGNMENTS)
def test_every_command_knows_an_assignment_by_its_beginning(command, tmp_path):
    """Does a beginning of several names say which, with the status of wrong use?"""
    words = [command, "0", *BESIDE.get(command, [])]
    if command == "preview":
        words = [command, "sigmoid", "--assignment", "0"]
    elif command not in ("mark", "build", "verify"):
        words += ["--class-dir", str(tmp_path)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 2, done.output
    assert "'0' could be 01_activations" in done.output
