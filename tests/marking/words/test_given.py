"""Is a mark one row that nobody overwrites unseen, where nbgrader has its marks?"""

from __future__ import annotations

import itertools
import sqlite3
import threading

import pytest
from nbgrader.api import Gradebook
from sqlalchemy import create_engine, inspect

from autograder.marking.batch.history import read_history
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.retry import GradebookGone
from autograder.marking.grading.results import words_of
from autograder.marking.words import given
from autograder.marking.words.given import open_given
from autograder.marking.words.mark import New, OtherMark
from autograder.marking.words.question import Question
from tests.conftest import ASSIGNMENT
from tests.marking.databases import BOTH
from tests.marking.words.desks import ANSWERS, QUESTION, ROOT, make_class

_NUMBERS = itertools.count()
WHY = Question(ASSIGNMENT, QUESTION, 2.0)


def mark(points: float | None, comment: str, by: str, words: str, learner: str = "ada") -> New:
    """Return a mark to be given for the answer of a learner as it is recorded."""
    return New(points, comment, by, words, words_of(ANSWERS[learner]))


TWO = mark(2.0, "Well said.", "ada", "w1")


@pytest.fixture(params=BOTH)
def classroom(request, tmp_path) -> Classroom:
    """A class in each kind of gradebook."""
    if request.param == "sqlite":
        return make_class(tmp_path)
    pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
    server = request.getfixturevalue("server")
    return make_class(tmp_path, url=server.create(f"words{next(_NUMBERS)}"))


def one(marks, learner="ada"):
    (found,) = [each for each in marks.read(WHY) if each.learner == learner]
    return found


def test_a_mark_is_where_nbgrader_has_it(classroom):
    """Do points, comment and what waits stand in nbgrader's own fields, and everything else as before?"""
    with open_given(classroom) as marks:
        written = marks.write(WHY, "ada", one(marks).version, TWO)
        assert (written.hand.points, written.hand.comment) == (2.0, "Well said.")
        assert (written.by, written.words, written.waits) == ("ada", "w1", False)
    with Gradebook(classroom.directory.db_url) as book:
        mine = book.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, "ada")
        grade = next(each for each in mine.grades if each.name == QUESTION)
        comment = next(each for each in mine.comments if each.name == QUESTION)
        assert (grade.manual_score, grade.score, grade.needs_manual_grade) == (2.0, 2.0, False)
        assert comment.comment == "Well said."
        assert mine.written_score == 2.0
        other = book.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, "emmy")
        assert next(g for g in other.grades if g.name == QUESTION).needs_manual_grade


def test_the_second_sees_the_first_ones_mark(classroom):
    """Is a mark that was read before another one was given refused, with the other, and nothing written?"""
    with open_given(classroom) as first, open_given(classroom) as second:
        seen = one(second).version
        first.write(WHY, "ada", seen, TWO)
        with pytest.raises(OtherMark, match="ada has given a mark meanwhile: 2 points, “Well said"):
            second.write(WHY, "ada", seen, mark(0.0, "", "emmy", "w1"))
        now = one(second)
        assert now.hand.points == 2.0
        assert second.write(WHY, "ada", now.version, mark(0.0, "", "emmy", "w1")).by == "emmy"


