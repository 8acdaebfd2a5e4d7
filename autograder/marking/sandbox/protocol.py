"""The wire between examiner and candidate: framed messages that carry data and nothing else.

A frame is the length of a header (4 bytes, big-endian), the header as JSON
(``kind``, ``tree``, ``index``) and the bytes of the arrays in the order of the index.  The examiner
treats every byte that comes out of the sandbox as hostile: sizes are bounded before anything is
read, dtypes come from a short list, and no read or write waits longer than its deadline.
"""

from __future__ import annotations

import json
import math
import os
import re
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from select import select  # by its name: a learner's `select.select = ...` is not what we wait with
from typing import Any

import numpy as np

from ...checks.call import Outcome
from ...checks.values import MAX_BYTES, Build, pack, plan
from .limits import (
    CHUNK_BYTES,
    CONTROL_BYTES,
    HELD_BYTES,
    HELD_SECONDS,
    MAX_ARRAYS,
    MAX_AXES,
    MAX_AXIS,
    MAX_HEADER,
    MAX_HEADER_PARTS,
    SEND_SECONDS,
    SHORT_HEADER,
    SHORT_HEADERS,
    SHORT_PARTS,
    WAIT_SECONDS,
)

Output = dict[str, Any]  # of a cell, in the notebook format
_Layout = tuple[np.dtype[Any], tuple[int, ...], int]  # of an array: its type, shape and bytes

TRIED = "the function that is tried"  # under which it is asked: a name that no notebook can have
_DTYPE = re.compile(r"\|[biu]1|<[iu][248]|<f[248]|<c(8|16)")


def ends_batch(outcome: Outcome) -> bool:
    """Whether the calls that were asked for in one message end with this one.

    Most often nobody wants the others then, each of which may take its time as well.
    """
    return outcome.crash is not None and outcome.crash.type in ("Timeout", "NotImplementedError")


class TimedOut(Exception):
    """The other side did not answer in time."""


class Closed(Exception):
    """The other side has closed the wire or died."""


class Malformed(Exception):
    """What came is not a message of this protocol."""


class Channel:
    """Sends and receives messages over a pair of file descriptors.

    Parameters
    ----------
    reading, writing : int
        Open file descriptors.  The one to write to is made non-blocking, and the one to read from
        where something else is watched as well.
    ended : int, optional
        A descriptor that becomes readable when the other side is known to have died.
    poll : callable, optional
        Called several times a second while waiting; what it raises ends the wait.
    """

    def __init__(
        self,
        reading: int,
        writing: int,
        ended: int | None = None,
        poll: Callable[[], None] | None = None,
    ) -> None:
        self._reading = reading
        self._writing = writing
        self._ended = ended
        self._poll = poll
        self._waiting = bytearray()
        self._held: list[bytes] = []
        self._since = 0.0  # the last time that something came or went
        self._watches = ended is not None or poll is not None
        os.set_blocking(reading, not self._watches)
        os.set_blocking(writing, False)

    def send(self, kind: str, value: Any = None, timeout: float = SEND_SECONDS) -> None:
        """Send one message, and before it what is held."""
        self._held.append(message(kind, value))
        self.flush(timeout)

    def hold(self, kind: str, value: Any = None) -> None:
        """Send one message with the next ones, if these come soon: each alone wakes the other side."""
        self._held.append(message(kind, value))
        late = time.monotonic() - self._since > HELD_SECONDS
        if late or sum(map(len, self._held)) > HELD_BYTES:
            self.flush()

    def flush(self, timeout: float = SEND_SECONDS) -> None:
        """Send what is held."""
        held, self._held = self._held, []
        self._since = time.monotonic()
        self.write(b"".join(held), timeout)

    def receive(self, timeout: float) -> tuple[str, Any]:
        """Wait for one message.

        Raises
        ------
        TimedOut, Closed, Malformed
            When nothing came in time, nobody is there, or it was no message.
        """
        deadline = time.monotonic() + timeout
        waiting = self._waiting
        self._wait_for(4, deadline)
        length = int.from_bytes(waiting[:4], "big")
        if length > MAX_HEADER:
            raise Malformed(f"a header of {length} bytes")
        start = 4 + length
        self._wait_for(start, deadline)
        header = _header(bytes(waiting[4:start]))
        end = start + header.size
        self._wait_for(end, deadline)
        data = waiting[start:end]
        del waiting[:end]
        self._since = time.monotonic()
        return header.kind, _value(header, data)

    def _wait_for(self, size: int, deadline: float) -> None:
        """Wait until so many bytes are there; what comes with them is kept for the next message."""
        while len(self._waiting) < size:
            if self._watches or deadline < math.inf:
                _wait([self._reading], [], deadline, self._ended, self._poll)
            try:
                part = os.read(self._reading, CHUNK_BYTES)
            except BlockingIOError:  # also where a cell has made a session's end non-blocking
                _wait([self._reading], [], deadline, self._ended, self._poll)
                continue
            if not part:
                raise Closed
            self._waiting += part

    def write(self, frame: bytes, timeout: float = SEND_SECONDS) -> None:
        """Send what `message` has made."""
        deadline = time.monotonic() + timeout
        view = memoryview(frame)
        while view:
            try:
                view = view[os.write(self._writing, view[:CHUNK_BYTES]) :]
            except BlockingIOError:
                _wait([], [self._writing], deadline, self._ended, self._poll)
            except OSError:
                raise Closed from None


