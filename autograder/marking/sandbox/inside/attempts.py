"""What no session may do, tried in one before the first that runs a learner's code.

Each attempt gets through wherever nothing confines it.
"""

from __future__ import annotations

import json
import os
import signal
import socket
from collections.abc import Callable
from pathlib import Path

CANARY, WRITTEN = "canary", "written"  # files of the folder outside
READ, WRITE = "read a file outside", "write a file outside"
SOCKET, SIGNAL = "open a socket", "signal a process outside"


def _read(folder: Path, _process: int) -> None:
    (folder / CANARY).read_bytes()


def _write(folder: Path, _process: int) -> None:
    (folder / WRITTEN).write_bytes(b"written from inside")


def _socket(_folder: Path, _process: int) -> None:
    socket.socket().close()


def _signal(_folder: Path, process: int) -> None:
    # The only one that does no harm to a process of this number in a namespace of our own.
    os.kill(process, signal.SIGCONT)


ATTEMPTS: dict[str, Callable[[Path, int], None]] = {
    READ: _read,
    WRITE: _write,
    SOCKET: _socket,
    SIGNAL: _signal,
}


def main(folder: str, process: int) -> None:
    """Do what a session may do, try what it may not, and print what was not refused.

    Parameters
    ----------
    folder, process
        A folder outside and a process, both of them this user's own.
    """
    Path("own").write_bytes(b"a session may write here")
    if (child := os.fork()) == 0:
        os._exit(0)
    os.waitpid(child, 0)
    print(json.dumps([name for name in ATTEMPTS if _gets_through(name, Path(folder), process)]))


def _gets_through(name: str, folder: Path, process: int) -> bool:
    try:
        ATTEMPTS[name](folder, process)
    except OSError:
        return False
    return True
