"""Is a drawing the same for a script and where it stands still?"""

import base64

import pytest

from autograder.plots.interactive.sketch import Sketch, Stroke, Word, apart, uncovered


def test_svg():
    """Are strokes and words elements with their names, in the page's colour, and escaped?"""
    sketch = Sketch(100, 50)
    sketch.box((50, 25), 20, 10, "b")
    sketch.line(((0, 0), (9, 9)))
    sketch.words += [Word(1, 2, "a < b", step=3), Word(1, 2, "c", name="d")]
    drawn = sketch.svg()
    assert drawn.count("<path") == 2
    assert 'd="M40.0 20.0L60.0 20.0L60.0 30.0L40.0 30.0L40.0 20.0"' in drawn
    assert 'stroke="currentColor"' in drawn
    assert 'data-step="3">a &lt; b</text>' in drawn
    assert 'data-name="d">c</text>' in drawn


def test_a_point_is_a_dot():
    """Is a single point a line of no length, which a round end makes a dot?"""
    dot = Stroke(((5, 6),), "dot", 9, "#123456", "4 3")
    assert dot.path == "M5.0 6.0L5.0 6.0"
    assert base64.b64decode(Sketch(50, 50, [dot]).still()).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("end", "parts"),
    [((0, 100), [(0, 41), (59, 100)]), ((100, 0), [(0, 0)]), ((0, 30), [(0, 30)])],
)
def test_a_line_ends_at_words(end, parts):
    """Is what lies under a word left out of a line, and all else kept?"""
    found = uncovered((0, 0), end, [Word(0, 50, "four")])
    assert [(round(a[1]), round(b[1])) for a, b in found] == parts


def test_apart():
    """Are words apart that are beside or below each other, and not those that touch?"""
    word = Word(0, 0, "four")
    assert apart([word], [Word(30, 0, "four"), Word(0, 14, "four")])
    assert not apart([word], [Word(20, 5, "four")])
