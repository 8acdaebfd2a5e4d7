"""Tests of autograder.checks.lines.alphabet: shapes in letters."""

import numpy as np

from autograder.checks.contract import Case, Contract
from autograder.checks.forms import dict_of, form, layers_of, list_of, scalar, tuple_of
from autograder.checks.lines.alphabet import alphabet, parts
from autograder.checks.lines.drawn import drawn
from tests.checks.lines.called import BACK, CASE


def letters_of(contract, case):
    called = drawn(contract, case)
    return alphabet(contract, called), called.args


def contract(returns, **takes):
    forms = {name: form(one, name) for name, one in takes.items()}
    return Contract("f()", forms, form(returns, "The result"))


def test_a_shape_is_written_in_letters():
    """Are shapes written by their sizes, and what has no letter by its number?"""
    letters, (dZ, A, _) = letters_of(BACK, CASE)
    assert letters.written(dZ.shape) == "(n, m)"
    assert letters.written(A.T.shape) == "(m, n_prev)"
    assert letters.written((dZ.shape[0],)) == "(n,)"
    assert letters.written((97, 1)) == "(97, 1)"
    assert letters.written(()) == "a number"


def test_a_name_says_which_letters_are_due():
    """Are the letters of results known, and those of a slope by what it is the slope of?"""
    letters, _ = letters_of(BACK, CASE)
    assert letters.due("dW") == ("n", "n_prev")
    assert letters.due("cost") == ()
    assert letters.due("dA") == ("n_prev", "m")
    assert letters.due("dC") is letters.due("tmp") is None


def test_one_output_is_called_by_its_name():
    """Is a 1 that is n_y written as n_y under the name that says so?"""
    letters, _ = letters_of(contract("*", A2="n_y m", X="n_x m"), Case("", (np.ones((1, 2)),) * 2))
    m = letters.sizes["m"]
    assert letters.written((1, m), "A2") == letters.written((1, m), "dA2") == "(n_y, m)"
    assert letters.written((1, m)) == "(1, m)"


def test_layers_have_letters_of_their_own():
    """Is the first layer's size n_x, and are the parts of a result those of their layers?"""
    form_ = layers_of(W="n n_prev", b="n 1")
    letters, (_, parameters) = letters_of(
        contract(form_, X="n_x m", parameters=form_),
        Case("", (np.ones((2, 2)), {"W1": np.ones((1, 2)), "b1": np.ones((1, 1))})),
    )
    assert letters.written(parameters["W1"].shape) == "(n_1, n_x)"
    assert letters.spelled(("n_0", "m")) == "(n_x, m)"
    found = {name: due for name, due, _ in parts(form_, parameters, letters.words)}
    assert found["W2"] == ("n_2", "n_1")
    assert found["b3"] == ("n_3", "1")


def test_the_older_numbers_of_dA_are_read():
    """Is dA1 of layer 1 where the keys are counted from 1, and of layer 2 where from 0?"""
    form_ = layers_of(dA="n_prev m", dW="n n_prev", shifted=("dA",))
    one = np.ones((1, 1))
    for keys, layer in ((("dA0", "dA1"), 2), (("dA1", "dA2"), 1), (("dA0", "dA1", "dA2"), 2)):
        value = dict.fromkeys((*keys, "dW1", "dW2"), one)
        found = {name: due for name, due, _ in parts(form_, value, {})}
        assert found["dA1"] == (f"n_{layer - 1}", "m"), keys


def test_any_shape_is_n_by_m():
    """Has an array of any shape letters, and what is like it the same ones?"""
    letters, (z,) = letters_of(contract("like z", z="*"), Case("", (np.ones(3),)))
    assert letters.written(z.shape) == "(n, m)"
    returns = form(tuple_of(r="like z", c=scalar(), d=dict_of(x="m 1")), "The result")
    found = [*parts(returns, (z, 1.0, {"x": z}), letters.words)]
    assert [(name, due) for name, due, _ in found] == [
        ("r", ("n", "m")),
        ("c", ()),
        ("x", ("m", "1")),
    ]


def test_what_is_kept_for_the_way_back_has_no_parts():
    """Is a list over the layers left out, whose length may be wrong?"""
    returns = form(tuple_of(AL="1 m", caches=list_of("n m")), "The result")
    one = np.ones((1, 2))
    assert [name for name, _, _ in parts(returns, (one, [one]), {})] == ["AL"]
