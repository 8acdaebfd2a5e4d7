"""Is a learner taken out of a file so that the rest of it is as it came, byte by byte?"""

from __future__ import annotations

from unicodedata import normalize

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
        ("cp1252", HEAD.replace("ID", "ID – no.")),
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


@pytest.mark.parametrize(("known", "written"), [("NFC", "NFD"), ("NFD", "NFC")])
@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("roster.csv", "id,name\n{id},{name}\nada,Ada\n", "id,name\nada,Ada\n"),
        ("list.csv", "id,name\n7,{name}\nada,Ada\n", "id,name\nada,Ada\n"),
        ("notes.txt", "{id} is ill\nAda is well\n", "Ada is well\n"),
        ("class.toml", "[due]\n[extensions.'{id}']\nx = 1\n", "[due]\n"),
        ("page.html", "<p>{name}</p>", None),
        ("in {name}.pdf", "", None),
    ],
)
def test_accents_may_be_written_in_either_way(name, text, left, known, written):
    """Is a learner found whose accents are signs of their own there, and one with their letters here?"""
    person = Person(normalize(known, "gödel"), frozenset({normalize(known, "kurt gödel")}))
    said = {"id": normalize(written, "gödel"), "name": normalize(written, "Kurt Gödel")}
    found = without(name.format(**said), text.format(**said).encode(), person)
    assert found == (None if left is None else left.encode())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kept.json", '[{"who": "Kurt G\\u00f6del"}, {"who": "ada"}]'),
        ("kept.json", '[{"who": "Kurt Go\\u0308del"}, {"who": "ada"}]'),
        ("page.html", "<p>Kurt G&ouml;del</p>"),
    ],
)
def test_letters_written_as_numbers_are_read(name, text):
    """Is a name found that JSON or a page has no letters for?"""
    person = Person("g7", frozenset({"kurt gödel"}))
    left = without(name, text.encode(), person)
    assert left is None or (b"Kurt" not in left and b"ada" in left)
