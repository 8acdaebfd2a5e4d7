"""Do a new gradebook's tables have the version that nbgrader gives them?"""

from __future__ import annotations

from pathlib import Path

from alembic.script import ScriptDirectory
from nbgrader import api

from autograder.marking.gradebook.schema import newest_version


def test_the_version_is_nbgraders():
    """Does Alembic, which nbgrader asks, say the same?"""
    scripts = ScriptDirectory(str(Path(api.__file__).with_name("alembic")))
    assert newest_version() == scripts.get_current_head()
