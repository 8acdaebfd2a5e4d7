"""Can a feedback page be opened without anything of a learner's running, loading or covering it?"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter
from nbgrader.server_extensions.formgrader import handlers
from traitlets.config import Config

from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import restore, to_notebook
from autograder.marking.grading.results import Result
from autograder.marking.grading.submission import parse
from autograder.marking.reports.feedback import write_feedback
from autograder.marking.reports.page import making
from autograder.marking.reports.page.facts import Facts
from autograder.marking.reports.sanitise import FILTERS
from autograder.marking.sandbox.limits import MAX_ATTACHED
from autograder.marking.sandbox.said import FORMS
from autograder.marking.sandbox.said import output as read
from tests.conftest import ASSIGNMENT
from tests.marking.reports.markup import ALERT, MARKUP, Page
from tests.marking.submissions import as_bytes, fill_in, own


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


def _class(root: Path, folder: Path, learners: Iterable[str], marked: Any = None) -> Classroom:
    """Return a class in which these learners have this marked notebook, and marks for nothing."""
    text = json.dumps(marked or {"cells": []})
    for learner in learners:
        for step in ("submitted", "autograded"):
            (folder / step / learner / ASSIGNMENT).mkdir(parents=True)
        path = folder / "autograded" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
        path.write_text(text, encoding="utf-8")
    classroom = Classroom(root, folder)
    with open_book(classroom) as book:
        book.add_assignment(ASSIGNMENT)
        book.record([Result(learner, ASSIGNMENT) for learner in learners])
    return classroom


@pytest.fixture(scope="module")
def page(root: Path, released: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> str:
    """A feedback page of a submission that tries all of it, in every place there is."""
    klass = tmp_path_factory.mktemp("class")
    (klass / "secret.txt").write_text("SECRET MARKS")
    classroom = _class(root, klass, ["mallory"], _hostile(released))
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
    everything = [read(output) for text in MARKUP.values() for output in _outputs(text)]
    shown = ("setup", "sigmoid-solution")  # the page shows the second, the formgrader both
    outputs = [everything if part.name in shown else [] for part in parts]
    return to_notebook(release, parts, outputs)


def test_only_what_a_page_can_show_is_kept():
    """Are widgets, scripts and forms that nobody knows left out of a marked notebook?"""
    kept = {form for output in map(read, _outputs("eA==")) for form in output.get("data", {})}
    assert kept == set(FORMS)
    assert not any("javascript" in form or "widget" in form for form in kept)


@pytest.mark.parametrize("picture", ['x" onerror="alert(1)', "<svg>", "javascript:", "data:,"])
def test_a_picture_is_base_64_and_nothing_else(picture):
    """Is a picture dropped whose data would end the attribute that they stand in?"""
    output = {"output_type": "display_data", "metadata": {}, "data": {"image/png": picture}}
    assert "image/png" not in read(output)["data"]


def test_one_page_that_fails_stops_no_other(root, tmp_path, monkeypatch):
    """Are all other pages written, and does a note say why in the place of the one that fails?"""

    def html(facts: Facts, *_others: object) -> str:
        if facts.learner == "b":
            raise ValueError("<b>broken</b>")
        return facts.learner

    monkeypatch.setattr(making, "render", html)
    classroom = _class(root, tmp_path, "abc")
    told: list[str] = []
    names = ["a", "b", "c", "d"]
    pages = list(write_feedback(classroom, ASSIGNMENT, names, told.append))
    assert [page.parts[-3] for page in pages] == ["a", "b", "c"]
    texts = [page.read_text() for page in pages]
    assert (texts[0], texts[2]) == ("a", "c")
    assert "(ValueError: &lt;b&gt;broken&lt;/b&gt;)" in texts[1]
    assert len(told) == 1
    assert told[0].startswith("The feedback of b could not be made (ValueError: <b>broken</b>)")


def test_what_has_not_changed_is_left_as_it_is(root, released, tmp_path):
    """Is a page written again only where something that it shows has changed?"""
    classroom = _class(root, tmp_path, ["ada"], fill_in(released))
    (path,) = write_feedback(classroom, ASSIGNMENT, ["ada"])
    before = path.stat()
    os.utime(path, (0, 0))
    [*write_feedback(classroom, ASSIGNMENT, ["ada"])]
    assert path.stat().st_ino == before.st_ino
    assert path.stat().st_mtime >= before.st_mtime  # so that it counts as younger than its notebook
    with open_book(classroom) as book:
        book.record([Result("ada", ASSIGNMENT, grades={"sigmoid": 2.0})])
    [*write_feedback(classroom, ASSIGNMENT, ["ada"])]
    assert path.stat().st_ino != before.st_ino
    assert "2 of 2" in path.read_text(encoding="utf-8")


def test_several_processes_make_the_same_pages(root, released, tmp_path):
    """Does it make no difference whether pages are made side by side?"""
    classroom = _class(root, tmp_path, "abc", fill_in(released))
    alone = [path.read_bytes() for path in write_feedback(classroom, ASSIGNMENT, [*"abc"])]
    for path in tmp_path.glob("feedback/*/*/*.html"):
        path.unlink()
    pages = [*write_feedback(classroom, ASSIGNMENT, [*"abc"], workers=2)]
    assert [path.read_bytes() for path in pages] == alone


def test_without_a_gradebook_nobody_is_told_a_mark(root, tmp_path):
    """Is it told what to do where the gradebook has nothing of the assignment?"""
    path = tmp_path / "autograded" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    with pytest.raises(NoSuchThing, match="run `autograder grade"):
        [*write_feedback(Classroom(root, tmp_path), ASSIGNMENT, ["ada"])]


def test_nothing_of_the_learners_runs_in_the_page(page):
    """Does a page with all of it, as outputs and as text, run and load nothing of the learner's?"""
    assert Page(page).bad == []