def test_of_many_at_once_one_is_first(classroom):
    """Is exactly one mark written where many persons give one at the same moment?"""
    with open_given(classroom) as marks:
        seen = one(marks).version
    told, start = [], threading.Barrier(6)

    def give(number: int) -> None:
        with open_given(classroom) as mine:
            start.wait()
            try:
                told.append(
                    mine.write(WHY, "ada", seen, mark(2.0, f"{number}", f"{number}", "w")).by
                )
            except OtherMark:
                told.append("")

    threads = [threading.Thread(target=give, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 6
    (winner,) = filter(None, told)
    with open_given(classroom) as marks:
        assert one(marks).hand.comment == one(marks).by == winner


def test_a_mark_by_the_formgrader_is_nobodys_of_ours(classroom):
    """Is a name not shown at a mark that nbgrader has replaced since, and is that mark seen?"""
    with open_given(classroom) as marks:
        seen = marks.write(WHY, "ada", one(marks).version, TWO).version
        with Gradebook(classroom.directory.db_url) as book:
            grade = book.find_grade(QUESTION, ASSIGNMENT, ASSIGNMENT, "ada")
            grade.manual_score = 1.0
            book.db.commit()
        assert (one(marks).hand.points, one(marks).by) == (1.0, "")
        with pytest.raises(OtherMark, match="Somebody has given a mark meanwhile: 1 points"):
            marks.write(WHY, "ada", seen, TWO)


def test_a_mark_can_be_taken_back(classroom):
    """Does the answer wait again?"""
    with open_given(classroom) as marks:
        seen = marks.write(WHY, "ada", one(marks).version, TWO).version
        taken = marks.write(WHY, "ada", seen, mark(None, "", "ada", "w1"))
        assert (taken.hand.points, taken.hand.comment, taken.waits) == (None, "", True)


def test_what_is_not_marked_by_machine_cannot_be_marked(tmp_path):
    """Is it said to mark first, and is no gradebook made?"""
    klass = Classroom(ROOT, tmp_path, f"sqlite:///{tmp_path / 'gradebook.db'}")
    with pytest.raises(NoSuchThing, match="run `autograder grade` first"), open_given(klass):
        pass
    make_class(tmp_path, {})
    with open_given(klass) as marks:
        assert marks.read(Question("02_logistic_regression", "x", 1.0)) == []
        assert marks.read(WHY) == []
        with pytest.raises(NoSuchThing, match="no such answer"):
            marks.write(WHY, "nobody", "", TWO)


def test_a_locked_gradebook_is_told_at_once(tmp_path, monkeypatch):
    """Does a person hear within moments that nothing was written, and can it be tried again?"""
    monkeypatch.setattr(given, "_LOCKED_SECONDS", 0.1)
    with open_given(make_class(tmp_path)) as marks:
        seen = one(marks).version
        held = sqlite3.connect(tmp_path / "gradebook.db")
        held.execute("BEGIN IMMEDIATE")
        with pytest.raises(GradebookGone, match="locked"):
            marks.write(WHY, "ada", seen, TWO)
        held.rollback()
        held.close()
        assert marks.write(WHY, "ada", seen, TWO).by == "ada"


def test_our_table_has_no_learners_name(tmp_path):
    """Does it know learners by nbgrader's ids alone?"""
    klass = make_class(tmp_path)
    with open_given(klass) as marks:
        new = mark(2.0, "", "grace", "w1", "emmy")
        marks.write(WHY, "emmy", one(marks, "emmy").version, new)
    engine = create_engine(klass.directory.db_url)
    with engine.connect() as db:
        columns = [column["name"] for column in inspect(db).get_columns("autograder_words")]
        (row,) = db.exec_driver_sql("SELECT * FROM autograder_words").all()
    engine.dispose()
    assert columns == ["notebook_id", "cell_id", "by", "at", "words", "mark"]
    assert "emmy" not in row


def test_who_gave_a_mark_is_in_the_history(classroom):
    """Is each mark written down at once, from what to what, and nothing that was refused?"""
    with open_given(classroom) as marks:
        (before,) = [one for one in marks.read(WHY) if one.learner == "ada"]
        after = marks.write(WHY, "ada", before.version, TWO)
        with pytest.raises(OtherMark):
            marks.write(WHY, "ada", before.version, mark(1.0, "", "emmy", "w1"))
        marks.write(WHY, "ada", after.version, mark(None, "", "emmy", "w1"))
    lines = [*read_history(classroom.class_dir)]
    assert [(line["by"], line["hand"]) for line in lines] == [
        ("ada", [None, 2.0]),
        ("emmy", [2.0, None]),
    ]
    assert [line["why"] for line in lines] == [
        "given by hand",
        "taken back, or for an answer that counts no more",
    ]
    assert {(line["learner"], line["exercise"]) for line in lines} == {("ada", QUESTION)}
