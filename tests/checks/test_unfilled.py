"""Tests of autograder.checks.unfilled: memory that nobody has filled, while answers are judged."""

import inspect
import pickle

import numpy as np
import pytest

from autograder.checks.call import OutOfTime, perform
from autograder.checks.contract import Case
from autograder.checks.number_rules import from_pairs
from autograder.checks.pair import Pair
from autograder.checks.standing_in import standing_in
from autograder.checks.unfilled import UNFILLED
from autograder.checks.values import as_data
from tests.checks.small import Z

OWN = np.empty, np.empty_like
empty, empty_like = OWN  # as a notebook has them that imports them by name


def called(function, *args):
    return perform(function, Case("", args), ["x"], function.__globals__)


@pytest.fixture
def judging():
    """As it is while a check calls a function."""
    with standing_in(vars(np), UNFILLED):
        yield


@pytest.mark.parametrize("dtype", [float, "f4", "f2", complex, "c8"])
def test_numbers_are_none(judging, dtype):
    """Is each number nan that nobody has filled in?"""
    assert np.isnan(np.empty((3, 1), dtype)).all()
    assert np.isnan(np.empty_like(np.zeros((3, 1), dtype))).all()


@pytest.mark.parametrize("dtype", [int, "i4", "u1", ">i8"])
def test_whole_numbers_are_the_largest(judging, dtype):
    """Is each whole number the largest, since none of them is nan?"""
    made = np.empty((3, 1), dtype)
    assert made.dtype == dtype
    assert (made == np.iinfo(made.dtype).max).all()


def test_truth_is_always_the_same(judging):
    """Is memory for True and False not left to chance either?"""
    assert np.empty(1000, bool).all()


@pytest.mark.parametrize("dtype", [object, "U3", "S2", "M8[s]", [("a", float), ("b", int)]])
def test_what_holds_no_numbers_is_left_alone(judging, dtype):
    """Is an array of other things made as it was?"""
    assert np.empty((2, 1), dtype).shape == (2, 1)
    assert np.empty_like(np.zeros(2, dtype)).dtype == np.dtype(dtype)


class Own(np.ndarray):
    """An array of a learner's own class."""

    def fill(self, value):
        raise AssertionError("code of the learner's runs")


def test_arguments_mean_what_they_meant(judging):
    """Do form, order, type and class come out as without a check?"""
    assert np.empty(3).shape == (3,)
    assert np.empty(shape=[], dtype=int).shape == ()
    assert np.empty((2, 3), order="F").flags.f_contiguous
    assert np.empty((0, 3)).size == 0
    assert type(np.empty_like(np.zeros(2).view(Own))) is Own
    assert type(np.empty_like(np.zeros(2).view(Own), subok=False)) is np.ndarray
    assert np.empty_like(Z, int, shape=(2, 2)).dtype == int
    assert np.empty(2, like=np.zeros(2)).shape == (2,)


def test_mistakes_stop_as_they_did(judging):
    """Are the errors those that NumPy has?"""
    for wrong in (lambda make: make(), lambda make: make(2, 3), lambda make: make("a")):
        with pytest.raises(TypeError) as before:
            wrong(OWN[0])
        with pytest.raises(TypeError) as now:
            wrong(np.empty)
        assert str(now.value) == str(before.value)


def test_they_look_like_themselves(judging):
    """Have they their names, texts and signatures, and can they be sent and copied?"""
    for now, own in zip((np.empty, np.empty_like), OWN, strict=True):
        assert (now.__name__, now.__module__, now.__doc__) == (
            own.__name__,
            own.__module__,
            own.__doc__,
        )
        assert pickle.loads(pickle.dumps(now)) is now
    assert inspect.signature(np.empty_like) == inspect.signature(OWN[1])


