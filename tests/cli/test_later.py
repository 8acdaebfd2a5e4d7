"""Is only that imported which a command needs?"""

from __future__ import annotations

import subprocess
import sys

import pytest

from autograder.cli.later import Later
from tests.conftest import ASSIGNMENT

_PROGRAM = """
import sys
from autograder.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sys.modules, file=sys.stderr)
"""
_INSTRUCTORS = {"nbgrader", "sqlalchemy", "alembic", "nbformat", "nbconvert", "jinja2", "IPython"}
_LARGE = _INSTRUCTORS | {"matplotlib", "traitlets", "jsonschema"}


def _imported(*words: str) -> set[str]:
    command = [sys.executable, "-c", _PROGRAM, *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {*done.stderr.splitlines()[-1].split()}


def _outside(modules: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in modules}


def test_the_help_needs_nothing_large():
    """Is neither NumPy imported for `--help`, nor what marks or keeps a class?"""
    imported = _imported("--help")
    assert _outside(imported) & {*_LARGE, "numpy", "h5py", "asyncio"} == set()
    assert "autograder.key" not in imported


def test_marking_a_function_needs_nothing_large(tmp_path):
    """Is nothing of classes, notebooks or pictures imported to mark one, and no other command?"""
    (tmp_path / "f.py").write_text("def sigmoid(Z):\n    return 1 / (1 + np.exp(-Z))\n")
    imported = _imported("mark", ASSIGNMENT, "sigmoid", str(tmp_path / "f.py"))
    assert _outside(imported) & _LARGE == set()
    assert "autograder.marking.grading.function" in imported
    assert {"autograder.cli.grade", "autograder.marking.batch"} & imported == set()


def test_a_command_is_imported_once_it_is_asked_for():
    """Is it found in its module by its name, the same each time?"""
    commands = Later({"new-class": "new-class", "retain": "forget"})
    assert [*commands] == ["new-class", "retain"]
    assert commands["retain"] is commands["retain"]
    assert (commands["new-class"].name, commands["retain"].name) == ("new-class", "retain")


def test_there_is_no_other_command():
    """Is one that nobody has listed not there, as in any dictionary?"""
    commands = Later({"mark": "mark"})
    assert commands.get("common") is None
    with pytest.raises(KeyError):
        commands["common"]
