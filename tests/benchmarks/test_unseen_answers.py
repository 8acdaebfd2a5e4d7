"""Tests of benchmarks.accuracy.unseen_answers."""

from collections import Counter
from pathlib import Path

import pytest

from autograder.checks.examine import Finding, Verdict
from autograder.key import COURSE
from benchmarks.accuracy.answers import Answer, BadAnswers
from benchmarks.accuracy.unseen_answers import read_judged, read_unseen, said, section

SECOND = Path(__file__).parents[2] / "benchmarks/accuracy/unseen2"
ANSWER = Answer("01_activations", "relu", "wrong", "thought", "")


def how(*findings):
    return said(ANSWER, Verdict("relu", 0.0, 2.0, findings)).how


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (Finding("value", "Wrong.", "a.b", "This."), "named"),
        (Finding("value", "Wrong.", cause="One of: This. Or: That."), "one of several"),
        (Finding("value", "Wrong.", cause="Every value."), "cause by rule"),
        (Finding("value", "Wrong."), "nothing"),
        (Finding("shape", "Another shape."), "form or error"),
        (Finding("crash", "It stops."), "form or error"),
        (Finding("crash", "It stops.", cause="A key."), "cause of an error"),
    ],
)
def test_what_is_said_is_sorted(finding, expected):
    """Is a finding counted by the most that it tells?"""
    assert how(finding) == expected
    assert how(Finding("value", "Wrong."), finding) == expected


def test_an_answer_without_findings_passes():
    """Is an answer that loses nothing counted apart?"""
    assert how() == how(Finding("value", "Good to know.", costs=False)) == "passes"


def test_a_file_is_read_by_its_headers(tmp_path):
    """Are function, thought and source read, and a function that nobody knows refused?"""
    path = tmp_path / "01_activations.py"
    path.write_text("# --- relu | lines 2 | a | b\ndef relu(z):\n    return z\n", "utf-8")
    (answer,) = read_unseen(tmp_path)
    assert (answer.function, answer.label) == ("relu", "a | b")
    path.write_text("# --- nobody | lines 1 | c\npass\n", "utf-8")
    with pytest.raises(BadAnswers, match="line 1"):
        read_unseen(tmp_path)


def test_the_second_set_covers_the_course():
    """Does the second set hold at least 300 answers, seven or more to each exercise?"""
    answers = read_unseen(SECOND)
    counts = Counter(answer.exercise for answer in answers)
    assert len(answers) >= 300
    assert counts.keys() == {f"{one.name}/{own.name}" for one in COURSE for own in one.exercises}
    assert min(counts.values()) >= 7


def test_the_section_counts_by_assignment():
    """Is there a row for an assignment and one for all?"""
    text = "".join(section([said(ANSWER, Verdict("relu", 0.0, 2.0, ()))]))
    assert "| 01_activations | 1 | 0 |" in text
    assert "| **all** | 1 | 0 |" in text


def test_what_a_reader_found_is_counted(tmp_path):
    """Are the verdicts of a reader counted and told?"""
    path = tmp_path / "judged.tsv"
    path.write_text("answer\thow\tsaid\tverdict\na\tnamed\tb\tright\nc\tnamed\td\twrong\n", "utf-8")
    assert read_judged(path) == {"right": 1, "wrong": 1}
    assert "of 1 answers the name or cause is true, of 1" in "".join(section([], read_judged(path)))
