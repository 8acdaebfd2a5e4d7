"""Does `ready()` say how the saved notebook stands, and write the copy whatever it finds?"""

import hashlib
import json
import re
from pathlib import Path

import numpy as np
import pytest

from autograder import ready
from autograder.key import find_assignment
from autograder.workbook import ready as module
from autograder.workbook.hand_in import receipt_of
from autograder.workbook.ready import report
from tests.workbook.notebooks import Shell, answer, check, code, notebook, question, save, setup

NAME = "01_activations"
TOTAL = f"{find_assignment(NAME).points:g}"
RELU = "def relu(z):\n    return np.maximum(0, z)"
EMPTY = "YOUR ANSWER HERE"


@pytest.fixture
def say(tmp_path, monkeypatch):
    """Return a function that runs and saves cells and then asks whether they are ready."""

    def say(*cells, runs=(), given=None, metadata=None):
        cells = [setup(NAME), *cells]
        path = save(tmp_path, NAME, *cells, **(metadata or {}))
        monkeypatch.setenv("JPY_SESSION_NAME", str(path))
        monkeypatch.setattr(module, "running_shell", lambda: Shell(*runs))
        monkeypatch.setattr(module, "_released", lambda _: given and notebook(setup(NAME), *given))
        scope = {"np": np}
        for run in runs:
            exec(run, scope)
        before = path.read_bytes()
        note = report(scope)
        assert path.read_bytes() == before
        return note

    return say


def rows(note):
    return [text for _, text in note.rows]


def handed_in(folder):
    return folder / "hand-in" / f"{NAME}.ipynb"


def test_right(say, tmp_path):
    """Is a right exercise counted, with a copy and its receipt?"""
    note = say(answer(RELU, "relu"), runs=[RELU], metadata={"workbook": {"edition": "1.2"}})
    assert ("right", "Right: `relu`") in note.rows
    assert note.title == f"{NAME}: 2 of {TOTAL} points in the checks"
    assert rows(note)[0] == f"Hand in this file: `hand-in/{NAME}.ipynb`"
    copy = handed_in(tmp_path)
    receipt = receipt_of(copy).read_text()
    assert hashlib.sha256(copy.read_bytes()).hexdigest() in receipt
    assert "edition: 1.2" in receipt
    assert re.search(rf"visible checks: 2 of {TOTAL} points\n", receipt)


def test_all_is_told_and_stops_nothing(say, tmp_path):
    """Is each exercise told that is not right, while the copy is written?"""
    wrong, unwritten = RELU.replace("0", "1"), "def sigmoid(z):\n    raise NotImplementedError()"
    edited = "def tanh_derivative(z):\n    return 1 - np.tanh(z) ** 2"
    note = say(
        answer(wrong, "relu"),
        answer(unwritten, "sigmoid"),
        answer(edited, "tanh_derivative"),
        answer("def image2vector(image):\n    return image.reshape(-1, 1)", "image2vector"),
        answer("def relu_derivative(z)\n    return 1", "relu_derivative"),
        runs=[wrong, unwritten, edited + "\n    # as it was"],
    )
    told = "\n".join(rows(note))
    assert "`relu`: not right yet (0 of 2)" in told
    assert "`sigmoid`: not written yet" in told
    assert "`tanh_derivative`: the saved cell is not what you ran last" in told
    assert "`image2vector`: not run since the notebook was opened" in told
    assert "`relu_derivative`: its cell is not valid Python" in told
    assert "`cross_entropy_loss`: no cell defines it" in told
    assert handed_in(tmp_path).exists()


def test_when_it_was_saved(say):
    """Is it said what cannot be seen?"""
    last = rows(say())[-1]
    assert re.fullmatch(
        r"This is the notebook as it was saved at \d\d:\d\d\. If you typed since, save "
        r"\(Ctrl \+ S\) and run this cell again\.",
        last,
    )


def test_cells_missing(say, tmp_path):
    """Is a missing check told, and put back in the copy alone?"""
    note = say(answer(RELU, "relu"), given=[answer(RELU, "relu"), check("relu")])
    assert "The cell `check(relu)` was missing. Put right in the copy." in rows(note)
    assert "check(relu)" in handed_in(tmp_path).read_text()


def test_what_marking_lacks(say):
    """Are a library and a syntax told that marking may not have?"""
    told = "\n".join(rows(say(code("import pandas as pd"))))
    assert "`pandas` may not be there" in told


def test_answers_in_words(say):
    """Are the first words of each answer shown, and what is empty or gone?"""
    heading = {**question("## 1.2 Why?\n\nSay it.", ""), "id": "t", "metadata": {}}
    given = [heading, *(question(EMPTY, name) for name in ("one", "two", "three"))]
    long = " ".join(f"w{number}" for number in range(20))
    told = rows(say(question(EMPTY, "one"), heading, question(long, "two"), given=given))
    assert "“1.2 Why?” is not written yet" in told
    assert "“1.2 Why?” begins: w0 w1 w2 w3 w4 w5 w6 w7 …" in told
    assert "“1.2 Why?” has lost its cell" in told


def test_own_cells(say):
    """Is a helper told that was not run as it was saved?"""
    helper = "def helper():\n    return 1"
    assert "Not run as saved: your cell with `helper`." in rows(say(code(helper)))
    assert "Not run as saved" not in "\n".join(rows(say(code(helper), runs=[helper])))


def test_cells_given_out(say):
    """Is nothing told of an example of the course that was not run, unless it was edited?"""
    example = "def helper():\n    return 1"
    assert "Not run as saved" not in "\n".join(rows(say(code(example), given=[code(example)])))
    edited = rows(say(code(example + "0"), given=[code(example)]))
    assert "Not run as saved: your cell with `helper`." in edited


def test_folder_that_cannot_be_written(say, tmp_path):
    """Is it said what to do where no copy can be written?"""
    (tmp_path / "hand-in").write_text("a file")
    note = say(answer(RELU, "relu"), runs=[RELU])
    assert rows(note)[0] == "The copy to be handed in was not written."
    assert any("File > Download" in text for text in rows(note))


@pytest.mark.parametrize("content", [None, b"{", b"[]"])
def test_file_that_is_none(tmp_path, monkeypatch, content):
    """Is it said what to do where the notebook's file is not found, or damaged?"""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "a.ipynb"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv("JPY_SESSION_NAME", str(path))
    assert "hand in that" in rows(report({}))[0]


def test_other_notebook(tmp_path, monkeypatch):
    """Is nothing written for a notebook that is none of the course?"""
    monkeypatch.setenv("JPY_SESSION_NAME", str(save(tmp_path, "x", code("1"))))
    assert "not one of the course's" in report({}).title
    assert not (tmp_path / "hand-in").exists()


def test_nothing_at_marking(monkeypatch, tmp_path, capsys):
    """Does it do nothing when work is marked?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    monkeypatch.setenv("JPY_SESSION_NAME", str(save(tmp_path, NAME, setup(NAME))))
    ready()
    assert capsys.readouterr() == ("", "")
    assert not (tmp_path / "hand-in").exists()


def test_a_copy_that_was_released(monkeypatch, tmp_path):
    """Is the notebook as it was given out taken from the package, and none where there is none?"""
    monkeypatch.setattr(module, "released_notebook", lambda name: Path(tmp_path, f"{name}.ipynb"))
    assert module._released(NAME) is None
    Path(tmp_path, f"{NAME}.ipynb").write_text(json.dumps(notebook(setup(NAME))))
    assert module._released(NAME)["cells"]
