"""Does the edition of a class say what is no part of it, and does work of it count as it should?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from autograder.authoring import publish as publishing
from autograder.checks.vectors import read_vectors
from autograder.cli import main
from autograder.key import find_assignment
from autograder.marking.classroom.class_edition import _Notebook, part_of, write_part
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.part import NOTHING, Part
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.results import result_of
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import USUAL
from autograder.workbook.standing import read_standing
from tests.workbook.editions import cells_of, path_of

ROOT = Path(__file__).resolve().parents[3]
DEEP = "04_deep_network"
SETTINGS = f"""\
[assignments]
01_activations = false
[assignments.{DEEP}]
exercises = ["linear_activation_forward", "why_caches"]
points.linear_activation_forward = 5
"""
ANSWER = """\
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A, activation_cache = sigmoid(Z) if activation == "sigmoid" else relu(Z)
    return A, (linear_cache, activation_cache)
"""


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A class that takes one exercise and one question of a notebook, and its edition."""
    folder = tmp_path_factory.mktemp("part")
    klass, out = folder / "class", folder / "out"
    klass.mkdir()
    (klass / "class.toml").write_text(SETTINGS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publishing, "leak_problems", lambda *_: [])  # it has tests of its own
        done = CliRunner().invoke(main, ["release", str(out), "--class-dir", str(klass)])
    assert done.exit_code == 0, done.output
    assert "leaves out says that it gives no points" in done.output
    return klass, out


def before(cells: list[dict[str, Any]], name: str) -> str:
    """Return the text of the cell before this one."""
    ids = [cell["id"] for cell in cells]
    return "".join(cells[ids.index(name) - 1]["source"])


def test_what_is_left_out_says_so(given):
    """Is each such exercise and question noted before its cell, with the checks that call it?"""
    cells = cells_of(given[1], DEEP)
    note = before(cells, "linear_forward-solution")
    assert note.startswith("> **Not part of your class.** This exercise gives no points.")
    assert (
        "the check of `linear_activation_forward`, the checks in `05_cat_classifier` pass" in note
    )
    assert "gives no points." in before(cells, "L_model_forward-solution")
    assert "the check of" not in before(cells, "L_model_forward-solution")
    assert "This question gives no points." in before(cells, "why_it_does_not_learn")
    for name in ("linear_activation_forward-solution", "why_caches"):
        assert "Not part" not in before(cells, name)


def test_a_notebook_that_is_left_out_says_so(given):
    """Is that on top of it, once, with the notebooks that need something of it?"""
    texts = ["".join(cell["source"]) for cell in cells_of(given[1], "01_activations")]
    notes = [place for place, text in enumerate(texts) if "Not part of your class" in text]
    assert notes == [1]
    assert "the checks in `02_logistic_regression`" in texts[1]


def test_start_counts_what_is_left(given):
    """Are tasks and points on START those of the class?"""
    parts = {part.notebook.name: part for part in read_standing(given[1])}
    assert "01_activations" not in parts
    tasks = {task.name: task.points for task in parts[DEEP].notebook.tasks}
    assert tasks == {"linear_activation_forward": 5, "why_caches": 2}
    whole = find_assignment("02_logistic_regression")
    assert len(parts[whole.name].exercises) == len(whole.exercises)


def test_a_check_says_the_class_s_points(given):
    """Has the learner's check the points of the class, and what is left out none?"""
    vectors = read_vectors(given[1] / "data" / "checks.h5", DEEP)
    assert vectors["linear_activation_forward"].points == 5
    assert vectors["linear_activation_forward"].cases
    assert vectors["linear_forward"].points == 0
    others = read_vectors(given[1] / "data" / "checks.h5", "03_planar_network")
    assert all(others[name].points for name in others)


def test_an_earlier_step_is_supplied(given, host, root):
    """Has who wrote only what counts all of its points, above steps that are not written?"""
    klass, out = given
    notebook = json.loads(path_of(out, DEEP).read_bytes())
    for cell in notebook["cells"]:
        if cell["id"] == "linear_activation_forward-solution":
            cell["source"] = ANSWER
    data = json.dumps(notebook).encode()
    classroom = Classroom(root, klass)
    release = classroom.whole_release(DEEP)
    file = SubmittedFile(f"{DEEP}.ipynb", data, len(data))
    result = result_of(mark_submission(host, release, file, "ada", DEEP, USUAL), release)
    assert result.verdicts["linear_forward"].score == 0
    counted = classroom.settings.part(DEEP).result(result)
    assert counted.grades == {"linear_activation_forward": 5.0, "why_caches": 0.0}
    assert counted.absent == ()
    assert counted.attention == ()


def test_a_step_that_is_tested():
    """Is said of a left-out exercise that a test which counts wants it right?"""
    name = "02_logistic_regression"
    parts = {name: Part(frozenset({"test_propagate"}))}
    cells = [*_Notebook(name, parts).cells(cells_of(ROOT, name))]
    assert "the check of `test_propagate`" in before(cells, "propagate-solution")
    assert "test_propagate" not in before(cells, "predict-solution")


def test_a_step_that_a_later_notebook_brings_along():
    """Is said of a left-out exercise which later notebooks of the class call it, and of no others?"""
    parts = {"01_activations": Part(frozenset({"relu"})), "03_planar_network": NOTHING}
    cells = [*_Notebook("01_activations", parts).cells(cells_of(ROOT, "01_activations"))]
    note = before(cells, "sigmoid-solution")
    assert "the checks in `02_logistic_regression`" in note
    assert "03_planar_network" not in note


def test_classes_with_other_parts(tmp_path):
    """Is one edition for two classes refused where they do not take the same?"""
    folders = [tmp_path / name for name in ("a", "b")]
    for folder, text in zip(folders, (SETTINGS, ""), strict=True):
        folder.mkdir()
        (folder / "class.toml").write_text(text)
    with pytest.raises(NoSuchThing, match="an edition of its own"):
        part_of(folders)
    assert part_of(folders[:1])["01_activations"] == NOTHING
    assert part_of([]) == {}


def test_the_whole_course_is_left_alone(given, tmp_path):
    """Is nothing written where a class takes everything of an assignment?"""
    before = cells_of(given[1], "03_planar_network")
    write_part(given[1], {"03_planar_network": Part()})
    assert cells_of(given[1], "03_planar_network") == before
