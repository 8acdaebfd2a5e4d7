"""Tests of autograder.workbook.record."""

import json

import pytest

from autograder.workbook.record import (
    Checked,
    Guessed,
    read_guesses,
    read_record,
    record_path,
    records_version,
    set_aside,
    write_record,
)

KEPT = {"relu": Checked("partly", 0.5, "abc", 12), "sigmoid": Checked("right", 2, "", 13)}


def test_it_is_read_back(tmp_path):
    """Is a record read back as it was written, and nothing where there is none?"""
    assert read_record(tmp_path, "01_first") == {}
    write_record(tmp_path, "01_first", KEPT)
    assert read_record(tmp_path, "01_first") == KEPT
    assert record_path(tmp_path, "01_first").parent == tmp_path / ".workbook" / "progress"


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"exercises": []}', '{"exercises": {"f": 1}}', "\x00" * 40, "null"]
    + [
        json.dumps({"exercises": {"f": {"state": "right", "points": 1, "code": "", "at": 1} | bad}})
        for bad in ({"state": "best"}, {"points": "1"}, {"code": None}, {"at": 0.5}, {"state": []})
    ],
)
def test_a_damaged_record_is_told_and_set_aside(tmp_path, text):
    """Is a damaged record told, and kept beside the new one?"""
    path = record_path(tmp_path, "01_first")
    path.parent.mkdir(parents=True)
    path.write_text(text)
    with pytest.raises(ValueError, match="the record of 01_first is damaged"):
        read_record(tmp_path, "01_first")
    aside = set_aside(tmp_path, "01_first")
    assert aside.read_text() == text
    assert aside.parent == path.parent
    assert read_record(tmp_path, "01_first") == {}


def test_a_record_of_another_notebook_is_a_change(tmp_path):
    """Does each record that is written change the version of all records?"""
    seen = [records_version(tmp_path)]
    for name in ("01_first", "02_second"):
        write_record(tmp_path, name, KEPT)
        seen.append(records_version(tmp_path))
    assert seen[0] == []
    assert len(seen[1]) < len(seen[2])


def test_guesses_stay_until_there_are_others(tmp_path):
    """Does writing what checks said leave guesses alone, and a damaged part cost nothing else?"""
    guesses = {"shape of W": Guessed("(2, 3)", True, 5)}
    write_record(tmp_path, "01_first", KEPT, guesses)
    write_record(tmp_path, "01_first", KEPT)
    assert read_guesses(tmp_path, "01_first") == guesses
    path = record_path(tmp_path, "01_first")
    for damaged in ([], {"shape": 1}, {"shape": {"answer": "x"}}):
        path.write_text(json.dumps({**json.loads(path.read_text()), "guesses": damaged}))
        assert read_guesses(tmp_path, "01_first") == {}
        assert read_record(tmp_path, "01_first") == KEPT


def test_a_record_without_guesses_is_as_before(tmp_path):
    """Does a record in which nothing was guessed hold the exercises alone?"""
    write_record(tmp_path, "01_first", KEPT)
    assert set(json.loads(record_path(tmp_path, "01_first").read_text())) == {"exercises"}
