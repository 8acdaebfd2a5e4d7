"""`check.shapes(f)` in a real JupyterLab: each line with what it makes, readable on any page."""

import pytest
from playwright.sync_api import expect

from tests.browser.notebook import PATIENCE, NotebookPage
from tests.browser.pictures import keep_pictures

pytestmark = pytest.mark.browser

NOTEBOOK = "04_deep_network/04_deep_network.ipynb"
BACKWARD = """def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW = np.dot(dZ, A_prev.T) / m
    db = np.sum(dZ, axis=1) / m
    dA_prev = np.dot(W.T, dZ)
    return dA_prev, dW, db"""
COST = """def compute_cost(AL, Y):
    m = Y.shape[1]
    cost = -np.sum(Y * np.log(AL).T + (1 - Y) * np.log(1 - AL).T) / m
    return cost"""
STOPS = """def linear_forward(A, W, b):
    Z = np.dot(A, W) + b
    return Z, (A, W, b)"""


@pytest.fixture
def notebook(page, lab):
    """The notebook, set up."""
    opened = NotebookPage(page, lab, NOTEBOOK)
    opened.run(opened.code_cell("import numpy as np"))
    return opened


def written(notebook, source):
    """Write a function into its cell and run it; return the cell and the function's name."""
    name = source.partition("(")[0].removeprefix("def ")
    exercise = notebook.code_cell(f"def {name}(")
    notebook.write(exercise, source)
    notebook.run(exercise)
    return exercise, name


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (BACKWARD, "db should be (n, 1); here it is (n,)."),
        (COST, "a row and a column make a table, (m, m)."),
        (STOPS, "A (n_prev, m) = (4, 5) @ W (n, n_prev) = (3, 4): m is not n."),
    ],
)
def test_the_first_line_that_does_not_fit_is_marked(page, notebook, source, said):
    """Is the line marked, is it said why, and is nothing wider than its cell?"""
    exercise, name = written(notebook, source)
    below = notebook.add_below(exercise)
    notebook.write(below, f"check.shapes({name})")
    shown = notebook.run(below)
    expect(shown).to_contain_text(said, timeout=PATIENCE)
    assert not notebook.too_wide()
    keep_pictures(page, f"shapes-{source[4:14]}", shown)


def test_the_check_leads_to_the_shapes(page, notebook):
    """Does the panel of a check warn of the table, and say how to see each line's shape?"""
    _, name = written(notebook, COST)
    shown = notebook.run(notebook.code_cell(f"check({name})"))
    expect(shown).to_contain_text("make a table (m, m)", timeout=PATIENCE)
    expect(shown).to_contain_text("check.shapes(compute_cost)")
    keep_pictures(page, "shapes-in-the-panel", shown)
