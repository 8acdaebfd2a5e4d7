"""Tests of autograder.workbook.known."""

from pathlib import Path

import pytest

from autograder.workbook.known import known, remember
from autograder.workbook.record import Checked, read_record, record_path, write_record

EARLY, LATE = Checked("wrong", 0, "a", 1), Checked("right", 2, "b", 2)


def test_the_later_one_counts(tmp_path):
    """Does what another kernel wrote later count, and this one's own where that is later?"""
    assert remember(tmp_path, "01_first", "relu", EARLY) == ""
    write_record(tmp_path, "01_first", {"relu": LATE})
    assert known(tmp_path, "01_first") == {"relu": LATE}
    assert remember(tmp_path, "01_first", "sigmoid", LATE) == ""
    write_record(tmp_path, "01_first", {"relu": LATE, "sigmoid": EARLY})
    assert known(tmp_path, "01_first") == {"relu": LATE, "sigmoid": LATE}


def test_two_kernels_of_one_notebook(tmp_path):
    """Is nothing lost that another kernel wrote meanwhile?"""
    remember(tmp_path, "01_first", "relu", EARLY)
    write_record(tmp_path, "01_first", {"relu": EARLY, "tanh": LATE})
    remember(tmp_path, "01_first", "relu", LATE)
    assert read_record(tmp_path, "01_first") == {"relu": LATE, "tanh": LATE}


def test_where_nothing_can_be_written(tmp_path):
    """Is it told where nothing can be written, and known in this kernel all the same?"""
    (tmp_path / ".workbook").write_text("a file in the place of the folder")
    said = remember(tmp_path, "01_first", "relu", LATE)
    assert said.startswith("not kept for another day: ")
    assert known(tmp_path, "01_first") == {"relu": LATE}


def test_where_the_record_is_held(tmp_path, monkeypatch):
    """Is it told where the record cannot be read, and the record not written over?"""
    write_record(tmp_path, "01_first", {"relu": EARLY})

    def held(path):
        raise PermissionError(13, "held by another program")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", held)
        said = remember(tmp_path, "01_first", "sigmoid", LATE)
        assert said == "not kept for another day: held by another program"
        assert known(tmp_path, "01_first") == {"sigmoid": LATE}
    assert known(tmp_path, "01_first") == {"relu": EARLY, "sigmoid": LATE}


@pytest.mark.parametrize("can", [True, False])
def test_a_damaged_record(tmp_path, monkeypatch, can):
    """Is a damaged record set aside and a new one begun, or told where that cannot be done?"""
    path = record_path(tmp_path, "01_first")
    path.parent.mkdir(parents=True)
    path.write_text("{")
    if not can:
        monkeypatch.setattr("os.replace", _refused)
    said = remember(tmp_path, "01_first", "relu", LATE)
    assert known(tmp_path, "01_first") == {"relu": LATE}
    if can:
        (aside,) = path.parent.glob("*damaged*")
        assert f"was damaged and is now .workbook/progress/{aside.name}; run its checks" in said
        assert read_record(tmp_path, "01_first") == {"relu": LATE}
    else:
        assert said == "the record of this notebook is damaged and stays so: refused"
        assert path.read_text() == "{"


def _refused(*_):
    raise PermissionError(13, "refused")
