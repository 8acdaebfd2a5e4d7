"""Start the server, and end it with the command that waits for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from ...errors import AutograderError

_CONFIG = Path(__file__).parent / "config" / "jupyter_server_config.py"


class NoServer(AutograderError):
    """Jupyter's server does not run."""


def serve(class_dir: Path, options: list[str]) -> None:
    """Serve a class's folder until somebody ends it.

    Parameters
    ----------
    class_dir : Path
        The folder of the class; its nbgrader_config.py is read.
    options : list of str
        For Jupyter's server.

    Raises
    ------
    NoServer
        If it ends with an error.
    """
    command = [sys.executable, "-P", "-m", "jupyter_server", f"--config={_CONFIG}"]
    command += [f"--ServerApp.root_dir={class_dir}", *options]
    # A terminal's Ctrl-C comes to us alone: Jupyter would ask whether it is meant.
    with subprocess.Popen(command, cwd=class_dir, **_apart()) as server:
        try:
            status = server.wait()
        except KeyboardInterrupt:
            server.terminate()
            server.wait()
            raise
    if status:
        raise NoServer(f"Jupyter's server has ended ({status}); the lines above say why.")


def _apart() -> dict[str, Any]:
    """Return what starts a process that a terminal's Ctrl-C does not reach, on this system."""
    if os.name == "nt":
        return {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
    return {"process_group": 0}
