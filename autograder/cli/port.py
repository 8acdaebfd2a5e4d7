"""The port that a page is served at."""

from __future__ import annotations

import errno
import os
import socket

import click

from ..errors import AutograderError

PORT = click.option("--port", type=click.IntRange(1, 65535), help="The port (default: a free one).")


class NoPort(AutograderError):
    """Nothing can be served at a port."""


def check_port(port: int | None) -> None:
    """Make sure that a page can be served at the port that was asked for, if one was.

    Raises
    ------
    NoPort
        If another program has it, or the system gives it to nobody.
    """
    try:
        if port:
            socket.create_server(("127.0.0.1", port)).close()
    except OSError as error:
        why = os.strerror(error.errno or errno.EADDRINUSE).lower()
        raise NoPort(
            f"Port {port} cannot be used ({why}). Name another with --port, or none for a free one."
        ) from None
