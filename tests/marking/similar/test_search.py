"""Is copied work found, and nobody else named?"""

from __future__ import annotations

import numpy as np
import pytest

from autograder.errors import AutograderError
from autograder.marking.similar.evidence import evidence, likeness, weights
from autograder.marking.similar.fingerprints import fingerprints
from autograder.marking.similar.line import Distribution
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


def test_a_form_that_two_have_says_more_than_one_that_many_have():
    """Does it count how many others have the same?"""
    sources = ["def f(a):\n    return a + 1\n"] * 2 + ["def f(a):\n    return np.exp(a) * 7\n"] * 8
    sources += [f"def f(a):\n    return np.log(a, {n}) ** {n}\n" for n in range(20)]
    answers = [fingerprints(source) for source in sources]
    said = evidence(likeness(answers, weights(answers, (), len(answers))))
    assert said[0, 1] > said[2, 3] > 0
    assert said[0, 2] == 0
    assert np.allclose(said, said.T)


def test_the_courses_own_text_weighs_little():
    """Does what the release or the solution has say less than what a learner thought of?"""
    answers = [{1: (1,), 2: (1,)}, {1: (1,), 2: (1,)}, *({n: (1,)} for n in range(10, 40))]
    weight = weights(answers, {1}, len(answers))
    assert weight[1] < weight[2]
    assert 10 not in weight


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


def test_the_line_lets_the_expected_number_through():
    """In classes of independent exercises, do as few pairs stand above the line as it promises?"""
    chance, above = np.random.default_rng(1), 0
    for _ in range(50):
        pairs = 1000
        spread, sums = Distribution(pairs), np.zeros(pairs, np.float32)
        for _ in range(20):
            said = np.where(chance.random(pairs) < 0.05, 3, 0).astype(np.float32)
            spread.add(said[said > 0])
            sums += said
        above += int(np.count_nonzero(sums > spread.line(sums)))
    assert above <= 5


def test_a_class_that_is_alike_raises_the_line():
    """Is the line higher where one exercise foretells the next?"""
    chance = np.random.default_rng(2)
    same = np.where(chance.random(1000) < 0.05, 3, 0).astype(np.float32)
    lines = []
    for together in (False, True):
        spread, sums = Distribution(1000), np.zeros(1000, np.float32)
        for _ in range(20):
            said = same if together else chance.permutation(same)
            spread.add(said[said > 0])
            sums += said
        lines.append(spread.line(sums))
    assert lines[1] > 2 * lines[0]
    assert lines[1] > 60
