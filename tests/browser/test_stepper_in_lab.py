"""Do pictures that answer to the hand work in JupyterLab and in Notebook 7, by mouse and by keyboard?"""

import contextlib
import json

import pytest
from playwright.sync_api import expect

from autograder.plots import step_through

from .conftest import ROOT, running_lab
from .notebook import HEARD, PATIENCE, NotebookPage
from .pictures import keep_pictures

pytestmark = pytest.mark.browser

NAME = "03_planar_network"
_SOURCES = (
    "import numpy as np\nfrom autograder import plots",
    "plots.step_through()",
    "plots.tangent(np.tanh, start=0)",
)


@pytest.fixture
def lab(tmp_path):
    """A JupyterLab at a notebook that has nothing but the picture, run already and so trusted."""
    cells = [
        {
            "cell_type": "code",
            "id": f"c{n}",
            "source": source,
            "metadata": {},
            "outputs": [],
            "execution_count": None,
        }
        for n, source in enumerate(_SOURCES)
    ]
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    notebook = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    (tmp_path / "small.ipynb").write_text(json.dumps(notebook), "utf-8")
    with running_lab(tmp_path, tmp_path, PYTHONPATH=str(ROOT)) as address:
        yield address


def _use(page, box, cells):
    """Go through some numbers by mouse and by keyboard; the notebook must not hear the keys."""
    expect(box.get_by_role("img")).to_be_visible(timeout=PATIENCE)
    box.get_by_role("button", name="Forward").click()
    expect(box).to_contain_text("Wire from x1 to hidden neuron 1, forward: 1 · 0 = 0.")
    box.get_by_role("textbox").click()
    page.keyboard.type("-2")
    page.keyboard.press("Enter")
    expect(box).to_contain_text("✔ Right. Wire from x2 to hidden neuron 1, forward")
    expect(box.get_by_role("textbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(box).to_contain_text("Hidden neuron 1, z: 0 + (−2) + 0 = −2.")
    page.keyboard.press("Tab")
    expect(box.get_by_role("button", name="Forward")).to_be_focused()
    for key in (
        "ArrowLeft",
        "b",
        "d",
        "d",
        "j",
        "k",
        "Enter",
    ):  # add, delete, move: commands of a notebook
        page.keyboard.press(key)
    expect(box).to_contain_text("Hidden neuron 1, z: 0 + (−2) + 0 = −2.")
    assert page.locator(".jp-CodeCell").count() == cells


def _move(page, box, cells):
    """Move a point by keyboard and by mouse; the notebook must not hear the keys."""
    said, slider = box.locator("p"), box.get_by_role("slider")
    expect(said).to_contain_text("z = 0: tanh is 0, its slope 1.", timeout=PATIENCE)
    slider.click()
    for key in ("Home", "b", "j", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    expect(said).to_contain_text("z = \N{MINUS SIGN}4.8: tanh is")
    expect(slider).to_be_focused()
    box.locator("[data-name=curve]").click(position={"x": 3, "y": 3}, force=True)
    expect(said).not_to_contain_text("4.8:")
    assert page.locator(".jp-CodeCell").count() == cells


def test_in_jupyterlab(page, lab):
    """Does it work there, as wide as its cell, and do keys stay in it?"""
    notebook = NotebookPage(page, lab, "small.ipynb")
    notebook.run(notebook.code_cell("import numpy"))
    cell = notebook.code_cell("step_through")
    notebook.run(cell)
    notebook.run(notebook.code_cell("plots.tangent"))
    box, other = (page.locator(".nn-interactive").nth(place) for place in (0, 1))
    _use(page, box, len(_SOURCES))
    _move(page, other, len(_SOURCES))
    assert notebook.too_wide() == []
    assert notebook.without_words() == 0
    assert notebook.complaints() == []
    keep_pictures(page, "stepper-lab", box)
    keep_pictures(page, "tangent-lab", other)


def test_in_notebook_7(page, lab):
    """Does it work there, too?"""
    page.goto(f"{lab}notebooks/small.ipynb")
    expect(page.locator(".jp-CodeCell")).to_have_count(len(_SOURCES), timeout=PATIENCE)
    box, other = (page.locator(".nn-interactive").nth(place) for place in (0, 1))
    for patience in (HEARD, HEARD, PATIENCE):  # what is run while it still opens is lost
        page.get_by_role("menuitem", name="Run", exact=True).click(timeout=PATIENCE)
        page.get_by_text("Run All Cells", exact=True).click(timeout=PATIENCE)
        with contextlib.suppress(AssertionError):
            expect(box.get_by_role("img")).to_be_visible(timeout=patience)
            break
    # What was run twice is shown twice, and the second one begins anew.
    expect(page.locator(".jp-InputPrompt", has_text="[*]")).to_have_count(0, timeout=PATIENCE)
    expect(other.get_by_role("img")).to_be_visible(timeout=PATIENCE)
    _use(page, box, len(_SOURCES))
    _move(page, other, len(_SOURCES))


def test_not_trusted(page, lab, tmp_path, bundles):
    """Does the still picture stand in a notebook of somebody else's, with its words and no button?"""
    step_through()
    (bundle,) = bundles
    path = tmp_path / "small.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    output = {"output_type": "display_data", "metadata": {}, "data": bundle}
    notebook["cells"][1]["outputs"] = [output]
    path.write_text(json.dumps(notebook), "utf-8")
    NotebookPage(page, lab, path.name)
    picture = page.locator(".jp-OutputArea img")
    expect(picture).to_have_attribute("alt", bundle["text/plain"], timeout=PATIENCE)
    page.wait_for_function("document.querySelector('.jp-OutputArea img').naturalWidth > 0")
    expect(page.get_by_role("button", name="One step back")).to_have_count(0)
