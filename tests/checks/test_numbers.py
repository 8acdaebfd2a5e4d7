"""Tests of autograder.checks.numbers."""

import tracemalloc

import numpy as np
import pytest

from autograder.checks.numbers import (
    Tolerance,
    alike,
    as_numbers,
    close,
    equal,
    first_difference,
    from_list,
    kind_of,
    shape_of,
    show,
    what_is_wrong,
    within,
)
from autograder.checks.values import Refused
from tests.checks.small import Z

USUAL = Tolerance()


def test_nearness_is_relative_and_absolute_near_zero():
    """Does each of the two tolerances decide where it should?"""
    right = np.array([1e6, 1e6, 0.0, 0.0])
    given = right + np.array([0.5, 2.0, 5e-10, 2e-9])
    assert close(right, given, USUAL).tolist() == [True, False, True, False]
    assert equal(right, given, Tolerance(1e-5, 1e-8))


EDGES = [0.0, -0.0, 1.0, 1 + 1e-7, -2.5, 3e-10, 1e300, -1e300, np.inf, -np.inf, np.nan]


@pytest.mark.parametrize("kind", ["?", "i1", "u1", "i8", "f2", "f4", "f8", "c16"])
@pytest.mark.parametrize("right", ["?", "i8", "f2", "f4", "f8", "c16"])
def test_within_is_isclose(kind, right):
    """Is it what np.isclose says, for numbers of any type, the endless and nan among them?"""
    with np.errstate(all="ignore"):
        given, wanted = (np.array(EDGES).astype(one) for one in (kind, right))
        pairs = np.meshgrid(given, wanted)
        told = np.isclose(*pairs, rtol=1e-6, atol=1e-9, equal_nan=True)
    assert np.array_equal(within(pairs[1], pairs[0], 1e-6, 1e-9), told)
    assert within(pairs[1][0, 0], pairs[0][0, 0], 1e-6, 1e-9) == told[0, 0]
    alone = [within(*pair, 1e-6, 1e-9) for pair in zip(pairs[1].flat, pairs[0].flat, strict=True)]
    assert alone == [*told.flat]
    for tolerance in (USUAL, Tolerance(0, 0), Tolerance(1e-3, 0)):
        every = [(np.array(one), np.array(other)) for other in given for one in wanted]
        assert [equal(*pair, tolerance) for pair in every] == [
            bool(close(*pair, tolerance).all()) for pair in every
        ]


def test_nan_is_near_nan_only():
    """Is nan the right answer where nan is right?"""
    nan = np.array([np.nan, np.nan, 1.0])
    assert close(nan, np.array([np.nan, 1.0, np.nan]), USUAL).tolist() == [True, False, False]


def test_an_answer_of_few_digits_is_judged_by_its_precision():
    """Are float32 and float16 right to what they can hold, and not further?"""
    assert equal(Z, (Z * (1 + 5e-5)).astype(np.float32), USUAL)
    assert not equal(Z, (Z * (1 + 2e-4)).astype(np.float32), USUAL)
    assert equal(np.zeros(1), np.full(1, 5e-7, "f4"), USUAL)
    assert not equal(np.zeros(1), np.full(1, 2e-6, "f4"), USUAL)
    assert not equal(Z, Z * (1 + 5e-5), USUAL)
    assert equal(Z, (Z * (1 + 1e-3)).astype(np.float16), USUAL)
    assert not equal(Z, (Z * (1 + 4e-3)).astype(np.float16), USUAL)
    assert not equal(np.array([20_000.0]), np.array([20_001], "i4"), USUAL)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"a": 1.0}, {"a": 1.0}, True),
        ({"a": 1.0}, {"b": 1.0}, False),
        ((1.0, [Z]), [1.0, (Z,)], True),
        ((1.0,), (1.0, 2.0), False),
        (Z, Z + 1e-9, True),
        (Z, Z[0], False),
        (Z, "Z", False),
        (None, None, False),
        ({"a": 1.0}, (1.0,), False),
        ((1.0,), {"a": 1.0}, False),
        ({"a": 1.0}, {"a": 2.0}, False),
        ((1.0, 2.0), (1.0, 3.0), False),
        ((1.0, 2.0), (1.0,), False),
        ((1.0,), 1.0, False),
        (1.0, (1.0,), False),
        ({"a": 1.0}, 1.0, False),
        ("Z", Z, False),
        (Z[:1], Z, False),  # which NumPy would repeat
        (np.nan * Z, np.nan * Z, True),
    ],
)
def test_values_of_any_form_are_compared(one, other, same):
    """Are two values alike if form and numbers are?"""
    assert alike(one, other, USUAL) is same


