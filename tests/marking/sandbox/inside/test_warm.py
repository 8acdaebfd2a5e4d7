"""Does a session find done what each would do first, and nothing else?"""

from __future__ import annotations

import subprocess
import sys

import pytest

# In a process of its own: what is imported here stays.
PROGRAM = """
import os, sys
from pathlib import Path
from autograder.marking.sandbox.inside.warm import warm
os.chdir(sys.argv[1])
shell = warm()
before = {*sys.modules}
print(sorted(name for name in shell.names if not name.startswith("_") and name not in sys.argv[2:]))
print(shell.execution_count, shell.names["In"], shell.names["Out"])
shell.run("import numpy as np\\nfrom autograder import checker, datasets, derive, guess, plots")
shell.run("check = checker('01_activations')")
shell.run("raise ValueError")
print(sorted({*sys.modules} - before))
import matplotlib.artist, matplotlib.lines
print("zorder" in matplotlib.lines.Line2D.set.__doc__, "zorder" in matplotlib.artist.kwdoc(matplotlib.lines.Line2D))
"""
IPYTHONS = ["In", "Out", "exit", "quit", "open", "get_ipython"]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a shell says of itself when it is warm."""
    folder = str(tmp_path_factory.mktemp("warm"))
    command = [sys.executable, "-c", PROGRAM, folder, *IPYTHONS]
    return subprocess.check_output(command, text=True).splitlines()


def test_it_leaves_no_name(said):
    """Does a session start with the names of a new notebook, and count from 1?"""
    assert said[:2] == ["[]", "1 [''] {}"]


def test_nothing_is_left_to_import(said):
    """Is all imported that a notebook's set-up names and that an error is shown with?"""
    assert said[2] == "[]"


def test_matplotlib_is_imported_without_its_lists(said):
    """Is Matplotlib spared to write into docstrings what may be set, and able to tell it when it is asked?"""
    assert said[3] == "False True"


ALONE = """
import os, sys
from pathlib import Path
from autograder.marking.sandbox.inside.warm import warm_alone
os.chdir(sys.argv[1])
shell = warm_alone()
before = {*sys.modules}
print(sorted(name for name in shell.names if not name.startswith("_") and name not in sys.argv[2:]))
print(shell.execution_count, shell.names["In"], shell.names["Out"])
shell.run("from autograder.marking.sandbox.inside.later import plt\\nraise ValueError")
print(sorted({*sys.modules} - before))
print(sorted({name.partition(".")[0] for name in sys.modules} & {"matplotlib", "h5py"}))
"""


def test_a_lone_function_goes_without_what_notebooks_need(tmp_path):
    """Is half of it not imported, and all that a function needs?"""
    command = [sys.executable, "-c", ALONE, str(tmp_path), *IPYTHONS]
    said = subprocess.check_output(command, text=True).splitlines()
    assert said[:2] == ["[]", "1 [''] {}"]
    assert said[2:] == ["['autograder.marking.sandbox.inside.later']", "[]"]
