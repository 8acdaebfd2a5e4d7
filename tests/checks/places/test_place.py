"""Tests of autograder.checks.places.place: where a fault is."""

from autograder.checks.places.place import Place


def test_a_line_is_cut_at_its_part():
    """Is a line given in three, also where the part goes on below?"""
    place = Place(2, 2, "a * b", 8, 13, "    x = a * b + 1", "f")
    assert place.marked() == ("    x = ", "a * b", " + 1")
    several = Place(2, 3, "(a\n * b)", 8, 5, "    x = (a", "f")
    assert several.marked() == ("    x = ", "(a", "")
    assert several.to_dict() == {"line": 2, "end_line": 3, "text": "(a\n * b)"}
