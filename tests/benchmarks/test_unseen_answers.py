"""Tests of benchmarks.accuracy.unseen_answers."""

from collections import Counter

import pytest

from autograder.checks.examine import Finding, Verdict
from autograder.checks.places.place import Place
from benchmarks.accuracy.answers import Answer, BadAnswers
from benchmarks.accuracy.unseen_answers import (
    SETS,
    AnswerSet,
    look_at,
    read_judged,
    read_unseen,
    said,
    section,
    with_places,
)

FIRST, SECOND, THIRD, FOURTH, *_ = SETS
THEN = 37  # exercises of the course when the sets were written; younger ones need not be in them
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


@pytest.mark.parametrize("later", [SECOND, THIRD, FOURTH], ids=lambda one: one.folder)
def test_a_later_set_covers_the_course(later):
    """Does a later set hold at least 300 answers, six or more to each exercise that it knew?"""
    answers = read_unseen(later.path)
    counts = Counter(answer.exercise for answer in answers)
    assert len(answers) >= 300
    assert len(counts) >= THEN
    assert min(counts.values()) >= 6


def test_a_place_is_what_is_told_where_nothing_else_is():
    """Is an answer with a place alone counted apart, and a named one still as named?"""
    place = Place(2, 2, "z", 11, 12, "    return z", "relu")
    bare = said(ANSWER, Verdict("relu", 0.0, 2.0, (Finding("value", "Wrong."),)))
    named = said(ANSWER, Verdict("relu", 0.0, 2.0, (Finding("value", "Wrong.", "a.b", "This."),)))
    assert with_places(bare, ()) == bare
    assert with_places(bare, (place,)).how == "only a place"
    assert with_places(bare, (place,)).text == "Wrong. Look at line 2: `z`"
    assert with_places(named, (place,)).how == "named"


def test_a_wrong_answer_is_told_with_its_place():
    """Is the place looked for with the right values that learners have?"""
    source = "def relu(z):\n    floor = 1\n    return np.maximum(floor, z)\n"
    (place,) = look_at(Answer("01_activations", "relu", "wrong", "", source)).places
    assert (place.line, place.text) == (2, "1")


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        ("def relu(z)\n    return np.maximum(0, z)", 1),
        ("def relu(z):\n    if z = 0:\n        return z\n    return np.maximum(0, z)", 2),
        ("def relu(z):\n    largest = np.maximum(0, z\n    return largest", 2),
    ],
)
def test_an_answer_that_python_cannot_read_is_told_as_that(broken, line):
    """Is it said with its line, as a learner is told, and not that there is no such function?"""
    told = look_at(Answer("01_activations", "relu", "wrong", "", broken + "\n"))
    assert told.how == "cause of an error"
    assert f"line {line})" in told.text
    assert "SyntaxError" in told.text


def test_a_set_that_nobody_has_read_has_no_verdicts(tmp_path):
    """Is nothing counted where there is no table of a reader?"""
    assert AnswerSet(str(tmp_path), "A set").judged() == {}


@pytest.mark.parametrize(
    "answers", [one for one in SETS if one.judged()], ids=lambda one: one.folder
)
def test_every_row_of_a_reader_is_of_an_answer(answers):
    """Does each row have four parts and a verdict, and is it of an answer of the set?"""
    _, *rows = (answers.path / "judged.tsv").read_text("utf-8").splitlines()
    names = {f"{one.exercise}: {one.label}" for one in read_unseen(answers.path)}
    parts = [row.split("\t") for row in rows]
    assert {len(one) for one in parts} == {4}
    assert {one[0] for one in parts} <= names
    verdicts = {"right", "nothing", "wrong", "false name", "false cause", "false place"}
    assert {one[3] for one in parts} <= verdicts


def test_every_answer_of_the_second_set_is_judged():
    """Has a reader judged all of them?"""
    assert SECOND.judged().total() == len(read_unseen(SECOND.path))


def test_the_section_counts_by_assignment():
    """Is there a row for an assignment and one for all?"""
    text = "".join(section([said(ANSWER, Verdict("relu", 0.0, 2.0, ()))], {}, FIRST))
    assert "| 01_activations | 1 | 0 |" in text
    assert "| **all** | 1 | 0 |" in text


def test_what_a_reader_found_is_counted(tmp_path):
    """Are the verdicts of a reader counted and told?"""
    path = tmp_path / "judged.tsv"
    path.write_text("answer\thow\tsaid\tverdict\na\tnamed\tb\tright\nc\tnamed\td\twrong\n", "utf-8")
    assert read_judged(path) == {"right": 1, "wrong": 1}
    said_of_it = "".join(section([], read_judged(path), FIRST))
    assert "of 1 answers what is told is true; of 1 it is false." in said_of_it


def test_what_is_false_is_told_by_its_kind():
    """Are false names, causes and places counted apart?"""
    judged = {"right": 5, "false place": 2, "false name": 1}
    told = "the name is false of 1; the place is false of 2"
    assert f"{told}." in "".join(section([], judged, SECOND))
    told += "; of 3 no more is told than that they are wrong."
    assert told in "".join(section([], judged | {"nothing": 3}, SECOND))
