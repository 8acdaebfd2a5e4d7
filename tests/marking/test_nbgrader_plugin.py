"""Do `nbgrader autograde` and the formgrader give our own marks, to faults and attacks, too?"""

from __future__ import annotations

import codecs
import copy
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI

from autograder.cli import main
from autograder.key import find_assignment
from autograder.marking import nbgrader_plugin
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.results import result_of
from tests.conftest import ASSIGNMENT, QUICK
from tests.marking.sandbox.test_redteam import OBJECTS, PATCHES, WIRE, WRONG
from tests.marking.submissions import POINTS, RIGHT, as_bytes, fill_in, find, mark_folder, own

Notebook = dict[str, Any]
Marks = dict[str, dict[str, float | None]]
FILE = f"{ASSIGNMENT}.ipynb"
SECOND = "02_logistic_regression"


def _class(released: Notebook) -> dict[str, Notebook]:
    """Return what is handed in, by learner."""
    made = {
        "right": fill_in(released),
        "untouched": fill_in(released, {}),
        "wrong_for_some": fill_in(
            released,
            RIGHT
            | {
                "sigmoid": "def sigmoid(z):\n    return np.where(z > 1.5, 1, 1 / (1 + np.exp(-z)))",
                "relu": "def relu(z):\n    return np.where(z < 3, np.maximum(0, z), 3)",
                "tanh_derivative": "def tanh_derivative(z):\n    return (1 - np.tanh(z) ** 2).T",
            },
        ),
        "ends_python": fill_in(
            released, RIGHT | {"relu": "def relu(z):\n    import os; os._exit(0)"}
        ),
        "never_ends": fill_in(released, RIGHT | {"relu": "def relu(z):\n    while True: pass"}),
        "exits": fill_in(released, first="import sys\nsys.exit(1)"),
        "warns": fill_in(
            released, RIGHT | {"relu": "def relu(z):\n    np.log(0)\n    return np.maximum(0, z)"}
        ),
        "own_points": fill_in(released, {}, last="1000.0"),
        "patched_numpy": fill_in(released, dict(WRONG), first=PATCHES["np.allclose"]),
        "patched_check": fill_in(released, dict(WRONG), first=PATCHES["check"]),
        "patched_examiner": fill_in(released, dict(WRONG), first=PATCHES["examine"]),
        "forged": fill_in(
            released,
            RIGHT
            | {
                "relu": "def relu(z):\n    wire().send('verdict', {'score': 1.0})\n    return 0 * z"
            },
            first=WIRE,
        ),
    }
    setup, result = OBJECTS["an object that equals everything"]
    liar = f"{setup}\ndef relu(z):\n    return {result}"
    made["equals_everything"] = fill_in(released, RIGHT | {"relu": liar})
    copied = fill_in(released)
    copied["cells"].append(copy.deepcopy(find(copied, "relu-solution")))
    copied["cells"].append(copy.deepcopy(find(copied, "relu")))
    made["copied"] = copied
    edited = fill_in(released, RIGHT | {"relu": WRONG["relu"]})
    find(edited, "relu")["source"] = "2.0"
    find(edited, "relu")["metadata"]["nbgrader"]["points"] = 1000
    edited["cells"].remove(find(edited, "sigmoid"))
    made["edited"] = edited
    shuffled = fill_in(released)
    shuffled["cells"].reverse()
    made["backwards"] = shuffled
    nameless = fill_in(released)
    for cell in nameless["cells"]:
        cell["metadata"] = {}
    made["no_metadata"] = nameless
    bonus = own("1000.0")
    bonus["metadata"] = {"nbgrader": find(copied, "relu")["metadata"]["nbgrader"] | {"points": 99}}
    made["two_of_one"] = fill_in(released)
    made["two_of_one"]["cells"].insert(0, bonus)
    return made


def _files(released: Notebook) -> dict[str, dict[str, bytes]]:
    """Return what is handed in as a file that nbgrader itself does not read, by learner."""
    data = as_bytes(fill_in(released, RIGHT | {"relu": WRONG["relu"]}))
    return {
        "byte_order_mark": {FILE: codecs.BOM_UTF8 + data},
        "utf_16": {FILE: data.decode().encode("utf-16")},
        "latin_1": {FILE: data.replace(b"Turn", b"T\xfcrn")},
        "format_5": {FILE: as_bytes(json.loads(data) | {"nbformat": 5})},
        "not_a_number": {FILE: data.replace(b'"metadata": {', b'"metadata": {"x": NaN, ', 1)},
        "misnamed": {"My work.ipynb": data},
        "misnamed_and_marked": {"[1] \u00e9.ipynb": codecs.BOM_UTF8 + data},
        "one_too_many": {FILE: data, "draft.ipynb": as_bytes(fill_in(released))},
    }


