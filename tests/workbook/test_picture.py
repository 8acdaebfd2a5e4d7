"""Tests of autograder.workbook.picture."""

import re
from xml.etree import ElementTree

import pytest

from autograder.workbook.course import Notebook, Task
from autograder.workbook.picture import _LOOKS, look, picture
from autograder.workbook.standing import Part, Standing

SVG = "{http://www.w3.org/2000/svg}"


def part(*standings):
    return Part(Notebook("01_first", "1. First <&>", "", ()), standings)


def test_a_tile_for_each_task():
    """Is it well formed, with a row for each notebook, a tile for each task, and words?"""
    rows = [part(Standing(Task("f<&>", 2, 'f<&>"'), "right"), Standing(Task("g"))), part()]
    drawn = ElementTree.fromstring(picture(rows, 'words <&> "all"'))
    assert drawn.get("aria-label") == drawn.find(f"{SVG}title").text == 'words <&> "all"'
    assert len(drawn.findall(f"{SVG}g")) == 2
    tiles = drawn.findall(f"{SVG}g/{SVG}g")
    assert [tile.find(f"{SVG}title").text for tile in tiles] == ['f<&>"', None]
    assert [text.text for text in drawn.iter(f"{SVG}text")] == ["01", "1/2", "01", "0/0"]


def test_an_empty_course():
    """Is there a picture where there are no notebooks?"""
    assert ElementTree.fromstring(picture([], "")).tag == f"{SVG}svg"


def test_changed_looks_like_nothing_else():
    """Has a task that was changed since a look of its own, whatever its check said?"""
    assert look(Standing(Task("f"), "right", changed=True)) == "changed"
    assert look(Standing(Task("f"), "right")) == "right"


def test_no_state_is_told_by_colour_alone():
    """Has each state a sign of its own, but for the two in which nothing is written?"""
    signs = [sign for _, sign in _LOOKS.values()]
    assert len(set(signs)) == len(signs) - 1
    assert _LOOKS["new"] == _LOOKS["unwritten"]


@pytest.mark.parametrize("colour", sorted({colour for colour, _ in _LOOKS.values()}))
def test_contrast(colour):
    """Can white be read on each tile, and the tile be told from a white page and a dark one?"""
    shade = _light(colour)
    assert 1.05 / (shade + 0.05) >= 4.5
    assert (shade + 0.05) / (_light("#111111") + 0.05) >= 2.5


def _light(colour):
    """The relative luminance, as WCAG defines it."""
    parts = [int(part, 16) / 255 for part in re.findall("..", colour[1:])]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
