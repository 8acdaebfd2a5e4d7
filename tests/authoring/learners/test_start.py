"""Does the one command of the learner edition say what is missing, and end with JupyterLab?"""

import importlib.util
import os
import subprocess
import sys

import pytest

from tests.authoring.conftest import ROOT

FILE = ROOT / "autograder/authoring/learners/start.py"
# Opens with a stand-in for the environment's Python, which says who runs it, where, and with what.
OPEN = """
import runpy, sys
module = runpy.run_path(sys.argv[1])
module["main"].__globals__.update(
    is_ready=lambda: True, PYTHON=sys.argv[2], HERE=sys.argv[3]
)
sys.argv[1:] = ["--no-browser"]
sys.exit(module["main"]())
"""


@pytest.fixture
def start():
    """The command as a module."""
    spec = importlib.util.spec_from_file_location("start_of_an_edition", FILE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("version", [(3, 10, 1), (3, 15, 0)])
def test_other_python(start, monkeypatch, version):
    """Is it said which Python is needed, and where there is one?"""
    monkeypatch.setattr(sys, "argv", ["start.py"])
    monkeypatch.setattr(sys, "version_info", version)
    said = start.main()
    assert said.startswith("This needs Python 3.11 to 3.14, and this one is ")
    assert "https://www.python.org/downloads/" in said


@pytest.mark.skipif(os.name == "nt", reason="a process cannot take another one's place there")
def test_in_its_own_place(tmp_path):
    """Is JupyterLab's command run as the same process, in the edition's folder, with what is asked?"""
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho $$; pwd; echo "$@"; exit 5\n')
    python.chmod(0o755)
    command = [sys.executable, "-c", OPEN, FILE, python, tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        said, _ = running.communicate()
    assert said.splitlines() == [
        str(running.pid),
        os.path.realpath(tmp_path),
        "-m autograder start --no-browser",
    ]
    assert running.returncode == 5
