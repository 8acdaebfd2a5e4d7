"""Is a guess answered by keyboard in JupyterLab, told in a line, and kept?"""

import json
import shutil

import pytest
from playwright.sync_api import expect

from .conftest import ROOT, running_lab
from .notebook import PATIENCE, NotebookPage

NAME = "01_activations"


@pytest.fixture
def notebook(page, tmp_path):
    """The first notebook of a workbook, with nothing run."""
    shutil.copytree(ROOT / "assignments", tmp_path / "assignments")
    with running_lab(tmp_path, tmp_path, PYTHONPATH=str(ROOT)) as address:
        yield NotebookPage(page, address, f"assignments/{NAME}/{NAME}.ipynb")


def test_a_guess_by_keyboard(notebook, tmp_path):
    """Are the dots a line, another guess a hint, and the right one a tick that stays?"""
    notebook.run(notebook.code_cell("import numpy as np"))
    question = "At which z is the sigmoid steepest?"
    cell = notebook.whatever_it_holds(notebook.code_cell(question))
    expect(notebook.run(cell)).to_contain_text("No guess yet", timeout=PATIENCE)
    for answer, said in (("3", "Not this. Look at where the curve climbs"), ("0", "✔ Right.")):
        notebook.write(cell, f'guess("{question}", {answer})')
        expect(notebook.run(cell)).to_contain_text(said, timeout=PATIENCE)
    record = json.loads((tmp_path / ".workbook" / "progress" / f"{NAME}.json").read_text("utf-8"))
    assert record["guesses"][question]["right"]
    assert record["exercises"] == {}
    assert notebook.complaints() == []
