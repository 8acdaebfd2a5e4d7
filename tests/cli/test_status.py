"""Does `autograder status` find the class, and several, from where it is started?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import main
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in


def status(*words: str) -> Result:
    return CliRunner().invoke(main, ["status", *words])


@pytest.fixture
def term(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two groups of a term, of which the first has work; the command is started beside them."""
    for name in ("group-a", "group-b"):
        CliRunner().invoke(main, ["new-class", str(tmp_path / "autumn" / name)])
    hand_in(tmp_path / "autumn" / "group-a", "ada", 1.0)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "autumn"


@pytest.mark.parametrize("place", [".", ".."])
def test_classes_side_by_side_have_a_line_each(term, monkeypatch, place):
    """Are the groups of a term told from the folder that they are in, and from the one above?"""
    monkeypatch.chdir(term / place)
    done = status()
    assert done.exit_code == 0, done.output
    first, second = done.output.splitlines()
    assert "group-a  1 handed in, 0 late, 1 to mark" in first
    assert "group-b  0 handed in" in second


def test_the_class_is_the_one_that_it_is_started_in(term, monkeypatch):
    """Is no option needed there, neither for this nor in the commands that it names?"""
    monkeypatch.chdir(term / "group-a")
    done = status()
    assert done.output.startswith("group-a, in ")
    assert done.output.endswith("\n  autograder grade\n")


def test_another_class_can_be_named(term):
    """Is it the one that is named, in the commands, too?"""
    done = status("--class-dir", str(term / "group-a"))
    assert f"autograder grade --class-dir {term / 'group-a'}" in done.output


def test_a_program_reads_a_line_a_class(term):
    """Is there a line of JSON for each?"""
    done = [json.loads(line) for line in status("--json").output.splitlines()]
    assert [one["course_id"] for one in done] == ["group-a", "group-b"]
    assert [one["assignments"][0]["handed_in"] for one in done] == [1, 0]


def test_a_slip_is_one_sentence(term):
    """Are file, line and mend told, with 3?"""
    (term / "group-a" / "class.toml").write_text(f'[due]\n{ASSIGNMENT} = "soon"\n')
    done = status("--class-dir", str(term / "group-a"))
    assert done.exit_code == 3
    assert "class.toml, line 2: no time could be read; write" in done.stderr


def test_other_commands_find_the_class_as_well(term, monkeypatch):
    """Does feedback, say, look into the class that it is started in?"""
    monkeypatch.chdir(term / "group-b")
    done = CliRunner().invoke(main, ["feedback"])
    assert done.exit_code == 3
    assert f"{term / 'group-b'}" in done.stderr
