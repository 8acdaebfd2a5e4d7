"""Numbers as learning platforms write them: with a point or a comma, and at most two digits."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

_NUMBER = re.compile(r"[-+]?[\d.,'\N{NO-BREAK SPACE}]*\d[.,]?\s*%?")
_COMMA = re.compile(r"[-+]?[\d.]*\d*,\d{1,5}")
_POINT = re.compile(r"[-+]?[\d,]*\d*\.\d{1,5}")
DIGITS = 2  # as many as both Canvas and Moodle show
_SAME = 0.5 * 10**-DIGITS + 1e-9


def read_number(text: str) -> float | None:
    """Return the number in a cell; the last point or comma begins its decimals.

    So Canvas reads it, too: it never writes a sign between thousands.
    """
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    *whole, last = re.split(r"[.,]", re.sub(r"[^\d.,+-]", "", text))
    try:
        return float(f"{''.join(whole)}.{last or 0}" if whole else last)
    except ValueError:
        return None


def has_comma(cells: Iterable[str]) -> bool:
    """Whether a table's numbers have a decimal comma; not, where none tells."""
    written = [cell.strip() for cell in cells]
    commas = sum(bool(_COMMA.fullmatch(cell)) for cell in written)
    return commas > sum(bool(_POINT.fullmatch(cell)) for cell in written)


def write_number(value: float, *, comma: bool) -> str:
    """Return a number as it goes into a cell; what lies half-way goes up, as people round."""
    exact = Decimal(repr(round(value, 9)))  # sums of points are off by less
    rounded = exact.quantize(Decimal(1).scaleb(-DIGITS), ROUND_HALF_UP)
    text = f"{rounded:f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if comma else text


def is_same(one: float, other: float) -> bool:
    """Whether two marks are one, as a platform shows them."""
    return math.isclose(one, other, rel_tol=0, abs_tol=_SAME)
