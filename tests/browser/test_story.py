"""A learner's days with the edition, in a real JupyterLab: from START to the hand-in."""

import json
import re
import shutil
import sys
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from autograder.key import COURSE
from tests.browser.complaints import listen, of_page, of_server
from tests.browser.conftest import ROOT, serving
from tests.browser.notebook import PATIENCE, NotebookPage
from tests.browser.pictures import keep_pictures

pytestmark = pytest.mark.browser

FIRST, FIRST_TITLE = "01_activations", "1. Activations and loss: the pieces of one neuron"
EARLIER = "04_deep_network"
LAST, LAST_TITLE = "05_cat_classifier", "5. Seeing cats: what is depth good for?"
WRONG = "def sigmoid(z):\n    return 1 / (1 + np.exp(z))"
HELPER = "TINY = 1e-15\n\n\ndef tame(p):\n    return np.clip(p, TINY, 1 - TINY)"


def test_a_learners_days(browser, edition, tmp_path):
    """Does START lead to a first right exercise, on to the next day, and to what is handed in?"""
    folder = tmp_path / "Mein Kürs"
    shutil.copytree(edition.folder, folder)
    _settle(folder, tmp_path / "CONFIG" / "labconfig")
    with _day(browser, folder, tmp_path) as page:
        _look_back(page, _first_exercise(page))
        _in_notebook_7(page)
    _at_night(folder)
    with _day(browser, folder, tmp_path) as page:
        _go_on(page)
        _bring_and_hand_in(page)
    handed_in = json.loads((folder / "hand-in" / f"{LAST}.ipynb").read_text("utf-8"))
    assert any("def tame(p):" in "".join(one["source"]) for one in handed_in["cells"])
    assert "SHA-256" in (folder / "hand-in" / f"{LAST}.receipt.txt").read_text("utf-8")


def _settle(folder, config):
    """Lay the edition's settings where JupyterLab reads them, as installing the edition would."""
    config.mkdir(parents=True)
    places = {"overrides.json": "default_setting_overrides.json", "page.json": "page_config.json"}
    for shipped, place in places.items():
        shutil.copyfile(folder / "settings" / shipped, config / place)


@contextmanager
def _day(browser, folder, home):
    """Start the edition by its command and open it in a fresh browser; nothing may complain."""
    command = [sys.executable, "-m", "autograder", "start", "--LabApp.expose_app_in_browser=True"]
    with serving(home, command, cwd=folder, PYTHONPATH=str(folder)) as address:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        page = context.new_page()
        heard = listen(page)
        page.goto(address)
        # START is put before yesterday's tabs when all else is there.
        page.wait_for_load_state("networkidle", timeout=PATIENCE)
        try:
            yield page
        finally:
            page.screenshot(path=str(home / "last.png"))
            context.close()
        assert of_page(heard) == []
        assert of_server(home / "lab.log") == []


def _first_exercise(page):
    """Go from START to a wrong answer, its cause, and a right one; at most four actions to the check."""
    start = page.locator(".jp-MarkdownViewer")
    expect(start).to_contain_text("Begin here", timeout=PATIENCE)
    expect(start).to_contain_text("0 of 7")
    assert page.locator(".jp-Launcher, .jp-Dialog, .jp-toast-container *").count() == 0
    assert page.get_by_text("Formgrader").count() == 0
    assert page.get_by_role("menuitem", name="Nbgrader").count() == 0  # it would be empty
    keep_pictures(page, "1-start", start.locator("h1"))

    link = start.get_by_role("link", name=FIRST_TITLE).first
    notebook = NotebookPage.behind(page, link, FIRST)
    expect(page.get_by_role("button", name="Validate")).to_be_visible()
    notebook.run(notebook.code_cell("import numpy as np"))
    checked = _answer(notebook, "sigmoid", WRONG)
    assert 1 + notebook.runs <= 4  # the click, and what was run
    expect(checked).to_contain_text("sigmoid: not right yet (0 of 2 points)", timeout=PATIENCE)
    expect(checked).to_contain_text("Likely cause: The exponent has lost its minus sign")
    expect(checked).to_contain_text("0 of 7 here · START")
    keep_pictures(page, "2-wrong", checked)

    checked = _answer(notebook, "sigmoid", _solution(FIRST, "sigmoid"))
    expect(checked).to_contain_text("sigmoid: right in all 10 cases (2 of 2 points)")
    expect(checked).to_contain_text("1 of 7 here · next: sigmoid_derivative · START")
    keep_pictures(page, "3-right", checked)
    notebook.save()
    return notebook


def _answer(notebook, name, source):
    """Write an exercise, run it and its check; returns what the check shows."""
    exercise = notebook.whatever_it_holds(notebook.code_cell(f"def {name}("))
    notebook.write(exercise, source)
    notebook.run(exercise)
    return notebook.run(notebook.code_cell(f"check({name})"))


