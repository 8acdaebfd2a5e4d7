"""Tests of autograder.checks.naming: known mistakes by their results."""

import numpy as np
import pytest

from autograder.checks.call import Crash, Outcome
from autograder.checks.contract import Case
from autograder.checks.forms import dict_of
from autograder.checks.naming import find_mistakes, finite, known_mistakes
from tests.checks.small import DOUBLE, X, contract, outcomes_of, vectors_of


def names(vectors, outcomes):
    return [mistake.name for mistake in known_mistakes(vectors, outcomes)]


def test_a_mistake_is_known_by_its_results():
    """Is an answer that gives a mistake's results in every case that mistake?"""
    assert names(DOUBLE, outcomes_of(lambda x: x**2)) == ["power.extra"]
    assert names(DOUBLE, outcomes_of(lambda x: x**2 + 1)) == []
    assert names(DOUBLE, outcomes_of(lambda x: 2 * x)) == []


def test_a_mistake_that_does_not_show_is_not_named():
    """Is a mistake not named that is right in all of these cases?"""
    none = vectors_of(
        lambda x: 2 * x,
        DOUBLE.contract,
        Case("a row", (X,)),
        mistakes=(("x.twice", "Nothing.", lambda x: x + x),),
    )
    assert names(none, outcomes_of(lambda x: 2 * x, none)) == []


def test_a_case_that_only_advises_names_nothing():
    """Is a mistake named although the answer differs from it where only advice is given?"""
    assert names(DOUBLE, outcomes_of(lambda x: x**2 if np.ndim(x) else None)) == ["power.extra"]


STOPS = vectors_of(
    lambda x: 2 * x,
    contract("double(x)", "like x"),
    Case("a row", (X,)),
    Case("a table", (np.vstack([X, X]),)),
    mistakes=(
        ("x.is_row", "Rows only.", lambda x: x if len(x) == 1 else None),
        ("returns.missing", "Nothing.", lambda x: None),
    ),
)


def test_a_mistake_that_stops_is_matched_by_an_error_or_nothing():
    """Does an answer match that stops where the mistake does, or returns nothing there?"""

    def stops(x):
        (row,) = x
        return row[None]

    assert names(STOPS, outcomes_of(stops, STOPS)) == ["x.is_row"]
    assert names(STOPS, outcomes_of(lambda x: x if len(x) == 1 else None, STOPS)) == ["x.is_row"]
    assert names(STOPS, outcomes_of(lambda x: x, STOPS)) == []


def test_an_answer_that_only_stops_is_no_known_mistake():
    """Does an answer that never returns anything tell nothing of which mistake it is?"""
    assert names(STOPS, outcomes_of(lambda x: 1 / 0, STOPS)) == []


def test_an_answer_that_stops_alone_is_no_known_mistake():
    """Is an error no match where the mistake returns something?"""

    def stops(x):
        (row,) = x
        return row[None] ** 2 if row.any() else row[1:][99]

    assert names(DOUBLE, outcomes_of(stops)) == []


BIG = vectors_of(
    lambda x: x,
    contract("same(x)", "like x"),
    Case("a row", (X,)),
    Case("huge", (1000 * X,), "edge"),
    mistakes=(("x.extra", "One too much.", lambda x: x + 1),),
)


def at_the_edge(mistake, answer, ordinary=lambda x: x + 1):
    """Name the mistakes of an answer that is as they are but at an edge."""
    vectors = vectors_of(
        lambda x: x,
        contract("same(x)", "like x"),
        Case("a row", (X,)),
        Case("huge", (1000 * X,), "edge"),
        mistakes=(("x.extra", "", lambda x: mistake if np.abs(x).max() > 99 else ordinary(x)),),
    )
    return names(vectors, [Outcome(ordinary(X)), Outcome(answer)])


@pytest.mark.parametrize(
    ("mistake", "answer", "found"),
    [
        (X, np.nan * X, True),
        (X, np.inf * X, True),
        (X, 5.0 * X, False),
        (np.inf * X, np.nan * X, False),  # only where the mistake gives a number
        ((X, X), (np.nan * X, X), True),  # of several results, the first
        ((X, X), (X, np.nan * X), False),
        ((X, X), (), False),
        ((X, X), "text", False),
        ((X, X), {"a": np.nan * X}, False),
        (X, (np.nan * X,), False),
        ({"a": X}, np.nan * X, False),
    ],
)
def test_an_overflow_at_an_edge_does_not_hide_a_mistake(mistake, answer, found):
    """Is a mistake named that, written in another way, overflows at an edge?"""
    assert at_the_edge(mistake, answer) == (["x.extra"] if found else [])


