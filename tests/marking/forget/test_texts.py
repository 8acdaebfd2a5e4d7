"""Is a learner taken out of a file so that the rest of it is as it came, byte by byte?"""

from __future__ import annotations

import pytest

from autograder.marking.forget.person import Person
from autograder.marking.forget.texts import without

HOPPER = Person("hopper", names=frozenset({"murray, grace"}))
HEAD, GOEDEL = "Student,ID\r\n", '"Gödel, Kurt",7\r\n'
MARKED = "\N{ZERO WIDTH NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", HEAD),
        ("utf-8", MARKED + HEAD),
        ("utf-16-le", MARKED + HEAD),
        ("utf-16-be", MARKED + HEAD),
        ("latin-1", HEAD),
    ],
)
def test_the_other_rows_stay_as_they_are(encoding, head):
    """Are mark, encoding and ends of lines kept, as Canvas and Excel write them?"""
    row = '"Murray, Grace",8\r\n'
    left = without("roster.csv", f"{head}{row}{GOEDEL}".encode(encoding), HOPPER)
    assert left == f"{head}{GOEDEL}".encode(encoding)


@pytest.mark.parametrize("end", ["\u2028", "\x85", "\x0b"])
def test_a_row_goes_as_a_whole(end):
    """Does what some call the end of a line, in the middle of a cell, leave nothing of it?"""
    left = without("words.csv", f"id,answer\nada,x\nhopper,one{end}two\n".encode(), HOPPER)
    assert left == b"id,answer\nada,x\n"


def test_json_behind_a_mark_is_read():
    """Is an object that names them gone, and the others' left?"""
    data = f'{MARKED}[{{"who": "ada"}}, {{"who": "hopper"}}]'.encode()
    left = without("kept.json", data, HOPPER)
    assert left is not None
    assert b"ada" in left
    assert b"hopper" not in left
