"""Can an answer do nothing in the page, and look like nothing of the page's?"""

from __future__ import annotations

import pytest

from autograder.marking.grading.restore import Part
from autograder.marking.sandbox.limits import MAX_MARKDOWN
from autograder.marking.words.shown import shown, shown_markdown

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def html(source: str, kind: str = "markdown", **more) -> str:
    return shown((Part("question", kind, source, **more),))


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src='https://example.org/x.png'>",
        "![x](https://example.org/x.png)",
        "<iframe src='https://example.org'></iframe>",
        "<form action='/x'><input name=a><button>b</button></form>",
        "<b style='position:fixed' class='trouble' id='count' role='alert'>x</b>",
        "<svg onload=alert(1)><animate></svg>",
        "[x](javascript:alert(1))",
        "<a href='javascript:alert(1)'>x</a>",
        "<meta http-equiv=refresh content='0;url=//example.org'><base href='//example.org'>",
        "<textarea autofocus onfocus=alert(1)>",
        "<style>body{display:none}</style>",
    ],
)
def test_markup_is_harmless(hostile):
    """Is nothing left that runs, loads, sends, covers, or has a name of the page's?"""
    said = html(hostile).replace("[x](javascript:alert(1))", "")  # a text, no link
    for word in ("<script", "onerror", "onload", "onfocus", "example.org", "<iframe", "<form"):
        assert word not in said
    for word in (
        "style=",
        "class=",
        "id=",
        "role=",
        "href=",
        "<input",
        "<button",
        "<meta",
        "<base",
    ):
        assert word not in said


def test_what_is_meant_stays():
    """Are emphasis, formulas, tables, code and links shown, links beside the page?"""
    said = html("**b** $a_1 < b$ `c`\n\n|x|y|\n|-|-|\n|1|2|\n\n[l](https://example.org/)")
    for word in ("<strong>b</strong>", "$a_1 &lt; b$", "<code>c</code>", "<td>1</td>"):
        assert word in said
    assert '<a href="https://example.org/" target="_blank" rel="noopener noreferrer">' in said


def test_a_pasted_picture_is_shown():
    """Is an attachment shown from the page itself?"""
    said = html("![p](attachment:p.png)", attachments={"p.png": {"image/png": PIXEL}})
    assert f'src="data:image/png;base64,{PIXEL}"' in said


def test_code_is_shown_letter_for_letter():
    """Is a cell of code no markup?"""
    assert html("a < b  # <b>", "code") == "<pre>a &lt; b  # &lt;b&gt;</pre>"


def test_a_very_long_answer_is_cut():
    """Is an answer of five megabytes shown by its beginning, with its length?"""
    said = html("<b>" * 1_700_000)
    assert len(said) < 10 * MAX_MARKDOWN
    assert "of 5,100,000 characters" in said
    assert "<b>" not in said


def test_headings_have_no_signs_to_link_to():
    """Is nbconvert's sign at headings left out?"""
    assert shown_markdown("## One").strip() == "<h2>One</h2>"
