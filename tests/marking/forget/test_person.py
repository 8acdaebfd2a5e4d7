"""Is a learner known by all that rosters say, also where nothing was handed in?"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from unicodedata import normalize

import pytest

from autograder.errors import AutograderError
from autograder.marking.classroom.folder import Classroom
from autograder.marking.forget import reading
from autograder.marking.forget.forgetting import held_of, held_together
from autograder.marking.forget.person import Person
from autograder.marking.forget.reading import read_person, read_sources, spellings


@pytest.fixture
def classroom(root, tmp_path) -> Classroom:
    """A class with a kept roster and Canvas's file among the downloads, and no work of anybody."""
    (tmp_path / "roster.jsonl").write_text(
        '{"id": "turing", "name": "Turing, Alan", "known": [["canvas", "106"], ["sid", "s106"]]}\n'
    )
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    (downloads / "mails.csv").write_text("login,email\nturing,alan@bletchley.example\n")
    (downloads / "notes.csv").write_text("student id,remark\nS106,ill\nS101,well\n")
    return Classroom(root, tmp_path)


def test_rosters_say_by_what_a_learner_is_known(classroom):
    """Are names both ways round, numbers of letters, and addresses among the downloads there?"""
    person = read_person(read_sources(classroom, ["turing"]), "turing")
    assert {"alan turing", "turing, alan", "alan@bletchley.example"} <= person.names
    assert {"106", "s106"} <= person.numbers


def test_a_number_alone_is_enough(classroom):
    """Does a row go that has a number in capitals, and nothing else of theirs?"""
    traces = {trace.path.name: trace for trace in held_of(classroom, "turing").traces}
    assert traces["notes.csv"].new == b"student id,remark\nS101,well\n"


@pytest.mark.parametrize(
    ("path", "theirs"),
    [
        ("turingalan_106_999_essay.pdf", True),
        ("Alan Turing_4_assignsubmission_file/x.ipynb", True),
        ("lovelaceada_101_106_x.ipynb", False),
        ("turing machines.pdf", True),  # a word that is the id
        ("turingalanson_1_2_x.ipynb", False),
    ],
)
def test_a_file_is_theirs_by_its_name(path, theirs):
    """Is Canvas's way of naming known, and a number that may be anything no sign?"""
    person = Person("turing", frozenset(spellings("turing, alan")), frozenset({"106"}))
    assert person.owns_path(path) is theirs


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("alan turing", ["alan turing", "turing, alan", "turing alan"]),
        ("turing, alan", ["turing, alan", "alan turing", "turing alan"]),
        ("plato", ["plato"]),
        ("a b@c.org", ["a b@c.org"]),
    ],
)
def test_a_name_is_known_both_ways_round(name, forms):
    """Are there no forms of what is no full name?"""
    assert spellings(name) == forms


def test_who_is_named_otherwise_than_by_the_id_is_told(classroom):
    """Does the message say which id it is?"""
    with pytest.raises(AutograderError, match="did you mean turing"):
        held_of(classroom, "Alan Turing")


@pytest.mark.parametrize(("asked", "there"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_an_id_is_known_however_its_accents_are_written(root, tmp_path, asked, there):
    """Are folder, roster and rows found that have the other form than the one that was named?"""
    id = normalize(there, "gödel")
    (tmp_path / "submitted" / id).mkdir(parents=True)
    said = {"id": id, "name": "Gödel, Kurt", "known": [["sid", "s107"]]}
    (tmp_path / "roster.jsonl").write_text(json.dumps(said) + "\n")
    with closing(sqlite3.connect(tmp_path / "gradebook.db")) as db, db:
        db.execute("create table student (id varchar(128) primary key)")
        db.execute("insert into student values (?)", (id,))
    held = held_of(Classroom(root, tmp_path), normalize(asked, "gödel"))
    assert {"kurt gödel", "s107"} <= held.person.names | held.person.numbers
    found = {trace.path.name: trace.what for trace in held.traces}
    assert set(found) == {id, "roster.jsonl", "gradebook.db"}
    assert found["gradebook.db"] == "rows: 1 of student"


def test_tables_and_course_are_read_once_for_all_who_leave(root, tmp_path, monkeypatch):
    """Does it not take the class's tables and the course again for each learner?"""
    people = [{"id": f"learner{n}", "name": f"Person {n}", "known": []} for n in range(5)]
    (tmp_path / "roster.jsonl").write_text("".join(json.dumps(one) + "\n" for one in people))
    (tmp_path / "names.csv").write_text("learner,name\nlearner0,Zeno\n")
    read = list[str]()
    for name in ("read_course", "read_table"):
        function = getattr(reading, name)
        monkeypatch.setattr(
            reading, name, lambda *given, f=function, name=name: read.append(name) or f(*given)
        )
    held = [*held_together(Classroom(root, tmp_path), [one["id"] for one in people])]
    assert [one.person.id for one in held] == [one["id"] for one in people]
    assert {trace.path.name for trace in held[0].traces} == {"roster.jsonl", "names.csv"}
    assert sorted(read) == ["read_course", "read_table"]
