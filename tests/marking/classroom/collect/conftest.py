"""A class to collect into."""

from pathlib import Path

import pytest

from tests.marking.classroom.collect.downloads import Class


@pytest.fixture
def klass(tmp_path: Path) -> Class:
    """An empty class with a plain roster, in a folder with nothing beside it."""
    (tmp_path / "place").mkdir()
    return Class(tmp_path / "place")
