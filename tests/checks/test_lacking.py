"""Does the check warn of what a function uses and marking may not have, and of nothing else?"""

from __future__ import annotations

import linecache
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from autograder.checks.lacking import LIBRARIES, OLDEST, lacking

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def notebook(monkeypatch):
    """Return a function that runs cells as a kernel does, which keeps their text."""
    scope: dict[str, Any] = {"np": np, "__name__": "__main__"}
    foreign = ModuleType("no_such")
    foreign.value = ModuleType("no_such.part")
    monkeypatch.setitem(sys.modules, "no_such", foreign)

    def run(*cells: str) -> list[str]:
        for number, cell in enumerate(cells):
            name = f"/tmp/ipykernel_0/{number}.py"
            lines = cell.splitlines(keepends=True)
            monkeypatch.setitem(linecache.cache, name, (len(cell), None, lines, name))
            exec(compile(cell, name, "exec"), scope)
        return lacking(scope["relu"], scope)

    return run


RELU = "def relu(z):\n    return np.maximum(0, z)"
TOLD = "When your work is marked, `no_such` may not be there: use NumPy and what comes with Python."

USES = {
    "imported above it": (f"import no_such\n{RELU}",),
    "imported from": (f"from no_such import value\n{RELU}",),
    "imported in it": ("def relu(z):\n    import no_such\n    return np.maximum(0, z)",),
    "imported in another cell": ("import no_such as n", "def relu(z):\n    return n.value"),
    "used by a helper": (
        "import no_such\ndef largest(z):\n    return no_such.value",
        "def relu(z):\n    return largest(z)",
    ),
    "used in a function in it": ("import no_such as n", "def relu(z):\n    return (lambda: n)()"),
    "bound to a name of its own": ("from no_such import value as v", "def relu(z):\n    return v"),
}


@pytest.mark.parametrize("cells", USES.values(), ids=USES)
def test_a_library_that_marking_may_lack_is_told(notebook, cells):
    """Is a library told that the function, its cell or its helpers use?"""
    assert notebook(*cells) == [TOLD]


HAS = {
    "nothing": (RELU,),
    "NumPy and Python": (f"import math, numpy.linalg\nfrom functools import reduce\n{RELU}",),
    "the course": (f"from autograder import plots\nimport matplotlib.pyplot as plt\n{RELU}",),
    "a fallback": (f"try:\n    import no_such\nexcept ImportError:\n    pass\n{RELU}",),
    "a library in a cell that has nothing to do with it": ("import no_such", RELU),
    "a lambda": ("relu = lambda z: np.maximum(0, z)",),
    "a ufunc": ("relu = np.vectorize(lambda z: max(0, z))",),
}


@pytest.mark.parametrize("cells", HAS.values(), ids=HAS)
def test_what_marking_has_is_not_told(notebook, cells):
    """Is nothing said of what marking has, or of what the function does not use?"""
    assert notebook(*cells) == []


NEWER = {
    "a parameter of a type": "def relu[T](z: T) -> T:\n    return z",
    "quotes in their own quotes": "def relu(z):\n    return f'{z['a']}'",
    "a backslash in braces": "def relu(z):\n    return f\"{'\\n'.join(z)}\"",
    "a comment in braces": "def relu(z):\n    return f'{z # it\n}'",
}


@pytest.mark.skipif(sys.version_info[:2] == OLDEST, reason="this Python reads nothing newer")
@pytest.mark.parametrize("cell", NEWER.values(), ids=NEWER)
def test_syntax_that_the_oldest_python_cannot_read_is_told(notebook, cell):
    """Is syntax told that a newer Python reads and marking may not?"""
    (told,) = notebook(cell)
    assert told.startswith("Your cell has syntax that Python 3.11 cannot read")


@pytest.mark.parametrize(
    "text", ["f'{z!r:>{z}}'", "f\"{z['a']}\"", "f'a\\n{z}'", "f'''{\nz}'''", "f\"{f'{z}'}\" # 'a'"]
)
def test_older_strings_are_no_newer_syntax(notebook, text):
    """Is an f-string that the oldest Python reads passed over?"""
    assert notebook(f"def relu(z):\n    return {text}") == []


def test_without_a_source_nothing_is_said():
    """Is a function from nowhere, and what is none, let pass?"""
    scope: dict[str, Any] = {}
    exec("def relu(z):\n    return z", scope)
    assert lacking(scope["relu"], scope) == lacking(5, {}) == lacking(np.maximum, {}) == []


def test_the_page_for_learners_says_what_marking_has():
    """Do the page, the check and the dependencies name the same Python and the same libraries?"""
    page = (ROOT / "docs" / "learners.md").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    version = "{}.{}".format(*OLDEST)
    assert f'requires-python = ">={version}"' in project
    (paragraph,) = re.findall(r"\*\*What marking has\.\*\*(.*?)\n\n", page, re.DOTALL)
    assert f"Python {version}" in paragraph
    for name, spelled in {"numpy": "NumPy", "matplotlib": "Matplotlib", "h5py": "h5py"}.items():
        assert spelled in paragraph
        assert name in LIBRARIES
