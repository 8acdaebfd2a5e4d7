"""Is the class read from the tables that learning platforms and people make?"""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.marking.classroom.collect.roster import read_roster
from autograder.marking.classroom.collect.table import BadTable
from tests.marking.classroom.collect.downloads import CANVAS, PLAIN, WORKSHEET, table

NAMED = [["name", "id"], ["Ada", "a"]]


def ids(tmp_path: Path, *tables: bytes, id_column: str = "") -> list[str]:
    paths = [tmp_path / f"{number}.csv" for number in range(len(tables))]
    for path, data in zip(paths, tables, strict=True):
        path.write_bytes(data)
    return [person.id for person in read_roster(paths, id_column)]


READ = {
    "Canvas": (CANVAS, ["ada", "emmy", "kurt", "zoe"]),
    "Canvas, first and last name apart": (
        table(
            [
                ["LastName", "FirstName", "ID", "SIS Login ID", "Section"],
                ["    Points Possible", "", "", "", ""],
                ["Lovelace", "Ada", "1", "ada", "A"],
            ]
        ),
        ["ada"],
    ),
    "Moodle": (WORKSHEET, ["ada@example.org", "emmy@example.org", "kurt@example.org"]),
    "Moodle with hidden names": (
        table([["Identifier", "Status"], ["Participant 12", "-"], ["Teilnehmer/in 13", "-"]]),
        ["participant-12", "participant-13"],
    ),
    "plain": (PLAIN, ["ada", "emmy", "kurt"]),
    "semicolons and another coding": (
        table(NAMED, ";").decode("utf-8-sig").encode("utf-16"),
        ["a"],
    ),
    "names alone": (table([["First name", "Surname"], ["Ada", "Lovelace"]]), ["Ada Lovelace"]),
    "numbers that begin with zeros": (table([["student id"], ["0042"]]), ["0042"]),
}


@pytest.mark.parametrize("kind", READ)
def test_each_kind_of_table(tmp_path: Path, kind):
    """Is everybody in it, and nobody who is no learner?"""
    data, wanted = READ[kind]
    assert ids(tmp_path, data) == wanted


def test_the_column_that_is_asked_for(tmp_path: Path):
    """Are learners called by the column that the instructor names?"""
    assert ids(tmp_path, CANVAS, id_column="SIS User ID") == ["s1", "s2", "s3", "s4"]


def test_one_person_in_two_tables(tmp_path: Path):
    """Is somebody whom a number, an address or the name shows in both one person?"""
    assert ids(tmp_path, PLAIN, WORKSHEET, CANVAS) == ["ada", "emmy", "kurt", "zoe"]
    other = table([["id", "name", "email"], ["ada2", "Ada Lovelace", "other@example.org"]])
    assert ids(tmp_path, PLAIN, other) == ["ada", "emmy", "kurt", "ada2"]


def test_two_of_one_name_are_not_both_somebody(tmp_path: Path):
    """Is it refused that two rows of a table are one person of another, by the name alone?"""
    two = table([["login", "name"], ["al1", "Ada Lovelace"], ["al2", "Lovelace, Ada"]])
    with pytest.raises(BadTable, match=r"Ada Lovelace \(al1\) could be Ada Lovelace \(ada\)"):
        ids(tmp_path, PLAIN, two)


BAD = {
    "no such column": (table([["colour"], ["red"]]), "has no column that names learners"),
    "empty": (b"\n\n", "is empty"),
    "a spreadsheet": (b"PK\x03\x04rest", "save it as CSV"),
    "nobody": (table([["id"]]), "names nobody"),
    "one id twice": (table([["id", "name"], ["a", "Ada"], ["a", "Emmy"]]), "have the same id"),
    "case alone": (table([["id"], ["a"], ["A"]]), "differ in case alone"),
    "a way out": (table([["id"], ["../a"]]), "no folder's name may have"),
    "a dot": (table([["id"], [".a"]]), "begins or ends with a dot"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_table_of_no_use(tmp_path: Path, kind):
    """Is it told in one sentence what is wrong with it?"""
    data, why = BAD[kind]
    with pytest.raises(BadTable, match=why):
        ids(tmp_path, data)
