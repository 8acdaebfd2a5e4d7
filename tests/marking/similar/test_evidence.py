"""Does likeness say the more, the fewer have the same?"""

from __future__ import annotations

import numpy as np

from autograder.marking.similar.evidence import evidence, likeness, weights
from autograder.marking.similar.fingerprints import fingerprints


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
