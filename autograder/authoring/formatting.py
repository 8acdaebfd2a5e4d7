"""Hold the sources to `ruff format`, so that an edit changes only what it is about."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from .problem import Problem

_FILE = re.compile(r"--- (.+)")
_PLACE = re.compile(r"@@ -(\d+)")


def can_format() -> bool:
    """Whether ruff is installed; learners and markers do not need it."""
    return importlib.util.find_spec("ruff") is not None


def format_problems(root: Path, files: Iterable[str]) -> list[Problem]:
    """Name each of the `files` that `ruff format` would change, with the first line that it would.

    Parameters
    ----------
    root : Path
        The course's folder; its ``pyproject.toml`` holds the settings.
    files : iterable of str
        Relative to `root`.
    """
    command = [sys.executable, "-m", "ruff", "format", "--diff", "--no-cache", "--", *sorted(files)]
    if command[-1] == "--":
        return []
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8")
    problems = []
    file = ""
    for line in done.stdout.splitlines():
        if found := _FILE.fullmatch(line):
            file = found[1]
        elif file and (found := _PLACE.match(line)):
            # A hunk begins with up to three lines that stay as they are.
            fix = f"run: ruff format {file}"
            what = "the source is not formatted, from about here on"
            problems.append(Problem(file, int(found[1]), what, fix))
            file = ""  # the first place is enough
    if done.returncode not in (0, 1):
        said = done.stderr.strip().splitlines() or ["it gave no reason"]
        problems.append(Problem("solutions", None, f"ruff failed: {said[0]}", "mend that first"))
    return problems
