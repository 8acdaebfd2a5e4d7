"""Does `nbgrader autograde` give the same marks as our own command, to faults and attacks, too?"""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.course import Course
from autograder.marking.gradebook import open_book
from autograder.marking.notebook import Marked, mark_submission
from tests.conftest import ASSIGNMENT, QUICK
from tests.marking.paper import POINTS, RIGHT, as_bytes, earned, find, own, paper
from tests.marking.test_redteam import OBJECTS, PATCHES, WIRE, WRONG

pytestmark = pytest.mark.xdist_group("nbgrader autograde")  # one run of it for all of these

Notebook = dict[str, Any]


def _class(released: Notebook) -> dict[str, Notebook]:
    """Return what is handed in, by learner."""
    made = {
        "right": paper(released),
        "untouched": paper(released, {}),
        "wrong_for_some": paper(
            released,
            RIGHT
            | {
                "sigmoid": "def sigmoid(z):\n    return np.where(z > 1.5, 1, 1 / (1 + np.exp(-z)))",
                "relu": "def relu(z):\n    return np.where(z < 3, np.maximum(0, z), 3)",
                "tanh_derivative": "def tanh_derivative(z):\n    return (1 - np.tanh(z) ** 2).T",
            },
        ),
        "ends_python": paper(
            released, RIGHT | {"relu": "def relu(z):\n    import os; os._exit(0)"}
        ),
        "never_ends": paper(released, RIGHT | {"relu": "def relu(z):\n    while True: pass"}),
        "exits": paper(released, first="import sys\nsys.exit(1)"),
        "warns": paper(
            released, RIGHT | {"relu": "def relu(z):\n    np.log(0)\n    return np.maximum(0, z)"}
        ),
        "own_points": paper(released, {}, last="1000.0"),
        "patched_numpy": paper(released, dict(WRONG), first=PATCHES["np.allclose"]),
        "patched_check": paper(released, dict(WRONG), first=PATCHES["check"]),
        "patched_examiner": paper(released, dict(WRONG), first=PATCHES["examine"]),
        "forged": paper(
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
    made["equals_everything"] = paper(released, RIGHT | {"relu": liar})
    copied = paper(released)
    copied["cells"].append(copy.deepcopy(find(copied, "relu-solution")))
    copied["cells"].append(copy.deepcopy(find(copied, "relu")))
    made["copied"] = copied
    edited = paper(released, RIGHT | {"relu": WRONG["relu"]})
    find(edited, "relu")["source"] = "2.0"
    find(edited, "relu")["metadata"]["nbgrader"]["points"] = 1000
    edited["cells"].remove(find(edited, "sigmoid"))
    made["edited"] = edited
    shuffled = paper(released)
    shuffled["cells"].reverse()
    made["backwards"] = shuffled
    nameless = paper(released)
    for cell in nameless["cells"]:
        cell["metadata"] = {}
    made["no_metadata"] = nameless
    bonus = own("1000.0")
    bonus["metadata"] = {"nbgrader": find(copied, "relu")["metadata"]["nbgrader"] | {"points": 99}}
    made["two_of_one"] = paper(released)
    made["two_of_one"]["cells"].insert(0, bonus)
    return made


@pytest.fixture(scope="module")
def klass(
    root: Path, released: Notebook, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """A class that nbgrader has marked, and what it said."""
    folder = tmp_path_factory.mktemp("class")
    for learner, notebook in _class(released).items():
        place = folder / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        (place / f"{ASSIGNMENT}.ipynb").write_bytes(as_bytes(notebook))
    with open_book(Course(root, folder)) as book:
        book.add_assignment(ASSIGNMENT)
    command = [sys.executable, "-W", "ignore", "-m", "nbgrader", "autograde", ASSIGNMENT]
    options = [
        f"--CourseDirectory.root={folder}",
        f"--Examine.cell_seconds={QUICK.cell}",
        f"--Examine.call_seconds={QUICK.call}",
    ]
    scripts = str(Path(sys.executable).parent)
    done = subprocess.run(
        command + options,
        cwd=root,
        env={**os.environ, "PATH": scripts + os.pathsep + os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    return folder, done.stderr


@pytest.fixture(scope="module")
def theirs(klass: tuple[Path, str]) -> dict[str, dict[str, float | None]]:
    """The marks in nbgrader's gradebook, by learner and exercise."""
    folder, said = klass
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        marks = {
            submission.student.id: {
                g.name: g.auto_score for n in submission.notebooks for g in n.grades
            }
            for submission in book.assignment_submissions(ASSIGNMENT)
        }
    assert marks, said
    return marks


def test_the_marks_agree(klass, theirs, room, released):
    """Has every learner in nbgrader's gradebook the marks that our engine gives?"""
    folder, said = klass

    def ours(learner: str) -> Marked:
        place = folder / "submitted" / learner / ASSIGNMENT
        return mark_submission(room, released, place, learner, ASSIGNMENT, QUICK)

    learners = sorted(os.listdir(folder / "submitted"))
    expected = {learner: earned(ours(learner)) for learner in learners}
    machine = {
        learner: {name: theirs.get(learner, {}).get(name) for name in POINTS}
        for learner in learners
    }
    assert machine == expected, said
    assert 0 < sum(expected["wrong_for_some"].values()) < sum(POINTS.values())
    assert set(expected["patched_numpy"].values()) == {0.0}


def test_what_was_handed_in_is_as_it_was(klass, released):
    """Are the submitted files untouched?"""
    folder, _ = klass
    for learner, notebook in _class(released).items():
        path = folder / "submitted" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
        assert len(path.read_bytes()) == len(as_bytes(notebook))


def test_the_marked_notebooks_agree(klass, room, released):
    """Has a marked notebook the same cells, in the same order, either way?"""
    folder, _ = klass
    for learner in ("right", "copied", "backwards"):
        place = folder / "submitted" / learner / ASSIGNMENT
        mine = mark_submission(room, released, place, learner, ASSIGNMENT, QUICK)
        path = folder / "autograded" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
        ids = [cell["id"] for cell in json.loads(path.read_text())["cells"]]
        assert ids == [cell["id"] for cell in json.loads(mine.notebook)["cells"]]
