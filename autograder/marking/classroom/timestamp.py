"""When something was handed in, as the ``timestamp.txt`` beside it tells.

A learner may have written that file, or something in its place: it is never waited for, never
followed, and nothing that it names is opened.
"""

from __future__ import annotations

import os
import re
import stat
import warnings
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from ..sandbox.limits import MAX_TIMESTAMP

NO_TIME = "No time could be read from timestamp.txt; set it by hand if lateness counts."

# Windows has neither pipes in folders nor these.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC")
)
_UNREADABLE = "?"  # there is something, and it tells no time
_NUMBER = re.compile(r"[+-]\d{4}")
# What a text leaves out would come from these: it must not matter which.
_DEFAULTS = datetime(2001, 1, 1), datetime(2002, 2, 2)


def timestamp_text(folder: Path) -> str:
    """Return what stands in ``timestamp.txt``, in one line; empty where there is none."""
    try:
        data = _read(folder / "timestamp.txt")
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError):
        return _UNREADABLE
    text = text.strip()
    return text if text.isascii() and text.isprintable() and text else _UNREADABLE


def _read(path: Path) -> bytes:
    """Read a small file; neither a link, which could lead anywhere, nor a pipe, which could wait."""
    number = os.open(path, _FLAGS)
    try:
        if not stat.S_ISREG(os.fstat(number).st_mode):
            raise OSError(f"{path} is no file")
        data = os.read(number, MAX_TIMESTAMP + 1)
    finally:
        os.close(number)
    if len(data) > MAX_TIMESTAMP:
        raise OSError(f"{path} is too large")
    return data


def read_timestamp(text: str, usual: str = "UTC") -> datetime | None:
    """Return the time that the text tells, in UTC as nbgrader keeps it; None if it tells none.

    What names no zone is read as of the zone `usual`.  nbgrader's own reader takes the third word
    for a file's name, and gives a text such as "noon" today's date.
    """
    words = text.split()
    zone = words[2] if len(words) == 3 else usual
    if not _NUMBER.fullmatch(zone) and zone not in _zones():
        return None
    if len(words) == 3 and not _NUMBER.fullmatch(zone):
        text = " ".join(words[:2])
    try:
        return _in_utc(_parse(text), zone)
    except Exception:  # dateutil fails in many ways on texts that are no time
        return None


@cache
def _zones() -> frozenset[str]:
    return frozenset({*available_timezones(), "UTC", "Z"})


def _parse(text: str) -> datetime:
    """Read a text that names a day, whatever the day is on which it is read."""
    from dateutil import parser  # not always needed

    with warnings.catch_warnings():
        warnings.simplefilter("error")  # for a zone that it does not know
        one, other = (parser.parse(text, default=default) for default in _DEFAULTS)
    if one != other:
        raise ValueError(f"{text} names no day")
    return one


def _in_utc(time: datetime, zone: str) -> datetime:
    if time.tzinfo is None and not _NUMBER.fullmatch(zone) and zone != "Z":
        time = time.replace(tzinfo=ZoneInfo(zone))
    offset = time.utcoffset()
    return time.replace(tzinfo=None) - offset if offset is not None else time.replace(tzinfo=None)


def tells_no_time(text: str) -> bool:
    """Whether there is a ``timestamp.txt``, and no time in it."""
    return bool(text) and read_timestamp(text) is None
