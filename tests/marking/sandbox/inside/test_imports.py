"""Does a candidate ask for less while it imports, and does a session import as Python does?"""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.marking.sandbox.inside import imports

MODULES = [f"hurried_{number}" for number in range(5)]
CELL = """
import os, sys
sys.path.insert(0, os.getcwd())
from pathlib import Path
for number in range(3):
    Path(f"written_{number}.py").write_text(f"value = {number}")
    print(__import__(f"written_{number}").value)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of modules, one as long as a reading at once and more."""
    for name in MODULES:
        (tmp_path / f"{name}.py").write_text(f"name = {name!r}\n" + "#" * imports._AT_ONCE)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    imports.as_usual()


def looks(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count how often each path is looked at."""
    seen: Counter[str] = Counter()
    really = imports._look
    monkeypatch.setattr(imports, "_look", lambda path: seen.update([str(path)]) or really(path))
    return seen


def test_nothing_is_looked_at_twice(folder, monkeypatch):
    """Is a folder looked at once for all modules in it, and each module read as a whole?"""
    seen = looks(monkeypatch)
    imports.hurry()
    assert [importlib.import_module(name).name for name in MODULES] == MODULES
    assert [seen[str(place)] for place in (folder, *sorted(folder.glob("*.py")))] == [1] * 6


def test_a_module_that_is_not_there_is_told_as_ever(folder):
    """Does what is not there fail with the usual error, and what has no source with its own?"""
    imports.hurry()
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("hurried_and_missing")
    with pytest.raises(FileNotFoundError):
        imports._contents(None, str(folder / "nothing.py"))


def test_all_is_as_usual_afterwards(folder):
    """Is what Python imports with the very same again?"""
    before: list[Any] = [imports.machinery._path_stat, imports.machinery.FileLoader.get_data]
    imports.hurry()
    imports.as_usual()
    assert [imports.machinery._path_stat, imports.machinery.FileLoader.get_data] == before
    assert not hasattr(imports.machinery._path_stat, "cache_info")


def test_a_session_imports_what_it_has_just_written(session):
    """Is a module found that a cell wrote into a folder which was looked at a moment ago?"""
    outputs = session.run(CELL, 20)
    assert "".join(one["text"] for one in outputs) == "0\n1\n2\n"


def test_a_candidate_hurries_and_its_sessions_do_not(session):
    """Does a session find Python's own way to look at files?"""
    asked = "import importlib._bootstrap_external as m; print(hasattr(m._path_stat, 'cache_info'))"
    (told,) = session.run(asked, 20)
    assert told["text"] == "False\n"
