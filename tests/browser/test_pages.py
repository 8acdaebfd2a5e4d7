"""Can everybody read the pages that are written: on a desk, a telephone and paper, light and dark?"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.batch import pool
from autograder.marking.similar.page import write_page
from autograder.marking.similar.search import search
from benchmarks.similar.__main__ import ASSIGNMENTS, works
from benchmarks.similar.klass import make
from tests.browser.axe import keep_picture, serious_faults
from tests.browser.test_feedback_page import write_feedback_page
from tests.marking.fakes import Fakes, hand_in

pytestmark = pytest.mark.browser

SHEET = 718  # pixels between the margins of an upright sheet of A4

_NAMES = ("ada", "emmy", "grace", "a-very-long-login-of-somebody-at-a-university.example.org")


def _report(folder: Path) -> Path:
    """Write the report on a class in which a few have points and one has handed in nothing."""
    for number in range(24):
        name = _NAMES[number] if number < len(_NAMES) else f"learner{number}"
        hand_in(folder, name, (0.0, 0.5, 1.0, 1.0)[number % 4])
    hand_in(folder, "shannon", None)
    (folder / "roster.jsonl").write_text('{"id": "turing", "name": "Alan Turing", "known": []}\n')
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "LocalPool", lambda *_: Fakes())
        CliRunner().invoke(main, ["grade", "01", "--class-dir", str(folder)])
    done = CliRunner().invoke(main, ["report", "--class-dir", str(folder)])
    assert done.exit_code == 0, done.output
    return folder / "report.html"


def _similar(folder: Path) -> Path:
    """Write the page of a class with two pairs."""
    found = search(works(make(30, 2, ASSIGNMENTS, 206)), {}, 10)
    write_page(folder / "similar.html", found, ["03", "04"], ["ada: cut off"])
    return folder / "similar.html"


def _preview(folder: Path) -> Path:
    """Write what learners see of an exercise."""
    page = folder / "preview.html"
    done = CliRunner().invoke(main, ["preview", "relu_derivative", "--out", str(page)])
    assert done.exit_code == 0, done.output
    return page


PAGES: dict[str, Callable[[Path], Path]] = {
    "report": _report,
    "similar": _similar,
    "feedback": write_feedback_page,
    "preview": _preview,
}


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> Callable[[str], Path]:
    """Return a function that writes a page, once."""
    return cache(lambda name: PAGES[name](tmp_path_factory.mktemp(name)))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    ("scheme", "width"),
    [("light", 1280), ("light", 400), ("dark", 1280), ("dark", 400), ("print", SHEET)],
)
def test_everybody_can_read_it(browser, written, name, width, scheme):
    """Does axe find nothing serious, with all that can be opened open, and does nothing stick out?"""
    colours = "dark" if scheme == "dark" else "light"
    context = browser.new_context(
        color_scheme=colours, viewport={"width": width, "height": 900}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(written(name).as_uri())
    page.emulate_media(media="print" if scheme == "print" else "screen")
    keep_picture(page, f"{name}-{width}-{scheme}", whole=True)
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    keep_picture(page, f"{name}-{width}-{scheme}-open", whole=True)
    assert serious_faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
