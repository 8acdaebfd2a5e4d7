"""Is in each listing exactly one line wrong, and is true what is said of the lines?"""

import re

import numpy as np
import pytest

from autograder.workbook.listings import LISTINGS

each_listing = pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)


def functions(text):
    """What the lines of a listing define."""
    scope = {"np": np}
    exec(text, scope)
    return scope


@pytest.fixture
def X():
    return np.random.default_rng(4).normal(3, [[0.1], [30.0]], (2, 12))


def test_standardised(X):
    """Has each input the mean 0 and the standard deviation 1, and with the wrong line another one?"""
    listing = LISTINGS["standardised inputs"]
    right = functions(listing.right)["standardised"](X)
    assert np.allclose(right, (X - X.mean(axis=1)[:, None]) / X.std(axis=1)[:, None])
    wrong = functions(listing.text)["standardised"](X)
    assert np.allclose(wrong.std(axis=1), 1 / X.std(axis=1))  # what was large is small


def test_momentum():
    """Is a step the sum of all pushes, each a part less than the one after, and with the wrong line not?"""
    listing, slopes = LISTINGS["momentum"], [2.0, -1.0, 3.0]
    for text, kept in ((listing.right, 0.5), (listing.text, 0.0)):
        w = speed = 0.0
        for slope in slopes:
            w, speed = functions(text)["momentum_step"](w, slope, speed, 0.1, 0.5)
        ways = [sum(s * kept ** (n - k) for k, s in enumerate(slopes[: n + 1])) for n in range(3)]
        assert w == pytest.approx(-0.1 * sum(ways)), kept


def test_leaky_relu():
    """Are its slopes those that are measured, and with the wrong line not?"""
    listing = LISTINGS["leaky ReLU"]
    rng = np.random.default_rng(5)
    Z, dA = rng.normal(size=(2, 3, 8))
    right, wrong = functions(listing.right), functions(listing.text)
    A, kept = right["leaky_relu"](Z)
    assert np.array_equal(A, np.where(Z > 0, Z, 0.1 * Z))
    measured = dA * (right["leaky_relu"](Z + 1e-6)[0] - right["leaky_relu"](Z - 1e-6)[0]) / 2e-6
    assert np.allclose(right["leaky_relu_backward"](dA, kept), measured)
    asked = wrong["leaky_relu_backward"](dA, kept)
    assert np.allclose(asked, np.where(dA > 0, dA, 0.1 * dA))  # more of what pushes down


def test_mini_batch():
    """Has each example of a batch its own label, and with the wrong line the label of another one?"""
    listing = LISTINGS["mini-batch"]
    X = np.arange(40.0).reshape(2, 20)
    for text, own in ((listing.right, True), (listing.text, False)):
        x, y = functions(text)["mini_batch"](X, 10 * X[:1], 6, np.random.default_rng(7))
        assert (x.shape, y.shape) == ((2, 6), (1, 6))
        assert len({*x[0]} & {*X[0]}) == 6
        assert np.array_equal(y, 10 * x[:1]) == own


@each_listing
def test_one_line_is_wrong(listing):
    """Do the two differ in the line that is said to be wrong, and in no other?"""
    pairs = zip(listing.lines, listing.right.split("\n"), strict=True)
    assert [n for n, (one, other) in enumerate(pairs, 1) if one != other] == [listing.wrong]


@each_listing
def test_something_is_said_of_each_line(listing):
    """Is of every other line said that it is right, and of none which one is wrong?"""
    assert len(listing.said) == len(listing.lines) == len(listing.numbered.split("\n"))
    assert [*listing.sentences] == [*range(1, len(listing.lines) + 1)]
    for number, text in enumerate(listing.said, 1):
        fine = text.startswith(("does its job", "only names what comes in"))
        assert fine == (number != listing.wrong)
        assert not text.endswith(".")  # a full stop comes behind it
    hints = [listing.look, *(text for n, text in enumerate(listing.said, 1) if n != listing.wrong)]
    assert not re.search(r"\bline\b", " ".join(hints))


@each_listing
def test_it_fits_a_narrow_screen(listing):
    """Is no line longer than what stands beside a number on a telephone, in one row or two?"""
    assert max(map(len, listing.lines)) <= 70
