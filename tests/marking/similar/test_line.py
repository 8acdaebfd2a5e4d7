"""Does the line let through what it promises?"""

from __future__ import annotations

import numpy as np

from autograder.marking.similar.line import Distribution


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
