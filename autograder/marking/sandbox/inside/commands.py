"""What a notebook asks of the system: commands of a shell, and of a screen that is not there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import Any

from IPython.core.magic import Magics, line_magic, magics_class

_NETWORKED = re.compile(
    r"(?:^|[;&|])\s*(?:sudo\s+)?(?:wget|curl|apt|apt-get|npm|kaggle|gdown|git\s+(?:clone|fetch|pull)"
    r"|\S*(?:pip3?|conda|mamba|uv|python[\d.]*\s+-m\s+pip)\b[^;&|]*\b(?:install|download))\b"
)
_NO_NETWORK = "(There is no network at marking: this was not run.)"
_SCREEN = "clear cls less more man edit autosave connect_info qtconsole subshell"


def needs_network(command: str) -> bool:
    """Say so where a command needs the network: then it is not begun.

    Some would try for minutes, and end in a page of errors.
    """
    found = _NETWORKED.search(command) is not None
    if found:
        print(_NO_NETWORK)
    return found


def system(command: str) -> int:
    """Run a command of a shell, print what it says, and return its exit code.

    A kernel gives it a terminal; there is none to be had in the sandbox.
    """
    if needs_network(command):
        return 1
    process = subprocess.Popen(
        command,
        shell=True,
        executable=os.environ.get("SHELL"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    with process, process.stdout or open(os.devnull, "rb") as said:
        for line in said:
            sys.stdout.write(line.decode(errors="replace"))
    return process.returncode


class Store(dict[str, Any]):
    """What IPython would keep in files of a profile: bookmarks, aliases, ``%store``."""

    def keys(self, pattern: str | None = None) -> Any:
        """Return the keys; with a pattern, those of one folder."""
        return [key for key in self if key.startswith((pattern or "*").rstrip("*"))]

    def __delitem__(self, key: str) -> None:
        self.pop(key, None)


@magics_class
class Screen(Magics):
    """A kernel's magics for a screen, which do nothing here."""

    @line_magic
    def clear(self, line: str) -> None:
        """Do nothing."""


for _name in _SCREEN.split():
    Screen.magics["line"].setdefault(_name, "clear")
