"""Tests of autograder.checks.contract."""

import json

from autograder.checks.contract import Case, Contract, Tolerance
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
