"""Is memory that was put in order what it was?"""

from __future__ import annotations

import numpy as np

from autograder.marking.sandbox.inside import memory
from autograder.marking.sandbox.inside.memory import _regions, tidy


def test_nothing_is_lost():
    """Do numbers and texts stay as they were?"""
    numbers = np.arange(2**20)
    texts = [str(number) for number in range(2**16)]
    tidy()
    assert (numbers == np.arange(2**20)).all()
    assert texts == [str(number) for number in range(2**16)]


def test_regions_lie_within():
    """Is each region whole, and in memory of this process?"""
    held = np.ones(2**21)
    where = held.ctypes.data
    found = [start for start in _regions() if where <= start < where + held.nbytes]
    assert len(found) >= held.nbytes // 2**21 - 1
    assert all(start % 2**21 == 0 for start in found)


def test_without_a_list_of_memory_nothing_is_done(monkeypatch, tmp_path):
    """Does a process that may not see its own memory's list go on?"""
    monkeypatch.setattr(memory, "Path", lambda _: tmp_path / "none")
    assert _regions() == []
