"""Tests of autograder.checks.places.collecting: right values, from right answers."""

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.forms import form
from autograder.checks.places.collecting import cases_for, collect
from tests.checks.places.wrong import program_of
from tests.checks.small import contract, vectors_of

SQUARE = "def double(x):\n    y = x + x\n    return y\n"


@pytest.fixture
def vectors():
    cases = Case("a", (np.array([1.0, 2.0]),)), Case("b", (np.array([3.0, 5.0]),))
    return vectors_of(lambda x: 2 * x, contract("double(x)", form("like x", "y")), *cases)


def test_right_answers_give_values_and_wrong_ones_none(vectors):
    """Are the values of right answers kept, each once, with the share that has them?"""
    sources = SQUARE, "def double(x):\n    return 2 * x\n", "def double(x):\n    return x * 9\n"
    programs = [program_of(source, "double") for source in sources]
    table = collect(programs, vectors, cases_for(programs[0], vectors))
    assert table.cases == [0, 1]
    values = {str(role.values): role.share for role in table.roles}
    assert values == {
        "[[array([1., 2.])], [array([3., 5.])]]": 1.0,
        "[[array([2., 4.])], [array([ 6., 10.])]]": 1.0,
        "[[2], [2]]": 0.5,
    }


def test_a_name_counts_that_two_answers_have(vectors):
    """Is a value called what the reference calls it, or two answers, and not by a helper's names?"""
    own = "def half(z):\n    return z\ndef double(x):\n    {0} = x + half(x)\n    return {0}\n"
    sources = SQUARE, own.format("twice"), own.format("twice"), own.format("odd")
    programs = [program_of(source, "double") for source in sources]
    table = collect(programs, vectors, cases_for(programs[0], vectors))
    assert sorted(role.names for role in table.roles) == [("twice", "y"), ("x",)]
    assert {*table.called[0]} == {"x", "y", "twice"}
    assert len(table.called[1]["x"]) == 1


def test_random_values_are_no_right_values(vectors):
    """Is what depends on chance left out?"""
    noisy = SQUARE.replace("x + x", "x + x + 0 * np.random.rand(2)")
    program = program_of(noisy, "double")
    table = collect([program], vectors, cases_for(program, vectors))
    sizes = {np.size(role.values[0][0]) for role in table.roles if role.values[0]}
    drawn = [role for role in table.roles if role.values[0] and np.size(role.values[0][0]) == 2]
    assert sizes == {1, 2}
    assert {tuple(role.values[0][0]) for role in drawn} == {(1.0, 2.0), (0.0, 0.0), (2.0, 4.0)}


def test_what_was_in_the_memory_is_no_right_value(vectors):
    """Is a new array that is not filled yet left out, on each machine?"""
    source = "def double(x):\n    y = np.empty(2)\n    y[:] = 2 * x\n    return y\n"
    program = program_of(source, "double")
    before = np.empty
    table = collect([program], vectors, cases_for(program, vectors))
    assert np.empty is before
    assert [r.values[0][0].tolist() for r in table.roles if np.ndim(r.values[0][0])] == [
        [1, 2],
        [2, 4],
    ]


def test_a_long_case_is_left_out(vectors):
    """Is a case without values that takes many turns?"""
    slow = "def double(x):\n    for k in range(99):\n        y = k * x\n    return x + x\n"
    assert cases_for(program_of(slow, "double"), vectors) == {}