def test_the_page_has_no_script_and_asks_for_nothing(page):
    """Is there no script at all, and does the page itself forbid to load anything?"""
    assert "<script" not in page.lower()
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert page.index("Content-Security-Policy") < page.index("<style")


def test_no_file_of_the_course_gets_into_the_page(page):
    """Does a picture that points at a file leave the file's content out?"""
    assert "SECRET MARKS" not in page
    assert "U0VDUkVUIE1BUktT" not in page  # the same in base 64


OLD = {  # as an older nbgrader_config.py has them, which a class that is running may name
    "markdown2html": "autograder.marking.feedback.markdown_to_html",
    "clean_html": "autograder.marking.feedback.clean_html",
}


@pytest.mark.parametrize("filters", [FILTERS, OLD], ids=["new", "old"])
def test_the_formgrader_shows_nothing_that_runs(root, released, tmp_path, filters):
    """Is the page clean that an instructor opens, with all rights, to mark by hand?"""
    classroom = Classroom(root, tmp_path)
    config = Config(classroom.config)  # as nbgrader's FormgradeExtension adds to it
    config.HTMLExporter.template_name = "formgrade"
    config.HTMLExporter.filters = filters
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
    assert {bad for bad in Page(html).bad if "toggle_name" not in bad} == set()  # nbgrader's own
    assert "sigmoid" in html


def test_nbgrader_uses_the_same_filters(root):
    """Does the configuration name the filters that feedback uses?"""
    config = Classroom(root, root).config
    assert config.HTMLExporter.filters == FILTERS
    assert config.HTMLExporter.sanitize_html is True


PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def _pasted(released: dict[str, Any], text: str, attachments: Any) -> dict[str, Any]:
    """Return the marked notebook of a submission with something pasted into an answer in words."""
    notebook = fill_in(released)
    answer = next(cell for cell in notebook["cells"] if cell["id"] == "why_nonlinear")
    answer |= {"source": text, "attachments": attachments}
    cells, _ = parse(as_bytes(notebook), "x.ipynb")
    release = Release(released)
    parts, _ = restore(release, tuple(cells))
    return to_notebook(release, parts, [[] for _ in parts])


