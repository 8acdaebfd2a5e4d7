"""Is what a page shows the learner's own, and none of the course's text?"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from autograder.marking.reports.page.blocks import Block, Given, blocks
from autograder.marking.reports.page.budget import LEFT_OUT, Budget
from tests.marking.reports.page.test_rows import FACTS

GIVEN = Given(
    frozenset({"The course says.", "def f(): pass", "Your answer:"}),
    {"f-solution": "def f(): pass"},
    frozenset({"f", "right"}),
    frozenset({"words"}),
    frozenset({"setup", "play"}),
)


def _cell(name: str, source: str, kind: str = "code", **more: Any) -> dict[str, Any]:
    return {"cell_type": kind, "id": name, "source": source, **more}


CELLS = [
    _cell("own-0", "The  course\nsays.", "markdown"),
    _cell("setup", "import numpy"),
    _cell("f-solution", "def f(a):\n    return 1 + a"),
    _cell("f", "check(f)"),
    _cell("play", "plots.f(f)"),
    _cell("right", "check(right)"),
    _cell("own-5", "print(1)", outputs=[{"output_type": "stream", "text": "1"}]),
    _cell("own-6", "My *note*", "markdown"),
    _cell("own-7", "  "),
    _cell("words", ["Your ", "answer:"], "markdown"),
]


def _blocks(cells: list[Any], size: int = 10_000) -> list[Block]:
    return [*blocks(FACTS, GIVEN, cells, Budget(size))]


def test_only_what_is_the_learners_is_shown():
    """Are answers, own cells and panels shown in their order, and nothing else?"""
    found = _blocks(CELLS)
    assert [block.name for block in found] == ["f", "right", "", "", "words"]
    text = "".join(f"{block.panel}{block.body}{block.outputs}" for block in found)
    assert "course" not in text
    assert "import numpy" not in text
    assert "plots" not in text
    assert "check(f)" not in text
    assert "My <em>note</em>" in text
    assert "Not answered." in found[-1].body


def test_the_panel_stands_above_the_answer_and_marks_it():
    """Has an exercise its panel once, and the place marked in its code?"""
    (block, *_others) = _blocks(CELLS)
    assert "Likely cause: A sign is lost." in block.panel
    assert "return <mark>1 + a</mark>" in block.body


def test_an_answer_that_is_missing_leaves_its_panel():
    """Is the panel of a check shown where no answer stands above it?"""
    (block,) = _blocks([CELLS[5]])
    assert "right in all 3 cases" in block.panel
    assert block.body == ""


def test_without_a_verdict_the_panel_is_the_notebooks():
    """Is what the marked notebook shows kept, cleaned, where nbgrader's own command has marked?"""
    shown = [{"output_type": "display_data", "data": {"text/html": "<b>f: right</b><script>"}}]
    cells = [CELLS[2], _cell("f", "check(f)", outputs=shown)]
    (block,) = blocks(replace(FACTS, result=None), GIVEN, cells, Budget(10_000))
    assert block.panel == "<b>f: right</b>"


def test_what_is_too_large_is_left_out():
    """Is a note in the place of what has no room?"""
    assert _blocks([_cell("own-1", "x = 1\n" * 1000)], 500)[0].body == LEFT_OUT


def test_what_is_no_cell_is_passed_over():
    """Does something else among the cells do no harm?"""
    assert _blocks([None, 3, "x"]) == []
