"""Is a file that cannot be written named, with what to do then?"""

from __future__ import annotations

import errno
import os
import sqlite3

import pytest

from autograder.marking.classroom.errors import KEPT, CannotWrite, explain_write_errors


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "No space left on device"),
        (sqlite3.OperationalError("database or disk is full"), "database or disk is full"),
    ],
)
def test_the_file_is_named(tmp_path, error, why):
    """Does one sentence say which file, why, and how to go on?"""
    with pytest.raises(CannotWrite) as told, explain_write_errors(tmp_path / "a", KEPT):
        raise error
    assert str(told.value) == f"{tmp_path / 'a'} cannot be written ({why}). {KEPT}"


def test_a_fault_of_ours_stays_one(tmp_path):
    """Is another error left as it is?"""
    with pytest.raises(KeyError), explain_write_errors(tmp_path):
        raise KeyError("x")
