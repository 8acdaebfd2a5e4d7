"""Has a notebook of real answers, marked in the sandbox, the same marks when it has lost its ids?"""

from __future__ import annotations

import copy
import functools
import os
import random
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from autograder.key import COURSE, find_assignment
from autograder.marking.grading import examiner
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.release import SOLUTION, Notebook, Release, release_path
from autograder.marking.grading.results import result_of
from autograder.marking.grading.submission import SubmittedFile
from benchmarks.accuracy.__main__ import HERE, ROOT
from benchmarks.accuracy.answers import Answer, read_folder
from benchmarks.accuracy.notebooks.choose import Table, filled_in, with_imports
from tests.conftest import QUICK
from tests.marking.submissions import as_bytes, own

NAMES = [assignment.name for assignment in COURSE]
some = settings(
    max_examples=max(1, int(os.environ.get("FUZZ_EXAMPLES", "5")) // len(NAMES)),
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # two runs of a notebook take a second
    suppress_health_check=list(HealthCheck),
)

# What learners put between the cells: notes, try-outs, magics.
_OWN = (
    *("x = 1", "print('here')", "%matplotlib inline", "import math", "# a comment", "", "1 / 0"),
    *("np.random.seed(1)", "help(print)", "for i in range(3):\n    print(i)", "check"),
)
_NOTES = ("My notes", "## My own heading", "", "| a | b |\n|---|---|")
_WORDS = ("YOUR ANSWER HERE", "Because it is so.", "# Why\n\nSee above.", "")


@functools.cache
def written() -> tuple[Answer, ...]:
    """All answers that people wrote."""
    return (*read_folder(HERE / "right", "right"), *read_folder(HERE / "wrong", "wrong"))


def drawn(assignment: str, seed: int) -> Notebook:
    """Return a notebook of real answers that has all released cells, and cells of the learner's own."""
    dice = random.Random(seed)
    chosen = Table(written(), seed).deal(find_assignment(assignment), dice.randrange(4))
    notebook = filled_in(ROOT, chosen)
    cells = []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown" and "nbgrader" in cell["metadata"]:
            cell["source"] = dice.choice(_WORDS)
        before, after = (_beside(dice, assignment, cell["id"]) for _ in range(2))
        cells += [*before, cell, *after]
    return {**notebook, "cells": cells}


def _beside(dice: random.Random, assignment: str, name: str) -> list[dict[str, Any]]:
    """Return, now and then, a cell to stand beside another: beside an answer perhaps another try."""
    if dice.random() > 0.1:
        return []
    if dice.random() < 0.3:
        return [own(dice.choice(_NOTES), "markdown")]
    exercise = f"{assignment}/{name.removesuffix(SOLUTION)}"
    tries = [with_imports(one.source) for one in written() if one.exercise == exercise]
    is_try = name.endswith(SOLUTION) and dice.random() < 0.7
    return [own(dice.choice(tries if is_try else _OWN))]


def without_ids(notebook: Notebook) -> Notebook:
    """Return a notebook as tools leave it that drop ids and metadata."""
    cells = [{**cell, "metadata": {}} for cell in copy.deepcopy(notebook["cells"])]
    for cell in cells:
        del cell["id"]
    return {**notebook, "cells": cells, "nbformat_minor": 4}


def grades(host: Any, release: Release, assignment: str, notebook: Notebook) -> dict[str, Any]:
    """Mark a notebook; return what the gradebook gets, None for what waits for a person."""
    data = as_bytes(notebook)
    file = SubmittedFile(f"{assignment}.ipynb", data, len(data))
    with patch.object(examiner, "VARIANTS", 1):  # other bytes, the same cases
        marked = mark_submission(host, release, file, "somebody", assignment, QUICK)
    assert not marked.problem, marked.problem
    return result_of(marked, release).grades


@pytest.mark.parametrize("assignment", NAMES)
def test_marks_are_the_same_without_ids(host, assignment):
    """Is every mark the same, and does the same wait for a person, without ids and metadata?"""
    release = Release.read(release_path(ROOT, assignment))

    @some
    @given(st.integers(0, 2**32))
    def same(seed: int) -> None:
        notebook = drawn(assignment, seed)
        with_ids = grades(host, release, assignment, notebook)
        assert grades(host, release, assignment, without_ids(notebook)) == with_ids

    same()
