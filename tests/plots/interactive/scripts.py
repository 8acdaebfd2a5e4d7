"""What the tests of interactive pictures read in a bundle."""

from __future__ import annotations

import json
from typing import Any


def data_of(html: str) -> dict[str, Any]:
    """Return the data that the script of a picture is given."""
    start = html.index('({"live": ') + 1
    return json.JSONDecoder().raw_decode(html, start)[0]
