"""Does a cell turn into the learner's own functions of an earlier notebook?"""

import pytest

from autograder import bring
from autograder.workbook import bring as module
from autograder.workbook.bring import bring_into
from tests.workbook.notebooks import (
    RIGHT,
    UNWRITTEN,
    WRONG,
    Shell,
    answer,
    check,
    code,
    save,
    setup,
)

EARLIER, HERE = "01_activations", "02_logistic_regression"
SIGMOID = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"


@pytest.fixture
def shell(monkeypatch):
    """An IPython that keeps what a cell was turned into."""
    shell = Shell()
    monkeypatch.setattr(module, "running_shell", lambda: shell)
    return shell


@pytest.fixture
def turn(tmp_path, monkeypatch, shell):
    """Return a function that brings from a notebook with these cells, and what is said and there."""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    here = save(tmp_path, HERE, setup(HERE))
    monkeypatch.setenv("JPY_SESSION_NAME", str(here))

    def turn(*cells, notebook=EARLIER, scope=None):
        if cells:
            save(tmp_path, EARLIER, setup(EARLIER), *cells)
        return bring_into({} if scope is None else scope, notebook), shell.turned

    return turn


def test_turned(turn):
    """Does the cell hold the function as it was written, and the way to bring it anew?"""
    note, text = turn(answer(SIGMOID, "sigmoid"), check("sigmoid", shown=RIGHT))
    first, second, code = text.split("\n", 2)
    assert first == f"# Your code from {EARLIER}: look it over, then run this cell."
    assert second == f'# To bring it anew: from autograder import bring; bring("{EARLIER}")'
    assert code == f"\n\n{SIGMOID}"
    assert ("right", "Right when last checked: `sigmoid`") in note.rows
    assert note.code == text


def test_turned_text_runs_alone(turn):
    """Does what was brought run in a notebook that has nothing but its set-up cell?"""
    helper = code("from math import tau\nHALF = tau / tau / 2\n\ndef half():\n    return HALF")
    note, text = turn(helper, answer("def sigmoid(z):\n    return half() + z", "sigmoid"))
    scope = {}
    exec(text, scope)
    assert scope["sigmoid"](1) == 1.5
    assert any("They use `HALF`, `half`, `tau`" in text for _, text in note.rows)


def test_nothing_is_run(turn):
    """Is the earlier notebook only read?"""
    bomb = code("raise SystemExit\nopen('x', 'w')")
    assert SIGMOID in turn(bomb, answer(SIGMOID, "sigmoid"))[1]


def test_set_up_stays(turn):
    """Is what each set-up cell gives left out?"""
    again = code("import numpy as np\nfrom autograder import checker\n" + SIGMOID)
    text = turn(again)[1]
    assert SIGMOID in text
    assert "import numpy" not in text
    assert "checker" not in text


@pytest.mark.parametrize(
    ("cells", "how"),
    [
        (
            [answer(SIGMOID, "sigmoid"), check("sigmoid", shown=WRONG)],
            "Not right when last checked",
        ),
        ([answer(SIGMOID, "sigmoid"), check("sigmoid")], "Not checked yet"),
        ([answer(SIGMOID, "sigmoid"), check("sigmoid", shown=UNWRITTEN)], "Not checked yet"),
        (
            [answer("def sigmoid(z):\n    raise NotImplementedError()", "sigmoid")],
            "Not written yet",
        ),
        ([code("x = 1")], "Not found, and to be written in the place that is left"),
        (
            [code(SIGMOID, count=9), check("sigmoid", count=3, shown=RIGHT)],
            "Run again since last checked",
        ),
    ],
)
def test_how_it_stands(turn, cells, how):
    """Is it said how the function stood when the notebook was saved?"""
    note, text = turn(*cells)
    assert f"{how}: `sigmoid`" in [row for _, row in note.rows]
    assert "def sigmoid(z):" in text


def test_cell_that_cannot_be_read(turn):
    """Is a definition named that was passed over, and an earlier one taken?"""
    note, text = turn(answer(SIGMOID, "sigmoid"), code("def sigmoid(z)\n    return 0"))
    assert SIGMOID in text
    assert ("wrong", "A cell there with `sigmoid` is not valid Python, and was passed over.") in (
        note.rows
    )


def test_no_earlier_notebook(turn):
    """Is there a place to write the function where the earlier notebook is not found?"""
    note, text = turn()
    assert "was not found" in note.title
    assert text.endswith("def sigmoid(z):\n    # YOUR CODE HERE\n    raise NotImplementedError()")


def test_damaged_notebook(turn, tmp_path):
    """Is the cell left alone where the earlier notebook is damaged?"""
    path = save(tmp_path, EARLIER)
    path.write_bytes(b"{")
    note, text = turn()
    assert text is None
    assert "is no notebook, or it is damaged" in note.title


def test_unknown_notebook(tmp_path, monkeypatch, shell):
    """Is it said what to do where the notebook has not said which it is?"""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    assert "set-up cell" in bring_into({}, EARLIER).title
    assert shell.turned is None


def test_until_it_has_run(turn):
    """Does a function stand for one that is not written, unless there is one already?"""
    scope = {}
    turn(scope=scope)
    with pytest.raises(NotImplementedError):
        scope["sigmoid"](1)
    scope = {"sigmoid": abs}
    turn(scope=scope)
    assert scope["sigmoid"] is abs


def test_nothing_at_marking(monkeypatch, shell, capsys):
    """Does a cell that was never turned do nothing when work is marked?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    bring(EARLIER)
    assert shell.turned is None
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("notebook", "names"),
    [
        ("01_activations", {"sigmoid"}),
        ("02_logistic_regression", {"slopes_by_trial"}),
        ("my copy of 02_logistic_regression (1).ipynb", {"slopes_by_trial"}),
        ("work.ipynb", {"sigmoid", "slopes_by_trial"}),
    ],
)
def test_of_two_notebooks_each_gives_its_own(tmp_path, monkeypatch, shell, notebook, names):
    """Does a cell ask a notebook for its own functions alone, and for all where it cannot know?"""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    later = "03_planar_network"
    monkeypatch.setenv("JPY_SESSION_NAME", str(save(tmp_path, later, setup(later))))
    scope = {}
    bring_into(scope, notebook)
    assert {
        name for name in ("sigmoid", "slopes_by_trial") if f"def {name}(" in shell.turned
    } == names
    assert names <= {*scope}
