"""Are the places at fault looked for once, after all marks, and shown in the marked notebook?"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.engine import grade
from autograder.marking.batch.places import look_for_places, tasks_for_places
from autograder.marking.batch.pool import LocalPool
from autograder.marking.batch.tasks import Setup, Task
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path
from autograder.marking.sandbox.confine import available
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import RIGHT, as_bytes, fill_in

WRONG = "def sigmoid(z):\n    # a half\n    bottom = 1 + np.exp(z)\n    return 1 / bottom"
HELPED = "def step(z):\n    return z * (z < 0)\n\ndef relu(z):\n    return step(z)"
ENDS = "def relu(z):\n    import os\n    os._exit(1)"
CLASS = {
    "right": {},
    "wrong": {"sigmoid": WRONG},
    "helped": {"relu": HELPED},
    "ends": {"sigmoid": WRONG, "relu": ENDS},
    "magic": {"sigmoid": f"%%time\n{WRONG}"},
}


def _look(classroom: Classroom, learners: list[str] | None = None) -> list[str]:
    names = learners or [*CLASS]
    setup = Setup(classroom.course, available())
    with open_cache(classroom.class_dir) as cache, closing(LocalPool(setup, 1)) as pool:
        tasks = tasks_for_places(classroom, cache, ASSIGNMENT, names)
        return [*look_for_places(classroom, cache, tasks, pool)]


@pytest.fixture(scope="module")
def classroom(
    root: Path, tmp_path_factory: pytest.TempPathFactory, released: dict[str, Any]
) -> Classroom:
    """A small class, marked, whose places have been looked for."""
    folder = tmp_path_factory.mktemp("class")
    for learner, other in CLASS.items():
        place = folder / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        notebook = as_bytes(fill_in(released, RIGHT | other))
        (place / f"{ASSIGNMENT}.ipynb").write_bytes(notebook)
    made = Classroom(root, folder)
    [*grade(made, ASSIGNMENT, [*CLASS], available(), workers=1)]
    assert {*_look(made)} == {*CLASS} - {"right"}
    return made


def _panel(classroom: Classroom, learner: str, exercise: str) -> str:
    notebook = json.loads(marked_path(classroom, learner, ASSIGNMENT).read_bytes())
    cell = next(cell for cell in notebook["cells"] if cell["id"] == exercise)
    return cell["outputs"][0]["data"]["text/plain"]


def test_the_line_and_the_part_are_shown(classroom):
    """Does the panel in the marked notebook say which line, and mark the part in it?"""
    panel = _panel(classroom, "wrong", "sigmoid")
    assert "Look at line 3" in panel
    assert "bottom = 1 + np.exp(z)\n" in panel
    assert "^" in panel


def test_a_helper_is_found_where_it_stands(classroom):
    """Is a place in a helper told by its line and its name?"""
    assert "Look at line 2 of `step`" in _panel(classroom, "helped", "relu")


def test_what_ends_its_process_costs_no_other_its_place(classroom):
    """Has the exercise beside one that ends its process its place all the same?"""
    assert "Look at line 3" in _panel(classroom, "ends", "sigmoid")


def test_lines_that_may_count_otherwise_are_not_told(classroom):
    """Is there no place in a cell with a magic?"""
    assert "Look at line" not in _panel(classroom, "magic", "sigmoid")


def test_what_is_right_stays_as_it_is(classroom):
    """Is no place shown at an exercise that is right?"""
    assert "Look at" not in _panel(classroom, "wrong", "relu")


def test_nobody_is_looked_at_twice(classroom):
    """Is what was found kept, so that a second run has nothing to look for?"""
    assert _look(classroom) == []
    with open_cache(classroom.class_dir) as cache:
        kept = cache.places(ASSIGNMENT, [*CLASS])
    assert {name: [*found] for name, found in kept.items()} == {
        "wrong": ["sigmoid"],
        "helped": ["relu"],
        "ends": ["sigmoid"],
        "magic": [],
    }


def test_looking_says_what_it_took(classroom):
    """Are seconds told, by which a cluster's bundles are made?"""
    with (
        open_cache(classroom.class_dir) as cache,
        closing(LocalPool(Setup(classroom.course, available()), 1)) as pool,
    ):
        (marked,) = cache.read(ASSIGNMENT, ["wrong"])
        folder = classroom.folder("submitted", "wrong", ASSIGNMENT)
        (done,) = pool.run([Task(ASSIGNMENT, "wrong", folder, verdicts=marked.verdicts)])
    assert done.places
    assert done.result.seconds > 0


def test_other_work_is_not_told_of(classroom, released):
    """Is nothing kept of work that is not what was marked?"""
    path = classroom.folder("submitted", "wrong", ASSIGNMENT) / f"{ASSIGNMENT}.ipynb"
    before = path.read_bytes()
    [*grade(classroom, ASSIGNMENT, ["wrong"], available(), workers=1, choice="all")]
    path.write_bytes(as_bytes(fill_in(released, RIGHT | {"sigmoid": "def sigmoid(z):\n    1"})))
    assert _look(classroom, ["wrong"]) == ["wrong"]
    with open_cache(classroom.class_dir) as cache:
        assert cache.places(ASSIGNMENT, ["wrong"]) == {}
    assert "Look at line" not in _panel(classroom, "wrong", "sigmoid")
    path.write_bytes(before)
    assert _look(classroom, ["wrong"]) == ["wrong"]
    assert "Look at line 3" in _panel(classroom, "wrong", "sigmoid")
