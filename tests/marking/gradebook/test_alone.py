"""Can several commands begin with one new gradebook at once?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.alone import alone
from autograder.marking.gradebook.book import open_book
from tests.conftest import ASSIGNMENT
from tests.marking.databases import BOTH

MANY = 6


@pytest.fixture(params=BOTH)
def url(request, tmp_path) -> str:
    """The address of a gradebook that is not there yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'gradebook.db'}"
    pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
    return request.getfixturevalue("server").create("new")


def test_all_of_them_begin(root: Path, tmp_path: Path, url: str):
    """Does each find the assignment as it was released, and tell of no trouble?"""
    said: list[str] = []

    def begin(_: int) -> None:
        with open_book(Classroom(root, tmp_path, url), said.append) as book:
            book.add_assignment(ASSIGNMENT)

    with ThreadPoolExecutor(MANY) as pool:
        [*pool.map(begin, range(MANY))]
    assert said == []
    with Gradebook(url) as book:
        assert [one.name for one in book.assignments] == [ASSIGNMENT]


@pytest.mark.parametrize("url", ["sqlite:///no/such/folder/x.db", "sqlite://"])
def test_what_cannot_be_locked_is_no_trouble(url):
    """Is a gradebook used without a lock, where there is no folder to hold?"""
    with alone(url):
        pass
