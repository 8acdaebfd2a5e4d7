"""Is it known what persons have given, and who, for as long as nobody has changed it since?"""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import update

from autograder.marking.gradebook.book import open_book
from autograder.marking.gradebook.by_hand import ByHand, read_by_hand
from autograder.marking.gradebook.reader import open_reader
from autograder.marking.gradebook.words import _GRADE
from tests.conftest import ASSIGNMENT
from tests.marking.words.desks import QUESTION, at_desk, entry_of, make_class, the_question


@pytest.fixture
def classroom(tmp_path):
    """A class in which ada has one mark by emmy."""
    classroom = make_class(tmp_path)
    with at_desk(classroom, "emmy") as desk:
        entry = entry_of(desk, "ada")
        desk.mark(the_question(desk), entry.id, entry.version, 1.5, "Good.")
    return classroom


def read(classroom) -> dict[tuple[str, str], ByHand]:
    with open_reader(classroom.directory.db_url) as reader:
        return reader.by_hand(ASSIGNMENT)


def test_who_gave_it_is_known(classroom):
    """Are points, person and time there, of what is given alone?"""
    ((place, given),) = read(classroom).items()
    assert place == ("ada", QUESTION)
    assert (given.points, given.extra, given.by) == (1.5, 0.0, "emmy")
    assert isinstance(given.at, datetime)


def test_a_mark_changed_elsewhere_is_nobodys(classroom):
    """Is a mark that the formgrader has changed no longer said to be the first person's?"""
    with open_book(classroom) as book:
        book.within(
            ASSIGNMENT,
            lambda db, _: db.execute(
                update(_GRADE).where(_GRADE.c.manual_score == 1.5).values(manual_score=1.0)
            ),
        )
        assert book.within(ASSIGNMENT, read_by_hand) == {("ada", QUESTION): ByHand(1.0)}


def test_where_there_is_no_gradebook_nothing_is_given(tmp_path):
    """Is nothing read, and no gradebook made?"""
    with open_reader(f"sqlite:///{tmp_path / 'gradebook.db'}") as reader:
        assert reader.by_hand(ASSIGNMENT) == {}
    assert [*tmp_path.iterdir()] == []
