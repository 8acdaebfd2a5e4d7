"""Commands that are imported when they are asked for: whoever runs one need not wait for the others."""

from __future__ import annotations

from collections import UserDict
from importlib import import_module
from typing import Any

import click


class Later(UserDict[str, Any]):
    """Commands by name, each given as the module of this package that has it.

    Its name there is that of the command, with ``_`` for ``-``.
    """

    def __getitem__(self, name: str) -> click.Command:
        found = self.data[name]
        if isinstance(found, str):
            module = import_module(f".{found.replace('-', '_')}", __package__)
            found = self.data[name] = getattr(module, name.replace("-", "_"))
        command: click.Command = found
        return command
