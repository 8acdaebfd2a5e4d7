"""Are shares fixed by the learner, without holes and overlaps, and of a like size?"""

from __future__ import annotations

import pytest

from autograder.marking.words.share import NoShare, Share, answer_id, read_share

EXPECTED = {"ada": [3], "emmy": [3], "grace": [3], "b\udcff": [2]}  # of three
LEARNERS = [f"learner{number}" for number in range(300)]


@pytest.mark.parametrize("whole", [1, 2, 3, 7])
def test_everybody_is_in_one_share(whole):
    """Is each learner in exactly one of the shares, and has each a good part of them?"""
    shares = [Share(part + 1, whole) for part in range(whole)]
    assert all(sum(share.has(one) for share in shares) == 1 for one in LEARNERS)
    assert all(sum(map(share.has, LEARNERS)) > 200 / whole for share in shares)


def test_a_share_is_the_same_for_ever():
    """Does it depend on the learner alone, not on the run, the class or who else there is?"""
    parts = {name: [n for n in (1, 2, 3) if Share(n, 3).has(name)] for name in EXPECTED}
    assert parts == EXPECTED


def test_it_is_read_as_it_is_written():
    """Is `2/3` the second of three?"""
    assert read_share(" 2/3 ") == Share(2, 3)
    assert f"{Share(2, 3)}" == "2/3"


@pytest.mark.parametrize("text", ["", "0/3", "4/3", "1/0", "1", "-1/3", "1/3/5", "a/b", "1.0/2"])
def test_what_is_no_share_is_refused(text):
    """Is it told how to write one?"""
    with pytest.raises(NoShare, match="write 1/3"):
        read_share(text)


def test_an_id_tells_answers_apart_and_no_name():
    """Has each question and learner an id of its own, in another order for each question?"""
    ids = [[answer_id("a", question, name) for name in LEARNERS] for question in "qr"]
    assert len({*ids[0], *ids[1]}) == 600
    orders = [sorted(range(300), key=one.__getitem__) for one in ids]
    assert orders[0] != orders[1]
    assert orders[0] != sorted(orders[0])