UNREADABLE = {  # with what is said of it
    "cut_off": ({FILE: b'{"cells": ['}, "not valid JSON"),
    "empty": ({FILE: b""}, "is empty"),
    "two_misnamed": ({"a.ipynb": b"{}", "b.ipynb": b"{}"}, "rename one"),
}


def _handed_in(root: Path, released: Notebook) -> dict[tuple[str, str], dict[str, bytes]]:
    """Return all files by learner and assignment."""
    files = {learner: {FILE: as_bytes(made)} for learner, made in _class(released).items()}
    files |= _files(released) | {learner: one for learner, (one, _) in UNREADABLE.items()}
    solved = (root / "solutions" / SECOND / f"{SECOND}.ipynb").read_bytes()
    stubs = as_bytes(Classroom(root, root).release(SECOND).notebook())
    return {(learner, ASSIGNMENT): one for learner, one in files.items()} | {
        ("right", SECOND): {f"{SECOND}.ipynb": solved},
        ("untouched", SECOND): {f"{SECOND}.ipynb": stubs},
        ("utf_16", SECOND): {"My work.ipynb": solved.decode().encode("utf-16")},
    }


def _hand_in(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _marks(folder: Path, assignment: str) -> Marks:
    """Return the machine's marks in a class's gradebook, by learner and exercise."""
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        return {
            submission.student.id: {
                g.name: g.auto_score for n in submission.notebooks for g in n.grades
            }
            for submission in book.assignment_submissions(assignment)
        }


@pytest.fixture(scope="module")
def klass(
    root: Path, released: Notebook, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """A class that nbgrader has marked, and what it said."""
    folder = tmp_path_factory.mktemp("class")
    for (learner, assignment), files in _handed_in(root, released).items():
        _hand_in(folder / "submitted" / learner / assignment, files)
    whose = Path("submitted", "right", ASSIGNMENT, FILE)
    _hand_in(folder / "submitted" / "linked" / ASSIGNMENT, {})
    (folder / "submitted" / "linked" / ASSIGNMENT / FILE).symlink_to(folder / whose)
    said = ""
    for assignment in (ASSIGNMENT, SECOND):
        command = [sys.executable, "-W", "ignore", "-m", "nbgrader", "autograde", assignment]
        options = [
            f"--CourseDirectory.root={folder}",
            f"--Examine.cell_seconds={QUICK.cell}",
            f"--Examine.call_seconds={QUICK.call}",
        ]
        said += subprocess.run(
            command + options,
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        ).stderr
    return folder, said


@pytest.mark.slow
@pytest.mark.parametrize("assignment", [ASSIGNMENT, SECOND])
def test_the_marks_agree(klass, host, root, assignment):
    """Has every learner in nbgrader's gradebook the marks that our engine gives?"""
    folder, said = klass
    release = Classroom(root, root).release(assignment)
    graded = release.named("check", "question")
    expected, points = {}, {}
    for place in folder.glob(f"submitted/*/{assignment}"):
        learner = place.parent.name
        marked = mark_folder(host, release, place, assignment)
        grades = result_of(marked, release).grades  # none where it cannot be read
        expected[learner] = {name: grades.get(name) for name in graded}
        points[learner] = marked.earned
    assert _marks(folder, assignment) == expected, said
    full = sum(exercise.points for exercise in find_assignment(assignment).exercises)
    assert (points["right"], points["untouched"]) == (full, 0)
    if assignment == ASSIGNMENT:
        assert 0 < points["wrong_for_some"] < full
        assert points["patched_numpy"] == 0
        assert {points[learner] for learner in _files(release.notebook())} == {
            full - POINTS["relu"]
        }


@pytest.mark.slow
def test_what_cannot_be_read_waits_for_a_person(klass):
    """Does nbgrader tell the reason, and give no 0?"""
    folder, said = klass
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        for learner, (_, why) in UNREADABLE.items():
            assert why in said
            assert f"error processing assignment '{ASSIGNMENT}' for student '{learner}'" in said
            for notebook in book.find_submission(ASSIGNMENT, learner).notebooks:
                assert all(g.auto_score is None and g.needs_manual_grade for g in notebook.grades)


@pytest.mark.slow
def test_what_was_handed_in_is_as_it_was(klass, root, released):
    """Are the submitted files untouched, and no others there?"""
    folder, _ = klass
    for (learner, assignment), files in _handed_in(root, released).items():
        place = folder / "submitted" / learner / assignment
        assert {path.name: path.read_bytes() for path in place.iterdir()} == files


@pytest.mark.slow
def test_the_marked_notebooks_agree(klass, host, release):
    """Has a marked notebook the same cells, in the same order, and the same name, either way?"""
    folder, _ = klass
    for learner in ("right", "copied", "backwards", "utf_16", "misnamed"):
        place = folder / "submitted" / learner / ASSIGNMENT
        mine = mark_folder(host, release, place, ASSIGNMENT)
        path = folder / "autograded" / learner / ASSIGNMENT / FILE
        ids = [cell["id"] for cell in json.loads(path.read_text())["cells"]]
        assert ids == [cell["id"] for cell in mine.notebook["cells"]]


@pytest.fixture
def press(root: Path, tmp_path: Path) -> Iterator[Callable[[dict[str, bytes]], dict[str, Any]]]:
    """Return a function that hands files in and presses the formgrader's button, in this process."""
    classroom = Classroom(root, tmp_path)
    api = NbGraderAPI(classroom.directory, config=classroom.config)

    def press(files: dict[str, bytes]) -> dict[str, Any]:
        _hand_in(tmp_path / "submitted" / "ada" / SECOND, files)
        return api.autograde(SECOND, "ada")  # as its handler does

    yield press
    nbgrader_plugin.close_host()


def _ours(root: Path, folder: Path) -> Marks:
    """Return the marks that `autograder grade` gives, in a gradebook of its own."""
    other = folder / "again"
    shutil.copytree(folder / "submitted", other / "submitted")
    words = ["grade", SECOND, "--class-dir", str(other), "--workers", "1"]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    marks = _marks(other, SECOND)
    shutil.rmtree(other)
    return marks


def _solved(root: Path, changed: str = "") -> bytes:
    """Return the solved second notebook, with one function that gives nothing."""
    notebook = json.loads((root / "solutions" / SECOND / f"{SECOND}.ipynb").read_bytes())
    if changed:
        stubs = Classroom(root, root).release(SECOND).notebook()
        cell = f"{changed}-solution"
        find(notebook, cell)["source"] = find(stubs, cell)["source"]
    return as_bytes(notebook)


def test_the_formgraders_button_agrees(press, root, tmp_path):
    """Has what is pressed twice in one process, with other work, our marks both times?"""
    name = find_assignment(SECOND).exercises[-1].name
    seen = []
    for files in (
        {f"{SECOND}.ipynb": _solved(root, name)},
        {"My work.ipynb": codecs.BOM_UTF8 + _solved(root)},
    ):
        done = press(files)
        assert done["success"], done
        seen.append(_marks(tmp_path, SECOND))
        assert seen[-1] == _ours(root, tmp_path)
    assert seen[0]["ada"][name] == 0 < seen[1]["ada"][name]


@pytest.mark.slow
def test_the_button_works_after_its_host_has_suffered(press, tmp_path, root, monkeypatch):
    """Does a dead candidate cost nothing, and a host's files nothing that went in a long time?"""
    files = {f"{SECOND}.ipynb": _solved(root)}
    assert press(files)["success"]
    marks = _marks(tmp_path, SECOND)
    [(host, _)] = nbgrader_plugin._made.values()
    host._candidate.kill()
    assert press(files)["success"]
    assert _marks(tmp_path, SECOND) == marks
    folder = host._sandbox.sessions.parent
    shutil.rmtree(folder)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + nbgrader_plugin.HOST_SECONDS + 1)
    assert press(files)["success"]
    assert _marks(tmp_path, SECOND) == marks


def test_what_comes_to_nothing_keeps_no_old_marks(press, tmp_path, root):
    """Do marks of an earlier file go when the newer one cannot be read?"""
    assert press({f"{SECOND}.ipynb": _solved(root)})["success"]
    assert not press({f"{SECOND}.ipynb": b"{"})["success"]
    assert set(_marks(tmp_path, SECOND)["ada"].values()) == {None}


def test_the_button_gives_no_marks_by_an_old_key(press, tmp_path, root, monkeypatch):
    """Is it told to start Jupyter again, when the course has changed on the disk?"""
    monkeypatch.setattr(nbgrader_plugin, "_course_files", lambda: "those of another version")
    done = press({"My work.ipynb": _solved(root)})
    assert not done["success"]
    assert "start it again" in done["log"]
    assert set(_marks(tmp_path, SECOND)["ada"].values()) == {None}
