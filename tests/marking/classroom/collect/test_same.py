"""Is somebody who was on an earlier roster the same person on a later one of another form?"""

from __future__ import annotations

import json

import pytest

from autograder.marking.classroom.collect.roster import Person
from autograder.marking.classroom.collect.same import as_before
from autograder.marking.classroom.collect.table import BadTable
from autograder.marking.classroom.settings import Settings
from tests.marking.classroom.collect.downloads import (
    CANVAS,
    PLAIN,
    WORKSHEET,
    Class,
    notebook,
    table,
)

A, B = (notebook(answer=f"x = {number}") for number in range(2))
BY_NUMBER = table([["name", "student id"], ["A. King", "s1"], ["E. N.", "s2"]])
BY_MAIL = table([["id", "e-mail"], ["m1", "ADA@example.org"], ["m2", "emmy@example.org"]])
BY_ID = table([["id"], ["s1"], ["s2"]])  # a plain table says only `id` of a student's number
ORDERS = {
    "Canvas, Moodle": (CANVAS, WORKSHEET, ["ada", "emmy", "kurt", "zoe"]),
    "Moodle, Canvas": (
        WORKSHEET,
        CANVAS,
        ["ada@example.org", "emmy@example.org", "kurt@example.org", "zoe"],
    ),
    "Canvas, a student's number": (CANVAS, BY_NUMBER, ["ada", "emmy", "kurt", "zoe"]),
    "a student's number, Canvas": (BY_NUMBER, CANVAS, ["kurt", "s1", "s2", "zoe"]),
    "Canvas, the number as an id": (CANVAS, BY_ID, ["ada", "emmy", "kurt", "zoe"]),
    "the number as an id, Canvas": (BY_ID, CANVAS, ["kurt", "s1", "s2", "zoe"]),
    "Moodle, addresses": (
        WORKSHEET,
        BY_MAIL,
        ["ada@example.org", "emmy@example.org", "kurt@example.org"],
    ),
    "addresses, Moodle": (BY_MAIL, WORKSHEET, ["kurt@example.org", "m1", "m2"]),
    "plain, Canvas": (PLAIN, CANVAS, ["ada", "emmy", "kurt", "zoe"]),
}


def kept(klass: Class) -> list[str]:
    """Return the ids of everybody in the class."""
    lines = (klass.folder / "class" / "roster.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["id"] for line in lines]


@pytest.mark.parametrize("order", ORDERS)
def test_a_later_roster_doubles_nobody(klass: Class, order):
    """Does everybody keep the first id, whichever table came first?"""
    first, second, wanted = ORDERS[order]
    for roster in (first, second, first, second):
        klass.roster = roster
        klass.collect({})
    assert kept(klass) == wanted


def test_work_of_both_calls_is_one_learners(klass: Class):
    """Is what Moodle's worksheet names another attempt of who was collected from Canvas?"""
    klass.roster = CANVAS
    klass.collect({"lovelaceada_101_9001_x.ipynb": A})
    klass.roster = WORKSHEET
    klass.collect({"Ada Lovelace_1000001_assignsubmission_file_x.ipynb": B})
    assert klass.attempts("ada") == [A, B]


def test_pseudonyms_stay(klass: Class):
    """Does nobody get a second pseudonym, nor another name in the roster's words?"""
    klass.settings = Settings(pseudonyms=True)
    (klass.folder / "class").mkdir()
    names = klass.folder / "class" / "names.jsonl"
    ids = []
    for klass.roster in (CANVAS, WORKSHEET, BY_ID):
        klass.collect({})
        people = [json.loads(line) for line in names.read_text("utf-8").splitlines()]
        ids.append([one["id"] for one in people])
        called = sorted(text for one in people for kind, text in one["known"] if kind == "called")
        assert called == ["ada", "emmy", "kurt", "zoe"]
    assert ids[0] == ids[1] == ids[2]


ADA, LOGIN = Person("ada", "Ada Lovelace"), ("login", "ada")
NOT_CERTAIN = {
    "a namesake with another login": (
        [Person("ada", "Ada Lovelace", frozenset({LOGIN}))],
        [Person("al", "Ada Lovelace", frozenset({("login", "al")}))],
    ),
    "two namesakes before": ([ADA, Person("ada2", "Lovelace, Ada")], [Person("x", "Ada Lovelace")]),
    "two namesakes now": ([ADA], [Person("x", "Ada Lovelace"), Person("y", "Ada Lovelace")]),
    "numbers of two people": (
        [
            Person("a", "A", frozenset({("sid", "1")})),
            Person("b", "B", frozenset({("email", "b@x")})),
        ],
        [Person("c", "C", frozenset({("sid", "1"), ("email", "b@x")}))],
    ),
}


@pytest.mark.parametrize("case", NOT_CERTAIN)
def test_nobody_is_guessed(case):
    """Is it refused where a person could be somebody or somebody else?"""
    before, now = NOT_CERTAIN[case]
    with pytest.raises(BadTable, match="give"):
        as_before(now, before)


def test_two_of_one_name_who_are_both_there(klass: Class):
    """Is a newcomer taken whose namesake is in the same roster?"""
    two = Person("ada2", "Ada Lovelace", frozenset({("id", "ada2")}))
    one = Person("ada", "Ada Lovelace", frozenset({("id", "ada")}))
    assert as_before([one, two], [one]) == [one, two]


def test_a_shared_address_is_no_slip():
    """May two with an id each have one address, also when the roster is given again?"""
    two = [Person(name, name, frozenset({("email", "home@x")})) for name in ("ada", "emmy")]
    assert as_before(two, two) == two
