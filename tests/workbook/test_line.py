"""Tests of autograder.workbook.line."""

import re

from autograder.workbook.line import ProgressLine, line_after
from autograder.workbook.record import Checked, write_record
from autograder.workbook.standing import read_standing


def parts(root, **states):
    kept = {name: Checked(state, 2, "", 1) for name, state in states.items()}
    write_record(root, "01_first", kept)
    return read_standing(root)


def test_what_comes_next(root):
    """Does the line say how many are right here, and link to the next task's own text?"""
    line = line_after(parts(root, sigmoid="right"), ("01_first", "sigmoid"))
    assert repr(line) == "1 of 2 here · next: relu"
    assert line.address == "#cell-id=about-relu"
    shown = line._repr_html_()
    links = re.findall(r'<a style="color:inherit[^"]*" href="([^"]*)">([^<]*)</a>', shown)
    assert links == [(line.address, "relu"), ("../../START.md", "START")]


def test_nothing_comes_next_while_it_is_wrong(root):
    """Is nothing named as next after a check that says what is wrong?"""
    for state in ("wrong", "partly", "unwritten"):
        assert (
            repr(line_after(parts(root, sigmoid=state), ("01_first", "sigmoid"))) == "0 of 2 here"
        )


def test_the_next_notebook(root):
    """Is the next notebook named by its title, too?"""
    found = [one for one in parts(root, sigmoid="right", relu="right") if one.right != 2]
    line = line_after(found, ("01_first", "relu"))
    assert line.follows == "model, in 2. Second steps"
    assert line.address == "../02_second/02_second.ipynb"


def test_without_ids_there_is_no_link():
    """Is what comes next named without a link where cells have no ids?"""
    assert "next: relu · <a" in ProgressLine("1 of 2 here", "relu")._repr_html_()


def test_a_notebook_that_cannot_be_read():
    """Is there a line without numbers where the notebook cannot be read, with the trouble?"""
    line = line_after([], ("01_first", "relu"), "not <kept>")
    assert repr(line) == "not <kept>"
    assert line._repr_html_().endswith("START</a> · not &lt;kept&gt;</div>")


def test_a_trouble_ends_the_line():
    """Does what could not be done stand at the end?"""
    assert (
        repr(ProgressLine("1 of 2 here", "relu", "x", "not kept"))
        == "1 of 2 here · next: relu · not kept"
    )
