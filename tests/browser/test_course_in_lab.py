"""Every notebook of the course in a real JupyterLab, from top to bottom."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from autograder.key import COURSE
from tests.browser.notebook import PATIENCE, NotebookPage

pytestmark = pytest.mark.browser

NAMES = [assignment.name for assignment in COURSE]


def _keep(notebook, name):
    """Keep pictures where `PICTURES` says, for a person to look at."""
    folder = os.environ.get("PICTURES")
    if folder:
        notebook.pictures(Path(folder), name)


@pytest.mark.parametrize("name", NAMES)
def test_solved(page, lab, name):
    """Does the solution run through, with every check passed and nothing too wide or unspoken?"""
    notebook = NotebookPage(page, lab, f"solved/{name}/{name}.ipynb")
    notebook.run_all(4 * PATIENCE)
    _keep(notebook, name)
    assert notebook.complaints() == []
    assert page.get_by_text("not right yet").count() == 0
    assert page.get_by_text("not written yet (0 of").count() == 0
    assert notebook.without_words() == 0
    assert notebook.too_wide() == []


@pytest.mark.parametrize("name", NAMES)
def test_unsolved(page, lab, name):
    """Does Run All pass every unwritten exercise calmly, to the end?"""
    notebook = NotebookPage(page, lab, f"{name}/{name}.ipynb")
    notebook.run_all(4 * PATIENCE)
    _keep(notebook, f"{name}-unsolved")
    exercises = next(one for one in COURSE if one.name == name).exercises
    expect(page.get_by_text("not written yet (0 of")).to_have_count(
        len(exercises), timeout=PATIENCE
    )
    assert notebook.complaints() == []
    assert page.get_by_text("Traceback").count() == 0
    assert notebook.too_wide() == []
