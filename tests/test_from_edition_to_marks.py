"""Does work come from the learner edition to final marks, with an update on the way?

All commands are those of the pages.  Learners run theirs in an environment that has the five
packages and nothing else (tests/learners_venv.py).
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import h5py
import pytest

from tests.conftest import ASSIGNMENT
from tests.learners_venv import FIVE, LearnersPython, needed
from tests.marking.classroom.collect.downloads import table, zipped
from tests.marking.courses import edit_release
from tests.marking.submissions import RIGHT
from tests.workbook.editions import cells_of, path_of, write_cells

NEW = "relu_derivative"
WRONG = "def sigmoid(z):\n    return 1 / (1 + np.exp(z))"
CANVAS = table(
    [
        ["Student", "ID", "SIS Login ID", "Section"],
        ["    Points Possible", "", "", ""],
        ["Lovelace, Ada", "101", "ada", "A"],
        ["Hopper, Grace", "102", "grace", "A"],
    ]
)
MOODLE = table(
    [
        ["Identifier", "Full name", "Email address", "Last modified (submission)"],
        ["Participant 71", "Emmy Noether", "emmy@x.org", "Tuesday, 15 October 2030, 8:00 AM"],
        ["Participant 72", "Kurt Gödel", "kurt@x.org", "Monday, 14 October 2030, 8:00 PM"],
        ["Participant 73", "Alan Turing", "alan@x.org", "-"],
    ]
)
# Every function has 2 points, cross_entropy_loss has 4, the question in words has 2.
# Edition 2: 6 * 2 + 4 + 2 = 18 points.  Edition 1 lacks relu_derivative: 18 - 2 = 16.
#
# ada and emmy handed in the same file of edition 2: sigmoid, sigmoid_derivative, relu and, after
# the update, relu_derivative are right: 4 * 2 = 8; the others are empty.  emmy came 8 hours after
# midnight, and up to 24 hours cost 25 %: 8 - 2 = 6.
# grace and kurt handed in the same file of edition 1: sigmoid has lost its minus, which costs its
# own 2 points; sigmoid_derivative, which calls it, is right with a right sigmoid: 2; relu: 2.
# So 4 of 16.  Nobody wrote the answer in words, which thus waits for nobody.
MARKS = {
    "ada": {"points": "8.0", "max_points": "18.0", "penalty": "0.0", NEW: "2.0"},
    "emmy@x.org": {"points": "6.0", "max_points": "18.0", "penalty": "2.0", NEW: "2.0"},
    "grace": {"points": "4.0", "max_points": "16.0", "penalty": "0.0", NEW: ""},
    "kurt@x.org": {"points": "4.0", "max_points": "16.0", "penalty": "0.0", NEW: ""},
}


def instructor(folder: Path, *words: str, status: int = 0) -> str:
    """Run a command of the instructor's."""
    command = [sys.executable, "-m", "autograder.cli", *words]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert ran.returncode == status, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def earlier_course(root: Path, folder: Path) -> Path:
    """Copy the course as it was before it had the new exercise."""
    for name in ("assignments", "autograder", "data", "docs", "solutions"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE", "LICENSE-CC-BY-4.0"):
        shutil.copy(root / name, folder)
    edit_release(folder, lambda cells: [c for c in cells if not is_about_new(c)], ASSIGNMENT)
    with h5py.File(folder / "data" / "checks.h5", "a") as file:
        del file[f"{ASSIGNMENT}/{NEW}"]
    return folder


def is_about_new(cell: dict) -> bool:
    return cell["cell_type"] == "code" and NEW in "".join(cell["source"])


class Learner:
    """A learner with an edition of their own, from the zip that was given out."""

    def __init__(self, folder: Path, edition: Path) -> None:
        shutil.unpack_archive(edition, folder)
        self.folder = folder / edition.stem
        self.python = LearnersPython(folder / "environment", self.folder)

    def write(self, **answers: str) -> None:
        """Write functions into the notebook, and save it."""
        cells = cells_of(self.folder, ASSIGNMENT)
        for name, code in answers.items():
            (cell,) = [cell for cell in cells if cell["id"] == f"{name}-solution"]
            cell["source"] = code
        write_cells(self.folder, ASSIGNMENT, cells)

    def run_all(self) -> dict[str, str]:
        """Run every cell and save; return what each has shown, by id, the last one as `ready`."""
        code = "from nbclient.cli import main; main()"
        notebook = path_of(self.folder, ASSIGNMENT)
        words = ["-c", code, notebook.name, "--inplace", "--allow-errors", "--timeout=300"]
        self.python.run(words, notebook.parent)
        cells = cells_of(self.folder, ASSIGNMENT)
        shown = {cell["id"]: words_of(cell) for cell in cells if cell["cell_type"] == "code"}
        return {**shown, "ready": [*shown.values()][-1]}

    def update(self, edition: Path) -> str:
        """Bring a newer edition in."""
        return self.python.run(["-m", "autograder", "update", f"{edition}"], self.folder)

    def handed_in(self) -> bytes:
        """Return the file that `ready()` names."""
        return (self.folder / "hand-in" / f"{ASSIGNMENT}.ipynb").read_bytes()


def words_of(cell: dict) -> str:
    """Return what a cell has shown, in words."""
    shown = (out.get("data", {}).get("text/plain", out.get("text", "")) for out in cell["outputs"])
    return "\n".join("".join(text) for text in shown)


@pytest.fixture(scope="module")
def given_out(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a class, `autumn`, and the two editions that it was given."""
    folder = tmp_path_factory.mktemp("from edition to marks")
    instructor(folder, "new-class", "autumn", "--time-zone", "Europe/Vienna")
    settings = folder / "autumn" / "class.toml"
    decided = f'[[late]]\nhours = 24\npercent = 25\n\n[due]\n{ASSIGNMENT} = "2030-10-14"\n'
    settings.write_text(settings.read_text("utf-8").replace("[due]\n", decided), "utf-8")
    courses = {"1": earlier_course(root, folder / "course"), "2": root}
    for edition, course in courses.items():
        where = ("--course", f"{course}", "--class-dir", "autumn")
        instructor(folder, "release", f"workbook-{edition}", "--zip", "--edition", edition, *where)
    return folder


@pytest.mark.slow
def test_from_edition_to_marks(given_out: Path, tmp_path: Path) -> None:
    """Is each stage as worked out by hand, from an empty folder to the final marks of a class?"""
    first, second = (given_out / f"workbook-{edition}.zip" for edition in "12")
    learner = Learner(tmp_path / "a learner", first)
    assert learner.python.there() == needed(FIVE)
    instructors = ("sandlock", "jupytext", "pytest", "rich", "autograder.key", "autograder.marking")
    assert learner.python.lacks(["autograder", "numpy", *instructors]) == {*instructors}

    learner.write(sigmoid=WRONG, relu=RIGHT["relu"])
    learner.write(sigmoid_derivative=RIGHT["sigmoid_derivative"])
    shown = learner.run_all()
    assert "lost its minus sign" in shown["sigmoid"]
    assert "✔ relu: right" in shown["relu"]
    assert "✘ sigmoid: not right yet (0 of 2 points)" in shown["sigmoid"]
    assert f"{ASSIGNMENT}: 4 of 14 points in the checks" in shown["ready"]
    older = learner.handed_in()

    learner.write(sigmoid=RIGHT["sigmoid"])
    told = learner.update(second)
    assert f"{ASSIGNMENT}: answers that stay: 3; new: {NEW}" in told
    learner.write(**{NEW: RIGHT[NEW]})
    shown = learner.run_all()
    assert f"✔ {NEW}: right" in shown[NEW]
    assert f"{ASSIGNMENT}: 8 of 16 points in the checks" in shown["ready"]
    newer = learner.handed_in()

    autumn = given_out / "autumn"
    hand_in(autumn, older, newer)
    where = [f"--roster={autumn / 'downloads' / name}" for name in ("canvas.csv", "moodle.csv")]
    times = f"--times={autumn / 'downloads' / 'moodle.csv'}"
    said = instructor(autumn, "collect", "downloads", *where, times)
    assert "Collected: 4 new, 0 in the place of an earlier one, 0 as before." in said
    assert f"{ASSIGNMENT}: 4 handed in; nothing from 1: alan@x.org" in said
    instructor(autumn, "grade", "--csv", "marks.csv")
    with (autumn / "marks.csv").open(encoding="utf-8-sig") as file:
        rows = {row["learner"]: row for row in csv.DictReader(file)}
    found = {who: {what: rows[who][what] for what in marks} for who, marks in MARKS.items()}
    assert found == MARKS


def hand_in(autumn: Path, older: bytes, newer: bytes) -> None:
    """Lay into the class's folder what an instructor downloads of Canvas and of Moodle."""
    name = f"{ASSIGNMENT}.ipynb"
    canvas = {f"lovelaceada_101_901_{name}": newer, f"hoppergrace_102_902_{name}": older}
    moodle = {
        f"Emmy Noether_71_assignsubmission_file_/{name}": newer,
        f"Kurt Gödel_72_assignsubmission_file_/{name}": older,
    }
    downloads = autumn / "downloads"
    (downloads / "submissions.zip").write_bytes(zipped(canvas))
    (downloads / "NN-Activations-4711.zip").write_bytes(zipped(moodle))
    (downloads / "canvas.csv").write_bytes(CANVAS)
    (downloads / "moodle.csv").write_bytes(MOODLE)
    assert json.loads(newer)["metadata"]["workbook"]["edition"] == "2"
    assert json.loads(older)["metadata"]["workbook"]["edition"] == "1"
