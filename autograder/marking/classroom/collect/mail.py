"""Read a saved mail: its sender, and what is attached."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import parseaddr
from typing import cast

from .found import composed


def read_mail(data: bytes) -> tuple[str, str, list[tuple[str, bytes]]]:
    """Return the sender's name and address, and the name and bytes of each attached file.

    A mail says itself who has sent it and when; neither is proof.
    """
    message = cast(EmailMessage, email.message_from_bytes(data, policy=email.policy.default))
    name, address = parseaddr(str(message.get("From", "")))
    return name, address, list(_attached(message))


def _attached(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    for part in message.walk():
        name = part.get_filename()
        if part.is_multipart() or not name:
            continue
        data = part.get_payload(decode=True)
        if isinstance(data, bytes):
            yield composed(str(name)).replace("\\", "/").rsplit("/", 1)[-1], data
