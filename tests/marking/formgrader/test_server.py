"""Does the formgrader open for a class, alone, without an exchange and without the network?"""

from __future__ import annotations

import json
import os
import re
import signal
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.cli.ending import Status
from autograder.marking.formgrader import server
from autograder.marking.formgrader.server import NoServer, serve
from tests.marking.formgrader.opened import Opened, opened


@pytest.fixture(scope="module")
def formgrader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The formgrader of a class with one learner's marked notebook."""
    with opened(tmp_path_factory.mktemp("class")) as formgrader:
        yield formgrader


@pytest.fixture
def get(formgrader: Opened) -> Callable[[str], str]:
    """Return a function that loads a page."""

    def get(path: str) -> str:
        request = urllib.request.Request(
            formgrader.address + path, headers={"Authorization": f"token {formgrader.token}"}
        )
        with urllib.request.urlopen(request) as answer:
            return answer.read().decode()

    return get


def test_the_assignments_are_there_and_no_exchange_is_missed(get):
    """Does the first page list the course's assignments, with nothing to release or to collect?"""
    page = get("formgrader/manage_assignments")
    assert 'id="warning-exchange"' not in page
    assert 'id="warning-course-id"' not in page
    assert "Current configuration" not in page  # it would show the gradebook's password
    listed = {one["name"]: one for one in json.loads(get("formgrader/api/assignments"))}
    assert listed["01_activations"]["num_submissions"] == 1
    assert not any(one["releaseable"] for one in listed.values())


def test_formulas_come_from_the_same_server(get):
    """Does a page load the safe MathJax that is here, and nothing from elsewhere?"""
    (one,) = json.loads(get("formgrader/api/submitted_notebooks/01_activations/01_activations"))
    page = get(f"formgrader/submissions/{one['id']}/?index=0")
    (script,) = re.findall(r'<script src="([^"]*MathJax[^"]*)"', page)
    assert script.endswith(",Safe")
    assert "MathJax" in get(script.removeprefix("../../../"))
    assert re.findall(r'(?:src|<link[^>]* href)="https?:', page) == []


def test_no_learners_code_runs_here(get):
    """Is there neither a kernel to be started nor a terminal?"""
    assert json.loads(get("api/kernelspecs"))["kernelspecs"] == {}
    with pytest.raises(urllib.error.HTTPError):
        get("api/terminals")


def test_ctrl_c_ends_it(formgrader):
    """Does the command end with 130, without a question, and its server with it?"""
    os.killpg(formgrader.process.pid, signal.SIGINT)
    formgrader.process.wait()
    assert formgrader.process.returncode == Status.STOPPED
    assert "Traceback" not in formgrader.log.read_text()
    with pytest.raises(ProcessLookupError):  # its port may be somebody else's by now
        os.killpg(formgrader.process.pid, 0)


def test_a_server_that_does_not_start_is_told(tmp_path: Path, monkeypatch):
    """Is an error of Jupyter's an error of the command?"""
    monkeypatch.setattr(server, "_CONFIG", tmp_path / "none.py")
    with pytest.raises(NoServer):
        serve(tmp_path, ["--ServerApp.ip=no such address"])
