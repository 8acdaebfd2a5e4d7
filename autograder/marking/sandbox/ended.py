"""The end of a candidate: it, what it has started and its pipes, whichever way it is confined."""

from __future__ import annotations

import os
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .confine import Process
from .limits import END_SECONDS


@contextmanager
def ended(process: Process) -> Iterator[Process]:
    """Kill and collect a process at the end of the block."""
    try:
        yield process
    finally:
        if isinstance(process, subprocess.Popen):
            _end_with_children(process)
        else:
            process.kill()
            process.wait(END_SECONDS)
        for pipe in (process.stdin, process.stdout, process.stderr):
            pipe.close()


def _end_with_children(process: subprocess.Popen) -> None:
    """Kill a process, its group and its children, and wait until the children have ended.

    bubblewrap's child is the first process of its namespace, and has ended only when all others in
    it have; bubblewrap itself ends before, when files may still be written.
    """
    children = []
    with suppress(OSError):
        numbers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
        children = [os.pidfd_open(int(number)) for number in numbers.split()]
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # it leads a group of its own
    process.wait(END_SECONDS)
    for child in children:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(child, signal.SIGKILL)
        select.select([child], [], [], END_SECONDS)
        os.close(child)
