"""Does `autograder similar` read a class, folders beside it and the course's own solutions?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import main
from benchmarks.performance.klass import solved
from benchmarks.similar.klass import Drawn, make

ASSIGNMENTS = ("03_planar_network", "04_deep_network")


def similar(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["similar", *map(str, words)])


def hand_in(drawn: Drawn, learner: str, assignment: str, folder: Path) -> None:
    """Write a learner's notebook: the solution with the answers that were drawn."""
    notebook = solved(assignment)
    for cell in notebook["cells"]:
        row = drawn.sources.get(f"{assignment}/{cell.get('id', '').removesuffix('-solution')}")
        if row and cell["id"].endswith("-solution"):
            cell["source"] = row[learner]
    folder.mkdir(parents=True)
    (folder / f"{assignment}.ipynb").write_text(json.dumps(notebook))


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return make(16, 2, ASSIGNMENTS, 208)


@pytest.fixture
def term(tmp_path: Path, drawn: Drawn) -> Path:
    """A class of 13 with one pair; the copier of the other pair is here, the source a term before."""
    *_, (_, elsewhere) = sorted(drawn.planted)
    for assignment in ASSIGNMENTS:
        for learner in next(iter(drawn.sources.values())):
            step = "earlier" if learner == elsewhere else "class/submitted"
            hand_in(drawn, learner, assignment, tmp_path / step / learner / assignment)
    return tmp_path


def test_a_class_with_one_pair(term, drawn):
    """Is the pair above the line, all assignments together, with page and table?"""
    done = similar("--class-dir", term / "class", "--csv", term / "t.csv", "--json")
    assert done.exit_code == 0, done.output
    rows = [json.loads(line) for line in done.stdout.splitlines() if '"rank"' in line]
    above = [(row["one"], row["other"]) for row in rows if row["above_line"]]
    assert above == [sorted(drawn.planted)[0]]
    assert (term / "class" / "similar.html").is_file()
    assert (term / "t.csv").is_file()


def test_against_an_earlier_term(term, drawn):
    """Is a copy of an earlier term's work found, and told by the folder it stands in?"""
    done = similar("--class-dir", term / "class", "--against", term / "earlier")
    assert done.exit_code == 0, done.output
    one, other = sorted(drawn.planted)[1]
    assert f"{one} and earlier/{other}:" in done.output


def test_a_copy_of_the_solution_is_found(term, drawn):
    """Is who hands in the course's own solution told?"""
    mine = term / "class" / "submitted" / "learner0000" / ASSIGNMENTS[1]
    (mine / f"{ASSIGNMENTS[1]}.ipynb").write_text(json.dumps(solved(ASSIGNMENTS[1])))
    done = similar("--class-dir", term / "class")
    assert "learner0000 and the course's solution:" in done.output


@pytest.mark.parametrize("option", ["--out", "--csv"])
def test_a_file_that_cannot_be_written_is_told_before(tmp_path, option):
    """Is it refused before anything is read, in the words of every other command?"""
    done = similar("--class-dir", tmp_path, option, tmp_path / "none" / "file")
    assert done.exit_code == 3
    assert f"cannot be written (there is no folder {tmp_path / 'none'})." in done.stderr


def test_what_cannot_be_read_is_listed(term):
    """Is a broken file named, on the page, too, and the status 1?"""
    (term / "class/submitted/learner0001" / ASSIGNMENTS[0] / f"{ASSIGNMENTS[0]}.ipynb").write_text(
        "{"
    )
    done = similar("--class-dir", term / "class", "--out", term / "p.html")
    assert done.exit_code == 1
    assert "learner0001, 03_planar_network:" in done.output
    assert "learner0001, 03_planar_network:" in (term / "p.html").read_text("utf-8")


def test_only_who_is_compared_is_counted(root, tmp_path, released):
    """Are those left out of the number of learners and of pairs whose work nobody can compare?"""
    name = "01_activations"
    for learner, text in {
        **{f"l{number}": json.dumps(solved(name)) for number in range(4)},
        "untouched": json.dumps(released),
        "unreadable": "{",
    }.items():
        folder = tmp_path / "submitted" / learner / name
        folder.mkdir(parents=True)
        (folder / f"{name}.ipynb").write_text(text)
    assert "(4 learners, 6 pairs)" in similar("--class-dir", tmp_path).output


def test_nobody_is_refused(tmp_path):
    """Does a class without work end with 3, and one with a single learner say what helps?"""
    assert similar("--class-dir", tmp_path).exit_code == 3
