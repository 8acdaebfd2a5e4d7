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
import select
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np

from ...checks.call import Outcome
from ...checks.values import MAX_BYTES, pack, unpack
from .limits import (
    CHUNK_BYTES,
    MAX_ARRAYS,
    MAX_AXES,
    MAX_AXIS,
    MAX_HEADER,
    MAX_HEADER_PARTS,
    SEND_SECONDS,
    WAIT_SECONDS,
)

Output = dict[str, Any]  # of a cell, in the notebook format

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
        Open file descriptors; they are switched to non-blocking.
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
        for descriptor in (reading, writing):
            os.set_blocking(descriptor, False)

    def send(self, kind: str, value: Any = None, timeout: float = SEND_SECONDS) -> None:
        """Send one message."""
        self.write(message(kind, value), timeout)

    def receive(self, timeout: float) -> tuple[str, Any]:
        """Wait for one message.

        Raises
        ------
        TimedOut, Closed, Malformed
            When nothing came in time, nobody is there, or it was no message.
        """
        deadline = time.monotonic() + timeout
        (length,) = struct.unpack(">I", self._read(4, deadline))
        if length > MAX_HEADER:
            raise Malformed(f"a header of {length} bytes")
        text = self._read(length, deadline)
        if text.count(b"[") + text.count(b"{") > MAX_HEADER_PARTS:
            raise Malformed("a header of too many parts")
        try:
            header = json.loads(text)
            kind, tree, index = header["kind"], header["tree"], header["index"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise Malformed(f"a header that is not one: {type(error).__name__}") from None
        if not isinstance(kind, str):
            raise Malformed("a message without a kind")
        parts = [(layout, self._read(layout[2], deadline)) for layout in _layout(index)]
        try:
            # ValueError: an empty array whose other axes are too long for NumPy.
            arrays = [
                np.frombuffer(bytearray(data), dtype).reshape(shape)
                for (dtype, shape, _), data in parts
            ]
            return kind, unpack(tree, arrays)
        except (ValueError, RecursionError) as error:
            raise Malformed(str(error)) from None

    def _read(self, size: int, deadline: float) -> bytes:
        """Take so many bytes; what comes with them is kept for the next."""
        while len(self._waiting) < size:
            _wait([self._reading], [], deadline, self._ended, self._poll)
            try:
                part = os.read(self._reading, CHUNK_BYTES)
            except BlockingIOError:
                continue
            if not part:
                raise Closed
            self._waiting += part
        taken = bytes(self._waiting[:size])
        del self._waiting[:size]
        return taken

    def write(self, frame: bytes, timeout: float = SEND_SECONDS) -> None:
        """Send what `message` has made."""
        deadline = time.monotonic() + timeout
        view = memoryview(frame)
        while view:
            _wait([], [self._writing], deadline, self._ended, self._poll)
            try:
                view = view[os.write(self._writing, view[:CHUNK_BYTES]) :]
            except BlockingIOError:
                continue
            except OSError:
                raise Closed from None


def message(kind: str, value: Any) -> bytes:
    """Return the frame of one message."""
    tree, arrays = pack(value)
    index = [[array.dtype.str, array.shape] for array in arrays]
    header = json.dumps({"kind": kind, "tree": tree, "index": index}).encode()
    parts = [struct.pack(">I", len(header)), header, *(array.tobytes() for array in arrays)]
    return b"".join(parts)


def read_line(descriptor: int, seconds: float) -> bytes:
    """Read one line and nothing past it; raises as :meth:`Channel.receive` does."""
    os.set_blocking(descriptor, False)
    deadline = time.monotonic() + seconds
    line = b""
    while not line.endswith(b"\n"):
        _wait([descriptor], [], deadline)
        with suppress(BlockingIOError):
            byte = os.read(descriptor, 1)
            if not byte:
                raise Closed
            line += byte
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
        ready, able, _ = select.select(watched, writing, [], None if left == math.inf else left)
    # What was said before the end still counts.
    if ended in ready and not able and not set(ready) & set(reading):
        raise Closed


def _layout(index: Any) -> list[tuple[np.dtype, tuple[int, ...], int]]:
    """Check the index of a frame before a single byte of its arrays is read."""
    if not isinstance(index, list) or len(index) > MAX_ARRAYS:
        raise Malformed("an index that is not one")
    layout, total = [], 0
    for entry in index:
        try:
            name, shape = entry
            sound = _DTYPE.fullmatch(name) and len(shape) <= MAX_AXES
            sound = sound and all(type(n) is int and 0 <= n < MAX_AXIS for n in shape)
            dtype = np.dtype(name) if sound else None
        except (TypeError, ValueError):
            dtype = None
        if dtype is None:
            raise Malformed("an array of unknown form")
        size = dtype.itemsize * math.prod(shape)
        total += size
        if total > MAX_BYTES:
            raise Malformed("more than 64 MB of numbers")
        layout.append((dtype, tuple(shape), size))
    return layout
