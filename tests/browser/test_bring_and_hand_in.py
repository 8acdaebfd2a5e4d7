"""In the learner edition: bring what was written into notebook 5, and hand it in."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from autograder.authoring.publish import publish
from tests.browser.conftest import ROOT, running_lab
from tests.browser.notebook import PATIENCE, NotebookPage

pytestmark = pytest.mark.browser

EARLIER, NAME = "04_deep_network", "05_cat_classifier"
HELPER = "TINY = 1e-15\n\n\ndef tame(p):\n    return np.clip(p, TINY, 1 - TINY)"


@pytest.fixture(scope="module")
def workbook(tmp_path_factory):
    """A learner edition whose notebook 4 is solved, with a helper, and notebook 5 but for one."""
    folder = tmp_path_factory.mktemp("ä workbook")
    publish(ROOT, folder / "nn", version="1.0")
    own = {"cell_type": "code", "id": "mine", "source": HELPER, "metadata": {}, "outputs": []}
    _solve(folder / "nn", EARLIER, {**own, "execution_count": None}, _tamed)
    _solve(folder / "nn", NAME, None, _but_predict)
    return folder / "nn"


def _solve(workbook, name, own, change):
    """Write the solutions into a learner's notebook, each as `change` returns it."""
    path = workbook / "assignments" / name / f"{name}.ipynb"
    solved = ROOT / "solutions" / name / f"{name}.ipynb"
    there = {one["id"]: "".join(one["source"]) for one in json.loads(solved.read_text())["cells"]}
    notebook = json.loads(path.read_text())
    for cell in notebook["cells"]:
        if cell["id"].endswith("-solution"):
            text = re.sub(r"^ *### (BEGIN|END) SOLUTION\n?", "", there[cell["id"]], flags=re.M)
            cell["source"] = change(cell["id"], text) or cell["source"]
    if own:
        notebook["cells"].insert(2, own)
    path.write_text(json.dumps(notebook))


def _tamed(name, text):
    return text.replace("np.log(np.where(Y == 0, 1, AL))", "np.log(tame(np.where(Y == 0, 1, AL)))")


def _but_predict(name, text):
    return "" if name == "predict-solution" else text


@pytest.fixture(scope="module")
def address(workbook):
    """A JupyterLab that opens the edition."""
    folder = workbook.parent
    with running_lab(folder, workbook, PYTHONPATH=str(workbook)) as address:
        yield address


@pytest.fixture(params=[("light", 1280), ("dark", 400)], ids=str)
def look(request, browser, address, workbook, tmp_path):
    """A page of some width, in JupyterLab's light or dark theme."""
    scheme, width = request.param
    theme = workbook.parent / "settings/@jupyterlab/apputils-extension/themes.jupyterlab-settings"
    theme.parent.mkdir(exist_ok=True)
    theme.write_text(json.dumps({"theme": f"JupyterLab {scheme.title()}"}))
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    yield page, width, f"{scheme}-{width}"
    page.screenshot(path=str(tmp_path / "last.png"))
    for kernel in page.request.get(f"{address}api/kernels").json():
        page.request.delete(f"{address}api/kernels/{kernel['id']}")
    page.close()


def _picture(page, name):
    """Keep a picture where `PICTURES` says, for a person to look at."""
    folder = os.environ.get("PICTURES")
    if folder:
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def test_bring_and_hand_in(look, workbook, address):
    """Does the cell turn into the learner's code, and is the file written that `ready` names?"""
    page, width, name = look
    shutil.rmtree(workbook / "hand-in", ignore_errors=True)
    file = workbook / "assignments" / NAME / f"{NAME}.ipynb"
    as_it_was = file.read_bytes()
    notebook = NotebookPage(page, address, f"assignments/{NAME}/{NAME}.ipynb")
    if width < 600:
        page.keyboard.press("Control+b")  # the file browser leaves no room
        page.set_viewport_size({"width": width, "height": 900})
    notebook.run(notebook.code_cell("import numpy as np"))
    bring = notebook.code_cell("import bring")
    cell = page.locator(f".jp-CodeCell >> nth={notebook.number_of(bring)}")
    output = notebook.run(cell)
    expect(cell.locator(".cm-content")).to_contain_text("def tame(p):", timeout=PATIENCE)
    expect(output).to_contain_text("Not checked yet: initialize_parameters, ")
    expect(output).to_contain_text("They use TINY, tame, which came along.")
    _picture(page, f"bring-{name}")
    notebook.run(cell)
    expect(cell.locator(".jp-OutputArea-output")).to_have_count(0)
    notebook.run_all(4 * PATIENCE)
    page.keyboard.press("Control+s")
    expect(page.locator(".jp-DirtyIndicator, .jp-mod-dirty")).to_have_count(0, timeout=PATIENCE)
    closing = notebook.code_cell("import ready")
    output = notebook.run(closing)
    expect(output).to_contain_text("Right: two_layer_model, L_layer_model", timeout=PATIENCE)
    expect(output).to_contain_text("predict: not written yet")
    expect(output).to_contain_text(f"Hand in this file: hand-in/{NAME}.ipynb")
    output.scroll_into_view_if_needed()
    _picture(page, f"ready-{name}")
    assert not any("Hand in this file" in text for text in notebook.too_wide())
    handed_in = json.loads((workbook / "hand-in" / f"{NAME}.ipynb").read_text("utf-8"))
    sources = ["".join(one["source"]) for one in handed_in["cells"]]
    assert any("def tame(p):" in text for text in sources)
    assert "SHA-256" in (workbook / "hand-in" / f"{NAME}.receipt.txt").read_text()
    file.write_bytes(as_it_was)
