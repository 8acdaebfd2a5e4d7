"""Does the file go back as it came, with the final marks in it and no others?"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from autograder.marking.classroom.settings import Settings
from autograder.marking.lms.export import said_columns
from autograder.marking.lms.platform import CannotExport
from tests.marking.lms.filled import CANVAS, FIRST, MOODLE, ROSTER, SECOND, Class, fill, final

MARKS = [final("ada", 17.25), final("kurt", 16), final("emmy", 20)]


def test_canvas_is_filled_and_all_else_stays(tmp_path):
    """Are exactly the cells of marks others than in the file that came?"""
    told, text = fill(tmp_path, CANVAS, Class(MARKS))
    wanted = CANVAS.replace('"A, and B",,,,4.5', '"A, and B",,17.25,,4.5')
    assert text == wanted.replace("B,,18.5,", "B,,20,")
    assert (told.filled.written, told.filled.same) == (1, 1)
    assert [*map(str, told.filled.replaced)] == [f"emmy, {FIRST}: 18.5 becomes 20"]
    assert told.is_complete


def test_moodle_is_filled_and_all_else_stays(tmp_path):
    """Is the same so with byte order mark, ends of lines and points that are scaled?"""
    told, text = fill(tmp_path, MOODLE, Class(MARKS), "moodle")
    wanted = MOODLE.replace('grading",,10.00', 'grading",8.63,10.00')
    assert text == wanted.replace('grading",4.00', 'grading",8')
    assert told.filled.scales == {FIRST: "20 points are 10 in Moodle"}
    assert told.filled.unplaced == [f"emmy, {FIRST}: locked in Moodle's gradebook"]
    assert not told.is_complete


def test_semicolons_decimal_commas_and_two_columns_of_names(tmp_path):
    """Is Canvas's other form filled in its own way?"""
    came = (
        "\ufeffLastName;FirstName;ID;SIS Login ID;Section;01_activations (77)\n"
        "    Points Possible;;;;;10,00\n"
        "Lovelace;Ada;501;;A;8,50\n"
        "Gödel;Kurt;;;A;\n"
        "Noether;Emmy;503;;A;10,00\n"
    )
    told, text = fill(tmp_path, came, Class([final("ada", 17.5), final("emmy", 20)]))
    assert text == came.replace("8,50", "8,75")
    assert (told.filled.same, len(told.filled.replaced)) == (1, 1)
    assert told.matched.class_only == ["Kurt Gödel (kurt)"]  # Canvas has no number of theirs


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ({SECOND: "Week 2"}, "option"),
        ({SECOND: "Week 2 (78)"}, "option"),
        ({SECOND: "week 2"}, "settings"),
    ],
)
def test_a_column_is_the_one_that_is_named(tmp_path, said, how):
    """Is it found by its title, with Canvas's number or without, from class.toml and the option?"""
    finals = [*MARKS, final("ada", 15, SECOND), final("emmy", 15, SECOND)]
    klass = Class(finals, settings=Settings(columns=said if how == "settings" else {}))
    told, text = fill(tmp_path, CANVAS, klass, columns=said if how == "option" else {})
    assert 'B",,17.25,75,4.5' in text
    assert told.filled.scales[SECOND] == "20 points are 100 in Canvas"
    assert told.filled.unplaced == [f"emmy, {SECOND}: not assigned to them in Canvas"]


def test_nothing_is_guessed_between_two_columns(tmp_path):
    """Is it refused, with both titles, where two are called as the assignment?"""
    twice = CANVAS.replace("Essay (79)", "01_Activations (79)")
    with pytest.raises(CannotExport, match=r'"01 Activations \(77\)", "01_Activations \(79\)"'):
        fill(tmp_path, twice, Class(MARKS))
    told, _ = fill(tmp_path, twice, Class(MARKS), columns={FIRST: "01_activations (79)"})
    assert told.columns == {FIRST: "01_Activations (79)"}


@pytest.mark.parametrize(
    ("named", "columns", "told"),
    [
        (True, {}, "no column called 02_logistic_regression"),
        (False, {SECOND: "Week 3"}, 'no column "Week 3"'),
        (False, {SECOND: "Final Score"}, 'no column "Final Score"'),
        (False, {SECOND: "01 Activations"}, "would both go into"),
    ],
)
def test_a_column_that_is_not_there_is_told(tmp_path, named, columns, told):
    """Is what was asked for refused with the columns that there are, read-only ones not among them?"""
    klass = Class([*MARKS, final("ada", 1, SECOND)])
    with pytest.raises(CannotExport, match=told):
        fill(tmp_path, CANVAS, klass, named=named, columns=columns)


def test_an_assignment_without_a_column_is_told_where_all_are_meant(tmp_path):
    """Are the others written?"""
    told, _ = fill(tmp_path, CANVAS, Class([*MARKS, final("ada", 1, SECOND)]))
    assert told.skipped == [SECOND]
    assert told.filled.written == 1


LEFT = {
    "ada": final("ada", 12, state="waits for a person"),
    "kurt": final("kurt", None),
    "emmy": final("emmy", 18, state="changed since it was marked"),
}


