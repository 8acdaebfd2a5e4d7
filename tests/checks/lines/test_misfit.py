"""Tests of autograder.checks.lines.misfit: the first line where the letters stop fitting."""

import pytest

from autograder.checks.lines.made import lines_made
from autograder.checks.lines.misfit import first_misfit
from autograder.checks.lines.tables import tables
from tests.checks.lines.called import BACK, RIGHT, run_of


def found(source):
    run, letters = run_of(source)
    misfit = first_misfit(run, [*lines_made(run)], [*tables(run)], letters, BACK.returns)
    if misfit is None:
        return None
    return run.statements()[misfit.at.site].lineno if misfit.at else 0, misfit.why


def with_line(old, new):
    assert old in RIGHT
    return RIGHT.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        (", keepdims=True", "", 3, "`db` should be (n, 1); here it is (n,)."),
        (
            "np.dot(dZ, A.T)",
            "np.dot(A, dZ.T)",
            2,
            "`dW` should be (n, n_prev); here it is (n_prev, n).",
        ),
        ("return dW, db, cost", "return dW.T, db, cost", 5, "`dW` should be (n, n_prev)"),
        ("np.sum(dZ)\n", "np.sum(dZ[:1] * dZ[:1].T)\n", 4, "`dZ[:1]` (1, m) * `dZ[:1].T` (m, 1)"),
        (
            "dW = np.dot(dZ, A.T)",
            "m = dZ.shape[0]\n    dW = np.dot(dZ, A.T) / m",
            2,
            "`m` should be m = 5; here it is n = 4.",
        ),
        ("np.dot(dZ, A.T)", "np.dot(dZ, A)", 0, "It stops here: `dZ` (n, m)"),
    ],
)
def test_the_first_line_that_does_not_fit_is_found(old, new, line, why):
    """Is it the line that made it, whether by its name, by what comes back, or by a table?"""
    at, said = found(with_line(old, new))
    assert at == line
    assert said.startswith(why)


def test_what_comes_back_is_traced_to_its_line():
    """Is a wrong result under another name found where it was made?"""
    source = with_line("db = np.sum(dZ, axis=1, keepdims=True)", "b = np.sum(dZ, axis=1)")
    at, said = found(source.replace("dW, db,", "dW, b,"))
    assert at == 3
    assert said == "`db` should be (n, 1); here it is (n,)."


def test_results_in_the_wrong_order_are_no_line_s_fault_but_the_last():
    """Is the line left alone that made a part right, where it is handed back as another?"""
    at, said = found(with_line("return dW, db, cost", "return db, dW, cost"))
    assert at == 5
    assert said.startswith("`dW` should be (n, n_prev); here it is (n, 1)")


def test_an_array_under_the_name_of_a_number_is_found():
    """Is an array found that goes under the name of a number, but not a number in a table?"""
    source = with_line("return dW", "c = 0\n    return dW").replace(
        "cost = np.sum(dZ)", "cost = {}"
    )
    at, said = found(source.format("np.sum(dZ, axis=0)"))
    assert at == 4
    assert said == "`cost` should be a number; here it is (m,)."
    assert found(source.format("np.sum(dZ).reshape(1, 1)[0, 0]")) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("cost = np.sum(dZ)", "cost = np.sum(dZ) * 3"),
        (
            "db = np.sum(dZ, axis=1, keepdims=True)",
            "db = np.sum(dZ, axis=1)\n    db = db.reshape(-1, 1)",
        ),
        ("dW = np.dot", "A = A.T.T\n    W = W.T\n    dW = np.dot"),
    ],
)
def test_what_fits_in_the_end_is_not_marked(old, new):
    """Is nothing marked where only numbers are wrong, or a name is put right, or used otherwise?"""
    assert found(RIGHT) is None
    assert found(with_line(old, new)) is None
