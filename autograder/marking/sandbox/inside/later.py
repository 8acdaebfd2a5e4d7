"""Matplotlib for a lone function: imported when something of it is asked for, which is hardly ever."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """Has what the module of its name has."""

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.__name__), name)


plt = _Later("matplotlib.pyplot")
