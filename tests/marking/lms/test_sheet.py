"""Does a table go back byte by byte, whatever program has written it?"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.marking.classroom.collect.table import BadTable
from autograder.marking.lms.sheet import Sheet

FORMS = {
    "plain": b"a,b\n1,2\n",
    "byte order mark": b'\xef\xbb\xbf"a",b\r\n1,2\r\n',
    "Mac": b"a;b\r1;2\r",
    "no last end": b"a\tb\n1\t2",
    "Latin-1": "ä,b\n1,ö\n".encode("latin-1"),
    "Windows-1252": "Š,b\n–,ö\n".encode("cp1252"),
    "UTF-16": "a,b\n1,2\n".encode("utf-16"),
    "quotation marks": b'a,b\n"x ""y"", z","2"\n',
    "ends of lines in a cell": b'a,b\r\n"x\ny",2\r\n',
    "empty lines": b"\na,b\n\n1,2\n\n",
    "short and long lines": b"a,b\n1\n1,2,3\n",
    "mixed ends": b"a,b\r\n1,2\n3,4\r\n",
    "a sign behind a quotation mark": b'a,b\n"x"y,2\n',
}


def sheet(folder: Path, data: bytes) -> Sheet:
    """Return a file's table."""
    path = folder / "x.csv"
    path.write_bytes(data)
    return Sheet(path)


@pytest.mark.parametrize("data", FORMS.values(), ids=FORMS)
def test_nothing_changes_by_itself(tmp_path, data):
    """Are the bytes the same where no cell is changed?"""
    assert sheet(tmp_path, data).changed({}) == data


@pytest.mark.parametrize("data", FORMS.values(), ids=FORMS)
def test_only_the_cell_changes(tmp_path, data):
    """Does every other cell say what it said, and the bytes around stay?"""
    table = sheet(tmp_path, data)
    row, column = 0, len(table.rows[0]) - 1
    path = tmp_path / "changed.csv"
    path.write_bytes(table.changed({(row, column): "8,5"}))
    changed = Sheet(path)
    assert changed.cell(row, column) == "8,5"
    wanted = [list(line) for line in table.rows]
    wanted[row][column] = "8,5"
    assert changed.rows == wanted
    assert path.read_bytes()[:2] == data[:2]


@given(st.lists(st.lists(st.text("ab \"',;\r\n"), min_size=2, max_size=3), min_size=2, max_size=4))
def test_any_table_is_read_as_python_reads_it(tmp_path_factory, rows):
    """Are the cells those of the csv module, and the bytes kept?"""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["a", "b"], *rows])
    table = sheet(tmp_path_factory.mktemp("table"), out.getvalue().encode())
    assert table.rows == rows
    assert table.changed({}) == out.getvalue().encode()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is empty"),
        (b'a,b\n"1,2\n', "cannot be written back|no table that can be written back"),
        (b"PK\x03\x04...", "is a spreadsheet"),
    ],
)
def test_no_table_is_refused(tmp_path, data, told):
    """Is it said in a sentence?"""
    with pytest.raises(BadTable, match=told):
        sheet(tmp_path, data)


def test_a_cell_keeps_its_quotation_marks_and_gets_those_it_needs(tmp_path):
    """Is a decimal comma between commas quoted, and a quoted cell quoted again?"""
    table = sheet(tmp_path, b'a,b\n,"2"\n')
    assert table.changed({(0, 0): "8,5", (0, 1): "9"}) == b'a,b\n"8,5","9"\n'
