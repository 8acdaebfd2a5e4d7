"""What goes wrong between a learner's answers and the file that arrives."""

from __future__ import annotations

import codecs
import copy
from collections.abc import Callable
from typing import Any

from .notebook import Notebook, find


def copied(notebook: Notebook) -> None:
    """Copy an exercise with its check, both with the same ids; delete another check."""
    cells = notebook["cells"]
    after = cells.index(find(notebook, "relu")) + 1
    cells[after:after] = [
        copy.deepcopy(find(notebook, "relu-solution")),
        copy.deepcopy(find(notebook, "relu")),
    ]
    cells.remove(find(notebook, "tanh_derivative"))


def edited(notebook: Notebook) -> None:
    """Let a check pass whatever comes, for more points than there are."""
    check = find(notebook, "relu_derivative")
    check["source"] = "assert True\n1000"
    check["metadata"]["nbgrader"]["points"] = 1000


def cut_off(name: str, data: bytes) -> tuple[str, bytes]:
    """Lose the second half, as an upload that broke off does."""
    return name, data[: len(data) // 2]


def renamed(name: str, data: bytes) -> tuple[str, bytes]:
    """Save under another name, with a byte order mark in front."""
    return name.replace(".ipynb", " (final, really).ipynb"), codecs.BOM_UTF8 + data


FAULTS: dict[str, dict[str, tuple[Callable[..., Any], ...]]] = {
    "hebb": {"notebook": (copied,)},
    "boole": {"notebook": (edited,)},
    "shannon": {"file": (cut_off,)},
    "pitts": {"file": (renamed,)},
}
