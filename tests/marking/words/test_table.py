"""Do marks come back from a spreadsheet, and only for the answers that stood in it?"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from autograder.marking.classroom.collect.table import BadTable
from autograder.marking.words.table import COLUMNS, Import, NoTable, write_table
from tests.marking.words.desks import at_desk, entry_of, grade, hand_in, make_class, the_question

HOSTILE = '=HYPERLINK("http://example.org")\nsecond line, "quoted"; and more'


@pytest.fixture
def classroom(tmp_path):
    """Answers that wait, one of which would be a formula."""
    return make_class(tmp_path, {"ada": HOSTILE, "emmy": "It is linear.", "grace": "No."})


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "answers.csv"


def export(classroom, path: Path, *, names: bool = False) -> list[dict[str, str]]:
    with at_desk(classroom) as desk:
        write_table(path, desk, desk.questions, names=names)
    return read(path)


def read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def fill(path: Path, rows, *, delimiter: str = ",", encoding: str = "utf-8-sig") -> None:
    text = io.StringIO(newline="")
    written = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    written.writeheader()
    written.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))


def take(classroom, path: Path, who: str = "marker") -> Import:
    with at_desk(classroom, who) as desk:
        table = Import(desk, path)
        list(table.run())
    return table


def row_of(rows, learner_text: str):
    return next(row for row in rows if learner_text in row["answer"])


def test_it_has_all_answers_and_no_name(classroom, path):
    """Is there a row an answer, whole, without a formula or a learner?"""
    rows = export(classroom, path)
    assert tuple(rows[0]) == COLUMNS
    assert row_of(rows, "HYPERLINK")["answer"] == f"'{HOSTILE}"
    assert len(rows) == 3
    for name in ("ada", "emmy", "grace"):
        assert name not in path.read_text("utf-8-sig")


def test_names_come_on_wish(classroom, path):
    """Is there a column more where they are asked for?"""
    assert {row["learner"] for row in export(classroom, path, names=True)} == {
        *("ada", "emmy", "grace")
    }


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_a_spreadsheet_makes_of_it_is_read(classroom, path, delimiter, encoding):
    """Are marks taken with the decimal comma, the separators and the encodings of spreadsheets?"""
    rows = export(classroom, path)
    row_of(rows, "linear").update(points="1,5", comment="Gut: ja; fast – schön")
    fill(path, rows, delimiter=delimiter, encoding=encoding)
    table = take(classroom, path, "emmy n")
    assert (table.written, table.same, table.refused) == (1, 2, [])
    with at_desk(classroom) as desk:
        now = entry_of(desk, "emmy")
    assert (now.given.hand.points, now.by) == (1.5, "emmy n")
    assert now.given.hand.comment == "Gut: ja; fast – schön"


def test_what_stands_already_is_not_written_again(classroom, path):
    """Does a second import of the same file, and an export in between, change nothing?"""
    rows = export(classroom, path)
    row_of(rows, "linear").update(points="2", comment="- a list\n- of two")
    fill(path, rows)
    assert take(classroom, path).written == 1
    assert take(classroom, path).refused == []
    export(classroom, path)
    again = take(classroom, path)
    assert (again.written, again.same, again.refused) == (0, 3, [])
    with at_desk(classroom) as desk:
        assert entry_of(desk, "emmy").given.hand.comment == "- a list\n- of two"


COMMENTS = (
    *(
        "gut – „genau“ …",
        "Look\N{NO-BREAK SPACE}here",
        "a\tb",
        "one\r\ntwo",
        "- list",
        "'=x",
        "\x96",
    ),
    *("  blanks  ", "zero\N{ZERO WIDTH SPACE}width"),
)


@pytest.mark.parametrize("comment", COMMENTS)
def test_no_row_is_refused_for_what_it_says_itself(classroom, path, comment):
    """Is a file as it was filled in taken twice, and an export of it, whatever signs a comment has?"""
    rows = export(classroom, path)
    row_of(rows, "linear").update(points="1,5", comment=comment)
    fill(path, rows)
    assert take(classroom, path).written == 1
    for table in (take(classroom, path), (export(classroom, path), take(classroom, path))[1]):
        assert (table.written, table.same, table.refused) == (0, 3, [])


def test_new_points_leave_a_comment_that_nobody_has_changed(classroom, path):
    """Does a comment stay as it was where a table cannot show all of its signs?"""
    with at_desk(classroom) as desk:
        seen = entry_of(desk, "emmy")
        desk.mark(the_question(desk), seen.id, seen.version, 2.0, "Look\N{NO-BREAK SPACE}here")
    rows = export(classroom, path)
    row_of(rows, "linear")["points"] = "1"
    fill(path, rows)
    assert take(classroom, path).written == 1
    with at_desk(classroom) as desk:
        hand = entry_of(desk, "emmy").given.hand
    assert (hand.points, hand.comment) == (1.0, "Look\N{NO-BREAK SPACE}here")


@pytest.mark.parametrize("points", [4 / 3, 2 / 3])
def test_points_of_many_digits_are_the_same_points(classroom, path, points):
    """Is a mark with more digits than a table shows left as it is?"""
    with at_desk(classroom) as desk:
        seen = entry_of(desk, "emmy")
        desk.mark(the_question(desk), seen.id, seen.version, points, "")
    export(classroom, path)
    assert take(classroom, path).same == 3


def test_an_answer_that_has_changed_is_refused(classroom, path, tmp_path):
    """Is its row listed and not written, while the others are?"""
    rows = export(classroom, path)
    for row in rows:
        row["points"] = "1"
    fill(path, rows)
    grade(classroom, {"emmy": hand_in(tmp_path, "emmy", "It is not.")})
    table = take(classroom, path)
    assert table.written == 2
    (refused,) = table.refused
    assert refused.id == row_of(rows, "linear")["id"]
    assert "another one now" in refused.why
    with at_desk(classroom) as desk:
        assert entry_of(desk, "emmy").given.hand.points is None


def test_a_mark_that_somebody_gave_meanwhile_is_not_replaced(classroom, path):
    """Is the row refused, with the other's mark?"""
    rows = export(classroom, path)
    row_of(rows, "linear")["points"] = "1"
    fill(path, rows)
    with at_desk(classroom, "other") as desk:
        read = entry_of(desk, "emmy")
        desk.mark(the_question(desk), read.id, read.version, 2.0, "")
    (refused,) = take(classroom, path).refused
    assert "other has given a mark meanwhile: 2 points" in refused.why


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"points": "3"}, "3 points cannot be"),
        ({"points": "nan"}, "points cannot be"),
        ({"points": "two"}, "no number"),
        ({"id": "0" * 16}, "no such answer"),
        ({"question": "why"}, "no such question"),
        ({"points": "1", "version": ""}, "another one now"),
    ],
)
def test_a_row_that_cannot_be_is_listed(classroom, path, change, why):
    """Is it told by its line, and are the others written?"""
    rows = export(classroom, path)
    rows[0].update(change)
    rows[1]["points"] = "2"
    fill(path, rows)
    table = take(classroom, path)
    assert table.written == 1
    (refused,) = table.refused
    assert why in f"{refused}"


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"\x00\x01", b'id,"points\n'])
def test_another_file_is_refused(classroom, path, data):
    """Is it said to export a table first?"""
    path.write_bytes(data)
    with pytest.raises(NoTable):
        take(classroom, path)


def test_a_spreadsheets_own_format_is_named(classroom, path):
    """Is a workbook told from a table, with what to do?"""
    path.write_bytes(b"PK\x03\x04rest")
    with pytest.raises(BadTable, match="is a spreadsheet; save it as CSV"):
        take(classroom, path)


def test_a_very_long_answer_fits_into_a_spreadsheet(tmp_path, path):
    """Is it cut to what a cell can hold, with its length?"""
    classroom = make_class(tmp_path, {"ada": "x" * 5_000_000})
    (row,) = export(classroom, path)
    assert len(row["answer"]) < 32_000
    assert "5000000 characters" in row["answer"]
