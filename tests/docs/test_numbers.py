"""Do numbers that the pages take from a measurement, or from the code, still hold?"""

import re
from pathlib import Path

import pytest

from autograder.marking.sandbox.limits import MAX_ATTACHED, MAX_PAGE

ROOT = Path(__file__).resolve().parents[2]


def page(name: str) -> str:
    """Return a page as one line."""
    return " ".join((ROOT / name).read_text(encoding="utf-8").split())


def measured(name: str, row: str) -> float:
    """Return the first number of the column `measured` in the row that begins so."""
    found = re.search(rf"\| {re.escape(row)}[^|]*\|(?:[^|]*%[^|]*\|)? ([\d.]+)", page(name))
    assert found, row
    return float(found[1])


ACCURACY, SPEED = "docs/accuracy.md", "docs/performance.md"
CLAIMS = (
    ("over 99 % of wrong answers made by rule", ACCURACY, "wrong answers caught", 99, 100),
    ("refuse none of over 600 right ones", ACCURACY, "right answers accepted", 100, 100),
    ("over 20 times as fast as with nbgrader", SPEED, "answers alone: nbgrader takes", 20, 1000),
    ("over 50 times as fast as with otter", SPEED, "answers alone: otter takes", 50, 1000),
)


@pytest.mark.parametrize(("said", "where", "row", "least", "most"), CLAIMS)
def test_what_the_readme_says_is_measured(said, where, row, least, most):
    """Does the README say it, and was it measured so when the page was written?"""
    assert said in page("README.md")
    assert least <= measured(where, row) <= most


def test_what_the_readme_says_of_new_answers_is_measured():
    """Is all that is told true of so many, in each set that was read since names are given by rule?"""
    assert "of over 90 % of wrong answers that nobody had read before, all that is told" in page(
        "README.md"
    )
    text = page(ACCURACY)
    sizes = re.findall(r"## An? \w+ set that nobody had read: (\d+)", text)
    true = re.findall(r"of (\d+) answers what is told is true", text)
    read = [*zip(true[1:], sizes, strict=False)][3:]
    assert len(read) >= 4
    assert all(int(right) > 0.9 * int(size) for right, size in read)


def test_a_bound_is_as_the_pages_for_instructors_say():
    """Do they give the bounds on pasted pictures and on a page of feedback that the code has?"""
    pictures = MAX_ATTACHED * 3 // 4 // 2**20  # pasted pictures are in base64
    assert f"PNG, JPEG, GIF; {pictures} MB in all" in page("docs/instructors/mark.md")
    most = re.search(r"at most (\d+) KB", page("docs/instructors/feedback.md"))
    assert most
    assert int(most[1]) * 1000 > MAX_PAGE
