"""Is what learners wrote cleaned of all that runs, loads or covers, in bounded time?"""

from __future__ import annotations

import base64
import re
import time
from html import unescape

import pytest

from autograder.marking import feedback as old
from autograder.marking.reports import sanitise
from autograder.marking.reports.sanitise import FILTERS, clean_html, markdown_to_html
from autograder.marking.sandbox.limits import MAX_HTML, MAX_TAGS
from autograder.plots import step_through
from autograder.plots.interactive.examples import EXAMPLES, numbers
from autograder.plots.interactive.steps import steps
from tests.marking.reports.markup import MARKUP, Page


@pytest.mark.parametrize("name", MARKUP)
def test_cleaned_markup_does_nothing(name):
    """Is each way of running, loading or covering something taken out of HTML?"""
    assert Page(clean_html(MARKUP[name])).bad == []


def test_the_page_is_looked_at_closely_enough():
    """Does this test see what is bad in the same markup before it is cleaned?"""
    seen = {name for name, text in MARKUP.items() if Page(text).bad}
    # The rest is bad only to a browser, which mends what it reads, or in a page around it.
    assert MARKUP.keys() - seen <= {
        "a half tag",
        "a closing quote",
        "a redirection",
        "a comment",
        "a link to data",
        "a template",
        "a style",
        "a script in capitals",
        "mathematics",
        "mathematics that runs",  # which only MathJax understands
        "a style that runs",
        "styles that spy",
        "a picture of markup",
        "a link in other letters",
    }


BOMBS = {
    "nested": "<div>" * 200_000,
    "nested and badly closed": "<div></x>" * 200_000,
    "bold": "<p><b>" * 100_000,
    "tables": "<table><tr><td>" * 50_000,
    "rows": "<table>" + "<tr><td>" * 100_000,
    "paragraphs": "<p>" * 300_000,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">",
    "long": "x" * 20_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_markup_that_takes_long_is_not_shown(name):
    """Is a text refused at once that would take minutes to clean?"""
    start = time.process_time()
    assert "too large or too deeply nested" in clean_html(BOMBS[name])
    assert time.process_time() - start < 1


# The slowest to read of what is small enough.
JUST_BELOW = {
    "nested": "<div>" * MAX_TAGS,
    "bold in paragraphs": "<p><b>" * (MAX_TAGS // 2),
    "links": "<a href='#'>" * MAX_TAGS,
    "attributes": "<p " + " ".join(f"a{n:x}" for n in range(MAX_HTML))[: MAX_HTML - 4] + ">",
    "styles": "<p style='" + "color:red;" * (MAX_HTML // 10 - 2) + "'>",
    "references": "&lt;" * (MAX_HTML // 4),
}


@pytest.mark.parametrize("name", JUST_BELOW)
def test_what_is_shown_is_cleaned_in_seconds(name):
    """Does what is small enough to be cleaned take no longer than a person would wait?"""
    start = time.process_time()
    assert "too large" not in clean_html(JUST_BELOW[name])
    assert time.process_time() - start < 15


def test_much_that_is_harmless_is_shown():
    """Are a long table and a page of paragraphs kept?"""
    table = f"<table>{'<tr><td>1</td><td>2</td></tr>' * 2000}</table>{'<p>a<li>b' * 500}"
    assert clean_html(table).count("<td>") == 4000


@pytest.mark.parametrize("piece", ["[", "![](", "\\begin{a}", "> ", "- ", "*a ", "$$", "|a", "-\n"])
def test_text_that_takes_long_is_shown_as_it_is(piece):
    """Is a very long markdown text not rendered, and a long one in a reasonable time?"""
    start = time.process_time()
    markdown_to_html({}, piece * (20_000 // len(piece)))
    assert "<pre>" in markdown_to_html({}, piece * 2_000_000)
    assert time.process_time() - start < 20


KEPT = (
    '<p style="color:red;font-weight:bold">x <b>y</b></p>',
    '<img alt="a" src="data:image/png;base64,iVBORw0KGgo=" style="max-width:100%;height:auto">',
    '<div role="img" aria-label="l"><span aria-hidden="true" class="c">x</span></div>',
    '<table class="dataframe"><thead><tr><th colspan="2">a</th></tr></thead></table>',
    '<p>x = <mark style="color:#1b1b1b">np.exp(z)</mark></p>',
    "<details><summary>More</summary><pre><code>x &lt; 1</code></pre></details>",
    "<p>$a &lt; b$ and $$\\frac{1}{2} &amp; x$$</p>",
)


@pytest.mark.parametrize("html", KEPT)
def test_what_shows_something_stays(html):
    """Do text, tables, pictures, their styles and mathematics come through as they are?"""
    assert clean_html(html) == html


@pytest.mark.parametrize("address", ["https://x.org/?a=1", "http://x.org", "mailto:a@b.c", "#here"])
def test_a_link_stays(address):
    """Does a link go where it went?"""
    assert f'<a href="{address}"' in clean_html(f'<a href="{address}">x</a>')


def test_a_script_goes_with_its_text():
    """Is nothing of a script left, not even as text?"""
    assert clean_html("a<script>alert(1)</script><style>p{}</style>b") == "ab"


def test_classes_that_are_running_have_the_filters_by_their_old_names():
    """Are the names that an older nbgrader_config.py gives the very same filters?"""
    assert old.clean_html is clean_html
    assert old.markdown_to_html is markdown_to_html
    assert {
        "markdown2html": f"{sanitise.__name__}.markdown_to_html",
        "clean_html": f"{sanitise.__name__}.clean_html",
    } == FILTERS


def test_a_picture_that_moves_stands_still_in_feedback(bundles):
    """Is what feedback keeps of it a picture with all numbers in words, and nothing that runs?"""
    step_through()
    (bundle,) = bundles
    kept = clean_html(bundle["text/html"])
    assert "script" not in kept
    alt = unescape(re.search(r'alt="([^"]+)"', kept)[1])
    assert alt == bundle["text/plain"]
    example = EXAMPLES["hidden layer"]
    assert all(step.told in alt for step in steps(example, numbers(example, {})[0]))
    picture = re.search(r"base64,([^\"]+)", kept)[1]
    assert base64.b64decode(picture, validate=True).startswith(b"\x89PNG")
    assert re.sub(r"<[^>]+>", "", kept).strip() == ""
