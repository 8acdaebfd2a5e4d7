"""A worker's first step: its candidate starts before the rest is imported, which happens side by side."""

from __future__ import annotations

import gc
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

from ..sandbox.confine import NoSandbox, SandboxKind, available
from ..sandbox.limits import GARBAGE
from ..sandbox.waiting import Waiting


def main(place: int, course: str, kind: SandboxKind | None) -> None:
    """Be a worker until the connection ends.

    Parameters
    ----------
    place : int
        The connection's file descriptor.
    course, kind
        The course, and how to confine; None for the best way that this machine has.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a person's Ctrl-C is the coordinator's to handle
    connection = Connection(place)
    try:
        with Waiting(Path(course), kind or available()) as waiting:
            waiting.warm()
            gc.disable()
            from .worker import serve

            gc.freeze()  # what is imported stays: nobody need look through it for garbage
            gc.set_threshold(GARBAGE)
            gc.enable()
            serve(connection, waiting)
    except (EOFError, ConnectionError):
        pass  # nobody is there any more
    except NoSandbox as error:
        connection.send(error)


def from_words() -> None:
    """Be the worker that the command line describes."""
    place, course, kind = sys.argv[1:]
    main(int(place), course, kind or None)  # type: ignore[arg-type]
