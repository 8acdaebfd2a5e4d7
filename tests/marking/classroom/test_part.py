"""Does only what a class takes count, with the class's points, in release, result and marked notebook?"""

from __future__ import annotations

import json
from dataclasses import replace

import nbformat
import pytest
from nbgrader.utils import compute_checksum, determine_grade

from autograder.checks.examine import Verdict
from autograder.marking.classroom.part import NOTHING, WHOLE, Part, fit, fitted
from autograder.marking.grading.notebook import check_outputs
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT

PART = Part(frozenset({"sigmoid", "relu", "why_nonlinear"}), {"sigmoid": 3.0})
RESULT = Result(
    "ada",
    ASSIGNMENT,
    {
        "sigmoid": Verdict("sigmoid", 0.5, 2.0),
        "tanh_derivative": Verdict("tanh_derivative", 1, 2.0),
    },
    {"sigmoid": 1.0, "relu": 0.0, "tanh_derivative": 2.0, "why_nonlinear": None},
)


def test_the_release_asks_for_nothing_else(release):
    """Are other exercises for no marks, and the points the class's, with the sum that nbgrader checks?"""
    counted = PART.release(release)
    assert counted.named("check", "question") == ["sigmoid", "relu", "why_nonlinear"]
    assert counted.named("answer") == ["sigmoid-solution", "relu-solution"]
    assert counted.named("locked") == release.named("locked")
    assert [cell.source for cell in counted.order] == [cell.source for cell in release.order]
    cells = nbformat.reads(json.dumps(counted.notebook()), as_version=4).cells
    for cell in cells:
        if "nbgrader" in cell.metadata:
            assert cell.metadata.nbgrader["checksum"] == compute_checksum(cell)
    assert counted.cells["sigmoid"].points == 3
    assert counted.cells["relu"].points == release.cells["relu"].points


@pytest.mark.parametrize("times", [1, 2])
def test_a_result_is_read_in_the_class_s_points(times):
    """Is a share worth what the class says, also read twice, and what waits for a person left to wait?"""
    result = RESULT
    for _ in range(times):
        result = PART.result(result)
    assert result.grades == {"sigmoid": 1.5, "relu": 0.0, "why_nonlinear": None}
    assert (result.earned, [*result.verdicts]) == (1.5, ["sigmoid"])


def test_what_is_told_of_what_is_left_out_is_left_out():
    """Is a note away that names left-out exercises alone, their answers too, and every other there?"""
    kept = ("It has no kernel.", "The locked cell sigmoid had been edited; it was restored.")
    mixed = "Edition 1 did not have relu, image2vector: no points, and none to be had."
    away = ("The locked cell tanh_derivative had been edited.", "tanh_derivative-solution is gone.")
    told = PART.result(replace(RESULT, notes=(*kept, mixed, *away), absent=("image2vector",)))
    assert told.notes == (*kept, mixed)


def test_the_whole_is_left_alone(release):
    """Is nothing another one where the class chooses nothing, and nothing left where it takes nothing?"""
    assert WHOLE.release(release) is release
    assert WHOLE.result(RESULT) is RESULT
    assert NOTHING.release(release).named("check", "question", "answer") == []
    assert NOTHING.result(RESULT).grades == {}


def marked(release) -> dict:
    """A marked notebook with half of the points for one exercise and all for another."""
    notebook = release.notebook()
    for cell in notebook["cells"]:
        if cell["id"] in ("sigmoid", "tanh_derivative"):
            share = 0.5 if cell["id"] == "sigmoid" else 1.0
            cell["outputs"] = check_outputs(Verdict(cell["id"], share, 2.0, cases=3))
    return notebook


def test_a_marked_notebook_says_the_class_s_points(release):
    """Does nbgrader read the points from it, the person the same, and is the way back the whole?"""
    notebook = marked(release)
    fit(notebook, PART.release(release))
    cells = {cell["id"]: nbformat.from_dict(cell) for cell in notebook["cells"]}
    assert determine_grade(cells["sigmoid"]) == (1.5, 3.0)
    assert "(1.5 of 3 points)" in cells["sigmoid"].outputs[0].data["text/plain"]
    assert "1.5 of 3 points" in cells["sigmoid"].outputs[0].data["text/html"]
    assert "nbgrader" not in cells["tanh_derivative"].metadata
    assert "nbgrader" not in cells["tanh_derivative-solution"].metadata
    fit(notebook, release)
    assert notebook == marked(release)


def test_a_file_that_fits_is_left(release):
    """Are the bytes the same where nothing is to be changed?"""
    data = json.dumps(marked(release)).encode()
    assert fitted(data, release) is data
    assert fitted(data, PART.release(release)) != data
