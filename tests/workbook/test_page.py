"""Tests of autograder.workbook.page."""

import re

import pytest

from autograder.workbook.course import read_cells
from autograder.workbook.page import course_map, start_page
from autograder.workbook.record import Checked, write_record
from autograder.workbook.standing import read_standing
from tests.workbook.conftest import COURSE, save, words


def test_the_first_time(root):
    """Does START begin with the first notebook, from its top?"""
    page = start_page(read_standing(root))
    begin = "**Begin here:** [1. First steps](assignments/01_first/01_first.ipynb)"
    assert begin in page.splitlines()
    assert (
        "| [1. First steps](assignments/01_first/01_first.ipynb) | 0 of 2 | 0 of 4 | 90 minutes |"
        in page
    )


def test_going_on(root):
    """Does START go on with the exercise that is not right, and unfold its notebook alone?"""
    write_record(root, "01_first", {"sigmoid": Checked("wrong", 0, "", 1)})
    page = start_page(read_standing(root), ("01_first", "sigmoid"))
    link = "(assignments/01_first/01_first.ipynb#cell-id=about-sigmoid)"
    assert f"**Go on here:** [sigmoid, in 1. First steps]{link}" in page
    assert f"| [sigmoid]{link} | ✘ not right yet | 0 of 2 |" in page
    assert re.findall("<details.*", page) == [
        "<details open><summary>1. First steps</summary>",
        "<details><summary>2. Second steps</summary>",
    ]


def test_the_next_notebook_begins_at_its_top(root):
    """Does a new notebook begin where it says how to work?"""
    write_record(
        root, "01_first", {name: Checked("right", 2, "", 1) for name in ("sigmoid", "relu")}
    )
    made = COURSE["01_first"]
    save(root, "01_first", [*made[:-1], words("Why.", **made[-1]["metadata"]["nbgrader"])])
    page = start_page(read_standing(root), ("01_first", "relu"))
    assert "**Go on here:** [2. Second steps](assignments/02_second/02_second.ipynb)" in page


def test_all_is_done():
    """Does an end say that it is one?"""
    assert "**All is done.**" in start_page([])


def test_seen_from_a_notebook(root):
    """Do all links lead up to the notebooks' folder where a notebook shows the map?"""
    shown = "\n".join(course_map(read_standing(root), base="../"))
    assert set(re.findall(r"\]\((.*?)0", shown)) == {"../"}


@pytest.mark.parametrize("name", list(COURSE))
def test_every_link_leads_to_a_cell(root, name):
    """Does each link to a cell name one that is there?"""
    page = start_page(read_standing(root))
    ids = {cell["id"] for cell in read_cells(root / "assignments" / name / f"{name}.ipynb")}
    linked = set(re.findall(rf"{name}\.ipynb#cell-id=([\w-]+)", page))
    assert linked
    assert linked <= ids
