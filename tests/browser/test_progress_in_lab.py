"""From START to the first exercises in a real JupyterLab: where one is, and where to go on."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.notebook import PATIENCE, NotebookPage

pytestmark = pytest.mark.browser

FIRST = "1. Activations and loss: the pieces of one neuron"
SIGMOID = "def sigmoid(z):\n    return 1 / (1 + np.exp({}z))"


def _picture(page, name):
    """Keep pictures, wide and narrow, where `PICTURES` says, for a person to look at."""
    folder = os.environ.get("PICTURES")
    for width in (400, 1280) if folder else ():
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(500)
        page.screenshot(path=str(Path(folder) / f"{name}-{width}.png"))


def test_start_and_progress(page, workbook):
    """Does START lead to the first exercise, the line to the next, and START show how far one is?"""
    folder, address = workbook
    page.goto(address)
    start = page.locator(".jp-MarkdownViewer")
    expect(start).to_contain_text("Begin here", timeout=PATIENCE)
    expect(start).to_contain_text("0 of 7")
    assert page.locator(".jp-Launcher, .jp-Dialog, .jp-toast-container *").count() == 0
    assert page.get_by_text("Formgrader").count() == 0
    _picture(page, "start-new")

    start.get_by_role("link", name=FIRST).first.click()
    notebook = NotebookPage.opened(page)
    notebook.run(notebook.code_cell("import numpy as np"))
    exercise = notebook.code_cell("def sigmoid(z):")
    notebook.write(exercise, SIGMOID.format(""))
    notebook.run(exercise)
    line = notebook.run(notebook.code_cell("check(sigmoid)"))
    expect(line).to_contain_text("0 of 7 here · START", timeout=PATIENCE)

    notebook.write(exercise, SIGMOID.format("-"))
    notebook.run(exercise)
    line = notebook.run(notebook.code_cell("check(sigmoid)"))
    expect(line).to_contain_text("1 of 7 here · next: sigmoid_derivative · START", timeout=PATIENCE)
    _picture(page, "line")
    line.get_by_role("link", name="sigmoid_derivative").click()
    expect(page.get_by_role("heading", name="1.2 The slope of the sigmoid")).to_be_in_viewport()

    line.get_by_role("link", name="START").click()
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.get_by_text("Reload Markdown File from Disk", exact=True).last.click()
    expect(start).to_contain_text("Go on here: sigmoid_derivative", timeout=PATIENCE)
    expect(start).to_contain_text("1 of 7")
    _picture(page, "start-begun")
    assert (folder / ".workbook" / "progress" / "01_activations.json").is_file()
