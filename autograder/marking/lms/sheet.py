"""A table of a learning platform that goes back as it came, but for the cells that are changed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from ..classroom.collect.found import composed
from ..classroom.collect.table import BadTable, Row, read_bytes, separator
from ..grading.text import decode_as_written

_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
Place = tuple[int, int]  # row and column, from 0; row 0 is the first below the head


class Sheet:
    """A table with the place of each cell in the file's text.

    Attributes
    ----------
    columns : list of str
        The first line, as it is written there.
    rows : list of list of str
        The others; a line may have fewer cells than there are columns.

    Raises
    ------
    BadTable
        If the file is no table.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._text, self._encoding = decode_as_written(
            read_bytes(path, "download the CSV file and name that")
        )
        self.separator = separator(self._text.removeprefix(_BOM))
        lines = self._lines()
        if not lines:
            raise BadTable(f"{path} is empty.")
        self._spans = lines[1:]
        self.columns = [composed(_content(self._text[slice(*span)])) for span in lines[0]]
        self.rows = [[_content(self._text[slice(*span)]) for span in line] for line in self._spans]
        self._check()

    def _lines(self) -> list[list[tuple[int, int]]]:
        """Return where each cell begins and ends, line by line, without lines that are empty."""
        sep = re.escape(self.separator)
        cell = re.compile(rf'("(?:[^"]|"")*"[^{sep}\r\n]*|[^{sep}\r\n]*)({sep}|\r\n|\r|\n|\Z)')
        found: list[list[tuple[int, int]]] = []
        line: list[tuple[int, int]] = []
        place = len(_BOM) if self._text.startswith(_BOM) else 0
        while place < len(self._text) or line:
            match = cell.match(self._text, place)
            if match is None:  # a quotation mark that is never closed
                raise self._no_table()
            line.append(match.span(1))
            place = match.end()
            if match[2] != self.separator:
                if line != [(match.start(), match.start())]:
                    found.append(line)
                line = []
        return found

    def _check(self) -> None:
        """Make sure that the cells are those that any other program finds."""
        text = self._text.removeprefix(_BOM)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=self.separator)
        try:
            same = [line for line in reader if line][1:] == self.rows
        except csv.Error:
            same = False
        if not same:
            raise self._no_table()

    def _no_table(self) -> BadTable:
        return BadTable(
            f"{self._path} is no table that can be written back as it is; download it anew."
        )

    @cached_property
    def by_name(self) -> list[Row]:
        """The rows by the columns' names, without case and outer blanks, as a roster is read."""
        names = [column.strip().casefold() for column in self.columns]
        return [
            {
                name: composed(cell).strip()
                for name, cell in reversed([*zip(names, row, strict=False)])
            }
            for row in self.rows
        ]

    def cell(self, row: int, column: int) -> str:
        """Return what stands in a cell; nothing where the line has no such cell."""
        return self.rows[row][column] if column < len(self.rows[row]) else ""

    def changed(self, cells: Mapping[Place, str]) -> bytes:
        """Return the file with other texts in some cells, and everything else as it came."""
        parts, last = [], 0
        for (row, column), text in sorted(cells.items()):
            start, end = self._spans[row][column]
            parts += [self._text[last:start], self._written(text, self._text[start:end])]
            last = end
        return "".join([*parts, self._text[last:]]).encode(self._encoding)

    def _written(self, text: str, before: str) -> str:
        """Return a text as a cell: in quotation marks where it needs them, or had them before."""
        needs = any(sign in text for sign in f'{self.separator}"\r\n')
        return '"' + text.replace('"', '""') + '"' if needs or before.startswith('"') else text


def _content(written: str) -> str:
    """Return what a cell says, without its quotation marks."""
    match = re.fullmatch(r'"((?:[^"]|"")*)"(.*)', written, re.DOTALL)
    return match[1].replace('""', '"') + match[2] if match else written


def titles(columns: Sequence[str]) -> str:
    """Return columns as a sentence names them."""
    return ", ".join(f'"{column.strip()}"' for column in columns) or "none"
