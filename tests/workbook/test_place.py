"""Tests of autograder.workbook.place."""

import pytest

from autograder.workbook.place import open_notebook, version_of_open_notebook


@pytest.fixture
def notebook(tmp_path, monkeypatch):
    """A notebook of the course."""
    for name in ("NBGRADER_EXECUTION", "JPY_SESSION_NAME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "assignments" / "01_first" / "01_first.ipynb"


def test_jupyterlab_and_vs_code(notebook, monkeypatch):
    """Is the notebook known by what JupyterLab says, or VS Code?"""
    assert open_notebook({}) is None
    assert open_notebook({"__vsc_ipynb_file__": str(notebook)}) == notebook
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    assert open_notebook({}) == notebook


@pytest.mark.parametrize("mode", ["autograde", "validate"])
def test_not_at_marking(notebook, monkeypatch, mode):
    """Is there no notebook under nbgrader, whatever came along?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", mode)
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    assert open_notebook({"__vsc_ipynb_file__": str(notebook)}) is None


@pytest.mark.parametrize(
    "name", ["01.ipynb", "{}/01.ipynb", "{}/solutions/01/01.ipynb", "{}/assignments/01/01.py", ""]
)
def test_elsewhere(notebook, tmp_path, monkeypatch, name):
    """Is a notebook that is not in the course's folders none of it?"""
    monkeypatch.setenv("JPY_SESSION_NAME", name.format(tmp_path))
    assert open_notebook({}) is None


def test_the_version_changes_when_a_notebook_is_saved(notebook, monkeypatch):
    """Is the version of the open notebook another after it was saved, and none where it is not?"""
    assert version_of_open_notebook({}) is None
    monkeypatch.setenv("JPY_SESSION_NAME", str(notebook))
    assert version_of_open_notebook({}) is None
    notebook.parent.mkdir(parents=True)
    notebook.write_text("one")
    before = version_of_open_notebook({})
    notebook.write_text("another")
    assert None not in (before, version_of_open_notebook({}))
    assert version_of_open_notebook({}) != before