def _shown_in(template: str, root: Path, notebook: dict[str, Any], folder: Path) -> str:
    """Return the page that the formgrader, or nbconvert for feedback, makes of a notebook."""
    config = Config(Classroom(root, folder).config)
    config.HTMLExporter.template_name = template
    config.HTMLExporter.extra_template_basedirs = [handlers.template_path]
    path = folder / f"{ASSIGNMENT}.ipynb"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    names = ("assignment_id", "notebook_id", "submission_id", "base_url", "student", "keyword")
    resources = dict.fromkeys((*names, "last_name", "first_name"), "x") | {"index": 0, "total": 1}
    html, _ = HTMLExporter(config=config).from_filename(str(path), resources=resources)
    return str(html)


def test_a_pasted_picture_is_shown(root, released, tmp_path):
    """Is it in the marked notebook, and in the page that an instructor opens?"""
    notebook = _pasted(
        released, "On paper: ![scan.png](attachment:scan.png)", {"scan.png": {"image/png": PNG}}
    )
    kept = [cell["attachments"] for cell in notebook["cells"] if "attachments" in cell]
    assert kept == [{"scan.png": {"image/png": PNG}}]
    nbformat.validate(notebook)
    assert f"data:image/png;base64,{PNG}" in _shown_in("formgrade", root, notebook, tmp_path)


def test_a_large_picture_is_shown(root, released, tmp_path):
    """Is a photograph shown, which is longer than any text may be?"""
    data = "/9j/" + "A" * 3_000_000
    notebook = _pasted(released, "![scan](attachment:scan.jpg)", {"scan.jpg": {"image/jpeg": data}})
    assert f"data:image/jpeg;base64,{data}" in _shown_in("formgrade", root, notebook, tmp_path)


DANGLING = {
    "nothing attached": None,
    "another name": {"b.png": {"image/png": PNG}},
    "a drawing that can run": {"a.png": {"image/svg+xml": "PHN2Zz4="}},
    "a page": {"a.png": {"text/html": "<script>alert(1)</script>"}},
    "no kind": {"a.png": {}},
    "no dictionary": {"a.png": "x"},
    "not base 64": {"a.png": {"image/png": '"><script>alert(1)</script>'}},
    "too large": {"a.png": {"image/png": "A" * (MAX_ATTACHED + 1)}},
    "a list": [1, 2],
}


@pytest.mark.parametrize("name", DANGLING)
def test_a_link_to_no_picture_is_a_note(root, released, tmp_path, name):
    """Is a page made, with a note where the picture should be, and nothing that runs?"""
    notebook = _pasted(released, "![a](attachment:a.png) My words.", DANGLING[name])
    html = _shown_in("formgrade", root, notebook, tmp_path)
    assert "(The picture a.png is not in the notebook.)" in html
    assert "My words." in html
    assert "alert(1)" not in html
    # A marked notebook that has something else attached, made by hand, is shown as safely.
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "why_nonlinear")
    cell["attachments"] = DANGLING[name] if name in ("a page", "not base 64") else {}
    assert "alert(1)" not in _shown_in("formgrade", root, notebook, tmp_path)


def test_what_is_left_out_is_told(released):
    """Are attachments of other kinds counted in one remark, and code cells never given any?"""
    notebook = fill_in(released, last="1")
    notebook["cells"][-1]["attachments"] = {"a.png": {"image/png": PNG}}
    words = own("![a](attachment:a.pdf)", "markdown")
    notebook["cells"].append(words | {"attachments": {"a.pdf": {"application/pdf": PNG}}})
    cells, notes = parse(as_bytes(notebook), "x.ipynb")
    assert [note for note in notes if "attachment" in note] == [
        "1 attachment(s) were left out: no PNG, JPEG or GIF, or too large in all."
    ]
    assert [cell for cell in cells if cell.attachments] == []
