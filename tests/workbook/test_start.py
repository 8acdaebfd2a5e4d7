"""Tests of autograder.workbook.start."""

import os
import signal
import subprocess
import sys

import pytest

from autograder.workbook import start
from autograder.workbook.record import Checked, write_record
from tests.waiting import PATIENCE


def test_start_and_its_picture(root):
    """Are START and its picture written, and does START show the picture with the same words?"""
    start.write_start(root)
    page = (root / "START.md").read_text("utf-8")
    picture = (root / "START.svg").read_text("utf-8")
    said = "0 of 3 exercises right (notebook 01: 0 of 2; notebook 02: 0 of 1), 0 of 6 points"
    assert f"![{said}](START.svg)" in page
    assert f"<title>{said}</title>" in picture


def test_without_a_notebook(tmp_path):
    """Is there a START in a folder without notebooks?"""
    start.write_start(tmp_path)
    assert "| notebook | right | points | time |" in (tmp_path / "START.md").read_text("utf-8")


class Lab:
    """Stands for a JupyterLab that was started."""

    ends = 7

    def __init__(self, command, cwd):
        self.command, self.folder = command, cwd

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def terminate(self):
        pass

    def wait(self):
        if isinstance(self.ends, int):
            return self.ends
        raise self.ends


@pytest.fixture
def called(monkeypatch):
    """What was started, in place of JupyterLab."""
    started = []

    def popen(command, cwd, env):
        started.append(Lab(command, cwd))
        started[-1].environment = env
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", popen)
    before = signal.getsignal(signal.SIGTERM)
    yield started
    signal.signal(signal.SIGTERM, before)


def test_it_opens_jupyterlab_at_start(root, called):
    """Is START fresh when JupyterLab opens at it, in the workbook's folder, with all options?"""
    write_record(root, "01_first", {"relu": Checked("right", 2, "", 1)})
    assert start.open_start(root, ["--no-browser"]) == 7
    (lab,) = called
    command = lab.command
    assert command[:3] == [sys.executable, "-m", "jupyterlab"]
    assert f"--ServerApp.root_dir={root}" in command
    assert "--LabApp.default_url=/lab/tree/START.md" in command
    assert command[-1] == "--no-browser"
    assert lab.folder == root
    assert lab.environment["PYTHONSTARTUP"].endswith("early.py")
    assert "1 of 3 exercises right" in (root / "START.md").read_text("utf-8")


def test_a_persons_own_startup_stays(root, called, monkeypatch):
    """Is what a person has Python run as it starts left as it is?"""
    monkeypatch.setenv("PYTHONSTARTUP", "own.py")
    start.open_start(root)
    assert called[0].environment["PYTHONSTARTUP"] == "own.py"


def test_where_start_cannot_be_written(root, called, monkeypatch, capsys):
    """Does JupyterLab open also where START cannot be written, and is that told?"""
    (root / "START.svg").mkdir()
    assert start.open_start(root) == 7
    assert capsys.readouterr().err.startswith("START.md is as it was: ")


def test_control_c_is_an_end(root, called, monkeypatch):
    """Is Ctrl-C, which ends JupyterLab, no error?"""
    monkeypatch.setattr(Lab, "ends", KeyboardInterrupt())
    assert start.open_start(root) == 0


PROGRAM = """
import sys
from pathlib import Path
from autograder.workbook import start
start.lab_options = lambda root: []
sys.executable = sys.argv[1]
sys.exit(start.open_start(Path(sys.argv[2])))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without asking it")
def test_who_ends_the_command_ends_jupyterlab(root, tmp_path):
    """Is JupyterLab ended when the command is, as by a container that stops?"""
    lab = tmp_path / "lab"
    lab.write_text("#!/bin/sh\necho $$\nexec sleep 600\n")
    lab.chmod(0o755)
    command = [sys.executable, "-c", PROGRAM, str(lab), str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        inner = int(running.stdout.readline())
        running.terminate()
        assert running.wait(PATIENCE) == 128 + signal.SIGTERM
    with pytest.raises(ProcessLookupError):
        os.kill(inner, 0)


@pytest.mark.parametrize(("user", "allowed"), [(0, True), (1000, False), (None, False)])
def test_root_is_allowed_where_one_is_root(root, monkeypatch, user, allowed):
    """Is JupyterLab told to start as root where one is root, and only there; also on Windows?"""
    if user is None:
        monkeypatch.delattr(os, "geteuid", raising=False)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    assert ("--allow-root" in start.lab_options(root)) is allowed
