"""What Python itself must read to run: the candidate may read it, so no answer may lie in it."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from pathlib import Path

_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime")


def python_folders() -> list[str]:
    """Return where Python finds itself, by the names it uses, links and all."""
    python = [sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()]
    if site.ENABLE_USER_SITE:
        python.append(site.getusersitepackages())
    return [*python, os.path.dirname(os.path.realpath(sys.executable))]


def readable_folders() -> list[str]:
    """Return what a Python process must read to run, without the course."""
    folders = [*_SYSTEM, *python_folders()]
    found = {os.path.realpath(folder) for folder in folders if os.path.exists(folder)}
    found |= {folder for folder in _SYSTEM if os.path.exists(folder)}
    top = [f for f in found if not any(f != g and f.startswith(g + os.sep) for g in found)]
    return sorted(top)


def is_readable(path: Path) -> str:
    """Name the folder above a path that the candidate must be able to read; nothing where none is."""
    real = os.path.realpath(path)
    above = (f for f in readable_folders() if real == f or real.startswith(f + os.sep))
    return next(above, "")
