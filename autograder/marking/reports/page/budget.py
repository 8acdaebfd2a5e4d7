"""How large a page may become: pictures apart, it opens at once on a telephone."""

from __future__ import annotations

import re

_DATA = re.compile(r"data:image/[a-z]+;base64,[A-Za-z0-9+/=]+")
LEFT_OUT = (
    '<p class="note">(Left out: this page would become too large. It stands in your notebook.)</p>'
)


class Budget:
    """Counts the bytes of a page that are left, without those of its pictures."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, html: str) -> str:
        """Return what still has room, else a note in its place."""
        size = len(_DATA.sub("", html).encode(errors="replace"))
        if size > self._left:
            return LEFT_OUT
        self._left -= size
        return html
