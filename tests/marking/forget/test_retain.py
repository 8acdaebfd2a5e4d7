"""Does `autograder retain` forget those, and only those, whose last hand-in is long ago?"""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import main
from autograder.errors import AutograderError
from autograder.marking.forget.retain import read_duration
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in

DAY = 24 * 3600


def retain(klass: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["retain", *words, "--class-dir", str(klass)])


@pytest.fixture
def klass(tmp_path: Path) -> Path:
    """Ada's file is 200 days old, Emmy's 100; Maria's is new, but states 300 days."""
    for learner, days in (("ada", 200), ("emmy", 100), ("maria", 0)):
        path = hand_in(tmp_path, learner, 1.0)
        os.utime(path, (time.time() - days * DAY,) * 2)
    attempt = tmp_path / "attempts" / "maria" / ASSIGNMENT / "001"
    attempt.mkdir(parents=True)
    when = datetime.now(UTC).replace(tzinfo=None) - timedelta(days=300)
    facts = {"fingerprint": "f", "name": "a", "source": "a", "known": [], "time": str(when)}
    (attempt / "attempt.json").write_text(json.dumps({**facts, "number": 1}))
    (tmp_path / "roster.csv").write_text("id,name\nada,A\nemmy,E\nmaria,M\n")
    return tmp_path


def there(klass: Path) -> list[str]:
    return sorted(path.name for path in (klass / "submitted").iterdir())


def test_they_are_shown(klass):
    """Are the two shown whose last hand-in is too old, and nothing removed?"""
    done = retain(klass, "180d")
    assert done.exit_code == 0, done.output
    assert "submitted/ada" in done.output
    assert "submitted/maria" in done.output
    assert "emmy" not in done.output
    assert there(klass) == ["ada", "emmy", "maria"]


def test_they_are_forgotten(klass):
    """Does --yes remove them, and leave who is not outdated?"""
    done = retain(klass, "180d", "--yes")
    assert done.exit_code == 0, done.output
    assert there(klass) == ["emmy"]
    assert (klass / "roster.csv").read_text() == "id,name\nemmy,E\n"
    assert retain(klass, "26w", "--yes").output == "Nobody's last hand-in is more than 26w ago.\n"


def test_nobody_is_forgotten_beside_a_gradebook_that_cannot_be_there(klass):
    """Is a misspelt address refused, where the marks of those who leave would stay in the right one?"""
    url = f"sqlite:///{klass / 'misspelt' / 'gradebook.db'}"
    done = retain(klass, "180d", "--yes", "--db", url)
    assert done.exit_code == 3, done.output
    assert "misspelt" in done.output
    assert there(klass) == ["ada", "emmy", "maria"]


@pytest.mark.parametrize(("said", "days"), [("180d", 180), ("26w", 182), ("2y", 730)])
def test_durations(said, days):
    """Is a duration in days, weeks and years understood?"""
    assert read_duration(said).days == days


@pytest.mark.parametrize("said", ["", "0d", "180", "-3d", "6m", "d"])
def test_what_is_no_duration_is_refused(said):
    """Is anything else refused before anything is looked at?"""
    with pytest.raises(AutograderError, match="180d"):
        read_duration(said)
