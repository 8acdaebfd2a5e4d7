"""Does a page of feedback look as it should in a real browser, on a screen, a telephone and paper?"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.marking.reports.page.render import render
from tests.marking.reports.page.test_blocks import CELLS, GIVEN, _cell
from tests.marking.reports.page.test_rows import FACTS

pytestmark = pytest.mark.browser

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
SHOWN = [
    {"output_type": "display_data", "data": {"image/png": PNG}},
    {"output_type": "stream", "text": "wide " * 500},
    {"output_type": "display_data", "data": {"text/html": f"<table><tr>{'<td>1' * 90}</table>"}},
]
LONG = [
    _cell("own-8", f"x = '{'y' * 400}'", outputs=SHOWN),
    _cell("own-9", "$$\\frac{\\partial L}{\\partial w} = (a - y) x$$ and $x^2$", "markdown"),
]
CONTRAST = """() => {
  const light = c => { const [r, g, b] = c.map(v => v / 255).map(
    v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const rgb = c => c.match(/[\\d.]+/g).map(Number);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const page = dark ? [18, 18, 18] : [255, 255, 255];
  const low = [];
  for (const one of document.querySelectorAll('.who, .note, .sign, .made, .task, h3 small, thead th, mark')) {
    const style = getComputedStyle(one), ground = rgb(style.backgroundColor);
    const under = ground.length < 4 || ground[3] > 0.9 ? ground : page;
    const [a, b] = [light(rgb(style.color)), light(under)].sort((p, q) => q - p);
    if ((a + 0.05) / (b + 0.05) < 4.5) low.push(one.className + ' ' + style.color);
  }
  return low;
}"""


def write_feedback_page(folder: Path) -> Path:
    """Write a page with all that there is."""
    facts = replace(FACTS, learner="ada", penalty=1.0)
    notebook = json.dumps({"cells": [*CELLS, *LONG]}).encode()
    path = folder / "page.html"
    path.write_text(render(facts, GIVEN, notebook, "x"), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    """That page."""
    return write_feedback_page(tmp_path_factory.mktemp("page"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1280])
def test_it_fits_and_can_be_read(browser, path, tmp_path, scheme, width):
    """Does nothing stick out, load or complain, and is all small print dark or light enough?"""
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    page, told = context.new_page(), []
    page.on("console", lambda message: told.append(message.text))
    page.on("request", lambda r: r.url.startswith(("file:", "data:")) or told.append(r.url))
    page.goto(path.as_uri())
    page.screenshot(path=str(tmp_path / "page.png"))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("svg.formula").count() == 2
    assert page.evaluate(CONTRAST) == []
    assert told == []
    context.close()


def test_the_first_screen_says_it_all(browser, path):
    """Are points, cause and place seen without scrolling, at the width of a desk?"""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(path.as_uri())
    for text in ("4.5 of 12 points", "Likely cause: A sign is lost.", "Look at line 2", "Nearly."):
        assert page.get_by_text(text).first.bounding_box()["y"] < 800
    context.close()


def test_on_paper_the_work_begins_on_its_own_page(browser, path):
    """Do marks, causes and comments have the first page, and is no cell cut in two?"""
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.as_uri())
    page.emulate_media(media="print")
    style = "one => [getComputedStyle(one).breakBefore, getComputedStyle(one).breakInside]"
    assert page.locator("h2.work").evaluate(style)[0] == "page"
    assert {*page.locator(".cell").evaluate_all(f"all => all.map(({style})).map(s => s[1])")} == {
        "avoid"
    }
    context.close()
