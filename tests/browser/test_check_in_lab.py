"""The first notebook in a real JupyterLab: a failing check explains itself, a right one passes."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.notebook import PATIENCE, NotebookPage

pytestmark = pytest.mark.browser

NOTEBOOK = "01_activations/01_activations.ipynb"
WRONG = "def sigmoid(z):\nreturn 1 / (1 + np.exp(z))"
RIGHT = "def sigmoid(z):\nreturn 1 / (1 + np.exp(-z))"


def _picture(page, name):
    """Keep a picture where `PICTURES` says, for a person to look at."""
    folder = os.environ.get("PICTURES")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def test_a_check_explains_then_passes(page, lab):
    """Does a wrong sigmoid show its likely cause, and a right one pass?"""
    notebook = NotebookPage(page, lab, NOTEBOOK)
    notebook.run(notebook.code_cell("import numpy as np"))

    exercise = notebook.code_cell("def sigmoid(z):")
    notebook.write(exercise, WRONG.replace("\n", "\n    "))
    notebook.run(exercise)
    output = notebook.run(notebook.code_cell("check(sigmoid)"))
    expect(output).to_contain_text("sigmoid: not right yet (0 of 2 points)", timeout=PATIENCE)
    expect(output).to_contain_text("Likely cause: The exponent has lost its minus sign")
    expect(output).not_to_contain_text("Traceback")
    output.scroll_into_view_if_needed()
    _picture(page, "check-wrong")

    notebook.write(exercise, RIGHT.replace("\n", "\n    "))
    notebook.run(exercise)
    output = notebook.run(notebook.code_cell("check(sigmoid)"))
    expect(output).to_contain_text(
        "sigmoid: right in all 10 cases (2 of 2 points)", timeout=PATIENCE
    )
    _picture(page, "check-right")