def test_what_is_not_final_stays_as_it_is_and_is_listed(tmp_path):
    """Does the file stay, byte by byte, with the reason for each?"""
    told, text = fill(tmp_path, CANVAS, Class([*LEFT.values()]))
    assert text == CANVAS
    assert told.filled.left == {
        "waits for a person": [f"ada, {FIRST}"],
        "not handed in": [f"kurt, {FIRST}"],
        "changed since it was marked": [f"emmy, {FIRST}"],
    }
    assert told.is_complete


@pytest.mark.parametrize(("day", "points"), [(14, "16"), (16, "0")])
def test_missing_work_is_zero_where_that_is_chosen_and_due(tmp_path, day, points):
    """Does only who can hand in no more, and has not, get 0?"""
    klass = Class([*LEFT.values()], settings=Settings(dues={FIRST: datetime(2030, 10, 15)}))
    now = datetime(2030, 10, day)
    told, text = fill(tmp_path, CANVAS, klass, now=now, missing_as_zero=True)
    assert text == CANVAS.replace('""hi""",16,', f'""hi""",{points},')
    assert told.filled.zeros == ([f"kurt, {FIRST}"] if day == 16 else [])
    assert ("0, because nothing is handed in:" in [*told.lines()]) is (day == 16)
    assert (f"kurt, {FIRST}" in told.filled.left.get("not handed in, and not due yet", [])) == (
        day == 14
    )


def test_who_is_in_one_list_alone_is_named(tmp_path):
    """Are both sides told, and a final mark without a line more than the rest?"""
    without = Class([*MARKS, final("alan", 3)], roster=ROSTER[1:])
    told, _ = fill(tmp_path, CANVAS.replace('"Noether, Emmy",503,s3,emmy', "N N,9,s9,nn"), without)
    assert told.matched.class_only == ["alan", "Emmy Noether (emmy)"]
    assert told.matched.file_only == ["N N"]
    assert told.filled.unplaced == [
        f"emmy, {FIRST}: no line in the file",
        f"alan, {FIRST}: no line in the file",
    ]


def test_a_learner_with_two_lines_has_none_filled(tmp_path):
    """Is it told, and the file left?"""
    twice = CANVAS.replace('"Gödel, Kurt",502,s2,kurt', '"Lovelace, Ada",501,s1,ada')
    told, text = fill(tmp_path, twice, Class([final("ada", 3)]))
    assert text == twice
    assert told.matched.twice == ["Ada Lovelace (ada): lines 4, 5"]
    assert not told.is_complete


@pytest.mark.parametrize(
    ("platform", "file", "complete"), [("canvas", CANVAS, True), ("moodle", MOODLE, False)]
)
def test_more_than_the_maximum_goes_where_it_is_taken(tmp_path, platform, file, complete):
    """Does Canvas get extra credit, and is it told that Moodle would skip it?"""
    told, _ = fill(tmp_path, file, Class([final("ada", 21)]), platform)
    assert told.is_complete is complete


@pytest.mark.parametrize(
    ("came", "platform", "told"),
    [
        (MOODLE, "canvas", "no export of Canvas's gradebook"),
        (CANVAS.replace("Student,ID", "Name,Number"), "canvas", "no export of Canvas's gradebook"),
        ("Bewertung,Name\n1,Ada\n", "moodle", "set the language to English"),
        (MOODLE.replace("10.00", "Excellent"), "moodle", "does not say what"),
        (CANVAS, "moodle", "no grading worksheet of Moodle's.* is Canvas's: give it with --canvas"),
        (MOODLE, "canvas", "is Moodle's: give it with --moodle"),
    ],
)
def test_another_file_is_refused(tmp_path, came, platform, told):
    """Is it said what is missing, and where to get it?"""
    with pytest.raises(CannotExport, match=told):
        fill(tmp_path, came, Class(MARKS), platform)


def test_the_file_that_came_is_not_written_over(tmp_path):
    """Is it refused to lose the marks that stood there, whatever the file is called?"""
    (tmp_path / "out.csv").symlink_to(tmp_path / "came.csv")
    with pytest.raises(CannotExport, match="is the file that came"):
        fill(tmp_path, CANVAS, Class(MARKS))


def test_points_of_another_edition_have_their_own_scale(tmp_path):
    """Is a mark out of fewer points scaled by these, and both told?"""
    finals = [final("ada", 20), replace(final("kurt", 9), max_points=18.0)]
    told, text = fill(tmp_path, CANVAS, Class(finals))
    assert '""hi""",10,,EX' in text
    assert told.filled.scales == {FIRST: "20 points are 20 in Canvas; 18 points are 20 in Canvas"}


def test_a_worksheet_is_of_one_assignment(tmp_path):
    """Is it asked which?"""
    with pytest.raises(CannotExport, match="is of one assignment; name it"):
        fill(tmp_path, MOODLE, Class([*MARKS, final("ada", 1, SECOND)]), "moodle")


@pytest.mark.parametrize(
    ("word", "found"),
    [("Week 1", {FIRST: "Week 1"}), (f"{FIRST}=A=B", {FIRST: "A=B"}), ("x=y", {FIRST: "x=y"})],
)
def test_a_column_is_read(word, found):
    """Is a title alone the one assignment's, also with a sign of equality in it?"""
    assert said_columns([word], [FIRST]) == found


def test_a_column_of_no_assignment_is_refused():
    """Is it asked whose column it is?"""
    with pytest.raises(CannotExport, match="ASSIGNMENT=TITLE"):
        said_columns(["Week 1"], [FIRST, SECOND])
