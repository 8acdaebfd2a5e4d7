"""Does the page that adds softmax work, to the letter?"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "adding-an-exercise.md"
COPIED = (
    "autograder",
    "benchmarks",
    "solutions",
    "assignments",
    "data",
    "pyproject.toml",
    "nbgrader_config.py",
)
# "In `FILE`, at the end:" or "In `FILE`, below `TEXT`:", and the code under it.
_STEP = re.compile(
    r"In `(?P<file>[^`]+)`, (?:at the end|below `(?P<below>[^`]+)`):\n\n```python\n(?P<code>.*?)```",
    re.DOTALL,
)

WRONG = """
import numpy as np

def softmax(z):
    e = np.exp(z - np.max(z, axis=0, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)
"""


@pytest.fixture
def copy(tmp_path):
    """A copy of the course in a folder of its own."""
    for name in COPIED:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, tmp_path / name)
    return tmp_path


def _follow(folder: Path) -> None:
    steps = list(_STEP.finditer(PAGE.read_text(encoding="utf-8")))
    assert len(steps) == 2, "the page has one definition and one place in a source"
    for step in steps:
        path = folder / step["file"]
        text = path.read_text(encoding="utf-8")
        if step["below"]:
            line = f"\n{step['below']}\n"
            assert text.count(line) == 1
            text = text.replace(line, f"{line}\n{step['code']}")
        else:
            text = f"{text.rstrip()}\n\n\n{step['code']}"
        path.write_text(text, encoding="utf-8")


def _autograder(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-m", "autograder.cli", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        # what marking keeps for its next run is no part of the course
        if path.is_file() and {"__pycache__", ".autograder"}.isdisjoint(path.parts)
    }


@pytest.mark.slow
def test_the_page_adds_softmax_and_it_goes_again(copy, tmp_path_factory):
    """Does what the page says build, verify and mark, a sample class, too, and leave nothing when taken away?"""
    before = _tree(copy)
    _follow(copy)
    built = _autograder(copy, "build")
    assert built.returncode == 0, built.stdout + built.stderr
    verified = _autograder(copy, "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr

    (copy / "answer.py").write_text(WRONG)
    marked = _autograder(copy, "mark", "01_activations", "softmax", "answer.py")
    assert "softmax: not right yet" in marked.stdout, marked.stdout + marked.stderr
    assert "The sum runs over the examples" in marked.stdout
    (copy / "answer.py").unlink()
    folder = tmp_path_factory.mktemp("sample") / "demo"
    sample = _autograder(copy, "demo", "--out", str(folder))
    assert sample.returncode == 0, sample.stdout + sample.stderr
    assert "softmax" in (folder / "marks.csv").read_text(encoding="utf-8").splitlines()[0]

    for name in ("autograder/key/activations/activations.py", "solutions/01_activations.py"):
        (copy / name).write_bytes(before[name])
    assert _autograder(copy, "build").returncode == 0
    assert _tree(copy) == before