def test_numpys_own_functions_stay_as_they_are(judging):
    """Do functions of NumPy's give what they gave, that make room for a result themselves?"""
    for given in (
        np.zeros_like(Z),
        np.pad(np.zeros((1, 1)), ((0, 1), (0, 2))),
        np.concatenate([np.zeros((1, 3)), np.zeros((1, 3))]),
        np.insert(np.zeros((2, 2)), 1, 0, axis=1),
        np.delete(np.zeros((2, 4)), 1, axis=1),
        np.kron(np.zeros((2, 1)), np.zeros((1, 3))),
        np.apply_along_axis(np.cumsum, 1, np.zeros((2, 3))),
        np.vectorize(abs)(np.zeros((2, 3))),
        np.gradient(np.zeros((2, 3)))[0],
        np.tile(np.zeros(3), (2, 1)),
        np.full((2, 3), 0.0),
        np.fromfunction(lambda i, j: 0.0 * i * j, (2, 3)),
        np.linalg.solve(np.eye(2), np.zeros((2, 3))),
        np.cov(np.zeros((2, 3))),
        np.percentile(np.zeros((2, 3)), 50, axis=1),
        np.roll(np.zeros((2, 3)), 1),
        np.cross(np.zeros((2, 3)), np.zeros((2, 3))),
        np.diff(np.zeros((2, 3)), prepend=0),
        np.ma.zeros((2, 3)).filled(),
        np.polyfit([0.0, 1.0, 2.0], [0.0, 0.0, 0.0], 1).round(9),
    ):
        assert not np.any(given)


def left(x):
    y = np.empty(x.shape)
    y[x > 0] = x[x > 0]
    return y


def left_like(x):
    y = empty_like(x)
    np.maximum(x, 0, out=y, where=x > 0)
    return y


def left_by_name(x):
    y = empty(x.shape)
    y[:, 1:] = np.maximum(x[:, 1:], 0)
    return y


def left_from_within(x):
    from numpy import empty as room

    y = room(x.shape)
    y[0] = np.maximum(x[0], 0)
    return y


@pytest.mark.parametrize("function", [left, left_like, left_by_name, left_from_within])
def test_what_is_left_is_never_right(function):
    """Is what nobody has filled nan in the result, whatever the memory held, and told as that?"""
    before = [np.zeros(Z.shape) for _ in range(50)]
    del before  # memory with zeros in it lies ready now
    given = called(function, Z).value
    right = np.maximum(Z, 0)
    assert np.isnan(given).any()
    assert np.array_equal(given, right) is False
    assert from_pairs([Pair(right, given)]).startswith("`np.empty` and `np.empty_like` give memory")


def filled(x):
    y, z = np.empty(x.shape), empty_like(x)
    for place in np.ndindex(x.shape):
        y[place] = max(x[place], 0)
    np.maximum(x, 0, out=z)
    return y, z


def test_what_is_filled_is_as_before():
    """Is the result the same where all of the memory is filled?"""
    outcome = called(filled, Z)
    assert all(np.array_equal(one, np.maximum(Z, 0)) for one in outcome.value)
    assert (outcome.crash, outcome.changed, outcome.loose) == (None, (), False)


def test_another_nan_is_not_taken_for_it():
    """Is nothing told of a nan that a calculation has made, nor of another shape?"""
    with np.errstate(all="ignore"):
        nan = 0 * np.log(0 * Z)
    assert "np.empty" not in from_pairs([Pair(Z, nan)])
    assert "np.empty" not in from_pairs([Pair(Z, np.full(Z.shape, np.nan))])
    assert "np.empty" not in from_pairs([Pair(Z, UNFILLED["empty"]((5, 5)))])


@pytest.mark.parametrize("dtype", [float, "f4"])
def test_it_is_known_again_on_the_other_side(dtype):
    """Does it stay what it is on the way to the examiner, and where it is moved or negated?"""
    made = UNFILLED["empty"](Z.shape, dtype)
    for given in (made, made.T.copy().T, -made, np.asfortranarray(made)):
        assert "np.empty" in from_pairs([Pair(Z, as_data(given))])


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, OutOfTime, SystemExit])
def test_nothing_is_left_of_it(error):
    """Is all as it was after a call, however it ended?"""

    def stops(x):
        np.empty(3)
        raise error

    scope = {"empty": OWN[0], "empty_like": OWN[1], "np": np}
    before = dict(scope)
    try:
        perform(stops, Case("", (Z,)), ["x"], scope)
    except KeyboardInterrupt:
        assert error is KeyboardInterrupt
    assert (np.empty, np.empty_like) == OWN
    assert scope == before
    called(left, Z)
    assert (np.empty, np.empty_like, empty, empty_like) == OWN * 2


def test_a_name_of_the_learners_own_stays():
    """Is a function of a notebook's called that is only called `empty`?"""
    scope = {"empty": lambda x: 0 * x}
    outcome = perform(lambda x: scope["empty"](x), Case("", (Z,)), ["x"], scope)
    assert not outcome.value.any()
