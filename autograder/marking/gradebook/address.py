"""The address of a gradebook: whether it is one, and how it may be shown."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from ..classroom.errors import NoSuchThing


def check_address(url: str) -> None:
    """Make sure that an address is that of a gradebook, as far as can be seen without opening it.

    Raises
    ------
    NoSuchThing
        If it is not.
    """
    address = _parsed(url)
    if address is None:
        raise NoSuchThing(
            f"{without_password(url)} is no address of a gradebook: write "
            "sqlite:////folder/gradebook.db or postgresql+psycopg://user:password@server/database."
        )
    if address.get_backend_name() == "sqlite":
        _check_file(url, address)


def _parsed(url: str) -> URL | None:
    try:
        address = make_url(url)
        known = address.get_backend_name() in ("sqlite", "postgresql")
        address.get_dialect()
    except (ArgumentError, ValueError):  # the latter by a port that is no number
        return None
    return address if known else None


def _check_file(url: str, address: URL) -> None:
    file = Path(address.database or "")
    if not file.name:
        raise NoSuchThing(f"{url} names no file: write sqlite:////folder/gradebook.db.")
    if not address.query and not file.parent.is_dir():
        raise NoSuchThing(f"There is no folder {file.parent} for the gradebook {file}.")


def without_password(url: str) -> str:
    """Return an address without user and password."""
    return re.sub("//.*@", "//", url)
