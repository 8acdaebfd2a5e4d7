"""Tests of autograder.checks.compare."""

import tracemalloc

import numpy as np
import pytest

from autograder.checks.compare import compare
from autograder.checks.contract import (
    Result,
    array,
    group,
    layers,
    mapping,
    numbers,
    random_array,
    scalar,
    sequence,
)
from autograder.checks.values import Refused, as_data

Z = np.array([[0.5, -1.25, 2.0], [3.0, 0.125, -0.75]])


def differences(right, given, result):
    return compare(as_data(right), as_data(given), result, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("given", [Z, Z.astype(np.float32), Z.copy(order="F"), Z + 1e-9])
def test_the_same_numbers_are_right(given):
    """Are the right numbers right in any precision and layout?"""
    assert differences(Z, given, array("Z", "(n, m)")) == []


@pytest.mark.parametrize(
    ("given", "kind", "close", "words"),
    [
        (Z.T, "shape", False, "(3, 2)"),
        (Z[None], "shape", True, "(1, 2, 3)"),
        (Z.ravel(), "shape", False, "(6,)"),
        (Z + 1e-3, "value", False, "wrong values"),
        (np.where(Z > 2, np.nan, Z), "value", False, "nan"),
        (np.where(Z > 2, np.inf, Z), "value", False, "infinity"),
        (Z.tolist(), "type", True, "a list"),
        (None, "type", False, "return"),
        ("Z", "type", False, "a text"),
        (Refused("a function"), "type", False, "a function"),
        ((Z, Z), "type", False, "a tuple of 2"),
        (1.0, "shape", False, "single number"),
    ],
)
def test_each_way_to_be_wrong_is_told(given, kind, close, words):
    """Does a wrong array get the right kind, credit and words?"""
    (found,) = differences(Z, given, array("Z", "(n, m)"))
    assert (found.kind, found.close) == (kind, close)
    assert words in found.message


@pytest.mark.parametrize(
    ("given", "close"), [(np.ones(3), True), (np.ones((1, 3)), False), (np.ones((3, 1, 1)), True)]
)
def test_a_squeezed_column_is_close_and_a_row_is_not(given, close):
    """Does a column without its axis keep half, and a transposed one nothing?"""
    (found,) = differences(np.ones((3, 1)), given, array("db", "(n, 1)"))
    assert found.close is close


@pytest.mark.parametrize("given", [0.25, np.float64(0.25), np.float32(0.25), np.array(0.25)])
def test_a_number_may_come_in_any_form(given):
    """Is a cost right as float, NumPy scalar and 0-d array?"""
    assert differences(0.25, given, scalar("cost")) == []


def test_a_cost_in_brackets_is_close():
    """Does a cost of shape (1, 1) keep half?"""
    (found,) = differences(0.25, np.array([[0.25]]), scalar("cost"))
    assert found.close


@pytest.mark.parametrize(
    "given",
    [["x" * 9_000_000] + [""] * 9000, [np.zeros(6500, "u1")] * 9000, [[0.0] * 9000] * 9000],
    ids=["texts", "arrays", "lists"],
)
def test_a_list_is_no_larger_as_an_array(given):
    """Is a list that NumPy would blow up to gigabytes told without trying?"""
    tracemalloc.start()
    (found,) = differences(Z, given, array("Z", "(n, m)"))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.kind, found.close) == ("type", False)
    assert most < 2**27  # once over the wall, and no more


CACHE = group("the result", array("Z", "(n, m)"), group("cache", array("A", ""), array("W", "")))


def test_tuples_are_compared_part_by_part():
    """Does a wrong part of a tuple leave the others right?"""
    (found,) = differences((Z, (Z, Z)), (Z, (Z, -Z)), CACHE)
    assert found.part == "W"


@pytest.mark.parametrize("given", [Z, (Z,), (Z, Z), {"Z": Z}])
def test_a_tuple_of_another_form_names_its_parts(given):
    """Is every part of a missing tuple told as wrong?"""
    found = differences((Z, (Z, Z)), given, CACHE)
    assert {"A", "W"} <= {difference.part for difference in found}


def test_an_optional_end_may_be_left_out():
    """Are (parameters, costs) and parameters alone both right?"""
    result = group("the result", array("W", ""), Result("costs", "numbers", optional=True))
    assert differences((Z, [1.0, 2.0]), Z, result) == []
    assert differences((Z, [1.0, 2.0]), (Z, np.array([1.0, 2.0])), result) == []
    assert len(differences((Z, [1.0, 2.0]), (Z, [1.0]), result)) == 1


def test_dictionaries_name_the_missing_key():
    """Does a missing key say which, and which keys there are?"""
    result = mapping("grads", array("dw", ""), scalar("db"))
    (found,) = differences({"dw": Z, "db": 1.0}, {"dw": Z, "dB": 1.0}, result)
    assert found.kind == "missing"
    assert '"db"' in found.message
    assert '"dB"' in found.message


def test_layers_count_by_name_not_by_number():
    """Is a wrong W2 told as W2 and counted as W?"""
    result = layers("parameters", array("W", ""), array("b", ""))
    right = {"W1": Z, "b1": Z, "W2": Z, "b2": Z}
    (found,) = differences(right, {**right, "W2": -Z}, result)
    assert found.part == "W"
    assert found.message.startswith("W2")
    (found,) = differences(right, {"W1": Z, "b1": Z, "b2": Z}, result)
    assert found.kind == "missing"


def test_lists_say_which_entry():
    """Does a wrong entry of a list say its place?"""
    result = sequence("caches", array("Z", ""))
    (found,) = differences([Z, Z], [Z, -Z], result)
    assert found.message.startswith("caches[1]")
    (found,) = differences([Z, Z], [Z], result)
    assert found.kind == "shape"


def test_numbers_may_be_a_list_or_an_array():
    """Are costs right as a list, an array and a column?"""
    for given in ([1.0, 0.5], (1.0, 0.5), np.array([1.0, 0.5]), np.array([[1.0], [0.5]])):
        assert differences([1.0, 0.5], given, numbers("costs")) == []
    assert differences([1.0, 0.5], [0.5, 1.0], numbers("costs"))[0].kind == "value"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda rng: 0.01 * rng.standard_normal((40, 50)), None),
        (lambda rng: rng.standard_normal((40, 50)), "spread"),
        (lambda rng: 0.01 * rng.standard_normal((50, 40)), "shape"),
        (lambda rng: np.zeros((40, 50)), "equal"),
        (lambda rng: 0.01 * rng.random((40, 50)) * 3.46, "centred"),
        (lambda rng: 0.0173 * (2 * rng.random((40, 50)) - 1), "normally"),
        (lambda rng: np.tile(0.01 * rng.standard_normal((1, 50)), (40, 1)), "equal"),
    ],
)
def test_random_weights_are_judged_by_their_distribution(make, words):
    """Is any normal start of the right spread right, and every other one told why not?"""
    rng = np.random.default_rng(5)
    right = 0.01 * rng.standard_normal((40, 50))
    found = differences(right, make(rng), random_array("W1", "(n_h, n_x)"))
    assert [words in difference.message for difference in found] == ([True] if words else [])