def message(kind: str, value: Any) -> bytes:
    """Return the frame of one message."""
    tree, arrays = pack(value)
    index = [[array.dtype.str, array.shape] for array in arrays]
    header = json.dumps({"kind": kind, "tree": tree, "index": index}).encode()
    parts = [struct.pack(">I", len(header)), header, *(array.tobytes() for array in arrays)]
    return b"".join(parts)


def messages(data: bytes) -> Iterator[tuple[str, Any]]:
    """Read what several calls of `message` have made, one frame behind the other.

    Raises
    ------
    Malformed
        Where something else stands there.
    """
    rest = memoryview(data)
    while rest:
        length = 4 + int.from_bytes(rest[:4], "big")
        header = _header(bytes(rest[4:length]))
        yield header.kind, _value(header, bytearray(rest[length : length + header.size]))
        rest = rest[length + header.size :]


def control_line(said: dict[str, Any]) -> str:
    """Return a control line; all are of one length, so that none is read by the byte."""
    return json.dumps(said).ljust(CONTROL_BYTES - 1) + "\n"


def read_line(descriptor: int, seconds: float) -> bytes:
    """Read one control line and nothing past it; raises as :meth:`Channel.receive` does."""
    os.set_blocking(descriptor, False)
    deadline = time.monotonic() + seconds
    line = b""
    while len(line) < CONTROL_BYTES:
        _wait([descriptor], [], deadline)
        with suppress(BlockingIOError):
            part = os.read(descriptor, CONTROL_BYTES - len(line))
            if not part:
                raise Closed
            line += part
    return line


def _wait(
    reading: list[int],
    writing: list[int],
    deadline: float,
    ended: int | None = None,
    poll: Callable[[], None] | None = None,
) -> None:
    """Wait until a descriptor is ready; `Closed` if instead the other side is known to be dead."""
    watched = reading if ended is None else [*reading, ended]
    ready: list[int] = []
    able: list[int] = []
    while not ready and not able:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimedOut
        if poll is not None:
            poll()
            left = min(left, WAIT_SECONDS)
        ready, able, _ = select(watched, writing, [], None if left == math.inf else left)
    # What was said before the end still counts.
    if ended in ready and not able and not set(ready) & set(reading):
        raise Closed


@dataclass(frozen=True, slots=True)
class _Header:
    """What stands before the bytes of a message's arrays; whoever reads it changes nothing in it."""

    kind: str
    build: Build  # puts the value together
    layout: list[_Layout]
    size: int  # of all arrays; added up by no `sum`, which a notebook may have changed


def _header(text: bytes) -> _Header:
    """Take a header apart; most short ones come again with each call, and in each notebook.

    What is kept of one takes a hundred times the memory of its parts.
    """
    short = len(text) <= SHORT_HEADER and text.count(b",") <= SHORT_PARTS
    return _short_header(text) if short else _any_header(text)


def _any_header(text: bytes) -> _Header:
    if text.count(b"[") + text.count(b"{") > MAX_HEADER_PARTS:
        raise Malformed("a header of too many parts")
    try:
        header = json.loads(text)
        kind, tree, index = header["kind"], header["tree"], header["index"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Malformed(f"a header that is not one: {type(error).__name__}") from None
    if not isinstance(kind, str):
        raise Malformed("a message without a kind")
    layout, size = _layout(index)
    try:
        return _Header(kind, plan(tree, len(layout)), layout, size)
    except (ValueError, RecursionError) as error:
        raise Malformed(str(error)) from None


_short_header = lru_cache(SHORT_HEADERS)(_any_header)


def _value(header: _Header, data: bytearray) -> Any:
    """Put a message's value together."""
    arrays, start = [], 0
    try:
        # ValueError: too few bytes, or an empty array whose other axes are too long for NumPy.
        for dtype, shape, size in header.layout:
            part = data[start : start + size]  # of its own, where numbers stand as they should
            arrays.append(np.frombuffer(part, dtype).reshape(shape))
            start += size
    except ValueError as error:
        raise Malformed(str(error)) from None
    return header.build(arrays)


@lru_cache(32)
def _dtype(name: str) -> np.dtype[Any] | None:
    """Return a type of the short list; None for all others."""
    return np.dtype(name) if _DTYPE.fullmatch(name) else None


def _layout(index: Any) -> tuple[list[_Layout], int]:
    """Check the index of a frame before a single byte of its arrays is read; add up their bytes."""
    if not isinstance(index, list) or len(index) > MAX_ARRAYS:
        raise Malformed("an index that is not one")
    layout, total = [], 0
    for entry in index:
        try:
            name, shape = entry
            sound = len(shape) <= MAX_AXES
            sound = sound and all(type(n) is int and 0 <= n < MAX_AXIS for n in shape)
            dtype = _dtype(name) if sound else None
        except (TypeError, ValueError):
            dtype = None
        if dtype is None:
            raise Malformed("an array of unknown form")
        size = dtype.itemsize * math.prod(shape)
        total += size
        if total > MAX_BYTES:
            raise Malformed("more than 64 MB of numbers")
        layout.append((dtype, tuple(shape), size))
    return layout, total
