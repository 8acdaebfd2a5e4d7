"""Is what a check takes measured on what a learner sees?"""

from __future__ import annotations

import pytest

from benchmarks.accuracy.solutions import read_solutions
from benchmarks.performance import klass
from benchmarks.performance.checking import check_of, scope_of

SOLUTIONS = read_solutions(klass.ROOT)


@pytest.mark.parametrize("key", SOLUTIONS, ids="-".join)
def test_right_answers_are_right_where_they_are_timed(key, capsys):
    """Is each solution's check one that passes, also where a case begins with something common?"""
    answer = (*key, SOLUTIONS[key])
    check_of(answer, scope_of(*answer))()
    assert "✔" in capsys.readouterr().out
