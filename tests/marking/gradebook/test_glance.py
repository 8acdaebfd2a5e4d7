"""Is a gradebook looked into without making or changing anything?"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from nbgrader.api import Gradebook

from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.gradebook.glance import Glance, look
from tests.conftest import ASSIGNMENT
from tests.marking.gradebook.test_penalties import DUE, QUESTION, Late


def test_where_there_is_none_none_is_made(tmp_path):
    """Is there nothing in it, and no file afterwards, and nothing in an empty file?"""
    path = tmp_path / "gradebook.db"
    assert look(f"sqlite:///{path}") == Glance()
    assert not path.exists()
    path.touch()
    assert look(f"sqlite:///{path}") == Glance()
    assert path.read_bytes() == b""


def test_it_says_who_waits_and_what_is_due(root, tmp_path):
    """Are submissions counted, and not marks, and only those that wait; and when did each come?"""
    late = Late(root, tmp_path)
    came = {(ASSIGNMENT, "ada"): datetime(2030, 1, 2, 12), (ASSIGNMENT, "emmy"): DUE}
    found = look(late.url)
    assert replace(found, worth={}) == Glance({ASSIGNMENT: 2}, {ASSIGNMENT: DUE}, came)
    assert found.worth[ASSIGNMENT]["sigmoid"] == 2
    late.give(QUESTION, 1.0)
    assert look(late.url).waits == {ASSIGNMENT: 1}


def test_what_the_machine_could_not_mark_is_counted_apart(root, tmp_path):
    """Is work that waits for words alone none of it, and work that lacks a check's mark?"""
    late = Late(root, tmp_path)
    assert look(late.url).checks == {}
    with Gradebook(late.url) as book:
        book.find_grade("sigmoid", ASSIGNMENT, ASSIGNMENT, "ada").needs_manual_grade = True
        book.db.commit()
    assert look(late.url).checks == {ASSIGNMENT: 1}


def test_an_assignment_without_a_date_has_none(tmp_path):
    """Are only dates among the dates?"""
    url = f"sqlite:///{tmp_path / 'gradebook.db'}"
    with Gradebook(url) as book:
        book.add_assignment("a")
        book.add_assignment("b", duedate=datetime(2030, 1, 1))
    assert look(url) == Glance({}, {"b": datetime(2030, 1, 1)})


def test_what_is_no_gradebook_is_told(tmp_path):
    """Is a file of another kind one sentence?"""
    (tmp_path / "gradebook.db").write_text("nothing of the kind, and rather long" * 100)
    with pytest.raises(NoSuchThing, match="cannot be read"):
        look(f"sqlite:///{tmp_path / 'gradebook.db'}")
