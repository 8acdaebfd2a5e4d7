"""Are words shown as they are meant: formulas drawn, pictures from the cell, nothing that runs?"""

from __future__ import annotations

import pytest

from autograder.marking.reports.page import words
from autograder.marking.reports.page.words import words_html
from autograder.marking.sandbox.limits import MAX_MARKDOWN
from tests.marking.reports.markup import MARKUP, Page

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def test_formulas_are_drawn():
    """Is a formula a drawing within the text, and text left as it is?"""
    html = words_html("So *that* is $x^2 + 1$:\n\n$$\\frac{a}{b}$$\n\nand costs 5$.")
    assert html.count("<svg") == 2
    assert "<em>that</em>" in html
    assert "5$" in html


@pytest.mark.parametrize("name", MARKUP)
def test_nothing_runs(name):
    """Is markup harmless, also where it stands in a formula or in the name of a picture?"""
    text = MARKUP[name]
    for source in (text, f"$ {text} $", f"$${text}$$", f"![$x$ {text}](attachment:a.png)"):
        bad = Page(words_html(source, {"a.png": {"image/png": PNG}})).bad
        assert [one for one in bad if not one.startswith("img alt=")] == []  # a name is text


def test_no_drawing_gets_into_an_attribute():
    """Is a formula in a picture's name, or in a title, no drawing there?"""
    html = words_html(
        '![$x$](data:image/png;base64,eA==) [a](https://b "$x$") <b title="$x$">c</b>'
    )
    assert "<svg" not in html


def test_nobody_can_write_the_place_of_a_formula(monkeypatch):
    """Is the word by which a place is known another one on each page?"""
    seen = []
    real = words._Renderer.with_formulas
    monkeypatch.setattr(
        words._Renderer, "with_formulas", lambda self, html: seen.append(html) or real(self, html)
    )
    words_html("$x$")
    words_html("$x$")
    assert seen[0] != seen[1]


def test_pasted_pictures():
    """Is a picture of the cell shown, and a note in the place of one that is missing?"""
    source = "![a](attachment:a.png) ![b](attachment:b.png) ![c](../../secret.txt)"
    html = words_html(source, {"a.png": {"image/png": PNG}})
    assert f'src="data:image/png;base64,{PNG}"' in html
    assert "(The picture b.png is not in the notebook.)" in html
    assert html.count("<img") == 1


def test_a_very_long_text_is_shown_as_it_is():
    """Is nothing made of a text that would take long to read?"""
    assert words_html("*x* " * MAX_MARKDOWN).startswith("<pre>*x* ")
