"""Tests of benchmarks.accuracy.bounds: is a figure that is out of its bounds told?"""

from dataclasses import replace

import pytest

from benchmarks.accuracy.bounds import MEASURES, missed, share
from benchmarks.accuracy.tally import NAMING, Tally

SOUND = Tally(
    mutants=110,
    equivalent=10,
    caught=99,
    known=10,
    known_caught=10,
    known_named=10,
    right=10,
    accepted=10,
    wrong=200,
    wrong_caught=200,
    names=dict(zip(NAMING, (85, 5, 9, 1), strict=True)),
    nameless=50,
    nameless_named=1,
    copied=5,
    copied_refused=5,
    compared=200,
    agreed=199,
)
NAMES_LOST = dict(zip(NAMING, (84, 5, 10, 1), strict=True))
NAMES_WRONG = dict(zip(NAMING, (85, 5, 8, 2), strict=True))


def test_what_is_just_within_its_bounds_holds():
    """Is nothing told of figures that are just good enough, or where nothing is measured?"""
    assert missed(SOUND, MEASURES) == []
    assert missed(Tally(), MEASURES) == []


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"caught": 98}, "wrong answers caught (mutants that are not equivalent): 98.00 %"),
        ({"known_caught": 9}, "known mistakes caught: 90.00 %"),
        ({"known_named": 9}, "known mistakes called by their name: 90.00 %"),
        ({"accepted": 9}, "right answers accepted: 90.00 %"),
        ({"wrong_caught": 199}, "held-out wrong answers caught: 99.50 %"),
        ({"names": NAMES_LOST}, "held-out variants of a known mistake: right name: 84.00 %"),
        ({"names": NAMES_WRONG}, "held-out wrong answers: wrong name: 1.50 %"),
        ({"nameless_named": 2}, "held-out wrong answers: wrong name: 1.50 %"),
        ({"agreed": 198}, "visible verdict and marking verdict equal: 99.00 %"),
        ({"copied_refused": 4}, "tables of the visible results refused at marking: 80.00 %"),
    ],
)
def test_what_is_just_out_of_its_bounds_is_told(change, what):
    """Does each measure miss its bound by one answer, and none of the others?"""
    (told,) = missed(replace(SOUND, **change), MEASURES)
    assert told.startswith(what)


def test_bounds_are_told_in_words():
    """Does a table's reader see which way a bound goes?"""
    asked = {measure.what: measure.asked for measure in MEASURES}
    assert asked["right answers accepted"] == "100 %"
    assert asked["held-out wrong answers: wrong name"] == "at most 1 %"
    assert asked["held-out variants of a known mistake: right name"] == "at least 85 %"


def test_a_share_has_its_counts_beside_it():
    """Is a share written with what it is a share of?"""
    assert share(1, 3) == "33.33 % (1 of 3)"
    assert share(0, 0) == "nothing to measure"
