"""Tests of autograder.checks.contract."""

import json
from dataclasses import replace

from autograder.checks.contract import Case, Contract, KnownMistake, Tolerance, Vectors
from autograder.checks.forms import array, aside, form, layers_of, random, size, tuple_of, word

CONTRACT = Contract(
    "step(dA, n_h, activation='relu')",
    {
        "dA": array("n m", "dA"),
        "n_h": form(size(), "n_h"),
        "activation": form(word("relu", "tanh"), "activation"),
    },
    tuple_of(
        "The result",
        grads=layers_of(dA="n_prev m", W=random("n n_prev", "1/sqrt(n_prev)"), shifted=("dA",)),
        cache=aside("n m"),
    ),
    ("dA",),
    ("forward", "np.tanh", "step"),
)


def test_a_contract_survives_being_plain():
    """Does a contract come back from JSON as it was, with every kind of form?"""
    assert Contract.from_dict(json.loads(json.dumps(CONTRACT.to_dict()))) == CONTRACT


def test_what_a_test_tests_is_kept_where_there_is_such_a_thing():
    """Does the contract of a test come back, and that of no test say nothing of it?"""
    test = replace(CONTRACT, tests="forward")
    assert Contract.from_dict(json.loads(json.dumps(test.to_dict()))) == test
    assert "tests" not in CONTRACT.to_dict()


def test_vectors_without_cases_have_nothing_of_the_key():
    """Is nothing left of vectors but what the exercise is, where a test's functions are not given out?"""
    case, known = Case("", (1,)), KnownMistake("a.b", "Wrong.", (2,))
    vectors = Vectors("01", "f", 3, 2.0, CONTRACT, ("g",), (case,), (1,), (known,), ("n",))
    bare = vectors.without_cases()
    assert (bare.cases, bare.expected, bare.mistakes) == ((), (), ())
    assert (bare.name, bare.points, bare.contract) == ("f", 2.0, CONTRACT)


def test_arguments_are_named_in_order():
    """Are the arguments' names those of the signature?"""
    assert CONTRACT.arguments == ["dA", "n_h", "activation"]


def test_partners_are_the_learners_other_functions():
    """Are NumPy's functions and the step itself no partners?"""
    assert CONTRACT.partners == ("forward",)


def test_a_case_is_ordinary_if_nothing_else_is_said():
    """Has a case the usual weight, tolerance and nothing to print?"""
    case = Case("", ())
    assert (case.weight, case.tolerance, case.prints, case.hides) == (
        "ordinary",
        Tolerance(1e-6, 1e-9),
        (),
        (),
    )
