"""Tests of autograder.checks.data_folder: where the course's data is looked for."""

from pathlib import Path

from autograder.checks.data_folder import data_folder


def test_the_data_are_beside_the_package_or_as_is_said(monkeypatch, tmp_path):
    """Is the data folder the course's, unless an environment variable names another?"""
    monkeypatch.delenv("AUTOGRADER_DATA", raising=False)
    assert data_folder() == Path(__file__).resolve().parents[2] / "data"
    monkeypatch.setenv("AUTOGRADER_DATA", str(tmp_path))
    assert data_folder() == tmp_path
