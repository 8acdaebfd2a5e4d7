"""Is copied work found, and nobody else named?"""

from __future__ import annotations

import pytest

from autograder.errors import AutograderError
from autograder.marking.similar.search import search
from autograder.marking.similar.works import Work
from benchmarks.similar.__main__ import ASSIGNMENTS, judge, works
from benchmarks.similar.klass import make


@pytest.mark.parametrize("seed", [201])
def test_planted_copies_stand_above_the_line(seed):
    """Are those who took half of another's answers above the line, and nobody else?"""
    drawn = make(40, 5, ASSIGNMENTS, seed)
    found = judge(drawn, search(works(drawn), {}, 60))
    assert found["above"] == found["above_planted"] >= 4
    assert found["unrelated_in_20"] == 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", [203])
def test_nothing_stands_above_the_line_where_nobody_copied(seed):
    """Is nobody named in a class in which each drew their own answers?"""
    found = search(works(make(40, 0, ASSIGNMENTS, seed)), {}, 60)
    assert not found.above
    assert len(found.pairs) == 60


def test_what_all_have_says_nothing():
    """Is a class whose answers are all the same one without a pair?"""
    source = "def f(a):\n    return np.exp(a) / (1 + np.exp(a))\n"
    everybody = [Work(f"{n}", ours=True, answers={("a", "f"): source}) for n in range(9)]
    assert search(everybody, {}, 60).pairs == []


@pytest.mark.slow
def test_others_are_compared_with_the_class_alone():
    """Is a pair of an earlier term's left out, and one with a learner of the class told?"""
    drawn = make(30, 4, ASSIGNMENTS, 205)
    everybody = works(drawn)
    for work in everybody:
        work.ours = work.name not in {copier for pair in drawn.planted for copier in pair}
    one = next(iter(sorted(drawn.planted)))[0]
    next(work for work in everybody if work.name == one).ours = True
    told = {(pair.one.name, pair.other.name) for pair in search(everybody, {}, 60).above}
    assert told == {pair for pair in drawn.planted if one in pair}


@pytest.mark.parametrize("number", [0, 1, 2])
def test_two_are_too_few(number):
    """Is it refused to say what is usual among two?"""
    few = [Work(f"{n}", ours=True, answers={("a", "f"): "x = 1"}) for n in range(number)]
    with pytest.raises(AutograderError, match="--against"):
        search(few, {}, 60)
