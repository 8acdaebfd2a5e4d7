"""START, the page that a learner begins with, and the command that opens it in JupyterLab."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .files import replace_file
from .page import PICTURE, start_page
from .picture import picture
from .standing import Part, read_standing
from .words import whole

PAGE = "START.md"


def write_start(
    root: Path, parts: Sequence[Part] | None = None, here: tuple[str, str] = ("", "")
) -> None:
    """Write START and its picture for the workbook in the folder `root`.

    Parameters
    ----------
    parts : sequence of Part, optional
        How the learner stands; by default by what was saved.
    here : tuple of str
        The notebook and the task that were checked last.

    Raises
    ------
    OSError
        If they cannot be written.
    """
    parts = read_standing(root) if parts is None else parts
    replace_file(root / PICTURE, picture(parts, whole(parts)))
    replace_file(root / PAGE, start_page(parts, here))


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
    return _run_until_ended(command, root)


def _run_until_ended(command: Sequence[str], folder: Path) -> int:
    """Run JupyterLab; who ends this command, such as a container that stops, ends JupyterLab."""
    running: list[subprocess.Popen[bytes]] = []
    ended = False

    def end(*_: object) -> None:
        nonlocal ended
        ended = True
        for lab in running:
            lab.terminate()

    signal.signal(signal.SIGTERM, end)
    with subprocess.Popen(command, cwd=folder, env=_environment(folder)) as lab:
        running.append(lab)
        if ended:  # while it was being started
            lab.terminate()
        try:
            status = lab.wait()
        except KeyboardInterrupt:
            return 0  # Ctrl-C reached JupyterLab, too, and it has said so
    return 128 + signal.SIGTERM if ended else status


def _environment(root: Path) -> dict[str, str]:
    """Return this environment, in which kernels know of checks before a notebook's set-up."""
    early = root / "autograder" / "workbook" / "early.py"
    return {"PYTHONSTARTUP": str(early), **os.environ}  # a person's own stays


def lab_options(root: Path) -> list[str]:
    """Return what JupyterLab is told: where the workbook is, and to open START."""
    options = [f"--ServerApp.root_dir={root}", f"--LabApp.default_url=/lab/tree/{PAGE}"]
    # JupyterLab does not start as root without being told to; in a container one is root.
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--allow-root")
    return options
