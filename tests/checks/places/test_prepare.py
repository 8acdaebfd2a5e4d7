"""Tests of autograder.checks.places.prepare: what is looked into, and what is left alone."""

import numpy as np

from autograder.checks.places.prepare import prepare, prepare_alone
from tests.checks.places.wrong import COST, program_of, run


def test_helpers_are_looked_into_and_steps_are_not():
    """Is a helper wrapped with the function, and a step of the course called as it is?"""
    source = "def helper(x):\n    return x\n\ndef sigmoid(x):\n    return x\n\n"
    source += "def f(x):\n    return helper(sigmoid(x))\n"
    scope = run(source)
    program = prepare(scope["f"], scope, ["sigmoid"])
    assert [*program.codes] == ["f", "helper"]


def test_what_is_no_plain_function_is_left_alone():
    """Is nothing made of a closure, a class, a lambda or a library's function?"""
    scope = run("def outer():\n    k = 1\n    def f(x):\n        return x + k\n    return f\n")
    assert prepare(scope["outer"](), scope, ()) is None
    for one in (len, np.mean, np.vectorize(len), lambda x: x, print):
        assert prepare(one, {}, ()) is None


def test_a_function_that_is_run_once_may_do_more():
    """Is it wrapped alone, though it imports something and calls what has no source?"""
    scope = run("import math\nhelper = abs\ndef f(x):\n    import os\n    return helper(x)\n")
    program = prepare_alone(scope["f"], scope)
    assert [*program.codes] == ["f"]
    assert program.tree.name == "f"
    assert prepare_alone(np.vectorize(abs), scope) is None


def test_large_arrays_of_the_notebook_are_not_copied_again_and_again():
    """Is an answer left alone that uses a large array by its global name?"""
    source = COST.replace("Y.shape[1]", "train.shape[1]")
    assert program_of(source, "compute_cost", train=np.zeros((2, 3))).own == ("train",)
    assert program_of(source, "compute_cost", train=np.zeros((1000, 1000))) is None


def test_a_module_that_draws_is_not_used():
    """Is an answer left alone that uses another module than those that compute?"""
    import json

    assert program_of(COST.replace("Y.shape", "json.m"), "compute_cost", json=json) is None


def test_the_shape_of_an_array_may_be_set():
    """Is an answer looked into that sets an array's shape, and no other attribute?"""
    source = "def f(x):\n    y = x.copy()\n    y.{} = (-1, 1)\n    return y\n"
    assert program_of(source.format("shape"), "f") is not None
    assert program_of(source.format("flags"), "f") is None


def test_what_only_a_comprehension_or_a_lambda_calls_is_reached():
    """Are functions wrapped that are called in code within the function's own?"""
    source = (
        "def half(x):\n    return x / 2\n\n\ndef f(z):\n"
        "    return [half(one) for one in z], sum(half(one) for one in z)\n"
    )
    program = program_of(source, "f")
    assert program is not None
    assert {*program.codes} == {"f", "half"}
