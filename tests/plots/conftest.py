"""What the tests of the pictures share: seeing what is displayed."""

from __future__ import annotations

import base64
import re
from html import unescape

import pytest

from autograder.plots import canvas, training


class Shown(list):
    """The bundles that were displayed, in order."""

    @property
    def words(self) -> list[str]:
        """Their texts."""
        return [bundle["text/plain"] for bundle in self]

    @property
    def pictures(self) -> list[str]:
        """The alternative texts of the pictures; each must be a PNG with its text."""
        return [_alt(bundle) for bundle in self if "<img" in bundle.get("text/html", "")]


def _alt(bundle: dict) -> str:
    found = re.fullmatch(
        r'<img alt="([^"]+)" width="\d+" style="[^"]+" src="data:image/png;base64,([^"]+)">',
        bundle["text/html"],
    )
    assert found, "this is no picture with alternative text"
    assert base64.b64decode(found[2], validate=True).startswith(b"\x89PNG")
    assert unescape(found[1]) == bundle["text/plain"]
    return bundle["text/plain"]


@pytest.fixture
def shown(monkeypatch, capfd):
    """What is displayed; in the end, nothing may have been written beside it."""
    bundles = Shown()

    def keep(bundle, raw, display_id=None, update=False):
        bundles.append({**bundle, "id": display_id, "update": update})

    monkeypatch.setattr(canvas, "display", keep)
    monkeypatch.setattr(training, "display", keep)
    yield bundles
    assert tuple(capfd.readouterr()) == ("", "")
