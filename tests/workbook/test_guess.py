"""Is a guess told right or wrong, kept where a person works, and never in anybody's way?"""

import json

import numpy as np
import pytest

from autograder.workbook import guess as room
from autograder.workbook.guess import guess
from autograder.workbook.guesses import Guess
from autograder.workbook.record import Checked, read_guesses, read_record, record_path, write_record

ASKED = {
    "shape": Guess((4, 2), "the rows"),
    "number": Guess(0.693, "the loss", near=0.01),
    "word": Guess("more", "the picture", ("more", "less")),
    "computed": Guess(lambda scope: scope["x"].shape, "x"),
    "line": Guess(2, "the end", said={1: "Line 1 does its job.", 2: "Line 2 has no root."}),
}


@pytest.fixture(autouse=True)
def asked(monkeypatch):
    monkeypatch.setattr(room, "GUESSES", ASKED)


def said(capsys, *arguments, **scope):
    """What is printed for a guess in a notebook with these names: one line."""
    exec("guess(*arguments)", {"guess": guess, "arguments": arguments, **scope})
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.count("\n") == 1
    return printed.out.rstrip("\n")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("shape", (4, 2)),
        ("shape", [4, 2]),
        ("shape", (np.int64(4), 2.0)),
        ("number", 0.69),
        ("number", np.log(2)),
        ("word", "more"),
        ("word", " More "),
    ],
)
def test_a_right_guess(question, answer, capsys):
    """Is a right guess told right, in any spelling?"""
    assert said(capsys, question, answer) == "✔ Right."


def test_a_shape_without_its_brackets(capsys):
    """Is 4, 2 taken for (4, 2), and told how to answer where no shape is asked for?"""
    assert said(capsys, "shape", 4, 2) == "✔ Right."
    assert said(capsys, "shape", 2, 4) == "✘ Not this. Look at the rows."
    assert said(capsys, "number", 0, 69) == "Answer with a number, such as 3 or 0.5."
    assert said(capsys, "word", "more", "less") == 'Answer with "more" or "less".'


@pytest.mark.parametrize(
    ("question", "answer", "look"),
    [
        ("shape", (2, 4), "the rows"),
        ("shape", (4, 2, 1), "the rows"),
        ("number", 0.5, "the loss"),
        ("word", "less", "the picture"),
    ],
)
def test_another_guess(question, answer, look, capsys):
    """Does any other guess lead to what to look at, and not to the answer?"""
    assert said(capsys, question, answer) == f"✘ Not this. Look at {look}."


def rows_of(capsys):
    """What is printed of a note, row by row."""
    return [row.strip() for row in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("answer", [1, 1.0, np.int64(1)])
def test_another_line(answer, capsys):
    """Is of a line that is right told what it does, and where to look, again and again?"""
    for _ in range(3):
        guess("line", answer)
        assert rows_of(capsys) == ["✘ Not this.", "Line 1 does its job.", "Look at the end."]


@pytest.mark.parametrize("answer", [2, 2.0, np.int64(2)])
def test_the_wrong_line(answer, capsys):
    """Is told what was wrong in it, once it is found?"""
    guess("line", answer)
    assert rows_of(capsys) == ["✔ Right.", "Line 2 has no root."]


@pytest.mark.parametrize(
    ("question", "answer", "how"),
    [
        ("shape", "4, 2", "Answer with a shape, such as (3, 2)."),
        ("shape", 4, "Answer with a shape, such as (3, 2)."),
        ("shape", ("n", 2), "Answer with a shape, such as (3, 2)."),
        ("number", "half", "Answer with a number, such as 3 or 0.5."),
        ("number", None, "Answer with a number, such as 3 or 0.5."),
        ("number", float("nan"), "Answer with a number, such as 3 or 0.5."),
        ("word", "perhaps", 'Answer with "more" or "less".'),
        ("word", 1, 'Answer with "more" or "less".'),
        ("line", 3, "Answer with the number of a line, from 1 to 2."),
        ("line", 1.5, "Answer with the number of a line, from 1 to 2."),
        ("line", "line 2", "Answer with the number of a line, from 1 to 2."),
    ],
)
def test_a_guess_of_another_kind(question, answer, how, capsys):
    """Is told how to answer, where an answer is none to the question?"""
    assert said(capsys, question, answer) == how


def test_no_guess(capsys):
    """Is one line said where the dots are still there, or the answer is left out?"""
    line = "No guess yet. Replace the dots and run this cell, or go on without one."
    assert said(capsys, "shape", ...) == said(capsys, "shape") == line


def test_another_question(capsys):
    """Is a question that nobody knows told, as in a notebook of another edition?"""
    assert said(capsys, "shape of nothing", (1,)).startswith("This question is not known here.")


def test_it_is_found_from_the_notebook(capsys):
    """Is the right answer worked out from the notebook's own values, and nothing stopped without?"""
    assert said(capsys, "computed", (2, 3), x=np.zeros((2, 3))) == "✔ Right."
    assert said(capsys, "computed", (2, 3)) == "This guess could not be looked at: KeyError."


class Odd:
    """An answer that has no words."""

    def __str__(self):
        raise RuntimeError("no words")


def test_nothing_is_stopped(capsys):
    """Does an answer that cannot even be looked at leave a line and no error?"""
    assert said(capsys, "word", Odd()) == "This guess could not be looked at: RuntimeError."


def test_it_is_kept_beside_the_checks(root, opened, capsys):
    """Does the last guess stay in the record, with the checks, and unanswered ones leave none?"""
    checked = {"relu": Checked("right", 2, "", 1)}
    write_record(root, "01_first", checked)
    scope = opened("01_first")
    for answer in ((1, 1), (4, 2), ..., "no shape"):
        said(capsys, "shape", answer, **scope)
    (kept,) = read_guesses(root, "01_first").items()
    assert (kept[0], kept[1].answer, kept[1].right) == ("shape", "(4, 2)", True)
    write_record(root, "01_first", read_record(root, "01_first"))  # as the next check does
    assert read_guesses(root, "01_first")["shape"].right
    assert read_record(root, "01_first") == checked
    assert set(json.loads(record_path(root, "01_first").read_text())) == {"exercises", "guesses"}


def test_nothing_is_kept_at_marking(root, opened, capsys, monkeypatch):
    """Is a guess told, and nothing written, where a notebook is marked?"""
    scope = opened("01_first")
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert said(capsys, "shape", (4, 2), **scope) == "✔ Right."
    assert not record_path(root, "01_first").exists()


def test_where_nothing_can_be_kept(root, opened, capsys):
    """Is it told in the same line where a guess cannot be kept?"""
    scope = opened("01_first")
    (root / ".workbook").write_text("a file in the place of the folder")
    assert said(capsys, "shape", (4, 2), **scope).startswith("✔ Right. (It is not kept: ")
