"""Is the time of handing in read as nbgrader reads it, and no nonsense a time?"""

from __future__ import annotations

from datetime import datetime

import pytest

from autograder.marking.classroom.timestamp import read_timestamp, timestamp_text
from autograder.marking.sandbox.limits import MAX_TIMESTAMP


def test_a_time_is_read(tmp_path):
    """Is what stands in the file a time in UTC?"""
    (tmp_path / "timestamp.txt").write_text("2030-01-01 13:00 UTC\n")
    assert timestamp_text(tmp_path) == "2030-01-01 13:00 UTC"
    assert read_timestamp(timestamp_text(tmp_path)) == datetime(2030, 1, 1, 13)


@pytest.mark.parametrize("text", ["", "not a time at all", "9" * 50])
def test_what_is_no_time_is_none(text):
    """Does a missing, empty or broken text tell no time, and stop nobody?"""
    assert read_timestamp(text) is None


def test_no_file_is_no_text(tmp_path):
    """Is a submission without the file one without a time?"""
    assert timestamp_text(tmp_path) == ""


def test_a_large_file_is_not_read(tmp_path):
    """Are only so many characters read?"""
    (tmp_path / "timestamp.txt").write_text("x" * 10**6)
    assert len(timestamp_text(tmp_path)) == MAX_TIMESTAMP
