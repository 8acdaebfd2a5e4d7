"""Tests of benchmarks.similar: are the drawn classes what the report says of them?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.accuracy.answers import read_folder
from benchmarks.accuracy.judge import marked
from benchmarks.similar.__main__ import ASSIGNMENTS
from benchmarks.similar.edit import edit
from benchmarks.similar.klass import ACCURACY, make, make_large
from benchmarks.similar.respell import respell

RIGHT = [a for a in read_folder(ACCURACY / "right", "right") if a.assignment == ASSIGNMENTS[1]]


@pytest.mark.parametrize("answer", RIGHT[::12], ids=lambda answer: answer.label)
@pytest.mark.parametrize("change", [respell, edit])
def test_a_right_answer_stays_right(answer, change):
    """Does an answer compute the same in its new spelling, and is it another text?"""
    source = change(answer.source, 7)
    assert source != answer.source
    assert marked(replace(answer, source=source)).passed


def test_the_same_seed_gives_the_same_class():
    """Can a reported class be drawn again, and is another seed's another one?"""
    first, again, other = (make(6, 1, ASSIGNMENTS[:1], seed) for seed in (1, 1, 2))
    assert first == again
    assert first.sources != other.sources


def test_who_is_planted_has_half_of_anothers_answers():
    """Are at least half of a copier's answers drawn with the source's, and spelt otherwise?"""
    drawn = make(12, 3, ASSIGNMENTS, 3)
    for one, other in drawn.planted:
        same = [name for name, row in drawn.drawn.items() if row[one] == row[other]]
        assert len(same) >= len(drawn.drawn) / 2
        equal = [name for name in same if drawn.sources[name][one] == drawn.sources[name][other]]
        assert len(equal) < len(same) / 4
        assert drawn.share_an_answer(one, other)


def test_a_large_class_has_everybodys_own_text():
    """Are no two answers of the class that is timed the same text?"""
    for row in make_large(30, ASSIGNMENTS[:1], 1).sources.values():
        assert len({*row.values()}) == 30
