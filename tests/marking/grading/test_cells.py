"""Do whole notebooks get the right marks where cells stop, or ids are lost, or only a kernel helps?"""

from __future__ import annotations

from typing import Any

import pytest

from autograder.marking.grading.results import result_of
from tests.marking.submissions import RIGHT, as_bytes, earned, fill_in, find, own, shown

SETUP = "from autograder import checker\nimport numpy as np\ncheck = checker('01_activations')"
WRONG = "def relu(z):\n    return np.abs(z)"


def bare(*sources: str | tuple[str, str]) -> bytes:
    """Return a notebook of cells without ids; a pair is a kind and a source."""
    cells: list[dict[str, Any]] = []
    for source in (SETUP, *sources):
        kind, text = source if isinstance(source, tuple) else ("code", source)
        cells.append({"cell_type": kind, "metadata": {}, "source": text})
    return as_bytes({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells})


@pytest.mark.parametrize(
    "answer",
    [
        (WRONG, RIGHT["relu"]),
        ("if np is not None:\n    def relu(z):\n        return np.maximum(0, z)",),
        ("relu: object = lambda z: np.maximum(0, z)",),
        ("relu, _ = (lambda z: np.maximum(0, z)), 0",),
    ],
    ids=["a second try below", "a def under if", "an annotation", "unpacking"],
)
def test_an_answer_without_ids_counts(mark, release, answer):
    """Does the last answer above a check earn its points, however it binds the name?"""
    marked = mark(bare(*answer, "check(relu)"))
    assert earned(marked)["relu"] == 2
    grades = result_of(marked, release).grades
    assert grades["relu"] == 2
    assert grades["sigmoid"] is None  # it is not there, and waits


def test_an_answer_in_words_without_ids_waits_for_a_person(mark, release):
    """Does an answer in words wait for a person where the notebook has lost its ids?"""
    question = ("markdown", "## 1.8 Question: why not leave the activations out?")
    words = ("markdown", "Because two linear maps one after the other are one linear map.")
    result = result_of(mark(bare(RIGHT["relu"], question, words)), release)
    assert result.grades["why_nonlinear"] is None
    assert "why_nonlinear" not in result.untouched


def test_an_untouched_question_is_zero(mark, release, released):
    """Is an untouched question 0 without a person, and not answered?"""
    result = result_of(mark(as_bytes(fill_in(released))), release)
    assert result.grades["why_nonlinear"] == 0
    assert "why_nonlinear" in result.untouched


def test_an_answer_below_the_question_waits_for_a_person(mark, release, released):
    """Is a question with an untouched placeholder no 0 where its answer stands in the next cell?"""
    notebook = fill_in(released)
    notebook["cells"].append(own("Because.", "markdown"))
    result = result_of(mark(as_bytes(notebook)), release)
    assert result.grades["why_nonlinear"] is None
    assert "why_nonlinear" not in result.untouched


@pytest.mark.parametrize(
    ("above", "answer"),
    [
        ("", f"!ls\n{RIGHT['relu']}"),
        ("", f"%pip install tqdm\n{RIGHT['relu']}"),
        ("", f"%cd ..\n{RIGHT['relu']}"),
        (
            f"%%writefile my_relu.py\nimport numpy as np\n{RIGHT['relu']}",
            "from my_relu import relu",
        ),
        ("", f"import asyncio\nawait asyncio.sleep(0)\n{RIGHT['relu']}"),
    ],
    ids=["a command", "an installation", "another folder", "a file that is imported", "await"],
)
def test_what_a_kernel_can_do_costs_nothing(mark, released, above, answer):
    """Does an answer earn its points that does what any kernel lets it do?"""
    notebook = fill_in(released, RIGHT | {"relu": answer}, before={"relu": above})
    assert earned(mark(as_bytes(notebook)))["relu"] == 2


IMPORTS = (
    "from no_such_bar import tqdm",
    "import no_such_bar as bar",
    "import no_such_bar.auto",
    "from no_such_bar import *",
    "import math, no_such_bar",
)


@pytest.mark.parametrize("line", IMPORTS)
def test_an_unused_import_costs_nothing_and_is_told(mark, release, released, line):
    """Are the points given, and the library named, where an import fails that nothing uses?"""
    notebook = fill_in(released, RIGHT | {"relu": f"{line}\n{RIGHT['relu']}"})
    marked = mark(as_bytes(notebook))
    assert earned(marked)["relu"] == 2
    told = "Marking has no library `no_such_bar`, which its cell imports."
    assert told in marked.verdicts["relu"].remarks
    assert told.split("`")[0] in shown(marked)
    assert f"relu: {told}" in result_of(marked, release).attention


