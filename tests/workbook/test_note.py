"""Do a note's words stand in its page and in plain text?"""

import sys

from autograder.workbook.note import Note, show

NOTE = Note("Here", "right", [("wait", "see `f` & <g>"), ("say", "so")], "x < 1")


def test_html():
    """Is what is shown escaped, with code marked, and the signs hidden from screen readers?"""
    html = NOTE._repr_html_()
    assert "see <code>f</code> &amp; &lt;g&gt;" in html
    assert "x &lt; 1" in html
    assert html.count('aria-hidden="true"') == 2


def test_plain():
    """Do the words say the same?"""
    assert str(NOTE) == "✔ Here\n  ○ see `f` & <g>\n  so"


def test_script(monkeypatch, capsys):
    """Are the words printed where there is no notebook?"""
    monkeypatch.setattr("autograder.workbook.note.running_shell", lambda: None)
    show(NOTE)
    assert capsys.readouterr().out == f"{NOTE}\n"


def test_console_without_signs(monkeypatch):
    """Is a console served that cannot write the signs?"""
    monkeypatch.setattr(type(sys.stdout), "encoding", "ascii", raising=False)
    assert repr(NOTE).startswith("+ Here")
