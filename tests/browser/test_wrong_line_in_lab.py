"""Is a wrong line seen with its curve in JupyterLab, looked for by keyboard, and found?"""

import json
import shutil

import pytest
from playwright.sync_api import expect

from .conftest import ROOT, running_lab
from .notebook import PATIENCE, NotebookPage
from .pictures import keep_pictures

NAME = "03_planar_network"


@pytest.fixture
def notebook(page, tmp_path):
    """The third notebook of a workbook, with nothing run."""
    shutil.copytree(ROOT / "assignments", tmp_path / "assignments")
    with running_lab(tmp_path, tmp_path, PYTHONPATH=str(ROOT)) as address:
        yield NotebookPage(page, address, f"assignments/{NAME}/{NAME}.ipynb")


def test_a_wrong_line_by_keyboard(notebook, tmp_path):
    """Do the lines stand above their curve, and is each answer told what is true of its line?"""
    notebook.run(notebook.code_cell("import numpy as np"))
    shown = notebook.run(notebook.code_cell('plots.wrong_line("momentum")'))
    expect(shown).to_contain_text("5      return w, speed", timeout=PATIENCE)
    expect(shown.get_by_role("img", name="Cost with these lines: 0.69")).to_be_visible()
    question = "momentum: which line is wrong?"
    cell = notebook.whatever_it_holds(notebook.code_cell(question))
    expect(notebook.run(cell)).to_contain_text("No guess yet", timeout=PATIENCE)
    for answer, said in (
        ("9", "Answer with the number of a line, from 1 to 5."),
        ("3", "Line 3 does its job: a part of the speed is kept"),
        ("5", "Line 5 returns the old speed."),
    ):
        notebook.write(cell, f'guess("{question}", {answer})')
        expect(notebook.run(cell)).to_contain_text(said, timeout=PATIENCE)
    record = json.loads((tmp_path / ".workbook" / "progress" / f"{NAME}.json").read_text("utf-8"))
    assert record["guesses"][question]["answer"] == "5"
    assert record["exercises"] == {}
    assert notebook.without_words() == 0
    keep_pictures(notebook.page, "wrong_line", shown)
    assert notebook.complaints() == []
