"""Is a learner's code shown with its lines, the place marked, and the task's text left out?"""

from __future__ import annotations

import re
from dataclasses import replace

from autograder.checks.places.place import Place
from autograder.marking.reports.page.code import code_html

TASK = 'def f(x):\n    """Do it.\n\n    Twice.\n    """\n    # YOUR CODE HERE\n    raise NotImplementedError()'
OWN = TASK.replace(
    "    # YOUR CODE HERE\n    raise NotImplementedError()", "    y = x < 1\n    return y"
)
PLACE = Place(6, 6, "x < 1", 8, 13, "    y = x < 1", "f")


def _numbers(html: str) -> list[str]:
    return re.findall(r'data-n="(\d+)"', html)


def test_the_part_is_marked_in_its_line():
    """Is the part of the line marked, letter for letter, and the line itself?"""
    html = code_html(OWN, [PLACE])
    assert '<span class="line hit" data-n="6">    y = <mark>x &lt; 1</mark></span>' in html
    assert html.count("<mark>") == 1


def test_a_part_of_several_lines_is_marked_in_each():
    """Is each line of a part marked, without what stands before and behind?"""
    source = "def f(x):\n    y = g(x,\n          1) + 2\n    return y"
    html = code_html(source, [Place(2, 3, "g(x,\n          1)", 8, 12, "    y = g(x,", "f")])
    assert "y = <mark>g(x,</mark>" in html
    assert "<mark>1)</mark> + 2" in html


def test_the_task_is_left_out_and_lines_keep_their_numbers():
    """Is the text that everybody was given one line, with the numbers as in the notebook?"""
    html = code_html(OWN, released=TASK)
    assert "Twice" not in html
    assert _numbers(html) == ["1", "6", "7"]
    assert "Twice" in code_html(OWN.replace("Do it", "I did it"), released=TASK)


def test_a_place_of_another_cell_is_not_marked():
    """Is nothing marked where the line, or the function, is another one?"""
    assert "<mark>" not in code_html(OWN, [replace(PLACE, source="    y = x < 2")])
    assert "<mark>" not in code_html(OWN, [replace(PLACE, function="g")])
    assert "<mark>" not in code_html("x", [PLACE])


def test_code_is_text():
    """Does markup in code stay text?"""
    assert "<b>" not in code_html("'<b>'")
