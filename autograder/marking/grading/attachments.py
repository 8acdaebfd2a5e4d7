"""Pictures that a learner has pasted into a cell: kept where a page can show them, and bounded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..sandbox.limits import MAX_ATTACHED, MAX_ATTACHMENTS
from .text import replace_surrogates

Attachments = Mapping[str, Mapping[str, str]]  # base 64 by kind, by name

PICTURES = ("image/png", "image/jpeg", "image/gif")
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")


class Pasted:
    """Takes the attachments of a notebook's cells, as far as they are pictures and not too many."""

    def __init__(self) -> None:
        self._left = MAX_ATTACHED
        self._number = 0
        self.dropped = 0

    def take(self, plain: Any) -> Attachments:
        """Return those of one cell that are kept."""
        kept: dict[str, Mapping[str, str]] = {}
        for name, forms in plain.items() if isinstance(plain, dict) else ():
            if found := self._picture(forms):
                kept[replace_surrogates(name)] = found
            else:
                self.dropped += 1
        return kept

    def _picture(self, forms: Any) -> Mapping[str, str]:
        for kind in PICTURES:
            data = forms.get(kind) if isinstance(forms, dict) else None
            text = "".join(map(str, data)) if isinstance(data, list) else data
            text = "".join(text.split()) if isinstance(text, str) else ""
            if self._has_room(text) and _BASE64.fullmatch(text):
                self._left -= len(text)
                self._number += 1
                return {kind: text}
        return {}

    def _has_room(self, text: str) -> bool:
        return 0 < len(text) <= self._left and self._number < MAX_ATTACHMENTS

    @property
    def notes(self) -> list[str]:
        """What to tell of those that are not kept."""
        if not self.dropped:
            return []
        return [
            f"{self.dropped} attachment(s) were left out: no PNG, JPEG or GIF, or too large in all."
        ]
