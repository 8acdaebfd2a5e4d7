"""Does a learner's JupyterLab keep the text as it is, and unfold a hint by mouse and by keyboard?"""

import shutil
import sys

import pytest
from playwright.sync_api import expect

from .conftest import ROOT, serving
from .notebook import PATIENCE, NotebookPage

SETTINGS = ROOT / "autograder" / "authoring" / "learners" / "settings" / "overrides.json"
NAME = "01_activations"


@pytest.fixture
def notebook(page, tmp_path):
    """The first notebook, in JupyterLab as the course sets it up."""
    shutil.copytree(ROOT / "assignments" / NAME, tmp_path / "course" / NAME)
    config = tmp_path / "CONFIG" / "labconfig"
    config.mkdir(parents=True)
    shutil.copyfile(SETTINGS, config / "default_setting_overrides.json")
    command = [sys.executable, "-m", "jupyterlab", "--allow-root"]
    command += [f"--ServerApp.root_dir={tmp_path / 'course'}"]
    with serving(tmp_path, command) as address:
        yield NotebookPage(page, address, f"{NAME}/{NAME}.ipynb")


def test_text_stays_and_hints_open(notebook):
    """Does a double click show no source, D D delete nothing, and Enter and a click open a hint?"""
    text = notebook.panel.locator(".jp-MarkdownCell", has_text="which exponential?").first
    text.scroll_into_view_if_needed(timeout=PATIENCE)
    before = notebook.panel.locator(".jp-Cell").count()
    text.locator("p").first.dblclick()
    expect(text.locator(".jp-InputArea-editor")).to_be_hidden()
    notebook.page.keyboard.press("Escape")
    notebook.page.keyboard.press("d")
    notebook.page.keyboard.press("d")
    expect(notebook.panel.locator(".jp-Cell")).to_have_count(before)
    hints = text.locator("details")
    hints.nth(0).locator("summary").click()
    expect(hints.nth(0)).to_have_attribute("open", "")
    hints.nth(1).locator("summary").focus()
    notebook.page.keyboard.press("Enter")
    expect(hints.nth(1)).to_have_attribute("open", "")
    expect(text.locator(".jp-InputArea-editor")).to_be_hidden()
