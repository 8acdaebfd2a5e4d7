"""Is each entry of the product told with the row and the column that make it?"""

import numpy as np
import pytest

from autograder.plots import product
from tests.plots.interactive.scripts import data_of

W, A, b = [[1, 0, 2], [-1, 3, 0]], [[1, 2, 4], [0, 1, 0], [-1, 0, 0.5]], [[2], [0]]


def test_every_entry_is_told(bundles):
    """Does the sum behind each entry make it, and is the result NumPy's?"""
    product(W=W, A=A, b=b)
    data = data_of(bundles[0]["text/html"])
    (group,) = data["groups"]
    assert data["across"] == 3
    results = []
    assert group["states"][0]["told"] == "Z = W A + b has 2 rows and 3 columns."
    for state in group["states"][1:]:
        worked = state["told"].split(": ")[1].rstrip(".").replace("\N{MINUS SIGN}", "-")
        left, right = worked.replace("·", "*").split(" = ")
        assert eval(left) == float(right)
        results.append(float(right))
        assert state["told"] in bundles[0]["text/plain"]
    assert np.reshape(results, (2, 3)).tolist() == (np.array(W) @ np.array(A) + b).tolist()


def test_row_and_column_are_lit(bundles):
    """Are exactly its row, its column, its bias and itself lit at an entry, and in the drawing?"""
    product(W=W, A=A, b=b)
    data = data_of(bundles[0]["text/html"])
    lit = data["groups"][0]["states"][6]["lit"]  # row 2, column 3
    assert sorted(lit) == ["A1_3", "A2_3", "A3_3", "W2_1", "W2_2", "W2_3", "Z2_3", "b2_1"]
    assert all(data["live"].count(f'data-name="{name}"') == 2 for name in lit)


def test_what_was_not_asked_for_yet_is_hidden(bundles):
    """Are there question marks for the entries that come later, and numbers for those before?"""
    product(W=[[1, -1]], A=[[1, 0, 2], [2, 1, 0]], b=[[1]], names=("w", "X", "b", "z"))
    (group,) = data_of(bundles[0]["text/html"])["groups"]
    entries = [list(state["words"].values()) for state in group["states"]]
    assert entries == [["?", "?", "?"], ["0", "?", "?"], ["0", "0", "?"], ["0", "0", "3"]]
    assert group["states"][0]["told"] == "z = w X + b has 1 row and 3 columns."
    assert group["states"][3]["told"].startswith("Row 1 of w and column 3 of X, then b: 1 · 2 +")


@pytest.mark.parametrize(
    "given",
    [
        {"W": [[1, 2]], "A": A, "b": [[0]]},
        {"W": W, "A": A, "b": [0, 0]},
        {"W": W, "A": A, "b": [[0]]},
        {"W": [1, 2], "A": A, "b": b},
        {"W": [[1], [2, 3]], "A": A, "b": b},
        {"W": [["x"]], "A": [[1]], "b": [[1]]},
        {"W": None, "A": A, "b": b},
        {"W": np.ones((7, 1)), "A": [[1]], "b": np.ones((7, 1))},
    ],
)
def test_what_does_not_fit_is_told(given, shown):
    """Is one line said where the matrices cannot be multiplied, or not be seen?"""
    product(**given)
    (line,) = shown.words
    assert line.startswith(
        "This picture appears once all three are tables of numbers, the first has"
    )
