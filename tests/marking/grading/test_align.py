"""Are the cells of a notebook found by their text and their places, where their ids are lost?

`tests/fuzz/test_ids.py` holds the same to any notebook; here each kind has its name.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import Part, restore
from autograder.marking.grading.submission import Cell
from autograder.marking.grading.waiting import waiting
from tests.marking.submissions import RIGHT

SETUP = Cell(
    "code",
    "import numpy as np\nfrom autograder import checker\ncheck = checker('01_activations')",
)
WRONG = "def relu(z):\n    return abs(z)"
OTHER = "relu = lambda z: np.maximum(0, z)"


HEADING = "## 1.8 Question: why not leave the activations out?"


def code(source: str) -> Cell:
    return Cell("code", source)


def text(source: str) -> Cell:
    return Cell("markdown", source)


def put_back(release: Release, *cells: Cell) -> list[Part]:
    parts, _ = restore(release, (SETUP, *cells))
    return parts


def examined(parts: list[Part], name: str = "relu") -> str:
    """Return the last source above a check that has the exercise's name."""
    check = next(place for place, part in enumerate(parts) if part.name == name)
    return next(part.source for part in reversed(parts[:check]) if name in part.source)


@pytest.mark.parametrize(
    "check", ["check(relu)", "check( relu )", "print(check(relu))", "_ = check(relu);"]
)
def test_the_last_definition_above_the_check_counts(release, check):
    """Is it the second try that is examined, however the check is spelled?"""
    parts = put_back(release, code(WRONG), code(OTHER), code(check))
    assert examined(parts) == OTHER
    assert "relu" not in waiting(release, parts)


def test_what_stands_below_the_check_does_not_count(release):
    """Is the definition above the check examined where another stands below?"""
    assert examined(put_back(release, code(OTHER), code("check(relu)"), code(WRONG))) == OTHER


def test_the_last_of_equal_checks_counts(release):
    """Is a second try examined that has its own copy of the check?"""
    parts = put_back(release, code(WRONG), code("check(relu)"), code(OTHER), code("check(relu)"))
    assert examined(parts) == OTHER
    assert [part.name for part in parts].count("relu") == 1


def test_all_functions_may_stand_in_one_cell(release):
    """Is each exercise found where one cell on top answers all?"""
    checks = [code(f"check({name})") for name in RIGHT]
    parts = put_back(release, code("\n\n".join(RIGHT.values())), *checks)
    assert {*waiting(release, parts)} == {"why_nonlinear"}
    names = [part.name for part in parts if part.role == "check"]
    assert names == list(RIGHT)


def test_an_answer_may_share_the_cell_of_its_check(release):
    """Is a check that was merged with the answer above it examined behind it?"""
    parts = put_back(release, code(f"{OTHER}\n\ncheck(relu)"), text("A note"), code(WRONG))
    assert OTHER in examined(parts)


@pytest.mark.parametrize(
    "cells",
    [
        (code("check(relu)"),),
        (text("A note"), code("check(relu)"), code(OTHER)),
        (),
    ],
    ids=["nowhere", "only below", "no check either"],
)
def test_an_exercise_that_is_not_found_waits_for_a_person(release, cells):
    """Is an exercise told as not found where nothing says which cell its answer is?"""
    parts, notes = restore(release, (SETUP, *cells))
    assert "relu" in waiting(release, parts)
    assert "relu was not found; a person has to look for it." in notes


def test_with_ids_a_deleted_answer_waits_for_nobody(release, released):
    """Is an answer that was deleted no answer, where the other cells have their ids?"""
    kept = [cell for cell in released["cells"] if cell["id"] != "relu-solution"]
    cells = tuple(Cell(c["cell_type"], "".join(c["source"]), c["id"]) for c in kept)
    parts, notes = restore(release, cells)
    assert "relu" not in waiting(release, parts)
    assert notes == ["The cell relu-solution was missing; nothing stands in its place."]


BLANKS: dict[str, Callable[[str], str]] = {
    "line ends of Windows": lambda source: source.replace("\n", "\r\n"),
    "blanks at the ends of lines": lambda source: source.replace("\n", "  \n") + "\n",
    "no break at the end": str.strip,
    "hard blanks": lambda source: source.replace(" ", "\N{NO-BREAK SPACE}"),
}


@pytest.mark.parametrize("change", BLANKS.values(), ids=BLANKS)
def test_blanks_make_no_difference(release, released, change):
    """Is every text of the release recognised where a tool has changed its blanks?"""
    cells = tuple(Cell(c["cell_type"], change("".join(c["source"]))) for c in released["cells"])
    parts, notes = restore(release, cells)
    fixed = [cell.name for cell in release.order if cell.role not in ("answer", "question")]
    found = [part.name or part.released for part in parts]
    assert [name for name in found if name in fixed] == fixed
    assert notes == [
        "The cells have lost their ids; they were recognised by their text and their places."
    ]


def _words(release: Release, *more: Cell) -> tuple[str, ...]:
    """Return what waits in a notebook whose question is followed by these cells."""
    order = [cell for cell in release.order if cell.role != "answer"]
    question = next(place for place, cell in enumerate(order) if cell.role == "question")
    cells = [Cell(cell.kind, cell.source, cell.name) for cell in order]
    parts, _ = restore(release, (*cells[: question + 1], *more, *cells[question + 1 :]))
    return tuple(name for name in waiting(release, parts) if name == "why_nonlinear")


@pytest.mark.parametrize(
    "more",
    [text("Because two linear maps are one."), code("# Because"), Cell("raw", "Because")],
    ids=["a text", "a comment in code", "a raw cell"],
)
def test_an_answer_below_the_placeholder_waits_for_a_person(release, more):
    """Does a question wait for a person where the learner has answered in a cell below it?"""
    assert _words(release, more) == ("why_nonlinear",)


@pytest.mark.parametrize("more", [(), (text(""), code("  \n"))], ids=["nothing", "empty cells"])
def test_an_untouched_question_waits_for_nobody(release, more):
    """Is 0 given without a person where nothing but the placeholder is there?"""
    assert _words(release, *more) == ()


@pytest.mark.parametrize("where", ["above", "in the text of the question", "in the next text"])
def test_an_answer_in_another_place_waits_for_a_person(release, where):
    """Does a question wait where the answer stands above it, or in a text of the course?"""
    place = next(i for i, cell in enumerate(release.order) if cell.role == "question")
    cells = [Cell(cell.kind, cell.source, cell.name) for cell in release.order]
    at = {"above": place, "in the text of the question": place - 1, "in the next text": place + 1}[
        where
    ]
    if where == "above":
        cells.insert(at, text("Because."))
    else:
        cells[at] = Cell("markdown", cells[at].source + "\n\nBecause.", cells[at].id)
    parts, _ = restore(release, tuple(cells))
    assert "why_nonlinear" in waiting(release, parts)


def test_a_question_without_an_id_is_found_by_its_place(release, released):
    """Is the answer in words the question's cell, though headings of the learner's stand there?"""
    cells: list[dict[str, Any]] = copy.deepcopy(released["cells"])
    place = next(i for i, cell in enumerate(cells) if cell["id"] == "why_nonlinear")
    cells[place]["source"] = "Because."
    cells.insert(place, {"cell_type": "markdown", "source": HEADING, "id": ""})
    parts, _ = restore(release, tuple(Cell(c["cell_type"], "".join(c["source"])) for c in cells))
    assert next(part.source for part in parts if part.name == "why_nonlinear") == "Because."
    assert "why_nonlinear" in waiting(release, parts)
