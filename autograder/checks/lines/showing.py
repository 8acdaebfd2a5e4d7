"""One line of the function, and beside it what it makes."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

_WIDEST = 64  # signs of code that others are lined up with
_MARK = "<--"
STOPS = "stops here"
_ROW = (
    "display:flex;flex-wrap:wrap;gap:0 2ch;font-family:monospace;font-size:.92em;padding:.05em .4em"
)
# What is too long goes on below the code, not below its number.
_CODE = "white-space:pre-wrap;box-sizing:border-box;padding-left:5ch;text-indent:-5ch"
_MARKED = "background:#ffd54f;color:#1b1b1b;border-radius:2px"


@dataclass(frozen=True)
class Line:
    """A line of code and what it makes.

    Parameters
    ----------
    number : int
        The line's in its cell.
    code : str
        The line.
    made : str
        Its shapes in letters.
    marked : bool
        Whether it is the first one that does not fit.
    """

    number: int
    code: str
    made: str
    marked: bool = False

    @property
    def stops(self) -> bool:
        """Whether the function stopped in it."""
        return self.made == STOPS


def line_row(line: Line, width: int) -> str:
    """Return a line for a panel: number, code and shapes, lined up."""
    code = line.code.ljust(min(width, _WIDEST))
    mark = f"  {_MARK}" if line.marked else ""
    return f"{line.number:>3}\t{code}\t{line.made}{mark}"


def row_text(row: str) -> str:
    """Return a row as plain text."""
    return row.replace("\t", "  ")


def row_html(row: str) -> str:
    """Return a row for a page: what it makes stands beside it, or below where there is no room."""
    number, code, made = row.split("\t", 2)
    marked = made.endswith(_MARK)
    made = made.removesuffix(_MARK).rstrip()
    sign = '<span aria-hidden="true"> ◀</span>' if marked else ""
    style = f"{_ROW};{_MARKED}" if marked else _ROW
    width = f"flex:0 1 {len(code) + 6}ch"
    return (
        f'<div style="{style}"><span style="{_CODE};{width}">{escape(number)}  '
        f'{escape(code.rstrip())}</span><span><span aria-hidden="true">→ </span>'
        f"{escape(made)}{sign}</span></div>"
    )
