"""Does the formgrader list what the class takes, and nothing else?"""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from autograder.marking.formgrader import otherwise

EVERY = {"01_activations", "05_cat_classifier"}


@pytest.mark.parametrize(
    ("settings", "listed"),
    [
        ("", EVERY),
        ("[assignments]\n05_cat_classifier = false\n", EVERY - {"05_cat_classifier"}),
        ("[assignments", EVERY),
    ],
)
def test_what_is_left_out_is_not_listed(tmp_path, monkeypatch, settings, listed):
    """Is an assignment away that class.toml leaves out, and none where the file cannot be read?"""
    monkeypatch.setattr(otherwise, "_every", lambda _api: {*EVERY})
    (tmp_path / "class.toml").write_text(settings)
    api = SimpleNamespace(coursedir=SimpleNamespace(root=str(tmp_path)))
    assert otherwise.source_assignments(api) == listed
