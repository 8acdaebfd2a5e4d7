"""Is the time of handing in read as it is written, and nothing else that a learner leaves there?"""

from __future__ import annotations

import builtins
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.marking.classroom.timestamp import (
    read_timestamp,
    tells_no_time,
    timestamp_text,
)

NOON = datetime(2030, 1, 1, 12)

TIMES = {  # as nbgrader's exchange and its collectors write them, and as people do
    "2030-01-01 12:00:00.000000 UTC": NOON,
    "2030-01-01 12:00:00 UTC": NOON,
    "2030-01-01 12:00 UTC": NOON,
    "2030-01-01 12:00:00": NOON,
    "2030-01-01T12:00:00Z": NOON,
    "2030-01-01 14:00:00 +0200": NOON,
    "2030-01-01T14:00:00+02:00": NOON,
    "2030-01-01 13:00 Europe/Berlin": NOON,
    "2030-07-01 14:00 CET": datetime(2030, 7, 1, 12),
    "2030-01-01 07:00:00 EST": NOON,
    "Tue, 01 Jan 2030 12:00:00 GMT": NOON,
    "2030-01-01": datetime(2030, 1, 1),
}

NO_TIMES = [
    *("not a time at all", "noon", "Monday", "12:00", "3", "9" * 50, "9" * 99, "NaN", "_", "."),
    *("2030-01-01 12:00:00 ../x", "2030-01-01 12:00:00 /dev/zero", "2030-01-01 12:00:00 x/../UTC"),
    *("2030-01-01 12:00:00 /etc/localtime", "2030-01-01 12:00:00 ~", "2030-01-01 12:00:00 ."),
    *("2030-01-01 12:00:00 Europe", "2030-01-01 12:00:00 :UTC", "2030-01-01 12:00:00 +9999"),
    *("2030-01-01 12:00:00 Nowhere/Atlantis", "2030-13-41 99:99", "0001-01-01 00:00:00 +0200"),
    *("9999-12-31 23:59:59 -2359", "10000-01-01", "2030-01-01 12:00 U\0C", "2030-01-01 \x1b[2J"),
]


@pytest.mark.parametrize("text", TIMES)
def test_a_time_is_read(tmp_path, text):
    """Is what stands in the file a time in UTC, whatever its zone?"""
    (tmp_path / "timestamp.txt").write_text(f"{text}\n")
    assert read_timestamp(timestamp_text(tmp_path)) == TIMES[text]
    assert not tells_no_time(timestamp_text(tmp_path))


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_is_none(tmp_path, text):
    """Does a text that names no day or no known zone tell no time, and stop nobody?"""
    (tmp_path / "timestamp.txt").write_text(text)
    assert tells_no_time(timestamp_text(tmp_path))


def test_no_file_is_no_text(tmp_path):
    """Is a submission without the file one without a time, and nothing to be told?"""
    assert timestamp_text(tmp_path) == ""
    assert not tells_no_time("")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_an_editors_mark_is_no_harm(tmp_path, encoding):
    """Is a time read that Windows' editor has saved?"""
    (tmp_path / "timestamp.txt").write_text("2030-01-01 12:00 UTC", encoding=encoding)
    assert read_timestamp(timestamp_text(tmp_path)) == NOON


def _link(path: Path) -> None:
    (path.parent / "elsewhere").write_text("2030-01-01 12:00 UTC")
    path.symlink_to(path.parent / "elsewhere")


# What may lie in the file's place: each tells no time.
PLANTED: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a link to a time": _link,
    "a link to nowhere": lambda path: path.symlink_to("nowhere"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to an endless file": lambda path: path.symlink_to("/dev/zero"),
    "10 MB": lambda path: path.write_bytes(b"2030-01-01 12:00 UTC" + b" " * 10 * 2**20),
    "nothing": Path.touch,
    "blanks": lambda path: path.write_text(" \n\t\n"),
    "zeros": lambda path: path.write_bytes(bytes(50)),
    "control characters": lambda path: path.write_text("2030-01-01 12:00\x1b[2J UTC"),
    "two lines": lambda path: path.write_text("2030-01-01 12:00 UTC\n2029-01-01 12:00 UTC"),
    "other digits": lambda path: path.write_text("٢٠٣٠-01-01 12:00 UTC"),
    "no text": lambda path: path.write_bytes(b"2030-01-01 \xff\xff\xfe"),
    "half of UTF-16": lambda path: path.write_bytes(b"\xff\xfe2"),
    "no permission to read": lambda path: (path.write_text("x"), path.chmod(0)),
}


@pytest.mark.parametrize("plant", PLANTED.values(), ids=PLANTED)
def test_what_is_planted_tells_no_time(tmp_path, plant):
    """Is whatever lies there looked at without waiting for it or following it?"""
    plant(tmp_path / "timestamp.txt")
    assert tells_no_time(timestamp_text(tmp_path))


@given(
    st.text(max_size=120)
    | st.builds("2030-01-01 12:00:00 {}".format, st.text(max_size=40))
    | st.from_regex(r"[0-9 :+./TZ-]{1,40}", fullmatch=True)
)
@example("2030-01-01 12:00:00 ../x")
@example("2030-01-01 12:00:00 /dev/stdin")
def test_no_text_raises_or_is_a_path(text):
    """Does any text give a time in UTC or none, and is no file opened that it names?"""
    read_timestamp("2030-01-01 12:00:00 Europe/Berlin")  # zones are known from here on
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builtins, "open", _refuse(text))
        patch.setattr(os, "open", _refuse(text))
        time = read_timestamp(text)
    assert time is None or time.tzinfo is None


def _refuse(text: str) -> Callable[..., None]:
    def refuse(path: object, *_: object, **__: object) -> None:
        raise AssertionError(f"{text!r} opened {path}")

    return refuse


@given(st.binary(max_size=120))
def test_no_bytes_raise(tmp_path_factory, data):
    """Does a file of any bytes give a text of one line?"""
    folder = tmp_path_factory.getbasetemp()
    (folder / "timestamp.txt").write_bytes(data)
    text = timestamp_text(folder)
    assert text.isprintable()
    tells_no_time(text)
