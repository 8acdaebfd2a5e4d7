"""START, the page that a learner begins with, and the command that opens it in JupyterLab."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .course import Notebook, read_course
from .hand_in import HOW

PAGE = "START.md"


def write_start(root: Path) -> None:
    """Write START for the workbook in the folder `root`, replacing what stood there."""
    new = root / f".{PAGE}.new"
    new.write_text(start_page(read_course(root)), "utf-8")
    new.replace(root / PAGE)


def start_page(notebooks: Sequence[Notebook]) -> str:
    """Return START as Markdown: what this is, the map of the course, and where to go on."""
    rows = [
        f"| [{one.title}]({one.path}) | {len(one.exercises)} | {one.time} |" for one in notebooks
    ]
    return "\n".join([*_BEFORE, *rows, *_AFTER, ""])


_BEFORE = [
    "# Neural networks from scratch in NumPy",
    "",
    "You write every step yourself, from one neuron to a network of any depth, and each check says",
    "at once whether it is right and, if not, what is wrong.",
    "",
    "| notebook | exercises | time |",
    "|:---|---:|:---|",
]
_AFTER = [
    "",
    "Click a notebook to open it. Write your code where it says `YOUR CODE HERE`, run the cell with",
    "Shift + Enter, then run the check below it.",
    "",
    f"**Hand in.** {HOW}",
]


def open_start(root: Path, options: Sequence[str] = ()) -> int:
    """Open JupyterLab at START; return its exit code when it ends.

    Parameters
    ----------
    root : Path
        The workbook's folder.
    options : sequence of str
        More options for `jupyter lab`.
    """
    try:
        write_start(root)
    except OSError as error:  # it is there already, in a folder that cannot be written
        print(f"{PAGE} is as it was: {error}", file=sys.stderr)
    command = [sys.executable, "-m", "jupyterlab", *lab_options(root), *options]
    try:
        return subprocess.call(command, cwd=root)
    except KeyboardInterrupt:
        return 0  # Ctrl-C ended JupyterLab, too, and it has said so


def lab_options(root: Path) -> list[str]:
    """Return what JupyterLab is told: where the workbook is, and to open START."""
    options = [f"--ServerApp.root_dir={root}", f"--LabApp.default_url=/lab/tree/{PAGE}"]
    # JupyterLab does not start as root without being told to; in a container one is root.
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--allow-root")
    return options
