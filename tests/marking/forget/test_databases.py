"""Are all rows of a learner's found in a gradebook, also those that declare no key?"""

from __future__ import annotations

from sqlalchemy import NullPool, create_engine, func, select

from autograder.marking.forget.databases import remove_rows, rows_of
from autograder.marking.gradebook.answers import GIVEN, RECORDED
from tests.marking.words.desks import ANSWERS, at_desk, entry_of, make_class, the_question


def test_who_gave_a_mark_for_which_words_goes_with_the_learner(tmp_path):
    """Do the rows about answers in words leave with the learner, and stay for the others?"""
    classroom = make_class(tmp_path)
    with at_desk(classroom) as desk:
        for learner in ("ada", "emmy"):
            entry = entry_of(desk, learner)
            desk.mark(the_question(desk), entry.id, entry.version, 1.0, "")
    url = classroom.directory.db_url
    counts = rows_of(url, "ada")
    assert (counts[GIVEN.name], counts[RECORDED.name]) == (1, 1)
    assert remove_rows(url, "ada") == counts
    assert not rows_of(url, "ada")
    with create_engine(url, poolclass=NullPool).connect() as db:
        left = [db.scalar(select(func.count()).select_from(one)) for one in (GIVEN, RECORDED)]
    assert left == [1, len(ANSWERS) - 1]
