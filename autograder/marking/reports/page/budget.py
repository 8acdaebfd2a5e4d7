"""How large a page may become: pictures apart, it opens at once on a telephone."""

from __future__ import annotations

import re

_DATA = re.compile(r"data:image/[a-z]+;base64,[A-Za-z0-9+/=]+")
_AROUND = 100  # bytes of what stands around each part
LEFT_OUT = (
    '<p class="note">(Left out: the page would become too large. It is in your notebook.)</p>'
)


class Budget:
    """Counts the bytes of a page that are left, without those of its pictures."""

    def __init__(self, left: int) -> None:
        self._left = left

    def take(self, html: str) -> str:
        """Return what still has room; else a note, and where that has none either, nothing."""
        for shown in (html, LEFT_OUT):
            size = len(_DATA.sub("", shown).encode(errors="replace")) + _AROUND
            if html and size <= self._left:
                self._left -= size
                return shown
        return ""
