"""Are the commands and settings on the pages those that there are?"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.errors import AutograderError
from autograder.marking.classroom.settings import Settings, read_settings
from autograder.marking.reports.status_text import rules

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
INSTRUCTORS = ROOT / "docs" / "instructors"
TERM = (INSTRUCTORS / "a-term.md").read_text("utf-8")
CLASS = (INSTRUCTORS / "class.md").read_text("utf-8")
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"(?:^|&& )(?:\$ )?(?:\.venv/bin/)?autograder (.*?)(?= && |$)")


def blocks(page: str, language: str = "") -> list[str]:
    """Return the blocks of a page that are in this language."""
    return [text for named, text in _BLOCK.findall(page) if named == language]


def commands(page: str) -> Iterator[list[str]]:
    """Yield the words of each command in the blocks of a page, without its remark."""
    for line in "\n".join(blocks(page)).splitlines():
        for words in _COMMAND.findall(line):
            yield shlex.split(words, comments=True)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_is_there(page):
    """Has each command the options with which a page shows it?"""
    for name, *words in commands(page.read_text("utf-8")):
        known = {option for one in main.commands[name].params for option in one.opts}
        used = {word.partition("=")[0] for word in words if word.startswith("--")}
        assert used <= known, name


def test_a_term_takes_every_step():
    """Is each command of a term's there, in the order in which a class is made, taken in and marked?"""
    order = [*dict.fromkeys(name for name, *_ in commands(TERM))]
    assert order == [
        *("new-class", "status", "release", "collect", "grade", "words", "formgrader", "feedback"),
        *("marks", "export"),
    ]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings that the page shows."""
    (block,) = blocks(TERM, "toml")
    (tmp_path / "class.toml").write_text(block)
    return read_settings(tmp_path)


def test_the_settings_on_the_page_can_be_read(settings):
    """Are they right as they stand, and told in the words that the page shows?"""
    shown = blocks(TERM)
    assert any("\n".join(f"  {line}" for line in rules(settings)) in block for block in shown)
    for name in settings.dues:
        said = f"{name:22}  {settings.local(settings.due_date(name))[:16]}"
        assert any(said in block for block in shown)


def test_every_setting_is_explained(settings):
    """Has each name in the page's example a row in the table below it?"""
    names = ("course_id", "time_zone", "attempt", "grace_minutes", "[[late]]", "[due]")
    assert all(f"| `{name}` | " in CLASS for name in (*names, "[extensions.hopper]"))
    assert [*settings.extensions] == [("hopper", "01_activations")]


def test_the_error_on_the_page_is_the_one_that_is_told(tmp_path):
    """Does a day written otherwise in the page's example give the page's sentence?"""
    (block,) = blocks(TERM, "toml")
    (tmp_path / "class.toml").write_text(block.replace("2030-10-14 23:59", "14.10.2030"))
    with pytest.raises(AutograderError) as told:
        read_settings(tmp_path)
    assert str(told.value).removeprefix(str(tmp_path)) in CLASS
