"""What the tests of interactive pictures share."""

from __future__ import annotations

import pytest

from autograder.plots.interactive import frame


@pytest.fixture
def bundles(monkeypatch):
    """The bundles that were displayed, in order."""
    kept = []
    monkeypatch.setattr(frame, "display", lambda bundle, raw: kept.append(bundle))
    return kept
