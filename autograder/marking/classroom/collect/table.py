"""Read a table that a person or a learning platform has saved as CSV, in whatever form."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from ....errors import AutograderError
from ...grading.text import decode, printable
from .bounds import MAX_TABLE
from .found import composed

Row = dict[str, str]  # by the column's name, without case and outer blanks


class Line(Row):
    """A row of a file, with the number of the line at which it ends."""

    number = 0


class BadTable(AutograderError):
    """A table that cannot be used; the message names the file and what to do."""


def read_table(path: Path) -> tuple[list[str], list[Line]]:
    """Return the columns and the rows of a table.

    Raises
    ------
    BadTable
        If the file cannot be read as one.
    """
    data = read_bytes(path, "save it as CSV and name that file")
    text = composed(decode(data)[0]).lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
    try:
        lines = [([cell.strip() for cell in line], reader.line_num) for line in reader]
    except csv.Error as error:
        raise BadTable(f"{path} is no table that can be read ({error}).") from None
    full = [(cells, number) for cells, number in lines if any(cells)]
    if not full:
        raise BadTable(f"{path} is empty.")
    columns = [cell.casefold() for cell in full[0][0]]
    return columns, [_line(columns, *line) for line in full[1:]]


def _line(columns: list[str], cells: list[str], number: int) -> Line:
    line = Line(zip(columns, cells, strict=False))
    line.number = number
    return line


def read_bytes(path: Path, rather: str) -> bytes:
    """Read the file of a table.

    Parameters
    ----------
    rather : str
        What to do where it is a spreadsheet.

    Raises
    ------
    BadTable
        If it cannot be read, is too large or a spreadsheet.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_TABLE + 1)
    except OSError as error:
        raise BadTable(f"{path} cannot be read ({error.strerror}).") from None
    if len(data) > MAX_TABLE:
        raise BadTable(f"{path} is too large for a table.")
    if data.startswith(b"PK\x03\x04"):
        raise BadTable(f"{path} is a spreadsheet; {rather}.")
    return data


def separator(text: str) -> str:
    """Return what separates the columns: what the first line has most of."""
    first = re.split(r"[\r\n]", text.lstrip(" \r\n"), maxsplit=1)[0]
    return max(",;\t", key=first.count)


def named(columns: list[str]) -> str:
    """Return the columns as a sentence names them."""
    return printable(", ".join(column for column in columns if column)) or "none"


def first_of(row: Row, names: tuple[str, ...]) -> str:
    """Return the first of these columns that has something in it."""
    return next((row[name] for name in names if row.get(name)), "")
