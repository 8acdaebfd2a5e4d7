"""Tests of autograder.checks.places.running: values that are recorded and exchanged."""

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.places.likeness import likeness
from autograder.checks.places.running import Exchanger, Recorder, TooLong, call, quietly, trace
from tests.checks.places.wrong import program_of

LOOP = "def f(x):\n    for k in range(3):\n        x = x * 2\n    return x\n"


@pytest.fixture
def program():
    return program_of(LOOP, "f")


def number_of(program, line, kind):
    return next(
        n
        for n, s in enumerate(program.sites)
        if s.node.lineno == line and type(s.node).__name__ == kind
    )


def test_each_turns_value_is_recorded(program):
    """Are the values of an expression in a loop kept in order?"""
    done = trace(program, Case("", (1,)))
    assert done.value == 8
    product = number_of(program, 3, "BinOp")
    assert done.likes[product] == [likeness(2), likeness(4), likeness(8)]


def test_values_are_exchanged(program):
    """Is each turn's value put in, and is it known whether all were?"""
    product = number_of(program, 3, "BinOp")
    for given, result, used in (([5, 6, 7], 7, True), ([5], 5, True), ([1, 2, 3, 4], 3, False)):
        probe = Exchanger({product: given}, 100)
        assert call(program, Case("", (1,)), probe) == (result, None)
        assert probe.used is used


def test_a_run_has_an_end(program):
    """Does a run stop that has too many evaluations?"""
    _, error = call(program, Case("", (1,)), Recorder(lambda *_: None, 5))
    assert isinstance(error, TooLong)


def test_an_error_is_known_by_its_expressions():
    """Is it noted which expressions an error came out of, the innermost first?"""
    program = program_of("def f(x):\n    return 1 + (x @ x)\n", "f")
    done = trace(program, Case("", (np.ones((2, 3)),)))
    assert [type(program.sites[n].node.op).__name__ for n in done.raised] == ["MatMult", "Add"]
    assert isinstance(done.error, ValueError)


def test_arguments_are_copies(program):
    """Does a case keep its arguments, and a start stand in for a step?"""
    program = program_of("def f(x):\n    x[0] = step()\n    return x\n", "f", step=len)
    case = Case("", (np.zeros(2),), start={"step": 7})
    assert call(program, case, Recorder(lambda *_: None))[0].tolist() == [7, 0]
    assert case.args[0].tolist() == [0, 0]


def test_quietly(capsys):
    """Is nothing shown, is memory that nobody has filled 0, and does chance go on as before?"""
    np.random.seed(1)
    first = np.random.rand()
    np.random.seed(1)
    np.empty(3)[:] = 7  # what lies ready in the memory
    with quietly():
        print("hello", np.random.rand())
        assert not np.empty(3).any()
    assert np.random.rand() == first
    assert not hasattr(np.empty, "__wrapped__")
    assert capsys.readouterr().out == ""