def test_an_overflow_in_an_ordinary_case_is_another_mistake():
    """Is nothing passed over but edges?"""
    outcomes = [Outcome(np.nan * X), Outcome(1000 * X + 1)]
    assert names(BIG, outcomes) == []


def test_a_mistake_that_overflows_itself_comes_first():
    """Is of two mistakes only the one named that gives the very outcome at the edge?"""
    both = vectors_of(
        lambda x: x,
        BIG.contract,
        *BIG.cases,
        mistakes=(
            ("x.extra", "", lambda x: x + 1),
            ("x.overflows", "", lambda x: x + 1 if x.max() < 99 else np.nan * x),
        ),
    )
    assert names(both, [Outcome(X + 1), Outcome(np.nan * X)]) == ["x.overflows"]


ROWS = vectors_of(
    lambda x: {"a": x, "b": -x},
    contract("both(x)", dict_of(a="like x", b="like x")),
    *(Case(f"times {n}", (n * X,)) for n in (1, 2, 3)),
    mistakes=(
        ("a.doubled", "a is doubled.", lambda x: {"a": 2 * x, "b": -x}),
        ("b.sign", "b has the wrong sign.", lambda x: {"a": x, "b": x}),
        ("both.doubled", "Both are doubled.", lambda x: {"a": 2 * x, "b": -2 * x}),
        ("a.overflows", "nan.", lambda x: {"a": np.nan * x, "b": -x}),
    ),
)


def faults(function):
    found = find_mistakes(ROWS, outcomes_of(function, ROWS))
    return [[match.mistake.name for match in fault] for fault in found]


def test_two_faults_are_found_by_their_parts():
    """Are two mistakes in two parts both named, and one beside an unknown fault?"""
    assert faults(lambda x: {"a": 2 * x, "b": x}) == [["a.doubled"], ["b.sign"]]
    assert faults(lambda x: {"a": x**3, "b": x}) == [["b.sign"]]
    assert faults(lambda x: {"a": 2 * x, "b": -2 * x}) == [["both.doubled"]]
    assert faults(lambda x: {"a": x**3, "b": x**3}) == []


def test_more_keys_do_not_hide_a_mistake():
    """Is a mistake named in a dictionary that holds more than is asked for?"""
    assert faults(lambda x: {"a": 2 * x, "b": -x, "c": 1}) == [["a.doubled"]]


def test_what_is_not_finite_does_not_hide_a_mistake():
    """Is a mistake found by the finite numbers, and never where there are none?"""

    def overflows(x):
        return {"a": 2 * x if x.max() < 9 else np.nan * x, "b": -x}

    assert faults(overflows) == [["a.doubled"]]
    assert faults(lambda x: {"a": np.nan * x + np.inf, "b": x**5}) == []


def test_an_assert_that_fires_once_does_not_hide_a_mistake():
    """Is a mistake found over the cases that returned, where there are enough?"""
    outcomes = outcomes_of(lambda x: {"a": 2 * x, "b": -x}, ROWS)
    stopped = Outcome(crash=Crash("AssertionError", ""))
    assert [m.name for m in known_mistakes(ROWS, [stopped, *outcomes[1:]])] == ["a.doubled"]
    assert known_mistakes(ROWS, [stopped, stopped, outcomes[2]]) == []


@pytest.mark.parametrize(
    ("given", "instead", "found"),
    [
        (np.nan, 2.0, 2.0),
        (3.0, np.inf, np.inf),
        ([1.0, np.nan], [5.0, 6.0], [1.0, 6.0]),
        ({"a": np.nan}, {"a": 1.0}, {"a": 1.0}),
        ((np.nan,), (1.0, 2.0), (np.nan,)),
        ("text", 1.0, "text"),
    ],
)
def test_what_is_not_finite_is_taken_from_elsewhere(given, instead, found):
    """Is nan replaced where both have the same form, and left alone elsewhere?"""
    assert str(finite(given, instead)) == str(found)