@pytest.mark.parametrize(
    ("value", "shape"),
    [(Z, (2, 3)), (1.5, ()), (True, ()), ([1.0], None), ("1", None), (None, None)],
)
def test_numbers_and_arrays_are_numbers(value, shape):
    """Is a list, a text or nothing no number?"""
    numbers = as_numbers(value)
    assert (None if numbers is None else numbers.shape) == shape


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        (Z.tolist(), (2, 3)),
        ((1, 2.0, np.array(3)), (3,)),
        ([[1.0], [1.0, 2.0]], None),
        (["1"], None),
        (Z, None),
        ([1j], None),
    ],
)
def test_lists_of_numbers_are_arrays(value, shape):
    """Is a list an array where it holds nothing but numbers, each row as long as the next?"""
    numbers = from_list(value)
    assert (None if numbers is None else numbers.shape) == shape


@pytest.mark.parametrize(
    "given",
    [["x" * 9_000_000] + [""] * 9000, [np.zeros(6500, "u1")] * 9000, [[0.0] * 9000] * 9000],
    ids=["texts", "arrays", "lists"],
)
def test_a_list_is_no_larger_as_an_array(given):
    """Is a list that NumPy would blow up to gigabytes left alone?"""
    tracemalloc.start()
    assert from_list(given) is None
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 2**20


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1234567890, "0.1234568"),
        (3, "3"),
        (True, "True"),
        (np.array([1.0, 2.5]), "[1.  2.5]"),
        (np.array([1 / 3]), "[0.33333]"),
        (np.arange(25), "[ 0  1  2 ... 22 23 24]"),
        (np.zeros(24, int), "[0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]"),
    ],
)
def test_numbers_are_shown_compactly(value, text):
    """Are digits enough to tell right from wrong, and long arrays cut?"""
    assert show(value) == text


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "None (is a value returned?)"),
        (Refused("a function"), "a function"),
        (Z, "an array of shape (2, 3)"),
        (np.array(1.0), "a single number"),
        (1.0, "a single number"),
        ((Z, Z), "a tuple of 2 things"),
        ([], "a list of 0 things"),
        ("Z", "a text"),
        ({}, "a dictionary"),
    ],
)
def test_every_value_has_words(value, words):
    """Is a value said in words, whatever it is?"""
    assert kind_of(value) == words


def test_a_number_has_no_axes():
    """Is a shape told, also that of a single number?"""
    assert shape_of(Z) == "(2, 3)"
    assert shape_of(np.array(1.0)) == "no axes: it is a single number"


@pytest.mark.parametrize(
    ("right", "given", "words"),
    [
        (Z, Z + 1, "Z has the right shape, but wrong values."),
        (Z, np.where(Z > 2, np.nan, Z), "Z holds nan (not a number) where a finite number"),
        (Z, np.where(Z > 2, np.inf, Z), "Z holds infinity where a finite number"),
        (np.array([np.inf]), np.array([np.nan]), "Z has the right shape, but wrong values."),
        (np.array(1.0), np.array(2), "Z has the wrong value."),
    ],
)
def test_wrong_numbers_are_told_by_what_is_wrong(right, given, words):
    """Are nan, infinity, a number and an array told apart?"""
    assert what_is_wrong("Z", right, given).startswith(words)


def test_the_first_difference_is_told_with_its_place():
    """Are both shown, and the first entry that differs with how many do?"""
    given = Z.copy()
    given[1, 1:] = 9
    expected, yours, first = first_difference(Z, given, USUAL)
    assert expected == ("expected", show(Z))
    assert yours == ("yours", show(given))
    assert first[1] == "at [1, 1], expected 0.125, yours 9 (2 of 6 wrong)"
    assert len(first_difference(np.array([1.0, 1.0]), np.array([1.0, 2.0]), USUAL)) == 3
    assert len(first_difference(np.array([1.0]), np.array([2.0]), USUAL)) == 2
