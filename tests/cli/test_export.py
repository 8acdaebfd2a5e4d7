"""Does `autograder export` say first what it replaces, and write what can be imported?"""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.lms.export import PLATFORMS
from tests.conftest import ASSIGNMENT
from tests.marking.lms.filled import CANVAS, MOODLE
from tests.marking.lms.klass import make_class, run


def test_every_platform_can_be_asked_for(tmp_path):
    """Has each platform its option, which needs a place for the filled file?"""
    (tmp_path / "came.csv").touch()
    for name in PLATFORMS:
        done = CliRunner().invoke(main, ["export", f"--{name}", str(tmp_path / "came.csv")])
        assert f"--{name} needs --out FILE" in done.output


@pytest.fixture(scope="module")
def klass(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """A class of three on the roster: one marked, one waiting, one who has handed in nothing."""
    with pytest.MonkeyPatch.context() as patch:
        return make_class(tmp_path_factory.mktemp("made") / "class", root, patch)


@pytest.fixture
def came(tmp_path: Path) -> Path:
    """Canvas's gradebook, in which the class's marks are out of what they are out of here."""
    path = tmp_path / "gradebook.csv"
    path.write_bytes(CANVAS.encode())
    return path


def test_canvas(klass, came, tmp_path):
    """Is the file written, with what is left and the scale told?"""
    out = tmp_path / "out.csv"
    done = run(klass, "export", "--canvas", str(came), "--out", str(out))
    assert done.exit_code == 0, done.output
    assert came.read_bytes() == CANVAS.encode()
    changed = [line for line in out.read_bytes().splitlines() if line not in came.read_bytes()]
    assert [line.split(b",")[2] for line in changed] == [b"501"]
    said = done.stdout.splitlines()
    assert f"  kurt, {ASSIGNMENT}" in said[said.index("Left as it is, waits for a person:") :]
    assert f'{ASSIGNMENT} is "01 Activations (77)": ' in done.stdout
    assert "points are 20 in Canvas." in done.stdout


def test_what_is_replaced_is_listed_first(klass, came, tmp_path):
    """Does a dry run say what becomes of a mark that stands there, and write nothing?"""
    came.write_bytes(CANVAS.replace('"A, and B",,,', '"A, and B",,3,').encode())
    out = tmp_path / "out.csv"
    words = ["export", ASSIGNMENT, "--canvas", str(came), "--out", str(out)]
    done = run(klass, *words, "--dry-run")
    assert done.stdout.startswith(
        "Another mark than stood there:\n  ada, 01_activations: 3 becomes "
    )
    assert not out.exists()
    said = json.loads(run(klass, *words, "--json").stdout)
    assert said["replaced"][0]["before"] == "3"
    assert out.exists()


def test_moodle(klass, tmp_path):
    """Is a mark that Moodle's gradebook locks listed, with the status that says so?"""
    came, out = tmp_path / "came.csv", tmp_path / "out.csv"
    came.write_text(MOODLE.replace("Yes", "No"), "utf-8")
    words = [ASSIGNMENT, "--moodle", str(came), "--out", str(out), "--missing-as-zero"]
    done = run(klass, "export", *words)
    assert done.exit_code == 1
    assert f"  ada, {ASSIGNMENT}: locked in Moodle's gradebook" in done.stdout
    assert out.read_text("utf-8") == came.read_text("utf-8")


@pytest.mark.parametrize(("words", "emmy"), [([], ""), (["--missing-as-zero"], "0.0")])
def test_csv(klass, tmp_path, words, emmy):
    """Has everybody a line, with points only where they are final?"""
    path = tmp_path / "points.csv"
    done = run(klass, "export", "--csv", str(path), *words)
    assert done.exit_code == 0
    assert done.stdout.endswith(f"Written: {path} (3 learners).\n")
    assert (f"  emmy, {ASSIGNMENT}\n" in done.stdout) is bool(emmy)
    said = json.loads(run(klass, "export", "--csv", str(path), *words, "--json").stdout)
    assert said["missing_as_zero"] == ([f"emmy, {ASSIGNMENT}"] if emmy else [])
    found = {row["learner"]: row for row in csv.DictReader(path.read_text("utf-8").splitlines())}
    assert [*found["ada"]] == ["learner", "name", ASSIGNMENT, "points"]
    assert float(found["ada"]["points"]) > 10
    assert found["kurt"][ASSIGNMENT] == ""
    assert found["emmy"]["points"] == emmy


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_what_is_not_written_is_not_said_to_be(klass, came, tmp_path, more):
    """Is nothing called written where the file cannot be?"""
    out = tmp_path / "nowhere" / "f.csv"
    done = run(klass, "export", "--canvas", str(came), "--out", str(out), *more)
    assert done.exit_code == 3
    assert "Written" not in done.stdout
    assert not more or "filled" not in done.stdout
    assert "cannot be written" in done.output


def test_gradescope(klass, tmp_path):
    """Is there a zip of each assignment that is named?"""
    done = run(klass, "export", ASSIGNMENT, "--gradescope", str(tmp_path))
    (path,) = tmp_path.glob("*.zip")
    assert done.stdout.strip() == str(path)
    with zipfile.ZipFile(path) as zipped:
        assert {"setup.sh", "run_autograder"} <= {*zipped.namelist()}


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        ([], 2, "Give one of --canvas"),
        (["--canvas", "{came}"], 2, "--canvas needs --out"),
        (["--canvas", "{came}", "--csv", "x.csv"], 2, "Give one of --canvas"),
        (["--csv", "x.csv", "--dry-run"], 2, "`autograder marks` shows the marks"),
        (["--gradescope", "zips", "--dry-run"], 2, "--dry-run is for --canvas and --moodle"),
        (["--moodle", "{came}", "--out", "x.csv"], 3, "give it with --canvas"),
        (["--canvas", "{came}", "--out", "{came}"], 3, "is the file that came"),
        (["--canvas", "{came}", "--out", "x.csv", "--column", "Week 9"], 3, "Week 2 (78)"),
    ],
)
def test_a_slip_is_told(klass, came, words, status, told):
    """Is what cannot be done said in a sentence, and the file left?"""
    done = run(klass, "export", *(word.format(came=came) for word in words))
    assert done.exit_code == status
    assert told in done.stderr
    assert came.read_bytes() == CANVAS.encode()
