"""Is everybody who was on a roster still known later?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.collect.kept import ROSTER, keep_roster, kept_roster
from autograder.marking.classroom.collect.roster import Person
from autograder.marking.classroom.errors import NoSuchThing

ADA = Person("ada", "Ada Lovelace", frozenset({("canvas", "501")}))
KURT = Person("kurt", "Kurt Gödel")


def test_who_is_in_the_class_is_kept(tmp_path):
    """Do groups add up, and numbers of one person, and does the newest name count?"""
    assert kept_roster(tmp_path) == []
    keep_roster(tmp_path, [KURT, ADA])
    keep_roster(tmp_path, [Person("ada", "Ada King", frozenset({("participant", "9")}))])
    both = frozenset({("canvas", "501"), ("participant", "9")})
    assert kept_roster(tmp_path) == [Person("ada", "Ada King", both), KURT]
    keep_roster(tmp_path, [Person("ada")])
    assert kept_roster(tmp_path)[0].name == "Ada King"


def test_who_has_left_is_taken_out_by_a_line(tmp_path):
    """Is a deleted line a learner less, also with an editor's empty lines?"""
    keep_roster(tmp_path, [ADA, KURT])
    path = tmp_path / ROSTER
    path.write_text("\ufeff\r\n" + path.read_text("utf-8").splitlines()[1] + "\r\n", "utf-8")
    assert kept_roster(tmp_path) == [KURT]


@pytest.mark.parametrize("line", ["ada", "{}", '{"id": "ada", "name": "", "known": [1]}', "[]"])
def test_a_line_that_is_no_learner_is_told(tmp_path, line):
    """Is it refused with the line's number?"""
    keep_roster(tmp_path, [ADA])
    with (tmp_path / ROSTER).open("a") as file:
        file.write(line)
    with pytest.raises(NoSuchThing, match="line 2 is no learner"):
        kept_roster(tmp_path)
