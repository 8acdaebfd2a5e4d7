"""Is a gradebook read as it counts, without making or changing anything?"""

from __future__ import annotations

from nbgrader.api import Gradebook

from autograder.marking.gradebook.reader import open_reader
from tests.conftest import ASSIGNMENT
from tests.marking.gradebook.test_penalties import QUESTION, Late


def test_where_there_is_none_there_is_nothing(tmp_path):
    """Is each question answered with nothing, and no file made?"""
    path = tmp_path / "gradebook.db"
    with open_reader(f"sqlite:///{path}") as reader:
        assert (reader.assignments, reader.students(), reader.names()) == ([], [], {})
        assert reader.standings(ASSIGNMENT, ["ada"]) == {}
    assert not path.exists()


def test_what_counts_is_read(root, tmp_path):
    """Are a mark by hand and who asked for in it, and nothing of an unknown assignment?"""
    late = Late(root, tmp_path)
    late.give(QUESTION, 1.5)
    with open_reader(late.url) as reader:
        assert reader.assignments == [ASSIGNMENT]
        found = reader.standings(ASSIGNMENT, ["ada", "nobody"])
        assert [*found] == ["ada"]
        assert found["ada"].cells[QUESTION].hand == 1.5
        assert reader.standings("02_logistic_regression", ["ada"]) == {}


def test_names_are_nbgraders(tmp_path):
    """Are first and last name one, and is nobody without a name among them?"""
    url = f"sqlite:///{tmp_path / 'gradebook.db'}"
    with Gradebook(url) as book:
        book.add_student("ada", first_name="Ada", last_name="Lovelace")
        book.add_student("emmy")
    with open_reader(url) as reader:
        assert reader.students() == ["ada", "emmy"]
        assert reader.names() == {"ada": "Ada Lovelace"}
