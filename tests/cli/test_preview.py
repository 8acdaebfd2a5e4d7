"""Does `autograder preview` write its page, and ask where two exercises have one name?"""

from __future__ import annotations

import json
import webbrowser

import pytest
from click.testing import CliRunner

from autograder.cli import main


def test_the_page_is_written(tmp_path, monkeypatch):
    """Is it written where it is asked for, and not opened?"""
    monkeypatch.setattr(webbrowser, "open", lambda _: pytest.fail("opened"))
    words = ["preview", "image2", "--out", str(tmp_path / "page.html")]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert "image2vector: right in all" in (tmp_path / "page.html").read_text("utf-8")


def test_it_is_opened(tmp_path, monkeypatch):
    """Is it shown in the browser otherwise, from a file that others cannot read?"""
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    done = CliRunner().invoke(main, ["preview", "image2vector"])
    assert done.exit_code == 0, done.output
    (page,) = tmp_path.iterdir()
    assert opened == [page.as_uri()]
    assert page.stat().st_mode & 0o077 == 0


def test_lines_for_scripts():
    """Has each answer a line with how it is told?"""
    done = CliRunner().invoke(main, ["preview", "image2vector", "--json"])
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["answer"] for line in lines[:2]] == ["the reference", "the empty cell"]
    assert {line["how"] for line in lines[:2]} == {"as it should be"}


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["sigmoid"], 2, "01_activations or 04_deep_network: say which with --assignment"),
        (["linear_forwrad"], 2, "Did you mean linear_forward, "),
        (["relu", "--assignment", "02"], 2, "There is no exercise 'relu'"),
        (["image2vector", "--out", "/nowhere/at/all.html"], 3, "/nowhere/at/all.html"),
    ],
)
def test_what_cannot_be_shown(words, status, told):
    """Is a slip answered with what to write, before anything is checked for long?"""
    done = CliRunner().invoke(main, ["preview", *words])
    assert done.exit_code == status
    assert told in done.output
