"""Is an address that is no gradebook's told before anything is opened?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.gradebook.address import check_address, without_password


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "is no address of a gradebook"),
        ("gradebook.db", "is no address of a gradebook"),
        ("mysql://server/book", "is no address of a gradebook"),
        ("postgresql://server:port/book", "is no address of a gradebook"),
        ("sqlite://", "names no file"),
        ("sqlite:////no/such/folder/x.db", "no folder /no/such/folder"),
    ],
)
def test_what_is_no_address_is_told(url, said):
    """Is it said what is wrong with it?"""
    with pytest.raises(NoSuchThing, match=said):
        check_address(url)


def test_an_address_is_taken(tmp_path):
    """Are a file in a folder and a server's database taken, though neither is there yet?"""
    check_address(f"sqlite:///{tmp_path}/gradebook.db")
    check_address("postgresql+psycopg://marker:secret@server/book")


def test_no_password_is_shown():
    """Are user and password left out of what is shown?"""
    assert without_password("postgresql://marker:s@cret@server/b") == "postgresql://server/b"