def _look_back(page, notebook):
    """Follow the line to the next exercise, show the course in the notebook, and see START know it."""
    check = notebook.code_cell("check(sigmoid)")
    check.get_by_role("link", name="sigmoid_derivative").click()
    expect(page.get_by_role("heading", name="1.2 The slope of the sigmoid")).to_be_in_viewport()

    own = notebook.add_below(check)
    notebook.write(own, "from autograder import progress\nprogress()")
    shown = notebook.run(own)
    there = sum(len(one.exercises) for one in COURSE)
    expect(shown.get_by_role("img")).to_have_attribute(
        "alt", re.compile(f"^1 of {there} exercises")
    )
    expect(shown).to_contain_text("✔ right")
    assert notebook.too_wide() == []
    keep_pictures(page, "4-progress", shown)
    notebook.save()

    check.get_by_role("link", name="START").click()
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.get_by_text("Reload Markdown File from Disk", exact=True).last.click()
    start = page.locator(".jp-MarkdownViewer")
    expect(start).to_contain_text("Go on here: sigmoid_derivative", timeout=PATIENCE)
    expect(start).to_contain_text("1 of 7")


def _in_notebook_7(page):
    """Does Notebook 7 show START as a page of its own? It has complaints about itself."""
    other = page.context.new_page()
    other.goto(f"{page.url.partition('lab/')[0]}edit/START.md")
    start = other.locator("#main-panel .jp-MarkdownViewer")
    expect(start).to_contain_text("Go on here: sigmoid_derivative", timeout=PATIENCE)
    expect(start.get_by_role("img")).to_be_in_viewport()
    other.close()


def _at_night(folder):
    """Solve notebook 4, with a helper, and notebook 5 but for one function, in the files."""
    own = {"cell_type": "code", "id": "mine", "source": HELPER, "metadata": {}, "outputs": []}
    _solve(folder, EARLIER, _with_helper, {**own, "execution_count": None})
    _solve(folder, LAST, lambda name, text: "" if name == "predict" else text)


def _with_helper(name, text):
    return text.replace("np.log(np.where(Y == 0, 1, AL))", "np.log(tame(np.where(Y == 0, 1, AL)))")


def _solve(folder, name, change, *own):
    """Write the solutions into a learner's notebook, each as `change` returns it."""
    path = folder / "assignments" / name / f"{name}.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    for cell in notebook["cells"]:
        exercise, is_answer, _ = cell["id"].partition("-solution")
        if is_answer:
            cell["source"] = change(exercise, _solution(name, exercise)) or cell["source"]
    notebook["cells"][2:2] = own
    path.write_text(json.dumps(notebook), "utf-8")


def _solution(name, exercise):
    solved = json.loads((ROOT / "solutions" / name / f"{name}.ipynb").read_text("utf-8"))
    cell = next(one for one in solved["cells"] if one["id"] == f"{exercise}-solution")
    return re.sub(r"^ *### (BEGIN|END) SOLUTION\n?", "", "".join(cell["source"]), flags=re.M)


def _go_on(page):
    """On the next day: does START lead to where one was, and Run All bring the functions back?"""
    start = page.locator(".jp-MarkdownViewer")
    expect(start).to_contain_text("Go on here: sigmoid_derivative", timeout=PATIENCE)
    keep_pictures(page, "5-start-again", start.locator("h1"))
    link = start.get_by_role("link", name=re.compile("^sigmoid_derivative, in"))
    notebook = NotebookPage.behind(page, link, FIRST)
    expect(page.get_by_role("heading", name="1.2 The slope of the sigmoid")).to_be_in_viewport()
    notebook.run_all()
    checked = _answer(notebook, "sigmoid_derivative", _solution(FIRST, "sigmoid_derivative"))
    expect(checked).to_contain_text("2 of 7 here · next: tanh_derivative", timeout=PATIENCE)
    notebook.save()
    checked.get_by_role("link", name="START").click()


def _bring_and_hand_in(page):
    """Does the cell of notebook 5 turn into the learner's code, and `ready` name the file?"""
    link = page.locator(".jp-MarkdownViewer").get_by_role("link", name=LAST_TITLE).first
    notebook = NotebookPage.behind(page, link, LAST)
    notebook.run(notebook.code_cell("import numpy as np"))
    bring = notebook.whatever_it_holds(notebook.code_cell("import bring"))
    said = notebook.run(bring)
    expect(bring.locator(".cm-content")).to_contain_text("def tame(p):", timeout=PATIENCE)
    expect(said).to_contain_text("Not checked yet: initialize_parameters, ")
    expect(said).to_contain_text("They use TINY, tame, which came along.")
    keep_pictures(page, "6-bring", said)
    notebook.run(bring)
    expect(bring.locator(".jp-OutputArea-output")).to_have_count(0)
    for name in ("two_layer_model", "L_layer_model", "predict"):
        notebook.run(notebook.code_cell(f"def {name}("))
        notebook.run(notebook.code_cell(f"check({name})"))
    notebook.save()
    said = notebook.run(notebook.code_cell("import ready"))
    expect(said).to_contain_text("Right: two_layer_model, L_layer_model", timeout=PATIENCE)
    expect(said).to_contain_text("predict: not written yet")
    expect(said).not_to_contain_text("Not run as saved")
    expect(said).to_contain_text(f"Hand in this file: hand-in/{LAST}.ipynb")
    keep_pictures(page, "7-ready", said)
    assert notebook.too_wide() == []
