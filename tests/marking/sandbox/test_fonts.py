"""Is matplotlib's list of fonts made once, and kept?"""

from __future__ import annotations

import json

import pytest

from autograder.marking.sandbox import fonts
from autograder.marking.sandbox.fonts import put_font_list


@pytest.fixture
def made(monkeypatch) -> list[list[str]]:
    """The commands that make a list; they really do."""
    commands, run = [], fonts.subprocess.run

    def counted(command: list[str], **how: object) -> object:
        commands.append(command)
        return run(command, **how)

    monkeypatch.setattr(fonts.subprocess, "run", counted)
    return commands


def test_the_list_is_made_once(tmp_path, made, monkeypatch):
    """Does a second host find the first one's list, also where there is no home to keep it in?"""
    monkeypatch.setenv("HOME", "/dev/null")
    monkeypatch.setenv("MPLCONFIGDIR", "/dev/null")
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        put_font_list(tmp_path / name, tmp_path / "course")
        (path,) = (tmp_path / name).iterdir()
        assert json.loads(path.read_text())["ttflist"]
    assert len(made) == 1


def test_a_course_that_cannot_be_written_costs_time_alone(tmp_path, made):
    """Does a host get its list, where nothing can be kept?"""
    (tmp_path / "course").touch()
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        put_font_list(tmp_path / name, tmp_path / "course")
        assert [*(tmp_path / name).glob("fontlist-*.json")]
    assert len(made) == 2
