"""Tests of autograder.checks.lines.recorded: one run and all that it made."""

import random

import numpy as np

from autograder.checks.lines.recorded import kept
from tests.checks.lines.called import RIGHT, run_of


def test_a_run_keeps_every_value():
    """Are the lines' values there, in order, with the result?"""
    run, _ = run_of(RIGHT)
    lines = [run.statements()[e.site].lineno for e in run.events if e.site in run.statements()]
    assert lines == [2, 3, 4, 5]
    assert run.error is None
    assert len(run.value) == 3


def test_what_is_inside_is_found_by_its_turn():
    """Does each turn of a loop have the values of its own parts?"""
    run, _ = run_of("def back(dZ, A, W):\n    for k in range(3):\n        dZ = dZ[1:] * 2\n")
    product = [e for e in run.events if type(run.sites[e.site].node).__name__ == "BinOp"]
    inside = [[one.shape for one in run.within(e).values()] for e in product]
    assert [e.turn for e in product] == [1, 2, 3]
    assert all(e.shape in shapes for e, shapes in zip(product, inside, strict=True))


def test_an_error_ends_a_run():
    """Is an error kept, with what there was before it?"""
    run, _ = run_of("def back(dZ, A, W):\n    a = dZ.T\n    return a @ A\n")
    assert isinstance(run.error, ValueError)
    assert run.raised
    assert any(e.shape for e in run.events)


def test_an_endless_loop_ends():
    """Does a loop without an end leave a run that can be shown?"""
    run, _ = run_of("def back(dZ, A, W):\n    while True:\n        dZ = dZ\n")
    assert run.error is not None
    assert run.events


def test_nothing_is_left_behind(capsys):
    """Are random numbers and arguments as before, and is nothing printed?"""
    np.random.seed(1)
    random.seed(1)
    before = np.random.get_state()[1].tolist(), random.getstate()
    run_of("def back(dZ, A, W):\n    print(np.random.rand())\n    dZ[0] = 9\n    return dZ\n")
    assert (np.random.get_state()[1].tolist(), random.getstate()) == before
    assert capsys.readouterr().out == ""


def test_a_list_is_kept_as_it_was():
    """Does what is put into a list later not show earlier?"""
    array, inner = np.ones(2), {"a": []}
    given = [array, inner, (inner,)]
    had = kept(given)
    inner["b"] = 1
    given.append(2)
    assert had == [array, {"a": []}, ({"a": []},)]
    assert had[0] is array
