"""Does the command take a download in, on any system, and end as a script can tell?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import main
from tests.elsewhere import run_elsewhere
from tests.marking.classroom.collect.downloads import FIRST, NAMES, PLAIN, notebook, zipped

A = notebook(answer="x = 1")


@pytest.fixture
def made(tmp_path: Path) -> list[str]:
    """The command's words for a small class."""
    (tmp_path / "Gödels Klasse").mkdir()
    (tmp_path / "ada one.zip").write_bytes(zipped({"x.ipynb": A}))
    (tmp_path / "roster.csv").write_bytes(PLAIN)
    folder = f"{tmp_path / 'Gödels Klasse'}"
    return [
        "collect",
        f"{tmp_path / 'ada one.zip'}",
        f"--roster={tmp_path / 'roster.csv'}",
        f"--class-dir={folder}",
    ]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, [*words])


def test_what_was_collected_is_said(made):
    """Does it end with 0 where all was taken, and say what came and what did not?"""
    done = run(*made)
    assert done.exit_code == 0, done.output
    assert done.output.splitlines() == [
        "Collected: 1 new, 0 in the place of an earlier one, 0 as before.",
        f"  {FIRST}: 1 handed in; nothing from 2: emmy, kurt",
    ]


def test_a_script_can_read_it(made):
    """Is all of it one JSON object, and the status 1 where something waits?"""
    Path(made[1]).write_bytes(zipped({"x.ipynb": A, "../y.ipynb": A}))
    done = run(*made, "--json")
    assert done.exit_code == 1
    said = json.loads(done.output)
    assert said["placed"][0]["learner"] == "ada"
    assert "points out of its archive" in said["refused"][0]
    assert said["missing"] == {FIRST: ["emmy", "kurt"]}


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["--assignment=99"], 2, f"There is no assignment '99'; there is {NAMES[0]}"),
        (["--id-column=matricule"], 3, "has no column matricule; its columns are id, name, email"),
        (["--times={roster}"], 3, "has no column with times"),
    ],
)
def test_a_slip_is_told_and_nothing_is_written(made, tmp_path, words, status, told):
    """Is what cannot be done said in a sentence, before anything is written?"""
    done = run(*made, *(word.format(roster=tmp_path / "roster.csv") for word in words))
    assert done.exit_code == status
    assert told in done.stderr
    assert not any((tmp_path / "Gödels Klasse").iterdir())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('attempt = "first"', "'first' is none of last, last in time, best"),
        ('time_zone = "Mars"', "line 1: time_zone = 'Mars' is none"),
        ("attempt = last", "line 1: Invalid value. A setting is written as in"),
    ],
)
def test_a_slip_in_the_class_is_told(made, tmp_path, text, told):
    """Is a rule or zone that there is not said in a sentence?"""
    (tmp_path / "Gödels Klasse" / "class.toml").write_text(text)
    assert told in run(*made).stderr


def test_the_class_itself_is_no_download(made, tmp_path):
    """Is it refused to collect from where things are collected to?"""
    run(*made)
    inside = tmp_path / "Gödels Klasse" / "submitted"
    done = run("collect", f"{inside}", *made[2:])
    assert "is in the class itself" in done.stderr


def test_it_runs_on_other_systems(made, tmp_path):
    """Does it collect where nothing is that only Unix has?"""
    done = run_elsewhere(tmp_path, *made)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "Gödels Klasse" / "submitted" / "ada" / FIRST / f"{FIRST}.ipynb").exists()


@pytest.mark.parametrize(("extension", "counts"), [("", "001"), ("2030-01-03", "002")])
def test_the_classs_dates_say_what_is_in_time(made, tmp_path, extension, counts):
    """Does the last attempt in time count, by due date, grace and a learner's own extension?"""
    folder = tmp_path / "Gödels Klasse"
    longer = f'[extensions.ada]\n{FIRST} = "{extension}"\n' if extension else ""
    (folder / "class.toml").write_text(
        'attempt = "last in time"\ntime_zone = "Europe/Vienna"\ngrace_minutes = 10\n'
        f'[due]\n{FIRST} = "2030-01-01 12:00"\n{longer}'
    )
    second = notebook(answer="x = 2")
    Path(made[1]).write_bytes(zipped({"first.ipynb": A, "second.ipynb": second}))
    (tmp_path / "times.csv").write_text(
        f"id,assignment,file,time\nada,{FIRST},first.ipynb,2030-01-01 12:09\n"
        f"ada,{FIRST},second.ipynb,2030-01-01 12:11\n"
    )
    run(*made, f"--times={tmp_path / 'times.csv'}")
    kept = folder / "attempts" / "ada" / FIRST / counts / f"{FIRST}.ipynb"
    assert (
        folder / "submitted" / "ada" / FIRST / f"{FIRST}.ipynb"
    ).read_bytes() == kept.read_bytes()
