"""Is a learner asked again what the own checks found wrong, and never stopped?"""

from types import SimpleNamespace

import pytest

from autograder.workbook import review as room
from autograder.workbook.mistakes import every_mistake, keep_mistakes
from autograder.workbook.record import record_path
from autograder.workbook.review import review

NOTHING = "Nothing to ask again: no check in this course folder has found a mistake that it knows."


@pytest.fixture(autouse=True)
def fresh():
    room._OPEN.clear()
    yield
    room._OPEN.clear()


@pytest.fixture
def scope(root, opened):
    """A notebook in which a check has found that db has lost its axis."""
    found = SimpleNamespace(mistake="db.axis_lost", costs=True, cause="db loses its second axis.")
    keep_mistakes(root, "01_first", "linear_backward", [found])
    return opened("01_first")


def said(capsys, scope, *answer):
    exec("review(*answer)", {"review": review, "answer": answer, **scope})
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out.splitlines()


def right():
    return room._OPEN[0].asked[1].right


def test_it_asks_with_new_numbers(scope, capsys):
    """Is the kind of mistake asked about, of its exercise, and told how to answer?"""
    text, how = said(capsys, scope)
    assert text.startswith("From `linear_backward`: b has the shape (")
    assert (
        how == "Put your answer between the brackets, as in review((3, 2)), and run the cell again."
    )


def test_a_right_answer_leads_on_until_it_is_known(scope, root, capsys):
    """Is it asked three times, and then no more?"""
    said(capsys, scope)
    for known in (1, 2, 3):
        lines = said(capsys, scope, right())
        assert lines[0] == "✔ Right."
        assert every_mistake(root)[0][2].known == known
    assert lines[-1] == "All that your checks found wrong is known now."


def test_a_wrong_answer_tells_what_the_check_said(scope, root, capsys):
    """Are the right answer, where to look and the check's own words told, and is it asked again?"""
    said(capsys, scope)
    answer = right()
    wrong, words, _, again, _ = said(capsys, scope, (1, 1))
    assert (
        wrong
        == f"✘ Not this: it is {answer}. Look at what NumPy stretches, and in which direction."
    )
    assert words == "The check of `linear_backward` said: db loses its second axis."
    assert again.startswith("From `linear_backward`:")
    assert every_mistake(root)[0][2].known == 0


def test_an_answer_of_another_kind(scope, capsys):
    """Is told how to answer, with the same question?"""
    text = said(capsys, scope)[0].removeprefix("From `linear_backward`: ")
    assert said(capsys, scope, "what") == ["Answer with a shape, such as (3, 2).", text]
    assert said(capsys, scope, right())[0] == "✔ Right."


def test_an_answer_after_a_restart(scope, capsys):
    """Is a question asked where the answer is to one that is gone?"""
    assert said(capsys, scope, 3)[0] == "There was no question yet; here is one."


def test_a_mistake_without_numbers_is_asked_by_its_sentence(root, opened, capsys):
    """Is it one of three sentences, answered by its number?"""
    found = SimpleNamespace(mistake="W.is_b", costs=True, cause="b stands in the place of W.")
    keep_mistakes(root, "01_first", "linear_forward", [found])
    scope = opened("01_first")
    lines = said(capsys, scope)
    assert sum("b stands in the place of W." in line for line in lines) == 1
    assert said(capsys, scope, right())[0] == "✔ Right."


def test_without_progress(opened, capsys, root):
    """Is it one line where no check has found anything, and nothing is written?"""
    scope = opened("01_first")
    assert said(capsys, scope) == [NOTHING]
    assert said(capsys, scope, 2)[-1] == NOTHING
    assert not record_path(root, "01_first").exists()


def test_at_marking(scope, root, capsys, monkeypatch):
    """Is it one line there, and nothing written?"""
    before = record_path(root, "01_first").read_bytes()
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert said(capsys, scope, (1, 1)) == [NOTHING]
    assert record_path(root, "01_first").read_bytes() == before


def test_nothing_is_stopped(scope, capsys, monkeypatch):
    """Is whatever goes wrong one line?"""
    monkeypatch.setattr(room, "every_mistake", lambda root: 1 / 0)
    assert said(capsys, scope) == ["There is no question now: ZeroDivisionError."]
