"""Tests of autograder.checks.markup: panels for pages of any colour, and for consoles."""

import re

import pytest

from autograder.checks.markup import FRAME, as_html, as_text, fit

PAGES = {
    "white": "#ffffff",
    "JupyterLab dark": "#111111",
    "VS Code dark": "#1e1e1e",
    "Colab dark": "#383838",
}
ROWS = [
    ("cause", "Look at `a < b`."),
    ("place", "line 1: `x`"),
    ("say", "Well."),
    ("finding", "It is wrong."),
    ("fold", "The numbers"),
    ("detail", "x: `1`\n   2"),
    ("say", "The end."),
]


def luminance(colour):
    """How bright a colour is, as WCAG 2 reckons it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """How far two colours are apart: 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("cp1252", "+ é ?"), ("ascii", "+ ? ?"), ("utf-8", "✔ é 語"), (None, "✔ é 語")],
)
def test_a_console_without_unicode_gets_plain_signs(encoding, text):
    """Is what a console cannot write replaced, and all else kept?"""
    assert fit("✔ é 語", encoding) == text
    assert fit("✘ ○", "ascii") == "x -"
    assert fit("x", encoding) == "x"


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("state", FRAME)
def test_a_frame_is_seen_on_every_page(state, page):
    """Has the frame, which is no text, a contrast of 3 to 1?"""
    assert contrast(FRAME[state], page) >= 3


@pytest.mark.parametrize("state", FRAME)
def test_text_has_the_colour_of_its_page(state):
    """Is no colour of text or of what lies under it set, but for a tint that lets both through?"""
    html = as_html(state, "f: so", ROWS)
    assert set(re.findall(r"(?<![\w-])color:([^;\"]*)", html)) == {"inherit"}
    assert set(re.findall(r"background[\w-]*:([^;\"]*)", html)) == {"rgba(128,128,128,.14)"}
    assert "var(" not in html


def test_backticks_become_code_and_signs_are_escaped():
    """Is code marked in titles and sentences, and left as it is among numbers?"""
    html = as_html("wrong", "`f`: so", ROWS)
    assert re.findall("<code [^>]*>(.*?)</code>", html) == ["f", "a &lt; b", "x"]
    assert "x: `1`" in html


@pytest.mark.parametrize(("rows", "opened"), [(ROWS, False), (ROWS[3:6], True)])
def test_numbers_are_folded_where_there_is_something_else_to_go_by(rows, opened):
    """Are the numbers under a fold, which is open where nothing else tells more?"""
    html = as_html("wrong", "f: so", rows)
    (inside,) = re.findall("<details.*?</details>", html, re.DOTALL)
    assert "x: `1`" in inside
    assert "The end." not in inside
    assert ("<details" in html and " open>" in inside) is opened


def test_the_plain_twin_has_every_word():
    """Does the text have the same words in the same order?"""
    text = as_text("wait", "f: so", ROWS)
    assert text.split("\n")[0] == "○ f: so"
    assert [line.strip() for line in text.split("\n")[1:]] == [
        line.strip() for _, words in ROWS for line in words.split("\n")
    ]
