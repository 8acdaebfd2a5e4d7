"""Does the picture of a class show everybody, once, with text for who does not see it?"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

from autograder.marking.reports.overview.drawing import counts, histogram


def test_everybody_is_in_one_tenth():
    """Are the ends in, and what extra credit puts above the whole?"""
    found = counts([0.0, 0.05, 0.1, 0.95, 1.0, 1.2])
    assert found == [2, 1, 0, 0, 0, 0, 0, 0, 0, 3]


def test_the_picture_is_told_in_words():
    """Is it well-formed, with a bar a tenth, the median, and its numbers as a label?"""
    picture = ElementTree.fromstring(histogram([0.5, 0.55, 1.0], 0.55))
    assert len(picture.findall("rect")) == 10
    assert len(picture.findall("line")) == 1
    assert "50 to 60 %: 2" in picture.attrib["aria-label"]
    assert ElementTree.fromstring(histogram([], None)).findall("line") == []
