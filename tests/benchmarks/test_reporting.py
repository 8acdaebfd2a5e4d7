"""Is the report on a class measured that has marks, mistakes and examples?"""

from __future__ import annotations

from benchmarks.performance import reporting
from benchmarks.performance.recorded import make_recorded


def test_a_small_class_is_measured(tmp_path, monkeypatch):
    """Is the command run in each round, and the class as large as was asked for?"""
    made = []

    def keep(*given):
        made.append(given[1:])
        make_recorded(*given)

    monkeypatch.setattr(reporting, "make_recorded", keep)
    found = reporting.measure(tmp_path, 12, ["01_activations"], 1)
    assert made == [(12, ["01_activations"])]
    assert (found.learners, found.assignments, len(found.seconds)) == (12, 1, 1)
    assert found.peak > 0
