"""Which version nbgrader's tables have."""

from __future__ import annotations

from pathlib import Path

from alembic.script import ScriptDirectory
from nbgrader import api


def newest_version() -> str:
    """Return the version of the tables that nbgrader makes.

    nbgrader asks the program `alembic`, which takes two seconds and has to be on the PATH.
    """
    return str(ScriptDirectory(str(Path(api.__file__).with_name("alembic"))).get_current_head())
