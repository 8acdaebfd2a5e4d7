"""Is a saved notebook found and read, whatever wrote it?"""

import json

import pytest

from autograder.workbook.saved import Unreadable, find_notebook, find_open, named_in, read_saved
from tests.workbook.notebooks import code, notebook, save, setup

NAME = "04_deep_network"


def test_read(tmp_path):
    """Are cells, assignment and text read, also with a BOM and Windows' line ends?"""
    path = tmp_path / "ä b.ipynb"
    cells = [setup(NAME), code("a = 1\r\nb = 2\r\n", "own")]
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(notebook(*cells)).encode())
    saved = read_saved(path)
    assert saved.assignment == NAME
    assert [cell.name for cell in saved.cells] == ["setup", "own"]
    assert saved.cells[1].source == "a = 1\nb = 2"


def test_metadata_names_the_assignment(tmp_path):
    """Is a notebook known whose set-up cell is gone?"""
    path = save(tmp_path, "x", code("a"), workbook={"assignment": NAME, "edition": "1"})
    assert read_saved(path).assignment == NAME


@pytest.mark.parametrize(
    "content", [None, b"", b"{", b"[]", b"{}", b'{"cells": 3}', b'{"cells": [1]}', b"\xff\xfe"]
)
def test_unreadable(tmp_path, content):
    """Is it said when a file is missing or is no notebook?"""
    path = tmp_path / "a.ipynb"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Unreadable, match=r"a\.ipynb"):
        read_saved(path)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Be in an empty folder, in a kernel that was told nothing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    return tmp_path


def test_open_in_jupyter(elsewhere, monkeypatch):
    """Is the notebook found that Jupyter names, under whatever name?"""
    path = save(elsewhere, "mine")
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert find_open({}) == path


def test_open_in_vs_code(elsewhere):
    """Is the notebook found that VS Code names?"""
    path = save(elsewhere, NAME)
    assert find_open({"__vsc_ipynb_file__": str(path)}) == path


def test_open_elsewhere(elsewhere, monkeypatch):
    """Is it found by its assignment in the kernel's folder, and nothing where there is none?"""
    scope = {"In": ["", f'check = checker("{NAME}")']}
    assert find_open(scope) is None
    path = save(elsewhere, NAME)
    assert find_open(scope) == path
    monkeypatch.chdir(path.parent)
    assert find_open(scope) == path
    assert find_open({}) is None


def test_beside(tmp_path):
    """Is another assignment's notebook found from the folder of this one, or by its path?"""
    path = save(tmp_path, NAME)
    here = tmp_path / "assignments" / "05_cat_classifier"
    here.mkdir()
    assert find_notebook(NAME, here).samefile(path)
    assert find_notebook(f"../{NAME}/{NAME}.ipynb", here).samefile(path)
    assert find_notebook("03", here) is None


def test_named_in():
    """Is the first that is named taken?"""
    assert named_in(["x = 1", "check = checker('a')", 'checker("b")']) == "a"
