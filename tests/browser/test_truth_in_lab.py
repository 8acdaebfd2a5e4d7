"""Does the check tell the truth in a real JupyterLab: stale code, endless loops, stops, restarts?"""

import os
import shutil
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import ROOT, serving
from tests.browser.notebook import PATIENCE, NotebookPage
from tests.waiting import wait_for

pytestmark = pytest.mark.browser

NOTEBOOK = "assignments/01_activations/01_activations.ipynb"
RIGHT = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"
BROKEN = "def sigmoid(z)\n    return 1 / (1 + np.exp(-z))"
MISSPELT = RIGHT.replace("sigmoid", "sigmod")
BEGAN = "began.txt"  # beside the notebook
ENDLESS = f"def sigmoid(z):\n    open({BEGAN!r}, 'w').close()\n    while True:\n        z = z + 1"
WRONG = "def sigmoid(z):\n    print('here', z)\n    return 1 / (1 + np.exp(z))"


def _picture(page, name):
    """Keep a picture where `PICTURES` says, for a person to look at."""
    folder = os.environ.get("PICTURES")
    if folder:
        page.wait_for_timeout(400)
        page.screenshot(path=str(Path(folder) / f"truth-{name}.png"))


@pytest.fixture(scope="module")
def workbook(edition, tmp_path_factory):
    """An edition that was opened by its `start`: the folder and the address."""
    home = tmp_path_factory.mktemp("learner")
    folder = home / "Mein Kürs"
    shutil.copytree(edition.folder, folder)
    command = [sys.executable, "-m", "autograder", "start"]
    with serving(home, command, cwd=folder, PYTHONPATH=str(folder)) as address:
        yield folder, address


@pytest.fixture
def notebook(page, workbook):
    """The first notebook, its set-up and a right sigmoid run, and the cells of both."""
    folder, address = workbook
    shutil.copy(ROOT / NOTEBOOK, folder / NOTEBOOK)  # what another test has saved is gone
    opened = NotebookPage(page, address, NOTEBOOK)
    opened.run(opened.code_cell("import numpy as np"))
    opened.exercise = opened.whatever_it_holds(opened.code_cell("def sigmoid(z):"))
    opened.check = opened.code_cell("check(sigmoid)")
    _run(opened, RIGHT)
    return opened


def _run(notebook, source):
    notebook.exercise.scroll_into_view_if_needed()
    notebook.write(notebook.exercise, source)
    notebook.run(notebook.exercise)


def _checked(notebook, name, words):
    output = notebook.run(notebook.check)
    expect(output).to_contain_text(words, timeout=PATIENCE)
    expect(output).not_to_contain_text("Traceback")
    output.scroll_into_view_if_needed()
    _picture(notebook.page, name)
    return output


def test_stale_code_is_not_judged(page, notebook):
    """Is an older version never judged: a syntax error, a misspelt name, a deleted cell?"""
    _checked(notebook, "right", "sigmoid: right in all 10 cases")
    _run(notebook, BROKEN)
    output = _checked(notebook, "syntax-error", "sigmoid: not checked")
    expect(output).to_contain_text("stopped with an error (SyntaxError)")
    _run(notebook, MISSPELT)
    output = _checked(notebook, "misspelt", "sigmoid: not checked")
    expect(output).to_contain_text("it defines sigmod.")
    _run(notebook, RIGHT)
    _checked(notebook, "right-again", "sigmoid: right in all 10 cases")


def test_a_deleted_cell_is_told(page, notebook):
    """Is a function not judged that a cell has defined which is deleted?"""
    own = notebook.add_below(notebook.exercise)  # the exercise's own cell is locked
    notebook.write(own, RIGHT.replace("1 /", "1.0 /"))
    notebook.run(own)
    _checked(notebook, "own-cell", "sigmoid: right in all 10 cases")
    own.locator(".jp-InputPrompt").first.click()
    page.keyboard.press("d")
    page.keyboard.press("d")
    output = _checked(notebook, "deleted", "sigmoid: not checked")
    expect(output).to_contain_text("is deleted")


def test_what_is_saved_and_did_not_run_is_told(page, notebook, workbook):
    """Is it told where the saved cell is another than what ran?"""
    notebook.write(notebook.exercise, WRONG)
    page.keyboard.press("Control+s")
    wait_for(lambda: "print('here', z)" in (workbook[0] / NOTEBOOK).read_text("utf-8"))
    output = _checked(notebook, "not-run", "sigmoid: not checked")
    expect(output).to_contain_text("is not what ran")


def test_an_endless_loop_and_the_stop_button(page, notebook, workbook):
    """Does an endless loop end with its line, and the stop button give a panel?"""
    _run(notebook, ENDLESS)
    output = _checked(notebook, "endless", "sigmoid: not right yet")
    expect(output).to_contain_text("look for a loop that never ends")
    expect(output).to_contain_text("of the cell:")
    began = (workbook[0] / NOTEBOOK).with_name(BEGAN)
    began.unlink()
    notebook.check.locator(".cm-content").click()
    notebook.check.locator(".cm-content").press("Control+Enter")
    wait_for(began.exists)
    page.locator("[data-command='notebook:interrupt-kernel'], [title^='Interrupt']").first.click()
    output = notebook.check.locator(".jp-OutputArea").first
    expect(output).to_contain_text("sigmoid: stopped", timeout=PATIENCE)
    expect(output).to_contain_text("It was in line")
    expect(output).not_to_contain_text("Traceback")
    output.scroll_into_view_if_needed()
    _picture(page, "stopped")


def test_after_a_restart(page, notebook):
    """Does a check after a restart say that its cell has not run?"""
    page.get_by_role("menuitem", name="Kernel", exact=True).click()
    page.locator("[data-command='kernelmenu:restart']").click()
    page.locator(".jp-Dialog .jp-mod-accept").click()
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").first.wait_for(
        timeout=PATIENCE
    )
    notebook.run(notebook.code_cell("import numpy as np"))
    _checked(notebook, "restart", "sigmoid: not run yet")
    _run(notebook, RIGHT)
    _checked(notebook, "restart-right", "sigmoid: right in all 10 cases")


@pytest.mark.parametrize("width", [400, 600])
def test_narrow_and_enlarged(page, notebook, width):
    """Does a panel fit a window of 400 pixels, and one of 1200 at a zoom of 200 per cent?"""
    _run(notebook, WRONG)
    output = _checked(notebook, "wrong", "The exponent has lost its minus sign")
    page.keyboard.press("Control+b")  # the list of files needs half of the window
    page.set_viewport_size({"width": width, "height": 800})
    output.scroll_into_view_if_needed()
    output.locator("summary").first.click()
    _picture(page, f"wrong-{width}-open")
    panel = output.locator("[role=status]").first
    assert panel.evaluate("one => one.scrollWidth <= one.clientWidth + 1")


def test_in_the_dark(page, notebook):
    """Is the panel's text that of the page in JupyterLab's dark theme?"""
    _run(notebook, WRONG)
    output = _checked(notebook, "light", "The exponent has lost its minus sign")
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-item", has_text="Theme").first.hover()
    page.locator("[data-command='apputils:change-theme']", has_text="JupyterLab Dark").first.click()
    dark = page.locator("body[data-jp-theme-light=false]")
    dark.wait_for(state="attached", timeout=PATIENCE)
    output.scroll_into_view_if_needed()
    output.locator("summary").first.click()
    _picture(page, "dark")
    colour = output.locator("[role=status]").first.evaluate("one => getComputedStyle(one).color")
    assert colour.startswith("rgba(255, 255, 255") or colour == "rgb(255, 255, 255)"
