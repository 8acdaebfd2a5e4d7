"""Are numbers read and written as learning platforms do?"""

from __future__ import annotations

import pytest

from autograder.marking.lms.numbers import has_comma, is_same, read_number, write_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *((" 10 ", 10), ("8.50", 8.5), ("8,50", 8.5), ("1,234.5", 1234.5), ("1.234,5", 1234.5)),
        *(("85%", 85), ("-1.5", -1.5), ("10.", 10), ("", None), ("-", None), ("EX", None)),
        *(("N/A", None), ("B+", None), ("(read only)", None), ("1e5", None), ("nan", None)),
    ],
)
def test_a_number_is_read_with_either_sign(text, number):
    """Does the last point or comma begin the decimals, and is a word no number?"""
    assert read_number(text) == number


@pytest.mark.parametrize(
    ("cells", "comma"),
    [
        (["8,5", "10", "x"], True),
        (["8.5", "10"], False),
        (["10", ""], False),
        (["8,5", "8.5"], False),
        (["1.234,5"], True),
    ],
)
def test_the_tables_own_sign_is_found(cells, comma):
    """Is a comma written only where the table's numbers have one?"""
    assert has_comma(cells) is comma


@pytest.mark.parametrize(
    ("value", "text"),
    [(17.0, "17"), (8.625, "8.63"), (0.0, "0"), (6.125000000001, "6.13"), (100.0, "100")],
)
def test_a_number_is_written_short_and_half_goes_up(value, text):
    """Has it two digits at most, and the sign that is asked for?"""
    assert write_number(value, comma=False) == text
    assert write_number(value, comma=True) == text.replace(".", ",")


@pytest.mark.parametrize(("other", "same"), [(8.63, True), (8.62, True), (8.64, False)])
def test_what_a_platform_has_rounded_is_the_same(other, same):
    """Is 8.625 what Canvas shows as 8.63 or 8.62, and nothing else?"""
    assert is_same(8.625, other) is same
