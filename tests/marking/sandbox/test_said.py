"""Does only data come through of what a hostile process says about places and arguments?"""

import pytest

from autograder.checks.places.place import FROM_HERE
from autograder.marking.sandbox.said import outcome, places

SOURCE = "def f(x):\n    return (x +\n        1)\n"


def _text_of(function: str) -> str:
    return SOURCE if function == "f" else ""


def test_a_places_text_is_taken_from_the_source():
    """Is the text what stands in the source that was given, and the line whole?"""
    (one, several) = places([(1, 1, 4, 5, "", "f"), (2, 3, 11, 10, FROM_HERE, "f")], _text_of)
    assert (one.text, one.source) == ("f", "def f(x):")
    assert (several.text, several.kind) == ("(x +\n        1)", FROM_HERE)


@pytest.mark.parametrize(
    "plain",
    [
        None,
        "nonsense",
        [None],
        [(1, 1, 4, 5, "")],
        [(0, 1, 4, 5, "", "f")],
        [(1, 99, 4, 5, "", "f")],
        [(2, 1, 4, 5, "", "f")],
        [(1, 1, -4, 5, "", "f")],
        [(1, 1, 5, 5, "", "f")],
        [(1, 1, 50, 60, "", "f")],
        [(1, 1, 4, 5, "<b>", "f")],
        [(1, 1, 4, 5, "", "<b>")],
        [(True, 1, 4, 5, "", "f")],
        [("1", 1, 4, 5, "", "f")],
    ],
)
def test_what_is_no_place_is_dropped(plain):
    """Is nothing made of what does not point into the source?"""
    assert places(plain, _text_of) == []


def test_there_are_no_more_than_three():
    """Is a long list cut?"""
    assert len(places([(1, 1, 4, 5, "", "f")] * 99, _text_of)) == 3


@pytest.mark.parametrize(
    ("plain", "read"),
    [
        ((("h", "unread"), ("x", "overwritten")), (("h", "unread"), ("x", "overwritten"))),
        ((("h", "<b>"), ("<b>", "unread"), ("h",), "hu", ("h", "unread", "")), ()),
        ("unread", ()),
        (None, ()),
        ([("h", "unread")], ()),
    ],
)
def test_only_arguments_of_the_exercise_are_ignored(plain, read):
    """Is what a session says of arguments read where it names one, and dropped elsewhere?"""
    assert outcome({"value": 1.0, "ignored": plain}, ["x", "h"]).ignored == read