def test_a_library_that_is_used_costs_what_uses_it(mark, released):
    """Does only the function fail that uses a library that marking lacks, and say so?"""
    relu = "import no_such\ndef relu(z):\n    return no_such.relu(z)\ndef helper(z):\n    return z"
    marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": relu})))
    assert earned(marked) == earned(mark(as_bytes(fill_in(released)))) | {"relu": 0.0}
    assert "no_such" in " ".join(marked.verdicts["relu"].remarks)
    assert "ModuleNotFoundError" in marked.verdicts["relu"].findings[0].message


def test_a_fallback_for_a_missing_library_is_the_learners(mark, released):
    """Is what a learner does without a library done, where they look after the import themselves?"""
    relu = (
        "try:\n    from no_such import maximum\nexcept ImportError:\n    from numpy import maximum\n"
        "def relu(z):\n    return maximum(0, z)"
    )
    marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": relu})))
    assert earned(marked)["relu"] == 2
    assert marked.verdicts["relu"].remarks == ()


STOPS = {
    "an error above the definition": (f"x = undefined\n{RIGHT['relu']}", "name 'undefined' is not"),
    "a library that is used above it": (
        f"import no_such\nno_such.set()\n{RIGHT['relu']}",
        "No module named 'no_such'",
    ),
    "what Python cannot read": ("def relu(z):\n    return (z", "SyntaxError"),
    "what only a newer Python can read": ("def relu(z):\n    return lazy z", "Marking runs Python"),
}


@pytest.mark.parametrize("name", STOPS)
def test_a_cell_that_stops_early_is_told_as_that(mark, release, released, name):
    """Do the panel and the instructor's remarks say that the cell has stopped, and why?"""
    answer, words = STOPS[name]
    marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": answer})))
    assert earned(marked)["relu"] == 0
    finding = marked.verdicts["relu"].findings[0]
    assert finding.message.startswith("The cell stops with an error before `relu` is there: ")
    assert words in finding.message + finding.cause
    notes = [note for note in result_of(marked, release).attention if note.startswith("relu: ")]
    assert [note.startswith(f"relu: {finding.message}") for note in notes] == [True]


def test_a_second_try_that_stops_is_told(mark, released):
    """Is it said that the last definition was not reached where an earlier one is examined?"""
    notebook = fill_in(released, RIGHT | {"relu": WRONG})
    at = notebook["cells"].index(find(notebook, "relu"))
    notebook["cells"].insert(at, own(f"z = undefined\n{RIGHT['relu']}"))
    (remark,) = mark(as_bytes(notebook)).verdicts["relu"].remarks
    assert remark.startswith("The cell that defines `relu` stops with an error (NameError")


def test_a_helper_whose_cell_stops_is_told(mark, released):
    """Is the cell named that has stopped where a function misses what it was to define?"""
    helper = "x = undefined\ndef largest(z):\n    return np.maximum(0, z)"
    answers = RIGHT | {"relu": "def relu(z):\n    return largest(z)"}
    marked = mark(as_bytes(fill_in(released, answers, before={"relu": helper})))
    (remark,) = marked.verdicts["relu"].remarks
    assert remark.startswith("The cell that defines `largest` stops with an error (NameError")


def test_an_error_below_a_right_definition_is_no_matter(mark, release, released):
    """Is nothing told of an error in a cell whose function is right?"""
    answers = RIGHT | {"relu": f"{RIGHT['relu']}\nrelu(undefined)"}
    marked = mark(as_bytes(fill_in(released, answers)))
    assert earned(marked)["relu"] == 2
    assert marked.verdicts["relu"].remarks == ()
    assert result_of(marked, release).attention == ()


def test_a_stub_with_an_error_below_is_not_written(mark, released):
    """Is a stub told as not written where a line below it stops?"""
    stub = "def relu(z):\n    raise NotImplementedError()\nrelu(1)"
    marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": stub})))
    assert marked.verdicts["relu"].unwritten


def test_what_a_session_says_of_an_error_is_short(mark, released):
    """Is a long or many-lined message shortened where it is told?"""
    answer = f"raise ValueError('x\\n\\x1b[31m' * 1000)\n{RIGHT['relu']}"
    marked = mark(as_bytes(fill_in(released, RIGHT | {"relu": answer})))
    message = marked.verdicts["relu"].findings[0].message
    assert len(message) < 400
    assert message.isprintable()
