"""Tests of autograder.checks.places.showing: where to look, in words."""

import pytest

from autograder.checks.places.place import (
    EARLY,
    FIRST,
    FROM_HERE,
    ONE_BRANCH,
    STEP,
    STOPS,
    UNREAD,
    UNUSED,
    Place,
)
from autograder.checks.places.showing import marked, rows

LINE = "    dZ1 = W2.T * (1 - np.power(A1, 3))"
PLACE = Place(9, 9, "np.power(A1, 3)", 22, 37, LINE, "backward_propagation")


def test_the_part_is_underlined():
    """Are line, part and the learner's line told, without its indentation?"""
    assert rows([PLACE], "backward_propagation") == [
        ("place", "Look at line 9: `np.power(A1, 3)`"),
        ("line", "dZ1 = W2.T * (1 - np.power(A1, 3))\n" + " " * 18 + "^" * 15),
    ]


def test_a_helper_is_named_and_a_second_place_is_another():
    """Is it said in which function, and is the second of two told as such?"""
    found = rows([PLACE, PLACE], "other")
    assert found[2][1] == "Or look at line 9 of `backward_propagation`: `np.power(A1, 3)`"


@pytest.mark.parametrize("kind", [FROM_HERE, STEP, STOPS, FIRST, EARLY, UNUSED, UNREAD, ONE_BRANCH])
def test_what_is_known_is_said(kind):
    """Does each kind have its own words, which end in the part?"""
    place = Place(*(9, 9, "np.power(A1, 3)", 22, 37, LINE, "f"), kind)
    assert "np.power(A1, 3)" in rows([place], "f")[0][1]
    assert rows([place], "f") != rows([PLACE], "backward_propagation")


def test_a_name_without_a_value_is_told():
    """Is a name that does not exist told as that?"""
    ((_, said), _) = rows([Place(3, 3, "n", 8, 9, "    x = n", "f", STOPS)], "f")
    assert said == "Look at line 3: `n` has no value there."


def test_a_number_is_told_by_itself():
    """Is nothing said of what goes into a number as it is written?"""
    ((_, said), _) = rows([Place(3, 3, "1.0", 8, 11, "    b = 1.0", "f", FROM_HERE)], "f")
    assert said == "Look at line 3: `1.0` is not what belongs there."


def test_hostile_text_stays_text():
    """Is what would be a tag, an escape for a terminal or code for a panel shown as it is?"""
    text = "'<b>\x1b[31m`'"
    place = Place(1, 1, text, 4, 4 + len(text), f"x = {text}\t# </code>", "f")
    (_, said), (_, line) = rows([place], "f")
    assert "\x1b" not in said + line
    assert said.count("`") == 2
    shown = marked(line)
    assert "<b>" not in shown
    assert "&lt;b&gt;?[31m`&#x27;</mark> # &lt;/code&gt;" in shown


def test_long_parts_are_cut():
    """Is a part of many lines told in one, and cut where it is long?"""
    place = Place(1, 3, "f(\n" + "a, " * 99 + ")", 4, 1, "x = f(", "f")
    (_, said), (_, line) = rows([place], "f")
    assert len(said) < 100
    assert "…`" in said
    assert line == "x = f(\n    ^^"
